import { createHash } from 'node:crypto';
import type { Calls } from './fixtures.js';
import { hwpxCells } from './hwpx-cells.js';

const BRIEFING = `title subtitle office day approval { role name signedOn }
  sections { title paragraphs tables { caption columns { title numeric } rows } }`;
type Chapter = { title: string; tables: { columns: { title: string }[]; rows: string[][] }[] };
const chapter = (briefing: { sections: Chapter[] }, title: string) =>
  briefing.sections.find((each) => each.title === title)?.tables.map(({ rows }) => rows) ?? [];

const at = ({ id, version }: { id: string; version: number }) => ({ id, version });

const meeting = async (calls: Calls, code: string, below: string) =>
  (await calls.read(`{ progressMeeting(code: "${code}") { ${below} } }`)).progressMeeting;
const moveBusinessDate = (calls: Calls, to: string) =>
  calls.read(`mutation { setBusinessDate(date: "${to}") { businessDate } }`);

async function packHasItsChapters(calls: Calls) {
  const { id } = await meeting(calls, 'sample.M2006.2', 'id');
  const { meetingPack } = await calls.read(`{ meetingPack(meeting: "${id}") { ${BRIEFING} hwpx } }`);
  expect(meetingPack).toMatchObject({
    title: '2006년 2분기 추진상황·실천계획 보고회',
    subtitle: '보고회 자료 · 2006년 2분기',
    office: '정책기획과',
    day: '2006-06-13',
  });
  expect(meetingPack.approval.map(({ role }: { role: string }) => role)).toEqual(['담당', '팀장', '과장', '국장']);
  expect(chapter(meetingPack, '보고 순서와 진도')[0]?.map((row) => [row[1], row[3], row[4], row[5]])).toEqual([
    ['중소기업 육성자금 지원', '50%', '45%', '▲ 주의'],
    ['작은 도서관 확충', '50%', '50%', '● 정상'],
    ['자원봉사 활성화', '40%', '32%', '■ 부진'],
    ['지하철 연장 기본구상', '–', '–', '○ 미보고'],
  ]);
  expect(chapter(meetingPack, '과제별 추진상황 보고')[0]).toContainEqual([
    '지표: 육성자금 지원 업체',
    '목표 120 개 → 실적 50 개 (차이 -70 개)',
  ]);
  expect(chapter(meetingPack, '앞선 보고회의 지시·건의사항')[0]?.map((row) => [row[2], row[4]])).toEqual([
    ['작은 도서관 자원봉사자를 자원봉사센터와 함께 모집', '2006-06-30'],
  ]);
  // From data/fiscal-amounts.csv and budget-lines.csv: 1,100,000,000 planned, 990,000,000 budgeted, 326,700,000 spent.
  expect(chapter(meetingPack, '예산 현황')[0]?.[0]).toEqual(['중소기업 육성자금 지원', '1,100', '990', '327', '33%']);

  const cells = hwpxCells(Buffer.from(meetingPack.hwpx, 'base64'));
  const printed = meetingPack.sections.flatMap(({ tables }: Chapter) =>
    tables.map(({ columns, rows }) => [columns.map(({ title }) => title), ...rows]),
  );
  expect(cells.slice(1)).toEqual(printed);
}

async function issuedPackStays(calls: Calls) {
  const { id } = await meeting(calls, 'sample.M2006.2', 'id');
  const input = { meeting: id, recipient: '시의회' };
  expect(await calls.codes('issueMeetingPack', 'MeetingPackIssue', 'id', input, 'staff')).toEqual(['FORBIDDEN']);
  expect(await calls.refused('issueMeetingPack', 'MeetingPackIssue', 'id', { ...input, recipient: ' ' })).toEqual([
    ['text.empty', 'input.recipient'],
  ]);
  const below = `number recipient asOf content sha256 briefing { ${BRIEFING} hwpx }`;
  const issued = await calls.done('issueMeetingPack', 'MeetingPackIssue', below, input);
  expect(issued).toMatchObject({ number: 1, recipient: '시의회', asOf: '2006-06-15' });
  expect(createHash('sha256').update(issued.content, 'utf8').digest('hex')).toBe(issued.sha256);
  expect(JSON.parse(issued.content).en.subtitle).toBe('Meeting pack · quarter 2 of 2006');

  const [open] = (await meeting(calls, 'sample.M2006.1', 'instructions { id version status }')).instructions.filter(
    ({ status }: { status: string }) => status === 'OPEN',
  );
  await calls.done('reportInstruction', 'InstructionReport', 'id', { ...at(open), report: '두 곳에서 모집함' });
  await moveBusinessDate(calls, '2007-06-15');
  const { packs } = await meeting(calls, 'sample.M2006.2', `packs { ${below} }`);
  expect(packs).toEqual([issued]);
  const again = await calls.done('issueMeetingPack', 'MeetingPackIssue', 'number content', input);
  expect(again.number).toBe(2);
  expect(again.content).not.toBe(issued.content);
  await moveBusinessDate(calls, '2006-06-15');
}

