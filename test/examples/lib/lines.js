/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box
 * @typedef {{from: string, to: string, output: number, points: Point[]}} Line
 */

/** The side of a node's square; its name stands below. */
const SIDE = 96;

/** How n8n's canvas leads a line back: so far down, and so far away from the nodes at its ends. */
const BACK = { down: 130, aside: 40, beginsAt: 20 };

/** How close two lines count as one, and how far apart the points on a line are that stand for it. */
const NEAR = 5;

/** @param {Point[]} corners @returns {Point[]} points along the way, a few pixels apart */
function walk(corners) {
	const points = [corners[0]];
	for (const corner of corners.slice(1)) {
		const from = points[points.length - 1];
		const [dx, dy] = [corner.x - from.x, corner.y - from.y];
		const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / NEAR));
		for (let step = 1; step <= steps; step++) {
			points.push({ x: from.x + (dx * step) / steps, y: from.y + (dy * step) / steps });
		}
	}
	return points;
}

/** @param {Point} from @param {Point} to @returns {Point[]} the curve between two nodes, the second of which is further right */
function curve(from, to) {
	const middle = (from.x + to.x) / 2;
	const corners = Array.from({ length: 41 }, (_, index) => {
		const t = index / 40;
		const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
		return { x: a * from.x + (b + c) * middle + d * to.x, y: (a + b) * from.y + (c + d) * to.y };
	});
	return walk(corners);
}

/** @param {Point} from @param {Point} to @returns {Point[]} the way back to a node further left */
function wayBack(from, to) {
	const [right, left, low] = [from.x + BACK.aside, to.x - BACK.aside, from.y + BACK.down];
	return walk([
		from,
		{ x: right, y: from.y },
		{ x: right, y: low },
		{ x: left, y: low },
		{ x: left, y: to.y },
		to,
	]);
}

/**
 * The lines of a workflow about as n8n's canvas draws them.
 * @param {{name: string, position: [number, number]}[]} nodes
 * @param {Record<string, {main?: {node: string}[][]}>} connections
 * @returns {Line[]}
 */
function linesOf(nodes, connections) {
	const place = (/** @type {string} */ name) => {
		const node = nodes.find((one) => one.name === name);
		if (!node) throw new Error(`There is no node "${name}"`);
		const [left, top] = node.position;
		return { left, top };
	};
	return Object.entries(connections).flatMap(([from, { main = [] }]) =>
		main.flatMap((targets, output) =>
			targets.map(({ node: to }) => {
				const { left, top } = place(from);
				const end = place(to);
				const start = { x: left + SIDE, y: top + (SIDE * (output + 1)) / (main.length + 1) };
				const target = { x: end.left, y: end.top + SIDE / 2 };
				const isBack = start.x - BACK.beginsAt > target.x;
				const points = isBack ? wayBack(start, target) : curve(start, target);
				return { from, to, output, points };
			}),
		),
	);
}

/** @param {Point} a @param {Point} b */
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** @param {Line} one @param {Line} other @returns {boolean} whether they meet elsewhere than on the first or last stretch of both */
function meet(one, other) {
	const touching = one.points.map((point) =>
		other.points.some((far) => distance(point, far) < NEAR),
	);
	const isSameStart = one.from === other.from && one.output === other.output;
	const first = isSameStart ? touching.indexOf(false) : 0;
	const last = one.to === other.to ? touching.lastIndexOf(false) : touching.length - 1;
	return touching.slice(first, last + 1).includes(true);
}

/** @param {Line[]} lines @returns {string[]} the pairs that cross or cover each other */
const crossings = (lines) =>
	lines.flatMap((one, index) =>
		lines
			.slice(index + 1)
			.filter((other) => meet(one, other))
			.map((other) => `${one.from} → ${one.to} and ${other.from} → ${other.to}`),
	);

/** @param {Line[]} lines @param {{name: string, box: Box}[]} nodes with the names below them @returns {string[]} the lines that run under a node */
const hidden = (lines, nodes) =>
	lines.flatMap(({ from, to, points }) =>
		nodes
			.filter(({ name }) => name !== from && name !== to)
			.filter(({ box: { left, right, top, bottom } }) =>
				points.some(({ x, y }) => x > left && x < right && y > top && y < bottom),
			)
			.map(({ name }) => `${from} → ${to} runs under ${name}`),
	);

module.exports = { crossings, hidden, linesOf };
