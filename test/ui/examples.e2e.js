const assert = require('node:assert/strict');
const { MAIN_JOB, readMainJob } = require('../../scripts/lib/main-job');
const { exampleFiles, readExample } = require('../../scripts/lib/workflows');
const { readUntil } = require('./browser');
const { story } = require('./story');

/** @typedef {{name: string, type: string, position: [number, number], parameters: {resource?: string, operation?: string}}} CanvasNode */

const STICKY = 'n8n-nodes-base.stickyNote';
const ROTR = /\.rotrApi(Tool)?$/;
/** What n8n's canvas needs around the nodes to show them in their own size, and its bars. */
const AROUND = { width: 420, height: 480 };

/** @param {CanvasNode[]} nodes @returns the size of a window that shows all of them */
function windowFor(nodes) {
	/** @param {0 | 1} axis */
	const span = (axis) => {
		const places = nodes.map(({ position }) => position[axis]);
		return Math.ceil(Math.max(...places) - Math.min(...places));
	};
	return { width: span(0) + AROUND.width, height: span(1) + AROUND.height };
}

story('the examples on the canvas', ({ stage, step, picture }) => {
	for (const file of exampleFiles()) {
		const name = file.replace('.json', '');
		step(`${name} says of each RotrApi node what it does`, async () => {
			const { editor, rig } = stage;
			const example = file === MAIN_JOB ? readMainJob() : readExample(file);
			// Its notes would make the picture too large to be read; they are in the workflow.
			const all = /** @type {CanvasNode[]} */ (example.nodes);
			const nodes = all.filter(({ type }) => type !== STICKY);
			const id = await rig.add({ ...example, nodes });
			await editor.page.setViewportSize(windowFor(nodes));
			await editor.openWorkflow(id);
			await editor.fitToWindow(nodes.length);

			const expected = nodes.filter(({ type }) => ROTR.test(type)).length;
			const subtitles = () =>
				editor.part('canvas').getByText(/^[A-Z][\w ]+: (offer|policy|account)$/);
			const count = async () => await subtitles().count();
			assert.equal(await readUntil(count, expected), expected);
			const canvas = editor.part('canvas');
			await picture(`workflow-${name}`, {
				of: [canvas],
				within: editor.part('canvas-node'),
				margin: 98,
				scale: 'css',
			});
		});
	}
});
