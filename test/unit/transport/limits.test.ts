import { Limits } from '../../../nodes/RotrApi/transport/client/limits';

/** The signals of these attempts that are given by now, by number. */
const ended = (limits: Array<{ signal: AbortSignal }>) =>
	limits.flatMap(({ signal }, index) => (signal.aborted ? [index] : []));

/** Resolves when the signal is given; told by the signals alone, since a busy machine keeps no time. */
const end = async ({ signal }: { signal: AbortSignal }) =>
	await new Promise((resolve) => signal.addEventListener('abort', resolve));

describe('the limits of the attempts of a run', () => {
	it('end each attempt at its own time, whatever the order in which they began', async () => {
		const limits = new Limits();
		const attempts = [60_000, 400, 60, 60_000, 400, 60].map((time) => limits.begin(time));
		const order: number[] = [];
		attempts.forEach(({ signal }, index) =>
			signal.addEventListener('abort', () => order.push(index)),
		);
		expect(ended(attempts)).toEqual([]);
		await end(attempts[4]);
		expect(order).toEqual([2, 5, 1, 4]);
		expect(attempts.map(({ isLate }) => isLate)).toEqual([false, true, true, false, true, true]);
		attempts.forEach((attempt) => attempt.release());
	});

	it('end an attempt that began long after the others', async () => {
		const limits = new Limits();
		const [first, second] = [limits.begin(50), limits.begin(400)];
		await end(first);
		const third = limits.begin(500);
		expect(ended([first, second, third])).toEqual([0]);
		await end(second);
		expect(ended([first, second, third])).toEqual([0, 1]);
		await end(third);
	});

	it('end nothing that has ended by itself', async () => {
		const limits = new Limits();
		const attempt = limits.begin(50);
		attempt.release();
		const next = limits.begin(100);
		await end(next);
		expect(ended([attempt, next])).toEqual([1]);
	});

	it('end all when the execution is cancelled, and leave nothing at its signal', () => {
		const execution = new AbortController();
		const { signal } = execution;
		const add = jest.spyOn(signal, 'addEventListener');
		const remove = jest.spyOn(signal, 'removeEventListener');
		const listeners = () => add.mock.calls.length - remove.mock.calls.length;
		const limits = new Limits(signal);
		const [one, two, three] = [1000, 2000, 3000].map((time) => limits.begin(time));
		expect(listeners()).toBe(1);
		one.release();
		execution.abort();
		expect(ended([one, two, three])).toEqual([1, 2]);
		expect([two.isLate, three.isLate]).toEqual([false, false]);
		two.release();
		three.release();
		expect(listeners()).toBe(0);
		const afterwards = limits.begin(1000);
		expect(afterwards.signal.aborted).toBe(true);
		afterwards.release();
	});

	it('take one timer for attempts that follow each other', () => {
		const timers = jest.spyOn(AbortSignal, 'timeout');
		const limits = new Limits();
		for (let attempt = 0; attempt < 500; attempt++) limits.begin(60_000).release();
		expect(timers).toHaveBeenCalledTimes(1);
		timers.mockRestore();
	});
});
