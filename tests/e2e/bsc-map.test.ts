import type { Page } from 'playwright-core';
import { itIsAccessible, ready } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const CIVIL = '빠르고 정확한 민원 처리';
const WELFARE = '시민이 체감하는 복지와 안전';

describe('the strategy map', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/bsc/map', { as: 'bsc' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const card = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('[BS-02] draws the objectives of four perspectives with score and mark, and is walked by keyboard', async () => {
    await seeHeading(page, '전략맵');
    await card(CIVIL).waitFor();
    expect(await page.locator('svg g[role="button"]').count()).toBe(10);
    expect(await card(WELFARE).textContent()).toMatch(/[●▲■◇○]/);
    await card('직원 전문성 향상').focus();
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toContain(CIVIL);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toContain(WELFARE);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toContain(WELFARE);
    await card(CIVIL).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: CIVIL });
    await panel.getByText('처리기한 지키기').waitFor();
    expect(await panel.innerText()).toContain('자료부족');
    expect(page.url()).toContain('objective=sample.PROCESS-1');
  });

  it('moves a card by Shift and an arrow key, and the one that stood there takes its place', async () => {
    const left = async (name: string) => (await card(name).boundingBox())?.x ?? 0;
    const [before, other] = [await left(CIVIL), await left('정책의 품질과 성과관리')];
    await card(CIVIL).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await seeText(page, `자리를 옮겼습니다: ${CIVIL}`);
    expect(Math.abs((await left(CIVIL)) - other)).toBeLessThan(2);
    expect(Math.abs((await left('정책의 품질과 성과관리')) - before)).toBeLessThan(2);
  });

  it('refuses a link that closes a circle with the circle in words, and draws one that does not', async () => {
    await visit(page, '/m/bsc/map');
    await page.getByRole('button', { name: '연결 추가' }).click();
    const dialog = page.getByRole('dialog');
    const choose = async (label: string, option: string) => {
      await dialog.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    };
    await choose('원인', `시민 · ${WELFARE}`);
    await choose('결과', `내부과정 · ${CIVIL}`);
    await dialog.getByLabel('가설').fill('만족한 시민이 처리를 돕는다');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog
      .getByText(/인과가 돌아옵니다/)
      .first()
      .waitFor();
    await choose('원인', '학습과정 · 참여와 혁신의 조직문화');
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '연결을 저장했습니다');
    await visit(page, '/m/bsc/map?view=edges');
    await page.getByRole('row').filter({ hasText: '만족한 시민이 처리를 돕는다' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(1 + 11);
  });

  it('is taken along as a picture with the objectives in it', async () => {
    await visit(page, '/m/bsc/map');
    await card(CIVIL).waitFor();
    await page.getByRole('button', { name: '내보내기' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /SVG/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const svg = Buffer.concat(chunks).toString('utf8');
    expect(svg).toContain('빠르고 정확한');
    expect(svg).not.toContain('var(--');
  });

  it('shows tables on a narrow screen, and no acts of writing to those who may only read', async () => {
    const narrow = await site.open('/m/bsc/map', { as: 'staff' });
    await narrow.setViewportSize({ width: 320, height: 640 });
    await ready(narrow);
    await narrow.getByRole('columnheader', { name: '핵심성공요인' }).waitFor();
    expect(await narrow.getByRole('button', { name: '연결 추가' }).count()).toBe(0);
    await narrow.close();
  });

  itIsAccessible(
    () => page,
    ['/m/bsc/map?view=picture', '/m/bsc/map?objective=sample.PROCESS-1', '/m/bsc/map?view=edges', '/m/bsc/heat-map'],
  );
});

describe('the matrix of departments by perspectives', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('shows each score by mark and number, sorts by a perspective, and leads to the scorecard', async () => {
    const page = await site.open('/m/bsc/heat-map', { as: 'analyst' });
    await seeHeading(page, '부서 × 관점 점수표');
    const rows = page.getByRole('table', { name: '부서 × 관점 점수표' }).getByRole('row');
    await rows.filter({ hasText: '복지정책과' }).waitFor();
    expect(await rows.count()).toBe(1 + 9);
    await page.getByRole('button', { name: /시민/ }).click();
    expect(page.url()).toContain('sort=CITIZEN');
    expect(await rows.nth(1).innerText()).toMatch(/■/);
    await page.getByRole('combobox', { name: '평가군' }).click();
    await page.getByRole('option', { name: '본청 지원부서' }).click();
    await rows.filter({ hasText: '복지정책과' }).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(1 + 2);
    expect(page.url()).toContain('group=HQ_SUPPORT');
    await page.getByRole('combobox', { name: '평가군' }).click();
    await page.getByRole('option', { name: '본청 사업부서' }).click();
    await page.getByRole('link', { name: '복지정책과' }).click();
    await seeHeading(page, '복지정책과 성과표');
    expect(page.url()).toContain('period=2006-05');
    await page.close();
  });

  it('gathers departments to bureaus and the city, weighed as asked for', async () => {
    const page = await site.open('/m/bsc/heat-map', { as: 'analyst' });
    const units = page.getByRole('table', { name: '시·국 종합점수' }).getByRole('row');
    await units.filter({ hasText: '부천시' }).waitFor();
    expect(await units.nth(1).innerText()).toMatch(/부천시[\s\S]*\d+\.\d\d[\s\S]*%/);
    await page.goto('/m/bsc/heat-map?by=STAFF');
    await units.filter({ hasText: '부천시' }).filter({ hasText: '자료 없음' }).waitFor();
    await page.close();
  });
});
