import { big, type DateText, type DecimalText, decimalText, type Exact, sum } from '@yeondong/schema/rules';

export interface LedgerLine {
  readonly key: number;
  readonly points: DecimalText;
  readonly postedOn: DateText;
  readonly expiresOn: DateText;
  /** The entry that it takes back. */
  readonly reversalOf: number | null;
}

interface Lot {
  readonly key: number;
  readonly expiresOn: DateText;
  left: Exact;
}

/** Takes points out of lots, as far as they hold any. */
function consume(lots: readonly Lot[], points: Exact): void {
  let rest = points;
  for (const lot of lots) {
    const taken = lot.left.lt(rest) ? lot.left : rest;
    lot.left = lot.left.minus(taken);
    rest = rest.minus(taken);
  }
}

/** What has expired before a day: of each lot, what was neither taken back nor spent while it was good; oldest lots are spent first. */
export function expiredPoints(lines: readonly LedgerLine[], on: DateText): DecimalText {
  const posted = lines
    .filter(({ postedOn }) => postedOn <= on)
    .toSorted((one, other) => one.postedOn.localeCompare(other.postedOn) || one.key - other.key);
  const lots: Lot[] = [];
  for (const { key, points, postedOn, expiresOn, reversalOf } of posted) {
    if (big(points).gt(0)) lots.push({ key, expiresOn, left: big(points) });
    if (big(points).gte(0)) continue;
    const good = lots.filter((lot) => lot.expiresOn >= postedOn);
    const own = good.filter((lot) => lot.key === reversalOf);
    const oldest = good.toSorted((one, other) => one.expiresOn.localeCompare(other.expiresOn) || one.key - other.key);
    consume(reversalOf === null ? oldest : own, big(points).times(-1));
  }
  return sum(lots.filter((lot) => lot.expiresOn < on).map((lot) => decimalText(lot.left)));
}

/** The balance on a day: all that was posted until then, without what has expired. It may be below 0. */
export function balanceOn(lines: readonly LedgerLine[], on: DateText): DecimalText {
  const posted = sum(lines.filter(({ postedOn }) => postedOn <= on).map(({ points }) => points));
  return decimalText(big(posted).minus(expiredPoints(lines, on)));
}
