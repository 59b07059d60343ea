import { refuse } from '@yeondong/schema/rules';
import type { IndicatorState } from './indicator-state.js';

interface Measure {
  readonly unit: string;
  readonly frequency: string;
  readonly aggregation: string;
}

/** How an indicator is measured is open until it is in use: afterwards its values would mean something else. */
export function requireMeasureOpen(
  before: Measure & { readonly status: IndicatorState },
  asked: Partial<Measure>,
): void {
  if (before.status === 'PROPOSED' || before.status === 'IN_REVIEW') return;
  const names = ['unit', 'frequency', 'aggregation'] as const;
  const changed = names.find((name) => asked[name] !== undefined && asked[name] !== before[name]);
  if (changed) throw refuse('social-indicators.indicator.measure-fixed', ['input', changed]);
}
