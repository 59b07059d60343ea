import {
  all,
  byKeys,
  parseGlobalId,
  type RequestContext,
  raw,
  refuse,
  type Selection,
  type Sql,
  sql,
  tableOf,
  visible,
} from '@yeondong/schema';
import type { FiscalGrouping, WonUnit } from '../../entities/fiscal/enums.js';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { FiscalTableArgs } from '../../inputs/fiscal/fiscal-arguments.js';
import { splitWon } from '../../rules/fiscal/crosswalk.js';
import { roundingDifference, shownIn } from '../../rules/fiscal/rounding-line.js';
import { windowYears } from '../../rules/fiscal-amounts.js';
import { classTable, schemeOf } from './class-store.js';
import { type FiscalEdition, fiscalEdition } from './fiscal-edition.js';
import { type GroupTitle, groupTitles, UNGROUPED } from './group-titles.js';

interface Sum {
  readonly key: string | null;
  readonly year: number;
  readonly amount: number;
}
interface Found {
  readonly titles: readonly GroupTitle[];
  readonly sums: readonly Sum[];
  readonly lines: ReadonlyMap<string | null, number>;
  /** Each once, in however many groups it is. */
  readonly count: number;
}

const KEYS: Readonly<Record<FiscalGrouping, string>> = {
  DOMAIN: 'coalesce(g.domain_id, it.domain_id)',
  ACCOUNT: 'l.account',
  FIELD: 'l.class_id',
  SECTION: 'l.class_id',
  SPENDING: 'l.spending',
  DEPARTMENT: 'l.department_id',
  SOURCE: 'a.source',
};

const keyText = (key: unknown): string | null => (key === null ? null : String(key));

/** Sums of an edition’s lines, as their reader may see them, and how many lines are in each group. */
async function sumsOf(ctx: RequestContext, edition: FiscalEdition, { by, source, spending }: FiscalTableArgs) {
  const conditions: readonly Sql[] = [
    sql`l.version_id = ${edition.key}`,
    visible(ctx, tableOf(FiscalLine) as never, 'l'),
    ...(source ? [sql`a.source = ${source}`] : []),
    ...(spending ? [sql`l.spending = ${spending}`] : []),
  ];
  const from = sql`plan_sync_fiscal_line l join plan_sync_fiscal_amount a on a.line_id = l.id
    left join core_initiative i on i.id = l.initiative_id left join core_goal g on g.id = i.goal_id
    left join plan_sync_item it on it.id = l.item_id where ${all(conditions)}`;
  const key = raw(KEYS[by]);
  const sums = await ctx.db.rows<{ k: unknown; year: number; amount: number }>(
    sql`select ${key} as k, a.year, sum(a.amount) as amount from ${from} group by ${key}, a.year`,
  );
  const counts = await ctx.db.rows<{ k: unknown; n: number }>(
    sql`select ${key} as k, count(distinct l.id) as n from ${from} group by ${key}`,
  );
  const [distinct] = await ctx.db.rows<{ n: number }>(sql`select count(distinct l.id) as n from ${from}`);
  return {
    count: Number(distinct?.n ?? 0),
    sums: sums.map(({ k, year, amount }): Sum => ({ key: keyText(k), year: Number(year), amount: Number(amount) })),
    lines: new Map(counts.map(({ k, n }) => [keyText(k), Number(n)])),
  };
}

async function schemeKey(ctx: RequestContext, scheme: string | null | undefined, edition: FiscalEdition) {
  if (scheme == null) return schemeOf(ctx, edition.window.start);
  const reference = parseGlobalId(scheme);
  if (reference?.type !== 'FiscalScheme') throw refuse('record.unknown', ['scheme']);
  return reference.key;
}

/** Sums by class, brought into one scheme: each amount is parted by the crosswalk, and no won is lost. */
async function inClasses(ctx: RequestContext, edition: FiscalEdition, args: FiscalTableArgs): Promise<Found> {
  const found = await sumsOf(ctx, edition, args);
  const scheme = await schemeKey(ctx, args.scheme, edition);
  const { classes, placesOf } = await classTable(ctx, scheme, args.by === 'FIELD' ? 0 : 1);
  const places = (key: string | null) => placesOf(key === null ? null : Number(key));
  const sums = found.sums.flatMap(({ key, year, amount }) => {
    const parts = places(key);
    const amounts = splitWon(
      amount,
      parts.map(({ share }) => share),
    );
    return parts.map(({ at }, part): Sum => ({ key: keyText(at), year, amount: amounts[part] ?? 0 }));
  });
  const lines = new Map<string | null, number>();
  for (const [key, count] of found.lines) {
    for (const at of new Set(places(key).map((place) => keyText(place.at)))) {
      lines.set(at, (lines.get(at) ?? 0) + count);
    }
  }
  const titles = classes.map(({ key, code, titleKo, titleEn }) => ({ key: String(key), code, titleKo, titleEn }));
  return { titles, sums, lines, count: found.count };
}

async function found(ctx: RequestContext, edition: FiscalEdition, args: FiscalTableArgs): Promise<Found> {
  if (args.by === 'FIELD' || args.by === 'SECTION') return inClasses(ctx, edition, args);
  const sums = await sumsOf(ctx, edition, args);
  const titles = await groupTitles(
    ctx,
    args.by,
    sums.sums.map(({ key }) => key),
    edition.finalizedAt,
  );
  return { titles, ...sums };
}

/** The five-year table: a row for each group, its total, and where printed numbers do not make it. */
export async function fiscalTable(ctx: RequestContext, args: FiscalTableArgs, selection: Selection) {
  const edition = await fiscalEdition(ctx, args.planVersion, 'planVersion');
  const { titles, sums, lines, count } = await found(ctx, edition, args);
  const years = windowYears(edition.window);
  const columns: readonly (number | null)[] = [...years, null];
  const amountIn = (year: number | null, of: (sum: Sum) => boolean): number =>
    sums.reduce((total, sum) => ((year === null || sum.year === year) && of(sum) ? total + sum.amount : total), 0);
  const cell = (year: number | null, amount: number, unit: WonUnit) => ({ year, amount, shown: shownIn(amount, unit) });
  const groups = [...titles, UNGROUPED]
    .filter(({ key }) => (lines.get(key) ?? 0) > 0)
    .map(({ key, ...title }) => ({
      ...title,
      lines: lines.get(key) ?? 0,
      cells: columns.map((year) =>
        cell(
          year,
          amountIn(year, (sum) => sum.key === key),
          args.unit,
        ),
      ),
    }));
  const [planVersion] = await byKeys(ctx, PlanVersion, [edition.key], selection.below('planVersion'));
  return {
    planVersion,
    years,
    lines: count,
    groups,
    total: columns.map((year) =>
      cell(
        year,
        amountIn(year, () => true),
        args.unit,
      ),
    ),
    rounding: columns.map((year, at) => ({
      year,
      difference: roundingDifference(
        groups.map(({ cells }) => cells[at]?.amount ?? 0),
        args.unit,
      ),
    })),
  };
}
