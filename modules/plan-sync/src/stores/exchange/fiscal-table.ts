import type { CsvCell, RequestContext, StandingTable } from '@yeondong/schema';
import { amountColumn, type FiscalColumn, LINE_COLUMNS } from '../../rules/exchange/fiscal-table.js';
import { type Lang, wordFor } from '../../rules/exchange/words.js';
import { FUND_SOURCES, windowYears } from '../../rules/fiscal-amounts.js';
import { editionOf } from '../write-right.js';
import { classCells } from './class-cells.js';
import { type FiscalLookups, fiscalLookups, type KnownLine } from './fiscal-lookups.js';
import { codeIn, departmentNames } from './lookups.js';

const number = (value: number | null): CsvCell => ({ number: value });
type Cells = Partial<Record<FiscalColumn, CsvCell>>;

/** The lines of a fiscal edition with their amounts in won, as the import reads them. */
export async function fiscalLineTable(ctx: RequestContext, versionKey: number, lang: Lang): Promise<StandingTable> {
  const lookups = await fiscalLookups(ctx, await editionOf(ctx, versionKey, ['planVersion']));
  const departments = await departmentNames(ctx, lang);
  const years = windowYears(lookups.window);
  const amounts = years.flatMap((year) => [...FUND_SOURCES, null].map((source) => amountColumn(year, source)));
  const codeOf = new Map([...lookups.earlier].map(([code, lineage]) => [lineage, code]));
  const rows = [...lookups.lines.values()].map((line) => ({
    ...lineCells(line, lookups, lang),
    continues: codeOf.get(line.lineageKey as number) ?? null,
    department: departments.get(line.departmentKey) ?? null,
    ...amountCells(line.key, years, lookups),
  }));
  return { columns: [...LINE_COLUMNS, ...amounts], rows };
}

const lineCells = (line: KnownLine, { classes, initiatives, items }: FiscalLookups, lang: Lang): Cells => ({
  code: line.code,
  title: line.titleKo,
  titleEn: line.titleEn,
  account: wordFor('account', line.account, lang),
  spending: wordFor('spending', line.spending, lang),
  sector: line.sector,
  ...classCells(classes, line.classKey, lang),
  initiative: codeIn(initiatives, line.initiativeKey),
  item: codeIn(items, line.itemKey),
  totalCost: number(line.totalCost),
  spentBefore: number(line.spentBefore),
});

function amountCells(lineKey: number, years: readonly number[], { amounts }: FiscalLookups): Cells {
  const own = (amounts.get(lineKey) ?? []).filter(({ year }) => years.includes(year));
  const sumOf = (year: number) => own.filter((each) => each.year === year).reduce((sum, { amount }) => sum + amount, 0);
  return {
    ...Object.fromEntries(own.map(({ year, source, amount }) => [amountColumn(year, source), number(amount)])),
    ...Object.fromEntries(
      [...new Set(own.map(({ year }) => year))].map((year) => [amountColumn(year, null), number(sumOf(year))]),
    ),
  };
}
