import {
  byKeys,
  fields,
  Goal,
  Initiative,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { PriorityCandidate, PriorityCriterion } from '../../entities/priority/priority-choice.js';
import { type Chosen, placesOf, priorityTotal } from '../../rules/priority/priority-score.js';

const CANDIDATE = fields('year', 'initiativeKey', 'points', 'chosen', 'reason', 'version');

export const criteriaOf = (ctx: RequestContext, year: number): Promise<Row<PriorityCriterion>[]> =>
  select(ctx, PriorityCriterion, fields('titleKo', 'titleEn', 'weight', 'position'), {
    where: sql`t.year = ${year}`,
    orderBy: raw('t.position, t.id'),
  });

export const candidatesOf = (ctx: RequestContext, year: number): Promise<Row<PriorityCandidate>[]> =>
  select(ctx, PriorityCandidate, CANDIDATE, { where: sql`t.year = ${year}`, orderBy: raw('t.id') });

/** Domains of initiatives, by initiative. */
export async function domainsOf(ctx: RequestContext, initiatives: readonly number[]): Promise<Map<number, number>> {
  const rows = await byKeys(ctx, Initiative, initiatives, fields('goalKey'));
  const goals = await byKeys(
    ctx,
    Goal,
    rows.map((row) => row?.goalKey),
    fields('domainKey'),
  );
  return new Map(initiatives.flatMap((key, index) => (goals[index] ? [[key, goals[index].domainKey] as const] : [])));
}

export interface Standing extends Chosen {
  readonly place: number | null;
}

type Standings = ReadonlyMap<number, Standing>;

const standings = (): Map<number, Promise<Standings>> => new Map();

/** How the candidates of a year stand in their domains, by candidate; read once in a request. */
export function standingsOf(ctx: RequestContext, year: number): Promise<Standings> {
  const known = ctx.get(standings);
  const found = known.get(year) ?? readStandings(ctx, year);
  known.set(year, found);
  return found;
}

async function readStandings(ctx: RequestContext, year: number): Promise<Standings> {
  const criteria = await criteriaOf(ctx, year);
  const rows = await candidatesOf(ctx, year);
  const domains = await domainsOf(
    ctx,
    rows.map(({ initiativeKey }) => initiativeKey),
  );
  const candidates = rows.map(({ key, initiativeKey, points, chosen }) => ({
    key,
    chosen,
    domain: domains.get(initiativeKey) ?? null,
    total: priorityTotal(criteria, points),
  }));
  const places = placesOf(candidates);
  return new Map(candidates.map((each) => [each.key, { ...each, place: places.get(each.key) ?? null }]));
}

/** The standing of each of some candidates. */
export const standingOfEach = (ctx: RequestContext, rows: readonly Pick<PriorityCandidate, 'key' | 'year'>[]) =>
  Promise.all(rows.map(async ({ key, year }) => (await standingsOf(ctx, year)).get(key)));

/** The initiatives that are priorities of a year. */
export async function prioritiesOf(ctx: RequestContext, year: number): Promise<Set<number>> {
  const rows = await select(ctx, PriorityCandidate, fields('initiativeKey'), {
    where: sql`t.year = ${year} and t.chosen = 1`,
  });
  return new Set(rows.map(({ initiativeKey }) => initiativeKey));
}

/** Candidates of initiatives in a year, by initiative. */
export async function candidatesFor(
  ctx: RequestContext,
  initiatives: readonly number[],
  year: number,
  asked: Selection = CANDIDATE,
): Promise<Map<number, Row<PriorityCandidate>>> {
  const rows = await select(ctx, PriorityCandidate, asked, {
    where: sql`t.year = ${year} and t.initiative_id in ${keyList(initiatives)}`,
  });
  return new Map(rows.map((row) => [row.initiativeKey, row]));
}
