import { defineModule, type ModuleDefinition } from './contract/define-module.js';
import { recordChanged } from './contract/event.js';
import { LangArgs } from './contract/lang.js';
import { Node } from './contract/node.js';
import { PageInfo } from './contract/page-types.js';
import { Activity, Occurrence } from './entities/activity.js';
import {
  activities,
  auditEntries,
  departments,
  domains,
  evaluations,
  goals,
  initiatives,
  people,
} from './entities/collections.js';
import { Department, DepartmentClosure } from './entities/department.js';
import { Domain } from './entities/domain.js';
import { Evaluation } from './entities/evaluation.js';
import { Goal } from './entities/goal.js';
import { Initiative, InitiativeDepartment } from './entities/initiative.js';
import { CodedRecord, PlanRecord } from './entities/lineage.js';
import { MeasuredInputType, MeasuredType, MeasureValue } from './entities/measured.js';
import { Milestone } from './entities/milestone.js';
import { Mission, MissionDomain } from './entities/mission.js';
import { DepartmentModule, Module } from './entities/module.js';
import { AuditEntry, Idempotency, OutboxEvent, Setting, Succession, TextVersion } from './entities/operation.js';
import { Credential, Person, Position, RoleGrant } from './entities/person.js';
import { Program } from './entities/program.js';
import { ApiToken, SessionRecord } from './entities/session.js';
import { Vision } from './entities/vision.js';
import { OccurrenceInput, OccurrenceInputArgs } from './inputs/activity-inputs.js';
import { CodeArgs, IdArgs, IdsArgs } from './inputs/arguments.js';
import {
  InitiativeInput,
  InitiativeInputArgs,
  InitiativeUpdate,
  InitiativeUpdateArgs,
} from './inputs/initiative-inputs.js';
import { PersonInput, PersonInputArgs, PersonUpdate, PersonUpdateArgs } from './inputs/person-inputs.js';
import { PlanRecordUpdate, PlanRecordUpdateArgs } from './inputs/plan-inputs.js';
import { coreMessages } from './messages.js';
import { coreMigrations } from './migrations/index.js';
import { corePermissions } from './permissions.js';
import { coreResolvers } from './resolvers/index.js';
import { DepartmentModulesArgs } from './resolvers/module-mutations.js';
import { ChangePasswordArgs, Session, SignInArgs } from './resolvers/session-mutations.js';
import { BusinessDateArgs, Settings } from './resolvers/settings-resolver.js';
import { MintedToken, TokenInput, TokenInputArgs } from './resolvers/token-mutations.js';
import { coreSeeds } from './seeds/index.js';
import * as services from './services.js';
import { sweepSessions } from './stores/session-store.js';

/** The core is a module like every other, and the ground of all of them. */
export const coreModule: ModuleDefinition = defineModule({
  contract: 1,
  id: 'core',
  title: { ko: '계획 체계', en: 'Plan hierarchy' },
  description: {
    ko: '비전에서 평가까지의 체계와 조직',
    en: 'The hierarchy from vision to evaluation, and the organization',
  },
  entities: [
    ...[Department, DepartmentClosure, Person, Position, RoleGrant, Credential, SessionRecord, ApiToken],
    ...[Vision, Mission, MissionDomain, Domain, Goal, Initiative, InitiativeDepartment, Milestone, Evaluation],
    ...[Program, Activity, Occurrence],
    ...[Setting, AuditEntry, OutboxEvent, Idempotency, TextVersion, Succession],
    ...services.serviceEntities,
  ],
  types: [
    ...[
      Node,
      CodedRecord,
      PlanRecord,
      PageInfo,
      LangArgs,
      CodeArgs,
      IdArgs,
      IdsArgs,
      MeasuredType,
      MeasuredInputType,
      MeasureValue,
      Module,
      DepartmentModule,
    ],
    ...[Session, SignInArgs, ChangePasswordArgs, Settings, BusinessDateArgs, DepartmentModulesArgs],
    ...[MintedToken, TokenInput, TokenInputArgs, PersonInput, PersonInputArgs, PersonUpdate, PersonUpdateArgs],
    ...[InitiativeInput, InitiativeInputArgs, InitiativeUpdate, InitiativeUpdateArgs],
    ...[PlanRecordUpdate, PlanRecordUpdateArgs, OccurrenceInput, OccurrenceInputArgs],
    ...services.serviceTypes,
  ],
  resolvers: [...coreResolvers, ...services.serviceResolvers],
  collections: [
    domains,
    goals,
    initiatives,
    evaluations,
    departments,
    people,
    activities,
    auditEntries,
    ...services.serviceCollections,
  ],
  migrations: coreMigrations,
  permissions: { ...corePermissions, ...services.servicePermissions },
  seeds: coreSeeds,
  jobs: [{ id: 'core.session-sweep', everySeconds: 600, timeoutSeconds: 30, run: sweepSessions }],
  events: { emits: [recordChanged, ...services.serviceEvents], handlers: [] },
  messages: {
    ko: { ...coreMessages.ko, ...services.serviceMessages.ko },
    en: { ...coreMessages.en, ...services.serviceMessages.en },
  },
});
