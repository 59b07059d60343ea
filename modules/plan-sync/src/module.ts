import { defineModule } from '@yeondong/schema';
import { planSyncEvents } from './events.js';
import { budgetCube } from './facts/budget-cube.js';
import { planSyncFilters } from './filters/initiative-filters.js';
import { en } from './messages/en.js';
import { ko } from './messages/ko.js';
import { planSyncMigrations } from './migrations/index.js';
import { calendarPart } from './parts/calendar.js';
import { chainPart } from './parts/chain.js';
import { changesPart } from './parts/changes.js';
import { conceptPart } from './parts/concept.js';
import { copiesPart } from './parts/copies.js';
import { exchangePart } from './parts/exchange.js';
import { fiscalPart } from './parts/fiscal.js';
import { fiscalPlanPart } from './parts/fiscal-plan.js';
import { forumPart } from './parts/forum.js';
import { linksPart } from './parts/links.js';
import { meetingsPart } from './parts/meetings.js';
import { opinionsPart } from './parts/opinions.js';
import { participationPart } from './parts/participation.js';
import type { PlanSyncPart } from './parts/plan-sync-part.js';
import { plansPart } from './parts/plans.js';
import { prioritiesPart } from './parts/priorities.js';
import { processPart } from './parts/process.js';
import { publicFormPart } from './parts/public-form.js';
import { publicationPart } from './parts/publication.js';
import { targetsPart } from './parts/targets.js';
import { termsPart } from './parts/terms.js';
import { planSyncPermissions } from './permissions.js';
import { planSyncSeeds } from './seeds/index.js';

const parts: readonly PlanSyncPart[] = [
  ...[plansPart, changesPart, chainPart, linksPart, fiscalPart, fiscalPlanPart, exchangePart, copiesPart],
  ...[targetsPart, prioritiesPart, processPart, meetingsPart, termsPart],
  ...[opinionsPart, publicFormPart, forumPart, conceptPart, participationPart, publicationPart, calendarPart],
];

/** 장기발전계획 연동화: plans of six levels, how they hang together, and the money behind them. */
export default defineModule({
  contract: 1,
  id: 'plan-sync',
  title: { ko: '비전부천 2015 장기발전계획 연동화', en: 'Plan synchronization' },
  description: {
    ko: '장기·기본·핵심과제·재정·연간 계획과 그 사이의 연계, 재정계획과 예산',
    en: 'Long-term, basic, term, fiscal and annual plans, the links between them, fiscal plan and budget',
  },
  entities: parts.flatMap((part) => part.entities ?? []),
  types: parts.flatMap((part) => part.types ?? []),
  resolvers: parts.flatMap((part) => part.resolvers ?? []),
  collections: parts.flatMap((part) => part.collections ?? []),
  filters: planSyncFilters,
  facts: [budgetCube],
  migrations: planSyncMigrations,
  permissions: planSyncPermissions,
  jobs: parts.flatMap((part) => part.jobs ?? []),
  dues: parts.flatMap((part) => part.dues ?? []),
  holdings: parts.flatMap((part) => part.holdings ?? []),
  tables: parts.flatMap((part) => part.tables ?? []),
  dependents: parts.flatMap((part) => part.dependents ?? []),
  outcomes: parts.flatMap((part) => part.outcomes ?? []),
  seeds: planSyncSeeds,
  events: { emits: Object.values(planSyncEvents), handlers: [] },
  messages: { ko, en },
  client: './client',
});
