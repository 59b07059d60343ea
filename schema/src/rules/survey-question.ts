import { compare, type DecimalText } from '../kernel/decimal.js';
import { type Issue, refuse, refuseAll } from '../kernel/errors.js';
import { codeText, optionalText, requiredText, TITLE_LENGTH } from './text-input.js';

export const SURVEY_QUESTION_KINDS = ['SINGLE', 'MULTIPLE', 'SCALE_5', 'SCALE_10', 'NUMBER', 'TEXT'] as const;
export type SurveyQuestionKind = (typeof SURVEY_QUESTION_KINDS)[number];

export interface QuestionOption {
  readonly code: string;
  readonly ko: string;
  readonly en: string | null;
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
}

export const isChoice = (kind: SurveyQuestionKind): boolean => kind === 'SINGLE' || kind === 'MULTIPLE';
export const isScale = (kind: SurveyQuestionKind): boolean => kind === 'SCALE_5' || kind === 'SCALE_10';

/** The steps of a scale: 1 to 5 or 0 to 10. */
export const stepsOf = (kind: SurveyQuestionKind): number[] =>
  kind === 'SCALE_5' ? [1, 2, 3, 4, 5] : Array.from({ length: 11 }, (_, step) => step);

export const MOST_QUESTIONS = 60;
const MOST_OPTIONS = 30;
const SCALE_ENDS = 2;

interface OptionInput {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn?: string | null;
}
interface QuestionInput extends OptionInput {
  readonly kind: SurveyQuestionKind;
  readonly required?: boolean | null;
  readonly options?: readonly OptionInput[] | null;
  readonly minimum?: DecimalText | null;
  readonly maximum?: DecimalText | null;
}
export interface WrittenQuestion extends AskedQuestion {
  readonly titleKo: string;
  readonly titleEn: string | null;
}

/** The questions of a survey as they may be kept. Refuses with the place of each fault. */
export function writtenQuestions(inputs: readonly QuestionInput[]): WrittenQuestion[] {
  const path = ['input', 'questions'];
  if (inputs.length > MOST_QUESTIONS) throw refuse('survey.too-many-questions', path, { most: MOST_QUESTIONS });
  refuseTwice(
    inputs.map(({ code }) => code),
    path,
  );
  return inputs.map((input, at) => writtenQuestion(input, [...path, at]));
}

function writtenQuestion(input: QuestionInput, path: (string | number)[]): WrittenQuestion {
  const { kind } = input;
  const [minimum, maximum] = kind === 'NUMBER' ? [input.minimum ?? null, input.maximum ?? null] : [null, null];
  if (minimum !== null && maximum !== null && compare(minimum, maximum) > 0)
    throw refuse('survey.range-reversed', [...path, 'maximum']);
  return {
    code: codeText(input.code, [...path, 'code']),
    kind,
    required: input.required ?? false,
    titleKo: requiredText(input.titleKo, TITLE_LENGTH, [...path, 'titleKo']),
    titleEn: optionalText(input.titleEn, TITLE_LENGTH, [...path, 'titleEn']),
    options: writtenOptions(kind, input.options ?? [], [...path, 'options']),
    minimum,
    maximum,
  };
}

function writtenOptions(
  kind: SurveyQuestionKind,
  options: readonly OptionInput[],
  path: (string | number)[],
): QuestionOption[] {
  if (isChoice(kind) && (options.length < 2 || options.length > MOST_OPTIONS))
    throw refuse('survey.options', path, { most: MOST_OPTIONS });
  if (isScale(kind) && options.length > 0 && options.length !== SCALE_ENDS) throw refuse('survey.scale-ends', path);
  if (!isChoice(kind) && !isScale(kind) && options.length > 0) throw refuse('survey.no-options', path);
  refuseTwice(
    options.map(({ code }) => code),
    path,
  );
  return options.map(({ code, titleKo, titleEn }, at) => ({
    code: codeText(code, [...path, at, 'code']),
    ko: requiredText(titleKo, TITLE_LENGTH, [...path, at, 'titleKo']),
    en: optionalText(titleEn, TITLE_LENGTH, [...path, at, 'titleEn']),
  }));
}

function refuseTwice(codes: readonly string[], path: readonly (string | number)[]): void {
  const issues = codes.flatMap((code, at): Issue[] =>
    codes.indexOf(code) === at ? [] : [{ path: [...path, at, 'code'], code: 'record.duplicate' }],
  );
  refuseAll(issues);
}
