import { SIGNED_IN } from '../contract/permission.js';
import { domains, evaluations, goals, initiatives } from '../entities/collections.js';
import { RecordDependents } from '../entities/dependents.js';
import { Domain } from '../entities/domain.js';
import { Evaluation } from '../entities/evaluation.js';
import { Goal } from '../entities/goal.js';
import { Initiative, InitiativeDepartment } from '../entities/initiative.js';
import { Milestone } from '../entities/milestone.js';
import { Mission, MissionDomain } from '../entities/mission.js';
import { Vision } from '../entities/vision.js';
import { InitiativeInput, InitiativeUpdate } from '../inputs/initiative-inputs.js';
import { MilestoneInput, MilestonesInput } from '../inputs/milestone-inputs.js';
import { DomainInput, GoalInput, PlanRecordUpdate } from '../inputs/plan-inputs.js';
import { DomainResolver, DomainTitle } from '../resolvers/domain-resolver.js';
import { EvaluationResolver } from '../resolvers/evaluation-resolver.js';
import { facetFields } from '../resolvers/facet-fields.js';
import { GoalResolver, GoalTitle } from '../resolvers/goal-resolver.js';
import { InitiativeMutations } from '../resolvers/initiative-mutations.js';
import {
  DependentsTitle,
  InitiativeResolver,
  InitiativeTitle,
  MilestoneTitle,
} from '../resolvers/initiative-resolver.js';
import { MilestoneMutations } from '../resolvers/milestone-mutations.js';
import { DomainMutations, GoalMutations } from '../resolvers/plan-mutations.js';
import {
  DomainMissionsResolver,
  MissionResolver,
  MissionTitle,
  VisionResolver,
  VisionTitle,
} from '../resolvers/vision-resolver.js';
import type { CorePart } from './core-part.js';

/** Vision, mission, domains, goals, initiatives and their evaluations. */
export const hierarchyPart: CorePart = {
  entities: [Vision, Mission, MissionDomain, Domain, Goal, Initiative, InitiativeDepartment, Milestone, Evaluation],
  types: [
    RecordDependents,
    InitiativeInput,
    InitiativeUpdate,
    PlanRecordUpdate,
    DomainInput,
    GoalInput,
    MilestoneInput,
    MilestonesInput,
  ],
  resolvers: [
    VisionResolver,
    VisionTitle,
    MissionResolver,
    MissionTitle,
    DomainMissionsResolver,
    DomainResolver,
    DomainTitle,
    DomainMutations,
    GoalResolver,
    GoalTitle,
    GoalMutations,
    InitiativeResolver,
    InitiativeTitle,
    DependentsTitle,
    MilestoneTitle,
    InitiativeMutations,
    MilestoneMutations,
    EvaluationResolver,
    ...[...facetFields(goals), ...facetFields(initiatives)],
  ],
  collections: [domains, goals, initiatives, evaluations],
  permissions: {
    'core.plan.read': { title: { ko: '계획 보기', en: 'Read the plan' }, kind: 'read', roles: SIGNED_IN },
    'core.plan.write': {
      title: { ko: '계획 체계 편집', en: 'Edit the plan hierarchy' },
      kind: 'write',
      roles: ['planner'],
    },
    'core.initiative.write': {
      title: { ko: '이행과제 편집', en: 'Edit initiatives' },
      kind: 'write',
      roles: ['planner', 'head', 'staff'],
    },
  },
  messages: {
    ko: {
      'initiative.move': '이 상태에서 그 상태로 옮길 수 없습니다.',
      'milestone.too-many': '이정표는 {max}개까지 쓸 수 있습니다.',
      'milestone.in-future': '달성일은 기준일보다 뒤일 수 없습니다.',
    },
    en: {
      'initiative.move': 'It cannot move to that state from this one.',
      'milestone.too-many': 'An initiative has {max} milestones at most.',
      'milestone.in-future': 'A milestone cannot be reached after the business date.',
    },
  },
};
