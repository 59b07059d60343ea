import { ROLES } from '@yeondong/schema';
import {
  type Call,
  changeRows,
  countRows,
  createPlatform,
  type DepartmentModules,
  modulesOf,
  type Platform,
  readRows,
} from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';
import { refusedIn } from './refused-in.js';
import { BY_TABLE, OF_THE_CITY, ON_EDITIONS, type Own, recordsOf, WRITES, type Write } from './write-table.js';

const READ = `{ coverage(from: ANNUAL, to: LONG_TERM, year: 2006) { linked total }
  alignment(year: 2006) { department { code } items linkedItems fundedInitiatives }
  opinionFigures(year: 2006) { received overdue } orphanCounts(year: 2006) { kind count }
  planItems(where: {department: {code: {eq: "WELFARE_POLICY"}}}, first: 100) { totalCount nodes { code title entry version } } }`;
const MUTATIONS = '{ __schema { mutationType { fields { name } } } }';
const TABLE = Object.entries(WRITES);

/** Where an edition may go from each state, written by hand; only the fiscal plan goes to the council. */
const LIFE = {
  DRAFT: ['COLLECTING'],
  COLLECTING: ['DEPT_CONFIRMED'],
  DEPT_CONFIRMED: ['COLLECTING', 'COORDINATION'],
  COORDINATION: ['COLLECTING', 'FINAL'],
  FINAL: [],
  SUPERSEDED: [],
};
const LIVES: [string, number, Record<string, string[]>][] = [
  ['ANNUAL', 2006, LIFE],
  [
    ...(['MTFP', 2007] as const),
    {
      ...{ ...LIFE, COORDINATION: ['COLLECTING', 'COUNCIL_REPORT'] },
      COUNCIL_REPORT: ['COORDINATION', 'FINAL'],
    },
  ],
];
/** Whose change of an item of 복지정책과 an edition takes in each state. */
const WRITERS = {
  DRAFT: ['planner'],
  COLLECTING: ['head', 'planner', 'staff'],
  DEPT_CONFIRMED: [],
  COORDINATION: ['planner'],
  COUNCIL_REPORT: [],
  FINAL: [],
  SUPERSEDED: [],
};
const keyOf = (id: string): number => Number(Buffer.from(id, 'base64url').toString().split(':')[1]);

