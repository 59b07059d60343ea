import {
  Activity,
  byKeys,
  type DateText,
  type DecimalText,
  fields,
  formatPeriod,
  heldOf,
  holidaysOf,
  numberOf,
  type ProgressLight,
  parsePeriod,
  periodsOf,
  plannedTimes,
  type RequestContext,
  type Row,
  raw,
  type Sql,
  sql,
} from '@yeondong/schema';
import type { ProgrammeSubject } from '../../entities/programme/enums.js';
import type { ProgrammeItem } from '../../entities/programme/programme-item.js';
import { factLight } from '../../rules/programme/fact-light.js';
import { publicationDueOn } from '../../rules/programme/publication.js';
import { resultDueDays } from '../../rules/result-due.js';

/** A fact of the year: what the plan has, what stands of it today. */
export interface Standing {
  readonly planned: DecimalText;
  readonly standing: DecimalText;
  readonly unit: string;
  readonly dueOn: DateText;
  readonly light: ProgressLight;
}

interface Counted {
  readonly planned: number;
  readonly standing: number;
  /** Of what has days of its own: how much of it those days asked for by now. */
  readonly dueSoFar: number | null;
  /** The next day that asks for something; null where the activity's own last day counts. */
  readonly nextDueOn: DateText | null;
}

type Item = Pick<ProgrammeItem, 'year' | 'subject' | 'activityKey'>;
type Held = Awaited<ReturnType<typeof heldOf>>[number];

const ACTIVITY = fields('plannedCount', 'recurrence', 'plannedAmount', 'plannedPeople', 'plannedUnit', 'endsOn');
const UNITS: Partial<Record<ProgrammeSubject, string>> = {
  FUNDING: '원',
  CONNECTORS: '개',
  PUBLICATIONS: '회',
  EVALUATION_ROUNDS: '회',
  KPI_WORKSHOP: '회',
  BENCHMARKING_TRIP: '명',
  MANUAL: '건',
};

/** Where each fact of the year stands on the business date. */
export async function standingsOf(ctx: RequestContext, items: readonly Item[]): Promise<Standing[]> {
  const keys = items.map(({ activityKey }) => activityKey);
  const activities = await byKeys(ctx, Activity, keys, ACTIVITY);
  const held = await heldOf(ctx, [...new Set(keys)]);
  const heldBy = new Map([...new Set(keys)].map((key, index) => [key, held[index] as Held]));
  // All at once: their numbers are then read by one statement.
  return Promise.all(
    items.map(async (item, index) => {
      const activity = activities[index] as Row<Activity>;
      const counted = await COUNTERS[item.subject](ctx, item.year, activity, heldBy.get(item.activityKey) as Held);
      return standingAt(ctx, item, activity, counted);
    }),
  );
}

function standingAt(ctx: RequestContext, { year, subject }: Item, activity: Row<Activity>, counted: Counted): Standing {
  const lastDueOn = activity.endsOn ?? `${year}-12-31`;
  const planned = String(counted.planned);
  const standing = String(counted.standing);
  const dueSoFar = counted.dueSoFar === null ? null : String(counted.dueSoFar);
  return {
    planned,
    standing,
    unit: UNITS[subject] ?? activity.plannedUnit ?? '회',
    dueOn: counted.nextDueOn ?? lastDueOn,
    light: factLight({ planned, standing, dueSoFar, dueOn: lastDueOn }, ctx.today),
  };
}

type Counter = (ctx: RequestContext, year: number, activity: Row<Activity>, held: Held) => Counted | Promise<Counted>;

const simply = (planned: number, standing: number): Counted => ({ planned, standing, dueSoFar: null, nextDueOn: null });

const heldTimes: Counter = (_ctx, _year, activity, held) => simply(plannedTimes(activity), held.times);

/** Counts rows of a table of the year. */
const rowsOf =
  (table: string, condition: string): Counter =>
  async (ctx, year, activity) =>
    simply(
      plannedTimes(activity),
      await numberOf(ctx, sql`select count(*) as n from ${raw(table)} where year = ${year} and ${raw(condition)}`),
    );

type DueDay = (month: string, holidays: ReadonlySet<DateText>) => DateText;

/** What is asked for month by month: by the day that each month has. */
const monthly =
  (table: string, condition: string, dueDay: DueDay): Counter =>
  async (ctx, year, activity) => {
    const holidays = await holidaysOf(ctx);
    const dueOn = (month: string): DateText => dueDay(month, holidays);
    const months = periodsOf(year, 'MONTH').map(formatPeriod);
    const standing = await numberOf(
      ctx,
      sql`select count(distinct month) as n from ${raw(table)}
        where month between ${`${year}-01`} and ${`${year}-12`} and ${raw(condition)}`,
    );
    return {
      planned: plannedTimes(activity),
      standing,
      dueSoFar: months.filter((month) => dueOn(month) < ctx.today).length,
      nextDueOn: dueOn(months[Math.min(standing, months.length - 1)] as string),
    };
  };

const evaluationDueOn: DueDay = (month, holidays) => resultDueDays(parsePeriod(month), holidays).evaluate;

const funding: Counter = async (ctx, year, activity) =>
  simply(
    activity.plannedAmount ?? 0,
    await numberOf(
      ctx,
      sql`select sum(e.amount) as n from bsc_funding_entry e join bsc_funding_goal g on g.id = e.goal_id
        where g.year = ${year} and e.secured_on <= ${ctx.today}`,
    ),
  );

const connecting: Counter = async (ctx, year) => {
  const count = (condition: Sql) =>
    numberOf(ctx, sql`select count(*) as n from bsc_connector where year = ${year} and ${condition}`);
  const conditions = [raw('1 = 1'), raw("state = 'OPERATING'"), sql`due_on < ${ctx.today}`];
  const [planned = 0, standing = 0, dueSoFar = 0] = await Promise.all(conditions.map(count));
  return { planned, standing, dueSoFar, nextDueOn: null };
};

const travelled: Counter = async (ctx, year, activity) =>
  simply(
    activity.plannedPeople ?? 0,
    await numberOf(
      ctx,
      sql`select sum(persons) as n from bsc_trip where year = ${year} and returns_on <= ${ctx.today}`,
    ),
  );

/** The awards of the confirmed schemes count once they have been handed over. */
const awarded: Counter = async (ctx, year, activity, held) =>
  simply(
    plannedTimes(activity),
    held.times === 0
      ? 0
      : await numberOf(
          ctx,
          sql`select sum(g.count) as n from bsc_award_grade g join bsc_award_scheme s on s.id = g.scheme_id
            where s.year = ${year} and s.state = 'CONFIRMED'`,
        ),
  );

const COUNTERS: Readonly<Record<ProgrammeSubject, Counter>> = {
  FUNDING: funding,
  CONNECTORS: connecting,
  KPI_WORKSHOP: heldTimes,
  PUBLICATIONS: monthly('bsc_publication', '1 = 1', publicationDueOn),
  ADVISORY_COMMITTEE: heldTimes,
  CUSTOMER_SURVEY: heldTimes,
  AWARDS: awarded,
  META_EVALUATION: rowsOf('bsc_meta_evaluation', "state = 'DONE'"),
  STUDY_WORKSHOPS: heldTimes,
  EVALUATION_ROUNDS: monthly('bsc_evaluation_round', "state = 'CLOSED'", evaluationDueOn),
  BENCHMARKING_TRIP: travelled,
  TRAINING: heldTimes,
  REWARDS: rowsOf('bsc_reward_export', "state = 'EXPORTED'"),
  MANUAL: rowsOf('bsc_manual', "state <> 'DRAFT'"),
};
