import { FormerTarget, ScorecardMoveOption, ScorecardStep } from '../entities/life/scorecard-step.js';
import { EvaluationScheme, SchemeGrade } from '../entities/ranking/scheme.js';
import * as moveInputs from '../inputs/life/move-inputs.js';
import * as schemeInputs from '../inputs/ranking/scheme-inputs.js';
import { LifeMutations } from '../resolvers/life/life-mutations.js';
import {
  FormerTargetResolver,
  FormerTargetsResolver,
  LifeResolver,
  ScorecardStepResolver,
} from '../resolvers/life/life-resolver.js';
import { SchemeResolver } from '../resolvers/ranking/scheme-resolver.js';

/** The scorecard's life and what follows from its results. */
export const yearendPart = {
  entities: [ScorecardStep, FormerTarget, EvaluationScheme, SchemeGrade],
  types: [ScorecardMoveOption, ...Object.values(moveInputs), ...Object.values(schemeInputs)],
  resolvers: [
    ...[LifeMutations, LifeResolver, ScorecardStepResolver, FormerTargetsResolver, FormerTargetResolver],
    SchemeResolver,
  ],
};
