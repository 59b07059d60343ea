import {
  codeText,
  type Issue,
  isEmptyCell,
  type NamedLine,
  readBy,
  readOptional,
  readRequired,
  readWon,
  recordInCell,
  TITLE_LENGTH,
} from '@yeondong/schema';
import type { FiscalLine } from '../../entities/fiscal-line.js';
import { type AmountColumn, amountColumn, type FiscalColumn } from '../../rules/exchange/fiscal-table.js';
import { readUsual } from '../../rules/exchange/words.js';
import { checkAmounts, FUND_SOURCES, SECTOR_LENGTH, type YearAmounts } from '../../rules/fiscal-amounts.js';
import { classOf } from './class-cells.js';
import type { FiscalLookups, KnownLine } from './fiscal-lookups.js';

export type FiscalTableLine = NamedLine<FiscalColumn>;

/** What a table says of its columns: which years it has, and in which unit each column of money is. */
export interface MoneyColumns {
  readonly years: readonly number[];
  unitOf(column: FiscalColumn): string;
}

/** What a line says; columns that a table does not have say nothing. */
export interface LineSheet {
  readonly line: FiscalTableLine;
  readonly code: string;
  readonly known: KnownLine | null;
  readonly department: number | null;
  readonly cells: Partial<FiscalLine>;
  /** Of the years that the table has columns for. */
  readonly years: readonly YearAmounts[];
}

/** An amount; one in a merged cell does not say whose it is. */
function won(line: FiscalTableLine, column: FiscalColumn, { unitOf }: MoneyColumns): number | null {
  if (line.isMerged(column) && line.text(column) !== '') return line.refuse(column, 'import.merged');
  return line.read(column, readWon(unitOf(column)));
}

function cost(line: FiscalTableLine, column: 'totalCost' | 'spentBefore', money: MoneyColumns): number | null {
  const amount = won(line, column, money);
  return amount !== null && amount < 0 ? line.refuse(column, 'plan-sync.fiscal.negative') : amount;
}

function cellsOf(line: FiscalTableLine, known: KnownLine | null, money: MoneyColumns, lookups: FiscalLookups) {
  const has = <T>(column: FiscalColumn, read: () => T): T | undefined => (line.has(column) ? read() : undefined);
  const lineage = isEmptyCell(line.text('continues')) ? undefined : lookups.earlier.get(line.text('continues'));
  if (!isEmptyCell(line.text('continues'))) {
    if (lineage === undefined) line.refuse('continues', 'import.unknown');
    else if (known && known.lineageKey !== lineage) line.refuse('continues', 'plan-sync.import.lineage');
  }
  return {
    titleKo: line.read('title', readRequired(TITLE_LENGTH)) ?? undefined,
    titleEn: has('titleEn', () => line.read('titleEn', readOptional(TITLE_LENGTH))),
    lineageKey: known ? undefined : lineage,
    account: has('account', () => line.read('account', readUsual('account', 'GENERAL')) ?? undefined),
    spending: has('spending', () => line.read('spending', readUsual('spending', 'PROJECT')) ?? undefined),
    sector: has('sector', () => line.read('sector', readOptional(SECTOR_LENGTH))),
    classKey: classOf(line, lookups.classes, known?.classKey),
    initiativeKey: has('initiative', () => recordInCell(line, 'initiative', lookups.initiatives, known?.initiativeKey)),
    itemKey: has('item', () => recordInCell(line, 'item', lookups.items, known?.itemKey)),
    totalCost: has('totalCost', () => cost(line, 'totalCost', money)),
    spentBefore: has('spentBefore', () => cost(line, 'spentBefore', money)),
  };
}

/** The amounts of a line by year, judged as on its page; a year outside the window says something only where it holds amounts. */
function yearsOf(line: FiscalTableLine, money: MoneyColumns, { window }: FiscalLookups): YearAmounts[] {
  const list = money.years.map((year) => ({
    year,
    total: line.has(amountColumn(year, null)) ? won(line, amountColumn(year, null), money) : null,
    sources: FUND_SOURCES.flatMap((source) => {
      const amount = won(line, amountColumn(year, source), money);
      return amount === null ? [] : [{ source, amount }];
    }),
  }));
  const inWindow = (year: number) => year >= window.start && year < window.start + window.years;
  const said = list.filter(({ year, total, sources }) => inWindow(year) || total !== null || sources.length > 0);
  for (const issue of checkAmounts(said, window, [])) line.refuse(placeOf(line, said, issue), issue.code, issue.params);
  return said;
}

/** The column that an issue of amounts is of. */
function placeOf(line: FiscalTableLine, list: readonly YearAmounts[], { path }: Issue): AmountColumn {
  const [at, field, position] = path;
  const { year, sources } = list[at as number] as YearAmounts;
  if (field === 'total') return amountColumn(year, null);
  const source = field === 'sources' ? sources[position as number]?.source : undefined;
  const columns = [...FUND_SOURCES, null].map((each) => amountColumn(year, each));
  return source ? amountColumn(year, source) : (columns.find((column) => line.text(column) !== '') as AmountColumn);
}

/** Reads a line; what is wrong is told at its cell, and the reading goes on. */
export function readLine(line: FiscalTableLine, money: MoneyColumns, lookups: FiscalLookups): LineSheet {
  const known = lookups.lines.get(line.text('code')) ?? null;
  const code = known?.code ?? line.read('code', (cell) => readBy(() => codeText(cell, []))) ?? '';
  if (!known && lookups.taken.has(code)) line.refuse('code', 'plan-sync.import.other-department');
  const named = recordInCell(line, 'department', lookups.departments, known?.departmentKey);
  if (!known && isEmptyCell(line.text('department'))) line.refuse('department', 'import.required');
  if (known && named !== null && named !== known.departmentKey)
    line.refuse('department', 'plan-sync.import.department');
  return {
    ...{ line, code, known },
    department: known?.departmentKey ?? named,
    cells: cellsOf(line, known, money, lookups) as Partial<FiscalLine>,
    years: yearsOf(line, money, lookups),
  };
}
