import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { DateTime } from 'luxon';
import { InvalidInput } from '../fields/readers/invalid';
import type { Run } from '../operations/operation';
import type { Sent } from '../transport/client/send';
import type { BindingCall, BindingOperation, Order, Results, Verdict } from '../operations/order';
import { Concluded } from '../operations/order';
import { CallFailure, isUnknown } from '../transport/wire/failure';
import { unlessAborted } from '../transport/wire/abort';
import { isSame, lookOnce, whatIsKnown } from './aftermath';
import type { Entry, Ledger } from './ledger';

/** What the items of a run that binds share. */
export interface BindingRun {
	run: Run;
	ledger: Ledger;
	operation: BindingOperation;
	/** Sends once; see client/send.ts. */
	sendOnce(call: BindingCall, itemIndex: number): Promise<Sent>;
	/** Which session the run has at the moment. */
	token(): string;
	cancelSignal?: AbortSignal;
}

/** A failure with what became of its order, unless that has been found already. */
export function conclude(verdict: Verdict, error: unknown): Concluded {
	return error instanceof Concluded ? error : new Concluded(verdict, error);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** When and where an order was sent, for people. */
function sentWhen({ sentAt, execution }: Entry): string {
	const at = DateTime.fromMillis(sentAt, { zone: 'Europe/Bucharest' });
	const where = execution ? ` in execution ${execution}` : '';
	return `It was sent on ${at.toFormat('dd.MM.yyyy')} at ${at.toFormat('HH:mm:ss')} (Romanian time)${where}.`;
}

/** An order that was sent before and of which there is nothing to give. */
function barred({ words }: Order, what: string, when: string): Concluded {
	const message = `${upperFirst(words.subject)} ${what}: do not ${words.repeat}`;
	return new Concluded('open', new InvalidInput(message, `${when} ${words.lookUp}`));
}

/** Gives what is known of an order that was sent before, and sends nothing. */
function repeat({ run, ledger }: BindingRun, key: string, entry: Entry, order: Order) {
	const { words, sum } = order;
	if (entry.sum !== sum) {
		const state = entry.results === undefined ? 'was sent before' : `was ${words.done} before`;
		throw barred(order, `${state} for ${entry.sum}, not for ${sum}`, sentWhen(entry));
	}
	if (entry.results === undefined) {
		throw barred(order, `was sent before, and it is not known ${words.open}`, sentWhen(entry));
	}
	if (!ledger.hasSameTerms(entry, order)) {
		run.hint(
			`The ${words.result} of ${words.subject} was made before with another method, date, document or payer. It was output as it is, and not made anew.`,
		);
	}
	const giving = ledger.give(key, entry);
	return (JSON.parse(entry.results) as IDataObject[]).map((json) => ({
		json: { ...json, [giving]: true },
	}));
}

/**
 * After a 401: an insurer's own may have been passed on, so that only a token that the API refuses for
 * a mere look, too, says that nothing was done.
 *
 * @returns whether the call may be sent once more
 */
async function wasOnlyTheToken(
	{ token }: BindingRun,
	order: Order,
	before: string | undefined,
	sent: Sent,
): Promise<boolean> {
	if (before === undefined) return false;
	const now = await order.look();
	return now !== undefined && token() !== sent.token && isSame(now, before);
}

async function sendIt(
	binding: BindingRun,
	order: Order,
	before: string | undefined,
	itemIndex: number,
): Promise<Sent> {
	const sent = await binding.sendOnce(order.call, itemIndex);
	const { failure } = sent;
	if (failure?.failure.reason !== 'rejected' || !failure.sent) return sent;
	if (!(await wasOnlyTheToken(binding, order, before, sent))) return sent;
	return await binding.sendOnce(order.call, itemIndex);
}

/** Whether the API itself turned the call down, in an answer that leaves no doubt. */
function isRefusal(failure: CallFailure): boolean {
	return !isUnknown(failure) && !['rejected', 'forbidden'].includes(failure.failure.reason);
}

/**
 * A 403 in the API's envelope: it may be an insurer's own, passed on after the contract was made, so
 * that it is a refusal only when the state stays the same for as long as anybody looks.
 */
function isForbidden(failure: CallFailure): boolean {
	return !isUnknown(failure) && failure.failure.reason === 'forbidden';
}

/** What the API said, should it go into the warning of results that it gave in spite of it. */
function warningOf({ failure }: CallFailure): string {
	return failure.text ?? `RotrApi answered ${failure.status ?? 'that the call went wrong'}`;
}

async function succeed(
	{ run, ledger, operation }: BindingRun,
	key: string,
	order: Order,
	results: IDataObject[],
	warning?: string,
): Promise<INodeExecutionData[]> {
	const outputs = results.map((result) => ({
		...order.output(result),
		...(warning !== undefined && { warning }),
	}));
	await ledger.settle(key, outputs);
	const execution = run.context.getExecutionId();
	for (const output of outputs) {
		run.context.logger.info(
			`RotrApi: ${order.words.done} ${operation.nameOf(output)}, in execution ${execution}`,
		);
	}
	return outputs.map((json) => ({ json }));
}

/** A 401 after which the token was found to be good, or was replaced: no word of the session helps. */
function withoutToken(lost: CallFailure): CallFailure {
	const { failure, message, sent } = lost;
	if (failure.reason !== 'rejected') return lost;
	return new CallFailure({ ...failure, reason: 'server' }, message, sent);
}

/** Ends an order of which it is not known what became of it. */
async function leaveOpen(
	{ run, ledger }: BindingRun,
	key: string,
	order: Order,
	failure: CallFailure,
	known: string[],
	itemIndex: number,
): Promise<Concluded> {
	const { words, label, doubts } = order;
	await ledger.confirm(key);
	run.context.logger.warn(
		`RotrApi: not known ${words.open}, in execution ${run.context.getExecutionId()}`,
	);
	const error = run.errorOf(withoutToken(failure), {
		task: words.task,
		open: words.open,
		isOpen: true,
		label,
		doubts,
		itemIndex,
	});
	return new Concluded('open', error, { ending: `. Do not ${words.repeat}`, before: known });
}

/** Ends an order that never left, or that the API turned down. */
async function withdraw(
	{ run, ledger }: BindingRun,
	key: string,
	order: Order,
	known: Entry | undefined,
	error: unknown,
	verdict: Verdict,
): Promise<Concluded> {
	const isBack = await ledger.takeBack(key, known);
	const concluded = conclude(known ? 'open' : verdict, error);
	if (isBack) return concluded;
	const { subject } = order.words;
	const text = `n8n's own store did not take back the mark that ${subject} was sent. To send it later, enter it in Issue Again.`;
	run.hint(text);
	return new Concluded(concluded.verdict, concluded.reason, { after: [text] });
}

/** An answer that the API gave without an error and that holds nothing of what was ordered. */
const emptyAnswer = ({ result }: Order['words']) =>
	new CallFailure(
		{ reason: 'unreadable', text: `RotrApi's answer holds no ${result}` },
		`RotrApi's answer holds no ${result}`,
		true,
	);

/** Makes of an answer without a sure result what can be made of it: claimed results, a refusal, an open end. */
async function settleFailure(
	binding: BindingRun,
	key: string,
	order: Order,
	failure: CallFailure,
	{ claimed, named }: Results,
	before: string | undefined,
	known: Entry | undefined,
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	const { run } = binding;
	const { words, label, doubts } = order;
	const errorOf = () => run.errorOf(failure, { task: words.task, label, doubts, itemIndex });
	if (!failure.sent) throw await withdraw(binding, key, order, known, errorOf(), 'not sent');

	const isNamed = claimed.length > 0 || named !== undefined;
	if (!isNamed && isRefusal(failure)) {
		const look = await lookOnce(order, before);
		// Where the state can't be read, the API's own word is all there is.
		if (look.isUnchanged || look.text === '') {
			throw await withdraw(binding, key, order, known, errorOf(), 'refused');
		}
		throw await leaveOpen(binding, key, order, failure, [look.text], itemIndex);
	}
	const look = await whatIsKnown(run, order, before);
	if (!isNamed && isForbidden(failure) && look.isUnchanged) {
		throw await withdraw(binding, key, order, known, errorOf(), 'refused');
	}
	if (claimed.length > 0 && look.isDone) {
		return await succeed(binding, key, order, claimed, warningOf(failure));
	}
	const quoted = isNamed
		? [
				`The answer names ${named ?? claimed.map(order.output).map(binding.operation.nameOf).join('; ')}; it may be this offer's or another's.`,
			]
		: [];
	throw await leaveOpen(binding, key, order, failure, [...quoted, look.text], itemIndex);
}

/** Notes the order, looks once more whether it may leave, sends it, and reads what came back. */
async function fulfil(
	binding: BindingRun,
	key: string,
	order: Order,
	known: Entry | undefined,
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	const { run, ledger } = binding;
	const { words } = order;
	const wasMarked = await ledger.enter(key, order).catch((error: Error) => error);
	if (wasMarked instanceof Error) {
		const refusal = new InvalidInput(
			`${upperFirst(words.subject)} was not sent: n8n could not note that it is about to be`,
			`n8n's own store did not take the note (${wasMarked.message.slice(0, 200)}). Without it a crash could lead to a second ${words.result}. Run it again once n8n's database is well.`,
		);
		throw conclude(known ? 'open' : 'not sent', refusal);
	}
	if (wasMarked) {
		throw barred(
			order,
			'was marked as sent by this node before',
			'When and in which execution is not known any more.',
		);
	}
	const before = await order.look();
	try {
		if (run.isCancelled()) throw new InvalidInput(CANCELLED(order));
		const hint = order.admit(before);
		if (hint) run.hint(hint);
	} catch (error) {
		throw await withdraw(binding, key, order, known, error, 'not sent');
	}
	const sent = await sendIt(binding, order, before, itemIndex);
	const results = order.resultsIn(sent);
	if (results.certain.length > 0) return await succeed(binding, key, order, results.certain);
	const failure = sent.failure ?? emptyAnswer(words);
	return await settleFailure(binding, key, order, failure, results, before, known, itemIndex);
}

/** Whether an order whose input can't be read is known to have been sent before. */
function wasSent({ run, ledger, operation }: BindingRun, itemIndex: number): boolean {
	try {
		const orderKey = operation.keyOf(run, itemIndex);
		return orderKey !== undefined && ledger.find(ledger.keyOf(orderKey)) !== undefined;
	} catch {
		return false;
	}
}

const CANCELLED = ({ words }: Order) => `Could not ${words.task}: the execution was stopped`;

/**
 * Carries out one item of an operation that binds: gives the result of an order that was sent before, or
 * sends it, at most once whatever comes back.
 *
 * @throws an error whose details begin with `not sent:` (nothing left, and no earlier sending is known),
 * `refused:` (the API said no, and the state did not change) or `open:` (everything else)
 */
export async function carryOut(
	binding: BindingRun,
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	const { run, ledger, operation, cancelSignal } = binding;
	const read = await operation.order(run, itemIndex).then(
		(order) => ({ order }),
		(error: unknown) => ({ error }),
	);
	if ('error' in read)
		throw conclude(wasSent(binding, itemIndex) ? 'open' : 'not sent', read.error);
	const { order } = read;
	const key = ledger.keyOf(order.key);
	return await ledger.alone(
		key,
		async () => {
			const known = ledger.find(key);
			if (run.isCancelled()) {
				throw conclude(known ? 'open' : 'not sent', new InvalidInput(CANCELLED(order)));
			}
			if (known && !ledger.mayGoAgain(known, order)) return repeat(binding, key, known, order);
			// What nobody expects may have happened after the call had left.
			return await fulfil(binding, key, order, known, itemIndex).catch(
				async (error: unknown) => await Promise.reject(conclude('open', error)),
			);
		},
		async (before) => (cancelSignal ? await unlessAborted(before, cancelSignal) : await before),
	);
}
