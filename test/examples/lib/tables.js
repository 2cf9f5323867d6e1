/** @typedef {Record<string, any>} Row */

/**
 * The Data Tables of an n8n, by name, through the routes that its editor uses.
 * @param {import('../../../scripts/lib/editor').Editor} editor
 */
async function openTables(editor) {
	const { id: projectId } = await editor.call('GET', '/projects/personal');
	const base = `/projects/${projectId}/data-tables`;

	/** @param {string} name @returns {Promise<{id: string, name: string} | undefined>} */
	async function find(name) {
		const { data } = await editor.call('GET', `${base}?take=100`);
		return data.find((/** @type {{name: string}} */ table) => table.name === name);
	}

	/** @param {string} name */
	async function pathOf(name) {
		const table = await find(name);
		if (!table) throw new Error(`n8n has no Data Table "${name}"`);
		return `${base}/${table.id}`;
	}

	return {
		/** @param {string} name @returns {Promise<Row[]>} in the order of their insertion */
		async rows(name) {
			const { data } = await editor.call(
				'GET',
				`${await pathOf(name)}/rows?take=250&sortBy=id:asc`,
			);
			return data;
		},

		/** @param {string} name @param {Row[]} rows */
		insert: async (name, rows) =>
			await editor.call('POST', `${await pathOf(name)}/insert`, { data: rows, returnType: 'all' }),

		/**
		 * Deletes all rows, so that tests don't see each other's; nothing where there is no such table.
		 * @param {string} name
		 */
		async clear(name) {
			if (!(await find(name))) return;
			const conditions = [{ columnName: 'id', condition: 'gt', value: 0 }];
			const filter = encodeURIComponent(JSON.stringify({ type: 'and', filters: conditions }));
			await editor.call('DELETE', `${await pathOf(name)}/rows?filter=${filter}`);
		},
	};
}

module.exports = { openTables };
