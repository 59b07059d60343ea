import {
  byParents,
  fields,
  groupedBy,
  keyList,
  type RequestContext,
  type Row,
  raw,
  referred,
  type Selection,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { StudyClub, StudyClubMeeting, StudyClubMember } from '../entities/study-club.js';
import { monthStates } from '../rules/learning-day.js';
import { ranked } from '../rules/mileage-rank.js';
import type { checkAward } from '../rules/study-club.js';

/** Keys of the members of clubs. */
export async function membersOf(ctx: RequestContext, clubs: readonly number[]): Promise<number[][]> {
  const rows = await byParents(ctx, StudyClubMember, 'clubKey', clubs, fields('personKey'), raw('t.id'));
  return rows.map((own) => own.map(({ personKey }) => personKey));
}

/** In how many clubs of a year each of the people is, proposed or active. */
export async function clubCounts(
  ctx: RequestContext,
  people: readonly number[],
  year: number,
): Promise<(person: number) => number> {
  const rows = await ctx.db.rows<{ person: number; clubs: number }>(
    sql`select m.person_id as person, count(*) as clubs from innovation_club_member m
      join innovation_club c on c.id = m.club_id and c.year = ${year} and c.status in ('PROPOSED', 'ACTIVE')
      where m.person_id in ${keyList([...people])} group by m.person_id`,
  );
  const found = new Map(rows.map(({ person, clubs }) => [Number(person), Number(clubs)]));
  return (person) => found.get(person) ?? 0;
}

/** Scores and incentives of the clubs of a year. */
export async function scoredClubs(ctx: RequestContext, year: number): Promise<Parameters<typeof checkAward>[1]> {
  const rows = await select(ctx, StudyClub, fields('score', 'awardedOn'), { where: sql`t.year = ${year}` });
  return rows.map(({ key, score, awardedOn }) => ({ key, score, awarded: awardedOn !== null }));
}

/** Rank among the evaluated clubs of the year, by score; null before its evaluation. */
export async function clubRanks(ctx: RequestContext, clubs: readonly Row<StudyClub>[]): Promise<(number | null)[]> {
  const years = keyList([...new Set(clubs.map(({ year }) => year))]);
  const rows = await select(ctx, StudyClub, fields('score', 'year'), { where: sql`t.year in ${years}` });
  return clubs.map(({ key, year }) => {
    const scored = rows.flatMap((row) => (row.year === year && row.score !== null ? [row] : []));
    return ranked(scored, ({ score }) => score ?? '0').find(({ item }) => item.key === key)?.rank ?? null;
  });
}

type Meeting = Row<StudyClubMeeting>;

const meetingsOf = async (ctx: RequestContext, clubs: readonly number[], selection: Selection): Promise<Meeting[][]> =>
  byParents(ctx, StudyClubMeeting, 'clubKey', clubs, selection, raw('t.held_on, t.id'));

/** In which months of its year a club met, from the month in which it became active. */
export async function clubMonths(ctx: RequestContext, clubs: readonly Row<StudyClub>[]) {
  const meetings = await meetingsOf(
    ctx,
    clubs.map(({ key }) => key),
    fields('heldOn'),
  );
  return clubs.map(({ year, startedOn, closedOn }, at) => {
    // A club that never began has no months.
    const from = startedOn ?? '9999-12-31';
    const met = (days: readonly unknown[]) => (days.length > 0 ? 'HELD' : null);
    return monthStates(meetings[at] ?? [], met, { from, to: closedOn, year, today: ctx.today });
  });
}

export async function spentOf(ctx: RequestContext, clubs: readonly number[]): Promise<number[]> {
  const meetings = await ctx.db.rows<{ club: number; spent: number }>(
    sql`select m.club_id as club, m.spent as spent from innovation_club_meeting m where m.club_id in ${keyList([...clubs])}`,
  );
  return groupedBy(meetings, ({ club }) => Number(club), clubs).map((own) =>
    own.reduce((total, { spent }) => total + Number(spent), 0),
  );
}

const READ = fields(
  ...['status', 'year', 'leaderKey', 'departmentKey', 'startedOn', 'score', 'awardedOn', 'proposedByKey', 'version'],
);

export const clubToActOn = (tx: TransactionContext, id: string): Promise<Row<StudyClub>> =>
  referred(tx, StudyClub, id, ['input', 'id'], READ);
