import type { Polarity } from '../polarity.js';
import { type AlertSeverity, gravest } from './alert-rules.js';
import type { ChartSignal } from './control-chart.js';
import type { SignalSide } from './run-rules.js';

/** A side that is bad for the KPI; patterns without a side are neither good nor bad. */
export const isAdverse = (polarity: Polarity, side: SignalSide): boolean =>
  side !== 'BOTH' && (polarity === 'FIT' || (polarity === 'UP' ? side === 'LOW' : side === 'HIGH'));

/** Beyond a limit on the adverse side is red, another adverse pattern amber; what is favourable or has no side is to be checked. */
export const chartSeverity = (polarity: Polarity, signals: readonly ChartSignal[]): AlertSeverity | null =>
  gravest(
    signals.map(({ rule, side }) => (!isAdverse(polarity, side) ? 'CHECK' : rule.endsWith('_1') ? 'RED' : 'AMBER')),
  );
