import type { Page } from 'playwright-core';
import { itIsAccessible, violations } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const KPI = '긴급복지 지원 처리기간';

describe('the end of the year', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const act = (name: string, type: string, input: object, as = 'bsc') =>
    site.platform.data(`mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input }, { as });

  it('shows the ranking with its reasons, by group, with bonus, awards and scheme', async () => {
    const page = await site.open('/m/bsc/ranking', { as: 'bsc' });
    await seeHeading(page, '순위와 시상');
    await page.getByRole('row').nth(9).waitFor();
    expect(await page.getByRole('row').count()).toBe(10);
    await page.getByRole('button', { name: /복지정책과 총점의 까닭/ }).click();
    await seeText(page, '본점수 79.36 + 가점 1.00');
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    for (const [view, text] of [
      ['groups', '본청 사업부서 (7개 부서)'],
      ['awards', '우수부서 시상'],
      ['adjustments', '예시-2006-감사-3'],
      ['scheme', '평가 기준(2006년부터)'],
    ] as const) {
      await visit(page, `/m/bsc/ranking?view=${view}`);
      await seeText(page, text);
    }
    await page.context().close();
  });

  it('accepts a proposed penalty, and the total follows', async () => {
    const page = await site.open('/m/bsc/ranking?view=adjustments', { as: 'bsc' });
    await page.getByRole('button', { name: '도로과 예시-2006-감사-3 인정', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '인정', exact: true }).click();
    await seeText(page, '결정했습니다');
    await page.context().close();
  });

  it('leads a scorecard on from its page, with the history of its moves', async () => {
    const page = await site.open('/m/bsc/departments/WELFARE_POLICY', { as: 'bsc' });
    await page.getByRole('button', { name: '운영으로' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '운영으로' }).click();
    await seeText(page, '확정 → 운영');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('takes an appeal of a head, and shows what it would change before it is decided', async () => {
    await act('moveScorecards', 'ScorecardsMove', { year: 2006, to: 'IN_OPERATION' });
    await site.platform.data(
      'mutation { setBusinessDate(date: "2007-01-20") { businessDate } }',
      {},
      { as: 'planner' },
    );
    for (const to of ['CLOSED', 'SCORED', 'NOTIFIED', 'APPEAL'])
      await act('moveScorecards', 'ScorecardsMove', { year: 2006, to });
    const { kpi } = await site.platform.data<{ kpi: { id: string } }>(
      '{ kpi(code: "sample.WELFARE_POLICY-1") { id } }',
      {},
      { as: 'head' },
    );
    const input = { kpi: kpi.id, year: 2006, ground: 'EVIDENCE', statement: '12월 증빙이 빠졌습니다' };
    await act('fileAppeal', 'AppealInput', input, 'head');
    const page = await site.open('/m/bsc/appeals?year=2006', { as: 'planner' });
    await seeHeading(page, '이의신청');
    await page.getByRole('button', { name: `${KPI} 이의신청 결정` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('대신할 점수').fill('100');
    await dialog.getByText(/인용하면 달라지는 부서/).waitFor();
    await dialog.getByLabel('사유').fill('증빙을 확인함');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '결정', exact: true }).click();
    await seeText(page, '이의신청을 결정했습니다');
    await page.getByText('인용', { exact: true }).first().waitFor();
    await page.context().close();
  });

  describe('on its pages', () => {
    let page: Page;

    beforeAll(async () => {
      page = await site.open('/', { as: 'bsc' });
    });
    afterAll(() => page.context().close());

    itIsAccessible(() => page, ['/m/bsc/ranking', '/m/bsc/appeals', '/m/bsc/departments/WELFARE_POLICY']);
  });
});
