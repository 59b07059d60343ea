import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Caller } from '../src/caller.js';
import { startChromium, type TestBrowser } from '../src/chromium.js';
import { cleanCopy } from '../src/clean-copy.js';
import { countRows, repository, TEST_PASSWORD } from '../src/index.js';
import { cleanEnvironment, type ServerProcess, startServer } from '../src/server-process.js';
import { violations } from './axe.js';
import { seeHeading, seeText } from './site.js';

const PACKAGE = '@neighbour/complaints';
const ID = 'complaints';
const MINUTES = 60_000;

const EVERYTHING = `{
  complaints { totalCount nodes { text initiative { code } department { code } } }
  initiatives(where: { complaints: { receivedOn: { gte: "2006-05-20" } } }) { nodes { code complaints { totalCount } } }
  complaintsReceivedFacts(by: [MONTH]) { month complaintCount { value } }
  departments(where: { code: { eq: "WELFARE_POLICY" } }) { nodes { id complaints { totalCount } } }
}`;
const RECEIVE = 'mutation($input: ComplaintInput!) { receiveComplaint(input: $input) { text receivedOn } }';
const SET =
  'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { code } }';

/** The product in a folder of its own, beside which somebody else's package lies. */
class Copy {
  readonly folder = cleanCopy();
  readonly data = mkdtempSync(join(tmpdir(), 'yd-stranger-'));
  private server: ServerProcess | undefined;

  get environment(): Record<string, string> {
    return {
      HOST: '127.0.0.1',
      PORT: '0',
      YEONDONG_DATA_DIR: this.data,
      YEONDONG_PASSWORD: TEST_PASSWORD,
      YEONDONG_RATE: '1000000',
    };
  }

