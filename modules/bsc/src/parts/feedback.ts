import { Feedback, feedbacks } from '../entities/feedback/feedback.js';
import { FeedbackFigures } from '../entities/feedback/figures.js';
import * as inputs from '../inputs/feedback/feedback-inputs.js';
import { FeedbackResolver, InitiativeFeedback } from '../resolvers/feedback/feedback-resolver.js';
import { FeedbackLifeMutations } from '../resolvers/feedback/life-mutations.js';
import { FeedbackRecordMutations } from '../resolvers/feedback/record-mutations.js';
import { DomainScore, GoalScore, VisionScore } from '../resolvers/vision/score-extensions.js';
import { bscDependents } from '../stores/dependents.js';
import { feedbackDues } from '../stores/feedback/feedback-dues.js';
import { feedbackHoldings } from '../stores/feedback/feedback-holdings.js';
import type { BscPart } from './bsc-part.js';

/** What comes back from evaluations into the plan: feedback, and the scores of goals, domains and the vision. */
export const feedbackPart: BscPart = {
  entities: [Feedback],
  types: [FeedbackFigures, ...Object.values(inputs)],
  resolvers: [
    ...[FeedbackResolver, InitiativeFeedback, FeedbackRecordMutations, FeedbackLifeMutations],
    ...[GoalScore, DomainScore, VisionScore],
  ],
  collections: [feedbacks],
  dues: feedbackDues,
  holdings: feedbackHoldings,
  dependents: bscDependents,
};
