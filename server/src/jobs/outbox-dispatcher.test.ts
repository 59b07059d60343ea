import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  coreModule,
  defineEvent,
  type ModuleDefinition,
  type RequestContext,
  recordChanged,
  sql,
} from '@yeondong/schema';
import { pino } from 'pino';
import { readConfig } from '../config.js';
import { migrate } from '../database/migrate.js';
import { openStorage } from '../database/open-storage.js';
import type { Storage } from '../database/storage.js';
import { Changes } from './changes.js';
import { OutboxDispatcher } from './outbox-dispatcher.js';
import { MOST_ATTEMPTS } from './outbox-retry.js';

const noteWritten = defineEvent<{ readonly note: number }>('example.note-written');
const DAY = 86_400_000;

let folder = '';
let storage: Storage;
let now = 0;
let heard: number[] = [];
let failing = false;
let dispatcher: OutboxDispatcher;
const changed: unknown[] = [];

const example = {
  events: {
    emits: [noteWritten],
    handlers: [
      {
        on: noteWritten,
        handle: async (_ctx: RequestContext, { note }: { note: number }) => {
          if (failing) throw new Error('the other system does not answer');
          heard.push(note);
        },
      },
    ],
  },
} as unknown as ModuleDefinition;

const tell = (name: string, payload: object) =>
  storage.write((db) =>
    db.execute(
      sql`insert into core_outbox_event (name, event_version, payload, at) values (${name}, 1, ${JSON.stringify(payload)}, ${now})`,
    ),
  );
const delivered = async () => {
  dispatcher.wake();
  await dispatcher.settled();
};
const events = () =>
  storage.reader.rows<{ attempts: number | null; fault: string | null; done: number }>(
    sql`select attempts, fault, dispatched_at is not null as done from core_outbox_event order by id`,
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  storage = await openStorage(readConfig({}, folder));
  await migrate(storage, [coreModule]);
  [now, heard, failing] = [1_000_000, [], false];
  changed.length = 0;
  const changes = new Changes();
  changes.tell = (change) => void changed.push(change);
  dispatcher = new OutboxDispatcher({
    modules: [example],
    changes,
    log: pino({ level: 'silent' }),
    context: () => ({ db: storage.reader, clock: { now: () => new Date(now) } }) as unknown as RequestContext,
    write: (work) => storage.write(work),
  });
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

test('an event is heard once, and subscribers of a record are told', async () => {
  await tell(noteWritten.name, { note: 1 });
  await tell(recordChanged.name, { type: 'Goal', key: 7 });
  await delivered();
  await delivered();
  expect(heard).toEqual([1]);
  expect(changed).toEqual([{ type: 'Goal', key: 7 }]);
});

test('an event whose handler fails is heard later; those behind it do not wait', async () => {
  failing = true;
  await tell(noteWritten.name, { note: 1 });
  await delivered();
  failing = false;
  await tell(noteWritten.name, { note: 2 });
  await delivered();
  expect(heard).toEqual([2]);
  now += 2000;
  await delivered();
  expect(heard).toEqual([2, 1]);
  expect(await events()).toMatchObject([{ attempts: 1, done: 1 }, { done: 1 }]);
});

test('what a process left unheard when it ended is heard at the next start', async () => {
  await tell(noteWritten.name, { note: 3 });
  expect(heard).toEqual([]);
  await delivered();
  expect(heard).toEqual([3]);
});

test('an event is given up after the last attempt, and kept with what went wrong', async () => {
  failing = true;
  await tell(noteWritten.name, { note: 1 });
  await tell(recordChanged.name, { type: 'Goal', key: 7 });
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    await delivered();
    now += 600_000;
  }
  await delivered();
  const given = { attempts: MOST_ATTEMPTS, fault: 'the other system does not answer', done: 1 };
  expect(await events()).toEqual([given, { attempts: null, fault: null, done: 1 }]);
  now += 8 * DAY;
  await dispatcher.sweep();
  expect(await events()).toEqual([given]);
});
