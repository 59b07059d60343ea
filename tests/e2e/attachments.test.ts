import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { itIsAccessible } from './axe.js';
import { Site, seeText, visit } from './site.js';

const INITIATIVE = '/initiatives/sample.WELFARE-1-1?tab=attachments';
/** What the browser itself writes about the refused upload. */
const UPLOAD_REFUSED = /Failed to load resource: the server responded with a status of 4/;
const GROUND = '정보공개법 제9조 제1항 제5호';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

describe('attachments', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open(INITIATIVE, { as: 'staff' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints().filter((complaint) => !UPLOAD_REFUSED.test(complaint))).toEqual([]));

  const attach = (within: Locator) => within.getByRole('button', { name: '파일 붙이기', exact: true }).click();

  it('refuse a kind of file that is not attached, and want the ground of what is closed', async () => {
    const main = page.getByRole('main');
    await attach(main);
    await attach(main);
    await main.getByText('파일을 고르십시오').waitFor();
    await main.getByLabel('파일 (한글').setInputFiles(file('도구.exe', 'MZ'));
    await attach(main);
    await main.getByText(/붙일 수 있는 파일: .*hwp/).waitFor();
    await main.getByLabel('파일 (한글').setInputFiles(file('추진계획.hwp', '노인복지 추진계획'));
    await main.getByRole('combobox', { name: '정보공개 구분' }).click();
    await page.getByRole('option', { name: '비공개', exact: true }).click();
    await attach(main);
    await main.getByText('비공개·부분공개에는 법적 근거를 적어야 합니다.').waitFor();
    await main.getByLabel('비공개 근거').fill(GROUND);
    await attach(main);
    await main.getByRole('link', { name: '추진계획.hwp' }).waitFor();
    await seeText(page, GROUND);
  });

  it('are downloaded as they were uploaded', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('main').getByRole('link', { name: '추진계획.hwp' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('추진계획.hwp');
    expect(readFileSync(await download.path(), 'utf8')).toBe('노인복지 추진계획');
  });

  it('are read but not changed by other departments', async () => {
    const reader = await site.open(INITIATIVE, { as: 'auditor' });
    await reader.getByRole('main').getByText('비공개').first().waitFor();
    expect(await reader.getByRole('button', { name: '파일 붙이기' }).count()).toBe(0);
    await reader.close();
  });

  itIsAccessible(() => page, [INITIATIVE]);

  it('are taken off with the reason', async () => {
    await visit(page, INITIATIVE);
    const main = page.getByRole('main');
    await main.getByRole('button', { name: '추진계획.hwp 떼기' }).click();
    await main.getByLabel('떼는 사유').fill('다른 과제의 문서');
    await main.getByRole('button', { name: '떼기', exact: true }).click();
    await main.getByText('붙인 파일이 없습니다').waitFor();
    const { auditEntries } = await site.platform.data<{ auditEntries: { nodes: { reason: string | null }[] } }>(
      '{ auditEntries(first: 1, where: { act: { eq: "core.attachment.write" } }, orderBy: [{ field: AT, direction: DESC }]) { nodes { reason } } }',
      {},
      { as: 'auditor' },
    );
    expect(auditEntries.nodes).toEqual([{ reason: '다른 과제의 문서' }]);
  });

  it('stand with each time that an activity was held, beside who came', async () => {
    const planner = await site.open('/programs', { as: 'planner' });
    await planner.setViewportSize({ width: 1440, height: 900 });
    await planner.getByRole('main').locator('a[href^="/programs/"]').first().click();
    await planner
      .getByRole('main')
      .getByRole('button', { name: /실시 기록$/ })
      .first()
      .click();
    const drawer = planner.getByRole('dialog', { name: '실시 기록' });
    await drawer.getByLabel('인원').fill('1');
    await drawer.getByRole('button', { name: '저장' }).click();
    await drawer.waitFor({ state: 'hidden' });
    await planner
      .getByRole('main')
      .getByRole('button', { name: /실시 기록$/ })
      .first()
      .click();
    const held = drawer.getByRole('listitem').first();
    await held.getByRole('button', { name: '참석자 적기' }).click();
    for (const name of ['정책기획과 담당', '성과관리 담당']) {
      await held.getByRole('combobox', { name: '참석자' }).fill(name);
      await planner.getByRole('option', { name: new RegExp(`^${name}`) }).click();
    }
    await held.getByRole('combobox', { name: '참석자' }).press('Escape');
    await held.getByRole('button', { name: '저장' }).click();
    await held.getByText('참석 인원 1명보다 많은 사람을 적었습니다.').waitFor();
    await held.getByRole('combobox', { name: '참석자' }).press('Backspace');
    await held.getByRole('button', { name: '저장' }).click();
    await held.getByText('참석자 정책기획과 담당').waitFor();
    await attach(held);
    await held.getByLabel('파일 (한글').setInputFiles(file('회의록.txt', '회의록'));
    await attach(held);
    await held.getByRole('link', { name: '회의록.txt' }).waitFor();
    await planner.close();
  });
});
