import {
  byKeys,
  Department,
  fields,
  Initiative,
  initiatives,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { FiscalLine } from '../entities/fiscal-line.js';
import { PlanItem } from '../entities/plan-item.js';
import { PlanLink } from '../entities/plan-link.js';
import { leavesOf } from '../rules/coverage.js';
import {
  annualWithoutUpper,
  danglingLinks,
  linesWithoutItem,
  longTermWithoutAnnual,
  ORPHAN_KINDS,
  type OrphanKind,
} from '../rules/orphans.js';
import { coverageVerdict } from './funded-years.js';
import { hasKpis } from './has-kpis.js';
import { inForce } from './in-force.js';
import { type PlanGraphItem, planGraph, plansOfLevel } from './plan-graph.js';
import { settledLinks } from './term/remap-links.js';

type Keys = readonly number[];

const keysOf = (rows: readonly { readonly key: number }[]): Keys => rows.map(({ key }) => key);

async function unfunded(ctx: RequestContext, year: number): Promise<Keys> {
  const inYear = initiatives.options.inYear?.('t', year) ?? raw('1 = 1');
  const where = sql`${inYear} and ${coverageVerdict('t', year)} = 'NONE'`;
  return keysOf(await select(ctx, Initiative, fields(), { where, orderBy: raw('t.position, t.id') }));
}

async function loneLines(ctx: RequestContext, year: number): Promise<Keys> {
  const rows = await select(ctx, FiscalLine, fields('spending', 'itemKey'), {
    where: sql`t.version_id in (select v.id from plan_sync_version v join plan_sync_plan p on p.id = v.plan_id
      where ${inForce('v', 'p', year)})`,
    orderBy: raw('t.position, t.id'),
  });
  return keysOf(linesWithoutItem(rows.map(({ key, spending, itemKey }) => ({ key, spending, item: itemKey }))));
}

/** Annual leaves that no KPI measures; null where nobody can know. */
export async function unmeasuredLeaves(ctx: RequestContext, year: number): Promise<Keys | null> {
  const where = hasKpis(ctx, 't');
  if (where === null) return null;
  const graph = await planGraph(ctx, year);
  const leaves = leavesOf(graph.items, plansOfLevel(graph, 'ANNUAL'), year);
  const named = [...new Set(leaves.flatMap(({ initiative }) => (initiative === null ? [] : [Number(initiative)])))];
  const rows = await select(ctx, Initiative, fields(), { where: sql`t.id in ${keyList(named)} and ${where}` });
  const measured = new Set(keysOf(rows));
  return keysOf(leaves.filter(({ initiative }) => initiative === null || !measured.has(Number(initiative))));
}

const FINDERS: Readonly<Record<OrphanKind, (ctx: RequestContext, year: number) => Promise<Keys | null>>> = {
  INITIATIVE_WITHOUT_FUNDS: unfunded,
  LINE_WITHOUT_ITEM: loneLines,
  LONG_TERM_WITHOUT_ANNUAL: async (ctx, year) => {
    const { items, links } = await planGraph(ctx, year);
    return keysOf(longTermWithoutAnnual<PlanGraphItem>(items, links, year));
  },
  ANNUAL_WITHOUT_UPPER: async (ctx, year) => {
    const { items, links } = await planGraph(ctx, year);
    return keysOf(annualWithoutUpper<PlanGraphItem>(items, links, year));
  },
  ITEM_WITHOUT_KPI: unmeasuredLeaves,
  DANGLING_LINK: async (ctx, year) => {
    const { items, links } = await planGraph(ctx, year);
    const [gone, settled] = [await succeeded(ctx), await settledLinks(ctx)];
    const open = links.filter(({ key, from, to }) => !settled.has(Number(key)) && !gone.has(from) && !gone.has(to));
    return keysOf(danglingLinks(open, new Set(items.map(({ lineage }) => lineage)), year));
  },
};

export const orphanCounts = (ctx: RequestContext, year: number) =>
  Promise.all(ORPHAN_KINDS.map(async (kind) => ({ kind, count: (await FINDERS[kind](ctx, year))?.length ?? null })));

/** Lines that became others in an edition that is settled: somebody has decided there where each of their links goes. */
async function succeeded(ctx: RequestContext): Promise<ReadonlySet<number>> {
  const rows = await ctx.db.rows<{ lineage: number }>(
    sql`select d.from_key as lineage from plan_sync_descent d join plan_sync_version v on v.id = d.version_id
      where v.status in ('FINAL', 'SUPERSEDED')`,
  );
  return new Set(rows.map(({ lineage }) => Number(lineage)));
}

/** What has come loose, with who answers for it; none where it cannot be known. */
export async function orphansOf(ctx: RequestContext, kind: OrphanKind, year: number, selection: Selection) {
  const keys = (await FINDERS[kind](ctx, year)) ?? [];
  const found = await described(ctx, kind, keys, selection.below('record'));
  const departments = await byKeys(
    ctx,
    Department,
    found.map(({ departmentKey }) => departmentKey),
    selection.below('department'),
  );
  return found.map((orphan, index) => ({ ...orphan, kind, department: departments[index] ?? null }));
}

/** The records with what is asked for of them. */
async function described(ctx: RequestContext, kind: OrphanKind, keys: Keys, asked: Selection) {
  if (kind === 'DANGLING_LINK') return describedLinks(ctx, keys, asked);
  const titled = ['code', 'titleKo', 'titleEn', ...asked.names()];
  if (kind === 'INITIATIVE_WITHOUT_FUNDS') {
    const rows = await byKeys(ctx, Initiative, keys, fields(...titled, 'leadDepartmentKey'));
    return rows.flatMap((row) => (row ? [orphanOf(row, row.leadDepartmentKey)] : []));
  }
  const read = fields(...titled, 'departmentKey');
  const rows =
    kind === 'LINE_WITHOUT_ITEM' ? await byKeys(ctx, FiscalLine, keys, read) : await byKeys(ctx, PlanItem, keys, read);
  return rows.flatMap((row) => (row ? [orphanOf(row, row.departmentKey)] : []));
}

export interface Titled {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
}

const orphanOf = (row: Row<Titled>, departmentKey: number | null) => ({
  record: row,
  code: row.code,
  titleKo: row.titleKo,
  titleEn: row.titleEn,
  departmentKey,
});

/** A link is called by its two ends, in their first edition. */
async function describedLinks(ctx: RequestContext, keys: Keys, asked: Selection) {
  const read = fields('code', 'titleKo', 'titleEn', 'departmentKey');
  const found = await byKeys(ctx, PlanLink, keys, fields('fromKey', 'toKey', ...asked.names()));
  const links = found.filter((link) => link !== null);
  const [from, to] = await Promise.all([
    byKeys(
      ctx,
      PlanItem,
      links.map(({ fromKey }) => fromKey),
      read,
    ),
    byKeys(
      ctx,
      PlanItem,
      links.map(({ toKey }) => toKey),
      read,
    ),
  ]);
  return links.map((link, index) => {
    const [one, other] = [from[index], to[index]];
    const between = (name: 'code' | 'titleKo') => `${one?.[name] ?? '?'} → ${other?.[name] ?? '?'}`;
    const english = one?.titleEn && other?.titleEn ? `${one.titleEn} → ${other.titleEn}` : null;
    return {
      record: link,
      code: between('code'),
      titleKo: between('titleKo'),
      titleEn: english,
      departmentKey: one?.departmentKey ?? null,
    };
  });
}
