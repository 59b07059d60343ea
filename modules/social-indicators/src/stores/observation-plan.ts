import { type CellIssue, fields, type RequestContext, type Row, raw, select, sql } from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import { IndicatorSource } from '../entities/indicator-source.js';
import type { ImportTable } from '../rules/import-header.js';
import { LineReader, type Names } from './observation-line.js';
import { type CellValue, placeOf } from './observation-writer.js';
import { allRegions } from './region-store.js';

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
  readonly leftOut: number;
}

export interface Reading {
  /** Of a table that does not name its indicators. */
  readonly indicator: Row<Indicator> | null;
  /** Leaves out the lines of regions and ages that are not known. */
  readonly knownOnly: boolean;
}

/** Reads every line of a table; what is wrong is told at its cell, and the reading goes on. */
export async function readTable(
  ctx: RequestContext,
  table: ImportTable,
  { indicator, knownOnly }: Reading,
): Promise<ReadTable> {
  const names = await namesOf(ctx);
  const given = indicator && (names.indicators.get(indicator.code) ?? null);
  const lines = table.lines.map((line) => new LineReader(line, table, names, { given, knownOnly }));
  const seen = new Map<string, number>();
  const cells = lines.flatMap((line) =>
    line.read().filter((cell) => {
      const place = placeOf(cell);
      const before = seen.get(place);
      if (before === undefined) seen.set(place, line.number);
      else line.refuse('value', 'social-indicators.import.twice', { row: before });
      return before === undefined;
    }),
  );
  return {
    cells,
    issues: lines.flatMap(({ issues }) => issues),
    departments: [...new Set(lines.map(({ departmentKey }) => departmentKey))],
    leftOut: lines.filter((line) => line.leftOut).length,
  };
}
