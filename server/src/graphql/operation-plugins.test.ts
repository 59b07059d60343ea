import { buildSchema, type GraphQLObjectType } from 'graphql';
import { pino } from 'pino';
import { createRateLimit } from '../http/rate-limit.js';
import { createMeters } from '../meters.js';
import type { Registry } from '../modules/registry.js';
import { operationMeter } from './operation-meter.js';
import { operationPlugins } from './operation-plugins.js';
import type { ServerContext } from './request-context.js';
import { Variants } from './variants.js';

const schema = buildSchema('type Query { a: Int } type Mutation { b: Int }');
const ctx = {
  actor: { kind: 'staff', personKey: 1, roles: new Set(), permissions: new Set() },
  modules: new Set(),
  request: { address: 'here' },
} as unknown as ServerContext;

async function opened() {
  const meters = createMeters();
  const registered = new Map([['hash', 'query Named { a }']]);
  const plugins = operationPlugins({
    registered,
    cardinality: () => 1,
    rates: createRateLimit(),
    meter: operationMeter(registered, meters),
    log: pino({ level: 'silent' }),
  });
  const variants = new Variants(schema, { ids: [] } as unknown as Registry, plugins);
  const { apollo, schema: served } = await variants.of(ctx);
  const ask = async (query: string) => {
    const { body } = await apollo.executeOperation({ query }, { contextValue: ctx });
    return body.kind === 'single' ? body.singleResult : body;
  };
  return { variants, meters, served, ask };
}

describe('what happens to an operation', () => {
  const row = (value: unknown) => ({ resolve: () => value, extensions: { row: () => value } });
  Object.assign((schema.getType('Query') as GraphQLObjectType).getFields().a as object, row(1));
  Object.assign((schema.getType('Mutation') as GraphQLObjectType).getFields().b as object, row(2));

  it('is answered by a plan where it is a query, else by graphql-js, and is measured by its registered name', async () => {
    const { variants, meters, ask } = await opened();
    expect(await ask('query Named { a }')).toEqual({ data: { a: 1 } });
    expect(await ask('query Mine { again: a }')).toEqual({ data: { again: 1 } });
    expect(await ask('mutation Named { b }')).toEqual({ data: { b: 2 } });
    const lines = (await meters.register.metrics()).split('\n').filter((line) => /operation_seconds_count/.test(line));
    expect(lines.map((line) => line.replace('yeondong_graphql_operation_seconds_count', ''))).toEqual([
      '{operation="Named",executor="plan"} 1',
      '{operation="other",executor="plan"} 1',
      '{operation="other",executor="graphql-js"} 1',
    ]);
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
