import { DateTime } from 'luxon';
import type { INodeExecutionData } from 'n8n-workflow';
import { at } from '../../output/answers';
import { claimsOf } from '../../transport/session/token';
import type { Tried } from '../../transport/wire/failure';
import { environmentOf } from '../environment';
import type { Execute, Run } from '../operation';

/** The session in words for people: whose, where, until when (ISO, UTC). Never the token itself. */
function sessionItem(run: Run, token: string): INodeExecutionData {
	const { account } = run.connection.credentials;
	const claims = claimsOf(token);
	const expiresAt = DateTime.fromSeconds(Number(claims.exp), { zone: 'utc' }).toISO();
	const accountId = at(claims, 'data', 'account_id');
	return {
		json: {
			account,
			accountId: typeof accountId === 'string' || typeof accountId === 'number' ? accountId : null,
			environment: environmentOf(run),
			expiresAt,
		},
	};
}

/**
 * What the two account operations share: an item for each input item, of one call for the whole run, since each new session
 * may end the one before. n8n has stored the token before an item comes out.
 */
export function sessionPerRun(run: Run, endpoint: 'login' | 'renewToken', task: string): Execute {
	let session: Promise<Tried> | undefined;
	return async (itemIndex) => {
		session ??= run.tryCall({ endpoint }, itemIndex);
		const { data, failure } = await session;
		if (failure) throw run.errorOf(failure, { task, itemIndex });
		return [sessionItem(run, String(data.token))];
	};
}
