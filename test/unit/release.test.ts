import { releaseFindings, releaseNotes } from '../../scripts/verify/publishable';

const CHANGELOG = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- A thing.

## [0.1.0] - 2026-11-25

- The first.
`;
const ready = {
	version: '0.2.0',
	author: { name: 'Somebody', email: 'somebody@rotr.ro' },
	addresses: ['https://github.com/somebody/n8n-nodes-rotr'],
	changelog: CHANGELOG,
	tag: 'v0.2.0',
};

describe('a release', () => {
	it('may go out where tag, version, changelog and addresses agree', () => {
		expect(releaseFindings(ready)).toEqual([]);
	});

	it.each([
		['the tag is of another version', { tag: 'v0.1.0' }, /tag v0.1.0 is not v0.2.0/],
		['the version is not in the changelog', { version: '0.3.0', tag: 'v0.3.0' }, /dated section/],
		[
			'its section has no day',
			{ changelog: CHANGELOG.replace(' - 2026-12-01', '') },
			/"## \[0.2.0\] - YYYY-MM-DD"/,
		],
		[
			'only Unreleased tells of it',
			{ changelog: '## [Unreleased]\n\n- A thing.\n' },
			/dated section/,
		],
		[
			'the author is nobody',
			{ author: { email: 'a@users.noreply.some.example' } },
			/some\.example/,
		],
		['an address is nobody’s', { addresses: ['https://rotr.example/issues'] }, /rotr\.example/],
	])('is stopped where %s', (_, change, finding) => {
		const findings = releaseFindings({ ...ready, ...change });
		expect(findings).toEqual([expect.stringMatching(finding)]);
	});

	it('is not asked of a test, where only the changelog has to know what is coming', () => {
		const test = { ...ready, tag: undefined, author: { email: 'a@b.example' } };
		expect(releaseFindings(test)).toEqual([]);
		expect(releaseFindings({ ...test, version: '0.3.0', changelog: '## [0.2.0]' })).toHaveLength(1);
	});

	it('is told in the words of its section, with the hash of its tarball', () => {
		expect(releaseNotes(CHANGELOG, '0.2.0', 'sha512-abc=')).toBe(
			"### Added\n\n- A thing.\n\nThe tarball's integrity, as npm has it too: `sha512-abc=`\n",
		);
	});
});
