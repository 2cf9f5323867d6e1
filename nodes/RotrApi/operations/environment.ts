import { LOOPBACK } from '../transport/session/credential';
import type { Run } from './operation';

/**
 * Where a run works, for outputs, so that a workflow can stop before a contract: `test` or `production` as the
 * credential says; an address of one's own is `sandbox` on this computer, and otherwise taken for production.
 */
export function environmentOf({ connection }: Pick<Run, 'connection'>): string {
	const { credentials, baseUrl } = connection;
	if (credentials.environment !== 'custom') return credentials.environment;
	return LOOPBACK.test(new URL(baseUrl).hostname) ? 'sandbox' : 'production';
}
