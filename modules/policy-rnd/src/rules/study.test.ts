import { RuleError } from '@yeondong/schema/rules';
import { checkBegin, checkStudy, needsCommittee, nextStudyStatus, STUDY_STATUSES, stepsFrom } from './study.js';

const codesOf = (work: () => unknown): string[] => {
  try {
    work();
    return [];
  } catch (error) {
    return (error as RuleError).issues.map(({ code, path }) => `${path.join('.')} ${code}`);
  }
};

describe('a study', () => {
  it.each([
    ['NEEDED', 'CHECK', 'DUPLICATE_CHECKED'],
    ['COMMITTEE', 'BEGIN', 'CONTRACTED'],
    ['INTERIM', 'REPORT_FINAL', 'FINAL'],
    ['CLOSED_NONPUBLIC', 'UTILISE', 'UTILISED'],
  ] as const)('%s goes by %s to %s', (status, step, to) => {
    expect(nextStudyStatus(status, step)).toBe(to);
  });

  it('has no final report without an interim one', () => {
    expect(codesOf(() => nextStudyStatus('CONTRACTED', 'REPORT_FINAL'))).toEqual([
      'input.step policy-rnd.study.status',
    ]);
    expect(() => nextStudyStatus('UTILISED', 'UTILISE')).toThrow(RuleError);
  });

  it.each([
    ['COMMISSIONED', 10_000_001, true],
    ['COMMISSIONED', 10_000_000, false],
    ['OWN', 50_000_000, false],
    ['JOINT', null, false],
  ] as const)('of kind %s for %p won goes before the committee: %p', (kind, budget, needed) => {
    expect(needsCommittee(kind, budget)).toBe(needed);
  });

  const study = { kind: 'COMMISSIONED', budget: 30_000_000, verdict: null } as const;

  it.each([
    [{ status: 'DUPLICATE_CHECKED' }, ['DELIBERATE']],
    [{ status: 'DUPLICATE_CHECKED', budget: 9_000_000 }, ['BEGIN']],
    [{ status: 'COMMITTEE', verdict: 'CONDITIONAL' }, ['BEGIN']],
    [{ status: 'COMMITTEE', verdict: 'UNSUITABLE' }, []],
    [{ status: 'ACCEPTED' }, ['PUBLISH', 'WITHHOLD']],
    [{ status: 'UTILISED' }, []],
  ] as const)('%j may go by %j', (more, steps) => {
    expect(stepsFrom({ ...study, ...more })).toEqual(steps);
  });

  it('goes on from every state but the last', () => {
    const ends = STUDY_STATUSES.filter((status) => stepsFrom({ ...study, verdict: 'SUITABLE', status }).length === 0);
    expect(ends).toEqual(['UTILISED']);
  });

  it.each([
    ['OWN', null, null, []],
    ['COMMISSIONED', null, null, ['policy-rnd.study.reason']],
    ['COMMISSIONED', '장비가 없음', null, []],
    ['THESIS', null, null, ['policy-rnd.study.reason', 'policy-rnd.study.university']],
    ['JOINT', '자료가 대학에 있음', '관내 대학', []],
  ] as const)('of kind %s with the reason %p and the partner %p: %j', (kind, reasonNotInHouse, partner, codes) => {
    expect(checkStudy({ kind, reasonNotInHouse, partner }).map(({ code }) => code)).toEqual(codes);
  });

  it('begins with its committee and within its budget', () => {
    const begin = (more: object, cost: number | null = null) =>
      codesOf(() => checkBegin({ ...study, status: 'COMMITTEE', ...more }, cost));
    expect(begin({ verdict: 'SUITABLE' }, 30_000_000)).toEqual([]);
    expect(begin({ verdict: 'SUITABLE' }, 30_000_001)).toEqual(['input.cost policy-rnd.study.over-budget']);
    expect(begin({ verdict: 'UNSUITABLE' })).toEqual(['input.step policy-rnd.study.unsuitable']);
    expect(begin({ status: 'DUPLICATE_CHECKED' })).toEqual(['input.step policy-rnd.study.committee']);
  });
});
