import type { Page } from 'playwright-core';
import { itIsAccessible, ready } from './axe.js';
import { openForm, save } from './dialog.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
const cells = async (page: Page, name: RegExp): Promise<string> => {
  const row = page.getByRole('row', { name });
  await row.first().waitFor();
  return (await row.first().innerText()).replace(/\s+/g, ' ');
};

describe('the money of the fiscal plan', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/plan-sync/fiscal', { as: 'planner' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('[PS-14] stands in a five-year table: by domain, by source, and in the new classification with its 단수차이', async () => {
    await seeHeading(page, '중기지방재정계획');
    expect(await cells(page, /^합계/)).toBe('합계 33 72,750 72,100 67,300 56,150 43,000 311,300');
    expect(await cells(page, /^경제/)).toBe('경제 5 5,200 4,350 3,300 2,500 400 15,750');
    await choose(page, '묶는 기준', '재원');
    await page.getByRole('row', { name: /^국비/ }).waitFor();
    expect(await cells(page, /^합계/)).toBe('합계 33 72,750 72,100 67,300 56,150 43,000 311,300');
    await visit(page, '/m/plan-sync/fiscal?by=SECTION&scheme=PROGRAM-2007&unit=hundredMillion');
    expect(await cells(page, /^문화예술/)).toBe('문화예술 5 52.5 55.0 49.7 36.4 8.4 202.0');
    expect(await cells(page, /^단수차이/)).toBe('단수차이 0.0 -0.2 0.0 -0.1 0.0 -0.1');
    expect(await cells(page, /^합계/)).toBe('합계 33 727.5 721.0 673.0 561.5 430.0 3,113.0');
  });

  it('lists what is to be mended, and a review with its document mends one', async () => {
    await page.getByRole('tab', { name: '고칠 것' }).click();
    const missing = page.getByRole('row', { name: /투자심사 미심사 만화산업 기반 확충/ });
    await missing.getByRole('button', { name: '심사 결과' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/총사업비 8,300백만원/).waitFor();
    await dialog.getByRole('combobox', { name: '심사 결과' }).click();
    await page.getByRole('option', { name: '조건부 추진' }).click();
    await dialog.getByLabel('심사일').fill('2006-05-10');
    await dialog.getByLabel('통보 문서번호').fill('기획-77');
    await dialog.getByLabel('문서일').fill('2006-05-12');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.getByText('조건부 추진에는 조건을 적어야 합니다.').waitFor();
    await dialog.getByLabel('조건·의견').fill('운영비 분담을 먼저 정할 것');
    await dialog.getByRole('button', { name: '저장' }).click();
    await missing.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: '사업', exact: true }).click();
    await page.getByRole('row', { name: /^만화산업 기반 확충.*조건부 통과/ }).waitFor();
  });

  it('is budgeted, changed by supplementary budgets, and flagged above its ceiling', async () => {
    await visit(page, '/m/plan-sync/budget');
    expect(await cells(page, /^합계/)).toMatch(/^합계 72,750 31,460 217 540/);
    const row = page.getByRole('row', { name: /^기록관 설비 교체/ });
    await row.getByRole('button', { name: '예산' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('본예산').fill('160');
    await dialog.getByLabel('제1회 추경').fill('△200');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.getByText('예산현액이 0보다 작아집니다.').first().waitFor();
    await dialog.getByLabel('제1회 추경').fill('△40');
    await dialog.getByLabel('지출액').fill('30');
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '예산을 저장했습니다');
    await row.getByText('한도보다 10백만원 많음').waitFor();
    expect(await cells(page, /^기록관 설비 교체/)).toMatch(/150 160 -40 0 120 0 30 0 106.7% · 80.0% 25.0%/);
  });

  it('is compared with the year before, and is in English as well', async () => {
    await visit(page, '/m/plan-sync/fiscal?tab=compare&edition=2007');
    expect(await cells(page, /^2007 비교/)).toMatch(/^2007 비교 72,100 3,200 -68,900 -95.56%/);
    await page.getByRole('row', { name: /^공립 보육시설 확충.*950 → 800.*-15.79%/ }).waitFor();
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await seeHeading(page, 'Mid-term fiscal plan');
    for (const path of ['/fiscal', '/fiscal?tab=findings', '/fiscal?tab=compare&edition=2007', '/budget', '/classes']) {
      await visit(page, `/m/plan-sync${path}`);
      await ready(page);
      expect([path, /사업|심사|재정|분류|예산/.test(await page.getByRole('main').innerText())]).toEqual([path, false]);
    }
    await page.getByRole('button', { name: '한국어로 바꾸기' }).click();
    await seeHeading(page, '재정 분류와 심사 기준');
  });

  it('is printed for the council, and kept as it was handed over', async () => {
    await visit(page, '/m/plan-sync/plans/MTFP/copy?edition=2006&number=1');
    await seeHeading(page, '인쇄·제출본');
    await page.getByRole('main').getByText('중기지방재정계획 · 2006년 1판(연동) · 확정', { exact: true }).waitFor();
    expect(await cells(page, /^경제/)).toBe('경제 5,200 4,350 3,300 2,500 400 15,750');
    const dialog = await openForm(page, '제출본 남기기');
    await dialog.getByRole('textbox', { name: '제출처' }).fill('시의회 행정복지위원회');
    await save(dialog);
    await seeText(page, '제출본을 남겼습니다');
    await choose(page, '자료', '제출본 1 · 시의회 행정복지위원회 · 2006. 6. 15.');
    await page.getByText(/^SHA-256 [0-9a-f]{16}/).waitFor();
    expect(await cells(page, /^경제/)).toBe('경제 5,200 4,350 3,300 2,500 400 15,750');
    await page.getByRole('button', { name: '제출본 남기기' }).waitFor({ state: 'hidden' });
  });

  itIsAccessible(
    () => page,
    [
      '/m/plan-sync/plans/MTFP/copy?edition=2006&number=1',
      ...['/m/plan-sync/fiscal?tab=lines', '/m/plan-sync/fiscal?tab=findings'],
      ...['/m/plan-sync/fiscal?tab=compare&edition=2007', '/m/plan-sync/budget', '/m/plan-sync/classes'],
    ],
  );
});
