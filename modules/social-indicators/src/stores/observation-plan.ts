import {
  type CellIssue,
  fields,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
  type TableLine,
} from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import { IndicatorSource } from '../entities/indicator-source.js';
import type { Region } from '../entities/region.js';
import { isTotalWord, type Read, readAge, readPeriod, readSex, readStatus, readValue } from '../rules/import-cell.js';
import type { ImportColumn, ImportTable } from '../rules/import-header.js';
import { statusFault } from '../rules/observation-status.js';
import { periodKind } from '../rules/period-kind.js';
import { type CellValue, placeOf } from './observation-writer.js';
import { allRegions } from './region-store.js';

const NOTE_LENGTH = 500;

/** What a table may name, by code and by title in either language. */
interface Names {
  readonly indicators: ReadonlyMap<string, Row<Indicator>>;
  readonly regions: ReadonlyMap<string, Row<Region>>;
  readonly sources: ReadonlyMap<string, Row<IndicatorSource>>;
}

interface Named {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
}

const byName = <T extends Named>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.flatMap((row) => [row.titleEn ?? row.code, row.titleKo, row.code].map((name) => [name, row] as const)));

const READ = ['code', 'titleKo', 'titleEn'];

async function namesOf(ctx: RequestContext): Promise<Names> {
  const options = { where: raw('1 = 1'), orderBy: raw('t.id') };
  const shape = fields(...READ, 'unit', 'status', 'frequency', 'sourceKey', 'ownerDepartmentKey');
  return {
    indicators: byName(await select(ctx, Indicator, shape, options)),
    regions: byName(await allRegions(ctx)),
    sources: byName(await select(ctx, IndicatorSource, fields(...READ), { ...options, where: sql`1 = 1` })),
  };
}

export interface ReadTable {
  readonly cells: readonly CellValue[];
  readonly issues: readonly CellIssue[];
  /** Departments of the indicators that the table names. */
  readonly departments: readonly (number | null)[];
}

/** Reads every line of a table; what is wrong is told at its cell, and the reading goes on. */
export async function readTable(
  ctx: RequestContext,
  table: ImportTable,
  indicator: Row<Indicator> | null,
): Promise<ReadTable> {
  const names = await namesOf(ctx);
  const given = indicator && (names.indicators.get(indicator.code) ?? null);
  const lines = table.lines.map((line) => new LineReader(line, table, names, given));
  const seen = new Map<string, number>();
  const cells = lines.flatMap((line) => {
    const cell = line.read();
    if (!cell) return [];
    const place = placeOf(cell);
    const before = seen.get(place);
    if (before !== undefined) {
      line.refuse('value', 'social-indicators.import.twice', { row: before });
      return [];
    }
    seen.set(place, line.number);
    return [cell];
  });
  return {
    cells,
    issues: lines.flatMap(({ issues }) => issues),
    departments: [...new Set(lines.map(({ departmentKey }) => departmentKey))],
  };
}

/** One line of the table. */
class LineReader {
  readonly issues: CellIssue[] = [];
  departmentKey: number | null = null;

  constructor(
    private readonly line: TableLine,
    private readonly table: ImportTable,
    private readonly names: Names,
    private readonly given: Row<Indicator> | null,
  ) {}

  get number(): number {
    return this.line.number;
  }

  private text(column: ImportColumn): string {
    const at = this.table.columns.get(column);
    return at === undefined ? '' : (this.line.cells[at] ?? '');
  }

  refuse(column: ImportColumn, code: string, params: CellIssue['params'] = {}): null {
    this.issues.push({ row: this.number, column, text: this.text(column), code, params });
    return null;
  }

  private said<T>(column: ImportColumn, read: Read<T>): T | null {
    if (read.fault !== undefined) return this.refuse(column, read.fault);
    return read.read;
  }

  /** The cell that the line says; null where anything in it is wrong. */
  read(): CellValue | null {
    const indicator = this.indicator();
    const period = this.period(indicator);
    const region = this.region(period);
    const sex = this.said('sex', readSex(this.text('sex')));
    const age = this.said('age', readAge(this.text('age')));
    const source = this.source(indicator);
    const said = this.value(indicator);
    if (this.issues.length > 0 || !indicator || !region || !period || !sex || !age || !said) return null;
    const place = { indicatorKey: indicator.key, regionKey: region.key, period, sex: sex as CellValue['sex'], age };
    return { ...place, ...said, sourceKey: source };
  }

  private indicator(): Row<Indicator> | null {
    const name = this.text('indicator').replace(/^'/, '');
    if (name === '' && !this.given) return this.refuse('indicator', 'social-indicators.import.indicator-missing');
    const found = name === '' ? this.given : this.names.indicators.get(name);
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

  private region(period: string | null): Row<Region> | null {
    const name = this.text('region').replace(/^'/, '').trim();
    const found = this.names.regions.get(name);
    if (!found) return this.refuse('region', `social-indicators.import.region${isTotalWord(name) ? '-total' : ''}`);
    const year = period === null ? null : Number(period.slice(0, 4));
    const outside = year !== null && (year < (found.fromYear ?? year) || year > (found.toYear ?? year));
    return outside ? this.refuse('region', 'social-indicators.observation.region-not-in-force') : found;
  }

  private source(indicator: Row<Indicator> | null): number | null {
    const name = this.text('source');
    if (name === '') return indicator?.sourceKey ?? null;
    const found = this.names.sources.get(name);
    return found ? found.key : this.refuse('source', 'social-indicators.import.source');
  }

  private value(indicator: Row<Indicator> | null): Pick<CellValue, 'value' | 'status' | 'note'> | null {
    const number = this.said('value', readValue(this.text('value'), indicator?.unit ?? ''));
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
