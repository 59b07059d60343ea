import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { runCli } from './cli.js';

let root = '';
let printed = '';
let complained = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-'));
  writeFileSync(join(root, 'package.json'), '{"yeondong":{"modules":[]}}');
  printed = '';
  complained = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const run = (...argv: string[]) => runCli(argv, { YEONDONG_PASSWORD: 'Sample-pass-1' }, root);

const COMMANDS = [
  'serve',
  'migrate',
  'seed',
  'import',
  'export',
  'query',
  'backup',
  'restore',
  'verify',
  'user',
  'token',
  'module',
  'doctor',
  'schema',
];

test.each([[], ...COMMANDS.map((name) => [name])])(
  '%s --help tells how it is used and ends with 0',
  async (...names) => {
    expect(await run(...names, '--help')).toBe(0);
    expect(printed).toContain(`Usage: ${['yeondong', ...names].join(' ')}`);
  },
);

test.each([
  ['an unknown command', ['sead', 'bucheon-2006']],
  ['an unknown option', ['migrate', '--fast']],
  ['a missing argument', ['backup']],
  ['neither a data set nor an option', ['seed']],
  ['both', ['seed', 'bucheon-2006', '--remove-sample']],
  ['an unknown format', ['query', 'x.graphql', '--format', 'pdf']],
  ['an unknown format of a table', ['export', 'people-moves', '--format', 'pdf']],
  ['a year that is none', ['export', 'people-moves', '--year', '06']],
  ['an unknown table', ['import', 'people', 'people.csv']],
  ['a table of a module that is not in use', ['export', 'kpis']],
])('%s ends with 2 and touches nothing', async (_what, argv) => {
  expect(await run(...argv)).toBe(2);
  expect(complained).toContain('error:');
  expect(existsSync(join(root, 'data', 'yeondong.db'))).toBe(false);
});

test('tables are listed by their modules, those in use alone, without a database', async () => {
  expect(await run('export')).toBe(0);
  expect(printed).toMatch(/^people-moves +core /m);
  expect(printed).toMatch(/^survey-answers +core .* survey$/m);
  expect(printed).not.toContain('kpis');
  expect(existsSync(join(root, 'data', 'yeondong.db'))).toBe(false);
});

test('a wrong variable ends with 1 and one line', async () => {
  expect(await runCli(['migrate'], { PORT: 'many' }, root)).toBe(1);
  expect(complained).toBe('PORT is not a whole number from 0 to 65535; for example PORT=4000\n');
});

test('an installation is migrated, loaded, asked, verified and saved', async () => {
  expect(await run('migrate')).toBe(0);
  expect(await run('seed', 'bucheon-2006')).toBe(0);
  expect(printed).toMatch(/^planner +Sample-pass-1$/m);
  expect(await run('seed', 'bucheon-2006')).toBe(0);
  const file = join(root, 'areas.graphql');
  writeFileSync(
    file,
    'query Areas($code: String!) { domain(code: $code) { code } domains(first: 2) { nodes { code } } }',
  );
  printed = '';
  expect(await run('query', file, '--var', 'code=ECONOMY', '--format', 'ndjson')).toBe(0);
  expect(printed.trim().split('\n')).toHaveLength(2);
  expect(await run('query', file, '--var', 'color=red')).toBe(1);
  const workbook = join(root, 'areas.xlsx');
  expect(await run('query', file, '--var', 'code=ECONOMY', '--format', 'xlsx', '--output', workbook)).toBe(0);
  expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
  expect(await run('user', 'add', 'new.sample', '--role', 'staff')).toBe(0);
  expect(await run('user', 'add', 'new.sample')).toBe(1);
  expect(await run('verify')).toBe(0);
  expect(printed).toMatch(/^core_person +14$/m);
  expect(await run('backup', join(root, 'copy'))).toBe(0);
  expect(existsSync(join(root, 'copy.json'))).toBe(true);
  printed = '';
  expect(await run('export', 'people-moves')).toBe(0);
  const people = join(root, 'people.csv');
  writeFileSync(people, printed);
  expect(printed).toMatch(/^\ufeff계정,이름,새부서,새직위,인계받는사람\r\n/);
  expect(await run('export', 'people-moves', '--var', 'post=1')).toBe(1);
  expect(await run('import', 'people-moves', people, '--year', '2006')).toBe(1);
  expect(await run('import', 'people-moves', people, '--as', 'nobody')).toBe(1);
  printed = '';
  expect(await run('import', 'people-moves', people, '--dry-run')).toBe(0);
  expect(printed).toMatch(/ 0 added, 0 changed, \d+ unchanged, 0 refused\nNothing is written: this was a dry run\n$/);
  expect(await run('import', 'people-moves', people)).toBe(0);
  expect(await run('import', 'people-moves', people)).toBe(0);
  expect(printed).toContain('people.csv has been imported before; nothing is changed');
  expect(await run('export', 'survey-answers')).toBe(2);
  expect(complained).toContain('say --var survey=CODE');
  expect(await run('import', 'survey-answers', people, '--var', 'survey=NONE')).toBe(2);
  expect(complained).toContain('survey-answers needs --var mode=…');
  expect(await run('import', 'survey-answers', people, '--var', 'survey=NONE', 'mode=PAPER')).toBe(1);
  expect(complained).toContain('There is no survey NONE');
});
