import {
  Activity,
  type ActivityStatus,
  activityStatus,
  fields,
  heldOf,
  holidaysOf,
  keyList,
  keysOf,
  type RequestContext,
  raw,
  Survey,
  select,
  sql,
} from '@yeondong/schema';
import { Forum } from '../../entities/forum/forum.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { Publication } from '../../entities/publication/publication.js';
import { type CalendarState, heldState } from '../../rules/calendar/calendar-state.js';
import { type Entry, entry } from './entry.js';

const OWN = raw(`exists (select 1 from core_program p where p.id = t.program_id and p.module = 'plan-sync')`);
const STATES: Readonly<Record<ActivityStatus, CalendarState>> = {
  ...{ PLANNED: 'PLANNED', UNDER_WAY: 'UNDER_WAY', DONE: 'DONE', OVERDUE: 'LATE' },
};
/** Pages where the plan's own facts are done; the others are recorded at their program. */
const PAGES: Readonly<Record<string, string>> = {
  'planned.PS-01': '/m/plan-sync/plans',
  'planned.PS-02': '/m/plan-sync/briefings?kind=area',
  'planned.PS-03': '/m/plan-sync/concepts',
  'planned.PS-04': '/m/plan-sync/forums',
  'planned.PS-05': '/m/plan-sync/meetings',
  'planned.PS-06': '/m/plan-sync/priorities',
  'planned.PS-07': '/m/plan-sync/review',
  'planned.PS-08': '/m/plan-sync/consensus',
  'planned.PS-09': '/m/plan-sync/opinions',
};

const days = (year: number) => [`${year}-01-01`, `${year}-12-31`] as const;

/** The last day up to the business date on which each activity was held. */
async function lastHeld(ctx: RequestContext, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await ctx.db.rows<{ activity: number; day: string }>(
    sql`select activity_id as activity, max(held_on) as ${raw('"day"')} from core_occurrence
      where activity_id in ${keyList(keys)} and held_on <= ${ctx.today} group by activity_id`,
  );
  return new Map(rows.map(({ activity, day }) => [Number(activity), day]));
}

/** The program's activities of the year; of what is late in its days, the day that it was held. */
export async function activityEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const read = ['code', 'titleKo', 'titleEn', 'startsOn', 'endsOn', 'plannedCount', 'recurrence', 'year'] as const;
  const where = sql`t.year = ${year} and ${OWN}`;
  const rows = await select(ctx, Activity, fields(...read, 'departmentKey'), { where, orderBy: raw('t.id') });
  const [held, last] = [await heldOf(ctx, keysOf(rows)), await lastHeld(ctx, keysOf(rows))];
  const holidays = await holidaysOf(ctx);
  return rows.map((row, at) => {
    const { key, code, titleKo, titleEn, startsOn, endsOn, plannedCount, departmentKey } = row;
    const times = held[at]?.times ?? 0;
    const heldOn = last.get(key) ?? null;
    const state = STATES[activityStatus({ ...row, times }, ctx.today, holidays)];
    const late = state === 'DONE' && heldState({ startsOn, endsOn, heldOn }, ctx.today) === 'DONE_LATE';
    return entry({
      ...{ key: `ACTIVITY ${code}`, kind: 'ACTIVITY', titleKo, titleEn, startsOn, endsOn, heldOn, departmentKey },
      ...{ state: late ? 'DONE_LATE' : state, total: plannedCount, done: times },
      path: PAGES[code] ?? '/programs',
    });
  });
}

/** Progress meetings; one that was put off was held late. */
export async function meetingEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const rows = await select(
    ctx,
    ProgressMeeting,
    fields('code', 'titleKo', 'titleEn', 'plannedOn', 'postponedFrom', 'heldOn', 'status', 'departmentKey'),
    { where: sql`t.year = ${year}`, orderBy: raw('t.planned_on, t.id') },
  );
  return rows.map(({ code, titleKo, titleEn, plannedOn, postponedFrom, heldOn, status, departmentKey }) => {
    const endsOn = heldOn === null ? plannedOn : (postponedFrom ?? plannedOn);
    const state = heldState({ startsOn: plannedOn, endsOn, heldOn }, ctx.today);
    return entry({
      ...{ key: `MEETING ${code}`, kind: 'MEETING', titleKo, titleEn, startsOn: plannedOn, endsOn: plannedOn, heldOn },
      state: status === 'CANCELLED' ? 'CANCELLED' : state,
      ...{ path: `/m/plan-sync/meetings/${code}`, departmentKey },
    });
  });
}

/** Meetings with citizens; those whose day is over and that nobody has recorded are late. */
export async function forumEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const [from, to] = days(year);
  const rows = await select(ctx, Forum, fields('code', 'titleKo', 'titleEn', 'heldOn', 'status', 'departmentKey'), {
    where: sql`t.held_on between ${from} and ${to}`,
    orderBy: raw('t.held_on, t.id'),
  });
  return rows.map(({ code, titleKo, titleEn, heldOn: day, status, departmentKey }) => {
    const heldOn = status === 'PLANNED' ? null : day;
    return entry({
      ...{ key: `FORUM ${code}`, kind: 'FORUM', titleKo, titleEn, startsOn: day, endsOn: day, heldOn },
      state: heldState({ startsOn: day, endsOn: day, heldOn }, ctx.today),
      ...{ path: `/m/plan-sync/forums/${code}`, departmentKey },
    });
  });
}

/** Surveys of the program by the days on which they are open. */
export async function surveyEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const [from, to] = days(year);
  const rows = await select(ctx, Survey, fields('code', 'titleKo', 'titleEn', 'opensOn', 'closesOn', 'state'), {
    where: sql`${OWN} and t.opens_on <= ${to} and coalesce(t.closes_on, t.opens_on) >= ${from}`,
    orderBy: raw('t.opens_on, t.id'),
  });
  return rows.map(({ code, titleKo, titleEn, opensOn, closesOn, state }) => {
    const startsOn = opensOn as string;
    const endsOn = closesOn ?? startsOn;
    const isOver = state !== 'DRAFT' && state !== 'OPEN';
    return entry({
      ...{ key: `SURVEY ${code}`, kind: 'SURVEY', titleKo, titleEn, startsOn, endsOn },
      state: isOver ? 'DONE' : heldState({ startsOn, endsOn, heldOn: null }, ctx.today),
      path: `/surveys/${code}`,
    });
  });
}

/** What came out, and what is to come out later than the business date. */
export async function publicationEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const [from, to] = days(year);
  const rows = await select(ctx, Publication, fields('code', 'titleKo', 'titleEn', 'publishedOn', 'departmentKey'), {
    where: sql`t.published_on between ${from} and ${to}`,
    orderBy: raw('t.published_on, t.id'),
  });
  return rows.map(({ code, titleKo, titleEn, publishedOn: day, departmentKey }) => {
    const heldOn = day <= ctx.today ? day : null;
    return entry({
      ...{ key: `PUBLICATION ${code}`, kind: 'PUBLICATION', titleKo, titleEn, startsOn: day, endsOn: day, heldOn },
      state: heldOn ? 'DONE' : 'PLANNED',
      ...{ path: '/m/plan-sync/publications', departmentKey },
    });
  });
}
