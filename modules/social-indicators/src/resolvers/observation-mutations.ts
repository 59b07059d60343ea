import {
  conflict,
  FieldsOf,
  fields,
  ImportOutcome,
  type Issue,
  optionalText,
  type RequestContext,
  type Row,
  referred,
  refuse,
  refuseAll,
  runImport,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import { Observation } from '../entities/observation.js';
import { ObservationImportInput, type ObservationRow, ObservationsInput } from '../inputs/observation-inputs.js';
import { readAge } from '../rules/import-cell.js';
import { importTable } from '../rules/import-header.js';
import { statusFault } from '../rules/observation-status.js';
import { periodKind } from '../rules/period-kind.js';
import { decimalFault } from '../rules/storable.js';
import { readTable } from '../stores/observation-plan.js';
import {
  type CellValue,
  countOf,
  type PlannedCell,
  placeOf,
  plannedCells,
  writeCells,
} from '../stores/observation-writer.js';
import { allRegions } from '../stores/region-store.js';
import { requireModuleOn } from '../stores/write-right.js';

const MOST_ROWS = 500;
const REASON_LENGTH = 500;
const INDICATOR = fields('code', 'status', 'frequency', 'sourceKey', 'ownerDepartmentKey');
const REASON_REQUIRED = 'social-indicators.observation.reason-required';

@FieldsOf(() => Observation)
export class ObservationMutations {
  @WriteField(() => Indicator, {
    permission: 'social-indicators.observation.write',
    input: ObservationsInput,
    description: '한 지표의 값을 입력하거나 고침. / Enters or revises values of an indicator.',
  })
  recordObservations(input: ObservationsInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Indicator, selection, async (tx) => {
      const indicator = await referred(tx, Indicator, input.indicator, ['input', 'indicator'], INDICATOR);
      await requireModuleOn(tx, [indicator.ownerDepartmentKey], ['input', 'indicator']);
      if (indicator.status !== 'ACTIVE')
        throw refuse('social-indicators.observation.not-active', ['input', 'indicator']);
      const planned = await plannedCells(tx, await cellsOf(tx, indicator, input.rows));
      requireRead(planned, input.rows);
      const reason = requiredReason(planned, input.reason);
      await writeCells(tx, planned, { reason, batchKey: null });
      tx.audit({
        act: 'social-indicators.observation.write',
        type: 'Indicator',
        key: indicator.key,
        before: { values: planned.flatMap(({ now }) => (now ? [now.value] : [])) },
        after: { rows: input.rows.map((row) => ({ ...row })) },
        ...(reason ? { reason } : {}),
      });
      return indicator.key;
    });
  }

  @WriteField(() => ImportOutcome, {
    permission: 'social-indicators.observation.import',
    input: ObservationImportInput,
    description:
      '표를 가져옴: 전부 아니면 전무, 같은 파일은 한 번. / Imports a table: all of it or nothing, and the same file once.',
  })
  importObservations(input: ObservationImportInput, ctx: RequestContext, selection: Selection) {
    const order = {
      module: 'social-indicators',
      kind: 'observation',
      act: 'social-indicators.observation.import',
      input,
      plan: async (at: RequestContext, file: Parameters<Parameters<typeof runImport>[1]['plan']>[1]) => {
        const given = input.indicator
          ? await referred(at, Indicator, input.indicator, ['input', 'indicator'], INDICATOR)
          : null;
        const table = importTable(file.lines);
        const reading = { indicator: given, knownOnly: input.knownOnly ?? false };
        const { cells, issues, departments, leftOut } = await readTable(at, table, reading);
        await requireModuleOn(at, departments, ['input', 'bytes']);
        const planned = await plannedCells(at, cells);
        return {
          rows: table.lines.length,
          leftOut,
          created: countOf(planned, 'CREATED'),
          revised: countOf(planned, 'REVISED'),
          unchanged: countOf(planned, 'UNCHANGED'),
          issues,
          apply: (tx: TransactionContext, batchKey: number) =>
            writeCells(tx, planned, { reason: requiredReason(planned, input.reason), batchKey }),
        };
      },
    };
    return runImport(ctx, order, selection);
  }
}

function requiredReason(planned: readonly PlannedCell[], given: string | null | undefined): string | null {
  const reason = optionalText(given, REASON_LENGTH, ['input', 'reason']);
  if (!reason && countOf(planned, 'REVISED') > 0) throw refuse(REASON_REQUIRED, ['input', 'reason']);
  return reason;
}

/** Who revises a value must have read the one that stands. */
function requireRead(planned: readonly PlannedCell[], rows: readonly ObservationRow[]): void {
  for (const [index, { now, kind }] of planned.entries()) {
    const read = rows[index]?.revision ?? 0;
    const stands = now?.revision ?? 0;
    if (kind !== 'UNCHANGED' && read !== stands)
      throw conflict(stands, now ? { value: now.value, status: now.status } : {});
  }
}

/** The rows as cells of the cube; everything wrong is told at its row. */
async function cellsOf(
  tx: TransactionContext,
  indicator: Row<Indicator>,
  rows: readonly ObservationRow[],
): Promise<CellValue[]> {
  const path = ['input', 'rows'];
  if (rows.length === 0) throw refuse('social-indicators.observation.no-rows', path);
  if (rows.length > MOST_ROWS) throw refuse('ids.too-many', path, { max: MOST_ROWS });
  const regions = new Map((await allRegions(tx)).map((region) => [region.code, region]));
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const cells = rows.flatMap((row, index): CellValue[] => {
    const at = (name: string, code: string, params = {}): void => {
      issues.push({ path: [...path, index, name], code, params });
    };
    const region = regions.get(row.region);
    const year = Number(row.period.slice(0, 4));
    if (!region) at('region', 'social-indicators.observation.region-unknown');
    else if (year < (region.fromYear ?? year) || year > (region.toYear ?? year))
      at('region', 'social-indicators.observation.region-not-in-force');
    if (periodKind(row.period) !== indicator.frequency)
      at('period', 'social-indicators.observation.frequency', { frequency: indicator.frequency });
    const age = readAge(row.age ?? '');
    if (age.fault !== undefined) at('age', age.fault);
    const status = row.status ?? 'A';
    const wrong = statusFault(row.value ?? null, status);
    const inexact = row.value == null ? null : decimalFault(row.value);
    if (wrong) at('value', wrong);
    else if (inexact) at('value', inexact.code, inexact.params);
    if (!region || age.fault !== undefined) return [];
    const cell: CellValue = {
      indicatorKey: indicator.key,
      regionKey: region.key,
      period: row.period,
      sex: row.sex ?? 'T',
      age: age.read,
      value: row.value ?? null,
      status,
      note: optionalText(row.note, REASON_LENGTH, [...path, index, 'note']),
      sourceKey: indicator.sourceKey,
    };
    if (seen.has(placeOf(cell))) at('region', 'social-indicators.observation.twice');
    seen.add(placeOf(cell));
    return [cell];
  });
  refuseAll(issues);
  return cells;
}
