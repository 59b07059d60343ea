import {
  FieldsOf,
  fields,
  type Issue,
  insert,
  planYear,
  type RequestContext,
  referred,
  refuse,
  refuseAll,
  remove,
  requiredText,
  type Selection,
  saved,
  sql,
  type TransactionContext,
  tell,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { KpiHistory } from '../../entities/definition/kpi-history.js';
import { Kpi } from '../../entities/kpi.js';
import { KpiHistoryInput, type KpiHistoryRow } from '../../inputs/definition/definition-inputs.js';
import { rescore } from '../../stores/rescore.js';
import { requireModuleOn, requireOwn } from '../../stores/write-right.js';

const EARLIEST = 1980;
const MOST_ROWS = 30;
const SOURCE_LENGTH = 300;
const PLACES = 6;

@FieldsOf(() => Kpi)
export class HistoryMutations {
  @WriteField(() => Kpi, {
    permission: 'bsc.history.write',
    input: KpiHistoryInput,
    description:
      '지표의 지난 해 값을 적음(담당 부서 또는 성과담당). / Records values of a KPI in earlier years, with their source.',
  })
  saveKpiHistory(input: KpiHistoryInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Kpi, selection, async (tx) => {
      const kpi = await referred(tx, Kpi, input.kpi, ['input', 'kpi'], fields('departmentKey', 'version'));
      requireOwn(tx, kpi.departmentKey);
      await requireModuleOn(tx, [kpi.departmentKey], ['input', 'kpi']);
      if (input.rows.length === 0) throw refuse('rows.none', ['input', 'rows']);
      if (input.rows.length > MOST_ROWS) throw refuse('ids.too-many', ['input', 'rows'], { max: MOST_ROWS });
      refuseAll(input.rows.flatMap((row, index) => issuesOf(tx, row, input.rows, index)));
      await updateVersion(tx, Kpi, kpi.key, input.version, {});
      await replaceYears(tx, kpi.key, input.rows);
      await rescore(tx, [kpi.key], `${planYear(tx)}-01`);
      tell(tx, { act: 'bsc.history.write', type: 'Kpi', key: kpi.key, after: { rows: input.rows } });
      return kpi.key;
    });
  }
}

function issuesOf(
  tx: TransactionContext,
  { year, value }: KpiHistoryRow,
  rows: readonly KpiHistoryRow[],
  index: number,
): Issue[] {
  const path = ['input', 'rows', index];
  if (year < EARLIEST || year >= planYear(tx))
    return [{ path: [...path, 'year'], code: 'bsc.history.year', params: { from: EARLIEST, to: planYear(tx) - 1 } }];
  if (rows.findIndex((row) => row.year === year) < index) return [{ path: [...path, 'year'], code: 'rows.twice' }];
  if ((value?.split('.')[1]?.length ?? 0) > PLACES)
    return [{ path: [...path, 'value'], code: 'decimal.too-precise', params: { digits: PLACES } }];
  return [];
}

async function replaceYears(tx: TransactionContext, kpiKey: number, rows: readonly KpiHistoryRow[]): Promise<void> {
  for (const [index, { year, value, source }] of rows.entries()) {
    await remove(tx, KpiHistory, sql`kpi_id = ${kpiKey} and year = ${year}`);
    if (value == null) continue;
    const said = requiredText(source, SOURCE_LENGTH, ['input', 'rows', index, 'source']);
    await insert(tx, KpiHistory, { kpiKey, year, value, source: said, version: 1 });
  }
}
