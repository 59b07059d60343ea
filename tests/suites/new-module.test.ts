import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cleanCopy } from '../src/clean-copy.js';

const MINUTES = 60_000;
const ID = 'field-survey';

describe('npm run new:module', () => {
  let folder: string;

  beforeAll(() => {
    folder = cleanCopy();
  }, 2 * MINUTES);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (program: string, args: string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, NODE_ENV: '', NODE_OPTIONS: '', ...env },
    });
    const text = `${stdout}${stderr}`.slice(-6_000);
    /** Nothing, or what went wrong. */
    return { status, text, wrong: status === 0 ? '' : text };
  };
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it('refuses an id that is taken or no id, and a title that is not Korean', () => {
    for (const args of [[], ['bsc'], ['example'], ['Field_Survey'], [ID, 'Field survey']]) {
      const { status, text } = run('node', ['scripts/new-module.mjs', ...args]);
      expect({ args, status, text }).toMatchObject({ args, status: 2, text: expect.stringContaining('usage:') });
    }
  });

  it(
    'makes a module of a two-word id under its own names, known to everything that lists modules',
    () => {
      const made = run('npm', ['run', '--silent', 'new:module', ID, '현장 점검']);
      expect(made.wrong).toBe('');
      expect(read('schema/schema.graphql')).toMatch(/fieldSurveyNotes\(/);
      expect(JSON.parse(read('package.json')).yeondong.modules).toContain(`@yeondong/${ID}`);
      expect(read('GLOSSARY.md')).toContain('| 현장 점검 | `FieldSurveyNote` |');
      expect(read(`modules/${ID}/client/messages/ko.json`)).toContain('현장 점검이 없습니다');
      expect(read(`modules/${ID}/src/migrations/index.ts`)).toContain("'field_survey_note'");
      const left = run('grep', [
        '-rniE',
        'example|fieldNote\\b|field_note\\b|현장 메모',
        `modules/${ID}`,
        '--exclude-dir=dist',
        '--exclude-dir=gql',
      ]);
      expect(left.text).toBe('');
    },
    5 * MINUTES,
  );

  it(
    'makes one that passes the checks at once',
    () => {
      expect(run('npm', ['run', '--silent', 'check']).wrong).toBe('');
    },
    8 * MINUTES,
  );

  it(
    'makes one that passes the contract suite and its own tests at once',
    () => {
      const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
      const tested = run('npx', ['jest', '--maxWorkers=1', `modules/${ID}/`], { NODE_OPTIONS: flags });
      expect(tested.wrong).toBe('');
      expect(tested.text).toMatch(/Test Suites: 2 passed/);
    },
    8 * MINUTES,
  );
});
