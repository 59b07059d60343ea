import type { DateText } from '../kernel/calendar.js';
import type { RequestContext } from './context.js';
import type { Role } from './permission.js';

/** Whom a due item is told: one person, or those of a department who have one of the roles. */
export type DueAudience =
  | { readonly person: number }
  /** Planner, head and staff unless roles are named; where the department has nobody, the nearest unit above that has. */
  | { readonly department: number; readonly roles?: readonly Role[] };

/** Something that is not done yet and falls due. */
export interface DueItem {
  readonly recordType: string;
  readonly recordKey: number;
  /** The last day in time, moved off weekends and holidays already. */
  readonly dueOn: DateText;
  readonly audience: DueAudience;
  readonly titleKo: string;
  readonly titleEn: string;
  /** The page that it opens, such as `/initiatives/I-01`. */
  readonly path: string | null;
  /** The module that a record of the core belongs to; told, and seen, only where it is on. The source's unless given. */
  readonly module?: string;
}

/**
 * Due items of one kind of record, as SQL over the module's tables. The core tells each item three days before, or on the
 * last working day before that, on the day and once it is overdue, every time once, and takes unread notices back when the
 * item is no longer among the rows.
 */
export interface DueSource {
  /** `<module>.<noun>`, for ever: notices are told apart by it. */
  readonly id: string;
  /** What is not done, at least up to the day `until`; later items are left alone. */
  rows(ctx: RequestContext, until: DateText): Promise<readonly DueItem[]>;
}
