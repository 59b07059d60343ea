import { facetKeys, facetLine, facetWhere } from './facets';

const WORDS = { DOMAIN: '영역', REGION: '지역', BUDGET_PROGRAM: '사업', POPULATION_GROUP: '계층' };

describe('facets of a view', () => {
  it('are read from the URL, and what is no facet is left out', () => {
    expect(facetKeys('REGION.WONMI_GU,POPULATION_GROUP.SENIORS,nothing,REGION.')).toEqual([
      'REGION.WONMI_GU',
      'POPULATION_GROUP.SENIORS',
    ]);
    expect(facetKeys('')).toEqual([]);
  });

  it('are a condition that all must meet, with codes that have points of their own', () => {
    expect(facetWhere('BUDGET_PROGRAM.sample.BP-CARTOON')).toEqual({
      and: [{ facet: { dimension: 'BUDGET_PROGRAM', code: { eq: 'sample.BP-CARTOON' }, withChildren: true } }],
    });
    expect(facetWhere('')).toEqual({ and: [] });
  });

  it('stand in one line by dimension', () => {
    const facets = [
      { dimension: 'REGION', title: '원미구' },
      { dimension: 'POPULATION_GROUP', title: '노인' },
      { dimension: 'REGION', title: '소사구' },
    ] as const;
    expect(facetLine(facets, WORDS)).toBe('지역: 원미구, 소사구 · 계층: 노인');
  });
});
