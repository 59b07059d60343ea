import { percentOf } from './percent.js';

describe('a count as percent', () => {
  it.each([
    [9, 92, '9.8'],
    [1, 8, '12.5'],
    [0, 12, '0'],
    [12, 12, '100'],
  ])('%i of %i is %s', (part, whole, value) =>
    expect(percentOf(part, whole, 'x.1', '2006-06-15', ['part', 'whole'])).toMatchObject({
      value,
      status: 'COMPLETE',
      inputs: [
        { name: 'part', value: String(part) },
        { name: 'whole', value: String(whole) },
      ],
    }),
  );

  it('is undefined of nothing', () =>
    expect(percentOf(0, 0, 'x.1', '2006-06-15', ['part', 'whole'])).toMatchObject({
      value: null,
      status: 'UNDEFINED',
    }));
});
