import {
  byKeys,
  fields,
  keyList,
  keysOf,
  type RequestContext,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { BudgetLine } from '../../entities/budget-line.js';
import { FISCAL_FINDINGS, type FiscalFindingKind } from '../../entities/fiscal/enums.js';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { carryDifference, overCeiling } from '../../rules/fiscal/budget-findings.js';
import type { ReviewState } from '../../rules/fiscal/investment-review.js';
import { linesWithoutItem } from '../../rules/orphans.js';
import { fiscalEdition } from './fiscal-edition.js';
import { lineReviews } from './line-reviews.js';
import { plannedSums } from './planned-sums.js';

interface Finding {
  readonly kind: FiscalFindingKind;
  readonly line: number;
  readonly year: number | null;
  readonly amount: number;
}

const OF_REVIEW: Readonly<Partial<Record<ReviewState, FiscalFindingKind>>> = {
  MISSING: 'REVIEW_MISSING',
  AGAIN: 'REVIEW_AGAIN',
  FAILED: 'REVIEW_FAILED',
};

const LINE = fields('spending', 'itemKey', 'versionKey', 'lineageKey', 'totalCost', 'spentBefore');

const linesOf = (ctx: RequestContext, version: number) =>
  select(ctx, FiscalLine, LINE, { where: sql`t.version_id = ${version}`, orderBy: raw('t.position, t.id') });

type Lines = Awaited<ReturnType<typeof linesOf>>;

/** First budgets and what was carried over, of a year and the one before, by lineage. */
async function budgetsOf(ctx: RequestContext, lines: Lines, year: number) {
  const lineages = keyList(lines.map(({ lineageKey }) => lineageKey));
  const rows = await select(ctx, BudgetLine, fields('fiscalLineKey', 'year', 'original', 'carriedIn', 'carriedOut'), {
    where: sql`t.year in ${keyList([year - 1, year])} and t.fiscal_line_id in ${lineages}`,
    orderBy: raw('t.id'),
  });
  return (lineage: number, of: number, name: 'original' | 'carriedIn' | 'carriedOut'): number | null => {
    const own = rows.filter((row) => row.fiscalLineKey === lineage && row.year === of);
    return own.length === 0 ? null : own.reduce((sum, row) => sum + row[name], 0);
  };
}

/** The budget of the window’s first year, whose ceilings the edition gives. */
async function ofBudget(ctx: RequestContext, lines: Lines, year: number): Promise<Finding[]> {
  const [planned, budget] = [await plannedSums(ctx, keysOf(lines), year), await budgetsOf(ctx, lines, year)];
  return lines.flatMap(({ key: line, lineageKey }): Finding[] => {
    const lineage = lineageKey as number;
    const over = overCeiling(budget(lineage, year, 'original') ?? 0, planned.get(line) ?? null);
    const carried = carryDifference(budget(lineage, year, 'carriedIn') ?? 0, budget(lineage, year - 1, 'carriedOut'));
    return [
      ...(over > 0 ? [{ kind: 'OVER_CEILING' as const, line, year, amount: over }] : []),
      ...(carried === 0 ? [] : [{ kind: 'CARRY_MISMATCH' as const, line, year, amount: carried }]),
    ];
  });
}

/** What is to be mended in an edition of a fiscal plan, by kind. */
export async function fiscalFindings(ctx: RequestContext, planVersion: string, selection: Selection) {
  const { key, window } = await fiscalEdition(ctx, planVersion, 'planVersion');
  const lines = await linesOf(ctx, key);
  const reviews = await lineReviews(ctx, lines, fields());
  const costOf = new Map(lines.map(({ key: line }, at) => [line, reviews[at]?.totalCost ?? 0]));
  const lone = linesWithoutItem(lines.map((line) => ({ ...line, item: line.itemKey })));
  const found: readonly Finding[] = [
    ...lone.map(
      (line): Finding => ({
        ...{ kind: 'LINE_WITHOUT_ITEM', line: line.key, year: null },
        amount: costOf.get(line.key) ?? 0,
      }),
    ),
    ...lines.flatMap(({ key: line }, at): Finding[] => {
      const kind = OF_REVIEW[reviews[at]?.state ?? 'NOT_REQUIRED'];
      return kind ? [{ kind, line, year: null, amount: costOf.get(line) ?? 0 }] : [];
    }),
    ...(await ofBudget(ctx, lines, window.start)),
  ];
  const sorted = FISCAL_FINDINGS.flatMap((kind) => found.filter((each) => each.kind === kind));
  const keys = sorted.map(({ line }) => line);
  const records = await byKeys(ctx, FiscalLine, keys, selection.below('line'));
  return sorted.map((each, at) => ({ ...each, line: records[at] }));
}
