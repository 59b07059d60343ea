import type { Page } from 'playwright-core';
import { itIsAccessible } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

describe('committees', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/committees', { as: 'planner' });
    await seeHeading(page, '위원회');
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const form = () => page.getByRole('dialog');
  const press = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  const save = (name: string) => form().getByRole('button', { name, exact: true }).click();

  it('are made with their seats; too high a quorum is told at its field', async () => {
    await press('위원회 만들기');
    await form().getByLabel('코드').fill('VISION-TF');
    await form().getByLabel('이름(한국어)').fill('비전점검 위원회');
    await form().getByLabel('자리').fill('총괄\n경제\n복지');
    await form().getByLabel('의사정족수').fill('4');
    await form().getByLabel('구성일').fill('2006-02-01');
    await save('저장');
    await form().getByText('의사정족수는 1명에서 3명까지입니다.').waitFor();
    await form().getByLabel('의사정족수').fill('');
    await save('저장');
    await seeHeading(page, '비전점검 위원회');
    await seeText(page, '3석 (빈자리 3)');
    expect(new URL(page.url()).pathname).toBe('/committees/VISION-TF');
    await page.getByRole('row', { name: /1 위원장 총괄 비어 있음/ }).waitFor();
  });

  it('take members, though not before they were formed', async () => {
    await press('위촉');
    await form().getByRole('combobox', { name: '위원' }).fill('자문');
    await page.getByRole('option', { name: /^자문위원/ }).click();
    await form().getByLabel('첫날').fill('2006-01-02');
    await save('저장');
    await form()
      .getByText(/그보다 앞선 날에 위촉할 수 없습니다/)
      .waitFor();
    await form().getByLabel('첫날').fill('2006-03-02');
    await save('저장');
    await page.getByRole('row', { name: /1 위원장 총괄 자문위원 2006\. 3\. 2\./ }).waitFor();
    await seeText(page, '3석 (빈자리 2)');
  });

  itIsAccessible(() => page, ['/committees', '/committees/VISION-TF']);

  it('let members go with the reason', async () => {
    await visit(page, '/committees/VISION-TF');
    await press('해촉');
    await form().getByLabel('해촉일').fill('2006-06-14');
    await save('해촉');
    await form().locator('[name="reason"][aria-invalid="true"]').waitFor();
    await form().getByLabel('사유').fill('임기 중 사임');
    await save('해촉');
    await seeText(page, '3석 (빈자리 3)');
  });
});
