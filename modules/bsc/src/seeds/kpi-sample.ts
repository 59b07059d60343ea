/** A sample KPI with its year: what January to May brought, against what the year asks for. */
export interface KpiSample {
  readonly name: string;
  readonly ko: string;
  readonly en: string;
  readonly perspective: 'CITIZEN' | 'FINANCE' | 'PROCESS' | 'LEARNING';
  readonly shape: KpiShape;
  readonly weight: string;
  readonly target: string;
  readonly baseline: string;
  /** January first; an empty text is a month without a result. */
  readonly results: readonly string[];
  /** Initiatives that it measures, without the prefix of samples. */
  readonly initiatives: readonly string[];
}

/** How a sample is measured; see shapes.ts. */
export type KpiShape =
  | 'percent-up'
  | 'percent-down'
  | 'running-percent'
  | 'quarter-percent'
  | 'percent-fit'
  | 'score-bands'
  | 'count-sum'
  | 'people-sum'
  | 'hours-sum'
  | 'days-down'
  | 'minutes-down';

export interface DepartmentSample {
  readonly department: string;
  /** How far the results of May have come. */
  readonly may: 'LOCKED' | 'VERIFIED' | 'CONFIRMED' | 'ENTERED' | 'OPEN';
  readonly kpis: readonly KpiSample[];
}

type Line = readonly [
  name: string,
  ko: string,
  en: string,
  perspective: KpiSample['perspective'],
  shape: KpiShape,
  weight: string,
  target: string,
  baseline: string,
  results: string,
  initiatives?: string,
];

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** A KPI on one line of a table. `…` in the results is a month without one. */
export const sample = (...line: Line): KpiSample => {
  const [name, ko, en, perspective, shape, weight, target, baseline, results, initiatives = ''] = line;
  const months = words(results).map((value) => (value === '…' ? '' : value));
  return {
    name,
    ko,
    en,
    perspective,
    shape,
    weight,
    target,
    baseline,
    results: months,
    initiatives: words(initiatives),
  };
};

/** 공통지표: one definition, one line for each department. Their weights are 10, 5 and 5. */
export const common = (budget: string, training: string, petitions: string): KpiSample[] => [
  sample('BUDGET_EXECUTION', '예산집행률', 'Budget executed', 'FINANCE', 'running-percent', '10', '92', '88', budget),
  sample(
    'TRAINING_HOURS',
    '직원 1인당 교육이수 시간',
    'Hours of training per member of staff',
    'LEARNING',
    'hours-sum',
    '5',
    '48',
    '40',
    training,
  ),
  sample(
    'PETITION_IN_TIME',
    '민원처리 기한 준수율',
    'Petitions handled in time',
    'CITIZEN',
    'percent-up',
    '5',
    '98',
    '95',
    petitions,
  ),
];
