import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CommandResult,
  cp949,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  runYeondong,
} from '../src/index.js';

interface Taken {
  readonly mutation: string;
  readonly input: string;
  /** Who may send it by the pages. */
  readonly as: string;
}

interface Standing extends Taken {
  readonly kind: string;
  /** The sample has more lines than these. */
  readonly least: number;
  readonly more?: readonly string[];
}

const KPIS = { input: 'KpiTableImportInput', as: 'bsc' };
const STANDING: readonly Standing[] = [
  { kind: 'kpis', mutation: 'importKpis', least: 60, ...KPIS },
  { kind: 'kpi-targets', mutation: 'importKpiTargets', least: 60, ...KPIS },
  { kind: 'kpi-results', mutation: 'importKpiResults', least: 300, ...KPIS },
  { kind: 'plans', mutation: 'importPlans', input: 'PlansImportInput', as: 'planner', least: 4 },
  { kind: 'budgets', mutation: 'importBudgets', input: 'BudgetTableImportInput', as: 'planner', least: 30 },
  {
    ...{ kind: 'observations', mutation: 'importObservations', input: 'ObservationImportInput' },
    ...{ as: 'statistician', least: 100, more: ['--year', '2005'] },
  },
];
const COUNTS = 'repeated rows created revised unchanged issues { row column code }';
const HEAD = '구분,번호,과제명,담당부서';
const LOCALE = { LANG: 'ko_KR.UTF-8' };

describeOnBoth('tables that go out and come back by command', (database: DatabaseKind) => {
  let platform: Platform;
  let folder: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    folder = mkdtempSync(join(tmpdir(), 'tables-'));
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await platform.stop();
  });

  const run = (args: string[], env: Record<string, string> = {}): Promise<CommandResult> =>
    runYeondong(args, { ...platform.environment, ...env });
  const done = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stderr]).toEqual([0, '']);
    return stdout;
  };
  const fileOf = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  /** As a page sends a file. */
  const send = async ({ mutation, input, as }: Taken, text: string, dryRun: boolean): Promise<{ rows: number }> => {
    const { done: outcome } = await platform.data<{ done: { rows: number } }>(
      `mutation($input: ${input}!) { done: ${mutation}(input: $input) { ${COUNTS} } }`,
      { input: { fileName: 'table.csv', bytes: Buffer.from(text).toString('base64'), dryRun } },
      { as },
    );
    return outcome;
  };
  const taskTitle = async (number: number) => {
    const [row] = await readRows(
      platform.databaseUrl,
      `SELECT title_ko AS title FROM innovation_task WHERE origin = 'COMMON' AND number = ${number}`,
    );
    return row?.title;
  };

  it('what stands goes out, and comes back unchanged by the pages that take it in', async () => {
    const files = await Promise.all(STANDING.map(({ kind, more = [] }) => done('export', kind, ...more)));
    for (const [at, { kind, mutation, input, as, least }] of STANDING.entries()) {
      const seen = await send({ mutation, input, as }, files[at] as string, true);
      expect(seen.rows).toBeGreaterThan(least);
      const { rows } = seen;
      expect([kind, seen]).toEqual([
        kind,
        { rows, created: 0, revised: 0, unchanged: rows, repeated: false, issues: [] },
      ]);
    }
  });

  it('a workbook comes back too, in the name of the person who answers for it', async () => {
    const workbook = join(folder, 'results.xlsx');
    await done('export', 'kpi-results', '--format', 'xlsx', '--output', workbook);
    expect((await run(['import', 'kpi-results', workbook])).code).toBe(2);
    expect(await done('import', 'kpi-results', workbook, '--as', 'bsc')).toMatch(
      /^(\d+) lines: 0 added, 0 changed, \1 unchanged, 0 refused\n$/,
    );
    const told = await readRows(
      platform.databaseUrl,
      `SELECT p.login AS login FROM core_audit_entry a JOIN core_person p ON p.id = a.actor_id
        WHERE a.act = 'bsc.result.write' AND a.record_type = 'ImportBatch'`,
    );
    expect(told).toEqual([{ login: 'bsc' }]);
  });

  it('tasks of the sample become the city’s own by the file that they go out in, and then stand unchanged', async () => {
    const file = await done('export', 'innovation-tasks');
    const tasks = { mutation: 'importInnovationTasks', input: 'InnovationTaskImportInput', as: 'planner' };
    const counts = { rows: 169, created: 0, repeated: false, issues: [] };
    expect(await send(tasks, file, false)).toEqual({ ...counts, revised: 169, unchanged: 0 });
    expect(await send(tasks, `${file}\r\n`, true)).toEqual({ ...counts, revised: 0, unchanged: 169 });
  });

  it('one wrong cell refuses a file of CP949 whole, and is told in Korean at its place', async () => {
    const before = await taskTitle(1);
    const lines = ['공통,1,행정정보 함께 쓰기,정책기획과', '공통,900,새 과제,정책기획과', '공통,901,어느 과제,없는과'];
    const file = fileOf('tasks.csv', cp949([HEAD, ...lines].join('\r\n')));
    const refused = await run(['import', 'innovation-tasks', file], LOCALE);
    expect([refused.code, refused.stderr]).toEqual([1, 'Nothing is written; --by-row would take the other lines\n']);
    expect(refused.stdout).toMatch(/^4 +담당부서 +없는과 +innovation\.import\.department +[가-힣].*$/m);
    expect(refused.stdout).toContain('3 lines: 1 added, 1 changed, 0 unchanged, 1 refused');
    expect([await taskTitle(1), await taskTitle(900)]).toEqual([before, undefined]);
    expect(await done('import', 'innovation-tasks', file, '--by-row')).toContain(
      '1 added, 1 changed, 0 unchanged, 1 refused',
    );
    expect([await taskTitle(1), await taskTitle(900), await taskTitle(901)]).toEqual([
      '행정정보 함께 쓰기',
      '새 과제',
      undefined,
    ]);
  });

  it('answers of a survey go out as the form alone, and come in from it', async () => {
    const survey = ['--var', 'survey=sample.IN-CULTURE-2006'];
    const head = (await done('export', 'survey-answers', ...survey)).trim();
    expect(head.split(/\r\n/)).toHaveLength(1);
    const file = fileOf('form.csv', `${head}\r\n`);
    const order = ['import', 'survey-answers', file, ...survey, 'mode=INTERVIEW', '--dry-run'];
    expect(await done(...order)).toContain('0 lines: 0 added, 0 changed, 0 unchanged, 0 refused');
  });
});
