import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../src/index.js';
import { violations } from './axe.js';
import { Site, seeHeading, seeText } from './site.js';

/** The product is built without the example module; here the web client is built with it, beside the product's. */
const CLIENT = join(repository, 'tests/.work/client-with-example');
const MODULES = ['@yeondong/bsc', '@yeondong/example'];
const BUILD_MS = 180_000;
const INITIATIVE = '/initiatives/sample.WELFARE-1-1';

function script(name: string, ...args: string[]): string {
  const env = { ...process.env, NODE_OPTIONS: '', YEONDONG_MODULES: MODULES.join(','), YEONDONG_CLIENT_DIR: CLIENT };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, 'scripts', name), ...args], {
    cwd: repository,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

describe('the pages of the example module', () => {
  let site: Site;

  beforeAll(async () => {
    // The server's image is of the modules that the other tests start with.
    script('build.mjs', 'client');
    site = await Site.start({ modules: MODULES, env: { YEONDONG_CLIENT_DIR: CLIENT } });
  }, BUILD_MS);
  afterAll(() => site?.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const notes = async (as: string, address = '/m/example'): Promise<Page> => {
    const page = await site.open(address, { as });
    await seeHeading(page, '현장 메모');
    await page.getByRole('table').or(page.getByText('현장 메모가 없습니다')).first().waitFor();
    return page;
  };
  const rows = (page: Page): Promise<number> => page.locator('tbody tr').count();

  it('stand in the menu and list what was seen, found by importance and by first consonants', async () => {
    const page = await site.open('/', { as: 'planner' });
    await page.getByRole('link', { name: '현장 메모' }).click();
    await seeHeading(page, '현장 메모');
    await seeText(page, '2구역 토지 보상이 늦어');
    expect(await rows(page)).toBe(4);
    await page.getByRole('combobox', { name: '중요도' }).click();
    await page.getByRole('option', { name: '중요도 4 이상' }).click();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 2);
    expect(new URL(page.url()).searchParams.get('importance')).toMatch(/4/);
    await page.getByRole('textbox', { name: '내용·과제 찾기' }).fill('ㅌㅈ');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    const again = await notes('planner', new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await rows(again)).toBe(1);
    await page.close();
    await again.close();
  });

  it('write a note: what the server refuses stands at its field, and then it is on the page and on its initiative', async () => {
    const page = await notes('staff');
    await page.getByRole('button', { name: '현장 메모 쓰기' }).first().click();
    const dialog = page.getByRole('dialog', { name: '현장 메모 쓰기' });
    await dialog.getByRole('combobox', { name: '이행과제' }).click();
    await page.getByRole('option').first().click();
    const title = await dialog.getByRole('combobox', { name: '이행과제' }).inputValue();
    await dialog.getByLabel('현장에 간 날').fill('2006-06-16');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.getByText('비워 둘 수 없습니다.').waitFor();
    expect(await dialog.getByLabel('본 것').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('본 것').fill('급식소 앞 경사로가 가파름');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.getByText('현장에 간 날은 기준일보다 늦을 수 없습니다.').waitFor();
    expect(await dialog.getByLabel('현장에 간 날').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('현장에 간 날').fill('2006-06-14');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const row = page.getByRole('row', { name: /급식소 앞 경사로가 가파름/ });
    await row.waitFor();
    await row.getByRole('link', { name: title }).click();
    await page.getByRole('tab', { name: '현장 메모' }).click();
    await page.getByRole('row', { name: /급식소 앞 경사로가 가파름/ }).waitFor();
    await page.close();
  });

  it('say that there is nothing where nothing was written, and offer no form to those who may not write', async () => {
    const page = await site.open(`${INITIATIVE}?tab=example`, { as: 'executive' });
    await page.getByRole('tab', { name: '현장 메모', selected: true }).waitFor();
    await page.goto('/m/example?q=%EC%97%86%EB%8A%94%EB%A7%90');
    await seeText(page, '현장 메모가 없습니다');
    expect(await page.getByRole('button', { name: '현장 메모 쓰기' }).count()).toBe(0);
    await page.close();
  });

  it('are in English as well, keep WCAG A and AA, and need no sideways scrolling at 320 pixels', async () => {
    const page = await notes('planner');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await seeHeading(page, 'Field notes');
    expect(await page.getByRole('main').innerText()).not.toMatch(/현장 메모|중요도/);
    await page.getByRole('button', { name: '한국어로 바꾸기' }).click();
    await seeHeading(page, '현장 메모');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '현장 메모 쓰기' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
    const narrow = await site.open('/m/example', { as: 'planner', viewport: { width: 320, height: 640 } });
    await narrow.getByRole('table').waitFor();
    expect(await narrow.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
    await narrow.close();
  });

  it('go with the module where it is switched off', async () => {
    const { department } = await site.platform.data<{ department: { id: string } }>(
      '{ department(code: "WELFARE_POLICY") { id } }',
      {},
      { as: 'planner' },
    );
    await site.platform.data(
      'mutation($department: ID!) { setDepartmentModules(department: $department, modules: ["bsc"]) { id } }',
      { department: department.id },
      { as: 'planner' },
    );
    const page = await site.open('/m/example', { as: 'staff' });
    await seeText(page, '찾으시는 화면이 없습니다');
    expect(await page.content()).not.toContain('현장 메모');
    await page.close();
  });

  it('stay within the budget of a page, and out of the product', () => {
    const budgets = script('budgets.mjs');
    expect(budgets).toMatch(/✓ \S*tests\/example-module\/client\/pages\/notes\.tsx/);
    const product = readFileSync(join(repository, 'client/dist/.vite/manifest.json'), 'utf8');
    expect(product).toContain('module-bsc');
    expect(product).not.toContain('example-module');
  });
});
