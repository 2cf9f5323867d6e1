import { findInsurerLogin } from '../../../nodes/RotrApi/fields/offer/insurer';

const login = (name: string) => ({
	account: `${name}-a`,
	password: `${name}-p`,
	code: `${name}-c`,
});
const NONE = { account: '', password: '', code: '' };
const CREDENTIALS = {
	insurerAccounts: {
		abc: login('abc'),
		phoenix: login('phoenix'),
		other: { insurer: ' Omniasig ', ...login('other') },
	},
};

test.each([
	['abc', 'abc'],
	['Phoenix', 'phoenix'],
	['PHOENIX', 'phoenix'],
	['omniasig', 'other'],
])('%s has the login of the group %s', (insurer, group) => {
	expect(findInsurerLogin(CREDENTIALS, insurer)).toEqual(login(group));
});

test.each(['other', 'nobody', '', 'phoenixx'])('%p has none', (insurer) => {
	expect(findInsurerLogin(CREDENTIALS, insurer)).toEqual(NONE);
});

test('a credential without or with half-filled accounts', () => {
	expect(findInsurerLogin({}, 'abc')).toEqual(NONE);
	expect(findInsurerLogin({ insurerAccounts: '' }, 'abc')).toEqual(NONE);
	expect(findInsurerLogin({ insurerAccounts: { abc: { account: 'x' } } }, 'abc')).toEqual({
		...NONE,
		account: 'x',
	});
	expect(findInsurerLogin({ insurerAccounts: { other: login('other') } }, '')).toEqual(NONE);
});
