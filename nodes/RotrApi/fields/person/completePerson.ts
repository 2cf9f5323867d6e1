import { isRomanian } from '../places/resolve';
import { readRomanianPhone } from '../readers/codes';
import type { Findings } from '../readers/findings';
import { factsOfCnp, readTaxId } from '../readers/taxId';
import { isEmpty, isRecord, shown } from '../readers/values';
import { completeAddress } from './completeAddress';
import { groupPath, type Owner } from './person';

type Person = Record<string, unknown>;

const ADDRESSES = ['address', 'correspondenceAddress'] as const;

/** What n8n can't mark as missing: a group that was not added, and what an expression left empty. */
function noteMissing(person: Person, owner: Owner, findings: Findings): void {
	const { address } = person;
	if (isEmpty(person.taxId)) findings.add(`${owner.path}.taxId`, 'is missing');
	if (isEmpty(address)) findings.add(`${owner.path}.address`, 'is missing');
	else if (isRecord(address) && isRomanian(address) && isEmpty(address.county)) {
		findings.add(`${owner.path}.address.county`, 'is missing');
	}
}

/** Fills in what the CNP says, or doubts what contradicts it. */
function compareWithCnp(person: Person, path: string, findings: Findings): void {
	for (const [name, told] of Object.entries(factsOfCnp(person.taxId))) {
		const place = `${path}.${name}`;
		if (findings.has(place) || person[name] === told) continue;
		if (isEmpty(person[name])) {
			person[name] = told;
			findings.change(place, '', told);
		} else {
			const text = `${shown(person[name])} contradicts the CNP, which says ${shown(told)}`;
			findings.doubt(place, { kind: 'cnp', text });
		}
	}
}

/** What holds for persons from Romania only: how their numbers look, and what a CNP tells. */
function readRomanian(person: Person, path: string, findings: Findings): void {
	const again = (name: string, read: typeof readTaxId) => {
		if (isEmpty(person[name]) || findings.has(`${path}.${name}`)) return;
		person[name] = findings.read(`${path}.${name}`, read, person[name]);
	};
	again('taxId', readTaxId);
	again('mobileNumber', readRomanianPhone);
	compareWithCnp(person, path, findings);
}

/**
 * Reads what depends on a whole person, whose fields have been read one by one: addresses are completed
 * from the register of places, tax number, phone and postcode get their Romanian form, and a CNP fills in
 * birth date and gender.
 *
 * @param read the person with its fields read; undefined where there is none
 * @param raw the same person as it was given
 * @param findings gets what is wrong, and what is missing of an owner that is required
 */
export async function completePerson(
	read: unknown,
	raw: unknown,
	owner: Owner,
	findings: Findings,
): Promise<unknown> {
	if (!isRecord(read) && !isEmpty(read)) return read;
	const person: Person = isRecord(read) ? { ...read } : {};
	const given: Person = isRecord(raw) ? raw : {};
	for (const group of ADDRESSES) {
		const address = person[group];
		if (!isRecord(address)) continue;
		person[group] = await completeAddress(address, given[group], groupPath(owner, group), findings);
	}
	if (owner.required) noteMissing(person, owner, findings);
	const { address } = person;
	const isForeign = person.isForeignPerson === true || (isRecord(address) && !isRomanian(address));
	if (!isForeign) readRomanian(person, owner.path, findings);
	return isEmpty(read) ? undefined : person;
}
