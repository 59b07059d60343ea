import type { CellIssue, Row, TableLine } from '@yeondong/schema';
import type { Indicator } from '../entities/indicator.js';
import type { IndicatorSource } from '../entities/indicator-source.js';
import type { Region } from '../entities/region.js';
import { isTotalWord, type Read, readAge, readPeriod, readSex, readStatus, readValue } from '../rules/import-cell.js';
import type { ImportColumn, ImportTable, ValueColumn } from '../rules/import-header.js';
import { statusFault } from '../rules/observation-status.js';
import { periodKind } from '../rules/period-kind.js';
import type { CellValue } from './observation-writer.js';

const NOTE_LENGTH = 500;
/** KOSIS's code for the whole country. */
const NATION_CODE = '00';

/** What a table may name, by code and by title in either language. */
export interface Names {
  readonly indicators: ReadonlyMap<string, Row<Indicator>>;
  readonly regions: ReadonlyMap<string, Row<Region>>;
  readonly sources: ReadonlyMap<string, Row<IndicatorSource>>;
}

interface LineOptions {
  readonly given: Row<Indicator> | null;
  readonly knownOnly: boolean;
}

/** One line of an imported table. */
export class LineReader {
  private readonly faults: CellIssue[] = [];
  departmentKey: number | null = null;
  /** Its region or age is not known, and such lines are not wanted. */
  leftOut = false;

  constructor(
    private readonly line: TableLine,
    private readonly table: ImportTable,
    private readonly names: Names,
    private readonly options: LineOptions,
  ) {}

  get number(): number {
    return this.line.number;
  }

  get issues(): readonly CellIssue[] {
    return this.leftOut ? [] : this.faults;
  }

  private text(column: ImportColumn): string {
    return this.cell(this.table.columns.get(column) ?? -1);
  }

  /** An apostrophe that keeps a text a text is none of it. */
  private cell(at: number): string {
    return (this.line.cells[at] ?? '').replace(/^'/, '');
  }

  refuse(column: ImportColumn, code: string, params: CellIssue['params'] = {}, text = this.text(column)): null {
    this.faults.push({ row: this.number, column, text, code, params });
    return null;
  }

  private said<T>(column: ImportColumn, read: Read<T>, text?: string): T | null {
    return read.fault === undefined ? read.read : this.refuse(column, read.fault, read.params ?? {}, text);
  }

  /** The cells that the line says, one for each column of values; none where anything in it is wrong. */
  read(): CellValue[] {
    const indicator = this.indicator();
    const period = this.period(indicator);
    const region = this.region(period);
    const sex = this.said('sex', readSex(this.text('sex')));
    const age = this.age();
    const sourceKey = this.source(indicator);
    const { values } = this.table;
    const said = this.leftOut ? [] : values.map((column) => this.value(indicator, column));
    if (this.leftOut || this.faults.length > 0 || !indicator || !region || !period || !sex || !age) return [];
    // Written out: over a long table, spreading costs as much as reading.
    return said.flatMap((one, at) => {
      if (!one) return [];
      const { value, status, note } = one;
      const of = (values[at]?.sex ?? sex) as CellValue['sex'];
      const [indicatorKey, regionKey] = [indicator.key, region.key];
      return { indicatorKey, regionKey, period, sex: of, age, value, status, note, sourceKey };
    });
  }

  private indicator(): Row<Indicator> | null {
    const { given } = this.options;
    const name = this.text('indicator');
    if (name === '' && !given) return this.refuse('indicator', 'social-indicators.import.indicator-missing');
    const found = name === '' ? given : this.names.indicators.get(name);
    if (!found) return this.refuse('indicator', 'social-indicators.import.indicator');
    if (found.status !== 'ACTIVE') return this.refuse('indicator', 'social-indicators.observation.not-active');
    this.departmentKey = found.ownerDepartmentKey;
    return found;
  }

  private period(indicator: Row<Indicator> | null): string | null {
    const period = this.said('period', readPeriod(this.text('period')));
    if (!period || !indicator || periodKind(period) === indicator.frequency) return period;
    return this.refuse('period', 'social-indicators.observation.frequency', { frequency: indicator.frequency });
  }

  /** By its code where the table has one, for names of regions come more than once in a country; else by its name. */
  private namedRegion(): Row<Region> | undefined {
    const code = this.text('regionCode').trim();
    if (code !== '' && code !== NATION_CODE) return this.names.regions.get(code);
    return this.names.regions.get(this.text('region').trim());
  }

  private region(period: string | null): Row<Region> | null {
    const found = this.namedRegion();
    if (!found && this.options.knownOnly) this.leftOut = true;
    if (!found) {
      const total = isTotalWord(this.text('region')) ? '-total' : '';
      return this.refuse('region', `social-indicators.import.region${total}`);
    }
    const year = period === null ? null : Number(period.slice(0, 4));
    const outside = year !== null && (year < (found.fromYear ?? year) || year > (found.toYear ?? year));
    return outside ? this.refuse('region', 'social-indicators.observation.region-not-in-force') : found;
  }

  /** Tables of ages have lines that are no ages, such as 평균연령. */
  private age(): string | null {
    const age = readAge(this.text('age'));
    if (age.fault !== undefined && this.options.knownOnly) this.leftOut = true;
    return this.said('age', age);
  }

  private source(indicator: Row<Indicator> | null): number | null {
    const name = this.text('source');
    if (name === '') return indicator?.sourceKey ?? null;
    const found = this.names.sources.get(name);
    return found ? found.key : this.refuse('source', 'social-indicators.import.source');
  }

  private value(
    indicator: Row<Indicator> | null,
    { at }: ValueColumn,
  ): Pick<CellValue, 'value' | 'status' | 'note'> | null {
    const text = this.cell(at);
    const number = this.said('value', readValue(text, indicator?.unit ?? ''), text);
    const written = this.said('status', readStatus(this.text('status')));
    if (!number) return null;
    const status = written ?? number.status ?? 'A';
    const wrong = statusFault(number.value, status);
    if (wrong) return this.refuse('status', wrong);
    const footnote = number.footnote === null ? '' : `주 ${number.footnote}) `;
    const note = `${footnote}${this.text('note')}`.trim();
    if ([...note].length > NOTE_LENGTH) return this.refuse('note', 'text.too-long', { longest: NOTE_LENGTH });
    return { value: number.value, status, note: note || null };
  }
}
