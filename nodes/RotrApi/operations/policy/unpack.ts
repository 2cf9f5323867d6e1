import { parseExactly } from '../../transport/wire/exactJson';

/** What PHP prints before an answer when something is amiss on the other side, as text or as HTML. */
const NOTICE =
	/^\s*(?:<br\s*\/?>\s*)?(?:<b>)?(?:PHP )?(?:Notice|Warning|Deprecated|Strict Standards)(?:<\/b>)?:[\s\S]*? on line (?:<b>)?\d+(?:<\/b>)?(?:\s*<br\s*\/?>)?\s*/i;

function parsed(text: string): unknown {
	try {
		return parseExactly(text);
	} catch {
		return undefined;
	}
}

/** A text that is JSON, also behind notices of PHP, as what it says; everything else as it is. */
export function unpacked(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	let text = value.replace(/^\uFEFF/, '');
	for (let notice = NOTICE.exec(text); notice; notice = NOTICE.exec(text)) {
		text = text.slice(notice[0].length);
	}
	return parsed(text) ?? value;
}
