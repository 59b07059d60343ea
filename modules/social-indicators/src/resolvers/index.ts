import { DepartmentExtension, DomainExtension, GoalExtension, InitiativeExtension } from './core-extensions.js';
import { IndicatorActMutations } from './indicator-act-mutations.js';
import { IndicatorMutations } from './indicator-mutations.js';
import {
  IndicatorFieldTitle,
  IndicatorResolver,
  IndicatorSourceName,
  IndicatorSourceTitle,
  IndicatorTitle,
} from './indicator-resolver.js';
import { ObservationMutations } from './observation-mutations.js';
import { MatrixResolver, ObservationResolver, RegionResolver, RegionTitle } from './observation-resolver.js';
import { TargetMutations } from './target-mutations.js';
import { TargetResolver } from './target-resolver.js';

export const socialResolvers = [
  ...[IndicatorResolver, IndicatorTitle, IndicatorFieldTitle, IndicatorSourceTitle, IndicatorSourceName],
  ...[IndicatorMutations, IndicatorActMutations],
  ...[ObservationResolver, RegionResolver, RegionTitle, MatrixResolver, ObservationMutations],
  ...[TargetResolver, TargetMutations],
  ...[DomainExtension, GoalExtension, InitiativeExtension, DepartmentExtension],
];
