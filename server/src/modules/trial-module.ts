import { defineModule, type ModuleDefinition, type ModuleInput } from '@yeondong/schema';

/** A module for tests, right in everything but what a test gives. */
export const trialModule = (id: string, rest: Partial<ModuleInput> = {}): ModuleDefinition =>
  defineModule({
    contract: 1,
    id,
    title: { ko: '시험', en: 'Trial' },
    description: { ko: '시험', en: 'Trial' },
    entities: [],
    resolvers: [],
    migrations: [],
    permissions: {},
    messages: { ko: {}, en: {} },
    ...rest,
  });
