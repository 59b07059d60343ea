import { kpis, scorecards } from '../entities/collections.js';
import { Kpi, KpiInitiative } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { Perspective } from '../entities/perspective.js';
import { ResultRevision } from '../entities/result-revision.js';
import { DepartmentResultStatus, OpenResult } from '../entities/result-status.js';
import { Scorecard, ScorecardItem } from '../entities/scorecard.js';
import { PerspectiveScore, ResultDueDaysType, ResultEntry } from '../entities/scorecard-parts.js';
import { StrategicObjective } from '../entities/strategic-objective.js';
import * as args from '../inputs/arguments.js';
import * as kpiInputs from '../inputs/kpi-inputs.js';
import * as resultInputs from '../inputs/result-inputs.js';
import * as scorecardInputs from '../inputs/scorecard-inputs.js';
import * as targetInputs from '../inputs/target-input.js';
import { bscResolvers } from '../resolvers/index.js';
import { bscDues } from '../stores/result-dues.js';
import type { BscPart } from './bsc-part.js';

/** From perspectives to KPIs, their targets and results, and the scorecards that they make. */
export const scorecardsPart: BscPart = {
  entities: [
    ...[Perspective, StrategicObjective, Kpi, KpiInitiative, KpiTarget],
    ...[Scorecard, ScorecardItem, KpiResult, ResultRevision],
  ],
  types: [
    ...[PerspectiveScore, ResultDueDaysType, ResultEntry, OpenResult, DepartmentResultStatus],
    ...Object.values(args),
    ...Object.values(kpiInputs),
    ...Object.values(targetInputs),
    ...Object.values(resultInputs),
    ...Object.values(scorecardInputs),
  ],
  resolvers: bscResolvers,
  collections: [kpis, scorecards],
  dues: bscDues,
};
