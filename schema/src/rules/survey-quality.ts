import type { KeptAnswers } from './survey-asked.js';
import { type AskedQuestion, isScale } from './survey-asked.js';

interface QualityAnswer {
  readonly answers: KeptAnswers;
  /** How long it took; none where nobody looked at the clock. */
  readonly seconds: number | null;
}

export interface SurveyQuality {
  /** Gave the same step on every scale. */
  readonly straightLined: number;
  /** Took less than a third of the middle time. */
  readonly hasty: number;
}

/** On fewer scales the same step says nothing. */
const LEAST_SCALES = 3;
const HASTY_PART = 3;

/** How many answers look as if they were given without care. They are counted, not left out. */
export function qualityOf(questions: readonly AskedQuestion[], people: readonly QualityAnswer[]): SurveyQuality {
  const scales = questions.filter(({ kind }) => isScale(kind)).map(({ code }) => code);
  const middle = median(people.flatMap(({ seconds }) => seconds ?? []));
  return {
    straightLined: people.filter(({ answers }) => isStraight(scales, answers)).length,
    hasty:
      middle === null ? 0 : people.filter(({ seconds }) => seconds !== null && seconds * HASTY_PART < middle).length,
  };
}

function isStraight(scales: readonly string[], answers: KeptAnswers): boolean {
  const given = scales.flatMap((code) => answers[code] ?? []);
  return given.length >= LEAST_SCALES && new Set(given).size === 1;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] as number;
  return Number.isInteger(middle) ? ((sorted[middle - 1] as number) + upper) / 2 : upper;
}
