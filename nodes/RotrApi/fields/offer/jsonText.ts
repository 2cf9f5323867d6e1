/** Where a text stops being JSON; lines and columns count from 1. */
export interface JsonFault {
	line: number;
	column: number;
	/** What should stand there. */
	expected: string;
}

const SPACE = /[ \t\n\r]*/y;
/** All of a string but its closing quote. */
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * Walks a text by the grammar of RFC 8259. Needed because the messages of JSON.parse name a position
 * only sometimes, depending on the version of Node.js. Each method says whether all was well; where it
 * was not, `at` and `expected` tell where and why.
 */
class Walk {
	at = 0;

	expected = '';

	constructor(private readonly text: string) {}

	document(): boolean {
		return this.value() && (this.at === this.text.length || this.fail('the end of the text'));
	}

	private fail(expected: string): false {
		this.expected = expected;
		return false;
	}

	private take(pattern: RegExp): boolean {
		pattern.lastIndex = this.at;
		const isThere = pattern.test(this.text);
		if (isThere) this.at = pattern.lastIndex;
		return isThere;
	}

	private takeMark(mark: string): boolean {
		if (this.text[this.at] !== mark) return false;
		this.at += 1;
		return this.take(SPACE);
	}

	private string(): boolean {
		this.take(STRING);
		return this.takeMark('"') || this.fail('a closing quote, or a character that texts may hold');
	}

	private value(): boolean {
		this.take(SPACE);
		return this.bareValue() && this.take(SPACE);
	}

	private bareValue(): boolean {
		if (this.takeMark('{')) return this.list('}', () => this.member());
		if (this.takeMark('[')) return this.list(']', () => this.value());
		if (this.text[this.at] === '"') return this.string();
		return this.take(NUMBER) || this.take(WORD) || this.fail('a value');
	}

	private member(): boolean {
		if (this.text[this.at] !== '"') return this.fail('a name in double quotes');
		if (!this.string()) return false;
		return (this.takeMark(':') || this.fail('a colon')) && this.value();
	}

	private list(end: string, item: () => boolean): boolean {
		if (this.takeMark(end)) return true;
		do if (!item()) return false;
		while (this.takeMark(','));
		return this.takeMark(end) || this.fail(`a comma or "${end}"`);
	}
}

/** Where a text is not JSON, or undefined where it is. */
export function findJsonFault(text: string): JsonFault | undefined {
	const walk = new Walk(text);
	if (walk.document()) return undefined;
	const lines = text.slice(0, walk.at).split('\n');
	const column = lines[lines.length - 1].length + 1;
	return { line: lines.length, column, expected: walk.expected };
}
