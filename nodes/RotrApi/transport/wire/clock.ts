/** Milliseconds by a clock that nobody sets: for durations inside this process, never for what is stored. */
export function now(): number {
	return performance.now();
}
