import type { Page } from 'playwright-core';
import { itIsAccessible } from './axe.js';
import { Site, seeText, visit } from './site.js';

const TASKS = '/m/innovation/tasks';
const PAGES = [
  '/m/innovation',
  TASKS,
  `${TASKS}?layout=timeline&origin=COMMON`,
  `${TASKS}/sample.2006-COMMON-001`,
  '/m/innovation/ideas',
  '/m/innovation/activities',
  '/m/innovation/mileage',
  '/m/innovation/learning',
  '/m/innovation/training',
  '/m/innovation/clubs',
  '/m/innovation/practices',
];

describe('the innovation program', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('[IN-06] shows the plan’s numbers, what is late, and the lines of the program', async () => {
    const page = await site.open('/m/innovation', { as: 'analyst' });
    await seeText(page, '계획 148건');
    await page.getByRole('row', { name: /^전직원 혁신교육 및 워크숍 강화 1회 분기마다/ }).waitFor();
    await page.getByRole('link', { name: '늦은 과제 보기' }).click();
    await seeText(page, '과제 15건');
    await page.close();
  });

  it('[IN-08] takes an idea to a task with milestones, on a time line and to its end', async () => {
    const page = await site.open('/m/innovation/ideas', { as: 'innovation' });
    const dialog = page.getByRole('dialog');
    const row = page.getByRole('row', { name: /^회의실 예약 한눈에 보기/ });
    await row.getByRole('button', { name: '과제로 선정' }).click();
    await dialog.getByLabel('번호').fill('148');
    await dialog.getByRole('button', { name: '과제로 선정' }).click();
    await dialog.getByText('이미 있는 값입니다').waitFor();
    await dialog.getByLabel('번호').fill('149');
    await dialog.getByRole('button', { name: '과제로 선정' }).click();
    await seeText(page, '혁신과제로 선정했습니다.');
    await row.getByRole('link', { name: '회의실 예약 한눈에 보기' }).click();
    await page.getByRole('heading', { level: 1, name: '회의실 예약 한눈에 보기' }).waitFor();
    const address = page.url();
    await page.close();

    const staff = await site.open(new URL(address).pathname, { as: 'staff' });
    const form = staff.getByRole('dialog');
    const save = (name = '저장') => form.getByRole('button', { name, exact: true }).click();
    await staff.getByRole('button', { name: '계획 확정' }).click();
    await save('계획 확정');
    await form.getByText('시작일과 종료일을 먼저 정해야 합니다.').waitFor();
    await staff.keyboard.press('Escape');
    await staff.getByRole('button', { name: '내용 고치기' }).click();
    await form.getByLabel('시작일').fill('2006-06-01');
    await form.getByLabel('종료일').fill('2006-06-30');
    await save();
    await seeText(staff, '과제를 저장했습니다.');
    await staff.getByRole('button', { name: '이정표 짜기' }).click();
    await form.getByRole('button', { name: '이정표 더하기' }).click();
    await form.getByLabel('1번 이정표', { exact: true }).fill('예약 화면');
    await form.getByLabel('1번 가중치').fill('90');
    await form.getByLabel('1번 기한').fill('2006-06-20');
    await save();
    await form.getByText(/합계/).first().waitFor();
    await form.getByLabel('1번 가중치').fill('100');
    await save();
    await staff.getByRole('row', { name: /^예약 화면 100/ }).waitFor();
    for (const act of ['계획 확정', '추진 시작']) {
      await staff.getByRole('button', { name: act }).click();
      await save(act);
      await form.waitFor({ state: 'detached' });
    }
    await staff.getByRole('button', { name: '달성 적기' }).click();
    await save();
    await seeText(staff, '달성을 적었습니다.');
    await staff.getByRole('button', { name: '완료' }).click();
    await form.getByLabel('추진 결과').fill('누리집에서 예약');
    await save('완료');
    await seeText(staff, '완료 단계로 옮겼습니다.');
    await visit(staff, `${TASKS}?layout=timeline&status=DONE`);
    await staff.getByRole('row', { name: /^회의실 예약 한눈에 보기 2006\. 6\. 1\. – 2006\. 6\. 30\. 완료/ }).waitFor();
    await staff.close();
  });

  it('names the bad cell of a table before it is taken in', async () => {
    const page = await site.open(TASKS, { as: 'innovation' });
    const choose = (text: string) =>
      page.getByLabel('파일').setInputFiles({
        name: '과제.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`구분,번호,과제명,담당부서\n${text}\n`),
      });
    await page.getByRole('button', { name: '표 가져오기' }).click();
    await choose('시정,160,주차 안내,없는과');
    await page.getByRole('row', { name: /^2 담당부서 없는과/ }).waitFor();
    await choose('시정,160,주차 안내,도로과');
    await page.getByRole('button', { name: '1건 가져오기' }).click();
    await page.getByRole('row', { name: /^시정 160 주차 안내 도로과/ }).waitFor();
    await visit(page, '/initiatives/sample.WELFARE-1-3?tab=innovation');
    await page.getByRole('row', { name: /자원봉사 활성화 처리 절차 간소화/ }).waitFor();
    await visit(page, '/departments/WELFARE_POLICY');
    await seeText(page, '주관하는 혁신과제');
    await page.close();
  });

  it('[IN-10] confirms an activity, posts its points, and shows them in the ledger', async () => {
    const head = await site.open('/m/innovation/activities', { as: 'head' });
    const row = (page: Page) => page.getByRole('row', { name: /^신규 직원 교육/ });
    const run = async (page: Page, act: string) => {
      await row(page).getByRole('button', { name: act }).click();
      await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
    };
    await run(head, '확인');
    await seeText(head, '활동을 확인했습니다.');
    await head.close();
    const office = await site.open('/m/innovation/activities', { as: 'innovation' });
    await run(office, '승인');
    await seeText(office, '승인하고 점수를 올렸습니다.');
    await office.close();
    const staff = await site.open('/m/innovation/mileage', { as: 'staff' });
    await staff.getByRole('row', { name: /^신규 직원 교육 혁신교육 이수/ }).waitFor();
    await seeText(staff, '연간 한도로 5점 보류');
    await staff.close();
  });

  it('[IN-19] shows departments by months, and takes a day that its head confirms', async () => {
    const staff = await site.open('/m/innovation/learning', { as: 'staff' });
    const row = (page: Page) => page.getByRole('row', { name: /^복지정책과 엶 엶 못 엶 못 엶/ });
    await row(staff).waitFor();
    await staff.getByRole('button', { name: '연 날 기록' }).click();
    const form = staff.getByRole('dialog');
    await form.getByLabel('연 날').fill('2006-05-26');
    await form.getByLabel('주제').fill('복지 상담');
    await form.getByLabel('참석 인원').fill('11');
    await form.getByLabel('현원').fill('10');
    await form.getByRole('button', { name: '저장' }).click();
    await form.getByText('참석 인원은 0명에서 현원 10명까지입니다.').waitFor();
    await form.getByLabel('참석 인원').fill('8');
    await form.getByRole('button', { name: '저장' }).click();
    await seeText(staff, '토론학습의 날을 기록했습니다.');
    await staff.close();
    const head = await site.open('/m/innovation/learning', { as: 'head' });
    const waiting = head.getByRole('row', { name: /^복지 상담 복지정책과/ });
    await waiting.getByRole('button', { name: '확인' }).click();
    await head.getByRole('dialog').getByRole('button', { name: '확인', exact: true }).click();
    await head.getByRole('row', { name: /^복지정책과 엶 엶 못 엶 못 엶 엶/ }).waitFor();
    await head.close();
  });

  it('[IN-18] writes the roll of a session, and shows who is missing by person and department', async () => {
    const page = await site.open('/m/innovation/training', { as: 'head' });
    await page.getByRole('row', { name: /^복지정책과 복지정책과장 이수 미이수/ }).waitFor();
    await page
      .getByRole('row', { name: /^2분기 혁신워크숍/ })
      .getByRole('button', { name: '명부 적기' })
      .click();
    const form = page.getByRole('dialog');
    await form.getByLabel('복지정책과장').click();
    await page.getByRole('option', { name: '이수', exact: true }).click();
    await form.getByRole('button', { name: '저장' }).click();
    await seeText(page, '이수 기록을 저장했습니다.');
    await page.getByRole('row', { name: /^복지정책과 복지정책과장 이수 이수/ }).waitFor();
    await page.close();
  });

  it('[IN-23] [IN-25] reports a meeting of a club, and adopts a best practice from its card', async () => {
    const page = await site.open('/m/innovation/clubs', { as: 'staff' });
    const form = page.getByRole('dialog');
    await page
      .getByRole('row', { name: /^복지상담 연구회/ })
      .getByRole('button', { name: '모임 보고' })
      .click();
    await form.getByLabel('주제').fill('쪽지 고치기');
    await form.getByLabel('결과보고').fill('쪽지의 칸을 줄임');
    await form.getByLabel('참석 인원').fill('5');
    await form.getByRole('button', { name: '저장' }).click();
    await page.getByRole('row', { name: /복지상담 연구회 쪽지 고치기 쪽지의 칸을 줄임 5/ }).waitFor();
    await page.goto('/m/innovation/practices?q=문자');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '공사 알림 문자' }) });
    await card.getByRole('button', { name: '우리 부서에 도입' }).click();
    await form.getByLabel('무엇이 달라질지').fill('상담 날을 문자로 알림');
    await form.getByRole('button', { name: '저장' }).click();
    await seeText(page, '우리 부서에 도입했습니다.');
    await card.getByText('도입한 부서 1곳').click();
    await card.getByText('상담 날을 문자로 알림').waitFor();
    expect(await card.getByRole('button', { name: '우리 부서에 도입' }).count()).toBe(0);
    await page.close();
  });

  describe('on every page', () => {
    let page: Page;

    beforeAll(async () => {
      page = await site.open('/m/innovation', { as: 'innovation' });
    });
    afterAll(() => page.close());

    itIsAccessible(() => page, PAGES);
  });
});
