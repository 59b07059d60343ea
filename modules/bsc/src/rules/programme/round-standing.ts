import type { ResultState } from '../result-state.js';

/** The result of a KPI in the month of a round. */
export interface RoundResult {
  readonly kpiKey: number;
  readonly departmentKey: number;
  readonly state: ResultState;
}

export interface DepartmentStanding {
  readonly departmentKey: number;
  readonly due: number;
  readonly verified: number;
  /** Confirmed by the head: the study group’s turn. */
  readonly toVerify: number;
  /** With the department still: not entered, not confirmed or returned. */
  readonly waiting: number;
}

export const isVerified = ({ state }: RoundResult): boolean => state === 'VERIFIED' || state === 'LOCKED';

/** What a round has of each department, in the order in which the results come. */
export function departmentStandings(results: readonly RoundResult[]): DepartmentStanding[] {
  return [...new Set(results.map(({ departmentKey }) => departmentKey))].map((departmentKey) => {
    const own = results.filter((result) => result.departmentKey === departmentKey);
    const verified = own.filter(isVerified).length;
    const toVerify = own.filter(({ state }) => state === 'CONFIRMED').length;
    return { departmentKey, due: own.length, verified, toVerify, waiting: own.length - verified - toVerify };
  });
}
