import { type Database, Goal, globalId, type RequestContext } from '@yeondong/schema';
import { Changes } from './changes.js';
import { ForeignChanges } from './foreign-changes.js';

const NOW = 1_141_290_000_000;
const GOAL = { type: 'Goal', key: 7 };

let stored: { id: number; payload: string; at: number }[] = [];
let revision = 1;
let asked: string[] = [];
let heard = 0;
let changes: Changes;
let foreign: ForeignChanges;

const reader = {
  dialect: 'sqlite',
  rows: async ({ strings }: { strings: readonly string[] }) => {
    asked.push(strings.join('?'));
    return strings.join('').includes('core_data_revision') ? [{ revision }] : [...stored];
  },
} as unknown as Database;
/** Of a reader who may read every goal. */
const ctx = {
  clock: { now: () => new Date(NOW) },
  host: { recordType: () => Goal },
  db: { dialect: 'sqlite', rows: async () => [{ key: GOAL.key }] },
} as unknown as RequestContext;

const write = (id: number, at = NOW): void => {
  stored.push({ id, payload: JSON.stringify(GOAL), at });
  revision += 1;
};
const look = () => foreign.look();

beforeEach(() => {
  [stored, revision, asked, heard] = [[], 1, [], 0];
  changes = new Changes();
  foreign = new ForeignChanges(changes, reader);
});

/** Somebody who counts what is told, until the returned function is called. */
function listen(): () => Promise<void> {
  let leaving = false;
  const stream = changes.of(ctx, [globalId(GOAL.type, GOAL.key)], async () => !leaving);
  const listening = (async () => {
    for await (const _ of stream) heard += 1;
  })();
  return () => {
    leaving = true;
    changes.tell(GOAL, 999_999);
    return listening;
  };
}
/** Until everybody has heard what was told. */
const told = async (): Promise<number> => {
  await new Promise((resolve) => setImmediate(resolve));
  return heard;
};

test('nothing is read while nobody listens, and one number while nothing was written', async () => {
  await look();
  expect(asked).toEqual([]);
  const leave = listen();
  await look();
  await look();
  expect(asked.filter((text) => text.includes('core_outbox_event'))).toHaveLength(1);
  expect(asked).toHaveLength(3);
  await leave();
  await look();
  expect(asked).toHaveLength(3);
});

test('what was written before anybody listened is not told; what was written since is, once', async () => {
  write(1, NOW - 60_000);
  const leave = listen();
  write(2, NOW + 10);
  await look();
  expect(await told()).toBe(1);
  changes.tell(GOAL, 3);
  write(3, NOW + 20);
  await look();
  expect(await told()).toBe(2);
  await leave();
});

test('an event of a long transaction is told although newer ones were', async () => {
  const leave = listen();
  write(20);
  await look();
  write(12, NOW - 30_000);
  await look();
  expect(await told()).toBe(2);
  await leave();
});
