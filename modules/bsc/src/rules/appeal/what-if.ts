import type { DecimalText } from '@yeondong/schema/rules';

export interface Placing {
  readonly department: number;
  readonly total: DecimalText | null;
  readonly cityRank: number | null;
  readonly groupRank: number | null;
  readonly grade: string | null;
}

export interface PlacingChange<P extends Placing> {
  readonly before: P;
  readonly after: P;
}

/** Every department whose total, rank or grade would be another. */
export const changedPlacings = <P extends Placing>(before: readonly P[], after: readonly P[]): PlacingChange<P>[] => {
  const then = new Map(after.map((placing) => [placing.department, placing]));
  return before.flatMap((placing) => {
    const next = then.get(placing.department);
    const same =
      !next || (['total', 'cityRank', 'groupRank', 'grade'] as const).every((key) => next[key] === placing[key]);
    return same ? [] : [{ before: placing, after: next }];
  });
};
