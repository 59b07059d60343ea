import { defineModule } from '@yeondong/schema';
import { bscEvents } from './events.js';
import { resultCube } from './facts/result-cube.js';
import { bscFilters } from './filters/initiative-filters.js';
import { en } from './messages/en.js';
import { ko } from './messages/ko.js';
import { bscMigrations } from './migrations/index.js';
import { alertsPart } from './parts/alerts.js';
import type { BscPart } from './parts/bsc-part.js';
import { definitionPart } from './parts/definition.js';
import { feedbackPart } from './parts/feedback.js';
import { importsPart } from './parts/imports.js';
import { mapPart } from './parts/map.js';
import { metaPart } from './parts/meta.js';
import { panelPart } from './parts/panel.js';
import { programmePart } from './parts/programme.js';
import { publicPart } from './parts/public.js';
import { recalculationPart } from './parts/recalculation.js';
import { rewardsPart } from './parts/rewards.js';
import { scorecardsPart } from './parts/scorecards.js';
import { yearendPart } from './parts/yearend.js';
import { bscPermissions } from './permissions.js';
import { bscSeeds } from './seeds/index.js';

const parts: readonly BscPart[] = [
  ...[scorecardsPart, definitionPart, alertsPart, programmePart, importsPart, recalculationPart],
  ...[mapPart, panelPart, metaPart, yearendPart, publicPart, feedbackPart, rewardsPart],
];

/** The plan's third program: from perspectives to monthly results and their scores. */
export default defineModule({
  contract: 1,
  id: 'bsc',
  title: { ko: '고객과 성과중심의 BSC 확대 정착', en: 'Balanced scorecard' },
  description: {
    ko: '관점·지표·목표·월별 실적과 부서 성과표',
    en: 'Perspectives, KPIs, targets, monthly results and department scorecards',
  },
  entities: parts.flatMap((part) => part.entities ?? []),
  types: parts.flatMap((part) => part.types ?? []),
  resolvers: parts.flatMap((part) => part.resolvers ?? []),
  collections: parts.flatMap((part) => part.collections ?? []),
  filters: bscFilters,
  facts: [resultCube],
  migrations: bscMigrations,
  permissions: bscPermissions,
  jobs: parts.flatMap((part) => part.jobs ?? []),
  dues: parts.flatMap((part) => part.dues ?? []),
  holdings: parts.flatMap((part) => part.holdings ?? []),
  tables: parts.flatMap((part) => part.tables ?? []),
  seeds: bscSeeds,
  events: { emits: Object.values(bscEvents), handlers: [] },
  messages: { ko, en },
  client: './client',
});
