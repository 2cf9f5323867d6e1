/**
 * What the work gives, or `undefined` as soon as the signal is given: for work that doesn't know of
 * the signal. Leaves nothing at the signal, since one that waits for its time would keep the answer in
 * memory until then: measured, every file of the last two minutes.
 */
export async function unlessAborted<T>(
	work: Promise<T>,
	signal: AbortSignal,
): Promise<T | undefined> {
	let stop = () => {};
	const stopped = new Promise<undefined>((resolve) => {
		stop = () => resolve(undefined);
	});
	if (signal.aborted) stop();
	else signal.addEventListener('abort', stop, { once: true });
	try {
		return await Promise.race([work, stopped]);
	} finally {
		signal.removeEventListener('abort', stop);
	}
}
