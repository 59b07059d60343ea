import { runsBackwards, withoutCause, withoutKpi } from './gaps.js';

const [CITIZENS, FINANCE, LEARNING] = [1, 2, 4];

describe('gaps of a strategy map', () => {
  it('are objectives that nothing leads to, but not those of learning', () => {
    const objectives = [
      { key: 10, level: CITIZENS },
      { key: 11, level: CITIZENS },
      { key: 20, level: FINANCE },
      { key: 40, level: LEARNING },
    ];
    expect(withoutCause(objectives, [{ cause: 40, effect: 10 }])).toEqual([11, 20]);
    expect(withoutCause([], [])).toEqual([]);
  });

  it('are goals and objectives that no KPI measures', () => {
    expect(withoutKpi([1, 2, 3], new Set([2]))).toEqual([1, 3]);
  });
});

it.each([
  [CITIZENS, LEARNING, true],
  [LEARNING, CITIZENS, false],
  [CITIZENS, FINANCE, false],
  [FINANCE, LEARNING, false],
])('from level %i to level %i runs backwards: %s', (cause, effect, backwards) => {
  expect(runsBackwards(cause, effect, [CITIZENS, FINANCE, 3, LEARNING])).toBe(backwards);
});
