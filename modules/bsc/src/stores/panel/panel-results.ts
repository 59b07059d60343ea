import { type DecimalText, refuse, type TransactionContext } from '@yeondong/schema';
import { enterDerived } from '../definition/derived-entry.js';
import { monthSpan } from '../months.js';

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
  if (last > tx.today.slice(0, 7)) throw refuse('bsc.publication.month-open', PATH);
  const derived = means.map(({ kpiKey, mean, counted }) => ({
    kpiKey,
    value: mean,
    note: `정성평가 평균(평가표 ${counted}개)`,
  }));
  await enterDerived(tx, last, derived, PATH);
}
