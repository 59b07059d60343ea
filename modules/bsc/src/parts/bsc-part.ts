import type { ModuleDefinition } from '@yeondong/schema';

type Listed = 'entities' | 'types' | 'resolvers' | 'collections' | 'jobs' | 'dues' | 'holdings' | 'tables';

/** One subject of the module: what of it stands in the module's definition. */
export type BscPart = Partial<Pick<ModuleDefinition, Listed>>;
