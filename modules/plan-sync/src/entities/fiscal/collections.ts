import {
  codedWhere,
  collection,
  dateWhere,
  enumWhere,
  idWhere,
  intWhere,
  raw,
  sampleWhere,
  toManyWhere,
  toOneWhere,
} from '@yeondong/schema';
import { FiscalClass, FiscalScheme } from './classification.js';
import { FiscalClassLevel, FiscalSchemeStructure, InvestmentReviewKind, InvestmentVerdict } from './enums.js';
import { InvestmentReview, ReviewThreshold } from './investment-review.js';

export const fiscalSchemes = collection(FiscalScheme, {
  where: {
    ...codedWhere('FiscalScheme'),
    sample: sampleWhere,
    structure: enumWhere('structure', 'FiscalSchemeStructure', FiscalSchemeStructure, '짜임. / How it is built.'),
    fromYear: intWhere('from_year', '쓰기 시작한 해. / First year.'),
    classes: toManyWhere(
      'FiscalClass',
      (child, parent) => raw(`${child}.scheme_id = ${parent}.id`),
      '분류. / Its classes.',
    ),
  },
  orderBy: { FROM_YEAR: 'fromYear', CODE: 'code' },
  defaultOrder: ['FROM_YEAR', 'CODE'],
});

export const fiscalClasses = collection(FiscalClass, {
  where: {
    ...codedWhere('FiscalClass'),
    sample: sampleWhere,
    level: enumWhere('level', 'FiscalClassLevel', FiscalClassLevel, '단계. / Level.'),
    scheme: toOneWhere('FiscalScheme', 'scheme_id', '분류체계. / Its scheme.'),
    parent: toOneWhere('FiscalClass', 'parent_id', '상위 분류. / The class above.'),
  },
  orderBy: { POSITION: 'position', CODE: 'code', TITLE: 'titleKo' },
  defaultOrder: ['POSITION', 'CODE'],
});

export const reviewThresholds = collection(ReviewThreshold, {
  where: {
    kind: enumWhere('kind', 'InvestmentReviewKind', InvestmentReviewKind, '종류. / Kind.'),
    validFrom: dateWhere('valid_from', '적용 시작일. / Valid from.'),
  },
  orderBy: { VALID_FROM: 'validFrom', FROM_AMOUNT: 'fromAmount' },
  defaultOrder: ['VALID_FROM', 'FROM_AMOUNT'],
});

export const investmentReviews = collection(InvestmentReview, {
  where: {
    id: idWhere('InvestmentReview', 'id', '식별자. / Id.'),
    kind: enumWhere('kind', 'InvestmentReviewKind', InvestmentReviewKind, '종류. / Kind.'),
    verdict: enumWhere('verdict', 'InvestmentVerdict', InvestmentVerdict, '결과. / Verdict.'),
    reviewedOn: dateWhere('reviewed_on', '심사일. / Day of the review.'),
    fiscalLine: toOneWhere('FiscalLine', 'fiscal_line_id', '재정계획 사업(처음 판). / Its line, in its first edition.'),
  },
  orderBy: { REVIEWED_ON: 'reviewedOn' },
  defaultOrder: ['REVIEWED_ON'],
});
