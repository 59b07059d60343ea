import {
  checksumOf,
  fields,
  keyList,
  type RequestContext,
  raw,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { FiscalAmount, FiscalLine } from '../entities/fiscal-line.js';
import { PlanItem } from '../entities/plan-item.js';
import { isActive } from '../rules/item-state.js';
import { isUpper } from '../rules/orphans.js';
import { needsUpperLink } from '../rules/submit-check.js';
import { type ItemAtMove, type PlanLevel, standsIn } from '../rules/version-state.js';
import { targetsOf } from './target/target-store.js';

interface LinkCount {
  readonly lineage: number;
  readonly level: string;
  readonly status: string;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** The last year of the plan at the other end. */
  readonly lastYear: number | null;
}

/** Links of some lineages to other plans: the level at the other end, how far they have come, and in which years they hold. */
export async function linksOfLineages(ctx: RequestContext, lineages: readonly number[]): Promise<LinkCount[]> {
  const side = (own: string, other: string) =>
    sql`select k.${raw(own)} as lineage, p.level as ${raw('"level"')}, k.status as ${raw('"status"')},
      k.valid_from as ${raw('"validFrom"')}, k.valid_to as ${raw('"validTo"')}, p.to_year as ${raw('"lastYear"')}
      from plan_sync_link k join plan_sync_item o on o.id = k.${raw(other)}
      join plan_sync_version v on v.id = o.version_id join plan_sync_plan p on p.id = v.plan_id
      where k.type not in ('SUPERSEDES', 'CONFLICTS') and k.${raw(own)} in ${keyList(lineages)}`;
  const rows = await ctx.db.rows<LinkCount>(sql`${side('from_id', 'to_id')} union all ${side('to_id', 'from_id')}`);
  const year = (value: number | null) => (value === null ? null : Number(value));
  return rows.map(({ lineage, level, status, validFrom, validTo, lastYear }) => ({
    ...{ lineage: Number(lineage), level, status },
    ...{ validFrom: year(validFrom), validTo: year(validTo), lastYear: year(lastYear) },
  }));
}

/** The items of an edition as a move looks at them. */
export async function itemsAtMove(
  ctx: RequestContext,
  { key: versionKey, year }: { readonly key: number; readonly year: number },
  level: PlanLevel,
): Promise<ItemAtMove[]> {
  const items = await select(
    ctx,
    PlanItem,
    fields('code', 'status', 'entry', 'unlinkedReason', 'lineageKey', 'parentKey', 'droppedFrom'),
    {
      where: sql`t.version_id = ${versionKey}`,
      orderBy: raw('t.position, t.id'),
    },
  );
  const links = await linksOfLineages(
    ctx,
    items.map(({ lineageKey }) => lineageKey as number),
  );
  const standing = links.filter((link) => standsIn(link, year));
  const parents = new Set(items.map(({ parentKey }) => parentKey));
  return items.map((item) => {
    const own = standing.filter(({ lineage }) => lineage === item.lineageKey);
    return {
      ...{ key: item.key, code: item.code },
      active: isActive(item.status),
      dropWaits: item.droppedFrom !== null,
      entry: item.entry,
      needsUpperLink: needsUpperLink(level) && !parents.has(item.key),
      hasUpperLink: own.some((link) => link.status === 'CONFIRMED' && isUpper(link.level)),
      unlinkedReason: item.unlinkedReason,
      undecided: own.filter(({ status }) => status === 'PROPOSED').length,
    };
  });
}

const ITEM = [
  ...['code', 'titleKo', 'titleEn', 'lineageKey', 'parentKey', 'departmentKey', 'startYear', 'endYear', 'status'],
  ...['policyPhase', 'customerGroups', 'outcomeStatement', 'unlinkedReason'],
  ...['visionKey', 'missionKey', 'domainKey', 'goalKey', 'initiativeKey'],
];
const LINE = [
  'code',
  'titleKo',
  'titleEn',
  'lineageKey',
  'account',
  'spending',
  'sector',
  'classKey',
  'totalCost',
  'spentBefore',
  'departmentKey',
  'initiativeKey',
  'itemKey',
];

const TARGET = [
  ...['itemKey', 'measure', 'unit', 'path', 'baseYear', 'baseline', 'targetYear', 'target', 'stated', 'tolerance'],
];

/** SHA-256 of all that an edition holds, always in the same order. */
export async function editionHash(ctx: RequestContext, versionKey: number): Promise<string> {
  const mine = sql`t.version_id = ${versionKey}`;
  const items = await select(ctx, PlanItem, fields(...ITEM), { where: mine, orderBy: raw('t.code') });
  const lines = await select(ctx, FiscalLine, fields(...LINE), { where: mine, orderBy: raw('t.code') });
  const amounts = await select(ctx, FiscalAmount, fields('lineKey', 'year', 'source', 'amount'), {
    where: sql`t.line_id in ${keyList(lines.map(({ key }) => key))}`,
    orderBy: raw('t.line_id, t.year, t.source'),
  });
  const targets = [
    ...(
      await targetsOf(
        ctx,
        items.map(({ key }) => key),
      )
    ).values(),
  ];
  const values = (names: readonly string[]) => (row: object) =>
    names.map((name) => (row as Record<string, unknown>)[name]);
  const content = JSON.stringify([
    items.map(values(ITEM)),
    lines.map(values(LINE)),
    amounts.map(values(['lineKey', 'year', 'source', 'amount'])),
    // Editions from before there were targets keep their hash.
    ...(targets.length === 0 ? [] : [targets.map(values(TARGET))]),
  ]);
  return checksumOf(content);
}

/** What makes an edition final: its hash, everyone may see its rows, and an earlier edition of the year gives way. */
export async function settle(tx: TransactionContext, versionKey: number, planKey: number, year: number) {
  await tx.db.execute(
    sql`update plan_sync_version set status = 'SUPERSEDED', version = version + 1
      where plan_id = ${planKey} and year = ${year} and status = 'FINAL' and id <> ${versionKey}`,
  );
  for (const table of ['plan_sync_item', 'plan_sync_fiscal_line']) {
    await tx.db.execute(sql`update ${raw(table)} set visibility = 'APPROVED' where version_id = ${versionKey}`);
  }
  return { openYear: null, finalizedAt: tx.clock.now(), snapshotHash: await editionHash(tx, versionKey) };
}
