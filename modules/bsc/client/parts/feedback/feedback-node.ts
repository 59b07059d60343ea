import type { StatusKind } from '@yeondong/client/kit';
import type { FeedbackPartsFragment, FeedbackSource, FeedbackState } from '../../gql/graphql';

export type FeedbackNode = FeedbackPartsFragment;
export type FeedbackAct = 'edit' | 'act' | 'complete' | 'verify' | 'effect' | 'reopen';

/** Queries that an act on feedback makes stale. */
export const FEEDBACK_QUERIES = ['BscFeedbacks', 'BscFeedbackFigures'];

export const SOURCES: readonly FeedbackSource[] = ['EVALUATION', 'APPEAL', 'COMMITTEE', 'ALERT', 'PANEL', 'OTHER'];
export const UNVERIFIED: FeedbackState[] = ['OPEN', 'ACTION', 'DONE'];

const MARKS: Readonly<Record<FeedbackState, StatusKind>> = {
  OPEN: 'unreported',
  ACTION: 'reference',
  DONE: 'caution',
  VERIFIED: 'normal',
};

export const isLate = ({ state, dueOn }: Pick<FeedbackNode, 'state' | 'dueOn'>, today: string): boolean =>
  (state === 'OPEN' || state === 'ACTION') && dueOn < today;

/** The mark of a feedback: late past its day, else by its state. */
export const feedbackMark = (feedback: FeedbackNode, today: string): StatusKind =>
  isLate(feedback, today) ? 'late' : MARKS[feedback.state];
