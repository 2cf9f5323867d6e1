const live = Boolean(process.stdout.isTTY);
const coloured = live && !process.env.NO_COLOR;

/** @param {number} code an SGR code @returns {(text: string) => string} */
const sgr = (code) => (text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);

/** The few colours the scripts use; plain text where the output is no terminal. */
const paint = { bold: sgr(1), dim: sgr(2), red: sgr(31), green: sgr(32), cyan: sgr(36) };

/** @param {string} [line] */
const say = (line = '') => void process.stdout.write(`${line}\n`);

/** @param {string} title */
const heading = (title) => say(`\n${paint.bold(title)}`);

/** An aligned "label   value" line under a heading. @param {string} label @param {string} value */
const fact = (label, value) => say(`  ${paint.dim(label.padEnd(10))} ${value}`);

/** @param {number} since @returns {string} the time since then as "9 s" or "2 min 05 s" */
function elapsed(since) {
	const seconds = Math.round((Date.now() - since) / 1000);
	const rest = String(seconds % 60).padStart(2, '0');
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${rest} s`;
}

/**
 * Runs one piece of work behind one line, which counts the seconds while it runs and ends as a tick or a cross.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} [note] what to add to the line when the work is done
 * @returns {Promise<T>}
 */
async function step(title, work, note) {
	const started = Date.now();
	const rewind = live ? '\r\u001b[2K' : '';
	const tick = () =>
		void process.stdout.write(
			live
				? `${rewind}  … ${title} ${paint.dim(elapsed(started))}`
				: `  … ${title}, ${elapsed(started)}\n`,
		);
	if (live) tick();
	// A log file gets a sign of life every half minute, a terminal a running clock.
	const timer = setInterval(tick, live ? 1000 : 30_000);
	/** @param {string} mark @param {string} text */
	const close = (mark, text) => {
		clearInterval(timer);
		const time = Date.now() - started < 2000 ? '' : ` ${paint.dim(elapsed(started))}`;
		say(`${rewind}  ${mark} ${text}${time}`);
	};
	try {
		const result = await work();
		close(paint.green('✓'), note ? `${title}: ${note(result)}` : title);
		return result;
	} catch (error) {
		close(paint.red('✗'), title);
		throw error;
	}
}

module.exports = { fact, heading, paint, say, step };
