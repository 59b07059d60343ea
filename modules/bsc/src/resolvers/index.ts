import { DepartmentExtension } from './department-extension.js';
import { EntryResolver } from './entry-resolver.js';
import { GoalExtension } from './goal-extension.js';
import { InitiativeExtension } from './initiative-extension.js';
import { KpiMutations } from './kpi-mutations.js';
import { KpiResolver, KpiTitle } from './kpi-resolver.js';
import {
  PerspectiveResolver,
  PerspectiveTitle,
  StrategicObjectiveResolver,
  StrategicObjectiveTitle,
} from './perspective-resolver.js';
import { ResultActMutations } from './result-act-mutations.js';
import { ResultEntryMutations } from './result-entry-mutations.js';
import { KpiResultResolver, ResultRevisionResolver } from './result-resolver.js';
import { ResultRevisionMutations } from './result-revision-mutations.js';
import { ResultStatusResolver } from './result-status-resolver.js';
import { ScorecardItemResolver } from './scorecard-item-resolver.js';
import { ScorecardMutations } from './scorecard-mutations.js';
import { ScorecardResolver } from './scorecard-resolver.js';
import { TargetMutations } from './target-mutations.js';

export const bscResolvers = [
  ...[PerspectiveResolver, PerspectiveTitle, StrategicObjectiveResolver, StrategicObjectiveTitle],
  ...[KpiResolver, KpiTitle, KpiMutations, TargetMutations],
  ...[KpiResultResolver, ResultRevisionResolver, EntryResolver, ResultStatusResolver],
  ...[ResultEntryMutations, ResultActMutations, ResultRevisionMutations],
  ...[ScorecardResolver, ScorecardItemResolver, ScorecardMutations],
  ...[InitiativeExtension, GoalExtension, DepartmentExtension],
];
