import { correctedPath, ENDPOINTS, SETTING_LABELS } from '../wire/endpoints';
import type { Call } from './request';
import type { Connection } from './connection';
import type { Tried } from '../wire/failure';

const ASSUMED = ENDPOINTS.getOfferStatus.path;

/** As likely: a sibling product's paths have the number before the word. */
const OTHER_READING = '/offer/{id}/status';

const MOST_ADDRESSES = 50;

/** Address -> the path by which a status was last read there; in the memory of the process. */
const readAt = new Map<string, string>();

function remember(baseUrl: string, path: string): void {
	readAt.delete(baseUrl);
	readAt.set(baseUrl, path);
	for (const oldest of readAt.keys()) {
		if (readAt.size <= MOST_ADDRESSES) break;
		readAt.delete(oldest);
	}
}

/** The path of a status that somebody has corrected in the credential, '' where nobody has. */
const correctionOf = ({ credentials }: Connection): string =>
	correctedPath('getOfferStatus', credentials);

/** By which path to read a status: by the credential's, otherwise by the one that was right there; of other calls none. */
export function pathToTry(connection: Connection, { endpoint }: Call): string | undefined {
	if (endpoint !== 'getOfferStatus') return undefined;
	return correctionOf(connection) || (readAt.get(connection.baseUrl) ?? ASSUMED);
}

/** Whether the call itself, not the login before it, was answered with 404. */
const isNotFound = ({ failure }: Tried) =>
	failure?.failure.status === 404 && failure.failure.login === undefined;

/**
 * The other reading of a status' path: to be tried once after a 404, while this one never brought a status and nobody has
 * corrected it.
 */
export function otherPath(connection: Connection, call: Call, tried: Tried): string | undefined {
	const isOpen = call.path !== undefined && !call.isAfterSending && !correctionOf(connection);
	if (!isOpen || !isNotFound(tried)) return undefined;
	// What runs beside this call may have found the right one meanwhile.
	const other = readAt.get(connection.baseUrl) ?? OTHER_READING;
	return other === call.path ? undefined : other;
}

/** Remembers the path of a status for its address. @returns whether there was one */
export function noteStatus({ baseUrl }: Connection, { path }: Call, { data }: Tried): boolean {
	const holdsStatus = typeof data?.offerStatus === 'string' && data.offerStatus.trim() !== '';
	if (path !== undefined && holdsStatus) remember(baseUrl, path);
	return holdsStatus;
}

/** Says of a 404 on an assumed path what it means, and which field corrects the path unless that is known to be right. */
export function explainAbsence(connection: Connection, call: Call, tried: Tried): void {
	if (!tried.failure || !isNotFound(tried)) return;
	const { failure } = tried.failure;
	if (call.endpoint === 'getPendingOffer') {
		const setting = SETTING_LABELS.pendingOfferPath;
		failure.notFound = { thing: 'pending offer with this EAN13', setting };
	}
	if (call.endpoint === 'getOfferStatus') {
		const known = readAt.get(connection.baseUrl);
		const isKnown = known !== undefined && [known, ''].includes(correctionOf(connection));
		const setting = SETTING_LABELS.offerStatusPath;
		failure.notFound = { thing: 'offer with this number', ...(!isKnown && { setting }) };
	}
}
