import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

  const moveToday = (date: string) =>
    site.platform.data(
      'mutation($date: Date!) { setBusinessDate(date: $date) { businessDate } }',
      { date },
      { as: 'planner' },
    );

  /** Quarters that were late come in after the year was final, and it is scored again. */
  const enterLate = async () => {
    for (const period of ['2006-06', '2006-09', '2006-12']) {
      const kpi = await site.platform.data<{ kpi: { id: string; department: { id: string } } }>(
        '{ kpi(code: "sample.CIVIL_SERVICE-3") { id department { id } } }',
        {},
        { as: 'bsc' },
      );
      const { id, department } = kpi.kpi;
      const input = { department: department.id, period, rows: [{ kpi: id, value: '80' }] };
      const { saveKpiResults: results } = await site.platform.data<{
        saveKpiResults: { id: string; version: number }[];
      }>(
        'mutation($input: KpiResultsInput!) { saveKpiResults(input: $input) { id version } }',
        { input },
        { as: 'bsc' },
      );
      await act('confirmKpiResults', 'ResultsActInput', { results }, 'planner');
    }
    await act('rescoreYear', 'RescoreInput', { year: 2006, reason: '늦은 실적 반영' });
  };

  it('accepts a proposed penalty, and the total follows', async () => {
    const page = await site.open('/m/bsc/ranking?view=adjustments', { as: 'bsc' });
    await page.getByRole('button', { name: '도로과 예시-2006-감사-3 인정', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '인정', exact: true }).click();
    await seeText(page, '결정했습니다');
    await page.close();
  });

  it('leads a scorecard on from its page, with the history of its moves', async () => {
    const page = await site.open('/m/bsc/departments/WELFARE_POLICY', { as: 'bsc' });
    await page.getByRole('button', { name: '운영으로' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '운영으로' }).click();
    await seeText(page, '확정 → 운영');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('takes an appeal of a head, and shows what it would change before it is decided', async () => {
    await act('moveScorecards', 'ScorecardsMove', { year: 2006, to: 'IN_OPERATION' });
    await moveToday('2007-01-20');
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
    await page.close();
  });

  it('exports the final results as a file that its checksum proves, and says why it refuses', async () => {
    await moveToday('2007-02-20');
    const { committees } = await site.platform.data<{ committees: { nodes: { meetings: { id: string }[] }[] } }>(
      '{ committees(where: { code: { eq: "sample.BSC_ADVISORY" } }) { nodes { meetings { id } } } }',
      {},
      { as: 'bsc' },
    );
    const meeting = committees.nodes[0]?.meetings[0]?.id;
    await act('moveScorecards', 'ScorecardsMove', { year: 2006, to: 'RESULTS_ADVISED', meeting });
    const page = await site.open('/m/bsc/rewards?year=2006', { as: 'bsc' });
    await seeHeading(page, '보상 반영');
    const send = async () => {
      await page.getByRole('button', { name: '성과급 넘기기' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '넘기기', exact: true }).click();
    };
    await send();
    await seeText(page, '성과표가 모두 최종이어야 넘길 수 있습니다(아직 아닌 성과표 9개).');
    expect(await page.getByText('표시된 칸을 고쳐').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await act('moveScorecards', 'ScorecardsMove', { year: 2006, to: 'FINAL' });
    await send();
    await seeText(page, '성과급 1판의 내용');
    await seeText(page, '성과급의 50%는 부서 점수의 지급률로, 50%는 개인 평가로 정합니다.');
    await page.getByRole('columnheader', { name: '제외(근무 2개월 미만)' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '파일 받기(CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('bsc-reward-2006-bonus-1.csv');
    const hash = createHash('sha256')
      .update(readFileSync(await file.path()))
      .digest('hex');
    await page.getByText(hash).waitFor();
    await page.getByRole('button', { name: '이 자리에서 확인' }).click();
    await seeText(page, '파일에서 다시 계산한 값이 같습니다');
    await page.close();
  });

  it('shows after a correction the departments that changed, and takes the points of the personnel rating', async () => {
    await enterLate();
    const page = await site.open('/m/bsc/rewards?year=2006', { as: 'bsc' });
    await page.getByRole('button', { name: '성과급 넘기기' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '넘기기', exact: true }).press('Enter');
    await page.getByRole('table', { name: /1판과 달라진 부서/ }).waitFor();
    await page.getByRole('button', { name: '1판', exact: true }).click();
    await seeText(page, '성과급 1판의 내용');
    await page.goBack();
    await seeText(page, '성과급 2판의 내용');
    expect(await violations(page)).toEqual([]);
    await visit(page, '/m/bsc/rewards?year=2006&kind=PERSONNEL_RATING');
    await page.getByRole('button', { name: '인사 고가 가점 정하기' }).click();
    const dialog = page.getByRole('dialog');
    for (const [grade, points] of [
      ['S', '2'],
      ['A', '1.5'],
      ['B', '1'],
      ['C', '0'],
    ])
      await dialog.getByLabel(`${grade} 등급`).fill(points ?? '');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '가점을 정했습니다');
    await page.close();
    const other = await site.open('/m/bsc/rewards?year=2006', { as: 'head' });
    await seeText(other, '시책기획, BSC 담당, 부시장·국장, 감사 담당');
    await other.close();
  });

  it('hears an error of fact after publication: a correction, the award kept and marked for review', async () => {
    await moveToday('2007-03-05');
    await act('publishYear', 'YearPublicationInput', { year: 2006 });
    const head = await site.open('/m/bsc/appeals?year=2006', { as: 'head' });
    await head.getByRole('button', { name: '이의신청', exact: true }).click();
    const form = head.getByRole('dialog');
    await form.getByRole('combobox', { name: '지표' }).click();
    await head.getByRole('option').nth(1).click();
    await form.getByText('최종 확정 뒤에는 계산오류와 증빙누락만 받습니다').waitFor();
    await form.getByLabel('내용과 증빙').fill('분모를 잘못 적용하였습니다');
    await form.getByRole('button', { name: '이의신청', exact: true }).click();
    await head.getByText('이의를 신청했습니다').waitFor();
    await head
      .getByRole('button', { name: /내용 \(첨부/ })
      .last()
      .click();
    const panel = head.getByRole('region', { name: '이의신청 내용' });
    await panel.getByRole('button', { name: '파일 붙이기' }).click();
    await panel
      .getByLabel('파일 (한글')
      .setInputFiles({ name: '산출근거.hwp', mimeType: 'application/octet-stream', buffer: Buffer.from('근거') });
    await panel.getByRole('button', { name: '파일 붙이기' }).last().click();
    await panel.getByRole('link', { name: '산출근거.hwp' }).waitFor();
    expect(await violations(head)).toEqual([]);
    await head.close();
    const page = await site.open('/m/bsc/appeals?year=2006&state=FILED', { as: 'evaluator' });
    await page.getByRole('button', { name: /이의신청 결정/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('이미 시민에게 게시되었습니다').waitFor();
    await dialog.getByLabel('대신할 점수').fill('90');
    await dialog.getByText(/인용하면 달라지는 부서/).waitFor();
    await dialog.getByLabel('사유').fill('분모 오류를 바로잡음');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '결정', exact: true }).click();
    await visit(page, '/public/bsc/WELFARE_POLICY?year=2006');
    await seeText(page, '정정 사유: 분모 오류를 바로잡음');
    await page.getByText('정정 전 게시본 1차').click();
    await page.getByText('정정한 앞 게시본(SHA-256)').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  describe('on its pages', () => {
    let page: Page;

    beforeAll(async () => {
      page = await site.open('/', { as: 'bsc' });
    });
    afterAll(() => page.close());

    itIsAccessible(
      () => page,
      [
        '/m/bsc/ranking',
        '/m/bsc/ranking?view=scheme',
        '/m/bsc/traces',
        '/m/bsc/appeals',
        '/m/bsc/rewards?year=2006',
        '/m/bsc/departments/WELFARE_POLICY',
      ],
    );
  });
});
