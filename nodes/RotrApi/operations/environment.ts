import { LOOPBACK } from '../transport/session/credential';
import type { Run } from './operation';

/**
 * Where a run works. Outputs say it, so that a workflow can stop before a contract. It is `test` or `production` as the
 * credential says; a custom address is `sandbox` on this computer, and any other counts as production.
 */
export function environmentOf({ connection }: Pick<Run, 'connection'>): string {
	const { credentials, baseUrl } = connection;
	if (credentials.environment !== 'custom') return credentials.environment;
	return LOOPBACK.test(new URL(baseUrl).hostname) ? 'sandbox' : 'production';
}
