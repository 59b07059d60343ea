import { type DecimalText, type Exact, round } from '../kernel/decimal.js';
import { type AskedQuestion, isChoice, isScale, stepsOf } from './survey-asked.js';
import { marginOf, meanFigure, type ShareFigure, shareFigures } from './survey-figure.js';
import {
  type CountedStratum,
  dontKnowOf,
  type FacetValue,
  groupsBy,
  type Respondent,
  type RespondentGroup,
  type SurveyFacet,
  type SurveyWeighting,
  talliesOf,
  type Weights,
  weightsOf,
} from './survey-groups.js';
import { FEW_ANSWERS, hiddenOf, LEAST_SHOWN } from './survey-suppression.js';
import type { Estimate } from './survey-trend.js';
import { type GroupVerdict, verdictOf } from './survey-verdict.js';
import { designEffect } from './survey-weights.js';

export interface OptionResult {
  readonly option: string;
  readonly hidden: boolean;
  readonly answered: number | null;
  /** Percent. */
  readonly share: DecimalText | null;
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
}

/** What a group (or all) said to a question, as it may be told. */
export interface FigureResult {
  readonly group: FacetValue | null;
  readonly hidden: boolean;
  /** Rests on fewer than thirty answers. */
  readonly few: boolean;
  readonly answered: number | null;
  readonly margin: DecimalText | null;
  readonly mean: DecimalText | null;
  readonly standardError: DecimalText | null;
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
  /** A scale's mean on 0 to 100. */
  readonly score: DecimalText | null;
  /** Said that they do not know; none where fewer than five did, and nobody is not told from four. */
  readonly dontKnow: number | null;
  /** Of a group: its mean beside that of all others. */
  readonly verdict: GroupVerdict | null;
  readonly options: readonly OptionResult[];
}

export interface QuestionResult {
  readonly question: string;
  readonly total: FigureResult;
  readonly groups: readonly FigureResult[];
}

export interface SurveyResultSet {
  readonly answered: number;
  readonly weighted: boolean;
  readonly designEffect: DecimalText;
  readonly questions: readonly QuestionResult[];
}

export interface SurveyData<Q extends AskedQuestion = AskedQuestion> {
  readonly questions: readonly Q[];
  readonly strata: readonly CountedStratum[];
  readonly people: readonly Respondent[];
  /** Of how many the sample is drawn. */
  readonly population: number | null;
  readonly weighting?: SurveyWeighting;
}

const MEAN_PLACES = 2;
const ERROR_PLACES = 3;
const SHARE_PLACES = 1;
const FACTOR_PLACES = 4;

const optionsOf = (question: AskedQuestion): string[] => {
  if (isChoice(question.kind)) return question.options.map(({ code }) => code);
  return isScale(question.kind) ? stepsOf(question).map(String) : [];
};

const hasMean = ({ kind }: AskedQuestion): boolean => isScale(kind) || kind === 'NUMBER';

const everyone = ({ strata, people, population }: SurveyData): RespondentGroup => ({
  value: null,
  strata,
  people,
  population,
});

/** All questions of a survey, in total and by a facet of its strata. */
export function surveyResults(data: SurveyData, by: SurveyFacet | null): SurveyResultSet {
  const weights = weightsOf(data.strata, data.people, data.weighting);
  const groups = by === null ? [] : groupsBy(by, data.strata, data.people);
  const all = talliesOfPeople(data.people, weights);
  return {
    answered: data.people.length,
    weighted: weights.weighted,
    designEffect: round(designEffect(all.weights, all.counts), FACTOR_PLACES),
    questions: data.questions.map((question) => ({
      question: question.code,
      total: figuresOf(question, [everyone(data)], weights, false)[0] as FigureResult,
      groups: figuresOf(question, groups, weights, true),
    })),
  };
}

function talliesOfPeople(people: readonly Respondent[], weights: Weights) {
  const counts = new Map<number | null, number>();
  for (const { stratumKey } of people) counts.set(stratumKey, (counts.get(stratumKey) ?? 0) + 1);
  return { counts: [...counts.values()], weights: [...counts.keys()].map((key) => weights.of(key)) };
}

