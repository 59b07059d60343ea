import {
  byKeys,
  type Department,
  keyList,
  lastDay,
  type Measured,
  monthsOf,
  type Person,
  Person as PersonEntity,
  percentOf,
  type RequestContext,
  raw,
  type Selection,
  sql,
  sum,
} from '@yeondong/schema';
import { seesPerson } from '../entities/who-sees.js';
import { balanceOn, expiredPoints } from '../rules/mileage-balance.js';
import { mileagePerHead, postGroup, ranked } from '../rules/mileage-rank.js';
import { type Line, ledgerLines, personLines } from './mileage-ledger.js';
import { isInPost, posts, rollOn } from './roll-store.js';

const inYear = (line: Line, year: number): boolean => line.occurredOn.startsWith(`${year}-`);
const total = (lines: readonly Line[]): string => sum(lines.map(({ points }) => points));

/** Whether the caller may see a person's ledger. */
const seesLedger = (ctx: RequestContext, person: Person): boolean =>
  seesPerson(ctx, person, 'innovation.mileage.read-all');

/** Balance and points of people; null for those whose ledger the caller may not see. */
export async function mileageOf(ctx: RequestContext, people: readonly Person[], asOf: string, year: number) {
  const seen = people.filter((person) => seesLedger(ctx, person));
  const lines = await personLines(
    ctx,
    seen.map(({ key }) => key),
  );
  return people.map((person) => {
    if (!seen.includes(person)) return null;
    const own = lines.filter((line) => line.person === person.key);
    const ofYear = total(own.filter((line) => inYear(line, year) && line.postedOn <= asOf));
    return { balance: balanceOn(own, asOf), expired: expiredPoints(own, asOf), ofYear };
  });
}

/** Ends of the months of a year that have begun; the business date stands for the month under way. */
const daysOf = (year: number, today: string): string[] =>
  monthsOf({ kind: 'YEAR', year, index: 1 })
    .map((month) => lastDay(month))
    .filter((day) => day.slice(0, 7) <= today.slice(0, 7))
    .map((day) => (day > today ? today : day));

/** Points of departments by their average headcount over the months of the year. */
export async function departmentMileage(
  ctx: RequestContext,
  departments: readonly Department[],
  year: number,
): Promise<Measured[]> {
  const keys = keyList(departments.map(({ key }) => key));
  const lines = await ledgerLines(ctx, sql`t.department_id in ${keys}`);
  const held = await posts(ctx, sql`p.department_id in ${keys}`);
  const days = daysOf(year, ctx.today);
  return departments.map(({ key }) => {
    const own = lines.filter((line) => line.department === key && inYear(line, year));
    const on = (day: string) => held.filter((post) => post.department === key && isInPost(post, day)).length;
    return mileagePerHead(total(own), days.map(on), ctx.today);
  });
}

/** Staff with an approved activity of the year among those on the roll at its end or the business date; of departments, or of the city. */
export async function participationOf(
  ctx: RequestContext,
  departments: readonly (number | null)[],
  year: number,
): Promise<Measured[]> {
  const day = [ctx.today, `${year}-12-31`].toSorted()[0] ?? ctx.today;
  const roll = rollOn(await posts(ctx, raw('1 = 1')), day);
  const rows = await ctx.db.rows<{ person: number }>(
    sql`select distinct p.person_id as person from innovation_activity_participant p
      join innovation_activity a on a.id = p.activity_id and a.status = 'APPROVED'
      where a.occurred_on between ${`${year}-01-01`} and ${`${year}-12-31`}`,
  );
  const taking = new Set(rows.map(({ person }) => Number(person)));
  return departments.map((department) => {
    const staff = [...roll].flatMap(([person, home]) => (department === null || home === department ? [person] : []));
    const active = staff.filter((person) => taking.has(person)).length;
    const part = { name: 'participants', value: active };
    return percentOf(part, { name: 'roll', value: staff.length }, 'innovation.participation.1', ctx.today);
  });
}

interface Standing {
  readonly key: number;
  readonly group: string;
  readonly points: string;
  readonly kinds: number;
}

/** Everybody with an activity in the year, ranked within the group of the post; published, so that names are nobody's secret. */
export async function mileageRanking(ctx: RequestContext, year: number, group: string | null, selection: Selection) {
  const lines = await ledgerLines(ctx, sql`t.occurred_on between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  const keys = [...new Set(lines.map(({ person }) => person))];
  const held = await posts(ctx, sql`p.person_id in ${keyList(keys)}`);
  const groupOf = (key: number): string =>
    postGroup(held.find(({ person, toDate }) => person === key && (toDate ?? ctx.today) >= ctx.today)?.title ?? '');
  const standings = keys.map((key): Standing => {
    const own = lines.filter(({ person }) => person === key);
    return { key, group: groupOf(key), points: total(own), kinds: new Set(own.map(({ rule }) => rule)).size };
  });
  const groups = [...new Set(standings.map((each) => each.group))].toSorted();
  const rows = groups
    .filter((each) => group === null || each === group)
    .flatMap((each) =>
      ranked(
        standings.filter((standing) => standing.group === each),
        ({ points }) => points,
      ),
    );
  const people = await byKeys(
    ctx,
    PersonEntity,
    rows.map(({ item }) => item.key),
    selection.below('person'),
  );
  return rows.map(({ item, rank, percentile }, at) => ({
    ...{ rank, percentile, group: item.group, points: item.points, kinds: item.kinds },
    person: people[at],
  }));
}
