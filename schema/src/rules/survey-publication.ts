import type { DecimalText } from '../kernel/decimal.js';
import { round } from '../kernel/decimal.js';
import type { AskedQuestion } from './survey-asked.js';
import { SURVEY_MODES, type SurveyMode, type SurveyWeighting } from './survey-groups.js';
import { marginAtHalf } from './survey-precision.js';
import { type SurveyData, surveyResults } from './survey-results.js';

/** What has to be told with the results of a survey that are published. */
export interface SurveyBasis {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly populationSize: number | null;
  readonly populationOn: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly publishedOn: string;
  readonly asked: number;
  readonly refused: number | null;
  readonly responseRate: DecimalText | null;
  readonly weighting: SurveyWeighting;
}

type TitledQuestion = AskedQuestion & { readonly titleKo: string; readonly titleEn: string | null };

interface PublishedOption {
  readonly code: string;
  readonly titleKo: string | null;
  readonly titleEn: string | null;
  readonly share: DecimalText | null;
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
}

export interface PublishedQuestion {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly answered: number | null;
  readonly dontKnow: number | null;
  readonly margin: DecimalText | null;
  readonly mean: DecimalText | null;
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
  readonly score: DecimalText | null;
  readonly options: readonly PublishedOption[];
}

export interface PublishedSurvey extends SurveyBasis {
  readonly answered: number;
  readonly modes: readonly { readonly mode: SurveyMode; readonly answered: number }[];
  readonly designEffect: DecimalText;
  /** Of a share of one half, ± percentage points at 95 %. */
  readonly margin: DecimalText | null;
  readonly questions: readonly PublishedQuestion[];
}

const PLACES = 2;

/** How many answered in which way, in the order of the ways. */
export const modesOf = (people: SurveyData['people']): PublishedSurvey['modes'] =>
  SURVEY_MODES.map((mode) => ({
    mode,
    answered: people.filter((person) => (person.mode ?? 'ONLINE') === mode).length,
  })).filter(({ answered }) => answered > 0);

/** The results of a survey as they are published once: with the questions' words, and without what was only said. */
export function publishedSurvey(basis: SurveyBasis, data: SurveyData<TitledQuestion>): PublishedSurvey {
  const { answered, weighted, designEffect, questions } = surveyResults(data, null);
  return {
    ...basis,
    weighting: weighted ? basis.weighting : 'NONE',
    answered,
    modes: modesOf(data.people),
    designEffect,
    margin:
      answered === 0 ? null : round(marginAtHalf({ n: answered, population: data.population, designEffect }), PLACES),
    questions: questions.map(({ question: code, total }, at): PublishedQuestion => {
      const { titleKo, titleEn, options } = data.questions[at] as TitledQuestion;
      const { dontKnow, margin, mean, low, high, score } = total;
      return {
        ...{ code, titleKo, titleEn, answered: total.answered, dontKnow, margin, mean, low, high, score },
        options: total.options.map(({ option, share, low: from, high: to }) => {
          const named = options.find((each) => each.code === option);
          return { code: option, titleKo: named?.ko ?? null, titleEn: named?.en ?? null, share, low: from, high: to };
        }),
      };
    }),
  };
}
