import { countRows, createPlatform, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

type Changes = Record<string, unknown>;

/** What is wrong with a new item of the open edition → code and place. */
const REFUSED: [name: string, changes: Changes, code: string, place: string][] = [
  ['an end before the start', { startYear: 2007, endYear: 2006 }, 'plan-sync.item.reversed', 'endYear'],
  ['a start before the plan', { startYear: 2004 }, 'plan-sync.item.horizon', 'startYear'],
  ['an empty title', { titleKo: ' ' }, 'text.empty', 'titleKo'],
  ['a code with a space', { code: 'a b' }, 'code.invalid', 'code'],
  ['a code that the edition has', { code: 'sample.A2006R.WELFARE-1-2' }, 'record.duplicate', 'code'],
  ['an unknown node', { node: 'bm93aGVyZQ' }, 'record.unknown', 'node'],
  ['an empty group of customers', { customerGroups: ['시민', ' '] }, 'text.empty', 'customerGroups.1'],
];

describe('bad inputs of plan items', () => {
  let platform: Platform;
  let calls: Calls;
  let base: Changes;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    calls = callsOn(platform);
    const edition = await calls.edition('ANNUAL', 2);
    // Signing in writes a session; it must not count below.
    await calls.read('{ me { id } }', 'staff');
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    base = { planVersion: edition.id, department, code: 'T-1', titleKo: '시험', startYear: 2006, endYear: 2006 };
  }, 120_000);
  afterAll(() => platform?.stop());

  const refused = (changes: Changes, as = 'staff') =>
    calls.refused('createPlanItem', 'PlanItemInput', 'id', { ...base, ...changes }, as);

  it.each(REFUSED)('%s is refused, and nothing is written', async (_, changes, code, place) => {
    const before = await countRows(platform.databaseUrl);
    expect(await refused(changes)).toEqual([[code, `input.${place}`]]);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('another department’s item is not for its staff', async () => {
    const department = await calls.idOf('department', 'ROADS');
    const codes = await calls.codes('createPlanItem', 'PlanItemInput', 'id', { ...base, department }, 'staff');
    expect(codes).toEqual(['FORBIDDEN']);
  });

  it('a parent below itself, or of another edition, is refused', async () => {
    const above = await calls.done('createPlanItem', 'PlanItemInput', 'id version', { ...base, code: 'T-2' }, 'staff');
    const child = { ...base, code: 'T-3', parent: above.id };
    const below = await calls.done('createPlanItem', 'PlanItemInput', 'id version', child, 'staff');
    const change = { id: above.id, version: above.version, parent: below.id };
    expect(await calls.refused('updatePlanItem', 'PlanItemUpdate', 'id', change, 'staff')).toEqual([
      ['plan-sync.item.own-parent', 'input.parent'],
    ]);
    const elsewhere = (await calls.item('sample.A2006.WELFARE-1-2')).id;
    expect(await refused({ code: 'T-4', parent: elsewhere })).toEqual([
      ['plan-sync.item.other-edition', 'input.parent'],
    ]);
  });
});
