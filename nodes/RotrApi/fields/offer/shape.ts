import { PERSON_GROUPS } from '../person/personGroups';
import { isRecord } from '../readers/values';
import { emptyOffer } from './offerEntries';

/** What stands for a value in the shape, where its name alone doesn't say it. */
const VALUES: Record<string, string> = {
	currency: 'RON|EUR',
	gdpr: 'true|false',
	gender: 'm|f',
	idType: 'CI|PASSPORT',
	installmentCount: '1|2|4|12',
	isForeignPerson: 'true|false',
	startDate: 'YYYY-MM-DD',
	termTime: 'months',
};

const member = (name: string) => (VALUES[name] ? `${name}: ${VALUES[name]}` : name);

/** Persons and addresses stand in the body several times; each is told once. */
const TOLD_ONCE: Record<string, string> = {
	policyholder: 'PERSON',
	customer: 'PERSON if it differs',
	address: 'ADDRESS',
	correspondenceAddress: 'ADDRESS',
};

function shapeOf(body: Record<string, unknown>): string {
	const members = Object.entries(body).map(([name, value]) => {
		if (TOLD_ONCE[name]) return `${name}: ${TOLD_ONCE[name]}`;
		return isRecord(value) ? `${name}: ${shapeOf(value)}` : member(name);
	});
	return `{${members.join(', ')}}`;
}

function shapesOfPerson(): { person: string; address: string } {
	const [person, identification, address] = PERSON_GROUPS.map(({ fields }) =>
		Object.fromEntries(fields.map(({ name }) => [name, ''])),
	);
	const whole = { ...person, identification, address, correspondenceAddress: address };
	return { person: shapeOf(whole), address: shapeOf(address) };
}

/**
 * The documented body of `POST /offer` in the few words that fit into the description of an AI agent's
 * tool: model makers cut or refuse more than 1,024 characters.
 */
export function offerShape(): string {
	const body = emptyOffer();
	// Insurer and product come from the node's own parameters.
	delete body.provider;
	const { person, address } = shapesOfPerson();
	return `${shapeOf(body)}; PERSON = ${person}; ADDRESS = ${address}`;
}
