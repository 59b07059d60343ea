import { compare, type DecimalText, type Issue, isDate, refuseAll } from '@yeondong/schema/rules';

interface SchemeShape {
  readonly fromYear: number;
  readonly leastGroup: number;
  readonly bonusCap: DecimalText;
  readonly penaltyCap: DecimalText;
  readonly appealDays: number;
  /** MM-DD. */
  readonly changeFrom: string;
  readonly changeTo: string;
}

const LONGEST_APPEAL = 60;

/** Caps are not negative, days are days of the year, in their order. */
export function checkScheme(scheme: SchemeShape): void {
  const at = (field: string, code: string): Issue => ({ path: ['input', field], code });
  const isDay = (day: string): boolean => isDate(`${scheme.fromYear}-${day}`);
  const issues = [
    ...(['bonusCap', 'penaltyCap'] as const).flatMap((field) =>
      compare(scheme[field], '0') < 0 ? [at(field, 'bsc.scheme.negative')] : [],
    ),
    ...(scheme.leastGroup < 1 ? [at('leastGroup', 'bsc.amount.not-positive')] : []),
    ...(scheme.appealDays < 1 || scheme.appealDays > LONGEST_APPEAL ? [at('appealDays', 'bsc.scheme.days')] : []),
    ...(['changeFrom', 'changeTo'] as const).flatMap((field) =>
      isDay(scheme[field]) ? [] : [at(field, 'bsc.scheme.day')],
    ),
    ...(scheme.changeFrom > scheme.changeTo ? [at('changeTo', 'bsc.scheme.day')] : []),
  ];
  refuseAll(issues);
}
