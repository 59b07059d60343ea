import { big, round } from '../kernel/decimal.js';
import { absent, type Measured, measured, measuredInput } from './measured.js';

interface Asked {
  readonly invited: number;
  /** On paper or in person, where it was counted. */
  readonly contacted: number | null;
  readonly refused: number | null;
  readonly answeredInField: number;
}

/** How many were asked in all: in the field never fewer than those who answered or refused. */
export const askedInAll = ({ invited, contacted, refused, answeredInField }: Asked): number =>
  invited + Math.max(contacted ?? 0, answeredInField + (refused ?? 0));

/** Refusals among those who were asked, in percent; not known where nobody counted them. */
export function refusalRate(refused: number | null, asked: number, asOf: string): Measured {
  const inputs = [
    measuredInput('refused', refused === null ? null : String(refused)),
    measuredInput('asked', String(asked)),
  ];
  const basis = { asOf, formulaVersion: 'refused / asked * 100, v1', inputs };
  return refused === null || asked === 0
    ? absent('UNDEFINED', basis)
    : measured(round(big(refused).times(100).div(asked), 1), basis);
}

/** Answers among those who were asked, in percent; undefined where nobody was. */
export function responseRate(answered: number, asked: number, asOf: string): Measured {
  const inputs = [measuredInput('answered', String(answered)), measuredInput('asked', String(asked))];
  const basis = { asOf, formulaVersion: 'answered / asked * 100, v2', inputs };
  return asked === 0 ? absent('UNDEFINED', basis) : measured(round(big(answered).times(100).div(asked), 1), basis);
}
