import type { Page } from 'playwright-core';
import { callsOf } from '../src/index.js';
import { itIsAccessible, ready } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const SECOND = '/m/plan-sync/meetings/sample.M2006.2';
const TITLE = '2006년 2분기 추진상황·실천계획 보고회';

describe('progress meetings in the browser', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/plan-sync/meetings', { as: 'planner' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('[PS-25] shows the year by quarter and the lights of a meeting, and takes an instruction by keyboard', async () => {
    await seeHeading(page, '추진상황 보고회');
    expect(await page.getByRole('row', { name: new RegExp(`^${TITLE}`) }).innerText()).toMatch(
      /2006\. 6\. 13\.\s+●\s*개최\s+4건\s+●\s*정상 1\s+▲\s*주의 1\s+■\s*부진 1\s+○\s*미보고 1\s+1건/,
    );
    await page.getByRole('link', { name: TITLE }).click();
    await seeHeading(page, TITLE);
    expect(
      await page
        .getByRole('row', { name: /지하철 연장 기본구상/ })
        .first()
        .innerText(),
    ).toContain('미보고');
    await page.getByRole('button', { name: '지시·건의 추가' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('내용').fill('봉사 과정의 결과를 보고할 것');
    await dialog.getByRole('combobox', { name: '부서' }).click();
    await page.getByRole('option', { name: '복지정책과' }).click();
    await dialog.getByLabel('조치 기한').fill('2006-06-10');
    await dialog.getByRole('button', { name: '저장' }).press('Enter');
    await dialog.getByText('조치 기한은 보고회(2006-06-13) 뒤여야 합니다.').waitFor();
    await dialog.getByLabel('조치 기한').fill('2006-07-03');
    await dialog.getByRole('button', { name: '저장' }).press('Enter');
    await seeText(page, '지시·건의사항을 남겼습니다');
    const staff = await site.open('/m/plan-sync/instructions?show=mine', { as: 'staff' });
    const row = staff.getByRole('row', { name: /^봉사 과정의 결과를 보고할 것/ });
    await row.getByRole('button', { name: '결과 보고' }).click();
    await staff.getByRole('dialog').getByLabel('조치 결과').fill('참가자 120명');
    await staff.getByRole('dialog').getByRole('button', { name: '저장' }).click();
    await seeText(staff, '조치 결과를 보고했습니다');
    await row.getByText('결과 보고', { exact: true }).waitFor();
    await staff.close();
  });

  it('[PS-19] asks a department for goal, indicator, result, gap and action, and says what is missing', async () => {
    await visit(page, '/m/plan-sync/meetings/sample.M2006.3');
    await page.getByRole('button', { name: '안건 넣기' }).click();
    const fill = page.getByRole('dialog');
    await fill.getByRole('combobox', { name: '하나 고르기' }).click();
    await page.getByRole('option', { name: '자원봉사 활성화' }).first().click();
    await fill.getByRole('button', { name: '저장' }).click();
    await seeText(page, '안건에 넣었습니다');
    const staff = await site.open('/m/plan-sync/meetings/sample.M2006.3', { as: 'staff' });
    await ready(staff);
    await staff.getByRole('button', { name: '작성', exact: true }).click();
    const form = staff.getByRole('dialog');
    expect(await form.getByRole('textbox', { name: '목표', exact: true }).inputValue()).toBe('이웃이 돌보는 복지');
    await form.getByRole('textbox', { name: '지표', exact: true }).fill('등록 자원봉사자');
    await form.getByLabel('연간 목표').fill('２４，０００');
    await form.getByLabel('현재 실적').fill('22,100');
    await form.getByLabel('계획 진도').fill('60');
    await form.getByLabel('실적 진도').fill('55');
    await form.getByRole('button', { name: '저장' }).click();
    await seeText(staff, '보고서를 저장했습니다');
    await staff.getByRole('button', { name: '제출', exact: true }).click();
    await seeText(staff, '계획보다 늦은 까닭을 적어야 합니다. 조치·실천 계획을 적어야 합니다.');
    await staff.close();
  });

  it('[PS-25] confirms and takes in the reports of a meeting together, and has its pack approved', async () => {
    const calls = callsOf(site.platform, 'planner');
    const { meeting } = await calls.read('{ meeting: progressMeeting(code: "sample.M2006.4") { id } }');
    const initiatives = [
      await calls.idOf('initiative', 'sample.WELFARE-1-2'),
      await calls.idOf('initiative', 'sample.WELFARE-1-3'),
    ];
    await calls.done('fillMeetingAgenda', 'MeetingAgendaInput', 'id', { meeting: meeting.id, initiatives });
    for (const initiative of initiatives) {
      const indicators = [{ title: '참여한 주민', kind: 'SUM', target: '300', result: '300' }];
      const report = { initiative, period: '2006-Q4', goalText: '이웃이 돌보는 복지', indicators };
      const input = { ...report, planned: '50', actual: '50', action: '계속 추진' };
      const made = await calls.done('createProgressReport', 'ProgressReportInput', 'id version', input, 'staff');
      await calls.done('submitProgressReport', 'ProgressReportMove', 'id', made, 'staff');
    }
    const fourth = '/m/plan-sync/meetings/sample.M2006.4';
    const head = await site.open(fourth, { as: 'head' });
    await head.getByRole('button', { name: '모두 고르기' }).press('Enter');
    await head.getByRole('button', { name: '2건 확인' }).press('Enter');
    await seeText(head, '보고서 2건을 확인했습니다');
    await head.close();
    await visit(page, fourth);
    await page.getByRole('checkbox', { name: '긴급복지 지원 창구 고르기' }).check();
    await page.getByRole('checkbox', { name: '자원봉사 활성화 고르기' }).check();
    await page.getByRole('button', { name: '2건 접수' }).click();
    await seeText(page, '보고서 2건을 접수했습니다');
    await page.getByRole('button', { name: '결재 올리기' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('제목').inputValue()).toContain('4분기');
    await dialog.getByRole('button', { name: '결재 올리기' }).click();
    await page.getByRole('list', { name: /^결재란: .*4분기/ }).waitFor();
  });

  it('prints the pack with cover, contents and page numbers that are those of the PDF, and keeps an issued copy', async () => {
    await visit(page, `${SECOND}/pack`);
    await seeText(page, '6. 예산 현황');
    await page.emulateMedia({ media: 'print' });
    const sheets = await page.locator('[data-sheet]').allInnerTexts();
    const contents = await page.locator('[data-sheet="contents"] li').allInnerTexts();
    expect(contents).toHaveLength(6);
    for (const line of contents) {
      const [title = '', number] = line.split('\n');
      expect(sheets[Number(number) - 1]).toContain(title);
    }
    expect(sheets[0]).toMatch(/담당\s+팀장\s+과장\s+국장/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(sheets.length);
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: '제출본 남기기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '저장' }).click();
    await seeText(page, '제출본을 남겼습니다');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '한글 문서(HWPX)' }).click();
    expect((await saving).suggestedFilename()).toBe(`${TITLE}.hwpx`);
    await page.goto(`${SECOND}/pack?issued=1`);
    await seeText(page, 'SHA-256');
  });

  itIsAccessible(
    () => page,
    [
      '/m/plan-sync/meetings',
      SECOND,
      `${SECOND}/pack`,
      '/m/plan-sync/instructions',
      '/m/plan-sync/briefings?kind=area',
    ],
  );
});
