import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import type { Registry } from '../modules/registry.js';
import { Documents } from './documents.js';
import { QueryEngine } from './query-engine.js';
import type { ServerContext } from './request-context.js';
import { Trace } from './trace.js';
import { Variants } from './variants.js';

const FIELDS = Array.from({ length: 6 }, (_, at) => `f${at}`);
const schema = buildSchema(`type Query { ${FIELDS.map((name) => `${name}(size: Int): Record`).join(' ')} }
  type Record { code: String title: String next: Record }`);

/** Some 300 characters, with names that no other document has. */
const documentOf = (index: number): string =>
  `query D${index} { ${FIELDS.map((name) => `${name}_${index}: ${name}(size: ${index}) { code title next { c${index}: code } }`).join(' ')} }`;

const collected = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
};

test('ten thousand different documents leave no more behind than two thousand', async () => {
  const engine = new QueryEngine(pino({ level: 'silent' }), () => undefined);
  const variants = new Variants(schema, { ids: [] } as unknown as Registry, [engine.plugin()]);
  const documents = new Documents();
  const ask = async (query: string) => {
    const ctx = {
      actor: { kind: 'staff', roles: new Set(), permissions: new Set() },
      modules: new Set(),
      request: { circumstances: { scope: '', dataRevision: 0, trace: new Trace() } },
    } as unknown as ServerContext;
    documents.read(query);
    const { apollo } = await variants.of(ctx);
    const { body } = await apollo.executeOperation({ query }, { contextValue: ctx });
    return [body.kind === 'single' && body.singleResult.errors, ctx.request.circumstances?.trace.executor];
  };
  const askFrom = async (from: number, to: number) => {
    for (let index = from; index < to; index += 1) expect(await ask(documentOf(index))).toEqual([undefined, 'plan']);
  };
  await askFrom(0, 2_000);
  const before = collected();
  await askFrom(2_000, 10_000);
  expect(collected() - before).toBeLessThan(20);
  await variants.close();
});
