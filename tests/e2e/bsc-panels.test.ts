import { violations } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

interface Ids {
  committee: { id: string };
  people: { nodes: { id: string; login: string }[] };
  kpis: { nodes: { id: string }[] };
  metaEvaluations: { nodes: { id: string; version: number }[] };
}

describe('pages of panels and of the meta-evaluation', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
    const data = <T>(query: string, variables: Record<string, unknown> = {}) =>
      site.platform.data<T>(query, variables, { as: 'bsc' });
    const { committee, people, kpis, metaEvaluations } = await data<Ids>(
      `{ committee(code: "sample.POLICY_EVALUATION_STUDY") { id } people(first: 50) { nodes { id login } }
         kpis(year: 2006, first: 3, where: { department: { code: { eq: "WELFARE_POLICY" } } }) { nodes { id } }
         metaEvaluations(year: 2006) { nodes { id version } } }`,
    );
    const idsOf = (...logins: string[]) =>
      logins.map((login) => people.nodes.find((person) => person.login === login)?.id);
    await data('mutation($input: PanelRoundInput!) { openPanelRound(input: $input) { id } }', {
      input: {
        ...{ kind: 'APPRAISAL', period: '2007', committee: committee.id, dueOn: '2006-12-20', quorum: 2 },
        members: idsOf('evaluator', 'innovation'),
        kpis: kpis.nodes.map(({ id }) => id),
      },
    });
    const [meta] = metaEvaluations.nodes;
    await data('mutation($input: MetaReviewersInput!) { nameMetaReviewers(input: $input) { id } }', {
      input: { evaluation: meta?.id, people: idsOf('evaluator', 'advisor') },
    });
    await data('mutation($input: MetaEvaluationMove!) { moveMetaEvaluation(input: $input) { id } }', {
      input: { id: meta?.id, version: meta?.version, state: 'UNDER_WAY' },
    });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('[BS-21] lets a member grade by keyboard, keeps the draft, and hands the sheet in', async () => {
    const page = await site.open('/m/bsc/appraisals?year=2007', { as: 'evaluator' });
    await seeHeading(page, '성격평가');
    const cells = page.locator('input[data-cell]');
    await cells.first().click();
    // The first row by points and signs, column by column; an unknown grade is told at its cell.
    for (const grade of ['5', '우', '9', '수']) {
      await page.keyboard.type(grade);
      await page.keyboard.press('Tab');
    }
    await seeText(page, '없는 등급입니다');
    await cells.nth(2).fill('미');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '임시저장' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '1개 지표 제출' }).click();
    await seeText(page, '1개 지표의 평가표를 제출했습니다');
    await page.reload();
    await page.getByRole('table', { name: '내 평가표' }).getByText('제출').first().waitFor();
    expect(await cells.first().inputValue()).toBe('수');
    await page.close();
  });

  it('[BS-21] keeps the conflict that a member declares', async () => {
    const page = await site.open('/m/bsc/appraisals?year=2007', { as: 'innovation' });
    await page
      .getByRole('button', { name: /평가 회피/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('이해충돌의 내용').fill('가족이 그 사업의 수탁자임');
    await dialog.getByRole('button', { name: '회피' }).click();
    await page.getByRole('table', { name: '내 평가표' }).getByText('가족이 그 사업의 수탁자임').waitFor();
    await page.close();
  });

  it('shows the office what a closed appraisal found, without moving sideways on a telephone', async () => {
    const page = await site.open('/m/bsc/appraisals', { as: 'bsc', viewport: { width: 320, height: 700 } });
    const row = page.getByRole('row').filter({ hasText: '자활사업 취업·창업률' });
    await row.waitFor();
    expect(await row.innerText()).toContain('1.05');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await visit(page, '/m/bsc/qualitative');
    await seeText(page, '이 해의 정성평가가 없습니다');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  it('[BS-19] takes a review by keyboard and reports facts with their reasons', async () => {
    const page = await site.open('/m/bsc/meta', { as: 'evaluator' });
    await seeHeading(page, '메타평가');
    const scores = page.locator('input[data-cell$=":0"]');
    await scores.first().click();
    for (let at = 0; at < 20; at += 1) {
      await page.keyboard.type(String(1 + (at % 5)));
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: '검토 제출' }).click();
    await seeText(page, '검토를 제출했습니다');
    const facts = page.getByRole('table', { name: '계산된 사실' });
    const outcome = facts.getByRole('row').filter({ hasText: '결과지표의 비율' });
    await outcome.getByRole('button').click();
    await page.getByText('해당하는 수').waitFor();
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  it('[BS-22] shows what a monthly round has verified, by department', async () => {
    const page = await site.open('/m/bsc/programme/evaluation-rounds', { as: 'evaluator' });
    await page.getByRole('button', { name: '2006년 5월 검증 형편 보기' }).click();
    const departments = page.getByRole('table', { name: '부서별 검증' });
    await departments.getByRole('row').filter({ hasText: '복지정책과' }).waitFor();
    expect(await departments.getByRole('row').count()).toBe(1 + 9);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
