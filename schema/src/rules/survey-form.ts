import { type Issue, refuse, refuseAll } from '../kernel/errors.js';
import {
  type AskedQuestion,
  isChoice,
  isScale,
  type QuestionForm,
  type SurveyQuestionKind,
  stepsOf,
} from './survey-asked.js';

const LEAST_STEPS = 2;
const MOST_STEPS = 11;

export interface FormInput {
  readonly steps?: number | null;
  readonly dontKnow?: boolean | null;
  readonly startsPage?: boolean | null;
  readonly showIf?: { readonly question: string; readonly anyOf: readonly string[] } | null;
}

/** The form of a question as it may be kept; whether its condition can be met is for {@link checkConditions}. */
export function writtenForm(kind: SurveyQuestionKind, input: FormInput, path: (string | number)[]): QuestionForm {
  const steps = input.steps ?? null;
  if (kind === 'SCALE' ? steps === null || steps < LEAST_STEPS || steps > MOST_STEPS : steps !== null)
    throw refuse(kind === 'SCALE' ? 'survey.steps' : 'survey.no-steps', [...path, 'steps'], {
      least: LEAST_STEPS,
      most: MOST_STEPS,
    });
  const dontKnow = input.dontKnow ?? false;
  if (dontKnow && kind === 'TEXT') throw refuse('survey.no-dont-know', [...path, 'dontKnow']);
  return { steps, dontKnow, startsPage: input.startsPage ?? false, showIf: input.showIf ?? null };
}

const valuesOf = (question: AskedQuestion): string[] =>
  isScale(question.kind) ? stepsOf(question).map(String) : question.options.map(({ code }) => code);

/** A condition names answers of an earlier question with answers to choose from. */
export function checkConditions(questions: readonly AskedQuestion[], path: readonly (string | number)[]): void {
  const issues = questions.flatMap(({ form }, at): Issue[] => {
    const showIf = form?.showIf;
    if (!showIf) return [];
    const own = [...path, at, 'showIf'];
    const earlier = questions.slice(0, at).find(({ code }) => code === showIf.question);
    if (!earlier || !(isChoice(earlier.kind) || isScale(earlier.kind)))
      return [{ path: [...own, 'question'], code: 'survey.condition.question' }];
    const values = valuesOf(earlier);
    return showIf.anyOf.length > 0 && showIf.anyOf.every((value) => values.includes(value))
      ? []
      : [{ path: [...own, 'anyOf'], code: 'survey.condition.answer' }];
  });
  refuseAll(issues);
}
