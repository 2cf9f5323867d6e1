import { parseExactly } from '../../transport/wire/exactJson';

/** What PHP prints before an answer when something is amiss on the other side, as text or as HTML. */
const NOTICE = /^\s*(?:<[^>]*>\s*)*(?:PHP )?(?:Notice|Warning|Deprecated|Strict Standards)\b/i;
/** A notice quotes code, so that the first brace need not be the answer's. */
const MOST_BRACES = 50;

function parsed(text: string): unknown {
	try {
		return parseExactly(text);
	} catch {
		return undefined;
	}
}

/** What follows notices of PHP, where that is JSON up to the end of the text. */
function behindNotices(text: string): unknown {
	if (!NOTICE.test(text)) return undefined;
	for (const { index } of [...text.matchAll(/[{[]/g)].slice(0, MOST_BRACES)) {
		const value = parsed(text.slice(index));
		if (value !== undefined) return value;
	}
	return undefined;
}

/** A text that is JSON, also behind notices of PHP, as what it says; everything else as it is. */
export function unpacked(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	const text = value.replace(/^\uFEFF/, '');
	return parsed(text) ?? behindNotices(text) ?? value;
}
