import { big, type DecimalText } from '@yeondong/schema/rules';
import { hasServed, monthsServed, type Stay } from './service.js';

/** Somebody of a department, with the days there. */
export interface Member {
  readonly name: string;
  readonly post: string;
  readonly stays: readonly Stay[];
}

/** Who takes no part in a department's bonus pay, for having served less than two months in it. */
export interface Unserved {
  readonly name: string;
  readonly post: string;
  readonly months: number;
}

/** How bonus pay comes to the people of a department. */
export interface BonusPay {
  /** Of the rate of pay: what follows from the department's score alone, in percent. */
  readonly departmentRate: DecimalText | null;
  /** Percent of bonus pay that each person's own rating decides. */
  readonly personShare: number;
  readonly served: number;
  readonly unserved: readonly Unserved[];
}

const WHOLE = 100;

/** Without a share set, the department's score decides all. */
export function bonusPay(
  payRate: DecimalText | null,
  departmentShare: number | null,
  members: readonly Member[],
  year: number,
): BonusPay {
  const share = departmentShare ?? WHOLE;
  const counted = members.map(({ name, post, stays }) => ({ name, post, months: monthsServed(stays, year) }));
  return {
    departmentRate: payRate && big(payRate).times(share).div(WHOLE).toFixed(),
    personShare: WHOLE - share,
    served: counted.filter(({ months }) => hasServed(months)).length,
    unserved: counted.filter(({ months }) => !hasServed(months)),
  };
}
