import type { Locator, Page } from 'playwright-core';
import type { Asked } from '../src/index.js';
import { itIsAccessible } from './axe.js';
import { openForm, save } from './dialog.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const REQUEST = '보도 사업을 자전거길까지';

const choose = async (page: Page, within: Locator, label: string, option: string | RegExp): Promise<void> => {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).first().click();
};

describe('a change of a plan', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/plan-sync/changes', { as: 'planner' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('is asked for by a department, decided by the planner and taken into a revised edition', async () => {
    const staff = await site.open('/m/plan-sync/changes', { as: 'staff' });
    const form = await openForm(staff, '변경요청 내기');
    await choose(staff, form, '계획', '민선3기 핵심과제');
    await choose(staff, form, '계획항목', /^보도 단차 없애기/);
    await form.getByLabel('제목', { exact: false }).first().fill(REQUEST);
    await form.getByLabel('바꾸려는 까닭').fill('토론회에서 끊긴 길을 이어 달라고 함');
    await choose(staff, form, '나온 곳', '정책토론회');
    await form.getByRole('combobox', { name: '나온 기록' }).fill('2006년 3월');
    await staff.getByRole('option', { name: /^2006년 3월 정책토론회 · 2006\. 3\. 17\./ }).click();
    await save(form);
    await form.getByText('바꿀 값이 없습니다.').waitFor();
    await form.getByLabel('항목의 제목').fill('보도와 자전거길 잇기');
    await save(form);
    await seeText(staff, '변경요청을 냈습니다.');
    expect(
      await staff
        .getByRole('row', { name: new RegExp(`^${REQUEST}`) })
        .getByRole('button')
        .count(),
    ).toBe(0);
    await staff.close();

    await page.reload();
    await seeHeading(page, '변경요청');
    const row = page.getByRole('row', { name: new RegExp(`^${REQUEST}.*정책토론회 2006년 3월 정책토론회`) });
    const decision = await openForm(page, '결정', row);
    await decision.getByLabel('사유').fill('수정 계획에 담음');
    await save(decision);
    await row.getByText('채택').waitFor();
    await page.getByRole('button', { name: '민선3기 핵심과제 수정판에 1건 담기' }).click();
    await seeText(page, '수정판에 담았습니다.');
    await seeHeading(page, '민선3기 핵심과제');
    expect(new URL(page.url()).searchParams.get('number')).toBe('2');
  });

  it('stands between the two editions, with its source, and in the history of its item', async () => {
    await visit(page, '/m/plan-sync/plans/TERM-3/compare');
    const row = page.getByRole('row', { name: /^보도와 자전거길 잇기/ });
    await row.waitFor();
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(
      /바뀜 .*보도 단차 없애기 → 보도와 자전거길 잇기 정책토론회: 보도 사업을 자전거길까지/,
    );
    await choose(page, page.getByRole('search'), '나온 곳', '시민 의견');
    await seeText(page, '바뀐 것이 없습니다');
    await choose(page, page.getByRole('search'), '나온 곳', '정책토론회');
    await row.getByRole('link', { name: '보도와 자전거길 잇기' }).click();
    await page.getByRole('row', { name: /^2006년 2판\(수정\).*바뀜/ }).waitFor();
  });

  it('may split an item, merge it or drop it; what a final edition does to initiatives is told before', async () => {
    const form = await openForm(page, '나누기');
    await form.getByLabel('코드').nth(0).fill('E2E-A');
    await form.getByLabel('제목').nth(0).fill('보도 잇기');
    await form.getByLabel('코드').nth(1).fill('E2E-B');
    await form.getByLabel('제목').nth(1).fill('자전거길 잇기');
    await form.getByLabel('사유').fill('두 부서의 일');
    await save(form);
    await form
      .getByText(/따라갈지 정하지 않은 연계입니다/)
      .first()
      .waitFor();
    for (const link of await form.getByRole('combobox').all()) {
      await link.click();
      await page.getByRole('option', { name: '모두에' }).last().click();
    }
    await save(form);
    await page.getByRole('row', { name: /^2006년 2판\(수정\).*분리됨.*보도 잇기/ }).waitFor();
    await visit(page, '/m/plan-sync/plans/TERM-3/compare');
    const counts = page.getByRole('list', { name: '변화의 수' });
    await counts.waitFor();
    expect((await counts.innerText()).replace(/\s+/g, ' ')).toMatch(/그대로 10 .*분리됨 1 .*분리로 생김 2/);
  });

  it('says before an edition becomes final what stands in the way, each with the way to its mending', async () => {
    const read = async (query: string) => (await site.platform.data<Asked>(query, {}, { as: 'planner' })) as Asked;
    const act = async (name: string, type: string, input: object) =>
      (
        await site.platform.data<Asked>(
          `mutation($input: ${type}!) { it: ${name}(input: $input) { id version } }`,
          { input },
          { as: 'planner' },
        )
      ).it;
    const { plan } = await read('{ plan(code: "BASIC") { id versionInForce { id } } }');
    const opening = { plan: plan.id, year: 2007, kind: 'ORIGINAL', basedOn: plan.versionInForce.id };
    let edition = await act('openPlanVersion', 'PlanVersionInput', opening);
    for (const to of ['COLLECTING', 'DEPT_CONFIRMED', 'COORDINATION'])
      edition = await act('movePlanVersion', 'PlanVersionMove', { ...edition, to });
    await visit(page, '/m/plan-sync/plans/BASIC?edition=2007&number=1');
    const dialog = await openForm(page, '확정 단계로');
    const lines = dialog.getByRole('listitem').filter({ hasText: '까닭 없이 빠졌습니다' });
    await lines.first().waitFor();
    expect(await lines.count()).toBe(6);
    await dialog.getByRole('button', { name: '확정' }).click();
    await dialog.getByRole('alert', { name: '아직 확정할 수 없습니다' }).waitFor();
    await lines.first().getByRole('link', { name: '고치러 가기' }).click();
    await page.getByRole('list', { name: '변화의 수' }).waitFor();
    const { searchParams } = new URL(page.url());
    expect(['from', 'to', 'kind'].map((name) => searchParams.get(name))).toEqual(['2006-1', '2007-1', 'REMOVED']);
    await page.getByRole('row', { name: /^복지 분야 시정운영 방향/ }).waitFor();
  });

  itIsAccessible(() => page, ['/m/plan-sync/changes', '/m/plan-sync/plans/TERM-3/compare?kind=all']);
});
