import { insert, type TransactionContext } from '@yeondong/schema';
import { AlertStep } from '../../entities/alert/alert-step.js';
import type { AlertStepKind } from '../../entities/alert/enums.js';

interface Step {
  readonly kind: AlertStepKind;
  /** None where the rules themselves did it. */
  readonly personKey?: number | null;
  readonly note?: string | null;
}

/** Keeps what happened to an alert. */
export const keepStep = (
  tx: TransactionContext,
  alertKey: number,
  { kind, personKey = null, note = null }: Step,
): Promise<number> => insert(tx, AlertStep, { alertKey, kind, day: tx.today, at: tx.clock.now(), personKey, note });
