import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CREATE_INITIATIVE, initiativeInput } from '../src/builders.js';
import { requireProgram } from '../src/debian.js';
import {
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  runYeondong,
  TEST_PASSWORD,
} from '../src/index.js';

const KILLS: Record<DatabaseKind, number> = { sqlite: 10, mariadb: 3 };
const WRITERS = ['planner', 'head', 'staff'];
/** One request each: they would wait for each other at the row of one account. */
const LOGINS = [...WRITERS, 'bsc', 'policy', 'innovation', 'statistician', 'analyst', 'auditor', 'executive', 'admin'];
type Input = Record<string, unknown>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Creates initiatives one after the other until the server is gone; `acknowledged` holds the codes it answered for. */
async function writeUntilGone(
  platform: Platform,
  token: string,
  base: Input,
  prefix: string,
  acknowledged: Set<string>,
): Promise<void> {
  for (let at = 0; ; at += 1) {
    const code = `${prefix}-${at}`;
    try {
      const input = { ...base, code, idempotencyKey: code };
      const answer = await platform.gql(CREATE_INITIATIVE, { input }, { token });
      if (answer.codes.length > 0) throw new Error(`${code}: ${answer.codes.join()}`);
      acknowledged.add(code);
    } catch (error) {
      // A broken connection; the class of the error is another realm's.
      if (/^TypeError: fetch failed|not running|without JSON|terminated/.test(String(error))) return;
      throw error;
    }
  }
}

const codesIn = async (platform: Platform, text: string) =>
  new Set((await readRows(platform.databaseUrl, text)).map(({ code }) => String(code)));

describeOnBoth('kill -9', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  it(`during writes, ${KILLS[database]} times, loses, tears and doubles nothing that was acknowledged`, async () => {
    const acknowledged = new Set<string>();
    const base = await initiativeInput(platform, 'KILL');
    for (let round = 0; round < KILLS[database]; round += 1) {
      const tokens = await Promise.all(WRITERS.map((login) => platform.signIn(login)));
      const before = acknowledged.size;
      const writers = tokens.map((token, at) =>
        writeUntilGone(platform, token, base, `KILL-${round}-${at}`, acknowledged),
      );
      while (acknowledged.size === before) await pause(20);
      await pause(Math.random() * 150);
      await platform.kill();
      await Promise.all(writers);
      await platform.start();
    }
    const written = await codesIn(platform, "SELECT code FROM core_initiative WHERE code LIKE 'KILL-%'");
    expect([...acknowledged].filter((code) => !written.has(code))).toEqual([]);
    const keys = await codesIn(
      platform,
      "SELECT idempotency_key AS code FROM core_idempotency WHERE idempotency_key LIKE 'KILL-%'",
    );
    expect([...keys].sort()).toEqual([...written].sort());
    const [untold] = await readRows(
      platform.databaseUrl,
      `SELECT COUNT(*) AS n FROM core_initiative i WHERE i.code LIKE 'KILL-%' AND 1 <> (SELECT COUNT(*)
         FROM core_audit_entry a WHERE a.record_type = 'Initiative' AND a.record_key = i.id AND a.act = 'core.initiative.write')`,
    );
    expect(Number(untold?.n)).toBe(0);
    if (database === 'sqlite') {
      expect(await readRows(platform.databaseUrl, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    }
    const verdict = await runYeondong(['verify'], platform.environment);
    expect({ code: verdict.code, stderr: verdict.stderr }).toMatchObject({ code: 0 });
  }, 180_000);
});

describe('an acknowledged write on sqlite', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
  });
  afterAll(() => platform.stop());

  it('was synced to the disk, on the first start as on the second', async () => {
    const base = await initiativeInput(platform, 'SYNC');
    for (const start of ['FIRST', 'SECOND']) {
      const token = await platform.signIn('planner');
      const trace = join(platform.dataDir, 'trace');
      const tracer = await traceSyncs(platform.pid, trace);
      for (let at = 0; at < 20; at += 1) {
        await platform.data(CREATE_INITIATIVE, { input: { ...base, code: `SYNC-${start}-${at}` } }, { token });
      }
      tracer.kill('SIGINT');
      await once(tracer, 'exit');
      const syncs = readFileSync(trace, 'utf8').match(/fsync\(|fdatasync\(/g) ?? [];
      expect(syncs.length).toBeGreaterThanOrEqual(20);
      await platform.restart();
    }
  });
});

async function traceSyncs(pid: number, file: string): Promise<ChildProcess> {
  const program = requireProgram('/usr/bin/strace', 'strace');
  const tracer = spawn(program, ['-f', '-e', 'trace=fsync,fdatasync', '-o', file, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [told] = await once(tracer.stderr as NodeJS.ReadableStream, 'data');
  if (!/attached/.test(String(told))) throw new Error(`strace: ${told}`);
  return tracer;
}

/** `sent` resolves when the request has left this process: from then on the server must answer it. */
function post(url: string, body: string): { sent: Promise<unknown>; answer: Promise<string> } {
  const posted = request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false });
  const answer = once(posted, 'response').then(([response]) => text(response as IncomingMessage));
  posted.end(body);
  return { sent: once(posted, 'finish'), answer };
}

