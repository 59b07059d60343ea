import type { ResultState } from '../result-state.js';
import { departmentStandings, isVerified } from './round-standing.js';

const results = (departmentKey: number, ...states: ResultState[]) =>
  states.map((state, at) => ({ kpiKey: departmentKey * 10 + at, departmentKey, state }));

describe('what a round has', () => {
  it('is counted by department: verified, to verify, and still with the department', () => {
    const all = [...results(1, 'LOCKED', 'VERIFIED', 'CONFIRMED'), ...results(2, 'OPEN', 'ENTERED', 'RETURNED')];
    expect(departmentStandings(all)).toEqual([
      { departmentKey: 1, due: 3, verified: 2, toVerify: 1, waiting: 0 },
      { departmentKey: 2, due: 3, verified: 0, toVerify: 0, waiting: 3 },
    ]);
    expect(all.filter((result) => !isVerified(result))).toHaveLength(4);
    expect(departmentStandings([])).toEqual([]);
  });
});
