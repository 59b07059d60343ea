import type { ModuleDefinition } from '@yeondong/schema';

type Listed =
  | 'entities'
  | 'types'
  | 'resolvers'
  | 'collections'
  | 'jobs'
  | 'dues'
  | 'holdings'
  | 'dependents'
  | 'outcomes'
  | 'tables';

/** One subject of the module: what of it stands in the module's definition. */
export type PlanSyncPart = Partial<Pick<ModuleDefinition, Listed>>;