  /** Runs a program in the copy, or in a folder of it, and gives what it wrote; throws unless it ends with 0. */
  run(program: string, args: readonly string[], { at = '.', env = {} as Record<string, string> } = {}): string {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: join(this.folder, at),
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: cleanEnvironment({ ...this.environment, ...env }),
    });
    if (status !== 0)
      throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`.slice(-6000));
    return stdout;
  }

  /** What `npm start` runs. */
  async start(): Promise<ServerProcess> {
    this.server = await startServer(this.environment, {
      program: ['scripts/start.mjs'],
      cwd: this.folder,
      timeoutMs: 5 * MINUTES,
    });
    return this.server;
  }

  async stop(): Promise<number | null> {
    const server = this.server;
    this.server = undefined;
    server?.signal('SIGTERM');
    return server ? server.ended : null;
  }

  async discard(): Promise<void> {
    await this.stop();
    for (const folder of [this.folder, this.data]) rmSync(folder, { recursive: true, force: true });
  }
}

describe("somebody else's module", () => {
  let copy: Copy;
  let browser: TestBrowser;
  let server: ServerProcess;
  let caller: Caller;

  const rowsOf = async () => Object.keys(await countRows(`sqlite:${join(copy.data, 'yeondong.db')}`));
  const open = (as: string) => browser.open({ platform: server, as });
  const start = async () => {
    server = await copy.start();
    caller = new Caller(server.url, TEST_PASSWORD);
  };

  beforeAll(async () => {
    copy = new Copy();
    browser = await startChromium();
  }, 5 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    await copy?.discard();
  }, MINUTES);

  it('is compiled and packed in its own folder, known to nothing in the repository', () => {
    const stranger = 'tests/stranger-module';
    for (const file of ['package.json', 'tsconfig.json', 'knip.json', 'package-lock.json', 'GLOSSARY.md']) {
      expect([file, readFileSync(join(repository, file), 'utf8').includes('stranger-module')]).toEqual([file, false]);
    }
    copy.run('npx', ['tsc', '-p', stranger]);
    copy.run('npm', ['pack', '--pack-destination', copy.data], { at: stranger });
    rmSync(join(copy.folder, stranger), { recursive: true });
  });

  it('is installed from its archive and enabled', () => {
    const archive = join(copy.data, 'neighbour-complaints-1.0.0.tgz');
    copy.run('npm', ['install', '--ignore-scripts', '--prefer-offline', archive]);
    expect(copy.run('npx', ['yeondong', 'module', 'enable', PACKAGE])).toContain('is enabled');
  });

  it(
    'keeps the contract on both databases, as every module does',
    () => {
      const test = join(copy.folder, 'tests/dist/suites/complaints-contract.test.js');
      writeFileSync(test, `import { testModule } from '@yeondong/testing/contract';\ntestModule('${PACKAGE}');\n`);
      const env = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
      copy.run('npx', ['jest', '--maxWorkers=1', 'complaints-contract'], { env });
      rmSync(test);
    },
    10 * MINUTES,
  );

  it(
    'is there after the next start, for which the web client builds itself',
    async () => {
      await start();
      expect(server.log()).toContain('Building the client');
      const data = await caller.data(EVERYTHING, {}, { as: 'planner' });
      expect(data).toMatchObject({
        complaints: { totalCount: 3 },
        initiatives: { nodes: [{ code: 'sample.ENVIRONMENT-1-3', complaints: { totalCount: 1 } }] },
        complaintsReceivedFacts: [
          { month: '2006-04', complaintCount: { value: '1' } },
          { month: '2006-05', complaintCount: { value: '2' } },
        ],
        departments: { nodes: [{ complaints: { totalCount: 2 } }] },
      });
    },
    10 * MINUTES,
  );

  it('writes with its own rule, its own words and the audit log', async () => {
    const { initiative } = await caller.data<{ initiative: { id: string } }>(
      '{ initiative(code: "sample.WELFARE-1-1") { id } }',
      {},
      { as: 'planner' },
    );
    const input = {
      initiative: initiative.id,
      text: '안내판이 없음.',
      receivedOn: '2006-06-14',
      idempotencyKey: 'one',
    };
    const late = await caller.gql(RECEIVE, { input: { ...input, receivedOn: '2006-06-16' } }, { as: 'planner' });
    expect(late.errors[0]?.extensions.issues?.[0]).toMatchObject({
      code: 'complaints.complaint.in-future',
      message: '접수일은 기준일보다 늦을 수 없습니다.',
    });
    await caller.data(RECEIVE, { input }, { as: 'planner' });
    const page = await open('auditor');
    await page.goto('/admin/audit');
    await seeText(page, '민원 접수');
    await page.close();
  });

  it('has its entry in the menu, its page and its tab of an initiative', async () => {
    const page = await open('planner');
    await page.goto('/');
    await page.getByRole('navigation').getByText('민원', { exact: true }).first().click();
    await page.locator('nav a[href="/m/complaints"]').first().click();
    await seeHeading(page, '민원');
    await seeText(page, '안내판이 없음.');
    expect(await violations(page)).toEqual([]);
    await page.goto('/initiatives/sample.WELFARE-1-1?tab=complaints');
    await seeText(page, '경로당 난방이 약함.');
    await page.close();
    expect(browser.takeComplaints().filter((line) => !line.includes('status of 401'))).toEqual([]);
  });

  it('is gone for a department that does not have it', async () => {
    const { departments, modules } = await caller.data<{
      departments: { nodes: { id: string }[] };
      modules: { id: string }[];
    }>(
      '{ departments(where: { code: { eq: "WELFARE_POLICY" } }) { nodes { id } } modules { id } }',
      {},
      { as: 'planner' },
    );
    const rest = modules.map(({ id }) => id).filter((id) => id !== ID);
    await caller.data(SET, { department: departments.nodes[0]?.id, modules: rest }, { as: 'planner' });
    expect((await caller.gql(EVERYTHING, {}, { as: 'staff' })).codes).toContain('GRAPHQL_VALIDATION_FAILED');
    const page = await open('staff');
    await page.goto('/m/complaints');
    await seeText(page, '찾으시는 화면이 없습니다');
    expect(await page.content()).not.toContain('민원 접수');
    expect(await page.locator('a[href="/m/complaints"]').count()).toBe(0);
    await page.close();
    await caller.data(SET, { department: departments.nodes[0]?.id, modules: null }, { as: 'planner' });
    expect((await caller.gql(EVERYTHING, {}, { as: 'staff' })).codes).toEqual([]);
  });

  it(
    'is removed without a trace but in the audit log',
    async () => {
      expect(await rowsOf()).toContain('complaints_complaint');
      expect(await copy.stop()).toBe(0);
      copy.run('npx', ['yeondong', 'module', 'disable', PACKAGE]);
      copy.run('npx', ['yeondong', 'module', 'remove', ID, '--package', PACKAGE, '--yes']);
      copy.run('npm', ['uninstall', '--ignore-scripts', PACKAGE]);
      for (const file of ['package.json', 'package-lock.json']) {
        expect(readFileSync(join(copy.folder, file), 'utf8')).toBe(readFileSync(join(repository, file), 'utf8'));
      }
      await start();
      expect((await rowsOf()).filter((name) => name.startsWith('complaints'))).toEqual([]);
      expect((await caller.gql('{ complaints { totalCount } }', {}, { as: 'planner' })).codes).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ]);
      expect(copy.run('npx', ['yeondong', 'verify'])).toBeTruthy();
    },
    10 * MINUTES,
  );
});
