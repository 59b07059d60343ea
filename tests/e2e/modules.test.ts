import type { Page } from 'playwright-core';
import { Site, seeHeading, seeText } from './site.js';

const DEPARTMENT = '복지정책과';
const MODULE = '고객과 성과중심의 BSC 확대 정착';
const INITIATIVE = '/initiatives/sample.WELFARE-1-1';

describe('a module of a department', () => {
  let site: Site;
  let planner: Page;

  beforeAll(async () => {
    site = await Site.start();
    planner = await site.open('/admin/modules', { as: 'planner' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const turn = async (says: string): Promise<void> => {
    await planner
      .getByRole('switch', { name: `${DEPARTMENT}: ${MODULE}` })
      .first()
      .click({ force: true });
    const dialog = planner.getByRole('dialog', { name: `${DEPARTMENT} 모듈 변경` });
    await dialog.getByText(says).first().waitFor();
    await dialog.getByText(/부서 \d+곳, 직원 \d+명에게 적용됩니다/).waitFor();
    await dialog.getByRole('button', { name: '적용' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const palette = async (page: Page, word: string): Promise<string[]> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '찾기' }).fill(word);
    await page.getByRole('option').or(page.getByText('찾은 것이 없습니다')).first().waitFor();
    const found = await page.getByRole('option').allTextContents();
    await page.keyboard.press('Escape');
    return found;
  };

  it('goes with menu, search, tabs and pages when it is switched off', async () => {
    await seeHeading(planner, '부서별 모듈');
    await turn('메뉴, 화면, 항목이 사라집니다');
    const staff = await site.open(INITIATIVE, { as: 'staff' });
    await staff.getByRole('tab', { name: '개요' }).waitFor();
    expect(await staff.getByRole('tab', { name: 'KPI·공정표' }).count()).toBe(0);
    expect(await staff.locator('a[href^="/m/bsc"]').count()).toBe(0);
    expect(await palette(staff, '실적 현황')).toEqual([]);
    expect(await staff.content()).not.toContain('BSC 확대 정착');
    const said: string[] = [];
    for (const path of ['/m/bsc', '/m/nothing']) {
      await staff.goto(path);
      await seeText(staff, '찾으시는 화면이 없습니다');
      said.push(await staff.getByRole('main').innerText());
    }
    expect(said[1]).toBe(said[0]);
    await staff.close();
  });

  it('comes back with all of it when it is switched on', async () => {
    await turn('메뉴, 화면, 항목이 나타납니다');
    const staff = await site.open(INITIATIVE, { as: 'staff' });
    await staff.getByRole('tab', { name: 'KPI·공정표' }).waitFor();
    expect((await palette(staff, '실적 현황')).length).toBeGreaterThan(0);
    await staff.goto('/m/bsc');
    await seeHeading(staff, '실적 현황');
    await staff.close();
  });
});
