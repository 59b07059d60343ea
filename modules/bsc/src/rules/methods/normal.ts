import { big, type Exact } from '@yeondong/schema/rules';

/** √(2π). */
const ROOT_TWO_PI = '2.5066282746310005024157652848110452530069867406099';
const DIGITS = 40;
const SMALLEST = '1e-40';
/** Beyond this the distribution is 0 or 1 in more than 18 decimals. */
const FARTHEST = 9;

const cut = (value: Exact): Exact => value.round(DIGITS);

/** A series whose terms are all positive, so that nothing cancels; each term is the former one by a factor. */
function series(first: Exact, factor: (step: number) => Exact): Exact {
  let [term, total] = [first, first];
  for (let step = 1; term.gt(SMALLEST); step += 1) {
    term = cut(term.times(factor(step)));
    total = total.plus(term);
  }
  return total;
}

/** Φ(z), the share of the standard normal distribution up to z, in 18 or more decimals. */
export function normalShare(z: Exact): Exact {
  if (z.gt(FARTHEST)) return big(1);
  if (z.lt(-FARTHEST)) return big(0);
  const size = cut(z.abs());
  const square = cut(size.times(size));
  const half = square.div(2);
  const growth = series(big(1), (step) => half.div(step));
  const beyond = size.eq(0) ? big(0) : series(size, (step) => square.div(2 * step + 1));
  const share = beyond.div(growth).div(ROOT_TWO_PI);
  return z.lt(0) ? big('0.5').minus(share) : big('0.5').plus(share);
}
