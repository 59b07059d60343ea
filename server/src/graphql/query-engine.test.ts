import { buildSchema, type GraphQLObjectType } from 'graphql';
import { pino } from 'pino';
import type { Registry } from '../modules/registry.js';
import { limitsPlugin } from './operation-limits.js';
import { QueryEngine } from './query-engine.js';
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
  const costs: string[] = [];
  const engine = new QueryEngine(pino({ level: 'silent' }), (_, text) => void costs.push(text));
  const plugins = [limitsPlugin((_, text) => void costs.push(text)), engine.plugin()];
  const variants = new Variants(schema, { ids: [] } as unknown as Registry, plugins);
  const { apollo, schema: served } = await variants.of(asking());
  const ask = async (query: string, variables = {}) => {
    const contextValue = asking();
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    const result = body.kind === 'single' ? body.singleResult : body;
    return { result, executor: contextValue.request.circumstances?.trace.executor };
  };
  const again = (text: string, variables = {}, of = served) =>
    engine.again({ schema: of, text, operationName: undefined, variables }, asking());
  return { variants, served, ask, again, costs };
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

  it('goes straight to its plan once it has been answered, and costs the same', async () => {
    const { variants, ask, again, costs } = await opened();
    const text = 'query ($not: Boolean!) { a @skip(if: $not) }';
    expect(await again(text, { not: false })).toBeNull();
    await ask(text, { not: false });
    expect(await again(text, { not: false })).toEqual({ data: { a: 1 } });
    expect(await again(text, { not: true })).toEqual({ data: {} });
    expect(costs).toEqual([text, text, text]);
    expect(await again(text, { not: 'no truth value' })).toBeNull();
    expect(await again(text, { not: false }, buildSchema('type Query { b: Int }'))).toBeNull();
    await ask('mutation { b }');
    expect(await again('mutation { b }')).toBeNull();
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
