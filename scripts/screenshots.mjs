// Pictures of the main pages for README and docs, taken from a server of its own with the sample of 2006.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs', 'screenshots');
const LARGEST = 250_000;
const PASSWORD = 'Yeondong-picture-2006!';
const SIGN_IN =
  'mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { token } }';

const PICTURES = [
  ['sign-in', null, '/sign-in'],
  ['home', 'head', '/'],
  ['vision', 'planner', '/vision'],
  ['programs', 'planner', '/programs'],
  ['initiative', 'planner', '/initiatives/sample.WELFARE-1-1'],
  ['bsc-board', 'bsc', '/m/bsc?period=2006-05'],
  ['bsc-scorecard', 'bsc', '/m/bsc/departments/WELFARE_POLICY?period=2006-04'],
  ['bsc-entry', 'staff', '/m/bsc/entry?department=WELFARE_POLICY&period=2006-05'],
  ['admin-modules', 'planner', '/admin/modules'],
];

async function startServer(dataDir) {
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
    YEONDONG_DATA_DIR: dataDir,
    YEONDONG_PASSWORD: PASSWORD,
    DATABASE_URL: `sqlite:${join(dataDir, 'yeondong.db')}`,
  };
  const server = spawn(process.execPath, [join(root, 'server/bin/yeondong.mjs'), 'serve'], { env, stdio: 'pipe' });
  let log = '';
  const url = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      const ready = /Yeondong is ready at (http:\/\/\S+)/.exec(log);
      if (ready) resolve(ready[1]);
    };
    for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', read);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${log.slice(-4000)}`)));
  });
  return { server, url };
}

async function picture(browser, baseURL, [name, login, path]) {
  const context = await browser.newContext({
    baseURL,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  if (login) {
    const variables = { login, password: PASSWORD };
    const answer = await context.request.post('/graphql', { data: { query: SIGN_IN, variables } });
    if (!answer.ok()) throw new Error(`${login} could not sign in: ${await answer.text()}`);
  }
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const file = join(target, `${name}.png`);
  await page.screenshot({ path: file });
  await context.close();
  const { size } = statSync(file);
  if (size > LARGEST) throw new Error(`${name}.png has ${size} bytes, more than ${LARGEST}`);
  process.stdout.write(`${name}.png ${Math.round(size / 1000)} kB\n`);
}

const dataDir = mkdtempSync(join(tmpdir(), 'yeondong-pictures-'));
mkdirSync(target, { recursive: true });
const { server, url } = await startServer(dataDir);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const each of PICTURES) await picture(browser, url, each);
} finally {
  await browser.close();
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
}
