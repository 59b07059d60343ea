import { big, compare, type DecimalText, sum } from '@yeondong/schema/rules';
import { published } from '../precision.js';

export interface Caps {
  readonly bonusCap: DecimalText;
  readonly penaltyCap: DecimalText;
  readonly mayPassFull: boolean;
}

export interface Total {
  /** As counted, after the cap. */
  readonly bonus: DecimalText;
  readonly penalty: DecimalText;
  /** As published; null where there is no base. */
  readonly total: DecimalText | null;
}

const FULL = '100';

const least = (one: DecimalText, other: DecimalText): DecimalText => (compare(one, other) <= 0 ? one : other);

/** `base + min(ΣB, capB) − min(ΣP, capP)`, from the base as published; never below 0, above 100 only where the scheme lets it. */
export function totalOf(
  base: DecimalText | null,
  bonuses: readonly DecimalText[],
  penalties: readonly DecimalText[],
  caps: Caps,
): Total {
  const bonus = least(sum(bonuses), caps.bonusCap);
  const penalty = least(sum(penalties), caps.penaltyCap);
  if (base === null) return { bonus, penalty, total: null };
  const whole = published(big(published(base)).plus(bonus).minus(penalty).toFixed());
  const held = caps.mayPassFull ? whole : least(whole, FULL);
  return { bonus, penalty, total: compare(held, '0') < 0 ? '0' : held };
}
