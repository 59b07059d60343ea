import { buildSchema, type GraphQLObjectType } from 'graphql';
import { pino } from 'pino';
import { createRateLimit } from '../http/rate-limit.js';
import type { Registry } from '../modules/registry.js';
import { operationPlugins } from './operation-plugins.js';
import type { ServerContext } from './request-context.js';
import { Trace } from './trace.js';
import { Variants } from './variants.js';

const schema = buildSchema('type Query { a: Int } type Mutation { b: Int }');
const asking = () =>
  ({
    actor: { kind: 'staff', personKey: 1, roles: new Set(), permissions: new Set() },
    modules: new Set(),
    request: { address: 'here', circumstances: { scope: '', dataRevision: 0, trace: new Trace() } },
  }) as unknown as ServerContext;

async function opened() {
  const plugins = operationPlugins({
    registered: new Map(),
    cardinality: () => 1,
    rates: createRateLimit(),
    log: pino({ level: 'silent' }),
  });
  const variants = new Variants(schema, { ids: [] } as unknown as Registry, plugins);
  const { apollo, schema: served } = await variants.of(asking());
  const ask = async (query: string) => {
    const contextValue = asking();
    const { body } = await apollo.executeOperation({ query }, { contextValue });
    const result = body.kind === 'single' ? body.singleResult : body;
    return { result, executor: contextValue.request.circumstances?.trace.executor };
  };
  return { variants, served, ask };
}

describe('what happens to an operation', () => {
  const row = (value: unknown) => ({ resolve: () => value, extensions: { row: () => value } });
  Object.assign((schema.getType('Query') as GraphQLObjectType).getFields().a as object, row(1));
  Object.assign((schema.getType('Mutation') as GraphQLObjectType).getFields().b as object, row(2));

  it('is answered by a plan where it is a query, else by graphql-js', async () => {
    const { variants, ask } = await opened();
    expect(await ask('query Mine { again: a }')).toEqual({ result: { data: { again: 1 } }, executor: 'plan' });
    expect(await ask('mutation { b }')).toEqual({ result: { data: { b: 2 } }, executor: 'graphql-js' });
    await variants.close();
  });

  it('never goes through a wrapper around each field', async () => {
    const { variants, served, ask } = await opened();
    await ask('mutation { b }');
    // Apollo marks a schema whose fields it has wrapped.
    expect(Object.getOwnPropertySymbols(served)).toEqual([]);
    await variants.close();
  });
});