describeOnBoth('SIGTERM', (database: DatabaseKind) => {
  it('lets running requests finish, says no to new ones and exits with 0', async () => {
    const platform = await createPlatform({ database });
    const url = platform.url;
    const requests = LOGINS.map((login) => {
      const query = `mutation { signIn(login: "${login}", password: "${TEST_PASSWORD}") { person { login } } }`;
      return post(`${url}/graphql`, JSON.stringify({ query }));
    });
    await Promise.all(requests.map(({ sent }) => sent));
    const stopped = platform.stop();
    const answers = await Promise.allSettled(requests.map(({ answer }) => answer));
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([]);
    const told = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : ''));
    expect(told).toEqual(LOGINS.map((login) => JSON.stringify({ data: { signIn: { person: { login } } } })));
    await stopped;
  });
});

describeOnBoth('a backup', (database: DatabaseKind) => {
  let platform: Platform;
  let target: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    target = await createPlatform({ database, seed: 'none' });
    await target.stop({ keep: true });
  });
  afterAll(async () => {
    await platform.stop();
    await target.stop();
  });

  /** Every table but those that a start writes to by itself. */
  const contents = async (of: Platform) => {
    const tables = [
      'core_initiative',
      'core_goal',
      'core_activity',
      'core_person',
      'core_role_grant',
      'core_department',
      'core_setting',
      'core_idempotency',
      'core_text_version',
      'core_milestone',
    ];
    const rows = await Promise.all(
      tables.map((table) => readRows(of.databaseUrl, `SELECT * FROM ${table} ORDER BY id`)),
    );
    return Object.fromEntries(tables.map((table, at) => [table, rows[at]]));
  };

  it('made while others write is whole, and restored in an empty installation is the same', async () => {
    const file = join(platform.dataDir, 'copy.backup');
    const base = await initiativeInput(platform, 'COPY');
    const before = await platform.data(
      'mutation($input: InitiativeInput!) { createInitiative(input: $input) { id } }',
      { input: { ...base, code: 'COPY-BEFORE' } },
      { as: 'planner' },
    );
    const writing = Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        platform.gql(
          CREATE_INITIATIVE,
          { input: { ...base, code: `COPY-${at}`, idempotencyKey: `COPY-${at}` } },
          { as: 'planner' },
        ),
      ),
    );
    const done = await runYeondong(['backup', file], platform.environment);
    expect({ code: done.code, stderr: done.stderr }).toMatchObject({ code: 0 });
    expect((await writing).flatMap(({ codes }) => codes)).toEqual([]);
    const restored = await runYeondong(['restore', file], target.environment);
    expect({ code: restored.code, stderr: restored.stderr }).toMatchObject({ code: 0 });
    const copied = await codesIn(target, "SELECT code FROM core_initiative WHERE code LIKE 'COPY-%'");
    const keys = await codesIn(
      target,
      "SELECT idempotency_key AS code FROM core_idempotency WHERE idempotency_key LIKE 'COPY-%'",
    );
    expect(before).toBeTruthy();
    expect(copied).toContain('COPY-BEFORE');
    expect([...copied].filter((code) => code !== 'COPY-BEFORE').sort()).toEqual([...keys].sort());
    const quiet = join(platform.dataDir, 'quiet.backup');
    expect((await runYeondong(['backup', quiet], platform.environment)).code).toBe(0);
    expect((await runYeondong(['restore', quiet], target.environment)).code).toBe(0);
    expect(await contents(target)).toEqual(await contents(platform));
    const verdict = await runYeondong(['verify'], target.environment);
    expect({ code: verdict.code, stderr: verdict.stderr }).toMatchObject({ code: 0 });
    await target.start();
    expect(await target.data('{ initiative(code: "COPY-BEFORE") { code } }', {}, { as: 'planner' })).toEqual({
      initiative: { code: 'COPY-BEFORE' },
    });
  });

  it('that is damaged is refused, and a running server keeps its data', async () => {
    const file = join(platform.dataDir, 'quiet.backup');
    const onRunning = await runYeondong(['restore', file], target.environment);
    expect([onRunning.code, /stop it first/.test(onRunning.stderr)]).toEqual([1, true]);
    await target.stop({ keep: true });
    const before = await contents(target);
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
    const damaged = await runYeondong(['restore', file], target.environment);
    expect(damaged.code).toBe(1);
    expect(damaged.stderr).not.toMatch(/\n\s+at /);
    rmSync(`${file}.json`);
    expect((await runYeondong(['restore', file], target.environment)).code).toBe(1);
    expect(await contents(target)).toEqual(before);
  });
});
