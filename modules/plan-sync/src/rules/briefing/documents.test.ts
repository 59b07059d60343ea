import { type PackFacts, packBriefing } from './documents.js';
import type { InitiativeFacts, InstructionFacts } from './facts.js';

const named = (ko: string, en: string | null = null) => ({ ko, en });

const ITEM: InitiativeFacts = {
  title: named('육성자금', 'Loans'),
  department: named('기업지원과'),
  goal: named('산업도시'),
  startsOn: '2006-03-01',
  endsOn: '2006-12-31',
  note: null,
  light: 'CAUTION',
  report: {
    goalText: '산업도시',
    indicators: [{ title: '업체', unit: '개', kind: 'SUM', lowerIsBetter: false, target: '1200', result: '500' }],
    planned: '50',
    actual: '45',
    achieved: null,
    gap: '늦음',
    action: '더 엶',
  },
  money: { planned: 990_000_000, budget: 990_000_000, spent: 326_700_000, rate: '33' },
};

const CARRIED: InstructionFacts = {
  meeting: named('1분기 보고회'),
  kind: 'ORDER',
  content: '일정을 알릴 것',
  department: named('기업지원과'),
  dueOn: '2006-04-28',
  status: 'OPEN',
  overdue: true,
  report: null,
};

const PACK: PackFacts = {
  title: named('2006년 2분기 보고회', 'Quarter 2 of 2006'),
  office: named('정책기획과'),
  day: '2006-06-13',
  approval: [],
  year: 2006,
  quarter: 2,
  place: null,
  reportDue: '2006-06-07',
  items: [ITEM, { ...ITEM, title: named('지하철'), light: 'NOT_REPORTED', report: null }],
  carried: [CARRIED],
  given: [],
};

describe('a meeting pack', () => {
  const { sections } = packBriefing(PACK, 'ko');
  const rows = (title: string) => sections.find((each) => each.title === title)?.tables.map((table) => table.rows);

  it('has its chapters in order, the instructions of the meeting only once there are some', () => {
    expect(sections.map(({ title }) => title)).toEqual([
      '보고회 개요',
      '보고 순서와 진도',
      '과제별 추진상황 보고',
      '앞선 보고회의 지시·건의사항',
      '예산 현황',
    ]);
    expect(packBriefing({ ...PACK, given: [CARRIED] }, 'ko').sections).toHaveLength(6);
  });

  it('counts the lights', () => {
    expect(rows('보고회 개요')?.[0]?.at(-1)).toEqual(['진도 신호', '▲ 주의 1, ○ 미보고 1']);
  });

  it('says each report in the form, and what was not reported', () => {
    expect(rows('과제별 추진상황 보고')).toEqual([
      [
        ['목표', '산업도시'],
        ['지표: 업체', '목표 1,200 개 → 실적 500 개 (차이 -700 개)'],
        ['진도', '계획 50% → 실적 45%'],
        ['추진 실적', '–'],
        ['차이의 원인', '늦음'],
        ['조치·실천 계획', '더 엶'],
      ],
      [['보고', '보고서가 제출되지 않았습니다(미보고).']],
    ]);
  });

  it('carries open instructions, overdue ones by that word', () => {
    expect(rows('앞선 보고회의 지시·건의사항')?.[0]).toEqual([
      ['1분기 보고회', '지시', '일정을 알릴 것', '기업지원과', '2006-04-28', '기한 지남', '–'],
    ]);
  });

  it('is as complete in English, with Korean names where there are no others', () => {
    const english = packBriefing(PACK, 'en');
    expect(english.title).toBe('Quarter 2 of 2006');
    expect(english.sections.map(({ tables }) => tables.map((table) => table.rows.length))).toEqual(
      sections.map(({ tables }) => tables.map((table) => table.rows.length)),
    );
    expect(english.sections.at(-1)?.tables[0]?.rows[0]).toEqual(['Loans', '990', '990', '327', '33%']);
  });
});
