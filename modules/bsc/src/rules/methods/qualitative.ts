import { compare, type DecimalText, type Exact } from '@yeondong/schema/rules';
import { mean } from './deviation.js';

/** 수, 우, 미, 양, 가. */
export const QUALITATIVE_GRADES = ['SU', 'U', 'MI', 'YANG', 'GA'] as const;
export type QualitativeGrade = (typeof QUALITATIVE_GRADES)[number];

/** Points of a grade; a city may set others. */
export const GRADE_POINTS: Readonly<Record<QualitativeGrade, DecimalText>> = {
  SU: '100',
  U: '90',
  MI: '80',
  YANG: '70',
  GA: '60',
};

/** From so many evaluators on, the highest and the lowest grade are dropped. */
const TRIMMED_FROM = 5;

/** M5: the mean of the evaluators' points, extremes dropped from five on; null for none or fewer than the quorum. */
export function qualitativeScore(
  grades: readonly QualitativeGrade[],
  quorum: number,
  points: Readonly<Record<QualitativeGrade, DecimalText>> = GRADE_POINTS,
): Exact | null {
  if (grades.length === 0 || grades.length < quorum) return null;
  const sorted = grades.map((grade) => points[grade]).sort(compare);
  return mean(sorted.length >= TRIMMED_FROM ? sorted.slice(1, -1) : sorted);
}
