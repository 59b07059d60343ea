import type { Locator, Page } from 'playwright-core';
import { itIsAccessible } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

describe('the planning year', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/plan-sync/priorities', { as: 'planner' });
    await seeHeading(page, '중점추진과제');
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const row = (title: string): Locator => page.getByRole('row', { name: new RegExp(title) }).first();
  const press = async (title: string, button: string): Promise<Locator> => {
    await row(title).getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  };

  const choose = async (within: Locator, label: string, option: RegExp): Promise<void> => {
    await within.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option }).first().click();
  };

  it('[PS-26] has its priorities chosen with a reason where they pass over who stands before', async () => {
    expect(await row('보도 단차 없애기').innerText()).toMatch(/60\s+80\s+85\s+73\.25\s+3/);
    const dialog = await press('보도 단차 없애기', '선정');
    await dialog.getByRole('button', { name: '선정' }).click();
    await dialog.getByText('같은 영역에서 순위가 앞선 후보를 두고 선정하려면 사유를 적어야 합니다.').first().waitFor();
    await dialog.getByLabel('사유').fill('보행 안전이 시급함');
    await dialog.getByRole('button', { name: '선정' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row('보도 단차 없애기').getByText('보행 안전이 시급함').waitFor();
  });

  it('[PS-27] has its priorities inspected; what is behind needs its reason and its cure', async () => {
    await visit(page, '/m/plan-sync/inspections');
    await seeHeading(page, '중점추진과제 점검');
    await row('보도 단차 없애기').getByText('미보고').waitFor();
    const dialog = await press('보도 단차 없애기', '점검');
    await dialog.getByLabel('계획 진도').fill('20');
    await dialog.getByLabel('실제 진도').fill('19');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.getByText('정상이 아니면 문제점과 대책을 적어야 합니다.').first().waitFor();
    await dialog.getByLabel('문제점').fill('자재 납품 지연');
    await dialog.getByLabel('대책').fill('6월에 두 구간을 함께 시공');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row('보도 단차 없애기').getByText('주의').waitFor();
  });

  it('[PS-29] [PS-30] has its initiatives reviewed by their scores and sent to performance', async () => {
    await visit(page, '/m/plan-sync/review');
    await seeHeading(page, '분기 BSC 평가분석');
    const dialog = await press('보도 단차 없애기', '평가대상으로');
    await dialog.getByLabel('사유').fill('점수가 가장 낮은 중점과제');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '4건 보내기' }).click();
    await seeText(page, '성과평가 담당에게 보냈습니다.');
  });

  it('[PS-16] sets plans against each other, by items or money, and mends what has come loose there', async () => {
    await visit(page, '/m/plan-sync/links?kind=DANGLING_LINK');
    const cell = (shown: RegExp) =>
      page.getByRole('button', { name: new RegExp(`^시정계획 → 비전부천2015 장기발전계획: ${shown.source}`) });
    await cell(/85\.7% 42\/49/).waitFor();
    await page.getByRole('switch', { name: '재정계획액으로 가중' }).click({ force: true });
    await cell(/85\.7%/).waitFor({ state: 'detached' });
    await cell(/\d+\.\d% 42\/49/).waitFor();
    await page.getByRole('switch', { name: '재정계획액으로 가중' }).click({ force: true });
    await cell(/85\.7%/).press('Enter');
    await page.getByRole('heading', { name: '시정계획 × 비전부천2015 장기발전계획' }).waitFor();
    await page
      .getByRole('row', { name: /^찾고 싶은 축제와 체육/ })
      .getByRole('button', { name: '여기서 잇기' })
      .waitFor();
    const loose = page.getByRole('row', { name: /^첨단산업단지 조성 → / });
    await loose.getByRole('button', { name: '끝내기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('사유').fill('임기 계획을 정리함');
    await dialog.getByRole('button', { name: '저장' }).click();
    await seeText(page, '끊어진 것이 없습니다.');
  });

  it('[PS-25] [PS-33] lays out the year by month with today, what is late, and the way to each page', async () => {
    await visit(page, '/m/plan-sync/calendar');
    await seeHeading(page, '2006년 연간 일정');
    const june = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^6월/ }) });
    const words = (await june.innerText()).replace(/\s+/g, ' ');
    expect(words).toMatch(/추진상황 보고서 제출 ◆ 지남 보고서 기한 · 6\. 7\. · 4건 중 3건/);
    expect(words).toMatch(/2분기 추진상황·실천계획 보고회 ● 실시 보고회 · 6\. 13\. 오늘 6\. 15\./);
    await page
      .getByRole('radiogroup', { name: '보는 것' })
      .getByText(/^늦은 것/)
      .click();
    await june.getByText('오늘').waitFor();
    expect(await page.getByRole('link', { name: '2006년 2분기 추진상황·실천계획 보고회' }).count()).toBe(0);
    await june.getByRole('link', { name: '추진상황 보고서 제출' }).click();
    await seeHeading(page, '2006년 2분기 추진상황·실천계획 보고회');
  });

  it('[PS-18] stands beside the plans of districts and affiliates', async () => {
    await visit(page, '/m/plan-sync/alignment');
    const text = async (name: RegExp) => (await page.getByRole('row', { name }).innerText()).replace(/\s+/g, ' ');
    await page.getByRole('row', { name: /^부천시 시/ }).waitFor();
    expect(await text(/^부천시 시/)).toContain('46 43 93.5%');
    expect(await text(/^원미구/)).toMatch(/1 1 100\.0%/);
    expect(await text(/^부천산업진흥재단/)).toMatch(/^부천산업진흥재단 출연기관 .*1 0 0\.0%/);
  });

  it('shows what each department has left of each step, with the way to the page where it is done', async () => {
    await visit(page, '/m/plan-sync/process');
    await seeHeading(page, '관리 과정');
    const button = page.getByRole('button', { name: '복지정책과에 남은 일 6건 보기' });
    await button.press('Enter');
    await page.getByRole('heading', { name: '복지정책과에 남은 일' }).waitFor();
    const goals = page.getByRole('region', { name: '목표설정' });
    expect((await goals.innerText()).replace(/\s+/g, ' ')).toMatch(
      /지연 부서장이 확인하지 않은 시정계획 항목 3건 · 기한 2006\. 1\. 31\. .*긴급복지 지원 창구\(하반기\) · 부서장 확인 전/,
    );
    const [money, scores] = ['사업예산편성', 'BSC 평가'].map((name) => page.getByRole('region', { name }));
    expect(await money?.getByRole('link').allInnerTexts()).toEqual(['자원봉사 활성화', '재정계획에서 사업 넣기']);
    expect(await scores?.getByRole('link').count()).toBe(2);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await goals.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await visit(page, '/m/plan-sync/process?department=WELFARE_POLICY');
    await goals.getByRole('link', { name: '긴급복지 지원 창구(하반기)' }).click();
    await seeHeading(page, '시정계획');
    expect(page.url()).toContain('edition=2006&number=2');
    await row('긴급복지 지원 창구\\(하반기\\)').getByRole('button', { name: /확인/ }).waitFor();
  });

  itIsAccessible(
    () => page,
    [
      ...['/m/plan-sync/priorities', '/m/plan-sync/inspections', '/m/plan-sync/review'],
      ...['/m/plan-sync/process', '/m/plan-sync/process?department=WELFARE_POLICY'],
      ...['/m/plan-sync/calendar', '/m/plan-sync/terms', '/m/plan-sync/alignment'],
    ],
  );

  it('[PS-13] goes over to the next term: its plan is closed, links are taken over together and back', async () => {
    await visit(page, '/m/plan-sync/terms');
    await page.getByRole('button', { name: /^기준일/ }).click();
    await page.getByRole('dialog').getByLabel('새 기준일').fill('2006-07-01');
    await page.getByRole('dialog').getByRole('button', { name: '옮기기' }).click();
    await page.getByRole('button', { name: '임기 계획 닫기' }).click();
    await seeText(page, '임기의 계획을 닫았습니다');
    await page.getByRole('button', { name: '다음 임기의 계획 만들기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '저장' }).click();
    await seeText(page, '다음 임기의 계획과 첫 판을 만들었습니다');
    await visit(page, '/m/plan-sync/plans/TERM-4');
    await page.getByRole('button', { name: '항목 추가' }).click();
    const item = page.getByRole('dialog');
    await item.getByLabel('코드').fill('T4-WALK');
    await item.getByLabel('제목').fill('단차 없는 길');
    await choose(item, '부서', /^도로과/);
    await choose(item, '맞닿은 영역·목표·과제', /^과제 · 보도 단차 없애기/);
    await item.getByLabel('끝 연도').fill('2010');
    await item.getByRole('button', { name: '저장' }).click();
    await seeText(page, '항목을 저장했습니다');
    await visit(page, '/m/plan-sync/terms');
    await page
      .getByRole('row', { name: /^보도 단차 없애기.*확인 유지/ })
      .first()
      .waitFor();
    const act = page.getByRole('button', { name: /^연계 \d+개 옮기기/ });
    const count = /\d+/.exec(await act.innerText())?.[0];
    await act.click();
    await seeText(page, `연계 ${count}개를 옮기고 0개를 끝냈습니다.`);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await seeText(page, '연계를 되돌렸습니다');
    await page
      .getByRole('row', { name: /^보도 단차 없애기.*확인 유지/ })
      .first()
      .waitFor();
  });
});
