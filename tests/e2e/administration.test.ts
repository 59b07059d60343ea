import type { Page } from 'playwright-core';
import { itIsAccessible, violations } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const ASK = 'mutation($input: ApprovalInput!) { asked: requestApproval(input: $input) { id version } }';
const APPROVE = 'mutation($input: ApprovalDecision!) { approveStep(input: $input) { id } }';
const PERSON = '{ people(where: { login: { eq: "staff" } }) { nodes { id version } } }';
const ADD = 'mutation($input: PersonInput!) { createPerson(input: $input) { id } }';
const LEAVE = 'mutation($input: PersonUpdate!) { updatePerson(input: $input) { state } }';

describe('administration', () => {
  let site: Site;
  let page: Page;
  let approval: { id: string; version: number };

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/', { as: 'planner' });
    const { initiative, people } = await site.platform.data<{
      initiative: { id: string };
      people: { nodes: { id: string }[] };
    }>(
      '{ initiative(code: "sample.WELFARE-1-1") { id } people(where: { login: { eq: "head" } }) { nodes { id } } }',
      {},
      { as: 'staff' },
    );
    const path = [{ role: 'DIVISION_HEAD', approver: people.nodes[0]?.id }];
    const input = { record: initiative.id, title: '긴급복지 창구 계획', path };
    ({ asked: approval } = await site.platform.data<{ asked: typeof approval }>(ASK, { input }, { as: 'staff' }));
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const form = () => page.getByRole('dialog');
  const press = (name: string) => form().getByRole('button', { name, exact: true }).click();
  const undo = () => page.getByRole('button', { name: '되돌리기' }).click();
  const menu = (name: string) =>
    page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name, exact: true });
  const pick = async (within: Page | ReturnType<typeof form>, label: string, text: string) => {
    const box = within.getByRole('combobox', { name: label });
    await box.click();
    await box.fill(text);
    await page
      .getByRole('option', { name: new RegExp(text) })
      .first()
      .click();
  };

  it('keeps the holidays of the plan year: added, removed, taken back', async () => {
    await menu('공휴일').click();
    await seeHeading(page, '2006년 공휴일');
    await page.getByRole('row', { name: /2006\. 3\. 1\. 수요일 삼일절/ }).waitFor();
    await page.getByRole('button', { name: '공휴일 더하기' }).click();
    await form().getByLabel('날').fill('2006-05-31');
    await form().getByLabel('이름(한국어)').fill('임시공휴일');
    await press('저장');
    await form().getByText('이미 있는 값입니다.').waitFor();
    await form().getByLabel('날').fill('2006-07-03');
    await press('저장');
    const added = page.getByRole('row', { name: /2006\. 7\. 3\. 월요일 임시공휴일/ });
    await added.waitFor();
    await added.getByRole('button', { name: '임시공휴일 빼기' }).click();
    await added.waitFor({ state: 'detached' });
    await undo();
    await added.waitFor();
  });

  it('hands over what a person who left holds, until nothing is without an owner', async () => {
    await menu('인수인계').click();
    await seeText(page, '주인 없는 일이 없습니다');
    const { people } = await site.platform.data<{ people: { nodes: object[] } }>(PERSON, {}, { as: 'admin' });
    await site.platform.data(LEAVE, { input: { ...people.nodes[0], leftOn: '2006-06-15' } }, { as: 'admin' });
    await page.reload();
    await page.getByRole('row', { name: /기안한 결재 긴급복지 창구 계획 복지정책과 담당/ }).waitFor();
    await page.getByRole('button', { name: '복지정책과 담당 님의 일 넘기기' }).first().click();
    const held = page.getByRole('table', { name: /복지정책과 담당 님이 맡은 일 \d+건/ });
    await held.getByRole('row', { name: /기안한 결재 긴급복지 창구 계획/ }).waitFor();
    await page.getByRole('button', { name: /건 모두 넘기기/ }).click();
    await page.locator('[name="reason"][aria-invalid="true"]').waitFor();
    await pick(page, '받는 사람', '정책기획과 담당');
    await page.getByLabel('사유').fill('2006. 6. 15. 수시인사');
    await page.getByRole('button', { name: /건 모두 넘기기/ }).click();
    await seeText(page, '주인 없는 일이 없습니다');
    await seeText(page, '복지정책과 담당 님이 맡은 일이 없습니다');
    expect(new URL(page.url()).searchParams.get('person')).not.toBeNull();
  });

  it('shows who is late to decide an approval both states, and keeps what was written', async () => {
    const head = await site.open('/approvals', { as: 'head' });
    await head.bringToFront();
    const dialog = head.getByRole('dialog');
    await head.getByRole('main').getByRole('button', { name: '결재', exact: true }).click();
    await dialog.getByLabel('의견').fill('창구를 두 곳으로 늘릴 것');
    const { myApprovals } = await site.platform.data<{ myApprovals: { nodes: { id: string; version: number }[] } }>(
      '{ myApprovals { nodes { id version } } }',
      {},
      { as: 'head' },
    );
    await site.platform.data(APPROVE, { input: { ...myApprovals.nodes[0], comment: '먼저 처리함' } }, { as: 'head' });
    await dialog.getByRole('button', { name: '결재', exact: true }).click();
    await dialog.getByRole('row', { name: '상태 결재 중 결재 완료' }).waitFor();
    await dialog.getByRole('row', { name: '의견 창구를 두 곳으로 늘릴 것 먼저 처리함' }).waitFor();
    expect(await dialog.getByLabel('의견').inputValue()).toBe('창구를 두 곳으로 늘릴 것');
    await dialog.getByRole('button', { name: '현재 값 받기' }).click();
    await seeText(head, '기다리는 결재가 없습니다');
    await head.close();
  });

  it('edits a committee, and takes the dismissal of a member back', async () => {
    await visit(page, '/committees');
    await page.getByRole('button', { name: '위원회 만들기' }).click();
    await form().getByLabel('코드').fill('UNDO-TF');
    await form().getByLabel('이름(한국어)').fill('되돌림 위원회');
    await form().getByLabel('자리').fill('총괄\n경제\n복지');
    await form().getByLabel('구성일').fill('2006-02-01');
    await press('저장');
    await seeHeading(page, '되돌림 위원회');
    await page.getByRole('main').getByRole('button', { name: '고치기', exact: true }).click();
    await form().getByLabel('이름(한국어)').fill('점검 위원회');
    await form().getByLabel('의사정족수').fill('4');
    await press('저장');
    await form().getByText('의사정족수는 1명에서 3명까지입니다.').waitFor();
    await form().getByLabel('의사정족수').fill('3');
    await form().getByLabel('해산일').fill('2006-12-31');
    await press('저장');
    await seeHeading(page, '점검 위원회');
    await seeText(page, '2006. 12. 31.');
    await page.getByRole('main').getByRole('button', { name: '위촉', exact: true }).first().click();
    await pick(form(), '위원', '자문위원');
    await form().getByLabel('첫날').fill('2006-03-02');
    await press('저장');
    await seeText(page, '3석 (빈자리 2)');
    await page.getByRole('main').getByRole('button', { name: '해촉', exact: true }).click();
    await form().getByLabel('해촉일').fill('2006-06-14');
    await form().getByLabel('사유').fill('착오');
    await press('해촉');
    await seeText(page, '3석 (빈자리 3)');
    await undo();
    await seeText(page, '3석 (빈자리 2)');
  });

  it('records what becomes of an initiative, which its history then tells', async () => {
    await visit(page, '/initiatives/sample.WELFARE-1-1');
    await page.getByRole('button', { name: '이어짐', exact: true }).click();
    await form().getByRole('combobox', { name: '구분' }).click();
    await page.getByRole('option', { name: '폐지' }).click();
    await form().getByLabel('사유').fill('정책 종료');
    await press('기록');
    await page.getByRole('tab').first().waitFor();
    await seeText(page, '정책 종료');
    await seeText(page, '없어짐');
  });

  itIsAccessible(() => page, ['/admin/handover', '/admin/holidays', '/committees/UNDO-TF']);

  it('moves the business date by the planner; others see it as text', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await visit(page, '/');
    await page.getByRole('button', { name: '기준일 2006. 6. 15.' }).click();
    await seeText(page, '기한 초과와 D-3·당일 알림, 조기 경보');
    await form().getByLabel('새 기준일').fill('2006-07-01');
    await press('옮기기');
    await page.getByRole('button', { name: '기준일 2006. 7. 1.' }).waitFor();
    const head = await site.open('/', { as: 'head' });
    await head.getByText('기준일 2006. 7. 1.').waitFor();
    expect(await head.getByRole('button', { name: /기준일/ }).count()).toBe(0);
    await head.close();
  });

  it('moves people by a table: what is wrong stands at its cell, who goes where is listed before, and then they have moved', async () => {
    const { department } = await site.platform.data<{ department: { id: string } }>(
      '{ department(code: "WELFARE_POLICY") { id } }',
      {},
      { as: 'admin' },
    );
    const successor = { login: 'next-head', name: '다음 복지정책과장', department: department.id, roles: ['head'] };
    await site.platform.data(ADD, { input: successor }, { as: 'admin' });
    const admin = await site.open('/admin/moves', { as: 'admin' });
    await seeHeading(admin, '인사이동');
    const choose = (login: string) =>
      admin.locator('input[type="file"]').setInputFiles({
        name: '수시인사.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`계정,새 부서,새 직위,인계받는 사람\r\nhead,노인복지과,노인복지과장,${login}`),
      });
    await choose('');
    await admin.getByRole('row', { name: /^2 인계받는 사람 .*맡은 일이 \d+건 있습니다/ }).waitFor();
    await choose('planner');
    await admin.getByRole('row', { name: /이동 뒤에 옛 부서나 그 위 부서에 있어야 합니다/ }).waitFor();
    await choose('next-head');
    const planned = admin.getByRole('table', { name: '옮길 사람 1명' });
    await planned.getByRole('row', { name: /^2 복지정책과장 head 복지정책과 노인복지과 노인복지과장/ }).waitFor();
    expect(await violations(admin)).toEqual([]);
    await admin.setViewportSize({ width: 320, height: 640 });
    expect(await admin.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
    await admin.setViewportSize({ width: 1366, height: 768 });
    await admin.getByRole('button', { name: '1건 가져오기' }).press('Enter');
    await admin.getByRole('table', { name: '옮긴 사람 1명' }).waitFor();
    await visit(admin, '/admin/handover');
    await seeText(admin, '주인 없는 일이 없습니다');
    await admin.close();
  });
});
