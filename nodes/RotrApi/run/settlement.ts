import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { Concluded, type Results, type Verdict } from '../operations/order';
import { CallFailure, isUnknown } from '../transport/wire/failure';
import { lookOnce, whatIsKnown } from './aftermath';
import { conclude, type Sending } from './sending';

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

/** What the API said beside results that it gave in spite of it, for their `warning`. */
function warningOf({ failure }: CallFailure): string {
	return failure.text ?? `RotrApi answered ${failure.status ?? 'that the call went wrong'}`;
}

/** A 401 after which the token was found to be good, or was replaced: no word of the session helps. */
function withoutToken(lost: CallFailure): CallFailure {
	const { failure, message, sent } = lost;
	if (failure.reason !== 'rejected') return lost;
	return new CallFailure({ ...failure, reason: 'server' }, message, sent);
}

/** Notes the results of an order and makes items of them. */
export async function succeed(
	{ run, ledger, operation, key, order }: Sending,
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
			`RotrApi: ${operation.made.done} ${operation.nameOf(output)}, in execution ${execution}`,
		);
	}
	return outputs.map((json) => ({ json }));
}

/**
 * Ends an order of which it is not known what became of it.
 *
 * @param found what was found out after the call, in whole sentences
 */
async function leaveOpen(
	{ run, ledger, key, order, itemIndex }: Sending,
	failure: CallFailure,
	found: string[],
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
	return new Concluded('open', error, { ending: `. Do not ${words.repeat}`, before: found });
}

/** Ends an order that never left, or that the API turned down. */
export async function withdraw(
	{ run, ledger, key, order, known }: Sending,
	error: unknown,
	verdict: Verdict,
): Promise<Concluded> {
	const isBack = await ledger.takeBack(key, known);
	const concluded = conclude(known ? 'open' : verdict, error);
	if (isBack) return concluded;
	const { subject, lookUp } = order.words;
	const text = `n8n's own store did not take back the mark that ${subject} was sent: it counts as sent from now on. ${lookUp}`;
	run.hint(text);
	return new Concluded(concluded.verdict, concluded.reason, { after: [text] });
}

/**
 * Ends a call that the API turned down: a refusal, unless the state has changed.
 *
 * @param before the state before the call, undefined where it could not be read
 */
async function settleRefusal(
	sending: Sending,
	failure: CallFailure,
	before: string | undefined,
	error: Error,
): Promise<Concluded> {
	const look = await lookOnce(sending.order, before);
	// Where the state can't be read, the API's own word is all there is.
	if (look.isUnchanged || look.text === '') return await withdraw(sending, error, 'refused');
	return await leaveOpen(sending, failure, [look.text]);
}

/**
 * Makes of an answer without a sure result what can be made of it: claimed results, a refusal, an open end.
 *
 * @param before the state before the call, undefined where it could not be read
 * @throws Concluded where it is none of the former
 */
export async function settleFailure(
	sending: Sending,
	failure: CallFailure,
	{ claimed, named }: Results,
	before: string | undefined,
): Promise<INodeExecutionData[]> {
	const { run, operation, order, itemIndex } = sending;
	const { words, label, doubts } = order;
	const error = run.errorOf(failure, { task: words.task, label, doubts, itemIndex });
	if (!failure.sent) throw await withdraw(sending, error, 'not sent');

	const isNamed = claimed.length > 0 || named !== undefined;
	if (!isNamed && isRefusal(failure)) throw await settleRefusal(sending, failure, before, error);
	const look = await whatIsKnown(run, order, before);
	if (!isNamed && isForbidden(failure) && look.isUnchanged) {
		throw await withdraw(sending, error, 'refused');
	}
	if (claimed.length > 0 && look.isDone) {
		return await succeed(sending, claimed, warningOf(failure));
	}
	const name = named ?? claimed.map(order.output).map(operation.nameOf).join('; ');
	const quoted = isNamed ? [`The answer names ${name}; it may be this offer's or another's.`] : [];
	throw await leaveOpen(sending, failure, [...quoted, look.text]);
}