function figuresOf(
  question: AskedQuestion,
  groups: readonly RespondentGroup[],
  weights: Weights,
  besideTotal: boolean,
): FigureResult[] {
  const options = optionsOf(question);
  const counted = groups.map((group) => {
    const tallies = talliesOf(question.code, group.people, weights);
    const answered = tallies.everybody.reduce((sum, { count }) => sum + count, 0);
    const countOf = (option: string) =>
      tallies.given.reduce((sum, { value, count }) => sum + (value === option ? count : 0), 0);
    return { group, tallies, answered, cells: options.map(countOf) };
  });
  const hidden = hiddenOf({
    answered: counted.map(({ answered }) => answered),
    cells: counted.map(({ cells }) => cells),
    rowsAddUp: question.kind !== 'MULTIPLE',
    withMean: hasMean(question),
    besideTotal,
  });
  return counted.map(({ group, tallies, answered, cells }, row) => {
    const { value, population } = group;
    if (hidden.rows[row]) return nothingOf(value, options);
    const shares = shareFigures(tallies.everybody, tallies.given, options, population);
    const mean = hasMean(question) ? meanFigure(tallies.given, population) : null;
    const margin = marginOf(tallies.everybody, population);
    return {
      group: value,
      hidden: false,
      few: answered < FEW_ANSWERS,
      answered,
      margin: margin && round(margin, MEAN_PLACES),
      mean: mean && round(mean.mean, MEAN_PLACES),
      standardError: mean && round(mean.standardError, ERROR_PLACES),
      low: mean && round(mean.low, MEAN_PLACES),
      high: mean && round(mean.high, MEAN_PLACES),
      dontKnow: shownCount(dontKnowOf(question.code, group.people)),
      verdict: mean && besideTotal ? verdictOf(question.code, groups, row, weights, mean) : null,
      score: mean && isScale(question.kind) ? round(onHundred(question, mean.mean), SHARE_PLACES) : null,
      options: options.map((option, at) =>
        optionResult(option, cells[at] as number, hidden.cells[row]?.[at] ?? false, shares?.[at] ?? null),
      ),
    };
  });
}

const shownCount = (count: number): number | null => (count < LEAST_SHOWN ? null : count);

/** (x − least) / (most − least) · 100. */
function onHundred(question: AskedQuestion, mean: Exact): Exact {
  const steps = stepsOf(question);
  const [least, most] = [steps[0] as number, steps.at(-1) as number];
  return mean
    .minus(least)
    .times(100)
    .div(most - least);
}

const percent = (share: Exact): DecimalText => round(share.times(100), SHARE_PLACES);

const optionResult = (option: string, answered: number, hidden: boolean, figure: ShareFigure | null): OptionResult => ({
  option,
  hidden,
  answered: hidden ? null : answered,
  share: hidden || !figure ? null : percent(figure.share),
  low: hidden || !figure ? null : percent(figure.low),
  high: hidden || !figure ? null : percent(figure.high),
});

const nothingOf = (group: FacetValue | null, options: readonly string[]): FigureResult => ({
  group,
  hidden: true,
  few: true,
  answered: null,
  margin: null,
  mean: null,
  standardError: null,
  low: null,
  high: null,
  score: null,
  dontKnow: null,
  verdict: null,
  options: options.map((option) => optionResult(option, 0, true, null)),
});

/** What of a survey can be compared with another wave: means of scales and numbers, shares of options. */
export interface ComparableEstimate {
  readonly question: string;
  /** Null for a mean. */
  readonly option: string | null;
  readonly estimate: Estimate;
}

export function comparableEstimates(data: SurveyData): ComparableEstimate[] {
  const weights = weightsOf(data.strata, data.people, data.weighting);
  const told = surveyResults(data, null).questions;
  return data.questions.flatMap((question, at): ComparableEstimate[] => {
    const { total } = told[at] as QuestionResult;
    const { everybody, given } = talliesOf(question.code, data.people, weights);
    if (total.hidden) return [];
    if (hasMean(question)) {
      const figure = meanFigure(given, data.population);
      if (!figure) return [];
      const { mean: value, standardError } = figure;
      return [{ question: question.code, option: null, estimate: { value, standardError } }];
    }
    const options = optionsOf(question);
    const shares = shareFigures(everybody, given, options, data.population) ?? [];
    return shares.flatMap(({ share, standardError }, index) => {
      if (total.options[index]?.hidden) return [];
      const estimate = { value: share.times(100), standardError: standardError.times(100) };
      return [{ question: question.code, option: options[index] as string, estimate }];
    });
  });
}
