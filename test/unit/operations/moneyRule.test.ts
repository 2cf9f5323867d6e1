import type { Run } from '../../../nodes/RotrApi/operations/operation';
import { RESOURCES } from '../../../nodes/RotrApi/operations';
import { ENDPOINTS } from '../../../nodes/RotrApi/transport/wire/endpoints';

/** What the compiler refuses: these functions are never called, and the checks of types fail if they become right. */
const purpose = { task: 'do it', itemIndex: 0 };
export const REFUSED = [
	async (run: Run) =>
		// @ts-expect-error -- a call that binds is sent by the router alone, through the ledger
		await run.call({ endpoint: 'issuePolicy' }, { ...purpose, open: 'o', whenOpen: 'w' }),
	async (run: Run) =>
		// @ts-expect-error -- nor may it be tried
		await run.tryCall({ endpoint: 'issuePolicy' }, 0),
	async (run: Run) =>
		// @ts-expect-error -- a call that creates something says what to do when its outcome is open
		await run.call({ endpoint: 'createOffer' }, purpose),
	async (run: Run) =>
		// @ts-expect-error -- its outcome can't be looked into without those words
		await run.tryCall({ endpoint: 'createOffer' }, 0),
	async (run: Run) => await run.call({ endpoint: 'getOfferStatus' }, purpose),
];

it('has an operation that orders for each call that binds, and no other', () => {
	const binding = Object.values(ENDPOINTS).filter(({ effect }) => effect === 'binds');
	const ordering = RESOURCES.flatMap(({ operations }) => operations).filter(
		(operation) => 'order' in operation,
	);
	expect(ordering).toHaveLength(binding.length);
	expect(REFUSED).toHaveLength(5);
});
