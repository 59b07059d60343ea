import { compare, type DecimalText } from '@yeondong/schema/rules';

/** How many periods up to the last one have had its value. */
export function unchangedFor(values: readonly DecimalText[]): number {
  const last = values.at(-1);
  if (last === undefined) return 0;
  const other = values.findLastIndex((value) => compare(value, last) !== 0);
  return values.length - 1 - other;
}

interface Range {
  readonly minimum: DecimalText | null;
  readonly maximum: DecimalText | null;
  readonly isShare: boolean;
}

/** Whether a value can go no further: staying there is no sign that nobody measured. */
export function atBound(value: DecimalText, { minimum, maximum, isShare }: Range): boolean {
  const ends = [minimum, maximum, ...(isShare ? ['0', '100'] : [])];
  return ends.some((end) => end !== null && compare(value, end) === 0);
}
