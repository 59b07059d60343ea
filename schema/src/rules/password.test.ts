import { checkPassword } from './password.js';

const codes = (password: string, login = 'planner'): readonly string[] =>
  checkPassword(password, login).map((issue) => issue.code);

describe('checkPassword', () => {
  it.each(['Yeondong06', 'abcdef-06', '연동하는부천시Abc', `Aa1${'x'.repeat(197)}`])('accepts %s', (password) =>
    expect(codes(password)).toEqual([]),
  );

  it.each([
    ['Abcdef-6', ['password.too-short']],
    ['abcdefgh1', ['password.too-few-kinds']],
    ['', ['password.too-short', 'password.too-few-kinds']],
    [`Aa1${'x'.repeat(198)}`, ['password.too-long']],
    ['Abcdef-06\0', ['password.unclean']],
  ])('refuses %j', (password, expected) => expect(codes(password)).toEqual(expected));

  it('refuses the login itself, whatever its case or width', () => {
    expect(codes('Planner.2006', 'planner.2006')).toEqual(['password.equals-login']);
    expect(codes('Ｐlanner.2006', 'planner.2006')).toEqual(['password.equals-login']);
  });

  it('counts characters, not code units', () => expect(codes('😀😀😀😀Aa1')).toEqual(['password.too-short']));
});
