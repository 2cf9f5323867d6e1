import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { DateTime } from 'luxon';
import { InvalidInput } from '../fields/readers/invalid';
import { Concluded, type Order } from '../operations/order';
import type { Sent } from '../transport/client/attempt';
import { unlessAborted } from '../transport/wire/abort';
import { CallFailure } from '../transport/wire/failure';
import { isSame } from './aftermath';
import type { Entry } from './ledger';
import { inTurn } from './ledger/memory';
import { conclude, type BindingRun, type Sending } from './sending';
import { settleFailure, succeed, withdraw } from './settlement';

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
function repeat(
	{ run, ledger, operation, key, order }: Sending,
	entry: Entry,
): INodeExecutionData[] {
	const { words, sum } = order;
	const { made } = operation;
	if (entry.sum !== sum) {
		const state = entry.results === undefined ? 'was sent before' : `was ${made.done} before`;
		throw barred(order, `${state} for ${entry.sum}, not for ${sum}`, sentWhen(entry));
	}
	if (entry.results === undefined) {
		throw barred(order, `was sent before, and it is not known ${words.open}`, sentWhen(entry));
	}
	if (!ledger.hasSameTerms(entry, order)) {
		run.hint(
			`The ${made.result} of ${words.subject} was made before with another method, date, document or payer. It was output as it is, and not made anew.`,
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
	{ token, order }: Sending,
	before: string | undefined,
	sent: Sent,
): Promise<boolean> {
	if (before === undefined) return false;
	const now = await order.look('after');
	return now !== undefined && token() !== sent.token && isSame(now, before);
}

/** Sends the order, and once more where nothing but the token was turned down. */
async function sendIt(sending: Sending, before: string | undefined): Promise<Sent> {
	const { sendOnce, order, itemIndex } = sending;
	const sent = await sendOnce(order.call, itemIndex);
	const { failure } = sent;
	if (failure?.failure.reason !== 'rejected' || !failure.sent) return sent;
	if (!(await wasOnlyTheToken(sending, before, sent))) return sent;
	return await sendOnce(order.call, itemIndex);
}

/** An answer that the API gave without an error and that holds nothing of what was ordered. */
const emptyAnswer = (result: string) =>
	new CallFailure(
		{ reason: 'unreadable', text: `RotrApi's answer holds no ${result}` },
		`RotrApi's answer holds no ${result}`,
		true,
	);

/**
 * Notes that an order is about to be sent.
 *
 * @throws Concluded where n8n's store doesn't take the note, or has had it before
 */
async function noteInLedger({ ledger, key, order, known, operation }: Sending): Promise<void> {
	const { subject } = order.words;
	const { result } = operation.made;
	const wasMarked = await ledger.enter(key, order).catch((error: Error) => error);
	if (wasMarked instanceof Error) {
		const refusal = new InvalidInput(
			`${upperFirst(subject)} was not sent: n8n could not note that it is about to be`,
			`n8n's own store did not take the note (${wasMarked.message.slice(0, 200)}). Without it a crash could lead to a second ${result}. Run it again once n8n's database is well.`,
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
}

/** Notes the order, looks once more whether it may leave, sends it, and reads what came back. */
async function fulfil(sending: Sending): Promise<INodeExecutionData[]> {
	const { run, order } = sending;
	await noteInLedger(sending);
	const before = await order.look('before');
	try {
		if (run.isCancelled()) throw new InvalidInput(CANCELLED(order));
		const hint = order.admit(before);
		if (hint) run.hint(hint);
	} catch (error) {
		throw await withdraw(sending, error, 'not sent');
	}
	const sent = await sendIt(sending, before);
	const results = order.resultsIn(sent);
	if (results.certain.length > 0) return await succeed(sending, results.certain);
	return await settleFailure(
		sending,
		sent.failure ?? emptyAnswer(sending.operation.made.result),
		results,
		before,
	);
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
	return await inTurn(
		key,
		async () => {
			const known = ledger.find(key);
			if (run.isCancelled()) {
				throw conclude(known ? 'open' : 'not sent', new InvalidInput(CANCELLED(order)));
			}
			const sending: Sending = { ...binding, order, key, known, itemIndex };
			if (known && !ledger.mayGoAgain(known, order)) return repeat(sending, known);
			// What nobody expects may have happened after the call had left.
			return await fulfil(sending).catch(
				async (error: unknown) => await Promise.reject(conclude('open', error)),
			);
		},
		async (before) => (cancelSignal ? await unlessAborted(before, cancelSignal) : await before),
	);
}
