import { changeRows, idOf } from '../src/builders.js';
import {
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  runYeondong,
} from '../src/index.js';

const NOTICES = '{ notices(first: 100, unreadOnly: true) { nodes { kind dueOn title(lang: ko) path } } }';
const SET_DATE = 'mutation($date: Date!) { setBusinessDate(date: $date) { businessDate } }';
const SET_MODULES =
  'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { code } }';

interface NoticeAnswer {
  kind: string;
  dueOn: string | null;
  title: string;
  path: string;
}

describeOnBoth('notices of due days', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/bsc'] });
  });
  afterAll(() => platform.stop());

  const tell = async () => {
    const { code, stderr } = await runYeondong(['job', 'run', 'core.due-notices'], platform.environment);
    expect({ code, stderr }).toMatchObject({ code: 0 });
  };
  const on = async (date: string) => {
    await platform.data(SET_DATE, { date }, { as: 'planner' });
    await tell();
  };
  const unread = async (as: string): Promise<string[]> => {
    const { notices } = await platform.data<{ notices: { nodes: NoticeAnswer[] } }>(NOTICES, {}, { as });
    const ofDueDays = notices.nodes.filter(({ kind }) => kind !== 'WAITING');
    return ofDueDays.map(({ kind, dueOn, title }) => [kind, dueOn, title].join(' ')).sort();
  };
  const stored = async () =>
    Number((await readRows(platform.databaseUrl, 'SELECT COUNT(*) AS n FROM core_notice'))[0]?.n);

  it('tell what is overdue on 15 June: a milestone of election day is due on 1 June', async () => {
    await tell();
    expect(await unread('planner')).toEqual([
      'OVERDUE 2006-01-31 기한 지남: 토론학습의 날 운영',
      'OVERDUE 2006-03-31 기한 지남: 전직원 혁신교육 및 워크숍 강화',
      'OVERDUE 2006-06-01 기한 지남: 상반기 추진상황 점검 (통합행정관리 기반 마련)',
    ]);
    expect(await unread('staff')).toEqual([
      'OVERDUE 2006-06-05 기한 지남: 복지정책과 2006년 5월 실적 입력',
      'OVERDUE 2006-06-12 기한 지남: 복지정책과: 2006년 환류의 조치',
    ]);
    expect(await unread('head')).toEqual([
      'OVERDUE 2006-06-05 기한 지남: 복지정책과 2006년 5월 실적 입력',
      'OVERDUE 2006-06-07 기한 지남: 복지정책과 2006년 5월 실적 확인',
    ]);
    expect(await unread('analyst')).toEqual([]);
  });

  it('are told once, also by three replicas at the same moment', async () => {
    await platform.data(SET_DATE, { date: '2006-06-27' }, { as: 'planner' });
    const before = await stored();
    await Promise.all([tell(), tell(), tell()]);
    const after = await stored();
    expect((await unread('staff')).filter((line) => line.startsWith('D3'))).toEqual([
      'D3 2006-06-30 기한 3일 전: 복지정책과: 2005년 환류의 조치',
      'D3 2006-06-30 기한 3일 전: 상반기 추진상황 점검 (긴급복지 지원 창구)',
      'D3 2006-06-30 기한 3일 전: 상반기 추진상황 점검 (자원봉사 활성화)',
    ]);
    expect(after).toBeGreaterThan(before);
    await tell();
    expect(await stored()).toBe(after);
    const told = await readRows(
      platform.databaseUrl,
      "SELECT changes FROM core_audit_entry WHERE act = 'core.notice.tell'",
    );
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  it('go from D-3 to the day to overdue, and are taken back when it is done', async () => {
    const milestones = async (day: string) => {
      await on(day);
      return (await unread('staff'))
        .filter((line) => line.includes('상반기 추진상황 점검'))
        .map((line) => line.split(' ')[0]);
    };
    expect(await milestones('2006-06-30')).toEqual(['DUE', 'DUE']);
    expect(await milestones('2006-07-03')).toEqual(['OVERDUE', 'OVERDUE']);
    await changeRows(
      platform.databaseUrl,
      "UPDATE core_milestone SET done_on = '2006-06-30' WHERE due_on = '2006-06-30'",
    );
    expect(await milestones('2006-07-03')).toEqual([]);
  });

  it('of a module are hidden where it is off, and none are told there', async () => {
    const department = await idOf(platform, 'department', 'WELFARE_POLICY');
    const ofResults = async () => (await unread('staff')).filter((line) => line.includes('실적'));
    // The third day before 5 July is a Sunday: told on Friday, 30 June.
    expect(await ofResults()).toEqual([
      'D3 2006-07-05 기한 5일 전: 복지정책과 2006년 6월 실적 입력',
      'OVERDUE 2006-06-05 기한 지남: 복지정책과 2006년 5월 실적 입력',
    ]);
    await platform.data(SET_MODULES, { department, modules: [] }, { as: 'planner' });
    expect(await ofResults()).toEqual([]);
    await on('2006-07-05');
    await platform.data(SET_MODULES, { department, modules: ['bsc'] }, { as: 'planner' });
    expect((await ofResults()).map((line) => line.split(' ')[0])).not.toContain('DUE');
    await on('2006-07-05');
    expect(await ofResults()).toEqual([
      'DUE 2006-07-05 오늘까지: 복지정책과 2006년 6월 실적 입력',
      'OVERDUE 2006-06-05 기한 지남: 복지정책과 2006년 5월 실적 입력',
    ]);
  });

  it('remind an approver five working days after the turn came, over 제헌절', async () => {
    await platform.data(SET_DATE, { date: '2006-07-12' }, { as: 'planner' });
    const record = await idOf(platform, 'initiative', 'sample.WELFARE-1-2');
    const { asked } = await platform.data<{ asked: { id: string; version: number } }>(
      'mutation($input: ApprovalInput!) { asked: requestApproval(input: $input) { id version } }',
      { input: { record, title: '노인 일자리 계획 변경' } },
      { as: 'staff' },
    );
    // 13, 14, 18, 19, 20 July: the 17th, the third day before, is a holiday.
    const ofApproval = async (day: string) => {
      await on(day);
      return (await unread('head')).filter((line) => /^(D3|DUE|OVERDUE).*노인 일자리 계획/.test(line));
    };
    expect(await ofApproval('2006-07-13')).toEqual([]);
    expect(await ofApproval('2006-07-14')).toEqual(['D3 2006-07-20 기한 6일 전: 결재 노인 일자리 계획 변경']);
    expect(await ofApproval('2006-07-20')).toEqual(['DUE 2006-07-20 오늘까지: 결재 노인 일자리 계획 변경']);
    await platform.data(
      'mutation($input: ApprovalDecision!) { approveStep(input: $input) { state } }',
      { input: { id: asked.id, version: asked.version } },
      { as: 'head' },
    );
    expect(await ofApproval('2006-07-20')).toEqual([]);
  });

  it('go by the due day that 추석 has moved, of 5 October to the 9th, and come on the last working day before it', async () => {
    const ofSeptember = async (day: string, as: string) => {
      await on(day);
      return (await unread(as)).filter((line) => line.includes('복지정책과 2006년 9월 실적'));
    };
    // 3 October is 개천절; 추석 is from the 5th, a Thursday, to the 7th, a Saturday. The third day before the 9th is the 6th.
    expect(await ofSeptember('2006-10-02', 'staff')).toEqual([]);
    expect(await ofSeptember('2006-10-04', 'staff')).toEqual([
      'D3 2006-10-09 기한 5일 전: 복지정책과 2006년 9월 실적 입력',
    ]);
    // Read or not, it is not told again on the days off.
    await changeRows(platform.databaseUrl, "UPDATE core_notice SET read_at = 1 WHERE due_on = '2006-10-09'");
    for (const day of ['2006-10-05', '2006-10-06', '2006-10-07', '2006-10-08'])
      expect([day, await ofSeptember(day, 'staff')]).toEqual([day, []]);
    expect(await ofSeptember('2006-10-09', 'staff')).toEqual([
      'DUE 2006-10-09 오늘까지: 복지정책과 2006년 9월 실적 입력',
    ]);
    expect(await ofSeptember('2006-10-10', 'head')).toEqual([
      'OVERDUE 2006-10-09 기한 지남: 복지정책과 2006년 9월 실적 입력',
    ]);
  });
});
