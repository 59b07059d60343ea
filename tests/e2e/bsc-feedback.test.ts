import { changeRows } from '../src/index.js';
import { violations } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

/** More findings of a year than the page reads at once. */
const MANY = `INSERT INTO bsc_feedback (year, department_id, source, finding, due_on, state, recorded_on, sample, version)
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 512)
  SELECT 2003, d.id, 'EVALUATION', '지적 ' || n.i, '2003-06-30', 'OPEN', '2003-01-31', 0, 1
  FROM n CROSS JOIN core_department d WHERE d.code = 'WELFARE_POLICY'`;
const FINDING = '예시 기록: 석 달 이어 목표에 못 미침';

describe('the page of feedback', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('[BS-29] shows what is late, and takes the completion of the head and the verification of another', async () => {
    const page = await site.open('/m/bsc/feedback', { as: 'head' });
    await seeHeading(page, '환류');
    const row = page.getByRole('row').filter({ hasText: FINDING });
    await row.getByText('조치 중 · 기한 지남').waitFor();
    expect(await violations(page)).toEqual([]);
    const complete = row.getByRole('button', { name: `조치 완료: ${FINDING}` });
    await complete.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '조치 완료', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '조치 완료', exact: true }).click();
    await seeText(page, '조치를 마쳤습니다');
    expect(await row.getByRole('button', { name: /이행 확인/ }).count()).toBe(0);
    await page.close();
    const other = await site.open('/m/bsc/feedback', { as: 'evaluator' });
    await other.getByRole('button', { name: `이행 확인: ${FINDING}` }).click();
    await other.getByRole('dialog').getByRole('button', { name: '이행 확인', exact: true }).click();
    await seeText(other, '이행을 확인했습니다');
    await seeText(other, '모두 1건, 확인 전 0건, 기한 지남 0건');
    await other.close();
  });

  it('[PS-28] says which findings have come back into a plan, and leads to the item', async () => {
    const page = await site.open('/m/bsc/feedback?year=2005', { as: 'head' });
    const row = page.getByRole('row').filter({ hasText: '도서관은 늘었으나 새 책이 적어' });
    await row.getByText('계획에 환류됨').waitFor();
    await page.getByRole('row').filter({ hasText: '시민이 느끼는 변화' }).getByText('계획에 환류 전').waitFor();
    await row.getByRole('link', { name: '시정계획 2006 (1판): 작은 도서관 확충' }).press('Enter');
    await seeHeading(page, '작은 도서관 확충');
    await page.close();
  });

  it('opens the forms of the office, which everybody can use', async () => {
    const page = await site.open('/m/bsc/feedback?year=2005&state=unverified', { as: 'bsc' });
    await page.getByRole('button', { name: '환류 등록' }).click();
    await page.getByRole('dialog').getByLabel('지적·개선할 점').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page
      .getByRole('row')
      .getByRole('button', { name: /^고치기/ })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('지적·개선할 점').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('brings what is open of last year to the scorecard and the workshop, and fits a telephone', async () => {
    const page = await site.open('/m/bsc/departments/WELFARE_POLICY', { as: 'bsc' });
    await seeText(page, '시민이 느끼는 변화를 재는 지표를 찾을 것');
    await visit(page, '/m/bsc/programme/kpi-workshop');
    await seeText(page, '시민이 느끼는 변화를 재는 지표를 찾을 것');
    await page.setViewportSize({ width: 320, height: 700 });
    await visit(page, '/m/bsc/feedback');
    await seeHeading(page, '환류');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  it('shows what lies behind the first 500 at a press of a key', async () => {
    await changeRows(site.platform.databaseUrl, MANY);
    const page = await site.open('/m/bsc/feedback?year=2003', { as: 'analyst' });
    const rows = page.getByRole('row', { name: /지적 \d+/ });
    const more = page.getByRole('button', { name: /^더 보기/ });
    await more.waitFor();
    expect(await rows.count()).toBe(500);
    await more.press('Enter');
    await more.waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(512);
    expect(new Set(await page.getByText(/^지적 \d+$/).allInnerTexts()).size).toBe(512);
    await page.close();
  });

  it('[BS-32] shows the score of the vision over its picture', async () => {
    const page = await site.open('/vision?measure=bsc-score', { as: 'bsc' });
    await seeText(page, '비전 점수');
    await seeText(page, '반영률');
    await page.close();
  });
});
