import { type ImportPlan, NamedLine, namedTable, type RequestContext, refuse, type TableLine } from '@yeondong/schema';
import type { FiscalLine } from '../../entities/fiscal-line.js';
import { amountYears, FISCAL_TABLE, type FiscalColumn } from '../../rules/exchange/fiscal-table.js';
import { moneyUnit } from '../../rules/exchange/money-unit.js';
import { costIssues, type YearAmounts } from '../../rules/fiscal-amounts.js';
import type { OpenEdition } from '../write-right.js';
import { type LineSheet, readLine } from './fiscal-lines.js';
import { type FiscalLookups, fiscalLookups } from './fiscal-lookups.js';
import { type LineWrite, writeLines } from './fiscal-writer.js';
import { differing, planOfLines, refuseTwice } from './judged.js';
import { departmentRight } from './line-right.js';

/** What a table of fiscal lines would do to an edition: new codes become lines, others change as they would on their page. */
export async function planFiscalLines(
  ctx: RequestContext,
  lines: readonly TableLine[],
  open: OpenEdition,
): Promise<ImportPlan> {
  if (open.plan.level !== 'MID_TERM_FISCAL') throw refuse('plan-sync.fiscal.level', ['input', 'plan']);
  const lookups = await fiscalLookups(ctx, open);
  const { columns, header, lines: below } = namedTable(lines, FISCAL_TABLE);
  const titles = lines.filter(({ number }) => number < header.number);
  const units = new Map([...columns].map(([column, at]) => [column, moneyUnit(header.cells[at] ?? '', titles)]));
  const money = { years: amountYears(columns), unitOf: (column: FiscalColumn) => units.get(column) ?? '원' };
  const sheets = below.map((line) => readLine(new NamedLine(line, columns), money, lookups));
  refuseTwice(
    sheets.map(({ line, code }) => ({ line, key: code })),
    'code',
  );
  const right = await departmentRight<FiscalColumn>(
    ctx,
    sheets.map(({ department }) => department),
    'department',
  );
  const judged = sheets.map((sheet) => {
    right(sheet.line, sheet.department);
    return judgedLine(sheet, lookups);
  });
  return planOfLines(judged, (tx, sound) => writeLines(tx, open.edition.key, sound));
}

function judgedLine(sheet: LineSheet, { amounts }: FiscalLookups): LineWrite {
  const { line, known, cells } = sheet;
  const standing = known ? (amounts.get(known.key) ?? []) : [];
  const years = sheet.years.filter(({ year, sources }) => {
    const own = standing.filter((each) => each.year === year);
    return textOf(own) !== textOf(sources);
  });
  const values = known ? differing(cells, known as FiscalLine) : cells;
  const { totalCost = null, spentBefore = null } = { ...known, ...cells };
  const given = new Set(sheet.years.map(({ year }) => year));
  const planned = [
    ...standing.filter(({ year }) => !given.has(year)),
    ...sheet.years.flatMap(({ sources }) => sources),
  ].reduce((sum, { amount }) => sum + amount, 0);
  for (const { code, params } of costIssues({ totalCost, spentBefore }, planned, []))
    line.refuse('totalCost', code, params);
  const nothing = Object.keys(values).length === 0 && years.length === 0;
  return { ...sheet, values, years, verdict: known ? (nothing ? 'UNCHANGED' : 'CHANGE') : 'CREATE' };
}

/** Amounts of a year as one text: in the order of their sources, nothing for none. */
const textOf = (sources: YearAmounts['sources']): string =>
  sources
    .filter(({ amount }) => amount !== 0)
    .map(({ source, amount }) => `${source} ${amount}`)
    .sort()
    .join(', ');
