import { checkFacetValue, checkValidity, isInForce } from './facet.js';

describe('a facet value', () => {
  it('is in force from its first to its last day, and without an end for ever', () => {
    const district = { validFrom: '1988-01-01', validTo: '2016-07-03' };
    expect(['1987-12-31', '1988-01-01', '2016-07-03', '2016-07-04'].map((day) => isInForce(district, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInForce({ validFrom: null, validTo: null }, '2006-06-15')).toBe(true);
  });

  it('is no domain, and stands under one of its own dimension', () => {
    const open = { validFrom: null, validTo: null };
    expect(checkFacetValue({ dimension: 'REGION', parent: { dimension: 'REGION' }, ...open })).toEqual([]);
    expect(checkFacetValue({ dimension: 'DOMAIN', parent: null, ...open })).toEqual([
      { path: ['input', 'dimension'], code: 'facet.domain' },
    ]);
    expect(checkFacetValue({ dimension: 'REGION', parent: { dimension: 'POPULATION_GROUP' }, ...open })).toEqual([
      { path: ['input', 'parent'], code: 'facet.parent' },
    ]);
  });

  it('does not end before it begins', () => {
    expect(checkValidity({ validFrom: '2006-07-01', validTo: '2006-07-01' })).toEqual([]);
    expect(checkValidity({ validFrom: '2006-07-01', validTo: '2006-06-30' })).toEqual([
      { path: ['input', 'validTo'], code: 'facet.ends-before' },
    ]);
  });
});
