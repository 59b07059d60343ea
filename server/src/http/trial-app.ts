import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notFound, PlatformError, type RequestContext } from '@yeondong/schema';
import { buildSchema, graphql } from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../config.js';
import { createErrorFormatter } from '../graphql/errors/error-formatter.js';
import { mergeMessages } from '../graphql/errors/texts.js';
import { AnswerBody } from '../graphql/kept/answer-body.js';
import { createMeters } from '../meters.js';
import { type App, createApp } from './app.js';
import type { Endpoint, Files, Session, StoredFile } from './parts.js';
import type { Rates } from './rate-limit.js';
import { createRateLimit } from './rate-limit.js';
import type { StoppingTimes } from './stopping.js';
import { TrialGate } from './trial-gate.js';

const log = pino({ level: 'silent' });

/** The HTTP side over an endpoint of one field, for tests; `token` good signs in. */
export interface TrialApp extends App {
  readonly folder: string;
  /** Requests with `late` in their text: how they are held up and let go. */
  readonly late: TrialGate;
  close(): Promise<void>;
}

export async function openTrialApp(rates?: Rates, stoppingTimes?: StoppingTimes): Promise<TrialApp> {
  const folder = mkdtempSync(join(tmpdir(), 'http-'));
  writeClient(folder);
  const late = new TrialGate();
  const app = await createApp({
    config: readConfig({ YEONDONG_DATA_DIR: join(folder, 'data') }, folder),
    log,
    errors: createErrorFormatter(mergeMessages([]), log),
    ...(rates && { rates: createRateLimit(rates) }),
    ...(stoppingTimes && { stoppingTimes }),
    meters: createMeters(),
    clientDir: join(folder, 'dist'),
    endpoint: endpointOver(late),
    session,
    files: filesInMemory(),
    health: { readiness: async () => ({ ready: true, checks: { database: true } }) },
  });
  const close = async () => {
    await app.server.close();
    rmSync(folder, { recursive: true });
  };
  return { ...app, folder, late, close };
}

function writeClient(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{}');
  mkdirSync(join(folder, 'dist', '.vite'), { recursive: true });
  mkdirSync(join(folder, 'dist', 'assets'));
  writeFileSync(join(folder, 'dist', 'index.html'), '<script nonce="__CSP_NONCE__" src="/assets/main.js"></script>');
  writeFileSync(join(folder, 'dist', 'assets', 'main.js'), 'export {}');
  const manifest = {
    'index.html': { file: 'assets/main.js', name: 'index', isEntry: true },
    'bsc/index.tsx': { file: 'assets/bsc.js', name: 'module-bsc', isEntry: true, css: ['assets/bsc.css'] },
    'innovation/index.tsx': { file: 'assets/innovation.js', name: 'module-innovation', isEntry: true },
  };
  writeFileSync(join(folder, 'dist', '.vite', 'manifest.json'), JSON.stringify(manifest));
}

const schema = buildSchema('type Query { greeting: String! }');

const endpointOver = (late: TrialGate): Endpoint => ({
  execute: async ({ query = '', variables }, caller, signal) => {
    if (query.includes('slow')) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    if (query.includes('late')) await late.pass();
    if (query.includes('broken')) throw new Error('select password from person');
    caller.setCookies.push('yeondong=t; HttpOnly; SameSite=Strict');
    const rootValue = { greeting: `안녕 ${JSON.stringify(variables ?? {})}` };
    const result = await graphql({ schema, source: query, rootValue });
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return { status: 200, headers, body: new AnswerBody(JSON.stringify(result)) };
  },
  subscribe: async ({ query = '' }) => (query.includes('endless') ? oneChange() : twoChanges()),
  sdl: async () => 'type Query { greeting: String! }',
});

async function* twoChanges() {
  yield { data: { changed: 'one' } };
  yield { data: { changed: 'two' } };
}

/** Ends only with its connection. */
async function* oneChange() {
  yield { data: { changed: 'one' } };
  await new Promise(() => undefined);
}

const session: Session = {
  identify: async ({ authorization, cookie }) => {
    if (authorization && authorization !== 'Bearer good') throw new PlatformError('UNAUTHENTICATED', { what: 'token' });
    const signedIn = Boolean(authorization ?? cookie);
    const actor = { kind: signedIn ? 'staff' : 'public', personKey: signedIn ? 7 : null, permissions: new Set() };
    return { ctx: { actor, modules: new Set(['bsc']) } as unknown as RequestContext, setCookies: [] };
  },
};

function filesInMemory(): Files {
  let stored: StoredFile | null = null;
  return {
    store: async (_ctx, file) => {
      if (file.name === 'refused.txt') throw new PlatformError('FORBIDDEN');
      stored = file;
      return { id: 'file-1' };
    },
    open: async (_ctx, id) => {
      if (id !== 'file-1' || !stored) throw notFound();
      return stored;
    },
  };
}
