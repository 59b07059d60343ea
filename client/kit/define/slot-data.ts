import type { ComponentType } from 'react';
import type { StatusKind } from '../state/status-kinds';

/** One thing the person must do. */
export interface DueItem {
  /** Unique within the module. */
  id: string;
  /** ISO date; null when there is no day. */
  dueOn: string | null;
  act: 'enter' | 'confirm' | 'verify' | 'approve' | 'reply' | 'report';
  title: string;
  /** Page that does it. */
  to: string;
  search?: Record<string, unknown>;
  /** Form shown in the side panel of the home page instead of leaving it. */
  form?: ComponentType<{ onDone: () => void }>;
}

/** How a card of the vision page stands on a measure. */
export interface MeasureMark {
  status: StatusKind;
  /** The value in words with its unit, as in `82.4점`. */
  text: string;
}
