/** How many items a hint names; of the rest it gives the number. */
const MOST_ITEMS = 5;
/** How many notes on one item a hint holds. */
const MOST_ON_ITEM = 5;

/** Notes on the items of a run, of which one hint for each kind is made at its end. */
export interface Notes {
	note(kind: string, text: string, itemIndex: number): void;
	/** A text for each kind: how many items it is about, and the notes on the first of them. */
	hints(): string[];
}

function shortened(texts: string[]): string {
	const more = texts.length - MOST_ON_ITEM;
	return texts.slice(0, MOST_ON_ITEM).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function hintOf(kind: string, items: Map<number, string[]>): string {
	const first = [...items].sort(([a], [b]) => a - b).slice(0, MOST_ITEMS);
	const lines = first.map(([itemIndex, texts]) => `Item ${itemIndex}: ${shortened(texts)}.`);
	const more = items.size - first.length;
	if (more > 0) lines.push(`And ${more} more.`);
	return [`${kind} (${items.size} ${items.size === 1 ? 'item' : 'items'}).`, ...lines].join('\n');
}

/** Collects notes; the same text on the same item counts once. */
export function createNotes(): Notes {
	const kinds = new Map<string, Map<number, string[]>>();
	return {
		note(kind, text, itemIndex) {
			const items = kinds.get(kind) ?? new Map<number, string[]>();
			const texts = items.get(itemIndex) ?? [];
			const plain = text.replace(/\.$/, '');
			if (!texts.includes(plain)) items.set(itemIndex, [...texts, plain]);
			kinds.set(kind, items);
		},
		hints: () => [...kinds].map(([kind, items]) => hintOf(kind, items)),
	};
}
