import { compare, type DecimalText, type Issue, refuseAll } from '@yeondong/schema/rules';

interface SchemeShape {
  readonly leastGroup: number;
  readonly bonusCap: DecimalText;
  readonly penaltyCap: DecimalText;
  readonly appealDays: number;
  /** Percent. */
  readonly qualitativeLimit: number | null;
  /** Percent. */
  readonly bonusDepartmentShare: number | null;
}

const LONGEST_APPEAL = 60;

/** Caps are not negative, groups and days for appeals are positive. */
export function checkScheme(scheme: SchemeShape): void {
  const at = (field: string, code: string): Issue => ({ path: ['input', field], code });
  const issues = [
    ...(['bonusCap', 'penaltyCap'] as const).flatMap((field) =>
      compare(scheme[field], '0') < 0 ? [at(field, 'bsc.scheme.negative')] : [],
    ),
    ...(scheme.leastGroup < 1 ? [at('leastGroup', 'bsc.amount.not-positive')] : []),
    ...(['qualitativeLimit', 'bonusDepartmentShare'] as const).flatMap((field) => {
      const percent = scheme[field] ?? 0;
      return percent < 0 || percent > 100 ? [at(field, 'bsc.scheme.percent')] : [];
    }),
    ...(scheme.appealDays < 1 || scheme.appealDays > LONGEST_APPEAL ? [at('appealDays', 'bsc.scheme.days')] : []),
  ];
  refuseAll(issues);
}
