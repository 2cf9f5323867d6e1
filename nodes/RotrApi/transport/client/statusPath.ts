import { correctedPath, ENDPOINTS, SETTING_LABELS } from '../wire/endpoints';
import type { Call } from './request';
import type { Connection } from './connection';
import type { Tried } from '../wire/failure';

/** A read of an offer's status. */
export type StatusCall = Call<'getOfferStatus'>;

type Send = (call: StatusCall) => Promise<Tried>;

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

const holdsStatus = ({ data }: Tried) =>
	typeof data?.offerStatus === 'string' && data.offerStatus.trim() !== '';

/** Whether the call itself, not the login before it, was answered with 404. */
export const isNotFound = ({ failure }: Tried) =>
	failure?.failure.status === 404 && failure.failure.login === undefined;

/** Says of a 404 what it means, and which field corrects the path as long as none is known to be right. */
function explained(tried: Tried, isPathKnown: boolean): Tried {
	if (!isNotFound(tried) || !tried.failure) return tried;
	tried.failure.failure.notFound = {
		thing: 'offer with this number',
		...(!isPathKnown && { setting: SETTING_LABELS.offerStatusPath }),
	};
	return tried;
}

/**
 * Reads an offer's status, whose path is assumed: on a 404, while no status was ever read at this address and nobody
 * has corrected the path in the credential, tries the other reading once. Whichever brings a status is remembered for
 * the address.
 *
 * @param send sends one call; a failure is a value
 * @returns the first answer where the other reading brings no status either
 */
export async function sendForStatus(
	{ baseUrl, credentials }: Pick<Connection, 'baseUrl' | 'credentials'>,
	call: StatusCall,
	send: Send,
): Promise<Tried> {
	const corrected = correctedPath(ENDPOINTS.getOfferStatus, credentials);
	const isUntouched = corrected === '' || corrected === ASSUMED;
	const known = readAt.get(baseUrl);
	const path = isUntouched ? (known ?? ASSUMED) : corrected;
	const tried = await send({ ...call, path });
	if (holdsStatus(tried)) remember(baseUrl, path);
	if (!isNotFound(tried) || known !== undefined || !isUntouched || call.isAfterSending) {
		return explained(tried, readAt.get(baseUrl) === path);
	}
	const other = await send({ ...call, path: OTHER_READING });
	if (!holdsStatus(other)) return explained(tried, readAt.has(baseUrl));
	remember(baseUrl, OTHER_READING);
	return other;
}
