import type { Activity } from '../entities/activity.js';
import { lastDayOfMonth } from '../kernel/calendar.js';
import { orNull } from './data-folder.js';

/** The year of the plan; facts of another year say so in their details. */
export const PLAN_YEAR = 2006;

type PlannedColumn =
  | 'id'
  | 'module'
  | 'line'
  | 'kind'
  | 'activity'
  | 'quantity'
  | 'unit'
  | 'comparator'
  | 'participants'
  | 'participant_unit'
  | 'participant_scope'
  | 'amount'
  | 'amount_unit'
  | 'year'
  | 'month_from'
  | 'month_to'
  | 'period_type'
  | 'detail'
  | 'quote';

/** A row of planned.csv: one quantified or dated fact of the plan. */
export type PlannedRow = Readonly<Record<PlannedColumn, string>>;

/** What planned.csv does not hold: the English title, and the place where one is named. */
export interface ActivityNote {
  readonly id: string;
  readonly title_en: string;
  readonly place: string;
}

export type PlannedActivity = Omit<Activity, 'id' | 'key' | 'programKey' | 'departmentKey' | 'version'>;

const RECURRING = new Set(['monthly', 'quarterly', 'yearly']);

const numberOrNull = (cell: string): number | null => {
  if (cell === '') return null;
  if (!/^\d+$/.test(cell)) throw new Error(`Not a whole number: ${cell}`);
  return Number(cell);
};

const inUnit = (amount: string, unit: string, expected: string): number | null => {
  if (amount !== '' && unit !== expected) throw new Error(`${amount} is not in ${expected} but in ${unit}`);
  return numberOrNull(amount);
};

/** The code of a fact of the plan: `planned.PS-04`. */
export const plannedCode = (id: string): string => `planned.${id}`;

/** Months are the plan's own precision: an activity of March lasts from the first to the last of March. */
function span({ month_from, month_to }: PlannedRow): Pick<PlannedActivity, 'startsOn' | 'endsOn'> {
  if (month_from === '' || month_to === '') return { startsOn: null, endsOn: null };
  return {
    startsOn: `${PLAN_YEAR}-${month_from.padStart(2, '0')}-01`,
    endsOn: lastDayOfMonth(PLAN_YEAR, Number(month_to)),
  };
}

function detailOf({ detail, year }: PlannedRow): string | null {
  const otherYear = year !== '' && Number(year) !== PLAN_YEAR ? `${year}년 자료` : '';
  return orNull([detail, otherYear].filter((part) => part !== '').join('; '));
}

/** The activity that a fact of the plan becomes. Nothing is added that the plan does not state. */
export const plannedActivity = (row: PlannedRow, note: ActivityNote): PlannedActivity => ({
  code: plannedCode(row.id),
  kind: row.kind,
  titleKo: row.activity,
  titleEn: note.title_en,
  year: PLAN_YEAR,
  ...span(row),
  recurrence: RECURRING.has(row.period_type) ? row.period_type : null,
  comparator: orNull(row.comparator),
  plannedCount: numberOrNull(row.quantity),
  plannedUnit: orNull(row.unit),
  plannedPeople: inUnit(row.participants, row.participant_unit, '명'),
  scope: orNull(row.participant_scope),
  plannedAmount: inUnit(row.amount, row.amount_unit, '원'),
  place: orNull(note.place),
  detail: detailOf(row),
  quote: row.quote,
  line: numberOrNull(row.line),
});
