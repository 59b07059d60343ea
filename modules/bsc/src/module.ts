import { defineModule } from '@yeondong/schema';
import { Alert, alerts } from './entities/alert.js';
import { kpis, scorecards } from './entities/collections.js';
import { Kpi, KpiInitiative } from './entities/kpi.js';
import { KpiResult } from './entities/kpi-result.js';
import { KpiTarget } from './entities/kpi-target.js';
import { Perspective } from './entities/perspective.js';
import { ResultRevision } from './entities/result-revision.js';
import { DepartmentResultStatus, OpenResult } from './entities/result-status.js';
import { Scorecard, ScorecardItem } from './entities/scorecard.js';
import { PerspectiveScore, ResultDueDaysType, ResultEntry } from './entities/scorecard-parts.js';
import { StrategicObjective } from './entities/strategic-objective.js';
import { bscEvents } from './events.js';
import { resultCube } from './facts/result-cube.js';
import { bscFilters } from './filters/initiative-filters.js';
import * as alertInputs from './inputs/alert-inputs.js';
import * as args from './inputs/arguments.js';
import * as kpiInputs from './inputs/kpi-inputs.js';
import * as resultInputs from './inputs/result-inputs.js';
import * as scorecardInputs from './inputs/scorecard-inputs.js';
import { bscMessages } from './messages.js';
import { bscMigrations } from './migrations/index.js';
import { importsPart } from './parts/imports.js';
import { programmePart } from './parts/programme.js';
import { publicPart } from './parts/public.js';
import { bscPermissions } from './permissions.js';
import { bscResolvers } from './resolvers/index.js';
import { bscSeeds } from './seeds/index.js';
import { scanAlerts } from './stores/alert/scan-alerts.js';
import { bscDues } from './stores/result-dues.js';

/** The plan's third program: from perspectives to monthly results and their scores. */
export default defineModule({
  contract: 1,
  id: 'bsc',
  title: { ko: '고객과 성과중심의 BSC 확대 정착', en: 'Balanced scorecard' },
  description: {
    ko: '관점·지표·목표·월별 실적과 부서 성과표',
    en: 'Perspectives, KPIs, targets, monthly results and department scorecards',
  },
  entities: [
    ...[Perspective, StrategicObjective, Kpi, KpiInitiative, KpiTarget],
    ...[Scorecard, ScorecardItem, KpiResult, ResultRevision, Alert],
    ...programmePart.entities,
    ...publicPart.entities,
  ],
  types: [
    ...[PerspectiveScore, ResultDueDaysType, ResultEntry, OpenResult, DepartmentResultStatus],
    ...Object.values(args),
    ...Object.values(alertInputs),
    ...Object.values(kpiInputs),
    ...Object.values(resultInputs),
    ...Object.values(scorecardInputs),
    ...programmePart.types,
    ...importsPart.types,
    ...publicPart.types,
  ],
  resolvers: [...bscResolvers, ...programmePart.resolvers, ...importsPart.resolvers, ...publicPart.resolvers],
  collections: [kpis, scorecards, alerts, ...programmePart.collections],
  filters: bscFilters,
  facts: [resultCube],
  migrations: bscMigrations,
  permissions: bscPermissions,
  dues: bscDues,
  seeds: bscSeeds,
  events: { emits: Object.values(bscEvents), handlers: [] },
  jobs: [{ id: 'bsc.alert-scan', everySeconds: 3600, timeoutSeconds: 120, run: scanAlerts }],
  messages: bscMessages,
  client: './client',
});
