import {
  conflict,
  type DecimalText,
  insert,
  refuse,
  type TransactionContext,
  tell,
  updateVersion,
} from '@yeondong/schema';
import { KpiResult } from '../../entities/kpi-result.js';
import { monthSpan, yearOf } from '../months.js';
import { rescore } from '../rescore.js';
import { changesOf } from '../result-life.js';
import { yearFacts } from '../year-facts.js';

const PATH = ['input', 'id'];

/** What a panel found of a KPI, and from how many sheets. */
export interface PanelMean {
  readonly kpiKey: number;
  readonly mean: DecimalText;
  readonly counted: number;
}

/**
 * Enters what a panel found as the results of the period, by whoever closes the round. Their departments confirm them
 * and others verify them, as any result; one that is confirmed already is refused.
 */
export async function enterPanelResults(
  tx: TransactionContext,
  period: string,
  means: readonly PanelMean[],
): Promise<void> {
  const { last } = monthSpan(period);
  const keys = means.map(({ kpiKey }) => kpiKey);
  if (last > tx.today.slice(0, 7)) throw refuse('bsc.publication.month-open', PATH);
  const facts = await yearFacts(tx, keys, yearOf(last));
  for (const { kpiKey, mean, counted } of means) {
    const known = facts.get(kpiKey);
    if (!known) throw conflict(0);
    const { departmentKey } = known.kpi;
    const before = known.results.get(last) ?? null;
    const act = changesOf(tx, before, departmentKey, { kind: 'ENTER' }, PATH);
    const parts = { numerator: null, denominator: null, missing: null, flags: [] };
    const values = { ...act, ...parts, value: mean, note: `정성평가 평균(평가표 ${counted}개)` };
    const key =
      before?.key ??
      (await insert(tx, KpiResult, {
        ...{ kpiKey, period: last, revision: 1, ...values },
        ...{ scoreStatus: 'NO_DATA', version: 1, ownerDepartmentKey: departmentKey },
      }));
    if (before) await updateVersion(tx, KpiResult, key, before.version, values);
    tell(tx, {
      act: 'bsc.result.write',
      type: 'KpiResult',
      key,
      before: before ? { value: before.value, status: before.status } : {},
      after: { value: mean, status: values.status },
    });
  }
  if (keys.length > 0) await rescore(tx, keys, last);
}
