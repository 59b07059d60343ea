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
    await phone.context().close();
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

  itIsAccessible(() => page, ['/surveys', '/surveys/PARK-2006', '/surveys/sample.SI-USE-2005?by=GROUP']);
});
