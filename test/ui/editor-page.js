/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/**
 * What a person does in n8n's editor, by the test ids that n8n's own browser tests use.
 * @param {Page} page
 * @param {string} url of n8n
 */
function editorPage(page, url) {
	/** @param {string} testId */
	const part = (testId) => page.getByTestId(testId);
	const output = part('output-panel');
	const credentialForm = part('editCredential-modal');
	const form = part('node-parameters');

	/**
	 * @param {string} name of a parameter
	 * @param {Locator} [within] where the name occurs more than once
	 */
	const parameter = (name, within) => (within ?? page).getByTestId(`parameter-input-${name}`);

	/**
	 * @param {Locator} dropdown
	 * @param {string} label
	 */
	async function pick(dropdown, label) {
		await dropdown.getByRole('combobox').last().click();
		// The text of an option goes on with its description where it has one.
		const option = page.getByRole('option').filter({ hasText: new RegExp(`^\\s*${label}`) });
		await option.first().click();
	}

	/**
	 * Opens the nodes panel by its key, which is lost where the canvas does not listen yet; and searches it.
	 * @param {string} text
	 */
	async function searchNodes(text) {
		const search = part('node-creator-search-bar');
		for (let tries = 0; tries < 60 && !(await search.isVisible()); tries++) {
			await page.keyboard.press('n');
			await search.waitFor({ timeout: 1000 }).catch(() => {});
		}
		await search.fill(text);
	}

	/** @param {string} name */
	const inPanel = (name) => part('node-creator-item-name').getByText(name, { exact: true });

	async function openActions() {
		await inPanel('RotrApi').click();
		// The list of the search slides out while the actions slide in.
		await inPanel('RotrApi').waitFor({ state: 'detached' });
		await part('node-creator-category-item').waitFor();
	}

	return {
		page,
		part,
		output,
		credentialForm,
		form,
		parameter,
		pick,

		/** @param {string} label of a field @returns {Promise<string>} what the editor says of it when the mouse rests on its sign */
		async help(label) {
			const text = page.getByText(label, { exact: true });
			const title = page.locator('label:visible').filter({ has: text }).last();
			await title.hover();
			await title.locator('svg').first().hover();
			const tip = part('tooltip-content').last();
			await tip.waitFor();
			return await tip.innerText();
		},

		/** @param {string} name of a parameter @returns {Locator} the field with its label */
		field: (name) =>
			part('parameter-item')
				.filter({ has: parameter(name) })
				.last(),

		/** @param {string} name of a node on the canvas */
		node: (name) => page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`),

		/** @param {Locator} dropdown @returns {Promise<string[]>} what it offers */
		async choices(dropdown) {
			const box = dropdown.getByRole('combobox').last();
			await box.click();
			const options = page.getByRole('option').filter({ visible: true });
			await options.first().waitFor();
			const names = (await options.allInnerTexts()).map((text) => text.trim().split('\n')[0]);
			await box.click();
			await options.first().waitFor({ state: 'hidden' });
			return names;
		},

		/** The dropdown "Add option" of the open form. */
		options: () => part('collection-parameter-add').last(),

		/** @param {string} text @returns {Promise<void>} once the search of the nodes panel shows RotrApi */
		async find(text) {
			await searchNodes(text);
			await inPanel('RotrApi').waitFor();
		},

		/** @param {{email: string, password: string}} owner */
		async signIn({ email, password }) {
			await page.goto(`${url}/signin`);
			await page.locator('input[name="emailOrLdapLoginId"]').fill(email);
			await page.locator('input[name="password"]').fill(password);
			await part('form-submit-button').click();
			await page.waitForURL((address) => !address.pathname.startsWith('/signin'));
		},

		/** Starts a workflow with a Manual Trigger. */
		async newWorkflow() {
			await page.goto(`${url}/workflow/new`);
			await part('canvas-add-button').waitFor();
			// Before the search it is called "Trigger manually", so this name is sure to be a result.
			await searchNodes('manual');
			await inPanel('Manual Trigger').click();
			await part('canvas-node').waitFor();
		},

		/** @param {string} id */
		openWorkflow: (id) => page.goto(`${url}/workflow/${id}`),

		/** Finds RotrApi in the nodes panel and opens its actions. */
		async openActions() {
			await searchNodes('rotr');
			await openActions();
		},

		/** @returns {Promise<string[]>} the names of the actions that are listed */
		actions: () => part('node-creator-item-name').allInnerTexts(),

		/** Leaves the actions of RotrApi and opens them again. */
		async reopenActions() {
			await part('nodes-list-header').getByRole('button').first().click();
			await openActions();
		},

		/** Brings all nodes of the canvas into the window. @param {number} count of them */
		async fitToWindow(count) {
			const nodes = part('canvas-node');
			await nodes.nth(count - 1).waitFor();
			await part('zoom-to-fit').click();
			for (let last = '', next = 'moving'; next !== last; ) {
				last = next;
				await page.waitForTimeout(500);
				next = JSON.stringify(await nodes.first().boundingBox());
			}
		},

		/** @param {string} name of a node; opens it */
		async openNode(name) {
			await this.node(name).dblclick();
			await part('ndv').waitFor();
		},

		/** @param {string} action of the list; opens the new node */
		async addAction(action) {
			await inPanel(action).click();
			await part('ndv').waitFor();
		},

		/** @param {string} group such as "Address" @param {string} owner of the collection, such as "policyholder" */
		async addGroup(owner, group) {
			await pick(part(`fixed-collection-${owner}`), group);
		},

		/** @param {Locator} field @param {string} text */
		fill: (field, text) => field.locator('input').fill(text),

		/**
		 * Searches in a searchable list.
		 * @param {Locator} field
		 * @param {string} text
		 * @returns what the list offers, and how to choose from that
		 */
		async search(field, text) {
			await field.getByTestId('rlc-input').click();
			await part('rlc-search').fill(text);
			const items = part('rlc-item');
			return {
				list: items.first(),
				names: () => items.allInnerTexts(),
				/** @param {string} name */
				choose: (name) => items.getByText(name, { exact: true }).click(),
			};
		},

		/** @param {string} name of a parameter @param {string} expression @param {string} result of it, which n8n shows once it has taken the expression */
		async map(name, expression, result) {
			await parameter(name).hover();
			const options = part(`${name}-parameter-input-options-container`);
			await options.getByTestId('radio-button-expression').click();
			await parameter(name).locator('.cm-content').click();
			await page.keyboard.press('ControlOrMeta+a');
			await page.keyboard.insertText(expression);
			await parameter(name).locator('.cm-content').blur();
			const item = part('parameter-item').filter({ has: parameter(name) });
			await item.getByText(result, { exact: true }).waitFor();
		},

		/** Leaves an open list without choosing. */
		leaveList: () => page.keyboard.press('Escape'),

		/** Runs the open node and waits for the message with which it ends. @returns {Promise<string>} */
		async executeInVain() {
			await part('node-execute-button').click();
			const message = output.getByTestId('node-error-message');
			await message.waitFor();
			return await message.innerText();
		},

		/** Runs the open node and waits for its result. */
		async execute() {
			await part('node-execute-button').click();
			await output.getByTestId('node-run-status-success').waitFor();
		},

		/** @param {'schema' | 'table' | 'json' | 'binary'} mode how the output is shown */
		async show(mode) {
			await output.hover();
			await output.getByTestId(`radio-button-${mode}`).click();
		},

		async closeNode() {
			await part('ndv-close-button').click();
			await part('ndv').waitFor({ state: 'hidden' });
		},

		/**
		 * Presses "Execute workflow" and waits for the success of its last node.
		 * @param {string} last
		 */
		async runWorkflow(last) {
			await part('execute-workflow-button').click();
			await this.node(last).getByTestId('canvas-node-status-success').waitFor();
		},

		/** @returns {Promise<string[]>} labels of the open form that end in "…" because there is no room for them */
		cutLabels: () =>
			part('node-parameters')
				.locator('label')
				.evaluateAll((/** @type {any[]} */ labels) => {
					const { getComputedStyle } = /** @type {any} */ (globalThis);
					return labels
						.filter((label) =>
							[...label.querySelectorAll('*')].some(
								(part) =>
									part.scrollWidth > part.clientWidth + 1 &&
									getComputedStyle(part).textOverflow === 'ellipsis',
							),
						)
						.map((label) => String(label.innerText).split('\n')[0]);
				}),
	};
}

/** @typedef {ReturnType<typeof editorPage>} EditorPage */

module.exports = { editorPage };
