import type { DateText } from '@yeondong/schema/rules';
import type { OpinionWindow } from '../opinion-life.js';

/** 기간 없음, 시작 전, 받는 중, 끝남. */
export const FORM_STATES = ['NONE', 'NOT_YET', 'OPEN', 'OVER'] as const;
export type FormState = (typeof FORM_STATES)[number];

/** Whether opinions are taken in online on a day: from the first day's beginning to the last day's end. */
export function formState(window: OpinionWindow | null, day: DateText): FormState {
  if (window === null) return 'NONE';
  if (day < window.from) return 'NOT_YET';
  return day > window.to ? 'OVER' : 'OPEN';
}
