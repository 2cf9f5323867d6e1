import type { readBody } from '../../../nodes/RotrApi/transport/wire/body';

/** Gives back what it took, so that nothing that passes through it is lost from sight. */
export function keep() {
	let text = '';
	return {
		push: (piece: string) => {
			text += piece;
		},
		end: () => text,
	};
}

/** An answer that arrives in pieces which end where the network likes. */
export function arriving(bytes: Buffer, cuts: number[] = []) {
	const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
	const pieces = [...ends, bytes.length].map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
	async function* read() {
		yield* pieces;
	}
	return Object.assign(read(), { destroy: jest.fn() });
}

/** An answer as n8n hands it over. */
export const responseOf = (body: unknown, type = 'application/json') =>
	({ body, headers: { 'content-type': type } }) as Parameters<typeof readBody>[0];
