import { writtenStrata } from './survey-stratum.js';

const trait = { facet: 'REGION' as const, code: 'WONMI', titleKo: '원미구' };

describe('strata', () => {
  it('are kept with their traits', () =>
    expect(writtenStrata([{ code: 'S1', traits: [trait], population: 440 }])).toEqual([
      { code: 'S1', facets: [{ facet: 'REGION', code: 'WONMI', ko: '원미구', en: null }], population: 440, minimum: 0 },
    ]));

  it.each([
    ['no traits', [{ code: 'S1', traits: [] }], 'survey.no-traits', 'input.strata.0.traits'],
    ['a trait twice', [{ code: 'S1', traits: [trait, trait] }], 'rows.twice', 'input.strata.0.traits'],
    [
      'less than nobody',
      [{ code: 'S1', traits: [trait], population: -1 }],
      'number.negative',
      'input.strata.0.population',
    ],
    [
      'a code twice',
      ['S1', 'S1'].map((code) => ({ code, traits: [trait] })),
      'record.duplicate',
      'input.strata.1.code',
    ],
    [
      '201 of them',
      Array.from({ length: 201 }, (_, at) => ({ code: `S${at}`, traits: [trait] })),
      'survey.too-many-strata',
      'input.strata',
    ],
  ])('with %s are refused', (_name, inputs, code, path) =>
    expect(() => writtenStrata(inputs)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            code,
            path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
          }),
        ],
      }),
    ),
  );
});
