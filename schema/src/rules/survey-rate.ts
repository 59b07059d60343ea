import { big, round } from '../kernel/decimal.js';
import { absent, type Measured, measured, measuredInput } from './measured.js';

/** Answers among invitations, in percent; undefined where nobody was invited. */
export function responseRate(answered: number, invited: number, asOf: string): Measured {
  const inputs = [measuredInput('answered', String(answered)), measuredInput('invited', String(invited))];
  const basis = { asOf, formulaVersion: 'answered / invited * 100, v1', inputs };
  return invited === 0 ? absent('UNDEFINED', basis) : measured(round(big(answered).times(100).div(invited), 1), basis);
}
