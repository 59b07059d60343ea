import { codecs } from '../contract/columns.js';
import type { RequestContext, TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { Contest } from '../entities/contest.js';
import { ContestEntry } from '../entities/contest-entry.js';
import { runsContest } from '../entities/who-runs-contests.js';
import { forbidden, refuse } from '../kernel/errors.js';
import { keyList, sql } from '../kernel/sql.js';
import type { JudgedEntry, Sheet, SheetState } from '../rules/contest-result.js';
import type { GivenPoints } from '../rules/panel-points.js';
import { requireModuleIn } from './department-right.js';
import { byKeys, groupedBy, type Row } from './record-store.js';
import { referred } from './reference.js';

const READ = fields(
  ...['code', 'titleKo', 'titleEn', 'kind', 'topic', 'stage', 'opensOn', 'closesOn', 'prizeBudget', 'prizes'],
  ...['criteria', 'blind', 'halfPoints', 'quorum', 'normalised', 'staffVoteWeight', 'tieChain', 'withheld'],
  ...['activityKey', 'module', 'ownerDepartmentKey', 'version'],
);

export const contestAt = (ctx: RequestContext, id: string, path: readonly string[]): Promise<Row<Contest>> =>
  referred(ctx, Contest, id, path, READ);

/** Refuses whoever does not run the contest, and a department that has the module off. */
export async function requireRun(
  ctx: RequestContext,
  contest: Pick<Contest, 'module' | 'ownerDepartmentKey'>,
  path: readonly string[],
): Promise<void> {
  if (!runsContest(ctx, contest)) throw forbidden();
  const { module, ownerDepartmentKey } = contest;
  if (module !== 'core' && ownerDepartmentKey !== null) await requireModuleIn(ctx, module, [ownerDepartmentKey], path);
}

/** A contest that the actor runs, as it is now. */
export async function contestToRun(ctx: RequestContext, id: string, path: readonly string[] = ['input', 'id']) {
  const contest = await contestAt(ctx, id, path);
  await requireRun(ctx, contest, path);
  return contest;
}

/** The entry that an input names, with its contest. */
export async function entryWithContest(ctx: RequestContext, id: string, path: readonly string[]) {
  const read = fields('contestKey', 'personKey', 'departmentKey', 'screenedOut', 'title', 'version');
  const entry = await referred(ctx, ContestEntry, id, path, read);
  return { entry, contest: await contestOf(ctx, entry.contestKey) };
}

/** The contest of an entry or judge that the actor has read. */
export async function contestOf(ctx: RequestContext, key: number): Promise<Row<Contest>> {
  const [contest] = await byKeys(ctx, Contest, [key], READ);
  if (!contest) throw refuse('record.unknown', ['input', 'id']);
  return contest;
}

interface EntryRow {
  readonly contest: number;
  readonly key: number;
  readonly receivedOn: string;
  readonly votePlace: number | null;
  readonly votes: number;
}

/** Entries of the contests that are judged, read past who may see them. */
export async function judgedEntries(ctx: RequestContext, contests: readonly number[]): Promise<JudgedEntry[][]> {
  const rows = await ctx.db.rows<EntryRow>(
    sql`select e.contest_id as contest, e.id as "key", e.received_on as "receivedOn", e.vote_place as "votePlace",
        (select count(*) from core_contest_vote v where v.entry_id = e.id) as votes
      from core_contest_entry e where e.contest_id in ${keyList([...new Set(contests)])} and e.screened_out = 0 order by e.id`,
  );
  const read = rows.map((row) => ({
    contest: Number(row.contest),
    key: Number(row.key),
    receivedOn: row.receivedOn,
    votePlace: row.votePlace === null ? null : Number(row.votePlace),
    votes: Number(row.votes),
  }));
  return groupedBy(read, ({ contest }) => contest, contests).map((list) => list.map(({ contest: _, ...one }) => one));
}

interface SheetRow {
  readonly contest: number;
  readonly judge: number;
  readonly entry: number;
  readonly state: SheetState;
  readonly total: number | string | null;
  readonly points: string;
}

/** All sheets of the contests, read past who may see them. */
export async function sheetsOfContests(ctx: RequestContext, contests: readonly number[]): Promise<Sheet[][]> {
  const rows = await ctx.db.longRows<SheetRow>(
    sql`select j.contest_id as contest, s.judge_id as judge, s.entry_id as entry, s.state as state, s.total as total,
        s.points as points
      from core_judge_score s join core_contest_judge j on j.id = s.judge_id
      where j.contest_id in ${keyList([...new Set(contests)])} order by s.id`,
  );
  const read = rows.map(({ contest, judge, entry, state, total, points }) => ({
    contest: Number(contest),
    judgeKey: Number(judge),
    entryKey: Number(entry),
    state,
    total: total === null ? null : String(codecs.decimal.decode(total)),
    points: JSON.parse(points) as GivenPoints[],
  }));
  return groupedBy(read, ({ contest }) => contest, contests).map((list) => list.map(({ contest: _, ...one }) => one));
}

/** The entry that the actor voted for in each contest. */
export async function votedFor(ctx: RequestContext, contests: readonly number[]): Promise<(number | null)[]> {
  const rows = await ctx.db.rows<{ contest: number; entry: number }>(
    sql`select contest_id as contest, entry_id as entry from core_contest_vote
      where person_id = ${ctx.actor.personKey} and contest_id in ${keyList([...new Set(contests)])}`,
  );
  const found = new Map(rows.map(({ contest, entry }) => [Number(contest), Number(entry)]));
  return contests.map((key) => found.get(key) ?? null);
}

/** The number of the next receipt, and what stands there already. */
export async function receiptsOf(tx: TransactionContext, contest: number) {
  const rows = await tx.db.longRows<{
    no: number;
    title: string;
    text: string;
    type: string | null;
    key: number | null;
  }>(
    sql`select receipt_no as no, title as title, text as text, record_type as type, record_key as "key"
      from core_contest_entry where contest_id = ${contest}`,
  );
  return { next: Math.max(0, ...rows.map(({ no }) => Number(no))) + 1, rows };
}
