import type { NamedTable, ReadCell, TableShape } from '@yeondong/schema/rules';
import type { TaskOrigin } from './task-life.js';

export type TaskColumn =
  | 'origin'
  | 'number'
  | 'title'
  | 'department'
  | 'initiative'
  | 'startsOn'
  | 'endsOn'
  | 'problem'
  | 'aim';

/** A table of a year's tasks. */
export const TASK_TABLE: TableShape<TaskColumn> = {
  names: {
    origin: ['구분', 'origin'],
    number: ['번호', '과제번호', 'number', 'no'],
    title: ['과제명', '제목', 'title'],
    department: ['담당부서', '부서', 'department'],
    initiative: ['이행과제', 'initiative'],
    startsOn: ['시작일', 'starts_on'],
    endsOn: ['종료일', 'ends_on'],
    problem: ['문제점', 'problem'],
    aim: ['개선목표', '목표', 'aim'],
  },
  required: ['origin', 'number', 'title', 'department'],
};
export type TaskTable = NamedTable<TaskColumn>;

/** What a table calls each origin. */
export const ORIGIN_NAMES: Readonly<Record<TaskOrigin, string>> = { CITY: '시정', COMMON: '공통' };

const ORIGINS: Readonly<Record<string, TaskOrigin>> = {
  시정: 'CITY',
  시: 'CITY',
  CITY: 'CITY',
  공통: 'COMMON',
  지방공통: 'COMMON',
  COMMON: 'COMMON',
};

export const readOrigin = (text: string): ReadCell<TaskOrigin> => {
  const origin = ORIGINS[text.trim().toUpperCase()];
  return origin ? { read: origin } : { fault: 'innovation.import.origin' };
};

const HIGHEST_NUMBER = 9999;

export const isTaskNumber = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= HIGHEST_NUMBER;

export const readNumber = (text: string): ReadCell<number> =>
  /^\d{1,4}$/.test(text) && isTaskNumber(Number(text)) ? { read: Number(text) } : { fault: 'innovation.task.number' };
