import type { Class } from '../contract/class.js';
import { ActivityMutations } from './activity-mutations.js';
import { ActivityResolver, ActivityTitle, OccurrenceResolver } from './activity-resolver.js';
import { AuditResolver } from './audit-resolver.js';
import { ChangeResolver } from './change-resolver.js';
import { DepartmentName, DepartmentResolver, ModuleTitle } from './department-resolver.js';
import { DomainResolver, DomainTitle } from './domain-resolver.js';
import { EvaluationResolver } from './evaluation-resolver.js';
import { GoalResolver, GoalTitle } from './goal-resolver.js';
import { InitiativeMutations } from './initiative-mutations.js';
import { InitiativeResolver, InitiativeTitle, MilestoneTitle } from './initiative-resolver.js';
import { ModuleResolver } from './module-mutations.js';
import { NodeResolver } from './node-resolver.js';
import { PersonMutations } from './person-mutations.js';
import { PersonResolver, PositionResolver } from './person-resolver.js';
import { DomainMutations, GoalMutations } from './plan-mutations.js';
import { ProgramResolver, ProgramTitle } from './program-resolver.js';
import { SessionMutations } from './session-mutations.js';
import { SettingsResolver } from './settings-resolver.js';
import { ApiTokenResolver, TokenMutations } from './token-mutations.js';
import {
  DomainMissionsResolver,
  MissionResolver,
  MissionTitle,
  VisionResolver,
  VisionTitle,
} from './vision-resolver.js';

export const coreResolvers: readonly Class[] = [
  ...[VisionResolver, VisionTitle, MissionResolver, MissionTitle, DomainMissionsResolver],
  ...[DomainResolver, DomainTitle, DomainMutations, GoalResolver, GoalTitle, GoalMutations],
  ...[InitiativeResolver, InitiativeTitle, MilestoneTitle, InitiativeMutations, EvaluationResolver],
  ...[ProgramResolver, ProgramTitle, ActivityResolver, ActivityTitle, OccurrenceResolver, ActivityMutations],
  ...[DepartmentResolver, DepartmentName, ModuleTitle, ModuleResolver],
  ...[PersonResolver, PositionResolver, PersonMutations, SessionMutations, TokenMutations, ApiTokenResolver],
  ...[NodeResolver, SettingsResolver, AuditResolver, ChangeResolver],
];
