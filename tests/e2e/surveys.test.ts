import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { itIsAccessible, violations } from './axe.js';
import { Site, seeHeading, seeText } from './site.js';

describe('surveys', () => {
  let site: Site;
  let page: Page;
  let addresses: string[] = [];

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/surveys', { as: 'planner' });
    await seeHeading(page, '설문조사');
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const form = () => page.getByRole('dialog');
  const press = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  const save = (name: string) => form().getByRole('button', { name, exact: true }).click();
  const gone = () => form().waitFor({ state: 'detached' });

  const asPlanner = async (name: string, type: string, input: object, fields = 'id version') => {
    const { done } = await site.platform.data<{ done: { id: string; version: number; csv?: string } }>(
      `mutation($input: ${type}!) { done: ${name}(input: $input) { ${fields} } }`,
      { input },
      { as: 'planner' },
    );
    return done;
  };
  /** The survey of a code, made where it is not there. */
  const draftOf = async (code: string) => {
    const { survey, department } = await site.platform.data<{
      survey: { id: string; version: number } | null;
      department: { id: string };
    }>(
      'query($code: String!) { survey(code: $code) { id version } department(code: "WELFARE_POLICY") { id } }',
      { code },
      { as: 'planner' },
    );
    const plan = { targetSize: 10, opensOn: '2006-06-01', closesOn: '2006-06-30' };
    const what = { titleKo: code, department: department.id, purpose: 'OTHER', population: 'CITIZEN' };
    return survey ?? asPlanner('createSurvey', 'SurveyInput', { code, ...what, ...plan });
  };

  it('are built from a code to their questions', async () => {
    await press('설문 만들기');
    await form().getByLabel('코드').fill('PARK-2006');
    await form().getByLabel('이름(한국어)').fill('공원 이용 설문');
    await form().getByLabel('목표').fill('20');
    await form().getByLabel('첫날').fill('2006-06-01');
    await form().getByLabel('마감일').fill('2006-06-30');
    await save('저장');
    await seeHeading(page, '공원 이용 설문');
    await press('문항 더하기');
    await form().getByLabel('물음(한국어)').fill('공원에 자주 가십니까?');
    await form().getByLabel('고를 답').fill('예 / Yes');
    await save('저장');
    await form().getByText('고를 답은 2개에서 30개까지입니다.').waitFor();
    await form().getByLabel('고를 답').fill('예 / Yes\n아니요 / No');
    await save('저장');
    await gone();
    await seeText(page, '예 · 아니요');
  });

  it('are opened with invitations whose addresses are there once', async () => {
    await press('초대 내기');
    await form().getByLabel('몇 장').fill('6');
    await save('초대 내기');
    const [file] = await Promise.all([page.waitForEvent('download'), save('주소 표 받기(CSV)')]);
    const [, ...lines] = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\n');
    addresses = lines.map((line) => new URL(line.split(',')[1] ?? '').pathname);
    expect(addresses).toHaveLength(6);
    await form().getByRole('button', { name: '초대장 인쇄' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const slips = page.locator('section', { hasText: '주소 뒤에 이어 적을 코드' });
    expect(await slips.filter({ visible: true }).count()).toBe(6);
    expect(await slips.first().innerText()).toContain(addresses[0]?.replace('/s/', ''));
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await slips.filter({ visible: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await gone();
    await press('응답 받기 시작');
    await save('응답 받기 시작');
    await gone();
    await seeText(page, '응답 중');
  });

  it('are answered on a phone by keyboard, without signing in, and once', async () => {
    const phone = await site.open(addresses[0] ?? '', { viewport: { width: 320, height: 640 } });
    await seeHeading(phone, '공원 이용 설문');
    expect(await violations(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
    await phone.getByRole('button', { name: '답 보내기' }).press('Enter');
    await phone.getByRole('alert').getByText('고칠 물음이 1개 있습니다.').waitFor();
    expect(await violations(phone)).toEqual([]);
    await phone.getByRole('radio', { name: '예', exact: true }).press('Space');
    await phone.getByRole('button', { name: '답 보내기' }).press('Enter');
    await seeHeading(phone, '고맙습니다');
    await phone.reload();
    await seeHeading(phone, '이미 응답하셨습니다');
    await phone.close();
  });

  it('show their results once they are closed, each share with its interval', async () => {
    for (const address of addresses.slice(1)) {
      const { status } = await site.platform.gql(
        'mutation($input: SurveyAnswersInput!) { answerSurvey(input: $input) }',
        { input: { token: address.replace('/s/', ''), answers: [{ question: 'Q1', choices: ['O1'] }] } },
      );
      expect(status).toBe(200);
    }
    await page.reload();
    await seeText(page, '결과는 마감한 뒤에 볼 수 있습니다');
    await press('마감');
    await save('마감');
    await gone();
    // six of six: Wilson from 6 / (6 + 1.96²) = 61 %
    await seeText(page, '100.0% (61.0–100.0)');
    await seeText(page, '30명 미만');
  });

  it('are asked page by page and by condition, go on where somebody stopped, and are typed in from paper', async () => {
    const { id, version } = await draftOf('FLOW-2006');
    await asPlanner('setSurveyQuestions', 'SurveyQuestionsInput', {
      ...{ id, version },
      questions: [
        {
          ...{ code: 'V', kind: 'SINGLE', required: true, titleKo: '이용하셨습니까?' },
          options: [
            { code: 'Y', titleKo: '예' },
            { code: 'N', titleKo: '아니요' },
          ],
        },
        {
          ...{ code: 'S', kind: 'SCALE', steps: 7, required: true, dontKnow: true, startsPage: true },
          ...{ titleKo: '얼마나 만족하십니까?', showIf: { question: 'V', anyOf: ['Y'] } },
        },
      ],
    });
    const issued = await asPlanner('issueSurveyTokens', 'SurveyTokensInput', { id, count: 1 }, 'csv');
    const path = issued.csv?.split('\n')[1]?.split(',')[1] ?? '';
    const now = await draftOf('FLOW-2006');
    await asPlanner('openSurvey', 'SurveyMove', { id, version: now.version });
    const phone = await site.open(path, { viewport: { width: 320, height: 640 } });
    await seeHeading(phone, 'FLOW-2006');
    await phone.getByRole('radio', { name: '예', exact: true }).press('Space');
    await phone.getByRole('button', { name: '저장하고 다음' }).press('Enter');
    await seeText(phone, '2쪽 가운데 2쪽');
    expect(await phone.evaluate(() => document.activeElement?.textContent)).toBe('2쪽 가운데 2쪽');
    expect(await violations(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
    await phone.reload();
    await seeText(phone, '2쪽 가운데 2쪽');
    await phone.getByLabel('모르겠습니다').press('Space');
    await phone.getByRole('button', { name: '답 보내기' }).press('Enter');
    await seeHeading(phone, '고맙습니다');
    await phone.close();
    await page.goto('/surveys/FLOW-2006/entry');
    await seeHeading(page, '종이 응답 입력');
    await page.getByRole('radio', { name: '아니요', exact: true }).press('Space');
    await page.getByRole('button', { name: '저장하고 다음 장' }).press('Enter');
    await seeText(page, '1장째를 저장했습니다');
    expect(await violations(page)).toEqual([]);
    await page.goto('/surveys/FLOW-2006');
    await seeText(page, '‘이용하셨습니까?’에 예(이)라고 답한 사람에게만');
  });

  itIsAccessible(() => page, ['/surveys', '/surveys/PARK-2006', '/surveys/sample.SI-USE-2005?by=GROUP']);
});
