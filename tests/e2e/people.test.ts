import type { Page } from 'playwright-core';
import { itIsAccessible } from './axe.js';
import { Site, seeHeading, seeText } from './site.js';

describe('people', () => {
  let site: Site;
  let page: Page;
  let temporary = '';

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/', { as: 'admin' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const form = () => page.getByRole('dialog');
  const row = () => page.getByRole('row', { name: /새봄이/ });
  const press = (name: string) => form().getByRole('button', { name, exact: true }).click();
  const choose = async (label: string, text: string) => {
    await form().getByRole('combobox', { name: label }).fill(text);
    await page.getByRole('option', { name: text }).first().click();
  };
  const open = async (act: string) => row().getByRole('button', { name: act, exact: true }).click();

  it('are added by an administrator, who sees the temporary password once', async () => {
    await page.getByRole('link', { name: '사용자', exact: true }).click();
    await seeHeading(page, '사용자');
    await page.getByRole('button', { name: '사람 더하기' }).click();
    await form().getByLabel('이름').fill('새봄이');
    await form().getByLabel('계정').fill('admin');
    await choose('부서', '정책기획과');
    await form().getByLabel('직위').fill('주무관');
    await form().getByRole('checkbox', { name: '부서 담당자' }).check();
    await press('저장');
    await form().getByText('이미 있는 값입니다.').waitFor();
    await form().getByLabel('계정').fill('saebom');
    await press('저장');
    await form().getByText('새봄이 님의 임시 비밀번호').waitFor();
    temporary = await form().locator('p').nth(1).innerText();
    expect(temporary).toMatch(/^([A-Z][a-z]{2}\d-){3}[A-Z][a-z]{2}\d$/);
    await press('닫기');
    await page.getByRole('row', { name: /새봄이 saebom 직원 정책기획과 주무관 부서 담당자 ● ?사용/ }).waitFor();
  });

  it('change the temporary password before anything opens', async () => {
    const own = await site.open('/sign-in?next=/initiatives/sample.ECONOMY-1-1');
    const signIn = async (password: string) => {
      await own.getByLabel('계정').fill('saebom');
      await own.getByRole('textbox', { name: '비밀번호' }).fill(password);
      await own.getByRole('button', { name: '로그인' }).click();
    };
    await signIn(temporary);
    await seeText(own, '비밀번호를 바꿔 주십시오');
    await own.getByLabel('지금 비밀번호').fill(temporary);
    await own.getByRole('textbox', { name: '새 비밀번호', exact: true }).fill('Saebom-2006-Namu');
    await own.getByRole('textbox', { name: '새 비밀번호 확인' }).fill('Saebom-2006-Namu');
    await own.getByRole('button', { name: '저장' }).click();
    await own.waitForURL(/\/sign-in/);
    await signIn('Saebom-2006-Namu');
    await own.getByRole('navigation', { name: '주 메뉴' }).waitFor();
    await own.close();
  });

  it('are found by words, department, role and state, which stay in the address', async () => {
    await page.getByRole('textbox', { name: '이름이나 계정으로 찾기' }).fill('새봄');
    await page.getByRole('combobox', { name: '역할' }).click();
    await page.getByRole('option', { name: '부서 담당자' }).click();
    await page.getByRole('combobox', { name: '부서' }).fill('정책기획');
    await page.getByRole('option', { name: '정책기획과' }).click();
    await seeText(page, '1건');
    await row().waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      q: '새봄',
      role: 'staff',
      department: 'POLICY_PLANNING',
    });
    await page.reload();
    await row().waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(2);
  });

  it('are changed: name, post and roles', async () => {
    await open('고치기');
    await form().getByLabel('직위').fill('팀장');
    await form().getByRole('checkbox', { name: '분석가' }).check();
    await press('저장');
    await page.getByRole('row', { name: /새봄이 saebom 직원 정책기획과 팀장 부서 담당자, 분석가/ }).waitFor();
  });

  it('show both sides when another administrator was faster, and keep mine', async () => {
    await open('고치기');
    await form().getByLabel('직위').fill('과장');
    const { people } = await site.platform.data<{ people: { nodes: { id: string; version: number }[] } }>(
      '{ people(where: { login: { eq: "saebom" } }) { nodes { id version } } }',
      {},
      { as: 'admin' },
    );
    await site.platform.data(
      'mutation($input: PersonUpdate!) { updatePerson(input: $input) { id } }',
      { input: { ...people.nodes[0], name: '새봄이둘' } },
      { as: 'admin' },
    );
    await press('저장');
    await form().getByRole('row', { name: '이름 새봄이 새봄이둘' }).waitFor();
    await form().getByRole('row', { name: '직위 과장 팀장' }).waitFor();
    await press('내 값으로 다시 저장');
    await page.getByRole('row', { name: /새봄이 saebom 직원 정책기획과 과장/ }).waitFor();
  });

  itIsAccessible(() => page, ['/admin/people']);

  it('are locked, which can be taken back, and unlocked', async () => {
    await page.goto('/admin/people?q=새봄');
    await open('계정');
    await press('계정 잠그기');
    await page.getByRole('row', { name: /새봄이 .*▲ ?잠김/ }).waitFor();
    await page.getByRole('button', { name: '되돌리기' }).click();
    await page.getByRole('row', { name: /새봄이 .*● ?사용/ }).waitFor();
    await open('계정');
    await press('계정 잠그기');
    await page.getByRole('row', { name: /새봄이 .*▲ ?잠김/ }).waitFor();
    await open('계정');
    await press('잠금 풀기');
    await page.getByRole('row', { name: /새봄이 .*● ?사용/ }).waitFor();
  });

  it('leave, and come back', async () => {
    await open('계정');
    await form().getByLabel('떠난 날').fill('2006-06-16');
    await press('떠남으로 처리');
    await form().getByText('떠난 날은 기준일(2006-06-15)보다 뒤일 수 없습니다.').waitFor();
    await form().getByLabel('떠난 날').fill('2006-06-15');
    await press('떠남으로 처리');
    await page.getByRole('row', { name: /새봄이 .*떠남/ }).waitFor();
    await open('계정');
    await press('돌아옴으로 처리');
    await page.getByRole('row', { name: /새봄이 .*● ?사용/ }).waitFor();
  });

  it('are only read by the planner', async () => {
    const planner = await site.open('/admin/people?q=새봄', { as: 'planner' });
    await planner.getByRole('row', { name: /새봄이/ }).waitFor();
    expect(await planner.getByRole('button', { name: /사람 더하기|고치기|계정/ }).count()).toBe(0);
    await planner.close();
  });
});
