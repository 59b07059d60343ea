import { readNumber } from '@yeondong/client/kit';
import type { SurveyAnswerInput, SurveySheetQuery } from './gql/graphql';

export type Sheet = NonNullable<SurveySheetQuery['surveySheet']>;
export type SheetQuestion = Sheet['questions'][number];

/** What was chosen or written, by question: codes of choices, the step of a scale, words. */
export type SheetValues = Readonly<Record<string, readonly string[]>>;

export const isScale = (kind: string): boolean => kind === 'SCALE_5' || kind === 'SCALE_10';

export const stepsOf = (kind: string): string[] =>
  Array.from({ length: kind === 'SCALE_5' ? 5 : 11 }, (_, at) => String(kind === 'SCALE_5' ? at + 1 : at));

/** Questions that must be answered and are not. */
export const missingIn = (questions: readonly SheetQuestion[], values: SheetValues): SheetQuestion[] =>
  questions.filter(({ code, required }) => required && (values[code] ?? []).every((value) => value.trim() === ''));

/** Numbers that cannot be read. */
export const unclearIn = (questions: readonly SheetQuestion[], values: SheetValues): SheetQuestion[] =>
  questions.filter(({ code, kind }) => kind === 'NUMBER' && readNumber(values[code]?.[0] ?? '').kind === 'refused');

/** The answers as the server takes them; what was left open is not sent. */
export function sentAnswers(questions: readonly SheetQuestion[], values: SheetValues): SurveyAnswerInput[] {
  return questions.flatMap(({ code: question, kind }): SurveyAnswerInput[] => {
    const given = (values[question] ?? []).filter((value) => value.trim() !== '');
    const [first] = given;
    if (first === undefined) return [];
    if (kind === 'SINGLE' || kind === 'MULTIPLE') return [{ question, choices: given }];
    if (kind === 'TEXT') return [{ question, text: first }];
    if (isScale(kind)) return [{ question, number: first }];
    const read = readNumber(first);
    return read.kind === 'number' ? [{ question, number: read.value }] : [];
  });
}
