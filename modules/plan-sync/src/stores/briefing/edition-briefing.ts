import {
  byKeys,
  Department,
  fields,
  type Lang,
  type RequestContext,
  type Row,
  raw,
  referred,
  select,
  sql,
} from '@yeondong/schema';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { Plan } from '../../entities/plan.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { Named } from '../../rules/briefing/briefing.js';
import {
  type EditionFacts,
  editionBriefing,
  type ItemFacts,
  type LineFacts,
  type MoneyFacts,
} from '../../rules/briefing/edition.js';
import { windowYears } from '../../rules/fiscal-amounts.js';
import { fiscalTable } from '../fiscal/fiscal-table.js';
import { called, titled } from './initiative-facts.js';
import { approvalBox } from './meeting-pack.js';

const EDITION = fields('planKey', 'year', 'number', 'kind', 'status', 'windowStart', 'windowYears');
const PLAN = fields('titleKo', 'titleEn', 'level', 'departmentKey', 'fromYear', 'toYear', 'legalBasis');
const TITLES = ['titleKo', 'titleEn', 'departmentKey'] as const;
const ITEM = fields(...TITLES, 'parentKey', 'startYear', 'endYear', 'customerGroups', 'outcomeStatement', 'status');
const NOTHING = fields();

export const editionToPrint = (ctx: RequestContext, id: string, path: readonly string[]): Promise<Row<PlanVersion>> =>
  referred(ctx, PlanVersion, id, path, EDITION);

/** An edition as it is handed over, as its reader may see it. */
export async function editionAsBriefing(ctx: RequestContext, edition: Row<PlanVersion>, lang: Lang) {
  const [plan] = await byKeys(ctx, Plan, [edition.planKey], PLAN);
  const { level, fromYear, toYear, legalBasis, departmentKey } = plan as Row<Plan>;
  const [office] = await byKeys(ctx, Department, [departmentKey], fields('nameKo', 'nameEn'));
  const { year, number, kind, status } = edition;
  const facts: EditionFacts = {
    ...{ title: titled(plan), plan: titled(plan), office: called(office), day: ctx.today },
    approval: await approvalBox(ctx, PlanVersion.name, edition.key, lang),
    ...{ level, year, number, kind, status, fromYear, toYear, legalBasis },
    ...(level === 'MID_TERM_FISCAL'
      ? { items: [], money: await moneyOf(ctx, edition) }
      : { items: await itemsOf(ctx, edition.key), money: null }),
  };
  return editionBriefing(facts, lang);
}

const departmentsOf = async (ctx: RequestContext, rows: readonly { readonly departmentKey: number }[]) =>
  (
    await byKeys(
      ctx,
      Department,
      rows.map(({ departmentKey }) => departmentKey),
      fields('nameKo', 'nameEn'),
    )
  ).map(called);

/** The items of an edition, each followed by those below it. */
async function itemsOf(ctx: RequestContext, version: number): Promise<ItemFacts[]> {
  const rows = await select(ctx, PlanItem, ITEM, {
    where: sql`t.version_id = ${version}`,
    orderBy: raw('t.position, t.id'),
  });
  const departments = await departmentsOf(ctx, rows);
  const shown = new Set(rows.map(({ key }) => key));
  const below = (parent: number | null, depth: number): ItemFacts[] =>
    rows.flatMap((row, at) => {
      const upper = row.parentKey !== null && shown.has(row.parentKey) ? row.parentKey : null;
      if (upper !== parent) return [];
      const item: ItemFacts = {
        ...{ title: titled(row), depth, department: departments[at] as Named },
        ...{ fromYear: row.startYear, toYear: row.endYear, customers: row.customerGroups.join(', ') },
        ...{ outcome: row.outcomeStatement, status: row.status },
      };
      return [item, ...below(row.key, depth + 1)];
    });
  return below(null, 0);
}

const TABLES = [
  ['DOMAIN', { ko: '영역별 계획', en: 'By domain' }],
  ['ACCOUNT', { ko: '회계별 계획', en: 'By account' }],
  ['FIELD', { ko: '분야별 계획', en: 'By field' }],
  ['SOURCE', { ko: '재원별 계획', en: 'By source' }],
] as const;

async function moneyOf(ctx: RequestContext, edition: Row<PlanVersion>): Promise<EditionFacts['money']> {
  const years = windowYears({ start: edition.windowStart ?? edition.year, years: edition.windowYears ?? 1 });
  const tables: MoneyFacts[] = [];
  for (const [by, caption] of TABLES) {
    const { groups, total, rounding } = await fiscalTable(
      ctx,
      { planVersion: edition.id, by, unit: 'MILLION' },
      NOTHING,
    );
    tables.push({
      caption,
      groups: groups.map(({ cells, ...title }) => ({ title: titled(title), cells: cells.map(({ shown }) => shown) })),
      total: total.map(({ shown }) => shown),
      rounding: rounding.map(({ difference }) => difference),
    });
  }
  return { years, tables, lines: await linesOf(ctx, edition.key, years) };
}

async function linesOf(ctx: RequestContext, version: number, years: readonly number[]): Promise<LineFacts[]> {
  const rows = await select(ctx, FiscalLine, fields(...TITLES, 'totalCost'), {
    where: sql`t.version_id = ${version}`,
    orderBy: raw('t.code, t.id'),
  });
  const departments = await departmentsOf(ctx, rows);
  const sums = await ctx.db.rows<{ line: number; year: number; amount: number }>(
    sql`select a.line_id as line, a.year, sum(a.amount) as amount from plan_sync_fiscal_amount a
      join plan_sync_fiscal_line l on l.id = a.line_id where l.version_id = ${version} group by a.line_id, a.year`,
  );
  const amounts = new Map(sums.map(({ line, year, amount }) => [`${line} ${year}`, Number(amount)]));
  return rows.map((row, at) => {
    const byYear = years.map((year) => amounts.get(`${row.key} ${year}`) ?? 0);
    const all = byYear.reduce((sum, amount) => sum + amount, 0);
    return {
      title: titled(row),
      department: departments[at] as Named,
      totalCost: row.totalCost,
      amounts: [...byYear, all],
    };
  });
}
