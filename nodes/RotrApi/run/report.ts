import type { IExecuteFunctions } from 'n8n-workflow';
import { ExpressionError, NodeApiError, NodeOperationError } from 'n8n-workflow';
import { InvalidInput, lineOf, sentenceOf, type Problem } from '../fields/readers/invalid';
import { Concluded, type Verdict } from '../operations/order';
import { CallError } from '../transport/client/messages';
import { isAgentTool } from './agentTool';
import { asHtml, withoutTags } from './editorText';

/** Why an item did not succeed, as plain text for people: what an error item and an error of n8n are made of. */
export interface Report {
	/** One sentence: all that toasts, the list of executions and AI agents show. */
	message: string;
	/** What to do, and every problem on a line of its own. */
	details: string;
	httpCode?: string;
	/** What is not of our making, without secrets: for n8n's log. */
	cause?: Error;
}

const MOST_IN_MESSAGE = 2;
const LONGEST_IN_MESSAGE = 200;
const MOST_LINES = 30;

/** Classes by which JavaScript says that a program is wrong. */
const BUGS = /^(Type|Range|Reference|Syntax|URI|Eval|Assertion)Error$/;

function shortSentenceOf({ field, text }: Problem): string {
	const end = text.replace(/\.$/, '');
	const short = end.length > LONGEST_IN_MESSAGE ? `${end.slice(0, LONGEST_IN_MESSAGE)}…` : end;
	return sentenceOf({ field, text: short });
}

/** A message that names the first problems, and how many more there are. */
function messageWith(message: string, problems: readonly Problem[]): string {
	if (problems.length === 0) return message;
	const more = problems.length - MOST_IN_MESSAGE;
	const named = problems.slice(0, MOST_IN_MESSAGE).map(shortSentenceOf);
	return `${message}: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}`;
}

/** A line for each problem, numbered where there are several. */
function linesOf(problems: readonly Problem[]): string[] {
	const lines = problems.map(lineOf);
	if (lines.length < 2) return lines;
	const more = lines.length - MOST_LINES;
	return [
		...lines.slice(0, MOST_LINES).map((line, index) => `${index + 1}. ${line}`),
		...(more > 0 ? [`and ${more} more`] : []),
	];
}

/** The description of an error where it has one: those of n8n do. */
function descriptionOf(error: Error): string {
	return 'description' in error && typeof error.description === 'string' ? error.description : '';
}

function reportUnknown(thrown: unknown, mask: (text: string) => string): Report {
	const error = thrown instanceof Error ? thrown : new TypeError(String(thrown));
	const text = mask(error.message) || error.name;
	// Made anew: errors of libraries carry requests, and n8n stores whatever hangs on them.
	const cause = Object.assign(new Error(text), { stack: mask(error.stack ?? '') });
	if (!BUGS.test(error.name)) return { message: text, details: mask(descriptionOf(error)), cause };
	return {
		message: `The RotrApi node came upon something that it does not expect: ${text}`,
		details: "Please report it, with what n8n's log says of it.",
		cause,
	};
}

/** What a verdict says where there is nothing else to say. */
const WITHOUT_MORE: Record<Verdict, string> = {
	'not sent': 'Nothing was sent.',
	refused: 'RotrApi turned it down.',
	open: 'Look it up before anything is sent again.',
};

/** The details of an operation that binds begin with what became of the order, for workflows to branch on. */
function reportConcluded(error: Concluded, mask: (text: string) => string): Report {
	const { verdict, reason, more } = error;
	const { ending = '', before = [], after = [] } = more;
	const report = reportOf(reason, mask);
	const lines = [...before, report.details, ...after].filter(Boolean);
	return {
		...report,
		message: ending ? report.message.replace(/\.$/, '') + ending : report.message,
		details: `${verdict}: ${lines.join('\n') || WITHOUT_MORE[verdict]}`,
	};
}

/**
 * Whatever an operation threw, in words for people.
 *
 * @param mask takes secrets out of a text that is not of our making
 */
export function reportOf(error: unknown, mask: (text: string) => string): Report {
	if (error instanceof Concluded) return reportConcluded(error, mask);
	if (error instanceof InvalidInput) {
		const { message, description = '', problems } = error;
		return {
			message: messageWith(message, problems),
			details: problems.length > 0 ? linesOf(problems).join('\n') : description,
		};
	}
	if (error instanceof CallError) {
		const { message, advice, problems, httpCode } = error;
		return {
			message: messageWith(message, problems),
			details: [...linesOf(problems), ...advice].join('\n'),
			httpCode,
		};
	}
	// What n8n itself says, e.g. of an expression, it says for people.
	if (
		error instanceof NodeOperationError ||
		error instanceof NodeApiError ||
		error instanceof ExpressionError
	) {
		return { message: mask(error.message), details: mask(error.description ?? '') };
	}
	return reportUnknown(error, mask);
}

/**
 * The error of n8n that ends a run. n8n shows a description as HTML, and a message as text in the node and as HTML in
 * what pops up. An AI agent reads the message alone, so that as its tool the message says all.
 */
export function errorOf(
	context: IExecuteFunctions,
	{ message, details, httpCode, cause }: Report,
	itemIndex: number,
): NodeOperationError {
	const isTool = isAgentTool(context);
	const error = new NodeOperationError(context.getNode(), cause ?? message, { itemIndex });
	if (cause) error.stack = cause.stack;
	// After construction: n8n swaps texts in which it finds the letters of an errno, e.g. EPERM in "nepermis".
	error.message = isTool ? [message, details].filter(Boolean).join('\n') : withoutTags(message);
	error.description = isTool ? details : asHtml(details);
	error.messages = [];
	return httpCode === undefined ? error : Object.assign(error, { httpCode });
}
