import { daysBetween } from '@yeondong/client/kit';
import type { BscDueDaysQuery, KpiResultStatus } from '../gql/graphql';
import { isDueMonth } from './periods';

export type DueDays = Omit<BscDueDaysQuery['resultEntries'][number]['due'], '__typename'>;

/** The four steps of a month's results, in order. */
export const STEPS = ['enter', 'confirm', 'evaluate', 'publish'] as const;
export type Step = (typeof STEPS)[number];

const REACHED: Readonly<Record<KpiResultStatus, number>> = {
  OPEN: 0,
  RETURNED: 0,
  ENTERED: 1,
  CONFIRMED: 2,
  VERIFIED: 3,
  LOCKED: 4,
};

interface Item {
  kpi: { cycle: string };
  result?: { status: KpiResultStatus } | null;
}

export interface Progress {
  /** KPIs that are measured in the month. */
  due: number;
  /** How many have passed each step; entries that the reader may not see yet are null. */
  passed: Readonly<Record<Step, number | null>>;
  returned: number;
  /** The first step that is not yet done for all; null when all are locked or nothing is due. */
  next: Step | null;
  /** Days that the next step is late; negative or 0 while there is time; null without due days. */
  daysLate: number | null;
}

/**
 * How far a department's month has come. Entries are seen by others only from their confirmation on: without
 * `seesEntries` the number entered is not known while a confirmation is missing.
 */
export function progressOf(
  items: readonly Item[],
  period: string,
  seesEntries: boolean,
  due: DueDays | null,
  today: string,
): Progress {
  const states = items.filter(({ kpi }) => isDueMonth(kpi.cycle, period)).map(({ result }) => result?.status ?? 'OPEN');
  const count = (step: number): number => states.filter((state) => REACHED[state] >= step).length;
  const counts = STEPS.map((_, at) => count(at + 1));
  const unknown = !seesEntries && (counts[1] ?? 0) < states.length;
  const first = counts.findIndex((passed) => passed < states.length);
  const next = first < 0 ? null : (STEPS[unknown ? 1 : first] ?? null);
  return {
    due: states.length,
    passed: {
      enter: unknown ? null : (counts[0] ?? 0),
      confirm: counts[1] ?? 0,
      evaluate: counts[2] ?? 0,
      publish: counts[3] ?? 0,
    },
    returned: states.filter((state) => state === 'RETURNED').length,
    next,
    daysLate: next && due ? daysBetween(due[next], today) : null,
  };
}

export const isLate = ({ daysLate }: Progress): boolean => daysLate !== null && daysLate > 0;

/** Late ones first, the latest before the less late; then what is due soonest; what is done last. */
export function byUrgency(a: Progress, b: Progress): number {
  if (a.next === null || b.next === null) return Number(a.next === null) - Number(b.next === null);
  return (b.daysLate ?? Number.NEGATIVE_INFINITY) - (a.daysLate ?? Number.NEGATIVE_INFINITY) || 0;
}

/** What the filter of the board calls the standing of a department. */
export function standingOf(progress: Progress): 'open' | 'confirm' | 'verify' | 'done' {
  if (progress.next === null) return 'done';
  if (progress.next === 'enter') return 'open';
  return progress.next === 'confirm' ? 'confirm' : 'verify';
}