describe('each write of plan-sync', () => {
  let platform: Platform;
  let calls: Calls;
  let modules: DepartmentModules;
  let own: Own;
  let foreign: Own;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    calls = callsOn(platform);
    modules = await modulesOf(platform, 'WELFARE_POLICY');
    own = await recordsOf(calls, 'WELFARE_POLICY', 'sample.WELFARE-1-2');
    foreign = await recordsOf(calls, 'ROADS', 'sample.URBAN_TRANSPORT-2-2');
    for (const as of ROLES) if (as !== 'public') await calls.read('{ me { id } }', as);
  }, 120_000);
  afterAll(() => platform?.stop());

  const call = (name: string, { type, input }: Write, records: Own, as: string, more: object = {}): Call => [
    ...([name, type, '__typename'] as const),
    { ...input(records), ...more },
    as,
  ];
  /** What a list of writes is refused for, and whether they left anything behind. */
  async function tried(writes: readonly Call[], of: (write: Call) => Promise<unknown>) {
    const before = await countRows(platform.databaseUrl);
    const told: [string, unknown][] = [];
    for (const write of writes) told.push([write[0], await of(write)]);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
    return told;
  }

  it('stands in the table, so that none is forgotten below', async () => {
    const namesFor = async (): Promise<string[]> =>
      (await calls.read(MUTATIONS, 'staff')).__schema.mutationType.fields.map(({ name }: { name: string }) => name);
    const all = await namesFor();
    await modules.without('plan-sync');
    const others = new Set(await namesFor());
    await modules.keep(modules.all);
    const known = [...Object.keys(WRITES), ...OF_THE_CITY, ...BY_TABLE];
    expect(all.filter((name) => !others.has(name)).sort()).toEqual(known.filter((name) => !others.has(name)).sort());
    expect(ON_EDITIONS.filter((name) => !(name in WRITES))).toEqual([]);
  });

  it('is not for other departments, also where they see the record', async () => {
    for (const table of ['plan_sync_item', 'plan_sync_fiscal_line']) {
      await changeRows(platform.databaseUrl, `update ${table} set visibility = 'APPROVED' where code like 'W-ROADS-%'`);
    }
    const theirs = TABLE.filter(([, { as }]) => as !== 'office').map(([name, write]) =>
      call(name, write, foreign, write.as),
    );
    const told = await tried(theirs, async (write) => calls.codes(...write));
    // Between two items of others nobody else may link; who does is told where.
    const refused = ([name]: Call) => (name === 'proposePlanLink' ? 'BAD_USER_INPUT' : 'FORBIDDEN');
    expect(told).toEqual(theirs.map((write) => [write[0], [refused(write)]]));
  });

  it('over another version than was read is a conflict', async () => {
    const late = TABLE.filter(([, { locks }]) => locks).map(([name, write]) =>
      call(name, write, own, 'planner', { version: 99 }),
    );
    expect(late.length).toBeGreaterThan(12);
    const told = await tried(late, async (write) => calls.codes(...write));
    expect(told).toEqual(late.map(([name]) => [name, ['CONFLICT']]));
  });

  it('of two at once over the same version, one is done', async () => {
    for (const name of ['updatePlanItem', 'rejectPlanLink', 'updateFiscalLine', 'reviewOpinion', 'reportInstruction']) {
      const write = call(name, WRITES[name] as Write, foreign, 'planner');
      const codes = await Promise.all([calls.codes(...write), calls.codes(...write)]);
      expect([name, codes.filter((each) => each.length === 0).length]).toEqual([name, 1]);
      expect([name, ['CONFLICT', 'BAD_USER_INPUT']]).toEqual([name, expect.arrayContaining(codes.flat())]);
    }
  });

  it('on an edition that is settled is refused, final or superseded, and its content stays as it was', async () => {
    const [line] = (
      await calls.read('{ fiscalLines(where: {code: {eq: "sample.L2006.WELFARE-1-2"}}) { nodes { id version } } }')
    ).fiscalLines.nodes;
    const settled = {
      ...own,
      ...{
        item: await calls.item('sample.A2006.WELFARE-1-2'),
        other: await calls.item('sample.A2006.WELFARE-1-3'),
        line,
      },
      ...{ edition: (await calls.edition('ANNUAL', 1)).id, fiscal: (await calls.edition('MTFP', 1)).id },
    };
    const content = async () => {
      const of = "(select v.id from plan_sync_version v where v.status in ('FINAL', 'SUPERSEDED'))";
      const lines = `(select l.id from plan_sync_fiscal_line l where l.version_id in ${of})`;
      return JSON.stringify([
        await readRows(platform.databaseUrl, `select * from plan_sync_item where version_id in ${of} order by id`),
        await readRows(
          platform.databaseUrl,
          `select * from plan_sync_fiscal_line where version_id in ${of} order by id`,
        ),
        await readRows(
          platform.databaseUrl,
          `select * from plan_sync_fiscal_amount where line_id in ${lines} order by id`,
        ),
        await readRows(platform.databaseUrl, 'select id, status, snapshot_hash from plan_sync_version order by id'),
      ]);
    };
    for (const status of ['FINAL', 'SUPERSEDED']) {
      await changeRows(
        platform.databaseUrl,
        `update plan_sync_version set status = '${status}' where status in ('FINAL', 'SUPERSEDED')`,
      );
      const before = await content();
      const writes = ON_EDITIONS.map((name) => call(name, WRITES[name] as Write, settled, 'planner'));
      for (const write of writes) {
        const told = await refusedIn(platform, write);
        expect([status, write[0], told.codes]).toEqual([status, write[0], ['BAD_USER_INPUT']]);
        const codes = new Set(told.issues?.map(([code]) => code));
        expect([write[0], codes]).toEqual([write[0], new Set(['plan-sync.version.takes-none'])]);
      }
      for (const to of [
        'DRAFT',
        'COLLECTING',
        'DEPT_CONFIRMED',
        'COORDINATION',
        'COUNCIL_REPORT',
        'FINAL',
        'SUPERSEDED',
      ]) {
        const { id, version } = await calls.edition('ANNUAL', 1);
        const move = { id, version, to, reason: '다시' };
        expect(await calls.refused('movePlanVersion', 'PlanVersionMove', 'id', move)).toEqual([
          ['plan-sync.version.move', 'input.to'],
        ]);
        expect(await calls.refused('undoRoll', 'PlanRollUndo', 'id', { id, version })).toEqual([
          ['plan-sync.roll.not-draft', 'input.id'],
        ]);
      }
      expect(await content()).toBe(before);
    }
    await changeRows(platform.databaseUrl, "update plan_sync_version set status = 'FINAL' where status = 'SUPERSEDED'");
  });

  it.each(LIVES)('moves an edition of %s as written here, by the planner alone', async (plan, year, life) => {
    const { id, version } = await calls.edition(plan, plan === 'ANNUAL' ? 2 : 1, year);
    const others = ROLES.filter((role) => role !== 'public' && role !== 'planner');
    /** Past all rules of the move it is the version that is refused, or what stands in the way of the edition. */
    const isAllowed = async (to: string, as: string) => {
      const input = { id, version: version + 99, to, reason: '다시' };
      const { codes, errors } = await calls.run('movePlanVersion', 'PlanVersionMove', 'id', input, as);
      if (codes.includes('FORBIDDEN')) return false;
      return !errors.some(({ extensions }) => extensions.issues?.some(({ code }) => code === 'plan-sync.version.move'));
    };
    for (const [status, next] of Object.entries(life)) {
      await changeRows(
        platform.databaseUrl,
        `update plan_sync_version set status = '${status}' where id = ${keyOf(id)}`,
      );
      const may: string[] = [];
      for (const to of Object.keys(life)) if (await isAllowed(to, 'planner')) may.push(to);
      expect([status, may]).toEqual([status, next]);
      for (const to of next) {
        const allowed = await Promise.all(others.map((role) => isAllowed(to, role)));
        expect([status, to, others.filter((_, at) => allowed[at])]).toEqual([status, to, []]);
      }
    }
    await changeRows(
      platform.databaseUrl,
      `update plan_sync_version set status = 'COLLECTING' where id = ${keyOf(id)}`,
    );
  });

  it('on an item is taken in as its edition stands: from departments while it collects, from the planner until it is settled', async () => {
    const { id } = await calls.edition('ANNUAL', 2);
    for (const [status, writers] of Object.entries(WRITERS)) {
      await changeRows(
        platform.databaseUrl,
        `update plan_sync_version set status = '${status}' where id = ${keyOf(id)}`,
      );
      const may: string[] = [];
      for (const role of ROLES.filter((each) => each !== 'public')) {
        const write = call('updatePlanItem', WRITES.updatePlanItem as Write, own, role, { version: 99 });
        if ((await calls.codes(...write)).includes('CONFLICT')) may.push(role);
      }
      expect([status, may.sort()]).toEqual([status, writers]);
    }
    await changeRows(
      platform.databaseUrl,
      `update plan_sync_version set status = 'COLLECTING' where id = ${keyOf(id)}`,
    );
  });

  it('is refused with the module off for the department, which keeps what it has and goes on as before', async () => {
    const before = await calls.read(READ);
    await modules.without('plan-sync');
    const writes = TABLE.map(([name, write]) => call(name, write, own, 'planner'));
    const told = await tried(writes, async (write) => calls.refused(...write));
    const off = ([name, { at }]: (typeof TABLE)[number]) => [name, [['department.module-off', `input.${at}`]]];
    expect(told).toEqual(TABLE.map(off));
    expect(await calls.read(READ)).toEqual(before);
    await modules.keep(modules.all);
    expect(await calls.read(READ)).toEqual(before);
    const change = call('updatePlanItem', WRITES.updatePlanItem as Write, own, 'planner');
    expect(await calls.refused(...change)).toEqual([]);
  });

  it('and all else of it is unknown where it is off: no field, no type, no permission, no condition', async () => {
    await modules.without('plan-sync');
    const asked = [
      '{ plans { totalCount } }',
      '{ initiatives(where: {planSync: {fiscalCoverage: {eq: NONE}}}) { totalCount } }',
      '{ initiatives { nodes { budget { fiscalCoverage } } } }',
      '{ initiatives { nodes { planChain(level: ANNUAL) { code } } } }',
      '{ initiatives { nodes { fiscalLines { totalCount } } } }',
      '{ initiatives { nodes { changeRequests { totalCount } } } }',
      '{ department(code: "WELFARE_POLICY") { process { current } } }',
      '{ department(code: "WELFARE_POLICY") { alignment { items } } }',
      '{ citizenOpinions { totalCount } }',
    ];
    for (const query of asked) {
      const { codes } = await platform.gql(query, {}, { as: 'staff' });
      expect([query, codes]).toEqual([query, ['GRAPHQL_VALIDATION_FAILED']]);
    }
    const { modules: shown, types } = await calls.read(
      '{ modules { id } types: __schema { types { name } } }',
      'staff',
    );
    expect(shown).not.toContainEqual({ id: 'plan-sync' });
    const names = types.types.map(({ name }: { name: string }) => name);
    expect(
      names.filter((name: string) => /^(Plan(?!ned|Record)|Fiscal|Budget|CitizenOpinion|Opinion)/.test(name)),
    ).toEqual([]);
    const closed = async () => {
      const { feedbacks } = await calls.read('{ feedbacks { nodes { loopClosed outcomes { title } } } }', 'staff');
      return feedbacks.nodes.filter(
        (row: { loopClosed: boolean; outcomes: object[] }) => row.loopClosed && row.outcomes.length > 0,
      ).length;
    };
    expect(await closed()).toBe(0);
    await modules.keep(modules.all);
    expect((await platform.gql('{ plans { totalCount } }', {}, { as: 'staff' })).codes).toEqual([]);
    expect(await closed()).toBe(6);
  });
});
