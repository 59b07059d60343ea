import type { Page } from 'playwright-core';
import { itIsAccessible } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const INITIATIVE = '/initiatives/sample.WELFARE-1-1?tab=approvals';
const DEPARTMENT = '{ department(code: "WELFARE_POLICY") { id } }';
const ADD_LEADER = 'mutation($input: PersonInput!) { createPerson(input: $input) { id } }';

const RESULTS = `query($department: ID!) {
  resultEntries(department: $department, period: "2006-05") { kpi { id code } result { version } } }`;
const ENTER = 'mutation($input: KpiResultsInput!) { saveKpiResults(input: $input) { id } }';

interface Entry {
  kpi: { id: string; code: string };
  result: { version: number } | null;
}

/** Enters a result of May anew, by the office. */
async function enterAsOffice({ platform }: Site, code: string, value: string): Promise<void> {
  const as = { as: 'bsc' };
  const { department } = await platform.data<{ department: { id: string } }>(DEPARTMENT, {}, as);
  const { resultEntries } = await platform.data<{ resultEntries: Entry[] }>(RESULTS, { department: department.id }, as);
  const entry = resultEntries.find(({ kpi }) => kpi.code === code);
  const rows = [{ kpi: entry?.kpi.id, value, version: entry?.result?.version }];
  await platform.data(ENTER, { input: { department: department.id, period: '2006-05', rows } }, as);
}

/** The home page at 320 px: the line of the acting does not widen it. */
async function narrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await visit(page, '/');
  await seeText(page, '복지정책과의 부서장 일을 할 수 있습니다');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

