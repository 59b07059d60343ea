import { ChangeWindow } from '../entities/definition/change-window.js';
import { KpiBand } from '../entities/definition/kpi-band.js';
import { CarriedScorecard, KpiCarry } from '../entities/definition/kpi-carry.js';
import { KpiDerivation, SkippedKpi } from '../entities/definition/kpi-derivation.js';
import { KpiHistory } from '../entities/definition/kpi-history.js';
import { KpiDecision, KpiTraceYear } from '../entities/definition/kpi-trace.js';
import { KpiFieldChange, KpiVersion } from '../entities/definition/kpi-version.js';
import { TargetChange } from '../entities/definition/target-change.js';
import * as definitionInputs from '../inputs/definition/definition-inputs.js';
import { KpiTransferInput } from '../inputs/definition/transfer-input.js';
import { definitionResolvers } from '../resolvers/definition/index.js';

/** How KPIs are defined, change and go on over the years. */
export const definitionPart = {
  entities: [KpiHistory, KpiVersion, TargetChange, ChangeWindow],
  types: [
    ...[KpiBand, KpiFieldChange, KpiDecision, KpiTraceYear, CarriedScorecard, KpiCarry, SkippedKpi, KpiDerivation],
    ...Object.values(definitionInputs),
    KpiTransferInput,
  ],
  resolvers: definitionResolvers,
};
