import { defineModule } from '@yeondong/schema';
import { BudgetLine } from './entities/budget-line.js';
import { CitizenOpinion, citizenOpinions, OpinionFigures } from './entities/citizen-opinion.js';
import * as collections from './entities/collections.js';
import * as findings from './entities/findings.js';
import { FiscalAmount, FiscalLine } from './entities/fiscal-line.js';
import * as budgets from './entities/initiative-budget.js';
import { Plan } from './entities/plan.js';
import { PlanChangeCount, PlanDiff, PlanFieldChange, PlanItemChange } from './entities/plan-diff.js';
import { PlanItem } from './entities/plan-item.js';
import { PlanLink } from './entities/plan-link.js';
import { PlanVersion } from './entities/plan-version.js';
import { planSyncEvents } from './events.js';
import { budgetCube } from './facts/budget-cube.js';
import { planSyncFilters } from './filters/initiative-filters.js';
import * as args from './inputs/arguments.js';
import * as fiscalInputs from './inputs/fiscal-inputs.js';
import * as itemInputs from './inputs/item-inputs.js';
import * as linkInputs from './inputs/link-inputs.js';
import * as opinionInputs from './inputs/opinion-inputs.js';
import * as planInputs from './inputs/plan-inputs.js';
import * as rollInputs from './inputs/roll-inputs.js';
import { planSyncMessages } from './messages.js';
import { planSyncMigrations } from './migrations/index.js';
import { planSyncPermissions } from './permissions.js';
import { planSyncResolvers } from './resolvers/index.js';
import { planSyncSeeds } from './seeds/index.js';
import { opinionDues } from './stores/opinion-store.js';

/** 장기발전계획 연동화: plans of six levels, how they hang together, and the money behind them. */
export default defineModule({
  contract: 1,
  id: 'plan-sync',
  title: { ko: '비전부천 2015 장기발전계획 연동화', en: 'Plan synchronization' },
  description: {
    ko: '장기·기본·핵심과제·재정·연간 계획과 그 사이의 연계, 재정계획과 예산',
    en: 'Long-term, basic, term, fiscal and annual plans, the links between them, fiscal plan and budget',
  },
  entities: [Plan, PlanVersion, PlanItem, PlanLink, FiscalLine, FiscalAmount, BudgetLine, CitizenOpinion],
  types: [
    ...[OpinionFigures, PlanDiff, PlanChangeCount, PlanItemChange, PlanFieldChange],
    ...Object.values(findings),
    ...Object.values(budgets),
    ...Object.values(args),
    ...Object.values(planInputs),
    ...Object.values(itemInputs),
    ...Object.values(linkInputs),
    ...Object.values(fiscalInputs),
    ...Object.values(opinionInputs),
    ...Object.values(rollInputs),
  ],
  resolvers: planSyncResolvers,
  collections: [...Object.values(collections), citizenOpinions],
  filters: planSyncFilters,
  facts: [budgetCube],
  migrations: planSyncMigrations,
  permissions: planSyncPermissions,
  dues: [opinionDues],
  seeds: planSyncSeeds,
  events: { emits: Object.values(planSyncEvents), handlers: [] },
  messages: planSyncMessages,
  client: './client',
});
