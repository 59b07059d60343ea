import type { Page } from 'playwright-core';
import { Site, seeText } from './site.js';

const IMPORT = '/m/social-indicators/import';
const HEADER = '지표,지역,시점,값,비고';

describe('social indicators', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const choose = (page: Page, name: string, text: string) =>
    page.getByLabel('CSV 파일').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  it('[SI-12] are classified on the board: 160 in all, cells without any are named', async () => {
    const page = await site.open('/m/social-indicators', { as: 'analyst' });
    await seeText(page, '6개 영역 × 13개 분야에 지표 160개');
    const row = page.getByRole('row', { name: /^노동/ });
    expect(await row.innerText()).toMatch(/10/);
    await page.getByRole('link', { name: '경제, 노동: 지표 10개' }).click();
    await seeText(page, '지표 10개');
    await page.getByRole('link', { name: '실업률', exact: true }).click();
    await seeText(page, '2005년 우리 시 3.9 %, 전국 3.6 %');
    await page.context().close();
  });

  it('show where they stand, what a value replaced and what was known on a day', async () => {
    const page = await site.open('/m/social-indicators/indicators/SI-ENVIRONMENT-01', { as: 'analyst' });
    await seeText(page, '63.1 (2006. 3. 2.–2006. 5. 20.)');
    await seeText(page, '순조');
    await page.goto('/m/social-indicators/indicators/SI-ENVIRONMENT-01?asOf=2006-03-31');
    await seeText(page, '이날 알려져 있던 값을 보고 있습니다');
    await page.getByRole('cell', { name: /^63\.1/ }).waitFor();
    await page.goto('/m/social-indicators/diagnosis');
    await seeText(page, '강점 유지');
    await page.context().close();
  });

  it('are imported: a preview names the bad cell, the mended file is taken in and stands in the list', async () => {
    const page = await site.open(IMPORT, { as: 'statistician' });
    await choose(
      page,
      '나쁨.csv',
      `${HEADER}\nSI-EDUCATION-01,부천시,2004,61.5,\nSI-EDUCATION-01,부천시,2005,"6,15",\n`,
    );
    await seeText(page, '잘못된 칸 1개를 고쳐 주십시오');
    await page.getByRole('cell', { name: '6,15' }).waitFor();
    expect(await page.getByRole('button', { name: /가져오기$/ }).count()).toBe(0);
    await choose(page, '좋음.csv', `${HEADER}\nSI-EDUCATION-01,부천시,2004,61.5,\nSI-EDUCATION-01,부천시,2005,△1.5,\n`);
    await page.getByRole('button', { name: '2개 값 가져오기' }).click();
    await page.getByRole('row', { name: /^좋음\.csv/ }).waitFor();
    await page.goto('/m/social-indicators/indicators/SI-EDUCATION-01');
    await page.getByRole('cell', { name: '-1.5' }).first().waitFor();
    await page.context().close();
  });

  it('stand on the page of an initiative', async () => {
    const page = await site.open('/initiatives/sample.ECONOMY-2-1?tab=social-indicators', { as: 'analyst' });
    await page.getByRole('row', { name: /^실업률/ }).waitFor();
    await seeText(page, '전국보다 못함');
    await page.context().close();
  });
});