describe('approvals', () => {
  let site: Site;
  let staff: Page;
  let head: Page;
  let title: string;

  beforeAll(async () => {
    site = await Site.start();
    const { department } = await site.platform.data<{ department: { id: string } }>(DEPARTMENT, {}, { as: 'admin' });
    const leader = { login: 'leader', name: '복지기획팀장', department: department.id, roles: ['staff'] };
    await site.platform.data(
      ADD_LEADER,
      { input: { ...leader, password: 'Welfare-leader-2006!', idempotencyKey: 'leader' } },
      { as: 'admin' },
    );
    staff = await site.open(INITIATIVE, { as: 'staff' });
    head = await site.open('/approvals', { as: 'head' });
    title = (await staff.getByRole('heading', { level: 1 }).textContent()) ?? '';
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const box = (page: Page) => page.getByRole('list', { name: /^결재란: / }).first();
  const places = (page: Page) => box(page).getByRole('listitem').allInnerTexts();
  const form = (page: Page) => page.getByRole('dialog');
  const press = (page: Page, name: string) =>
    page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  const save = (page: Page, name: string) => form(page).getByRole('button', { name, exact: true }).click();
  const refused = (page: Page, name: string) => form(page).locator(`[name="${name}"][aria-invalid="true"]`).waitFor();
  const gone = (page: Page) => form(page).waitFor({ state: 'hidden' });

  it('wait for nobody at first', async () => {
    await seeHeading(head, '내 결재');
    await seeText(head, '기다리는 결재가 없습니다');
  });

  it('are asked for on the page of an initiative; a missing title is told at its field', async () => {
    await press(staff, '결재 올리기');
    await form(staff).getByLabel('제목').fill('');
    await save(staff, '결재 올리기');
    await refused(staff, 'title');
    await form(staff).getByLabel('제목').fill('노인복지 추진계획');
    await save(staff, '결재 올리기');
    await gone(staff);
    expect((await places(staff)).map((place) => place.split('\n').slice(0, 2))).toEqual([
      ['담당', '복지정책과 담당'],
      ['과장', '복지정책과장'],
    ]);
    expect(await staff.getByRole('button', { name: '결재 올리기' }).count()).toBe(0);
  });

  it('are returned with a reason and not without one', async () => {
    await visit(head, '/');
    await head.getByRole('main').getByRole('link', { name: '결재할 것이 1건 있습니다' }).click();
    await seeText(head, '노인복지 추진계획');
    await press(head, '반려');
    await save(head, '반려');
    await refused(head, 'reason');
    await form(head).getByLabel('반려 사유').fill('예산 근거를 덧붙일 것');
    await save(head, '반려');
    await seeText(head, '기다리는 결재가 없습니다');
    await head.getByRole('tab', { name: '처리한 것' }).click();
    await seeText(head, '반려 사유: 예산 근거를 덧붙일 것');
    expect(head.url()).toContain('tab=done');
  });

  it('are submitted again, withdrawn, and the withdrawal undone', async () => {
    await visit(staff, '/approvals?tab=requested');
    await seeText(staff, '반려 사유: 예산 근거를 덧붙일 것');
    await press(staff, '다시 올리기');
    await press(staff, '회수');
    await staff.getByRole('button', { name: '다시 올리기', exact: true }).waitFor();
    await staff.getByRole('button', { name: '되돌리기' }).click();
    await staff.getByRole('main').getByRole('button', { name: '회수', exact: true }).waitFor();
  });

  it('are approved by who acts for the absent head', async () => {
    await visit(head, '/account');
    await press(head, '직무대리 정하기');
    await form(head).getByRole('combobox', { name: '대리하는 사람' }).fill('성과관리');
    await head.getByRole('option', { name: /^성과관리 담당/ }).click();
    await form(head).getByLabel('끝 날').fill('2006-06-01');
    await save(head, '저장');
    await form(head).getByText('끝이 시작보다 앞설 수 없습니다.').waitFor();
    await form(head).getByLabel('끝 날').fill('2006-06-20');
    await save(head, '저장');
    await gone(head);
    await head.getByRole('row', { name: /복지정책과장 성과관리 담당/ }).waitFor();

    const acting = await site.open('/approvals', { as: 'bsc' });
    await press(acting, '결재');
    await form(acting).getByLabel('의견').fill('이견 없음');
    await save(acting, '결재');
    await seeText(acting, '기다리는 결재가 없습니다');
    await acting.getByRole('tab', { name: '처리한 것' }).click();
    await box(acting).waitFor();
    const last = (await places(acting))[1]?.split('\n');
    expect(last?.slice(0, 2)).toEqual(['과장', '성과관리 담당']);
    expect(last?.join(' ')).toMatch(/대결.*복지정책과장 대신.*이견 없음/);
    await acting.close();
  });

  it('go with the authority of the head: who acts confirms the month, and the sheet prints for whom', async () => {
    const entry = '/m/bsc/entry?department=WELFARE_POLICY&period=2006-05';
    await visit(head, '/account');
    await press(head, '직무대리 정하기');
    await form(head).getByRole('combobox', { name: '대리하는 사람' }).fill('복지정책과 담');
    await head.getByRole('option', { name: /^복지정책과 담당/ }).click();
    await form(head).getByLabel('끝 날').fill('2006-06-20');
    await save(head, '저장');
    await gone(head);

    const acting = await site.open('/', { as: 'staff' });
    await seeText(acting, '복지정책과장 대결 중 (2006. 6. 20.까지)');
    expect(await acting.getByRole('link', { name: '인수인계' }).count()).toBe(0);
    await visit(acting, entry);
    await seeText(acting, '모두 직접 입력한 것이라 다른 사람이 확인해야 합니다');
    await enterAsOffice(site, 'sample.WELFARE_POLICY-2', '40');
    await visit(acting, entry);
    await press(acting, '확인 (1건)');
    await seeText(acting, '1건을 확인했습니다');
    await visit(acting, '/m/bsc/kpis/sample.WELFARE_POLICY-2');
    await acting.emulateMedia({ media: 'print' });
    await acting.getByRole('cell', { name: /^복지정책과 담당 대결 \(복지정책과장 대신\)/ }).waitFor();
    await acting.emulateMedia({ media: 'screen' });
    const log = await site.open('/admin/audit', { as: 'auditor' });
    await log.getByRole('row', { name: /복지정책과 담당 복지정책과장 대신/ }).waitFor();
    await log.close();
    await narrow(acting);
    await acting.close();
  });

  it('end with the team leader who decides alone', async () => {
    await visit(staff, INITIATIVE);
    await press(staff, '결재 올리기');
    for (const [field, name] of [
      ['팀장', '복지기획팀장'],
      ['과장', '복지정책과장'],
    ] as const) {
      await form(staff).getByRole('combobox', { name: field, exact: true }).click();
      await staff.getByRole('option', { name, exact: true }).click();
    }
    await form(staff).getByLabel('팀장에게 전결권을 줌').check();
    await save(staff, '결재 올리기');
    await gone(staff);
    const leader = await site.open('/sign-in?next=%2Fapprovals');
    await leader.getByLabel('계정').fill('leader');
    await leader.getByLabel('비밀번호', { exact: false }).first().fill('Welfare-leader-2006!');
    await leader.getByRole('button', { name: '로그인', exact: true }).click();
    await seeHeading(leader, '내 결재');
    await press(leader, '결재');
    await form(leader).getByLabel('전결').check();
    await save(leader, '결재');
    await gone(leader);
    await leader.getByRole('tab', { name: '처리한 것' }).click();
    await leader.getByRole('link', { name: title, exact: true }).click();
    await seeHeading(leader, title);
    await box(leader).waitFor();
    expect((await places(leader)).map((place) => place.split('\n')[3])).toEqual([
      expect.stringContaining('결재'),
      expect.stringContaining('전결'),
      expect.stringContaining('전결로 생략'),
    ]);
    await leader.close();
  });

  itIsAccessible(() => staff, ['/approvals?tab=requested', INITIATIVE]);
});
