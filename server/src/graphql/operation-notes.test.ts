import { sql } from '@yeondong/schema';
import { pino } from 'pino';
import { createMeters } from '../meters.js';
import type { Operation } from './operation.js';
import { operationNotes } from './operation-notes.js';
import type { ServerContext } from './request-context.js';
import { Trace } from './trace.js';

const REGISTERED = 'query Named { a }';
const operation = (name: string, query: string) => ({ name, query }) as Operation;
const asking = (trace = new Trace()) =>
  ({ requestId: 'r-1', request: { circumstances: { scope: '', dataRevision: 0, trace } } }) as unknown as ServerContext;

function opened(slowMs: number) {
  const meters = createMeters();
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return {
    meters,
    lines,
    note: operationNotes({ isRegistered: (query) => query === REGISTERED, meters, log, slowMs }),
  };
}

test('operations are measured by their registered name and by who answered', async () => {
  const { meters, note } = opened(60_000);
  const kept = new Trace();
  kept.executor = 'kept';
  note(operation('Named', REGISTERED), asking(), performance.now());
  note(operation('Named', REGISTERED), asking(kept), performance.now());
  note(operation('Named', 'query Named { b }'), asking(), performance.now());
  const lines = (await meters.register.metrics()).split('\n').filter((line) => /operation_seconds_count/.test(line));
  expect(lines.map((line) => line.replace('yeondong_graphql_operation_seconds_count', ''))).toEqual([
    '{operation="Named",executor="graphql-js"} 1',
    '{operation="Named",executor="kept"} 1',
    '{operation="other",executor="graphql-js"} 1',
  ]);
});

test('a slow one is logged with its statements, without their values', async () => {
  const { lines, note } = opened(100);
  const trace = new Trace();
  const rows = async <Row extends object>() => [{ n: 1 }, { n: 2 }] as Row[];
  await trace
    .database({ dialect: 'sqlite', rows, longRows: rows })
    .rows(sql`select 1 from core_goal where code = ${'secret'}`);
  note(operation('Quick', 'query'), asking(trace), performance.now());
  expect(lines).toEqual([]);
  note(operation('Slow', 'query'), asking(trace), performance.now() - 250);
  expect(lines).toMatchObject([
    {
      msg: 'slow',
      requestId: 'r-1',
      operation: 'Slow',
      executor: 'graphql-js',
      rows: 2,
      statements: [{ sql: 'select 1 from core_goal where code = ?', rows: 2 }],
    },
  ]);
  expect(lines[0]?.milliseconds).toBeGreaterThanOrEqual(250);
  expect(JSON.stringify(lines)).not.toContain('secret');
});
