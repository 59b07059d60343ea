import type { Locator, Page } from 'playwright-core';
import { itIsAccessible } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

describe('the priorities of the year', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/plan-sync/priorities', { as: 'planner' });
    await seeHeading(page, '중점추진과제');
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const row = (title: string): Locator => page.getByRole('row', { name: new RegExp(title) }).first();
  const press = async (title: string, button: string): Promise<Locator> => {
    await row(title).getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  };

  it('[PS-26] are chosen with a reason where they pass over who stands before', async () => {
    expect(await row('보도 단차 없애기').innerText()).toMatch(/60\s+80\s+85\s+73\.25\s+3/);
    const dialog = await press('보도 단차 없애기', '선정');
    await dialog.getByRole('button', { name: '선정' }).click();
    await dialog.getByText('같은 영역에서 순위가 앞선 후보를 두고 선정하려면 사유를 적어야 합니다.').first().waitFor();
    await dialog.getByLabel('사유').fill('보행 안전이 시급함');
    await dialog.getByRole('button', { name: '선정' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row('보도 단차 없애기').getByText('보행 안전이 시급함').waitFor();
  });

  it('[PS-27] are inspected; what is behind needs its reason and its cure', async () => {
    await visit(page, '/m/plan-sync/inspections');
    await seeHeading(page, '중점추진과제 점검');
    await row('보도 단차 없애기').getByText('미보고').waitFor();
    const dialog = await press('보도 단차 없애기', '점검');
    await dialog.getByLabel('계획 진도').fill('20');
    await dialog.getByLabel('실제 진도').fill('19');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.getByText('정상이 아니면 문제점과 대책을 적어야 합니다.').first().waitFor();
    await dialog.getByLabel('문제점').fill('자재 납품 지연');
    await dialog.getByLabel('대책').fill('6월에 두 구간을 함께 시공');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row('보도 단차 없애기').getByText('주의').waitFor();
  });

  it('[PS-29] [PS-30] are reviewed by their scores and sent to performance', async () => {
    await visit(page, '/m/plan-sync/review');
    await seeHeading(page, '분기 BSC 평가분석');
    const dialog = await press('보도 단차 없애기', '평가대상으로');
    await dialog.getByLabel('사유').fill('점수가 가장 낮은 중점과제');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '4건 보내기' }).click();
    await seeText(page, '성과평가 담당에게 보냈습니다.');
  });

  itIsAccessible(
    () => page,
    ['/m/plan-sync/priorities', '/m/plan-sync/inspections', '/m/plan-sync/review', '/m/plan-sync/process'],
  );
});
