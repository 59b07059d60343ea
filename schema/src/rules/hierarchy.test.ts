import { checkNoOverlap, checkValidity, isInForce, liesWithin, overlaps, type Validity } from './hierarchy.js';

const years = (fromYear: number, toYear: number | null = null): Validity => ({ fromYear, toYear });

describe('validity', () => {
  it.each([
    [years(2006), 2006, true],
    [years(2006), 2099, true],
    [years(2006), 2005, false],
    [years(2002, 2006), 2006, true],
    [years(2002, 2006), 2007, false],
  ])('%j in %i: %s', (validity, year, inForce) => expect(isInForce(validity, year)).toBe(inForce));

  it.each([
    [years(2002, 2005), years(2006), false],
    [years(2002, 2006), years(2006), true],
    [years(2006), years(2010, 2010), true],
    [years(2008, 2009), years(2002, 2007), false],
  ])('%j and %j overlap: %s', (left, right, shared) => {
    expect(overlaps(left, right)).toBe(shared);
    expect(overlaps(right, left)).toBe(shared);
  });

  it.each([
    [years(2006, 2008), years(2006), true],
    [years(2006), years(2006, 2008), false],
    [years(2005, 2007), years(2006, 2008), false],
    [years(2006, 2008), years(2006, 2008), true],
  ])('%j lies within %j: %s', (inner, outer, within) => expect(liesWithin(inner, outer)).toBe(within));

  it.each([
    [years(2006, 2005), 'toYear', 'validity.reversed'],
    [years(1899), 'fromYear', 'validity.year'],
    [years(2006, 2101), 'toYear', 'validity.year'],
    [years(2006.5), 'fromYear', 'validity.year'],
  ])('refuses %j', (validity, field, code) =>
    expect(checkValidity(validity, ['input'])).toEqual([expect.objectContaining({ path: ['input', field], code })]),
  );

  it('accepts one year and an open end', () =>
    expect([...checkValidity(years(2006, 2006)), ...checkValidity(years(2006))]).toEqual([]));

  it('names each version that shares a year with an earlier one', () => {
    expect(checkNoOverlap([years(2002, 2005), years(2006)])).toEqual([]);
    expect(checkNoOverlap([years(2002, 2006), years(2007), years(2006, 2006)], ['versions'])).toEqual([
      { path: ['versions', 2], code: 'validity.overlap', params: { other: 0 } },
    ]);
  });
});
