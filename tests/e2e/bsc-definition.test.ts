import type { Page } from 'playwright-core';
import { Site, seeText, visit } from './site.js';

const CODE = 'E2E-COUNSEL';
const TITLE = '방문 상담 건수';

describe('a KPI from its definition to the scorecard', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/bsc/kpi-new', { as: 'bsc' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const choose = async (label: string, option: string | RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: label }).or(page.getByLabel(label)).first().click();
    await page.getByRole('option', { name: option }).first().click();
  };
  const fill = (label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);

  it('tells at the field what is wrong with the definition, and creates it once it is right', async () => {
    await fill(/^코드/, '한글 코드');
    await fill(/^이름\(한국어\)/, TITLE);
    await fill(/^단위/, '건');
    await choose('부서', '감사담당관');
    await choose('전략목표', /^시민 · /);
    await page.getByRole('button', { name: '저장' }).click();
    await seeText(page, '코드는 영문, 숫자, 점, 밑줄, 붙임표로 60자까지 씁니다.');
    await fill(/^코드/, CODE);
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/m/bsc/kpis/${CODE}`);
  });

  it('takes a target that its rule can score', async () => {
    await page.getByRole('button', { name: '목표 정하기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('목표', { exact: false }).first().fill('0');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.getByText('이 산식에는 0보다 큰 목표가 필요합니다.').waitFor();
    await dialog.getByLabel('목표', { exact: false }).first().fill('1,200');
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '목표를 정했습니다');
  });

  it('is put on the scorecard with a weight of exactly 100, and the scorecard is confirmed', async () => {
    await visit(page, '/m/bsc/departments/AUDIT/edit');
    await page.getByLabel(`${TITLE} 넣기`).check();
    const weight = page.getByLabel(`${TITLE} 가중치`);
    await weight.fill('99.99');
    await seeText(page, '합계 99.99 (100이어야 함)');
    expect(await page.getByRole('button', { name: '성과표 저장' }).isDisabled()).toBe(true);
    await weight.fill('100');
    await page.getByRole('button', { name: '성과표 저장' }).click();
    await seeText(page, '성과표를 저장했습니다');
    await page.getByRole('button', { name: '성과표 확정' }).click();
    await seeText(page, '성과표를 확정했습니다');
  });

  it('goes to another department, and both scorecards say from which month on', async () => {
    await visit(page, '/m/bsc/kpis/sample.TRANSPORT_POLICY-5');
    await page.getByRole('button', { name: '부서 이관' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '맡을 부서' }).or(dialog.getByLabel('맡을 부서')).first().click();
    await page.getByRole('option', { name: '도로과' }).click();
    await dialog.getByLabel(/^사유/).fill('7월 조직개편');
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '이관했습니다.');
    await page.getByText('부서: 교통정책과 → 도로과').first().waitFor();
    await visit(page, '/m/bsc/departments/ROADS');
    await page.getByRole('row', { name: /교통유발부담금 징수율 7월부터 맡음/ }).waitFor();
    await visit(page, '/m/bsc/departments/TRANSPORT_POLICY');
    await page.getByRole('row', { name: /교통유발부담금 징수율 6월까지 맡음/ }).waitFor();
  });
});
