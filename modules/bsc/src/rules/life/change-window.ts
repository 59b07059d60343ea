import type { DateText } from '@yeondong/schema/rules';
import type { ChangeGround } from './states.js';

/** When targets of a year in operation may change. */
export interface ChangeWindow {
  readonly from: DateText;
  readonly to: DateText;
  /** First day of an elected term that begins in the year; null in other years. */
  readonly termBeginsOn: DateText | null;
}

/** 조직개편 and 법령개정 come when they come; the other grounds have their days, a new term the month it begins in. */
export function inChangeWindow(window: ChangeWindow, ground: ChangeGround, today: DateText): boolean {
  if (ground === 'MIDYEAR') return window.from <= today && today <= window.to;
  if (ground === 'TERM_CHANGE') return window.termBeginsOn?.slice(0, 7) === today.slice(0, 7);
  return true;
}
