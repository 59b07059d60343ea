import { englishOf } from '../titles';
import type { SurveyQuestionInput, SurveyQuestionPartFragment } from './gql/graphql';
import { bothLanguages, inOneLine, type QuestionKind, written } from './survey-words';

export type QuestionInput = SurveyQuestionInput;

/** A question as it is, to be saved again. */
export const questionInput = (question: SurveyQuestionPartFragment): QuestionInput => ({
  code: question.code,
  kind: question.kind,
  required: question.required,
  titleKo: question.titleKo,
  titleEn: englishOf(question) || null,
  minimum: question.minimum,
  maximum: question.maximum,
  steps: question.steps,
  dontKnow: question.dontKnow,
  startsPage: question.startsPage,
  showIf: question.showIf && { question: question.showIf.question, anyOf: [...question.showIf.anyOf] },
  options: question.choices.map(({ code, ...titles }) => ({
    code,
    titleKo: titles.titleKo,
    titleEn: englishOf(titles) || null,
  })),
});

export interface QuestionValues {
  titleKo: string;
  titleEn: string;
  kind: string;
  required: boolean;
  options: string;
  minimum: string;
  maximum: string;
  steps: string;
  dontKnow: boolean;
  startsPage: boolean;
  /** Code of the question that the condition is about; none without one. */
  showIf: string;
  anyOf: readonly string[];
}

export const questionValues = (question: SurveyQuestionPartFragment | null): QuestionValues => ({
  titleKo: question?.titleKo ?? '',
  titleEn: question ? englishOf(question) : '',
  kind: question?.kind ?? 'SINGLE',
  required: question?.required ?? true,
  options: question?.choices.map(inOneLine).join('\n') ?? '',
  minimum: question?.minimum ?? '',
  maximum: question?.maximum ?? '',
  steps: String(question?.steps ?? 7),
  dontKnow: question?.dontKnow ?? false,
  startsPage: question?.startsPage ?? false,
  showIf: question?.showIf?.question ?? '',
  anyOf: question?.showIf?.anyOf ?? [],
});

/** A code that no other question of the survey has: people never see it, waves are compared by it. */
function freeCode(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Q${number}`)) number += 1;
  return `Q${number}`;
}

export const hasOptions = (kind: string): boolean => !['NUMBER', 'TEXT'].includes(kind);

/** The question that was written. Options keep their codes by their place, so that the next wave can be compared. */
export function writtenQuestion(
  values: QuestionValues,
  before: SurveyQuestionPartFragment | null,
  taken: readonly string[],
): QuestionInput {
  const lines = hasOptions(values.kind) ? written(values.options, /\n/) : [];
  return {
    code: before?.code ?? freeCode(taken),
    kind: values.kind as QuestionKind,
    required: values.required,
    titleKo: values.titleKo,
    titleEn: values.titleEn || null,
    minimum: values.kind === 'NUMBER' ? values.minimum || null : null,
    maximum: values.kind === 'NUMBER' ? values.maximum || null : null,
    steps: values.kind === 'SCALE' ? Number(values.steps) || 0 : null,
    dontKnow: values.kind !== 'TEXT' && values.dontKnow,
    startsPage: values.startsPage,
    showIf: values.showIf === '' ? null : { question: values.showIf, anyOf: [...values.anyOf] },
    options: lines.map((line, at) => ({ code: before?.choices[at]?.code ?? `O${at + 1}`, ...bothLanguages(line) })),
  };
}
