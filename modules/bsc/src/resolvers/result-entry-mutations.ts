import {
  byKeys,
  Department,
  FieldsOf,
  type Issue,
  keyOfType,
  parsePeriod,
  type RequestContext,
  referred,
  refuse,
  refuseAll,
  type Selection,
  type TransactionContext,
  transact,
  WriteField,
} from '@yeondong/schema';
import { KpiResult } from '../entities/kpi-result.js';
import { bscEvents } from '../events.js';
import { type KpiResultRow, type KpiResultsInput, SaveKpiResultsArgs } from '../inputs/result-inputs.js';
import { allowedActs } from '../rules/result-state.js';
import { type Month, yearOf } from '../stores/months.js';
import { rescore } from '../stores/rescore.js';
import { checkTyped, wrongPlace } from '../stores/result-entry.js';
import { changesOf } from '../stores/result-life.js';
import { type ResultWrite, writeResults } from '../stores/result-writer.js';
import { requireModuleOn, requireOwn } from '../stores/write-right.js';
import { type YearFacts, yearFacts } from '../stores/year-facts.js';

const MOST_ROWS = 500;

interface Row {
  readonly path: readonly (string | number)[];
  readonly entry: KpiResultRow;
  readonly facts: YearFacts;
}

@FieldsOf(() => KpiResult)
export class ResultEntryMutations {
  @WriteField(() => [KpiResult], {
    permission: 'bsc.result.write',
    args: SaveKpiResultsArgs,
    description: '부서의 한 달 실적을 임시저장하거나 제출함. / Keeps results of a month as a draft or enters them.',
  })
  async saveKpiResults({ input, draft }: SaveKpiResultsArgs, ctx: RequestContext, selection: Selection) {
    const keys = await transact(ctx, async (tx) => {
      const departmentKey = await writableDepartment(tx, input);
      const rows = await rowsOf(tx, input, departmentKey);
      const saves = savesOf(tx, input.period, rows, draft ?? false);
      const saved = await writeResults(tx, saves);
      const kpiKeys = saves.map(({ kpiKey }) => kpiKey);
      await rescore(tx, kpiKeys, input.period);
      tx.emit(draft ? bscEvents.drafted : bscEvents.entered, { results: saved });
      return saved;
    });
    return byKeys(ctx, KpiResult, keys, selection);
  }
}

async function writableDepartment(tx: TransactionContext, input: KpiResultsInput): Promise<number> {
  const path = ['input', 'department'];
  const { key } = await referred(tx, Department, input.department, path);
  requireOwn(tx, key);
  await requireModuleOn(tx, [key], path);
  if (parsePeriod(input.period).kind !== 'MONTH') throw refuse('bsc.result.month', ['input', 'period']);
  if (input.rows.length === 0) throw refuse('rows.none', ['input', 'rows']);
  if (input.rows.length > MOST_ROWS) throw refuse('ids.too-many', ['input', 'rows'], { max: MOST_ROWS });
  return key;
}

/** The rows with the facts of their KPIs; every row that may not stand here is told at once. */
async function rowsOf(tx: TransactionContext, input: KpiResultsInput, departmentKey: number): Promise<Row[]> {
  const year = yearOf(input.period);
  const keys = input.rows.map(({ kpi }) => keyOfType(kpi, 'Kpi'));
  const facts = await yearFacts(
    tx,
    keys.filter((key) => key !== null),
    year,
  );
  const issues: Issue[] = [];
  const rows = input.rows.flatMap((entry, index): Row[] => {
    const path = ['input', 'rows', index];
    const key = keys[index] ?? null;
    const found = key === null ? undefined : facts.get(key);
    const code = wrongPlace(found, departmentKey, input.period) ?? (keys.indexOf(key) < index ? 'rows.twice' : null);
    if (code) issues.push({ path: [...path, 'kpi'], code });
    return found && !code ? [{ path, entry, facts: found }] : [];
  });
  refuseAll(issues);
  return rows;
}

function savesOf(tx: TransactionContext, month: Month, rows: readonly Row[], draft: boolean): ResultWrite[] {
  const issues: Issue[] = [];
  const saves = rows.map(({ path, entry, facts }): ResultWrite => {
    const result = facts.results.get(month) ?? null;
    const checked = checkTyped(facts, month, entry, draft, tx.today);
    issues.push(...checked.issues.map((issue) => ({ ...issue, path: placeOf(path, issue.path) })));
    const changes = draft
      ? draftOf(result, path, issues)
      : changesOf(tx, result, facts.kpi.departmentKey, { kind: 'ENTER' }, path);
    const { key: kpiKey, departmentKey } = facts.kpi;
    const version = entry.version ?? 0;
    return { result, kpiKey, departmentKey, month, version, changes: { ...changes, ...checked.values } };
  });
  refuseAll(issues);
  return saves;
}

/** The period is one for all rows; everything else is the row's own. */
const placeOf = (row: Row['path'], path: Issue['path']): Issue['path'] =>
  path[0] === 'period' ? ['input', 'period'] : [...row, ...path];

/** A draft keeps its state, which must be one that can still be entered anew; what was submitted is no draft again. */
function draftOf(result: KpiResult | null, path: Row['path'], issues: Issue[]): Partial<KpiResult> {
  const state = result?.status ?? 'OPEN';
  if (state === 'ENTERED' || !allowedActs(state).includes('ENTER')) {
    issues.push({ path, code: 'bsc.result.state', params: { act: 'DRAFT', state } });
  }
  return { status: state, visibility: 'DRAFT' };
}
