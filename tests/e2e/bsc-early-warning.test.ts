import type { Page } from 'playwright-core';
import { itIsAccessible } from './axe.js';
import { Site, seeText } from './site.js';

const SLOW = '긴급복지 지원 처리기간';
const KPI = '/m/bsc/kpis/sample.WELFARE_POLICY-1';

describe('pages of early warning', () => {
  let site: Site;
  let officer: Page;

  beforeAll(async () => {
    site = await Site.start();
    officer = await site.open('/', { as: 'bsc' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('[BS-34] lead from the list to an alert, its acknowledgement and its history, all in the address', async () => {
    const page = await site.open('/m/bsc/alerts?department=WELFARE_POLICY&severity=RED', { as: 'head' });
    const rows = page.getByRole('region', { name: '조기 경보' }).getByRole('row');
    await rows.nth(1).waitFor();
    await page.getByRole('button', { name: `${SLOW} 관리도 이상 신호 경보 자세히` }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: '자세히' });
    await panel.getByText('이력').waitFor();
    expect(new URL(page.url()).searchParams.get('alert')).toBeTruthy();
    await panel.getByRole('button', { name: '확인' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('조치').fill('창구 인력을 늘린다');
    await dialog.getByRole('button', { name: '확인' }).click();
    await panel.getByText('창구 인력을 늘린다').first().waitFor();
    await panel.getByRole('button', { name: '조치 기록' }).waitFor();
    await page.reload();
    await panel.getByText('복지정책과장').first().waitFor();
    await page.close();
  });

  it('[BS-34] show the control chart of a KPI as a picture and a table, and why rules do not apply', async () => {
    const page = await site.open(KPI, { as: 'staff' });
    await seeText(page, '신호가 있는 점 3개, 마지막은 2006년 5월');
    await seeText(page, '증빙을 받지 않는 지표입니다.');
    const chart = page.getByRole('figure').filter({ hasText: '개별값·이동범위 관리도' });
    await chart.getByText('표', { exact: true }).click();
    const last = await chart.getByRole('row').last().innerText();
    expect(last).toContain('2006년 5월');
    expect(last).toContain('넬슨 1');
    await page.close();
  });

  it('[BS-34] let the office change a rule of the city', async () => {
    const page = await site.open('/m/bsc/alerts', { as: 'bsc' });
    await page.getByRole('button', { name: '점수 미달 규칙 바꾸기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('경보 기준').fill('70');
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '규칙을 바꾸고 경보를 다시 점검했습니다');
    const row = page.getByRole('region', { name: '경보 규칙' }).getByRole('row').filter({ hasText: '점수 미달' });
    await row.getByText('70점').waitFor();
    await page.close();
  });

  itIsAccessible(() => officer, ['/m/bsc/alerts', KPI]);

  it('[BS-34] are in English as well', async () => {
    const page = await site.open('/m/bsc/alerts', { as: 'bsc' });
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await seeText(page, 'Rules of early warning');
    expect(await page.getByRole('main').innerText()).not.toMatch(/경보|판정/);
    await page.close();
  });
});
