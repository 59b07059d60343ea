import { type ScheduleStep, words } from '@yeondong/schema';
import { dataRows } from './data-files.js';

type StepColumn =
  | 'initiative'
  | 'position'
  | 'title_ko'
  | 'title_en'
  | 'weight'
  | 'starts_on'
  | 'ends_on'
  | 'deliverable'
  | 'planned'
  | 'actual';

export interface StepDatum {
  readonly row: Readonly<Record<StepColumn, string>>;
  readonly shape: ScheduleStep;
}

/** Not reported. */
const NONE = '-';

const shapeOf = (row: StepDatum['row']): ScheduleStep => ({
  weight: row.weight,
  planned: words(row.planned),
  actual: words(row.actual).map((value) => (value === NONE ? null : { value, correctionReason: null })),
});

/** The steps of each initiative's schedule, by its code. */
export function scheduleData(): ReadonlyMap<string, readonly StepDatum[]> {
  const steps = dataRows<StepColumn>('work-steps').map((row) => ({ row, shape: shapeOf(row) }));
  const codes = [...new Set(steps.map(({ row }) => row.initiative))];
  return new Map(codes.map((code) => [code, steps.filter(({ row }) => row.initiative === code)]));
}
