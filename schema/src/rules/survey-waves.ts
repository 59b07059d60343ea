import { type DecimalText, round } from '../kernel/decimal.js';
import { comparableEstimates, type SurveyData } from './survey-results.js';
import { type TrendVerdict, trendOf } from './survey-trend.js';

/** One figure of a survey beside that of an earlier wave. */
export interface WaveStep {
  readonly question: string;
  /** Null for a mean; of shares the option, in percent. */
  readonly option: string | null;
  readonly earlier: DecimalText;
  readonly later: DecimalText;
  readonly difference: DecimalText;
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly verdict: TrendVerdict;
}

const PLACES = 2;

/** What changed between two waves, for questions with the same code, kind and, of choices, options. */
export function waveSteps(earlier: SurveyData, later: SurveyData): WaveStep[] {
  const kinds = new Map(earlier.questions.map(({ code, kind }) => [code, kind]));
  const comparable = new Set(later.questions.flatMap(({ code, kind }) => (kinds.get(code) === kind ? [code] : [])));
  const before = comparableEstimates(earlier);
  return comparableEstimates(later).flatMap(({ question, option, estimate }): WaveStep[] => {
    const match = before.find((other) => other.question === question && other.option === option);
    if (!match || !comparable.has(question)) return [];
    const { difference, low, high, verdict } = trendOf(match.estimate, estimate);
    return [
      {
        question,
        option,
        earlier: round(match.estimate.value, PLACES),
        later: round(estimate.value, PLACES),
        difference: round(difference, PLACES),
        low: round(low, PLACES),
        high: round(high, PLACES),
        verdict,
      },
    ];
  });
}
