import {
  big,
  byKeys,
  type DecimalText,
  Department,
  fields,
  keyList,
  measuredInput,
  type RequestContext,
  select,
  sql,
  sum,
} from '@yeondong/schema';
import { type UnitWeighting, unitWeight } from '../../rules/ranking/unit-weighting.js';
import { shown } from '../kpi-score.js';
import { type CardPart, cardParts } from '../map/card-parts.js';
import { judgedMonth, yearOf } from '../months.js';
import { membersOf } from '../ranking/group-store.js';
import { weightingOf } from '../ranking/scheme-store.js';
import { ROLL_UP_FORMULA_VERSION } from '../weighted-score.js';
import { type Place, placeScores } from './place-scores.js';

/** Departments with a scorecard of the year, each with its KPIs and its own weight. */
interface Cards {
  readonly parts: (departments: ReadonlySet<number>) => readonly CardPart[];
  readonly has: (department: number) => boolean;
  readonly weight: (department: number) => DecimalText | null;
}

interface Child {
  readonly key: number;
  readonly code: string;
}

/**
 * The score of each unit: the mean of the KPIs of all scorecards at or below it, each by its weight on its scorecard times
 * the weight of its department. A department of which little is scored counts for that little, so that this is not the
 * mean of scores of different coverage. Null with NO_DATA where the size of a department with a scorecard is not known.
 */
export async function unitScores(
  ctx: RequestContext,
  units: readonly number[],
  period: string,
  asked: UnitWeighting | undefined,
) {
  const year = yearOf(judgedMonth(period, ctx.today));
  const by = asked ?? (await weightingOf(ctx, year));
  const cards = await cardsOf(ctx, year, by);
  const rows = await byKeys(ctx, Department, units, fields('code'));
  const children = await childrenOf(ctx, units);
  const below = await descendantsOf(ctx, [...units, ...[...children.values()].flat().map(({ key }) => key)]);
  const places = units.map((unit, index) =>
    placeOf(unit, rows[index]?.code ?? '', children.get(unit) ?? [], below, cards),
  );
  const scores = await placeScores(ctx, period, places);
  return scores.map((score, index) => {
    const { below: parts } = places[index] as Place;
    return parts.some(({ weight }) => weight === UNKNOWN) ? unknown(ctx, parts) : score;
  });
}

/** In the place of a weight that is not known. */
const UNKNOWN = '?';

function placeOf(unit: number, code: string, children: readonly Child[], below: Below, cards: Cards): Place {
  const own = { code, departments: new Set([unit]) };
  const groups = [own, ...children.map((child) => ({ code: child.code, departments: below(child.key) }))];
  const found = groups.flatMap(({ code: name, departments }) => {
    const weights = [...departments].filter(cards.has).map(cards.weight);
    if (weights.length === 0) return [];
    const known = weights.flatMap((weight) => weight ?? []);
    return [
      { code: name, parts: cards.parts(departments), weight: known.length < weights.length ? UNKNOWN : sum(known) },
    ];
  });
  return { parts: found.flatMap(({ parts }) => parts), below: found };
}

function unknown(ctx: RequestContext, below: Place['below']) {
  const inputs = below.map(({ code, weight }) =>
    measuredInput(code, null, weight === UNKNOWN ? 'NO_DATA' : `× ${weight}`),
  );
  const status = { value: null, status: 'NO_DATA', coverage: null } as const;
  return shown({ ...status, asOf: ctx.today, formulaVersion: ROLL_UP_FORMULA_VERSION, inputs });
}

async function cardsOf(ctx: RequestContext, year: number, by: UnitWeighting): Promise<Cards> {
  const parts = await cardParts(ctx, year, year);
  const members = await membersOf(ctx, year);
  const departments = new Set(parts.map(({ department }) => department));
  const weight = (department: number) => unitWeight(by, members.get(department));
  const scaled = parts.map((part) => ({ ...part, weight: times(part.weight, weight(part.department) ?? '1') }));
  return {
    weight,
    has: (department) => departments.has(department),
    parts: (among) => scaled.filter(({ department }) => among.has(department)),
  };
}

const times = (a: DecimalText, b: DecimalText): DecimalText => big(a).times(b).toFixed();

async function childrenOf(ctx: RequestContext, units: readonly number[]): Promise<ReadonlyMap<number, Child[]>> {
  const rows = await select(ctx, Department, fields('code', 'parentKey'), {
    where: sql`t.parent_id in ${keyList(units)}`,
    orderBy: sql`t.position, t.id`,
  });
  return new Map(units.map((unit) => [unit, rows.filter(({ parentKey }) => parentKey === unit)]));
}

/** The departments at or below one. */
type Below = (department: number) => ReadonlySet<number>;

async function descendantsOf(ctx: RequestContext, departments: readonly number[]): Promise<Below> {
  const rows = await ctx.db.rows<{ above: number; below: number }>(
    sql`select ancestor_id as above, descendant_id as below from core_department_closure
      where ancestor_id in ${keyList([...departments])}`,
  );
  return (department) =>
    new Set(rows.filter(({ above }) => Number(above) === department).map(({ below }) => Number(below)));
}
