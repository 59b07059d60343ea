import { type CellIssue, inUnit, NamedLine, printedNumber, type ReadCell, readMark } from '@yeondong/schema';
import type { EnteredValue } from '../../inputs/result-inputs.js';
import {
  type MonthColumn,
  monthOfColumn,
  type ResultColumn,
  type ResultTable,
  readMonth,
} from '../../rules/import/result-table.js';
import type { Month } from '../months.js';
import { type CellPlace, type KpiNames, kpiOfLine, type NamedKpi } from './kpi-names.js';

/** What a table says of a KPI and month, and in which cell. */
export interface ReadResult {
  readonly kpi: NamedKpi;
  readonly month: Month;
  readonly entry: EnteredValue;
  readonly place: CellPlace;
}

export interface ReadResults {
  readonly results: readonly ReadResult[];
  readonly issues: readonly CellIssue[];
  /** Lines that say nothing. */
  readonly leftOut: number;
}

type Line = NamedLine<ResultColumn>;
type NumberColumn = 'value' | 'numerator' | 'denominator' | MonthColumn;

/** Reads every line; what is wrong is told at its cell, and the reading goes on. `year` is that of months alone. */
export function readResults(table: ResultTable, names: KpiNames, year: number): ReadResults {
  const lines = table.lines.map((line) => new NamedLine(line, table.columns));
  const read = lines.map((line) => {
    const kpi = kpiOfLine(line, names);
    if (!kpi) return [];
    return table.months.length > 0 ? monthsOf(line, kpi, table.months, year) : oneOf(line, kpi, year);
  });
  return {
    results: read.flat(),
    issues: lines.flatMap(({ faults }) => faults),
    leftOut: lines.filter(({ faults }, at) => faults.length === 0 && read[at]?.length === 0).length,
  };
}

/** A number of a cell in the KPI's unit; parts of a ratio are counts, whatever they are called. */
function numberOf(line: Line, column: NumberColumn, unit: string | null): string | null {
  if (line.isMerged(column) && line.text(column) !== '') return line.refuse(column, 'import.merged');
  return line.read(column, (text): ReadCell<string | null> => {
    const number = printedNumber(text);
    if (number.fault !== undefined) return number;
    if (unit !== null) return inUnit(number.read, unit);
    return number.read.unit === '%' ? { fault: 'import.number' } : { read: number.read.value };
  });
}

/** A table without remarks leaves those that stand. */
const noteOf = (line: Line): Pick<EnteredValue, 'note'> =>
  line.has('note') ? { note: line.text('note') || null } : {};

const placeOf = (line: Line, column: ResultColumn): CellPlace => ({
  row: line.number,
  column,
  text: line.text(column),
});

/** A line with a column for each month; an empty cell says nothing. */
function monthsOf(line: Line, kpi: NamedKpi, months: readonly MonthColumn[], year: number): ReadResult[] {
  return months.flatMap((column): ReadResult[] => {
    const value = numberOf(line, column, kpi.unit);
    if (value === null) return [];
    const month = `${year}-${String(monthOfColumn(column)).padStart(2, '0')}`;
    return [{ kpi, month, entry: { value, ...noteOf(line) }, place: placeOf(line, column) }];
  });
}

/** A line for one month; without a value, parts or a mark it says nothing. */
function oneOf(line: Line, kpi: NamedKpi, year: number): ReadResult[] {
  const month = line.read('period', (text) => readMonth(text, year));
  const isRatio = kpi.aggregation === 'RATIO_OF_SUMS';
  const entry: EnteredValue = {
    // Of a ratio the value follows from its parts; a printed one beside them is only its rounding.
    value: isRatio ? null : numberOf(line, 'value', kpi.unit),
    numerator: numberOf(line, 'numerator', null),
    denominator: numberOf(line, 'denominator', null),
    notApplicable: line.read('notApplicable', readMark),
    ...noteOf(line),
  };
  const saysNothing = [entry.value, entry.numerator, entry.denominator].every((part) => part == null);
  if (line.faults.length > 0 || month === null || (saysNothing && !entry.notApplicable)) return [];
  return [{ kpi, month, entry, place: placeOf(line, isRatio ? 'numerator' : 'value') }];
}
