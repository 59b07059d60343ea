import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countRows,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  repository,
  runYeondong,
} from '../src/index.js';

type Cells = Record<string, string>;

/** The rows of a file of the plan's data, read apart from what the product reads them with. */
function rowsOf(file: string): Cells[] {
  const text = readFileSync(join(repository, 'schema/data/bucheon-2006', file), 'utf8').trimEnd();
  const lines = text
    .split('\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''));
  const [names = [], ...rows] = lines;
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

interface ActivityAnswer {
  code: string;
  program: { code: string };
  department: { code: string };
  endsOn: string | null;
  heldCount: number;
  [field: string]: unknown;
}

const ACTIVITIES = `{ activities(year: 2006, first: 500) { totalCount nodes {
  code kind title(lang: ko) titleEn: title(lang: en) startsOn endsOn recurrence comparator plannedCount plannedUnit
  plannedPeople scope plannedAmount place quote line heldCount program { code } department { code } } } }`;

const planned = rowsOf('planned.csv');
const programs = rowsOf('programs.csv');
const number = (cell: string | undefined) => (cell ? Number(cell) : null);
const text = (cell: string | undefined) => cell || null;
const dueOn = (month: string | undefined) =>
  month ? new Date(Date.UTC(2006, Number(month), 0)).toISOString().slice(0, 10) : null;

/** Every row of the core's records. The log of the load itself and what jobs do beside it are apart. */
async function contents(databaseUrl: string): Promise<Record<string, unknown>> {
  const apart = ['core_audit_entry', 'core_outbox_event', 'core_session'];
  const tables = Object.keys(await countRows(databaseUrl)).filter(
    (name) => name.startsWith('core_') && !apart.includes(name),
  );
  const rows = await Promise.all(tables.map((name) => readRows(databaseUrl, `SELECT * FROM ${name} ORDER BY id`)));
  return Object.fromEntries(tables.map((name, at) => [name, rows[at]]));
}

describeOnBoth('the plan of 2006', (database: DatabaseKind) => {
  let platform: Platform;
  let activities: Map<string, ActivityAnswer>;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    const data = await platform.data<{ activities: { nodes: ActivityAnswer[] } }>(ACTIVITIES, {}, { as: 'planner' });
    activities = new Map(data.activities.nodes.map((node) => [node.code, node]));
  });
  afterAll(() => platform.stop());

  it('has 47 planned facts', () => {
    expect(planned).toHaveLength(47);
    expect(activities.size).toBe(47);
  });

  it.each(planned)('planned:$id is stored as the plan has it', (row) => {
    const activity = activities.get(`planned.${row.id}`) as ActivityAnswer;
    expect(activity).toMatchObject({
      kind: row.kind,
      title: row.activity,
      endsOn: dueOn(row.month_to),
      recurrence: ['monthly', 'quarterly', 'yearly'].includes(row.period_type ?? '') ? row.period_type : null,
      comparator: text(row.comparator),
      plannedCount: number(row.quantity),
      plannedUnit: text(row.unit),
      plannedPeople: number(row.participants),
      scope: text(row.participant_scope),
      plannedAmount: number(row.amount),
      quote: row.quote,
      line: Number(row.line),
      department: { code: 'POLICY_PLANNING' },
      program: { code: `P2006-${programs.find(({ module }) => module === row.module)?.program_no}` },
    });
    expect(activity.startsOn).toBe(row.month_from ? `2006-${row.month_from.padStart(2, '0')}-01` : null);
    expect(activity.titleEn).not.toBe(activity.title);
  });

  it('has the five programs under their titles, in order, with every line of the text', async () => {
    const answer = await platform.data<{ programs: Record<string, string[] | string>[] }>(
      '{ programs { title(lang: ko) purposes overview plans expectedEffects } }',
      {},
      { as: 'planner' },
    );
    expect(answer.programs.map(({ title }) => title)).toEqual(programs.map(({ title }) => title));
    const bullets = rowsOf('lines.csv').filter(({ kind }) => kind === 'bullet');
    programs.forEach(({ module }, at) => {
      const stored = ['purposes', 'overview', 'plans', 'expectedEffects'].flatMap(
        (part) => answer.programs[at]?.[part] ?? [],
      );
      expect(stored).toEqual(bullets.filter((line) => line.module === module).map((line) => line.text));
    });
  });

  it('has held by 15 June two of four progress meetings and the January workshop', () => {
    const held = (id: string) => activities.get(`planned.${id}`)?.heldCount;
    expect([held('PS-05'), held('BS-03'), held('BS-09'), held('PS-04'), held('BS-11')]).toEqual([2, 1, 1, 1, 0]);
  });

  it('is not changed by being loaded again', async () => {
    const before = await contents(platform.databaseUrl);
    const again = await runYeondong(['seed', 'bucheon-2006'], platform.environment);
    expect({ code: again.code, stderr: again.stderr }).toMatchObject({ code: 0 });
    expect(await contents(platform.databaseUrl)).toEqual(before);
  });
});

describeOnBoth('taking the samples out', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    await platform.stop({ keep: true });
    const removal = await runYeondong(['seed', '--remove-sample'], platform.environment);
    expect({ code: removal.code, stderr: removal.stderr }).toMatchObject({ code: 0 });
    await platform.start();
  });
  afterAll(() => platform.stop());

  it('leaves the plan and takes what it does not name', async () => {
    const counts = await countRows(platform.databaseUrl);
    expect(counts).toMatchObject({
      core_activity: 47,
      core_program: 5,
      core_vision: 1,
      core_domain: 6,
      core_person: 13,
    });
    expect([counts.core_initiative, counts.core_milestone, counts.core_goal, counts.core_occurrence]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('leaves accounts that can sign in', async () => {
    const { me } = await platform.data<{ me: { login: string } }>('{ me { login } }', {}, { as: 'planner' });
    expect(me.login).toBe('planner');
  });
});
