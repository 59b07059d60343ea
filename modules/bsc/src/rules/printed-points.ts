import { big, type DecimalText, decimalText, type Exact } from '@yeondong/schema/rules';

/** Hundredths: as points and weights are printed. */
const UNIT = 100;

/**
 * Numbers as a table prints them, with two decimals that add up to their printed sum: each is cut, and the hundredths that
 * are left go to the largest remainders, of equal ones to the first. Null stays null.
 */
export function printedParts(values: readonly (Exact | null)[]): (DecimalText | null)[] {
  const cut = values.map((value) => {
    const units = (value ?? big(0)).times(UNIT);
    const whole = units.round(0, 0);
    return { whole, rest: units.minus(whole) };
  });
  const sum = values.reduce<Exact>((total, value) => total.plus(value ?? 0), big(0));
  const printed = sum.times(UNIT).round(0, 1);
  const left = Number(printed.minus(cut.reduce((total, { whole }) => total.plus(whole), big(0))));
  const order = cut
    .map(({ rest }, at) => ({ rest, at }))
    .sort((one, other) => other.rest.cmp(one.rest) || one.at - other.at);
  const raised = new Set(order.slice(0, left).map(({ at }) => at));
  return cut.map(({ whole }, at) =>
    values[at] === null ? null : decimalText(whole.plus(raised.has(at) ? 1 : 0).div(UNIT)),
  );
}
