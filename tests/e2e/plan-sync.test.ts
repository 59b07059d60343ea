import type { Locator, Page } from 'playwright-core';
import { itIsAccessible, ready, violations } from './axe.js';
import { openForm, save } from './dialog.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const PLAN = 'E2E-WALK';
const TITLE = '걷기 좋은 도시 계획';
const ITEM = '학교 앞 보행로 넓히기';
const LINE = '보행로 정비';
const DEPARTMENT = '복지정책과';
const MODULE = '비전부천 2015 장기발전계획 연동화';

const choose = async (page: Page, within: Page | Locator, label: string, option: string | RegExp): Promise<void> => {
  await within.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
};

describe('a plan from its first edition to its money', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/plan-sync', { as: 'planner' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('[PS-25] begins at the board: coverage, what is loose, two of four report meetings, two overdue replies', async () => {
    await seeHeading(page, '연동화 현황');
    const figures = page.getByRole('list', { name: '연계와 보고회' });
    await figures.waitFor();
    expect(await figures.innerText()).toMatch(/추진상황 보고회\s+2\/4\s+열린 분기: 1, 2/);
    expect(await figures.innerText()).toMatch(/늦은 의견 회신\s+2/);
    await page
      .getByRole('row', { name: /^정책토론회/ })
      .getByText('완료')
      .waitFor();
    expect(await page.getByRole('row', { name: /^추진상황 및 실천계획 보고회/ }).innerText()).toMatch(/4회\s+2회/);
    expect(await page.getByRole('row', { name: /^고령자 일자리 마련/ }).count()).toBe(1);
  });

  it('is created; what the server refuses stands at its field', async () => {
    await visit(page, '/m/plan-sync/plans');
    const dialog = await openForm(page, '계획 만들기');
    await dialog.getByLabel('코드').fill('걷기 계획');
    await dialog.getByLabel('제목(한국어)').fill(TITLE);
    await choose(page, dialog, '주관부서', '도로과');
    await dialog.getByLabel('끝 연도').fill('2004');
    await save(dialog);
    await dialog.getByText('끝이 시작보다 앞설 수 없습니다.').waitFor();
    expect(await dialog.getByLabel('끝 연도').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('끝 연도').fill('２０１０');
    await save(dialog);
    await dialog.getByText(/코드는 영문/).waitFor();
    await dialog.getByLabel('코드').fill(PLAN);
    await save(dialog);
    await seeHeading(page, TITLE);
    expect(new URL(page.url()).pathname).toBe(`/m/plan-sync/plans/${PLAN}`);
    await seeText(page, '아직 판이 없습니다');
  });

  it('has an edition for a year of its own', async () => {
    const dialog = await openForm(page, '새 판');
    await dialog.getByLabel('연도').fill('2011');
    await save(dialog);
    await dialog.getByText(/계획 기간\(2006–2010\) 밖의 연도/).waitFor();
    await dialog.getByLabel('연도').fill('2006');
    await choose(page, dialog, '종류', '당초');
    await save(dialog);
    await seeText(page, '새 판을 열었습니다');
    await page.getByRole('button', { name: '부서 입력 단계로' }).click();
    await seeText(page, '부서 입력 단계로 옮겼습니다');
  });

  it('takes an item, which waits for the head until it says whom it serves', async () => {
    const dialog = await openForm(page, '항목 추가');
    await dialog.getByLabel('코드').fill('E2E-WALK-1');
    await dialog.getByLabel('제목').fill(ITEM);
    await choose(page, dialog, '부서', '도로과');
    await choose(page, dialog, '맞닿은 영역·목표·과제', /^과제 · 어린이 보호구역 정비/);
    await dialog.getByLabel('끝 연도').fill('2005');
    await save(dialog);
    await dialog.getByText(/끝 연도가 시작 연도보다 앞섭니다/).waitFor();
    await dialog.getByLabel('끝 연도').fill('2006');
    await choose(page, dialog, '상태', '선정');
    await save(dialog);
    await seeText(page, '항목을 저장했습니다');
    await page.getByRole('button', { name: `${ITEM} 제출` }).click();
    await seeText(page, '고객을 하나 이상 적어야 합니다.');
    const edit = await openForm(page, '고치기');
    await edit.getByLabel('고객').fill('어린이, 보호자');
    await edit.getByLabel('성과').fill('걸어서 학교에 가는 어린이가 다치지 않는다');
    await save(edit);
    await seeText(page, '항목을 저장했습니다');
    await page.getByRole('button', { name: `${ITEM} 제출` }).click();
    await seeText(page, '부서장에게 제출했습니다');
  });

  it('[PS-06] is linked by keyboard in the grid of two plans, agreed to by the other side, and ended', async () => {
    const pair = '/m/plan-sync/links?from=ANNUAL&to=VB2015&domain=WELFARE';
    const cell = (of: Page, state: string) =>
      of.getByRole('button', { name: `자원봉사 활성화 × 존중받는 노후: ${state}`, exact: true });
    const staff = await site.open(pair, { as: 'staff' });
    await cell(staff, '연계 없음').focus();
    await staff.keyboard.press('ArrowLeft');
    const left = staff.getByRole('button', { name: /^자원봉사 활성화 × 아이 키우기 좋은 도시/ });
    expect(await left.evaluate((button) => button === document.activeElement)).toBe(true);
    await staff.keyboard.press('ArrowRight');
    await staff.keyboard.press('Enter');
    await save(staff.getByRole('dialog'));
    await seeText(staff, '연계를 제안했습니다');
    await cell(staff, '제안').waitFor();
    const proposed = staff.getByRole('row', { name: /^자원봉사 활성화\(하반기\) \(복지정책과\) 실행 존중받는 노후/ });
    expect(await proposed.innerText()).toContain('내가 냄');
    expect(await proposed.getByRole('button').count()).toBe(0);
    await staff.close();

    await visit(page, pair);
    const waiting = page.getByRole('region', { name: '결정을 기다리는 연계' }).getByRole('row');
    await waiting.nth(1).waitFor();
    expect(await waiting.nth(1).innerText()).toMatch(/^자원봉사 활성화\(하반기\).*존중받는 노후.*내가 결정할 것/s);
    expect(
      await page
        .getByRole('row', { name: /^방과 후 돌봄 교실 .*내가 냄/ })
        .getByRole('button')
        .count(),
    ).toBe(0);
    await page.getByRole('button', { name: '자원봉사 활성화(하반기)에서 존중받는 노후 연계에 동의' }).click();
    await seeText(page, '동의했습니다');
    await cell(page, '양쪽 확인').press('Enter');
    const dialog = page.getByRole('dialog', { name: '자원봉사 활성화 × 존중받는 노후' });
    await dialog.getByRole('button', { name: '끝내기' }).click();
    await save(dialog);
    await dialog.getByText('비워 둘 수 없습니다.').waitFor();
    await dialog.getByLabel('사유').fill('하반기 사업이 바뀜');
    await save(dialog);
    await seeText(page, '연계를 끝냈습니다');
    await cell(page, '올해나 뒤의 해로 끝냄').waitFor();
  });

  it('has its money in the fiscal plan: a line, its amounts by source, and what is no number told in its cell', async () => {
    await visit(page, '/m/plan-sync/fiscal?edition=2007&tab=lines');
    const dialog = await openForm(page, '사업 추가');
    await dialog.getByLabel('코드').fill('E2E-LINE');
    await dialog.getByLabel('제목(한국어)').fill(LINE);
    await choose(page, dialog, '부서', '도로과');
    await choose(page, dialog, '이행과제', '어린이 보호구역 정비');
    await save(dialog);
    await seeText(page, '이어서 금액을 적으십시오');
    const row = page.getByRole('row', { name: new RegExp(`^${LINE}`) });
    await row.getByRole('button', { name: '금액' }).click();
    const amounts = page.getByRole('dialog', { name: `${LINE} 금액` });
    const first = amounts.getByRole('group', { name: '2007' });
    // Of a table of 한글: two cells are no number, one with its blanks and full-width digits is.
    for (const text of ['많이', '１２\t３４', '300②']) {
      await first.getByLabel('국비').fill(text);
      await save(amounts);
      await first.getByText('숫자가 아닙니다').waitFor();
    }
    await first.getByLabel('국비').fill('\t３００\u00a0');
    await first.getByLabel('시비').fill('1,200');
    await first.getByLabel('합계 확인').fill('　１，６００');
    await first.getByLabel('합계 확인').press('Enter');
    await first.getByText(/합계 1,600,000,000원과 다릅니다\(차이 -100,000,000원\)/).waitFor();
    await first.getByLabel('합계 확인').fill('1,500');
    await save(amounts);
    await seeText(page, '금액을 저장했습니다');
    await row.getByText('1,500').first().waitFor();
    await visit(page, '/initiatives/sample.URBAN_TRANSPORT-2-1?tab=plan-sync');
    await page.getByRole('heading', { name: '연도별 예산' }).waitFor();
    await seeText(page, ITEM);
  });

  it('[PS-07] is rolled forward to the next year and compared with the year before', async () => {
    await visit(page, '/m/plan-sync/plans/ANNUAL');
    await page.getByRole('link', { name: '다음 해로 연동' }).click();
    await seeHeading(page, '시정계획 연동');
    await seeText(page, '앞선 판이 열려 있음');
    const row = page.getByRole('row', { name: /^긴급복지 지원 창구/ });
    await row.getByRole('button', { name: '정하기' }).click();
    const decision = page.getByRole('dialog');
    await decision.getByRole('button', { name: '정하기' }).click();
    await decision.getByText('사유를 적어야 합니다.').waitFor();
    await decision.getByLabel('사유').fill('통합 창구로 바뀜');
    await decision.getByRole('button', { name: '정하기' }).click();
    await row.getByText('폐지').waitFor();
    await row.getByRole('button', { name: /정한 것 취소$/ }).click();
    await row.getByText('다음 해 계획').waitFor();
    for (const last of [false, true]) {
      await page.getByRole('button', { name: '2007년으로 연동' }).click();
      await seeText(page, '다음 해로 연동했습니다');
      await page.getByRole('row', { name: /^복지정책과/ }).waitFor();
      if (last) break;
      await page.getByRole('button', { name: '연동 되돌리기' }).click();
      await seeText(page, '연동을 되돌렸습니다');
    }
    await page.getByRole('link', { name: /^2007년 1판/ }).click();
    await seeText(page, '49개 항목');
    expect(new URL(page.url()).searchParams.get('edition')).toBe('2007');
    const counts = async (from: string, to: string) => {
      await visit(page, `/m/plan-sync/plans/ANNUAL/compare?from=${from}&to=${to}`);
      const list = page.getByRole('list', { name: '변화의 수' });
      await list.waitFor();
      return (await list.innerText()).replace(/\s+/g, ' ');
    };
    expect(await counts('2006-1', '2007-1')).toContain('그대로 49 바뀜 0 새로 생김 0 없어짐 0');
    await seeText(page, '바뀐 것이 없습니다');
    expect(await counts('2006-1', '2006-2')).toContain('그대로 0 바뀜 3 새로 생김 1 없어짐 46');
    await page.getByRole('row', { name: /긴급복지 지원 창구.*바뀜.*→ 긴급복지 지원 창구\(하반기\)/ }).waitFor();
    await page.getByRole('row', { name: /^첨단산업단지 조성.*없어짐 · 까닭 없음/ }).waitFor();
  });

  it('[PS-08] shows an initiative’s opinions with their replies, and the planner answers one', async () => {
    await visit(page, '/initiatives/sample.CULTURE-2-2?tab=plan-sync');
    const opinion = page.getByRole('row', { name: /^걸어서 갈 수 있는 작은 도서관/ });
    await opinion.getByText('위치를 정할 때 반영했습니다').waitFor();
    expect(await opinion.innerText()).toMatch(/계획에 담김\s+반영/);
    await page.getByRole('row', { name: /^핵심과제 작은 도서관 확충 민선3기 핵심과제 2006년 1판/ }).waitFor();
    await page.getByRole('row', { name: /^새 도서관의 신간 구입비를 따로.*성과평가 환류.*계획에 반영/ }).waitFor();
    await page.getByRole('button', { name: '상태 바꾸기' }).click();
    await page.getByRole('menuitem', { name: '종료' }).click();
    await page.getByRole('dialog').getByText('종결 전 지시·건의사항 1건').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await visit(page, '/m/plan-sync/opinions?show=open');
    const row = page.getByRole('row', { name: /^긴급복지 안내를 동에서도/ });
    await row.getByRole('button', { name: '회신' }).click();
    const dialog = page.getByRole('dialog');
    await save(dialog);
    await dialog.getByText('비워 둘 수 없습니다.').waitFor();
    await dialog.getByLabel('회신').fill('하반기부터 모든 동 창구에서 안내합니다.');
    await save(dialog);
    await seeText(page, '회신했습니다');
    await row.waitFor({ state: 'hidden' });
  });

  it('is in English as well', async () => {
    await visit(page, '/m/plan-sync');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await seeHeading(page, 'Plan board');
    for (const path of ['', '/plans', '/calendar', '/links', '/fiscal', '/alignment', '/opinions']) {
      await visit(page, `/m/plan-sync${path}`);
      await ready(page);
      const shown = await page.getByRole('main').innerText();
      expect([
        path,
        /시정계획|재정|연계|기한|부서/.test(shown.replace(/예시 기록.*|같은 자원.*|긴급복지를.*/g, '')),
      ]).toEqual([path, false]);
    }
    await page.getByRole('button', { name: '한국어로 바꾸기' }).click();
    await seeHeading(page, '시민 의견');
    await ready(page);
  });

  itIsAccessible(
    () => page,
    [
      '/m/plan-sync',
      '/m/plan-sync/plans',
      '/m/plan-sync/plans/ANNUAL?edition=2006&number=2',
      '/m/plan-sync/plans/ANNUAL/compare?from=2006-1&to=2006-2',
      '/m/plan-sync/plans/VB2015/roll',
      '/m/plan-sync/links?from=ANNUAL&to=VB2015',
      '/m/plan-sync/fiscal',
      '/m/plan-sync/opinions',
      '/initiatives/sample.WELFARE-1-2?tab=plan-sync',
    ],
  );

  it('leaves nothing where the module is switched off', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await visit(page, '/admin/modules?q=%EB%B3%B5%EC%A7%80%EC%A0%95%EC%B1%85');
    await page
      .getByRole('switch', { name: `${DEPARTMENT}: ${MODULE}` })
      .first()
      .click({ force: true });
    const dialog = page.getByRole('dialog', { name: `${DEPARTMENT} 모듈 변경` });
    await dialog.getByText('메뉴, 화면, 항목이 사라집니다').first().waitFor();
    await dialog.getByRole('button', { name: '적용' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const staff = await site.open('/initiatives/sample.WELFARE-1-2', { as: 'staff' });
    await staff.getByRole('tab', { name: '개요' }).waitFor();
    expect(await staff.getByRole('tab', { name: '계획과 예산' }).count()).toBe(0);
    expect(await staff.locator('a[href^="/m/plan-sync"]').count()).toBe(0);
    expect(await staff.content()).not.toContain('연동화');
    const said: string[] = [];
    for (const path of ['/m/plan-sync', '/m/plan-sync/opinions', '/m/nothing']) {
      await staff.goto(path);
      await seeText(staff, '찾으시는 화면이 없습니다');
      said.push(await staff.getByRole('main').innerText());
    }
    expect(new Set(said).size).toBe(1);
    await staff.close();
  });
});
