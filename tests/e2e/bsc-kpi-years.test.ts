import type { Page } from 'playwright-core';
import { ready, violations } from './axe.js';
import { Site, seeText, visit } from './site.js';

const CODE = 'sample.WELFARE_POLICY-1';
const KPI = `/m/bsc/kpis/${CODE}`;

describe('a KPI over the years', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open(KPI, { as: 'bsc' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const choose = async (label: string, option: string): Promise<void> => {
    await page
      .getByRole('combobox', { name: label })
      .or(page.getByRole('textbox', { name: label }))
      .first()
      .click();
    await page.getByRole('option', { name: option, exact: true }).first().click();
  };

  it('[BS-30] shows its trace by year and takes it along as a file', async () => {
    const rows = page.getByRole('region', { name: '이력 추적' }).getByRole('row');
    await rows.nth(5).waitFor();
    expect(await rows.count()).toBe(1 + 5);
    expect(await rows.nth(4).innerText()).toContain('복지정책과 업무대장');
    expect(await rows.nth(5).innerText()).toContain('70.00');
  });

  it('[BS-30] stands with all others in one table of three years that tells what changed', async () => {
    await visit(page, '/m/bsc/traces');
    const own = page.getByRole('row', { name: /^긴급복지 지원 처리기간/ });
    await own.waitFor();
    expect(await own.innerText()).toMatch(/4\.1\s+3\.9\s+3\.9\s+3\.0\s+70\.00\s+없음/);
    await page.getByRole('row', { name: /^산업단지 분양률.*목표 1번, 정의 0번/ }).waitFor();
    await choose('부서', '복지정책과');
    await page.getByText('8개 지표').waitFor();
    expect(await page.getByRole('row').count()).toBe(1 + 8);
    await visit(page, KPI);
  });

  it('[BS-06] changes its method by the form with the help of the method chosen, and keeps the former version', async () => {
    await page.getByRole('button', { name: '정의 개정' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('변경 기간: 6월').waitFor();
    await choose('점수 산식', '목표부여 (편차)');
    await dialog.getByText('기준을 되풀이하기만 하면 언제나 60점입니다.', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.getByText('성과표가 확정된 지표입니다. 바꾸는 사유를 적어야 합니다.').waitFor();
    await dialog.getByLabel('사유').fill('지난 다섯 해와 견주기로 함');
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '정의를 개정했습니다');
    await seeText(page, '점수 산식: 목표 대비 실적 (하향) → 목표부여 (편차)');
  });

  it('is for its department to give values of earlier years', async () => {
    await page.getByRole('button', { name: '지난 해 값 적기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('실적').first().fill('5.3');
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '지난 해 값을 저장했습니다');
    await page.getByRole('region', { name: '지난 해 값' }).getByText('5.3').waitFor();
  });

  it('is carried into the next year after a look at what changes', async () => {
    await visit(page, '/m/bsc/kpis');
    await page.getByRole('button', { name: '다음 해로 넘기기' }).click();
    await seeText(page, '이어지는 지표 69개, 끝난 지표 0개, 새 지표 0개');
    await page.getByRole('button', { name: '초안 9개 만들기' }).click();
    await seeText(page, '성과표 초안 9개를 만들었습니다');
    await page.getByText('이미 있음').first().waitFor();
    expect(await page.getByRole('button', { name: '초안 0개 만들기' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('breaks no rule of accessibility, and needs no scrolling sideways on a small screen', async () => {
    for (const path of [KPI, '/m/bsc/kpi-new']) {
      await visit(page, path);
      await ready(page);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    await page.close();
  });
});
