import { Circuit } from '../../../nodes/RotrApi/transport/client/circuit';
import { Hold } from '../../../nodes/RotrApi/transport/client/hold';
import { CallFailure, type Failure } from '../../../nodes/RotrApi/transport/wire/failure';

const failure = (reason: Failure['reason'], more: Partial<Failure> = {}) =>
	new CallFailure({ reason, ...more }, reason);

describe('what bars the way after a failure', () => {
	let passed = 0;
	beforeEach(() => {
		passed = 0;
		jest.spyOn(performance, 'now').mockImplementation(() => passed);
	});
	afterEach(() => jest.restoreAllMocks());

	it('lets one at a time try after the time, until one has succeeded', () => {
		const [hold, reason] = [new Hold(), failure('unavailable')];
		const [first, second] = [{}, {}];
		expect(hold.enter(first)).toBeUndefined();
		hold.shut(reason, 30_000);
		passed = 29_999;
		expect(hold.enter(first)).toBe(reason);
		passed = 30_000;
		expect(hold.enter(first)).toBeUndefined();
		expect(hold.enter(second)).toBe(reason);
		// One that entered before the way was barred says nothing of it.
		hold.leave(second, true);
		expect(hold.enter(second)).toBe(reason);
		hold.leave(first, false);
		expect(hold.enter(second)).toBeUndefined();
		hold.leave(second, true);
		expect(hold.enter(first)).toBeUndefined();
		expect(hold.enter(second)).toBeUndefined();
	});

	it.each<[Failure['reason'], Partial<Failure>, boolean]>([
		['unreachable', {}, true],
		['timeout', {}, true],
		['unavailable', { status: 503 }, true],
		['unreadable', { status: 200 }, true],
		['server', { status: 500 }, true],
		['unavailable', { status: 503, enveloped: true }, false],
		['refused', { status: 400, enveloped: true }, false],
		['unavailable', { login: 'The login stumbled' }, false],
		['setup', {}, false],
		['cancelled', {}, false],
	])('stops calls after three in a row that ended as %s %j: %s', (reason, more, stops) => {
		const circuit = new Circuit();
		for (let count = 0; count < 3; count++) {
			const call = {};
			expect(circuit.enter(call)).toBeUndefined();
			circuit.leave(call, failure(reason, more));
		}
		expect(circuit.isOpen).toBe(stops);
		expect(circuit.enter({}) !== undefined).toBe(stops);
	});

	it('counts those in a row only, and is closed again by one that gets through', () => {
		const circuit = new Circuit();
		const end = (reason?: CallFailure) => {
			const call = {};
			const barred = circuit.enter(call);
			if (!barred) circuit.leave(call, reason);
			return barred;
		};
		const lost = failure('unreachable');
		for (const reason of [lost, lost, undefined, lost, lost]) expect(end(reason)).toBeUndefined();
		end(lost);
		expect(end()).toBe(lost);
		passed = 30_001;
		expect(end(lost)).toBeUndefined();
		expect(end()).toBe(lost);
		passed = 60_002;
		expect(end()).toBeUndefined();
		expect(end()).toBeUndefined();
	});
});
