const { untrue } = require('./files');

/**
 * @typedef {object} Release
 * @property {string} version of package.json
 * @property {{name?: string, email?: string}} [author]
 * @property {string[]} addresses homepage, repository and tracker
 * @property {string} changelog
 * @property {string} [tag] the tag that is being published, none where nothing is
 */

/** An address of nobody, reserved for examples. */
const PLACEHOLDER = /\.example\b/;

/**
 * What stops a version from being published; while nothing is, the changelog only has to know what is coming.
 * @param {Release} release
 * @returns {string[]} in words, empty where it may go out
 */
function releaseFindings({ version, author = {}, addresses, changelog, tag }) {
	const sections = [...changelog.matchAll(/^## \[([^\]]+)\](.*)$/gm)];
	if (tag === undefined) {
		const isKnown = sections.some(([, name]) => name === 'Unreleased' || name === version);
		return isKnown ? [] : [`CHANGELOG.md has neither ${version} nor Unreleased`];
	}
	const date = sections.find(([, name]) => name === version)?.[2];
	return untrue([
		[tag === `v${version}`, `the tag ${tag} is not v${version}, the version of package.json`],
		[
			/^ - \d{4}-\d\d-\d\d$/.test(date ?? ''),
			`CHANGELOG.md has no dated section "## [${version}] - YYYY-MM-DD"`,
		],
		...[author.email ?? '', ...addresses]
			.filter((address) => PLACEHOLDER.test(address))
			.map(
				(address) =>
					/** @type {[boolean, string]} */ ([
						false,
						`package.json names ${address}, which nobody has`,
					]),
			),
	]);
}

/**
 * The text of a version's release: its section of the changelog and the hash of what was published.
 * @param {string} changelog
 * @param {string} version
 * @param {string} integrity of the tarball, as npm prints it: "sha512-..."
 * @returns {string} Markdown
 */
function releaseNotes(changelog, version, integrity) {
	const section = changelog.split(`## [${version}]`)[1]?.split(/^## \[/m)[0] ?? '';
	const text = section.split('\n').slice(1).join('\n').trim();
	return `${text}\n\nThe tarball's integrity, as npm has it too: \`${integrity}\`\n`;
}

module.exports = { releaseFindings, releaseNotes };
