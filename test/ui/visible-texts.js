/**
 * The texts that a person reads in an area of a page, line by line; runs in the browser. Numbers are left open, since
 * dates, ids and ports differ from run to run.
 * @param {any} root the element whose texts count, so that what lies behind it doesn't
 * @param {{x: number, y: number, width: number, height: number}} area
 * @returns {string}
 */
function visibleTexts(root, { x, y, width, height }) {
	const { document, getComputedStyle } = /** @type {any} */ (globalThis);

	/** @param {any} box @returns whether its middle lies in the area */
	const isInside = ({ left, right, top, bottom }) => {
		const [across, down] = [(left + right) / 2, (top + bottom) / 2];
		return right > left && across >= x && across <= x + width && down >= y && down <= y + height;
	};

	/** @param {any} element @returns {boolean} */
	const isSeen = (element) =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
		Number(getComputedStyle(element).opacity) > 0;

	/** @type {string[]} */
	const texts = [];
	/** @param {string} text */
	const add = (text) => {
		const line = text.replace(/\s+/g, ' ').replace(/\d+/g, '0').trim();
		if (line) texts.push(line);
	};
	// 1 and 4: elements and texts.
	const walker = document.createTreeWalker(root, 5);
	for (let node = walker.currentNode; node; node = walker.nextNode()) {
		if (node.nodeType === 3) {
			const range = document.createRange();
			range.selectNodeContents(node);
			if (isInside(range.getBoundingClientRect()) && isSeen(node.parentElement)) add(node.data);
		} else if (/^(INPUT|TEXTAREA)$/.test(node.tagName) && !/password|checkbox/.test(node.type)) {
			if (isInside(node.getBoundingClientRect()) && isSeen(node)) {
				add(node.value || node.placeholder);
			}
		}
	}
	return texts.join(' | ');
}

module.exports = { visibleTexts };
