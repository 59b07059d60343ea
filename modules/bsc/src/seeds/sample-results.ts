import type { SeedLoad } from '@yeondong/schema';
import type { KpiResultStatus } from '../entities/enums.js';
import { KpiResult } from '../entities/kpi-result.js';
import { type DepartmentSample, type KpiSample } from './kpi-sample.js';

export const SAMPLE_YEAR = 2006;
const LAST_LOCKED = 4;

/** Who entered, confirmed and verified: the accounts of the department that has some, nobody elsewhere. */
export interface SamplePeople {
  readonly enteredByKey: number | null;
  readonly confirmedByKey: number | null;
  readonly verifiedByKey: number | null;
}
export const NOBODY: SamplePeople = { enteredByKey: null, confirmedByKey: null, verifiedByKey: null };

const ORDER: readonly KpiResultStatus[] = ['ENTERED', 'CONFIRMED', 'VERIFIED', 'LOCKED'];

/** The moment of a step: a day of the month after the result's. */
const momentOf = (month: number, day: number): Date => new Date(Date.UTC(SAMPLE_YEAR, month, day, 1));

/** A result as the months of the sample have it: January to April locked, May as far as the department has come. */
export async function writeResults(
  load: SeedLoad,
  kpiKey: number,
  departmentKey: number,
  { may }: DepartmentSample,
  { results }: KpiSample,
  people: SamplePeople,
): Promise<void> {
  for (const [index, value] of results.entries()) {
    const month = index + 1;
    const status = month <= LAST_LOCKED ? 'LOCKED' : may;
    if (value === '' || status === 'OPEN') continue;
    const reached = (step: KpiResultStatus): boolean => ORDER.indexOf(status) >= ORDER.indexOf(step);
    await load.write(KpiResult, {
      kpiKey,
      period: `${SAMPLE_YEAR}-${String(month).padStart(2, '0')}`,
      value,
      numerator: null,
      denominator: null,
      missing: null,
      note: null,
      flags: [],
      status,
      revision: 1,
      reason: null,
      enteredByKey: people.enteredByKey,
      enteredAt: momentOf(month, 4),
      confirmedByKey: reached('CONFIRMED') ? people.confirmedByKey : null,
      confirmedAt: reached('CONFIRMED') ? momentOf(month, 6) : null,
      verifiedByKey: reached('VERIFIED') ? people.verifiedByKey : null,
      verifiedAt: reached('VERIFIED') ? momentOf(month, 9) : null,
      scoreValue: null,
      scoreStatus: 'NO_DATA',
      version: 1,
      visibility: reached('CONFIRMED') ? 'APPROVED' : 'DRAFT',
      ownerDepartmentKey: departmentKey,
      ownerPersonKey: null,
    });
  }
}
