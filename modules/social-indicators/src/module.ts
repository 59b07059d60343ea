import { defineModule } from '@yeondong/schema';
import {
  guidelineTargets,
  indicatorFields,
  indicatorSources,
  indicators,
  observations,
  regions,
} from './entities/collections.js';
import { GuidelineTarget } from './entities/guideline-target.js';
import { Indicator, IndicatorGoal, IndicatorInitiative } from './entities/indicator.js';
import { IndicatorField } from './entities/indicator-field.js';
import { IndicatorCell, IndicatorDiagnosis, TargetPoint } from './entities/indicator-parts.js';
import { IndicatorSource } from './entities/indicator-source.js';
import { Observation } from './entities/observation.js';
import { Region } from './entities/region.js';
import { observationCube } from './facts/observation-cube.js';
import { socialFilters } from './filters/linked-indicators.js';
import * as args from './inputs/arguments.js';
import * as indicatorInputs from './inputs/indicator-inputs.js';
import * as observationInputs from './inputs/observation-inputs.js';
import { socialMessages } from './messages.js';
import { socialMigrations } from './migrations/index.js';
import { socialPermissions } from './permissions.js';
import { socialResolvers } from './resolvers/index.js';
import { socialSeeds } from './seeds/index.js';
import { socialDependents } from './stores/dependents.js';
import { observationTable } from './stores/observation-table.js';

/** The plan's fifth program: how the city stands, against others and against its own past. */
export default defineModule({
  contract: 1,
  id: 'social-indicators',
  title: { ko: '정책결정에 유용한 사회지표 작성', en: 'Social indicators' },
  description: {
    ko: '13개 분야의 지표와 관측값, 비교진단, 미래지표 가이드라인',
    en: 'Indicators of thirteen fields with their observations, diagnosis and guideline targets',
  },
  entities: [
    ...[IndicatorField, Region, IndicatorSource, Indicator, IndicatorGoal, IndicatorInitiative],
    ...[Observation, GuidelineTarget],
  ],
  types: [
    ...[IndicatorCell, IndicatorDiagnosis, TargetPoint],
    ...Object.values(args),
    ...Object.values(indicatorInputs),
    ...Object.values(observationInputs),
  ],
  resolvers: socialResolvers,
  collections: [indicators, indicatorFields, indicatorSources, regions, observations, guidelineTargets],
  filters: socialFilters,
  facts: [observationCube],
  migrations: socialMigrations,
  permissions: socialPermissions,
  dependents: socialDependents,
  tables: [observationTable],
  seeds: socialSeeds,
  messages: socialMessages,
  client: './client',
});
