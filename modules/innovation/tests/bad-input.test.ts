import { countRows, type Platform, startPlatform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

type Changes = Record<string, unknown>;

/** What is wrong with a new task → code and place. */
const REFUSED: readonly (readonly [name: string, changes: Changes, code: string, place: string])[] = [
  ['a number that is taken', { number: 148 }, 'record.duplicate', 'number'],
  ['the number 0', { number: 0 }, 'innovation.task.number', 'number'],
  ['a negative number', { number: -1 }, 'innovation.task.number', 'number'],
  ['an empty title', { titleKo: ' ' }, 'text.empty', 'titleKo'],
  ['an end before the start', { startsOn: '2006-07-01', endsOn: '2006-06-30' }, 'term.reversed', 'endsOn'],
  ['an unknown department', { department: 'bm93aGVyZQ' }, 'record.unknown', 'department'],
  ['an unknown initiative', { initiative: 'bm93aGVyZQ' }, 'record.unknown', 'initiative'],
];

describe('bad inputs of innovation tasks', () => {
  let platform: Platform;
  let calls: Calls;
  let base: Changes;

  beforeAll(async () => {
    platform = await startPlatform({ database: 'sqlite' });
    calls = callsOn(platform);
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    base = { origin: 'CITY', number: 200, titleKo: '시험', department };
    // Signing in writes a session; it must not count below.
    await calls.read('{ me { id } }', 'staff');
  }, 240_000);
  afterAll(() => platform?.stop());

  const create = (changes: Changes) =>
    calls.refused('createInnovationTask', 'InnovationTaskInput', 'id', { ...base, ...changes });

  it.each(REFUSED)('%s is refused, and nothing is written', async (_, changes, code, place) => {
    const before = await countRows(platform.databaseUrl);
    expect(await create(changes)).toEqual([[code, `input.${place}`]]);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('several departments are refused for a task of the city, and counted once for a common one', async () => {
    const departments = [await calls.idOf('department', 'ROADS'), await calls.idOf('department', 'AUDIT')];
    expect(await create({ departments })).toEqual([['innovation.task.city-alone', 'input.departments']]);
    const common = { ...base, origin: 'COMMON', number: 22, departments };
    const SHOWN = 'code parts { department { code } }';
    expect(await calls.done('createInnovationTask', 'InnovationTaskInput', SHOWN, common)).toEqual({
      code: '2006-COMMON-022',
      parts: ['WELFARE_POLICY', 'ROADS', 'AUDIT'].map((code) => ({ department: { code } })),
    });
    const { innovationTaskCounts } = await calls.read('{ innovationTaskCounts(year: 2006) { origin total } }');
    expect(innovationTaskCounts[1]).toEqual({ origin: 'COMMON', total: 22 });
  });

  it('a day that does not exist is no day', async () => {
    expect(
      await calls.codes('createInnovationTask', 'InnovationTaskInput', 'id', { ...base, startsOn: '2006-11-31' }),
    ).toEqual(['BAD_USER_INPUT']);
  });

  it('a milestone that was reported cannot be left out, nor left behind by other days', async () => {
    const task = await calls.task('sample.2006-CITY-030');
    const at = { id: task.id, version: task.version };
    const line = { titleKo: '새것', weight: '100', dueOn: '2006-11-30' };
    expect(
      await calls.refused('saveTaskMilestones', 'TaskMilestonesInput', 'id', { ...at, milestones: [line] }),
    ).toEqual([['innovation.task.milestone-reported', 'input.milestones']]);
    expect(
      await calls.refused('updateInnovationTask', 'InnovationTaskUpdate', 'id', { ...at, endsOn: '2006-06-30' }),
    ).toEqual([['innovation.task.milestones-outside', 'input.endsOn']]);
    const [first] = task.milestones;
    const twice = [first, first].map(({ id, title, dueOn }) => ({ id, titleKo: title, dueOn, weight: '50' }));
    expect(
      await calls.refused('saveTaskMilestones', 'TaskMilestonesInput', 'id', { ...at, milestones: twice }),
    ).toEqual([['record.duplicate', 'input.milestones.1.id']]);
  });

  it('a task that somebody else has changed since is told as a conflict', async () => {
    const task = await calls.task('sample.2006-CITY-088');
    const change = { id: task.id, version: task.version, titleKo: '다른 이름' };
    await calls.done('updateInnovationTask', 'InnovationTaskUpdate', 'id', change, 'staff');
    expect(await calls.codes('updateInnovationTask', 'InnovationTaskUpdate', 'id', change, 'staff')).toEqual([
      'CONFLICT',
    ]);
    const other = await calls.task('sample.2006-CITY-001');
    const foreign = { id: other.id, version: other.version, titleKo: '남의 과제' };
    expect(await calls.codes('updateInnovationTask', 'InnovationTaskUpdate', 'id', foreign, 'staff')).toEqual([
      'FORBIDDEN',
    ]);
  });
});
