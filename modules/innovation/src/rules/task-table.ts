import { isDate, refuse, type TableLine } from '@yeondong/schema/rules';
import type { TaskOrigin } from './task-life.js';

export const TASK_COLUMNS = [
  'origin',
  'number',
  'title',
  'department',
  'initiative',
  'startsOn',
  'endsOn',
  'problem',
  'aim',
] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

const NAMES: Readonly<Record<TaskColumn, readonly string[]>> = {
  origin: ['구분', 'origin'],
  number: ['번호', '과제번호', 'number', 'no'],
  title: ['과제명', '제목', 'title'],
  department: ['담당부서', '부서', 'department'],
  initiative: ['이행과제', 'initiative'],
  startsOn: ['시작일', 'starts_on'],
  endsOn: ['종료일', 'ends_on'],
  problem: ['문제점', 'problem'],
  aim: ['개선목표', '목표', 'aim'],
};
const REQUIRED: readonly TaskColumn[] = ['origin', 'number', 'title', 'department'];

export interface TaskTable {
  readonly columns: ReadonlyMap<TaskColumn, number>;
  readonly lines: readonly TableLine[];
}

const columnOf = (cell: string): TaskColumn | undefined =>
  TASK_COLUMNS.find((column) => NAMES[column].includes(cell.replace(/\s/g, '').toLowerCase()));

/** Finds the line of column names; refused where there is none, or a name stands twice. */
export function taskTable(lines: readonly TableLine[]): TaskTable {
  const at = lines.findIndex(({ cells }) =>
    REQUIRED.every((column) => cells.some((cell) => columnOf(cell) === column)),
  );
  const header = lines[at];
  if (!header) throw refuse('innovation.import.header', ['input', 'bytes']);
  const columns = new Map<TaskColumn, number>();
  for (const [index, cell] of header.cells.entries()) {
    const column = columnOf(cell);
    if (column && columns.has(column))
      throw refuse('innovation.import.header-twice', ['input', 'bytes'], { name: cell });
    if (column) columns.set(column, index);
  }
  return { columns, lines: lines.slice(at + 1) };
}

/** A cell as it was read, or the code of what is wrong with it. */
export type Cell<T> = { readonly read: T; readonly fault?: undefined } | { readonly fault: string };

const ORIGINS: Readonly<Record<string, TaskOrigin>> = {
  시정: 'CITY',
  시: 'CITY',
  CITY: 'CITY',
  공통: 'COMMON',
  지방공통: 'COMMON',
  COMMON: 'COMMON',
};

export const readOrigin = (text: string): Cell<TaskOrigin> => {
  const origin = ORIGINS[text.trim().toUpperCase()];
  return origin ? { read: origin } : { fault: 'innovation.import.origin' };
};

const HIGHEST_NUMBER = 9999;

export const isTaskNumber = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= HIGHEST_NUMBER;

export const readNumber = (text: string): Cell<number> =>
  /^\d{1,4}$/.test(text) && isTaskNumber(Number(text)) ? { read: Number(text) } : { fault: 'innovation.task.number' };

/** 2006-02-01, 2006.2.1. or 2006/2/1; empty means none. A day that does not exist is refused. */
export function readDay(text: string): Cell<string | null> {
  if (text.trim() === '') return { read: null };
  const parts = /^(\d{4})[-./]\s*(\d{1,2})[-./]\s*(\d{1,2})\.?$/.exec(text.trim());
  const day = parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : '';
  return isDate(day) ? { read: day } : { fault: 'date.invalid' };
}
