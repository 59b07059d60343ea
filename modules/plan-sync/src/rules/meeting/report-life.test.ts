import { RuleError } from '@yeondong/schema/rules';
import {
  checkReportAct,
  indicatorGap,
  type ReportAct,
  type ReportContent,
  type ReportIndicator,
  type ReportStatus,
  reportIssues,
  submissionIssues,
} from './report-life.js';

const refusal = (status: ReportStatus, act: ReportAct, person = 2): string => {
  try {
    checkReportAct({ status, submittedBy: 1 }, act, person);
  } catch (error) {
    if (error instanceof RuleError) return error.issues[0]?.code ?? '';
  }
  return '';
};

const INDICATOR: ReportIndicator = {
  title: '일자리',
  unit: '개',
  kind: 'SUM',
  lowerIsBetter: false,
  target: '120',
  result: '50',
};
const WHOLE: ReportContent = {
  planned: '50',
  actual: '45',
  indicators: [INDICATOR],
  gap: '착수가 늦음',
  action: '7월에 두 차례 더 엶',
};

describe('a progress report', () => {
  it.each<[ReportStatus, readonly ReportAct[]]>([
    ['DRAFT', ['EDIT', 'SUBMIT']],
    ['RETURNED', ['EDIT', 'SUBMIT']],
    ['SUBMITTED', ['CONFIRM', 'RETURN']],
    ['CONFIRMED', ['ACCEPT', 'RETURN']],
    ['ACCEPTED', []],
  ])('that is %s takes %j', (status, acts) => {
    const all: readonly ReportAct[] = ['EDIT', 'SUBMIT', 'CONFIRM', 'ACCEPT', 'RETURN'];
    expect(all.filter((act) => refusal(status, act) === '')).toEqual(acts);
  });

  it('is never confirmed by who handed it in', () => {
    expect(refusal('SUBMITTED', 'CONFIRM', 1)).toBe('plan-sync.separation-of-duty');
  });

  it.each([
    ['120', '50', false, '-70'],
    ['120', '130.5', false, '10.5'],
    ['10', '12', true, '-2'],
    ['10', '8', true, '2'],
  ])('target %s, result %s, lower is better %s: a gap of %s', (target, result, lowerIsBetter, gap) => {
    expect(indicatorGap({ ...INDICATOR, target, result, lowerIsBetter })).toBe(gap);
  });

  it('has no gap where it has no result', () => {
    expect(indicatorGap({ ...INDICATOR, result: null })).toBeNull();
  });

  it('says shares from 0 to 100', () => {
    expect(reportIssues({ planned: '0', actual: '100' })).toEqual([]);
    expect(reportIssues({ planned: '100.01', actual: '-1' }).map(({ path }) => path.join('.'))).toEqual([
      'input.planned',
      'input.actual',
    ]);
  });

  it.each<[string, Partial<ReportContent>, readonly string[]]>([
    ['all of the form', {}, []],
    ['no indicator', { indicators: [] }, ['plan-sync.report.no-indicator']],
    ['no result', { indicators: [{ ...INDICATOR, result: null }] }, ['plan-sync.report.no-result']],
    ['no gap though it is behind', { gap: null }, ['plan-sync.report.no-gap']],
    ['no gap and not behind', { gap: null, actual: '50' }, []],
    ['no action', { action: null }, ['plan-sync.report.no-action']],
  ])('with %s is handed in, or lacks it', (_, changes, codes) => {
    expect(submissionIssues({ ...WHOLE, ...changes }).map(({ code }) => code)).toEqual(codes);
  });
});
