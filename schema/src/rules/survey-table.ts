import type { Issue } from '../kernel/errors.js';
import { RuleError } from '../kernel/errors.js';
import type { CellIssue } from './named-table.js';
import { keptAnswers, type SentAnswer } from './survey-answer.js';
import { type AskedQuestion, isChoice, type KeptAnswers } from './survey-asked.js';
import type { TableLine } from './table-line.js';

export interface AnswerRow {
  readonly row: number;
  readonly stratum: string | null;
  readonly seconds: number | null;
  readonly answers: KeptAnswers;
}

export interface AnswerTable {
  readonly rows: readonly AnswerRow[];
  readonly issues: readonly CellIssue[];
  /** Lines with something wrong in them. */
  readonly faulty: number;
}

/** Columns beside those of the questions. */
export const ANSWER_COLUMNS = { stratum: ['층', 'stratum'], seconds: ['초', 'seconds'] } as const;
const DONT_KNOW = ['모름', '모르겠음', 'dk'];
const LONGEST_TIME = 86_400;

type Titled = AskedQuestion & { readonly titleKo: string };

interface Head {
  readonly stratum: number;
  readonly seconds: number;
  /** The question of each column. */
  readonly questions: readonly (Titled | null)[];
}

const is = (names: readonly string[], text: string): boolean => names.includes(text.toLowerCase());

/**
 * Answers of interviewers, a line for each person: columns named by the code or the words of a question, and, where wanted,
 * 층 and 초. A choice is its code, its words or its number; several are apart by `|`; 모름 says “I do not know”.
 */
export function answerTable(
  lines: readonly TableLine[],
  questions: readonly Titled[],
  strata: readonly { readonly code: string }[],
): AnswerTable {
  const [first, ...rest] = lines;
  const { head, issues } = headOf(first as TableLine, questions);
  if (issues.length > 0) return { rows: [], issues, faulty: rest.length };
  const known = new Set(strata.map(({ code }) => code));
  const read = rest.map((line) => readLine(line, head, questions, known));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    issues: read.flatMap((line) => line.issues),
    faulty: read.filter(({ row }) => row === null).length,
  };
}

function headOf({ number, cells }: TableLine, questions: readonly Titled[]): { head: Head; issues: CellIssue[] } {
  const found = cells.map((cell) => questions.find(({ code, titleKo }) => code === cell || titleKo === cell) ?? null);
  const stratum = cells.findIndex((cell) => is(ANSWER_COLUMNS.stratum, cell));
  const seconds = cells.findIndex((cell) => is(ANSWER_COLUMNS.seconds, cell));
  const issues = cells.flatMap((cell, at): CellIssue[] => {
    const issue = (code: string) => [{ row: number, column: cell, text: cell, code }];
    if (cells.indexOf(cell) !== at) return issue('survey.answer.twice');
    return found[at] || at === stratum || at === seconds || cell === '' ? [] : issue('survey.answer.unknown');
  });
  return { head: { stratum, seconds, questions: found }, issues };
}

function readLine(
  { number: row, cells }: TableLine,
  head: Head,
  questions: readonly Titled[],
  strata: ReadonlySet<string>,
): { row: AnswerRow | null; issues: CellIssue[] } {
  const issues: CellIssue[] = [];
  const issue = (column: string, text: string, code: string, params?: Issue['params']) =>
    void issues.push({ row, column, text, code, ...(params && { params }) });
  const stratum = cells[head.stratum] || null;
  if (stratum !== null && !strata.has(stratum)) issue('층', stratum, 'record.unknown');
  const time = cells[head.seconds] ?? '';
  const seconds = time === '' ? null : Number(time);
  if (seconds !== null && !isTime(seconds)) issue('초', time, 'survey.seconds');
  const sent = head.questions.flatMap((question, at) => (question ? sentAnswer(question, cells[at] ?? '') : []));
  try {
    const answers = keptAnswers(questions, sent);
    return { row: issues.length > 0 ? null : { row, stratum, seconds, answers }, issues };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    for (const { path, code, params } of error.issues) {
      const column = String(path.at(-1));
      issue(column, cells[head.questions.findIndex((question) => question?.code === column)] ?? '', code, params);
    }
    return { row: null, issues };
  }
}

export const isTime = (seconds: number): boolean =>
  Number.isInteger(seconds) && seconds >= 0 && seconds <= LONGEST_TIME;

function sentAnswer(asked: Titled, cell: string): SentAnswer[] {
  const { code: question, kind } = asked;
  if (cell === '') return [];
  if (asked.form?.dontKnow && is(DONT_KNOW, cell)) return [{ question, dontKnow: true }];
  if (isChoice(kind)) {
    const parts = (kind === 'MULTIPLE' ? cell.split('|') : [cell]).map((part) => part.trim()).filter(Boolean);
    return [{ question, choices: parts.map((part) => choiceIn(asked, part)) }];
  }
  return kind === 'TEXT' ? [{ question, text: cell }] : [numberIn(question, cell)];
}

/** Its code, its words, or its place from 1. What is none of these stays as it is, to be refused by name. */
const choiceIn = ({ options }: AskedQuestion, text: string): string =>
  options.find(({ code, ko, en }) => code === text || ko === text || en === text)?.code ??
  options[/^\d+$/.test(text) ? Number(text) - 1 : -1]?.code ??
  text;

/** What is no number is sent as words, to be refused as the wrong kind. */
const numberIn = (question: string, cell: string): SentAnswer =>
  /^-?\d+(\.\d+)?$/.test(cell.replaceAll(',', ''))
    ? { question, number: String(cell.replaceAll(',', '')) }
    : { question, text: cell };
