import type { Page } from 'playwright-core';
import { itIsAccessible, violations } from './axe.js';
import { Site, seeHeading, seeText } from './site.js';

describe('citizens', () => {
  let site: Site;
  let page: Page;
  let inbox: Page;
  let receipt = '';

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/public/plan-sync/opinions');
    await seeHeading(page, '시민 의견 쓰기');
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const read = async (number: string) => {
    await page.getByLabel('접수증 번호').fill(number);
    await page.getByRole('button', { name: '회신 보기' }).press('Enter');
  };

  it('[PS-33] write an opinion by keyboard, are told what is wrong at its field, and get a receipt', async () => {
    await page.getByRole('combobox', { name: '영역' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('골목 주차');
    await page.keyboard.press('Tab');
    await page.keyboard.type('골목에 차가 많습니다. 010-1234-5678로 알려 주십시오.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await seeText(page, '휴대전화 번호로 보이는 숫자가 있습니다.');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('의견', { exact: false }).last().fill('골목에 차가 많습니다.');
    await page.getByRole('button', { name: '의견 내기' }).press('Enter');
    const slip = page.getByRole('status').filter({ hasText: '접수증 번호' });
    await slip.waitFor();
    receipt = (await slip.textContent())?.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? '';
    expect(receipt).not.toBe('');
    expect(await violations(page)).toEqual([]);
  });

  it('[PS-33] read by the receipt where their opinion stands, and the reply once there is one', async () => {
    await read('0000-0000-0000');
    await seeText(page, '이 번호의 의견이 없습니다.');
    await read(receipt.toLowerCase());
    await seeText(page, '접수 단계');
    const done = async (name: string, type: string, input: object, as = 'planner') =>
      (
        await site.platform.data<{ done: { id: string; version: number } }>(
          `mutation($input: ${type}!) { done: ${name}(input: $input) { id version } }`,
          { input },
          { as },
        )
      ).done;
    const { citizenOpinions, department } = await site.platform.data<{
      citizenOpinions: { nodes: { id: string; version: number }[] };
      department: { id: string };
    }>(
      '{ citizenOpinions(where: {title: {eq: "골목 주차"}}) { nodes { id version } } department(code: "WELFARE_POLICY") { id } }',
      {},
      { as: 'planner' },
    );
    const [opinion] = citizenOpinions.nodes;
    const assigned = await done('assignOpinion', 'OpinionAssignment', { ...opinion, department: department.id });
    const reviewed = await done('reviewOpinion', 'OpinionReview', { ...assigned, review: '가능' }, 'staff');
    const decision = { decision: 'LONG_TERM', reason: '주차계획에서' };
    const decided = await done('decideOpinion', 'OpinionDecisionInput', { ...reviewed, ...decision });
    await done('replyToOpinion', 'OpinionReply', { ...decided, reply: '주차계획에서 살피겠습니다.' }, 'staff');
    await page.reload();
    await read(receipt);
    await seeText(page, '주차계획에서 살피겠습니다.');
    expect(await violations(page)).toEqual([]);
  });

  it('write on a phone of 320 px without scrolling sideways', async () => {
    const phone = await site.open('/public/plan-sync/opinions', { viewport: { width: 320, height: 640 } });
    await seeHeading(phone, '시민 의견 쓰기');
    await seeText(phone, '의견 내기');
    expect(await phone.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
    await phone.close();
  });

  it('[PS-21] are answered from an inbox in which the planner chooses several opinions and assigns them together', async () => {
    inbox = await site.open('/m/plan-sync/opinions', { as: 'planner' });
    await seeHeading(inbox, '시민 의견');
    await inbox.getByLabel('하천 산책로를 이어 달라').press('Space');
    await inbox.getByLabel('재래시장 주차 공간').press('Space');
    await seeText(inbox, '2건 선택');
    await inbox.getByRole('button', { name: '한 부서에 배정' }).press('Enter');
    const form = inbox.getByRole('dialog');
    await form.getByRole('combobox', { name: '담당 부서' }).fill('공원녹지과');
    await inbox.keyboard.press('ArrowDown');
    await inbox.keyboard.press('Enter');
    await form.getByRole('button', { name: '저장' }).click();
    await seeText(inbox, '2건을 배정했습니다.');
  });

  itIsAccessible(
    () => inbox,
    ['/m/plan-sync/opinions', '/m/plan-sync/forums/sample.F2006.03', '/m/plan-sync/concepts'],
  );
});
