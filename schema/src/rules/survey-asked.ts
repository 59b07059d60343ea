import type { DecimalText } from '../kernel/decimal.js';

export const SURVEY_QUESTION_KINDS = ['SINGLE', 'MULTIPLE', 'SCALE', 'SCALE_5', 'SCALE_10', 'NUMBER', 'TEXT'] as const;
export type SurveyQuestionKind = (typeof SURVEY_QUESTION_KINDS)[number];

export interface QuestionOption {
  readonly code: string;
  readonly ko: string;
  readonly en: string | null;
}

/** A question is put only to those who gave one of these answers to an earlier one. */
export interface ShowIf {
  readonly question: string;
  /** Codes of choices, or steps of a scale. */
  readonly anyOf: readonly string[];
}

/** How a question is put, beyond its kind. */
export interface QuestionForm {
  /** Of a scale of one's own: from 1 to so many. */
  readonly steps: number | null;
  readonly dontKnow: boolean;
  readonly startsPage: boolean;
  readonly showIf: ShowIf | null;
}

/** A question as it is asked and answered. */
export interface AskedQuestion {
  readonly code: string;
  readonly kind: SurveyQuestionKind;
  readonly required: boolean;
  /** What can be chosen; of a scale, the words at its two ends. */
  readonly options: readonly QuestionOption[];
  /** Of numbers. */
  readonly minimum: DecimalText | null;
  readonly maximum: DecimalText | null;
  /** None: nothing beyond its kind. */
  readonly form?: QuestionForm | null;
}

/** As it is kept: a code, codes, a number as text, or words; a choice of nothing says “I do not know”. */
export type KeptAnswer = string | readonly string[];
export type KeptAnswers = Readonly<Record<string, KeptAnswer>>;

export const DONT_KNOW: KeptAnswer = [];
export const isDontKnow = (answer: KeptAnswer | undefined): boolean =>
  answer !== undefined && typeof answer !== 'string' && answer.length === 0;

export const isChoice = (kind: SurveyQuestionKind): boolean => kind === 'SINGLE' || kind === 'MULTIPLE';
export const isScale = (kind: SurveyQuestionKind): boolean => kind.startsWith('SCALE');

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);

/** The steps of a scale: 0 to 10, 1 to 5, or 1 to as many as it was given. */
export const stepsOf = ({ kind, form }: Pick<AskedQuestion, 'kind' | 'form'>): number[] =>
  kind === 'SCALE_10' ? [0, ...upTo(10)] : upTo(kind === 'SCALE' ? (form?.steps ?? 0) : 5);

const chosenIn = (answer: KeptAnswer | undefined): readonly string[] =>
  answer === undefined || typeof answer === 'string' ? [answer ?? ''] : answer;

/** Whether a question is put to somebody who has given these answers; one that hangs on an unasked one is not. */
export const isAsked = ({ form }: Pick<AskedQuestion, 'form'>, given: KeptAnswers): boolean =>
  !form?.showIf || chosenIn(given[form.showIf.question]).some((value) => form.showIf?.anyOf.includes(value));
