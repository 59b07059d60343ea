import { compare, type DecimalText } from '../kernel/decimal.js';
import { type Issue, refuse, refuseAll } from '../kernel/errors.js';
import {
  type AskedQuestion,
  isChoice,
  isScale,
  type QuestionForm,
  type QuestionOption,
  type SurveyQuestionKind,
} from './survey-asked.js';
import { checkConditions, type FormInput, writtenForm } from './survey-form.js';
import { codeText, optionalText, requiredText, TITLE_LENGTH } from './text-input.js';

export const MOST_QUESTIONS = 60;
const MOST_OPTIONS = 30;
const SCALE_ENDS = 2;

interface OptionInput {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn?: string | null;
}
interface QuestionInput extends OptionInput, FormInput {
  readonly kind: SurveyQuestionKind;
  readonly required?: boolean | null;
  readonly options?: readonly OptionInput[] | null;
  readonly minimum?: DecimalText | null;
  readonly maximum?: DecimalText | null;
}
export interface WrittenQuestion extends AskedQuestion {
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly form: QuestionForm;
}

/** The questions of a survey as they may be kept. Refuses with the place of each fault. */
export function writtenQuestions(inputs: readonly QuestionInput[]): WrittenQuestion[] {
  const path = ['input', 'questions'];
  if (inputs.length > MOST_QUESTIONS) throw refuse('survey.too-many-questions', path, { most: MOST_QUESTIONS });
  refuseTwice(
    inputs.map(({ code }) => code),
    path,
  );
  const questions = inputs.map((input, at) => writtenQuestion(input, [...path, at]));
  checkConditions(questions, path);
  return questions;
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
    form: writtenForm(kind, input, path),
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
