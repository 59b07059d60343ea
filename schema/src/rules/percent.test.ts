import { percentOf } from './percent.js';

describe('a part of a whole in percent', () => {
  const of = (part: number, whole: number) =>
    percentOf({ name: 'done', value: part }, { name: 'all', value: whole }, 'v1', '2006-06-15');

  it('has six decimals and says what it rests on', () => {
    expect(of(2, 3)).toEqual({
      value: '66.666667',
      status: 'COMPLETE',
      coverage: '1',
      asOf: '2006-06-15',
      formulaVersion: 'v1',
      inputs: [
        { name: 'done', value: '2', note: null },
        { name: 'all', value: '3', note: null },
      ],
    });
  });

  it.each([
    [0, 8, '0', 'COMPLETE'],
    [8, 8, '100', 'COMPLETE'],
    [0, 0, null, 'UNDEFINED'],
  ])('%i of %i is %s: %s', (part, whole, value, status) => {
    expect(of(part, whole)).toMatchObject({ value, status });
  });
});
