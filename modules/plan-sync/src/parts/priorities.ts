import { EvaluationTarget, QuarterReview } from '../entities/priority/evaluation-target.js';
import { InitiativeMeasure } from '../entities/priority/initiative-measure.js';
import { PriorityStanding, TaskInspection } from '../entities/priority/inspection.js';
import { CriterionPoints, PriorityCandidate, PriorityCriterion } from '../entities/priority/priority-choice.js';
import * as priorityInputs from '../inputs/priority/priority-inputs.js';
import { PriorityMutations } from '../resolvers/priority/candidate-mutations.js';
import {
  InitiativePriority,
  PriorityCandidateResolver,
  PriorityCriterionTitle,
} from '../resolvers/priority/candidate-resolver.js';
import { InitiativeInspections, TaskInspectionResolver } from '../resolvers/priority/inspection-resolver.js';
import { InitiativeMeasureResolver, InitiativeMeasures } from '../resolvers/priority/measure-resolver.js';
import { EvaluationTargetResolver } from '../resolvers/priority/target-list-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** Priorities of a year, their inspection, the measures of initiatives, and what is evaluated as the main works. */
export const prioritiesPart: PlanSyncPart = {
  entities: [PriorityCriterion, PriorityCandidate, TaskInspection, InitiativeMeasure, EvaluationTarget],
  types: [CriterionPoints, PriorityStanding, QuarterReview, ...Object.values(priorityInputs)],
  resolvers: [
    ...[PriorityCandidateResolver, PriorityCriterionTitle, PriorityMutations, InitiativePriority],
    ...[TaskInspectionResolver, InitiativeInspections],
    ...[InitiativeMeasureResolver, InitiativeMeasures, EvaluationTargetResolver],
  ],
};
