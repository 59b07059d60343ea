import type { Page } from 'playwright-core';
import { itIsAccessible, violations } from './axe.js';
import { Site, seeText, visit } from './site.js';

const IMPORT = '/m/social-indicators/import';
const HEADER = '지표,지역,시점,값,비고';
const PAGES = [
  '/m/social-indicators',
  '/m/social-indicators/indicators',
  '/m/social-indicators/indicators/SI-ENVIRONMENT-01',
  '/m/social-indicators/diagnosis',
  IMPORT,
];

describe('social indicators', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const choose = (page: Page, name: string, text: string) =>
    page.getByLabel('파일').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  it('[SI-12] are classified on the board: 160 in all, cells without any are named', async () => {
    const page = await site.open('/m/social-indicators', { as: 'analyst' });
    await seeText(page, '6개 영역 × 13개 분야에 지표 160개');
    const row = page.getByRole('row', { name: /^노동/ });
    expect(await row.innerText()).toMatch(/10/);
    await page.getByRole('link', { name: '경제, 노동: 지표 수 10' }).click();
    await seeText(page, '지표 10개');
    await page.getByRole('link', { name: '실업률', exact: true }).click();
    await seeText(page, '2005년 우리 시 3.9 %, 전국 3.6 %');
    await page.close();
  });

  it('show where they stand, what a value replaced and what was known on a day', async () => {
    const page = await site.open('/m/social-indicators/indicators/SI-ENVIRONMENT-01', { as: 'analyst' });
    await seeText(page, '63.1 (2006. 3. 2.–2006. 5. 20.)');
    await seeText(page, '순조');
    await visit(page, '/m/social-indicators/indicators/SI-ENVIRONMENT-01?asOf=2006-03-31');
    await seeText(page, '이날 알려져 있던 값을 보고 있습니다');
    await page.getByRole('cell', { name: /^63\.1 잠정/ }).waitFor();
    await visit(page, '/m/social-indicators/diagnosis');
    await seeText(page, '강점 유지');
    await page.close();
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
    expect(await page.getByRole('button', { name: /건 가져오기$/ }).isDisabled()).toBe(true);
    await choose(page, '좋음.csv', `${HEADER}\nSI-EDUCATION-01,부천시,2004,61.5,\nSI-EDUCATION-01,부천시,2005,△1.5,\n`);
    await page.getByRole('button', { name: '2건 가져오기' }).click();
    await page.getByRole('row', { name: /^좋음\.csv/ }).waitFor();
    await visit(page, '/m/social-indicators/indicators/SI-EDUCATION-01');
    await page.getByRole('cell', { name: '-1.5' }).first().waitFor();
    await page.close();
  });

  it('stand on the page of an initiative', async () => {
    const page = await site.open('/initiatives/sample.ECONOMY-2-1?tab=social-indicators', { as: 'analyst' });
    await page.getByRole('row', { name: /^실업률/ }).waitFor();
    await seeText(page, '전국보다 못함');
    await page.close();
  });

  it('are proposed by a department, reviewed and adopted, with each refusal at its field', async () => {
    const page = await site.open('/m/social-indicators/indicators', { as: 'staff' });
    await page.getByRole('button', { name: '지표 제안' }).click();
    const form = page.getByRole('dialog');
    const fill = (label: string, text: string) => form.getByLabel(label, { exact: false }).first().fill(text);
    const pick = async (label: string, option: string) => {
      await form.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await fill('코드', '돌봄');
    await fill('이름(한국어)', '돌봄 대기 일수');
    await fill('정의와 산식', '신청한 날부터 받은 날까지의 평균 일수');
    await fill('단위', '일');
    await pick('영역', '복지');
    await pick('분야', '복지');
    await pick('방향', '낮을수록 좋음');
    await form.getByRole('button', { name: '제안하기' }).click();
    await form.getByText('코드는 영문, 숫자, 점, 밑줄, 붙임표로 60자까지 씁니다.').waitFor();
    await fill('코드', 'E2E-CARE');
    await form.getByRole('button', { name: '제안하기' }).click();
    await page.getByRole('heading', { level: 1, name: '돌봄 대기 일수' }).waitFor();
    await page.close();

    for (const [as, act, done] of [
      ['statistician', '검토에 올리기', '검토에 올렸습니다.'],
      ['planner', '쓰기로 확정', '쓰기로 확정했습니다.'],
    ] as const) {
      const officer = await site.open('/m/social-indicators/indicators/E2E-CARE', { as });
      await officer.getByRole('button', { name: act }).click();
      await officer.getByRole('dialog').getByRole('button', { name: act }).click();
      await seeText(officer, done);
      await officer.close();
    }
  });

  it('take a value and its correction, and a target with its path', async () => {
    const page = await site.open('/m/social-indicators/indicators/SI-LABOUR-01', { as: 'statistician' });
    const dialog = page.getByRole('dialog');
    const save = () => dialog.getByRole('button', { name: '저장' }).click();
    await page.getByRole('button', { name: '값 입력' }).click();
    await dialog.getByLabel('시점').fill('2004');
    await dialog.getByLabel('값', { exact: true }).fill('4.1234567');
    await save();
    await dialog.getByText('소수는 6자리까지 쓸 수 있습니다.').waitFor();
    await dialog.getByLabel('값', { exact: true }).fill('4.1');
    await save();
    await page.getByRole('row', { name: /^2004년/ }).waitFor();

    await page
      .getByRole('row', { name: /^2005년/ })
      .getByRole('button', { name: '고치기' })
      .click();
    await dialog.getByText('지금 값은 3.9 %(1차)입니다.').waitFor();
    await dialog.getByLabel('값', { exact: true }).fill('3.7');
    await save();
    await dialog.getByText('값을 고치는 까닭을 적어야 합니다.').waitFor();
    await dialog.getByLabel('고치는 까닭').fill('발표 기관의 정정');
    await save();
    await page.getByRole('cell', { name: /^3\.9 \(2006\. 1\. 2\.–2006\. 6\. 15\.\)/ }).waitFor();

    await page.getByRole('button', { name: '목표 정하기' }).click();
    await dialog.getByLabel('목표 연도').fill('2004');
    await dialog.getByLabel('목표값').fill('3');
    await save();
    await dialog.getByText('목표 연도는 기준 연도(2005)보다 뒤여야 합니다.').waitFor();
    await dialog.getByLabel('목표 연도').fill('2015');
    await save();
    await page.getByRole('row', { name: /^2015년 3\.0 해마다 같은 크기 -0\.07 %/ }).waitFor();
    await page.close();
  });

  describe('on every page', () => {
    let page: Page;

    beforeAll(async () => {
      page = await site.open('/m/social-indicators', { as: 'statistician' });
    });
    afterAll(() => page.close());

    it('keep WCAG A and AA in the form of a proposal', async () => {
      await visit(page, '/m/social-indicators/indicators');
      await page.getByRole('button', { name: '지표 제안' }).click();
      await page.getByRole('dialog').getByLabel('정의와 산식').waitFor();
      expect(await violations(page)).toEqual([]);
    });

    itIsAccessible(() => page, PAGES);
  });
});
