import { compare, type DecimalText } from '../kernel/decimal.js';
import { type Issue, refuse, refuseAll } from '../kernel/errors.js';
import { isCleanText } from '../kernel/text.js';
import {
  type AskedQuestion,
  DONT_KNOW,
  isAsked,
  isScale,
  type KeptAnswer,
  type KeptAnswers,
  stepsOf,
} from './survey-asked.js';
import { MOST_QUESTIONS } from './survey-question.js';

/** As it is sent: the field that fits the kind of the question. */
export interface SentAnswer {
  readonly question: string;
  readonly choices?: readonly string[] | null;
  readonly number?: DecimalText | null;
  readonly text?: string | null;
  readonly dontKnow?: boolean | null;
}

const LONGEST_ANSWER = 2_000;

type Checked = { readonly kept: KeptAnswer | null } | { readonly fault: Omit<Issue, 'path'> };

const fault = (code: string, params: Issue['params'] = {}): Checked => ({ fault: { code, params } });
const NOTHING: Checked = { kept: null };

type Faults = (question: string, fault: Omit<Issue, 'path'>) => void;

/**
 * The answers of one person, complete and of the right kind; what was left open is not kept. Every fault is told at
 * `input.answers.<code of the question>`.
 */
export function keptAnswers(questions: readonly AskedQuestion[], sent: readonly SentAnswer[]): KeptAnswers {
  const issues: Issue[] = [];
  const at: Faults = (question, { code, params = {} }) =>
    void issues.push({ path: ['input', 'answers', question], code, params });
  const given = checkedAnswers(questions, sent, at);
  const faulty = new Set(issues.map(({ path }) => path[2]));
  const kept: Record<string, KeptAnswer> = {};
  for (const question of questions) {
    const { code, required } = question;
    const answer = given[code];
    if (!isAsked(question, kept)) {
      if (answer !== undefined) at(code, { code: 'survey.answer.not-asked' });
    } else if (answer !== undefined) kept[code] = answer;
    else if (required && !faulty.has(code)) at(code, { code: 'survey.answer.missing' });
  }
  refuseAll(issues);
  return kept;
}

/** The answers of somebody who has not come to the end: of the right kinds, but not complete. */
export function answersSoFar(questions: readonly AskedQuestion[], sent: readonly SentAnswer[]): KeptAnswers {
  const issues: Issue[] = [];
  const given = checkedAnswers(
    questions,
    sent,
    (question, { code, params = {} }) => void issues.push({ path: ['input', 'answers', question], code, params }),
  );
  refuseAll(issues);
  return given;
}

function checkedAnswers(questions: readonly AskedQuestion[], sent: readonly SentAnswer[], at: Faults): KeptAnswers {
  if (sent.length > MOST_QUESTIONS)
    throw refuse('survey.too-many-questions', ['input', 'answers'], { most: MOST_QUESTIONS });
  const known = new Map(questions.map((question) => [question.code, question]));
  const kept: Record<string, KeptAnswer> = {};
  const seen = new Set<string>();
  for (const answer of sent) {
    const question = known.get(answer.question);
    if (!question) at(answer.question, { code: 'survey.answer.unknown' });
    else if (seen.has(question.code)) at(question.code, { code: 'survey.answer.twice' });
    else {
      const checked = checkedAnswer(question, answer);
      if ('fault' in checked) at(question.code, checked.fault);
      else if (checked.kept !== null) kept[question.code] = checked.kept;
    }
    seen.add(answer.question);
  }
  return kept;
}

function checkedAnswer(question: AskedQuestion, { choices, number, text, dontKnow }: SentAnswer): Checked {
  const { kind, form } = question;
  if (dontKnow) {
    if (isGiven(choices) || isGiven(number) || isGiven(text)) return fault('survey.answer.kind');
    return form?.dontKnow ? { kept: DONT_KNOW } : fault('survey.answer.dont-know');
  }
  if (kind === 'TEXT') return isGiven(choices) || isGiven(number) ? fault('survey.answer.kind') : checkedText(text);
  if (isGiven(text)) return fault('survey.answer.kind');
  if (kind === 'SINGLE' || kind === 'MULTIPLE')
    return isGiven(number) ? fault('survey.answer.kind') : checkedChoices(question, choices ?? []);
  return isGiven(choices) ? fault('survey.answer.kind') : checkedNumber(question, number ?? null);
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function checkedChoices({ kind, options }: AskedQuestion, choices: readonly string[]): Checked {
  if (choices.length === 0) return NOTHING;
  if (choices.some((choice) => !options.some(({ code }) => code === choice))) return fault('survey.answer.option');
  if (new Set(choices).size < choices.length) return fault('survey.answer.twice');
  if (kind === 'MULTIPLE') return { kept: options.map(({ code }) => code).filter((code) => choices.includes(code)) };
  return choices.length > 1 ? fault('survey.answer.one') : { kept: choices[0] as string };
}

function checkedNumber(question: AskedQuestion, number: DecimalText | null): Checked {
  const { kind, minimum, maximum } = question;
  if (number === null) return NOTHING;
  if (isScale(kind)) {
    const steps = stepsOf(question);
    return steps.map(String).includes(number)
      ? { kept: number }
      : fault('survey.answer.scale', { low: steps[0] as number, high: steps.at(-1) as number });
  }
  if (minimum !== null && compare(number, minimum) < 0) return fault('survey.answer.too-small', { minimum });
  if (maximum !== null && compare(number, maximum) > 0) return fault('survey.answer.too-large', { maximum });
  return { kept: number };
}

function checkedText(text: string | null | undefined): Checked {
  const trimmed = (text ?? '').normalize('NFC').trim();
  if (trimmed === '') return NOTHING;
  if (!isCleanText(trimmed)) return fault('text.unclean');
  return [...trimmed].length > LONGEST_ANSWER ? fault('text.too-long', { longest: LONGEST_ANSWER }) : { kept: trimmed };
}
