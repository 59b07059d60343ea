import { readNumber } from '@yeondong/client/kit';
import type { SurveyAnswerInput, SurveySheetQuery } from './gql/graphql';

export type Sheet = NonNullable<SurveySheetQuery['surveySheet']>;
type SentQuestion = Sheet['questions'][number];

/** A question as it is put, on an answer sheet or where staff enter answers. */
export interface SheetQuestion extends Omit<SentQuestion, '__typename' | 'showIf' | 'choices'> {
  showIf: { question: string; anyOf: readonly string[] } | null;
  choices: readonly { code: string; title: string }[];
}

/** What was chosen or written, by question: codes of choices, the step of a scale, words. */
export type SheetValues = Readonly<Record<string, readonly string[]>>;

/** No code of a choice, and no number. */
export const DONT_KNOW = '?';

export const isScale = (kind: string): boolean => kind.startsWith('SCALE');

export function stepsOf({ kind, steps }: Pick<SheetQuestion, 'kind' | 'steps'>): string[] {
  if (kind === 'SCALE_10') return Array.from({ length: 11 }, (_, at) => String(at));
  return Array.from({ length: kind === 'SCALE' ? (steps ?? 0) : 5 }, (_, at) => String(at + 1));
}

const isAnswered = (values: readonly string[] | undefined): boolean =>
  (values ?? []).some((value) => value.trim() !== '');

/** The questions that are put to somebody who has answered so: a condition on an unasked question is not met. */
export function askedIn(questions: readonly SheetQuestion[], values: SheetValues): SheetQuestion[] {
  const asked = new Set<string>();
  return questions.filter(({ code, showIf }) => {
    const put =
      !showIf ||
      (asked.has(showIf.question) && (values[showIf.question] ?? []).some((value) => showIf.anyOf.includes(value)));
    if (put) asked.add(code);
    return put;
  });
}

/** The questions page by page; a page on which nothing is asked is not there. */
export function pagesOf(questions: readonly SheetQuestion[], values: SheetValues): SheetQuestion[][] {
  const asked = new Set(askedIn(questions, values));
  const pages: SheetQuestion[][] = [[]];
  for (const question of questions) {
    if (question.startsPage && pages.at(-1)?.length) pages.push([]);
    pages.at(-1)?.push(question);
  }
  return pages.map((page) => page.filter((question) => asked.has(question))).filter((page) => page.length > 0);
}

/** Questions that must be answered and are not. */
export const missingIn = (questions: readonly SheetQuestion[], values: SheetValues): SheetQuestion[] =>
  questions.filter(({ code, required }) => required && !isAnswered(values[code]));

/** Numbers that cannot be read. */
export const unclearIn = (questions: readonly SheetQuestion[], values: SheetValues): SheetQuestion[] =>
  questions.filter(({ code, kind }) => {
    const [first = ''] = values[code] ?? [];
    return kind === 'NUMBER' && first !== DONT_KNOW && readNumber(first).kind === 'refused';
  });

/** The answers as the server takes them; what was left open is not sent. */
export function sentAnswers(questions: readonly SheetQuestion[], values: SheetValues): SurveyAnswerInput[] {
  return questions.flatMap(({ code: question, kind }): SurveyAnswerInput[] => {
    const given = (values[question] ?? []).filter((value) => value.trim() !== '');
    const [first] = given;
    if (first === undefined) return [];
    if (kind === 'TEXT') return [{ question, text: first }];
    if (first === DONT_KNOW) return [{ question, dontKnow: true }];
    if (kind === 'SINGLE' || kind === 'MULTIPLE') return [{ question, choices: given }];
    if (isScale(kind)) return [{ question, number: first }];
    const read = readNumber(first);
    return read.kind === 'number' ? [{ question, number: read.value }] : [];
  });
}

/** Answers that were saved, as they are shown again. */
export const savedValues = (saved: readonly Omit<Sheet['saved'][number], '__typename'>[]): SheetValues =>
  Object.fromEntries(saved.map(({ question, values }) => [question, values.length === 0 ? [DONT_KNOW] : values]));
