import { type EditionFacts, editionBriefing } from './edition.js';

const named = (ko: string, en: string | null = null) => ({ ko, en });

const PLAN: EditionFacts = {
  ...{ title: named('시정계획', 'Annual plan'), plan: named('시정계획', 'Annual plan') },
  ...{ office: named('정책기획과'), day: '2006-01-25', approval: [], level: 'ANNUAL' },
  ...{ year: 2006, number: 2, kind: 'REVISED', status: 'FINAL', fromYear: 2006, toYear: null, legalBasis: null },
  items: [
    {
      ...{ title: named('복지', 'Welfare'), depth: 0, department: named('복지정책과') },
      ...{ fromYear: 2006, toYear: 2006, customers: '', outcome: null, status: 'IN_PROGRESS' },
    },
    {
      ...{ title: named('보육시설'), depth: 1, department: named('복지정책과') },
      ...{ fromYear: 2006, toYear: 2007, customers: '영유아', outcome: '가까워진다', status: 'SELECTED' },
    },
  ],
  money: null,
};

/** 3 × 400,000원: nothing each in millions, one together. */
const FISCAL: EditionFacts = {
  ...PLAN,
  ...{ level: 'MID_TERM_FISCAL', kind: 'ROLLING', status: 'COUNCIL_REPORT', items: [] },
  money: {
    years: [2006, 2007],
    tables: [
      {
        caption: named('재원별 계획', 'By source'),
        groups: ['국비', '도비', '시비'].map((title) => ({ title: named(title), cells: ['0', '1234', '1235'] })),
        total: ['1', '3702', '3706'],
        rounding: ['1', '0', '1'],
      },
      { caption: named('회계별 계획'), groups: [], total: ['0', '0', '0'], rounding: ['0', '0', '0'] },
    ],
    lines: [
      {
        ...{ title: named('복지회관'), department: named('복지정책과'), totalCost: null },
        amounts: [400_000, 1_234_000_000, 1_234_400_000],
      },
    ],
  },
};

const tableOf = (facts: EditionFacts, lang: 'ko' | 'en', title: string) =>
  editionBriefing(facts, lang).sections.find((section) => section.title === title)?.tables[0];

describe('an edition as it is handed over', () => {
  it('says which it is, in either language', () => {
    expect(editionBriefing(PLAN, 'ko')).toMatchObject({ title: '시정계획', subtitle: '2006년 2판(수정)' });
    expect(editionBriefing(PLAN, 'en')).toMatchObject({ title: 'Annual plan', subtitle: 'Edition 2 of 2006, revised' });
    expect(tableOf(PLAN, 'ko', '계획 개요')?.rows).toEqual([
      ['계획', '시정계획'],
      ['구분', '시정계획'],
      ['기간', '2006–'],
      ['근거', '–'],
      ['판의 상태', '확정'],
      ['계획항목', '2'],
    ]);
    expect(tableOf(FISCAL, 'en', 'The plan')?.rows.slice(2)).toEqual([
      ['Years', '2006–2007'],
      ['Legal basis', '–'],
      ['State of the edition', 'Council report'],
      ['Lines', '1'],
    ]);
  });

  it('lists items below each other', () => {
    expect(tableOf(PLAN, 'ko', '계획항목')?.rows).toEqual([
      ['복지', '복지정책과', '2006–2006', '추진', '–', '–'],
      ['· 보육시설', '복지정책과', '2006–2007', '선정', '영유아', '가까워진다'],
    ]);
  });

  it('says what rounding leaves over, where it does', () => {
    expect(tableOf(FISCAL, 'ko', '재원별 계획')).toMatchObject({
      columns: [{ title: '구분' }, { title: '2006년', numeric: true }, { title: '2007년' }, { title: '계' }],
      rows: [
        ['국비', '0', '1,234', '1,235'],
        ['도비', '0', '1,234', '1,235'],
        ['시비', '0', '1,234', '1,235'],
        ['단수차이', '1', '0', '1'],
        ['계', '1', '3,702', '3,706'],
      ],
    });
    expect(tableOf(FISCAL, 'ko', '회계별 계획')?.rows).toEqual([['계', '0', '0', '0']]);
  });

  it('lists lines of money in millions', () => {
    expect(tableOf(FISCAL, 'en', 'Line by line')?.rows).toEqual([
      ['복지회관', '복지정책과', '–', '0', '1,234', '1,234'],
    ]);
  });
});
