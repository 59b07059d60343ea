import { enumOf } from '@yeondong/schema';
import {
  CLASS_LEVELS,
  type ClassLevel,
  SCHEME_STRUCTURES,
  type SchemeStructure,
} from '../../rules/fiscal/crosswalk.js';
import { LINE_CHANGES, type LineChange, YEAR_PARTS, type YearPart } from '../../rules/fiscal/fiscal-diff.js';
import {
  REVIEW_KINDS,
  REVIEW_STATES,
  REVIEW_VERDICTS,
  type ReviewKind,
  type ReviewState,
  type ReviewVerdict,
} from '../../rules/fiscal/investment-review.js';
import { type WonUnit as Unit, WON_UNITS } from '../../rules/fiscal/rounding-line.js';

export type WonUnit = Unit;
export const WonUnit = enumOf('WonUnit', '금액을 적는 단위. / Unit in which amounts are printed.', WON_UNITS, {
  WON: '원. / Won.',
  MILLION: '백만원. / Million won.',
  HUNDRED_MILLION: '억원(소수 한 자리). / Hundred million won, one decimal.',
});

export const FISCAL_GROUPINGS = [
  ...(['DOMAIN', 'ACCOUNT', 'FIELD', 'SECTION', 'SPENDING', 'DEPARTMENT', 'SOURCE'] as const),
] as const;
export type FiscalGrouping = (typeof FISCAL_GROUPINGS)[number];
export const FiscalGrouping = enumOf(
  'FiscalGrouping',
  '재정표를 묶는 기준. / How a fiscal table is grouped.',
  FISCAL_GROUPINGS,
  {
    DOMAIN: '영역. / Domain.',
    ACCOUNT: '회계. / Account.',
    FIELD: '분야(2007년 전에는 장). / Field, chapter before 2007.',
    SECTION: '부문(2007년 전에는 관). / Section, division before 2007.',
    SPENDING: '의무·재량 등 지출의 성격. / Nature of spending.',
    DEPARTMENT: '부서. / Department.',
    SOURCE: '재원. / Source.',
  },
);

export type FiscalSchemeStructure = SchemeStructure;
export const FiscalSchemeStructure = enumOf(
  'FiscalSchemeStructure',
  '분류체계의 짜임. / How a classification is built.',
  SCHEME_STRUCTURES,
  { OBJECT: '장·관·항(품목별 예산). / Chapter, division, item.', PROGRAM: '사업예산. / Program budget.' },
);

export type FiscalClassLevel = ClassLevel;
export const FiscalClassLevel = enumOf('FiscalClassLevel', '분류의 단계. / Level of a class.', CLASS_LEVELS, {
  CHAPTER: '장. / Chapter.',
  DIVISION: '관. / Division.',
  ITEM: '항. / Item.',
  FIELD: '분야. / Field.',
  SECTION: '부문. / Section.',
  POLICY_PROJECT: '정책사업. / Policy project.',
  UNIT_PROJECT: '단위사업. / Unit project.',
  DETAIL_PROJECT: '세부사업. / Detailed project.',
});

export type InvestmentReviewKind = ReviewKind;
export const InvestmentReviewKind = enumOf(
  'InvestmentReviewKind',
  '투자심사의 종류. / Kind of an investment review.',
  REVIEW_KINDS,
  {
    OWN: '자체심사. / By the city itself.',
    PROVINCIAL: '도 의뢰심사. / By the province.',
    CENTRAL: '중앙 의뢰심사. / By the central government.',
  },
);

export type InvestmentVerdict = ReviewVerdict;
export const InvestmentVerdict = enumOf(
  'InvestmentVerdict',
  '투자심사의 결과. / Verdict of an investment review.',
  REVIEW_VERDICTS,
  {
    FIT: '적정. / Fit.',
    CONDITIONAL: '조건부 추진. / On conditions.',
    RECONSIDER: '재검토. / To be reconsidered.',
    UNFIT: '부적정. / Unfit.',
  },
);

export type InvestmentReviewState = ReviewState;
export const InvestmentReviewState = enumOf(
  'InvestmentReviewState',
  '사업의 투자심사가 어디까지 왔는지. / How a line stands to its investment review.',
  REVIEW_STATES,
  {
    NOT_REQUIRED: '대상 아님. / Needs none.',
    MISSING: '심사받지 않음. / Not held yet.',
    AGAIN: '재심사 대상. / To be held again.',
    FAILED: '통과하지 못함. / Not passed.',
    CONDITIONAL: '조건부 통과. / Passed on conditions.',
    PASSED: '통과. / Passed.',
  },
);

export const FISCAL_FINDINGS = [
  ...(['LINE_WITHOUT_ITEM', 'REVIEW_MISSING', 'REVIEW_AGAIN', 'REVIEW_FAILED'] as const),
  ...(['OVER_CEILING', 'CARRY_MISMATCH'] as const),
] as const;
export type FiscalFindingKind = (typeof FISCAL_FINDINGS)[number];
export const FiscalFindingKind = enumOf(
  'FiscalFindingKind',
  '재정계획에서 고칠 것의 종류. / What is to be mended in a fiscal plan.',
  FISCAL_FINDINGS,
  {
    LINE_WITHOUT_ITEM: '계획항목이 없는 재정사업. / Line without a plan item.',
    REVIEW_MISSING: '투자심사를 받지 않은 사업. / Investment review not held.',
    REVIEW_AGAIN: '투자심사를 다시 받을 사업. / Investment review to be held again.',
    REVIEW_FAILED: '투자심사를 통과하지 못한 사업. / Investment review not passed.',
    OVER_CEILING: '계획액을 넘는 본예산. / First budget above its ceiling.',
    CARRY_MISMATCH: '전년도 이월과 맞지 않는 이월액. / Carried in differs from what was carried out.',
  },
);

export type FiscalYearPart = YearPart;
export const FiscalYearPart = enumOf(
  'FiscalYearPart',
  '견주는 연도의 자리. / Place of a year in the comparison of two windows.',
  YEAR_PARTS,
  {
    HEAD: '실적(앞 판에만 있는 해). / Actuals: a year of the older window alone.',
    OVERLAP: '두 판에 다 있는 해. / A year of both.',
    TAIL: '신규연도(뒤 판에만 있는 해). / A year that is new.',
  },
);

export type FiscalLineChangeKind = LineChange;
export const FiscalLineChangeKind = enumOf(
  'FiscalLineChangeKind',
  '두 판 사이에 재정사업이 어떻게 되었는지. / What became of a fiscal line.',
  LINE_CHANGES,
  {
    ADDED: '새 사업. / New.',
    REMOVED: '빠진 사업. / Gone.',
    CHANGED: '금액이 바뀜. / Its amounts changed.',
    CARRIED: '그대로. / As it was.',
  },
);
