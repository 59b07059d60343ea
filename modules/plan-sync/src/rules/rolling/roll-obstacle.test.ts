import { baseFor, type RollEdition, rollObstacles } from './roll-obstacle.js';

const PLAN = { level: 'ANNUAL', status: 'OPEN', fromYear: 2006, toYear: 2010 } as const;
const edition = (key: number, year: number, status: string, kind = 'ORIGINAL'): RollEdition => ({
  ...{ key, year, number: 1, kind, status, openYear: status === 'FINAL' || status === 'SUPERSEDED' ? null : year },
});
const FINAL = edition(1, 2006, 'FINAL');

describe('what stands in the way of rolling to 2007', () => {
  it.each([
    ['nothing over a final edition', PLAN, [FINAL], []],
    ['no edition at all', PLAN, [], ['NO_BASE']],
    ['an edition that is not final', PLAN, [edition(1, 2006, 'COLLECTING')], ['BASE_NOT_FINAL']],
    ['a revision of the base only tells', PLAN, [FINAL, edition(2, 2006, 'DRAFT', 'REVISED')], ['EARLIER_OPEN']],
    ['another edition of the year', PLAN, [FINAL, edition(2, 2007, 'DRAFT')], ['OPEN_EDITION']],
    ['that it was rolled', PLAN, [FINAL, edition(2, 2007, 'DRAFT', 'ROLLING')], ['ROLLED']],
    ['a closed plan', { ...PLAN, status: 'CLOSED' }, [FINAL], ['PLAN_CLOSED']],
    ['the years of the plan', { ...PLAN, toYear: 2006 }, [FINAL], ['OUTSIDE_PLAN']],
  ])('%s', (_name, plan, editions, kinds) => {
    expect(rollObstacles(plan, editions, 2007).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('rests on the newest final edition of an earlier year', () => {
    const editions = [edition(1, 2004, 'FINAL'), edition(2, 2005, 'FINAL'), edition(3, 2006, 'DRAFT')];
    expect(baseFor(editions, 2007)?.key).toBe(2);
    expect(baseFor(editions, 2005)?.key).toBe(1);
  });
});
