import type { Locator, Page } from 'playwright-core';
import { violations } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const CODE = 'YEAR-AUDIT';
const TITLE = '감사 지적 이행률';
const APPEALED = '긴급복지 지원 처리기간';
const ALERTED = '후원금품 연계액';
const MAY = '/m/bsc/entry?department=WELFARE_POLICY&period=2006-05';

/** The main steps of the year 2006, one after the other, each by who takes it and through the pages alone. */
describe('the year of performance management in the browser', () => {
  let site: Site;
  /** A page for each who acts. */
  const pages = new Map<string, Page>();

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const at = async (as: string, path: string): Promise<Page> => {
    const known = pages.get(as);
    if (known) await known.goto(path);
    const page = known ?? (await site.open(path, { as }));
    pages.set(as, page);
    return page;
  };
  const dialog = (page: Page): Locator => page.getByRole('dialog');
  const press = (within: Page | Locator, name: string | RegExp) =>
    within.getByRole('button', { name, exact: true }).first().click();
  const choose = async (page: Page, within: Page | Locator, label: string | RegExp, option: string | RegExp) => {
    await within.getByRole('combobox', { name: label }).first().click();
    await page.getByRole('option', { name: option }).first().click();
  };
  const moveToday = async (day: string, shown: string) => {
    const page = await at('planner', '/');
    await press(page, /^기준일 /);
    await dialog(page).getByLabel('새 기준일').fill(day);
    await press(dialog(page), '옮기기');
    await page.getByRole('button', { name: `기준일 ${shown}` }).waitFor();
  };
  /** The officer moves all scorecards of 2006. */
  const moveCards = async (stage: string, meeting = false) => {
    const page = await at('bsc', '/m/bsc?year=2006');
    await press(page, '성과표 일괄 이동');
    await choose(page, dialog(page), /^옮길 단계/, new RegExp(`^${stage}$`));
    if (meeting) await choose(page, dialog(page), /^자문한 회의/, /성과/);
    await press(dialog(page), '저장');
    await seeText(page, '성과표를 옮겼습니다');
  };

  it('begins with a KPI, its definition and target, on a scorecard that the office confirms', async () => {
    const page = await at('bsc', '/m/bsc/kpi-new');
    await page.getByLabel(/^코드/).first().fill(CODE);
    await page
      .getByLabel(/^이름\(한국어\)/)
      .first()
      .fill(TITLE);
    await page.getByLabel(/^단위/).first().fill('%');
    await choose(page, page, '부서', '감사담당관');
    await choose(page, page, '전략목표', /^시민 · /);
    await press(page, '저장');
    await seeHeading(page, TITLE);
    await press(page, '목표 정하기');
    await dialog(page).getByLabel('목표', { exact: false }).first().fill('90');
    await press(dialog(page), '저장');
    await seeText(page, '목표를 정했습니다');
    await visit(page, '/m/bsc/departments/AUDIT/edit');
    await page.getByLabel(`${TITLE} 넣기`).check();
    await page.getByLabel(`${TITLE} 가중치`).fill('100');
    await press(page, '성과표 저장');
    await seeText(page, '성과표를 저장했습니다');
    await press(page, '성과표 확정');
    await seeText(page, '성과표를 확정했습니다');
    await moveCards('운영');
  });

  it('has its months entered, confirmed by the head, verified by another, locked and published', async () => {
    const staff = await at('staff', MAY);
    const value = staff.getByLabel(`${ALERTED}, 실적`, { exact: true });
    await value.fill('248');
    await value.blur();
    await press(staff, /^제출 \(\d+건\)$/);
    await seeText(staff, '제출했습니다');
    for (const [as, act] of [
      ['head', '확인'],
      ['evaluator', '검증'],
      ['bsc', '마감'],
    ] as const) {
      const page = await at(as, MAY);
      await press(page, new RegExp(`^${act} \\(\\d+건\\)$`));
      await seeText(page, `건을 ${act}했습니다`);
    }
    const office = await at('bsc', '/m/bsc/programme/publications?year=2006');
    await press(office, '한 달 게시');
    await dialog(office).getByLabel('사유').fill('늦게 들어온 실적을 더함');
    await press(dialog(office), '한 달 게시');
    await seeText(office, '게시했습니다');
  });

  it('has what is done of an initiative entered, and an early warning acknowledged by the head', async () => {
    const staff = await at('staff', '/m/bsc/schedules?initiative=sample.WELFARE-1-1&month=6');
    const done = staff.locator('input[data-cell]').first();
    await done.fill('100');
    await done.blur();
    await press(staff, /^실적 저장 \(\d+건\)$/);
    await seeText(staff, '건을 저장했습니다');
    const head = await at('head', '/m/bsc/alerts');
    await press(head, /경보 확인$/);
    await dialog(head).getByLabel('조치').fill('7월까지 전담 인력을 둔다');
    await press(dialog(head), '확인');
    await seeText(head, '경보를 확인했습니다');
  });

  it('closes: results are notified, a head appeals, and another decides after seeing what would change', async () => {
    await moveToday('2007-01-20', '2007. 1. 20.');
    for (const stage of ['마감', '채점', '통보', '이의신청']) await moveCards(stage);
    const head = await at('head', '/m/bsc/appeals?year=2006');
    await press(head, '이의신청');
    await choose(head, dialog(head), /^지표/, APPEALED);
    await dialog(head).getByLabel('내용과 증빙').fill('12월 증빙이 빠졌습니다');
    await press(dialog(head), '이의신청');
    await seeText(head, '이의를 신청했습니다');
    const planner = await at('planner', '/m/bsc/appeals?year=2006');
    await press(planner, `${APPEALED} 이의신청 결정`);
    await dialog(planner).getByLabel('대신할 점수').fill('100');
    await dialog(planner)
      .getByText(/인용하면 달라지는 부서/)
      .waitFor();
    await dialog(planner).getByLabel('사유').fill('증빙을 확인함');
    await press(dialog(planner), '결정');
    await seeText(planner, '이의신청을 결정했습니다');
  });

  it('is advised, final, ranked and awarded', async () => {
    await moveToday('2007-02-20', '2007. 2. 20.');
    await moveCards('결과 자문', true);
    await moveCards('최종 확정');
    const page = await at('bsc', '/m/bsc/ranking?year=2006');
    await seeHeading(page, '순위와 시상');
    await page.getByRole('row', { name: /복지정책과/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await visit(page, '/m/bsc/programme/awards?year=2006');
    await seeText(page, '지금 점수로 본 후보');
    await press(page, /시상 결정$/);
    await press(dialog(page), '시상 결정');
    await seeText(page, '시상을 결정했습니다');
  });

  it('leaves feedback for the next year, and is published for citizens, who need no account', async () => {
    const page = await at('bsc', '/m/bsc/feedback?year=2006');
    await press(page, '환류 등록');
    await choose(page, dialog(page), /^부서/, '복지정책과');
    await dialog(page).getByLabel('지적·개선할 점').fill('증빙을 달마다 붙일 것');
    await dialog(page).getByLabel('기한').fill('2007-06-30');
    await press(dialog(page), '저장');
    await seeText(page, '환류를 등록했습니다');
    await visit(page, '/m/bsc/programme/publications?year=2006');
    await press(page, '한 해 성과표 게시');
    await press(dialog(page), '한 해 성과표 게시');
    await seeText(page, '게시했습니다');
    const citizen = await site.open('/public/bsc?year=2006', { viewport: { width: 320, height: 640 } });
    await seeHeading(citizen, '시민에게 공개하는 성과');
    await citizen.getByRole('link', { name: '복지정책과' }).first().click();
    await seeHeading(citizen, '복지정책과');
    await seeText(citizen, APPEALED);
    expect(await citizen.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
  });
});
