import { big, compare, type DecimalText, decimalText, type Issue, round, sum, type Won } from '@yeondong/schema/rules';

/** 장·관·항 before 2007; 분야·부문·정책사업·단위사업·세부사업 of the program budget since. */
export const SCHEME_STRUCTURES = ['OBJECT', 'PROGRAM'] as const;
export type SchemeStructure = (typeof SCHEME_STRUCTURES)[number];

export const CLASS_LEVELS = [
  ...(['CHAPTER', 'DIVISION', 'ITEM'] as const),
  ...(['FIELD', 'SECTION', 'POLICY_PROJECT', 'UNIT_PROJECT', 'DETAIL_PROJECT'] as const),
] as const;
export type ClassLevel = (typeof CLASS_LEVELS)[number];

const LEVELS_OF: Readonly<Record<SchemeStructure, readonly ClassLevel[]>> = {
  OBJECT: ['CHAPTER', 'DIVISION', 'ITEM'],
  PROGRAM: ['FIELD', 'SECTION', 'POLICY_PROJECT', 'UNIT_PROJECT', 'DETAIL_PROJECT'],
};

/** The level below another of the same structure, the highest one below none; null below the lowest. */
export function levelBelow(structure: SchemeStructure, parent: ClassLevel | null): ClassLevel | null {
  const levels = LEVELS_OF[structure];
  return levels[parent === null ? 0 : levels.indexOf(parent) + 1] ?? null;
}

export interface CrosswalkShare {
  /** The class of the other scheme. */
  readonly to: number;
  /** 0 to 1. */
  readonly share: DecimalText;
}

/** Shares of one class in classes of another scheme: each above zero, none twice, exactly 1 together. */
export function checkShares(shares: readonly CrosswalkShare[], path: Issue['path']): readonly Issue[] {
  const issues = shares.flatMap(({ to, share }, at): Issue[] => {
    if (shares.findIndex((other) => other.to === to) < at) {
      return [{ path: [...path, at, 'to'], code: 'plan-sync.crosswalk.twice' }];
    }
    return compare(share, '0') > 0 ? [] : [{ path: [...path, at, 'share'], code: 'plan-sync.crosswalk.share' }];
  });
  const total = sum(shares.map(({ share }) => share));
  if (shares.length > 0 && compare(total, '1') !== 0) {
    const difference = decimalText(big(total).minus(1));
    issues.push({ path, code: 'plan-sync.crosswalk.sum', params: { sum: total, difference } });
  }
  return issues;
}

/** An amount parted by shares that make 1: whole won, and not one lost. */
export function splitWon(amount: Won, shares: readonly DecimalText[]): readonly Won[] {
  const upTo = shares.map((_, at) => Number(round(big(sum(shares.slice(0, at + 1))).times(amount), 0)));
  return upTo.map((reached, at) => reached - (upTo[at - 1] ?? 0));
}
