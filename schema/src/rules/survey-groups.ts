import { big, type Exact } from '../kernel/decimal.js';
import { isDontKnow, type KeptAnswer, type KeptAnswers } from './survey-asked.js';
import type { Tally } from './survey-figure.js';
import { type Margin, rakedWeights } from './survey-raking.js';
import { stratumWeights } from './survey-weights.js';

export const SURVEY_FACETS = ['REGION', 'SEX', 'AGE', 'DEPARTMENT', 'GROUP'] as const;
export type SurveyFacet = (typeof SURVEY_FACETS)[number];

export const SURVEY_WEIGHTINGS = ['POST_STRATIFICATION', 'RAKING', 'NONE'] as const;
export type SurveyWeighting = (typeof SURVEY_WEIGHTINGS)[number];

export const SURVEY_MODES = ['ONLINE', 'PAPER', 'INTERVIEW'] as const;
export type SurveyMode = (typeof SURVEY_MODES)[number];

export interface FacetValue {
  readonly facet: SurveyFacet;
  readonly code: string;
  readonly ko: string;
  readonly en: string | null;
}

export interface CountedStratum {
  readonly key: number;
  readonly population: number | null;
  readonly facets: readonly FacetValue[];
}

/** The answers of one person, with the stratum of the invitation; nothing else is known of the person. */
export interface Respondent {
  readonly stratumKey: number | null;
  readonly answers: KeptAnswers;
  /** None of answers from before it was kept: they came by invitation. */
  readonly mode?: SurveyMode | null;
  readonly seconds?: number | null;
}

/** Those who have one value of a facet; all of them for the total. */
export interface RespondentGroup {
  /** Null for the total, and for those of whom the value is not known. */
  readonly value: FacetValue | null;
  readonly strata: readonly CountedStratum[];
  readonly people: readonly Respondent[];
  /** How many there are to be asked; null where nobody counted them. */
  readonly population: number | null;
}

export interface Weights {
  /** False where every answer counts for one: without strata, or where a population is not known. */
  readonly weighted: boolean;
  of(stratumKey: number | null): Exact;
}

const ONE = big(1);

/** What the answers of each stratum count for. */
export function weightsOf(
  strata: readonly CountedStratum[],
  people: readonly Respondent[],
  weighting: SurveyWeighting = 'POST_STRATIFICATION',
): Weights {
  const counts = new Map<number | null, number>();
  for (const { stratumKey } of people) counts.set(stratumKey, (counts.get(stratumKey) ?? 0) + 1);
  const known = new Set<number | null>(strata.map(({ key }) => key));
  const outside = [...counts.keys()].some((key) => !known.has(key));
  const answered = strata.map(({ key }) => counts.get(key) ?? 0);
  const weights = outside || weighting === 'NONE' ? null : fittedWeights(strata, answered, weighting);
  const byKey = new Map<number | null, Exact>(weights?.map((weight, at) => [strata[at]?.key ?? null, weight]));
  return { weighted: weights !== null, of: (key) => byKey.get(key) ?? ONE };
}

/** Each stratum by itself, or, where strata are too many for their answers, one trait after the other. */
function fittedWeights(strata: readonly CountedStratum[], answered: readonly number[], weighting: SurveyWeighting) {
  const counted = strata.map(({ population }, at) => ({ population, answered: answered[at] as number }));
  if (weighting !== 'RAKING') return stratumWeights(counted);
  if (strata.some(({ population }) => population === null)) return null;
  const traits = [...new Set(strata.flatMap(({ facets }) => facets.map(({ facet }) => facet)))];
  const traitOf = ({ facets }: CountedStratum, trait: SurveyFacet) =>
    facets.find(({ facet }) => facet === trait)?.code ?? '';
  const margins = traits.map((trait): Margin => {
    const people = new Map<string, number>();
    for (const stratum of strata) {
      const value = traitOf(stratum, trait);
      people.set(value, (people.get(value) ?? 0) + (stratum.population as number));
    }
    return people;
  });
  const cells = strata.map((stratum, at) => ({
    answered: answered[at] as number,
    values: traits.map((trait) => traitOf(stratum, trait)),
  }));
  return rakedWeights(cells, margins);
}

const sumOf = (strata: readonly CountedStratum[]): number | null =>
  strata.length === 0 || strata.some(({ population }) => population === null)
    ? null
    : strata.reduce((sum, { population }) => sum + (population as number), 0);

/** One group for each value of the facet, in the order of the strata; those without a value last. */
export function groupsBy(
  facet: SurveyFacet,
  strata: readonly CountedStratum[],
  people: readonly Respondent[],
): RespondentGroup[] {
  const traitOf = (stratum: CountedStratum | undefined) => stratum?.facets.find((value) => value.facet === facet);
  const byKey = new Map(strata.map((stratum) => [stratum.key, stratum]));
  const codes = [...new Set(strata.map((stratum) => traitOf(stratum)?.code ?? null))];
  const inCode = (code: string | null) => strata.filter((stratum) => (traitOf(stratum)?.code ?? null) === code);
  const whose = (key: number | null) => traitOf(byKey.get(key ?? 0))?.code ?? null;
  const groups = [...codes.filter((code) => code !== null), null].map((code): RespondentGroup => {
    const own = inCode(code);
    return {
      value: code === null ? null : (traitOf(own[0]) ?? null),
      strata: own,
      people: people.filter(({ stratumKey }) => whose(stratumKey) === code),
      population: sumOf(own),
    };
  });
  return groups.filter(({ value, people: own }) => value !== null || own.length > 0);
}

interface Tallies {
  /** Each person who answered, once. */
  readonly everybody: readonly Tally[];
  /** Each answer given. */
  readonly given: readonly Tally[];
}

const valuesOf = (answer: KeptAnswer): readonly string[] => (typeof answer === 'string' ? [answer] : answer);

/** How many said that they do not know: they are counted apart, and in no share. */
export const dontKnowOf = (question: string, people: readonly Respondent[]): number =>
  people.filter(({ answers }) => isDontKnow(answers[question])).length;

/** How often each answer to a question was given, apart by what it counts for. */
export function talliesOf(question: string, people: readonly Respondent[], weights: Weights): Tallies {
  const everybody = new Map<number | null, number>();
  const given = new Map<number | null, Map<string, number>>();
  for (const { stratumKey, answers } of people) {
    const answer = answers[question];
    if (answer === undefined || isDontKnow(answer)) continue;
    everybody.set(stratumKey, (everybody.get(stratumKey) ?? 0) + 1);
    const own = given.get(stratumKey) ?? new Map<string, number>();
    given.set(stratumKey, own);
    for (const value of valuesOf(answer)) own.set(value, (own.get(value) ?? 0) + 1);
  }
  const weight = (key: number | null) => weights.of(key);
  return {
    everybody: [...everybody].map(([key, count]) => ({ value: '', weight: weight(key), count })),
    given: [...given].flatMap(([key, own]) =>
      [...own].map(([value, count]) => ({ value, weight: weight(key), count })),
    ),
  };
}