async function domainHasItsPlan(calls: Calls) {
  const domain = await calls.idOf('domain', 'WELFARE');
  const { areaPlan } = await calls.read(`{ areaPlan(domain: "${domain}", year: 2006) { ${BRIEFING} } }`);
  expect(areaPlan).toMatchObject({ title: '복지 영역 추진계획', subtitle: '2006년 영역별 추진계획' });
  const lines = chapter(areaPlan, '계획별 추진 항목')[0] ?? [];
  expect([...new Set(lines.map(([plan]) => plan))].sort()).toEqual(
    ['민선3기 핵심과제', '비전부천2015 장기발전계획', '시정운영 기본계획', '시정계획(주요업무계획)', '중기지방재정계획']
      .filter((plan) => lines.some((line) => line[0] === plan))
      .sort(),
  );
  expect(lines.map((line) => line[1])).toContain('복지 분야 시정운영 방향');
  const initiatives = chapter(areaPlan, '정책목표와 이행과제')[0] ?? [];
  expect(initiatives).toContainEqual([
    '이웃이 돌보는 복지',
    '지역사회복지계획 수립',
    '복지정책과',
    '2006-01-01',
    '2006-05-31',
  ]);
  expect(chapter(areaPlan, '예산 현황')[0]).toHaveLength(initiatives.length);
}

async function goalsAreForecast(calls: Calls) {
  const { goalAchievement } = await calls.read(
    `{ goalAchievement(year: 2006) { year total achieved expected rate { value } expectedRate { value }
      goals { state attainment forecast indicators foreseen goal { code } } } }`,
  );
  const of = (code: string) =>
    goalAchievement.goals.find((each: { goal: { code: string } }) => each.goal.code === code);
  // 50 of 120 loans at 50 % planned: 100 by the year's end, 83.33 % of the target.
  expect(of('sample.ECONOMY-1')).toMatchObject({ state: 'SHORT', attainment: '41.67', forecast: '83.33' });
  expect(of('sample.CULTURE-2')).toMatchObject({ state: 'ON_COURSE', attainment: '50', forecast: '100' });
  expect(of('sample.ENVIRONMENT-1')).toMatchObject({ state: 'UNKNOWN', attainment: null, forecast: null });
  const states = goalAchievement.goals.map(({ state }: { state: string }) => state);
  const count = (...names: string[]) => states.filter((state: string) => names.includes(state)).length;
  expect(goalAchievement).toMatchObject({
    total: states.length,
    achieved: count('ACHIEVED'),
    expected: count('ACHIEVED', 'ON_COURSE'),
  });
  expect(goalAchievement.achieved).toBe(0);
  expect(goalAchievement.rate.value).toBe('0');
}

async function yearHasItsReport(calls: Calls) {
  const domain = await calls.idOf('domain', 'CULTURE');
  const { achievementReport } = await calls.read(
    `{ achievementReport(year: 2006, domain: "${domain}") { ${BRIEFING} } }`,
  );
  expect(achievementReport.title).toBe('문화 영역 2006년 추진성과');
  const goals = chapter(achievementReport, '정책목표 달성 현황과 연말 전망')[0] ?? [];
  expect(goals).toContainEqual(['문화', '누구나 누리는 예술', '1', '50%', '100%', '▷ 달성 예상']);
  expect(chapter(achievementReport, '과제별 추진상황 보고')[0]).toContainEqual([
    '지표: 새로 연 작은 도서관',
    '목표 4 곳 → 실적 2 곳 (차이 -2 곳)',
  ]);
  const whole = await calls.read(`{ achievementReport(year: 2006) { ${BRIEFING} } }`);
  expect(chapter(whole.achievementReport, '정책목표 달성 현황과 연말 전망')[0]?.length).toBeGreaterThan(goals.length);
}

/** Tests of what is printed of meetings, domains and a year: the pack, its issued copies, plan and achievements. */
export function itHasBriefings(calls: () => Calls): void {
  it('[PS-25] have a pack with agenda, reports in their form, open instructions of earlier meetings and money', () =>
    packHasItsChapters(calls()));
  it('are issued as a copy that stays the same byte for byte, whatever changes and a year later', () =>
    issuedPackStays(calls()));
  it('[PS-20] a domain has its plan of the year: directions, goals, initiatives, progress and money', () =>
    domainHasItsPlan(calls()));
  it('[PS-37] goals achieved of all, with the year’s end forecast by the planned share', () =>
    goalsAreForecast(calls()));
  it('[PS-35] the year’s achievements are a report of goals, results, instructions and money', () =>
    yearHasItsReport(calls()));
}
