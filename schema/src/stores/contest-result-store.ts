import type { RequestContext, TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import type { Contest } from '../entities/contest.js';
import { ContestEntry } from '../entities/contest-entry.js';
import { ContestJudge, JudgeScore } from '../entities/contest-judge.js';
import { Person } from '../entities/person.js';
import { refuse } from '../kernel/errors.js';
import { raw, sql } from '../kernel/sql.js';
import { type Judging, type Place, placesOf } from '../rules/contest-result.js';
import { isBefore } from '../rules/contest-stage.js';
import { awardPrizes } from '../rules/panel-prize.js';
import { judgedEntries, sheetsOfContests } from './contest-store.js';
import { byKeys, byParents, insertMany, select, update } from './record-store.js';

export interface AwardedPlace extends Place {
  readonly prize: string | null;
}

const PATH = ['input', 'id'];

/** Places as they stand now, of contests that are being judged. */
async function presentPlaces(
  ctx: RequestContext,
  contests: readonly (Judging & { key: number })[],
): Promise<Place[][]> {
  const keys = contests.map(({ key }) => key);
  const [entries, sheets] = [await judgedEntries(ctx, keys), await sheetsOfContests(ctx, keys)];
  return contests.map((contest, at) => placesOf(contest, entries[at] ?? [], sheets[at] ?? []));
}

const FROZEN = fields(
  ...['finalRank', 'prize', 'counted', 'recused', 'plainMean', 'trimmedMean', 'median', 'result', 'votes', 'decidedBy'],
);

/** Places as they were told. */
async function frozenPlaces(ctx: RequestContext, contests: readonly number[]): Promise<AwardedPlace[][]> {
  const order = raw('t.final_rank is null, t.final_rank, t.receipt_no');
  const found = await byParents(ctx, ContestEntry, 'contestKey', contests, FROZEN, order);
  return found.map((list) =>
    list.flatMap(({ finalRank, counted, recused, ...entry }) =>
      counted === null || recused === null ? [] : [{ ...entry, rank: finalRank, counted, recused }],
    ),
  );
}

/** Who is placed how: to the office while it is judged, to everyone once there is a result. */
export async function standingOf(
  ctx: RequestContext,
  contests: readonly (Judging & Pick<Contest, 'key' | 'stage'>)[],
  isOffice: readonly boolean[],
): Promise<AwardedPlace[][]> {
  const judged = contests.filter(({ stage }, at) => stage === 'JUDGING' && isOffice[at]);
  const told = contests.filter(({ stage }) => !isBefore(stage, 'RESULT'));
  const [present, frozen] = [
    await presentPlaces(ctx, judged),
    await frozenPlaces(
      ctx,
      told.map(({ key }) => key),
    ),
  ];
  return contests.map((contest) => {
    if (told.includes(contest)) return frozen[told.indexOf(contest)] ?? [];
    const places = judged.includes(contest) ? (present[judged.indexOf(contest)] ?? []) : [];
    return places.map((place) => ({ ...place, prize: null }));
  });
}

/** Lays a sheet before each judge for each entry; of the own department, and of the own entry, it is recused at once. */
export async function laySheets(tx: TransactionContext, contest: Contest, judges: readonly number[]): Promise<void> {
  const where = sql`t.contest_id = ${contest.key} and t.screened_out = 0`;
  const entries = await select(tx, ContestEntry, fields('personKey', 'departmentKey'), { where });
  const seated = await byKeys(tx, ContestJudge, judges, fields('personKey'));
  const people = await byKeys(
    tx,
    Person,
    seated.map((judge) => judge?.personKey),
    fields('departmentKey'),
  );
  const rows = judges.flatMap((judgeKey, at) =>
    entries.map((entry) => {
      const state = isConcerned(people[at] ?? null, entry) ? ('RECUSED' as const) : ('DRAFT' as const);
      return {
        judgeKey,
        entryKey: entry.key,
        state,
        points: [],
        total: null,
        opinion: null,
        scoredOn: null,
        version: 1,
      };
    }),
  );
  if (rows.length > 0) await insertMany(tx, JudgeScore, rows);
}

const isConcerned = (
  judge: Pick<Person, 'key' | 'departmentKey'> | null,
  { personKey, departmentKey }: Pick<ContestEntry, 'personKey' | 'departmentKey'>,
): boolean =>
  judge !== null && (judge.key === personKey || (departmentKey !== null && judge.departmentKey === departmentKey));

/** Judging begins: it needs criteria and enough judges, unless nothing was entered. */
export async function beginJudging(tx: TransactionContext, contest: Contest): Promise<void> {
  const [entries = []] = await judgedEntries(tx, [contest.key]);
  if (entries.length === 0) return;
  if (contest.criteria.length === 0) throw refuse('contest.no-criteria', PATH);
  const judges = await select(tx, ContestJudge, fields(), { where: sql`t.contest_id = ${contest.key}` });
  if (judges.length < contest.quorum) throw refuse('contest.judges-few', PATH, { least: contest.quorum });
  await laySheets(
    tx,
    contest,
    judges.map(({ key }) => key),
  );
}

/** The result is told, and stays as it is. Refused while a sheet is open, a prize is tied, or no entry has its quorum. */
export async function freezeResult(
  tx: TransactionContext,
  contest: Contest,
  withheld: readonly string[],
): Promise<void> {
  const [sheets = []] = await sheetsOfContests(tx, [contest.key]);
  const [places = []] = await presentPlaces(tx, [contest]);
  const open = sheets.filter(({ state }) => state === 'DRAFT').length;
  if (open > 0) throw refuse('contest.unfinished', PATH, { open });
  if (places.length === 0) return;
  if (places.every(({ result }) => result === null)) throw refuse('contest.quorum', PATH, { least: contest.quorum });
  if (contest.staffVoteWeight > 0 && places.every(({ votes }) => votes === 0)) throw refuse('contest.no-votes', PATH);
  const { grades, undecided } = awardPrizes(places, contest.prizes, withheld);
  if (undecided !== null) throw refuse('contest.tied', PATH, { rank: undecided });
  for (const { key, rank, ...figures } of places)
    await update(tx, ContestEntry, key, { ...figures, finalRank: rank, prize: grades.get(key) ?? null });
  const told = places.map(({ key, rank, result }) => ({ key, rank, result, prize: grades.get(key) ?? null }));
  tell(tx, { act: 'core.contest.run', type: 'Contest', key: contest.key, after: { places: told } });
}
