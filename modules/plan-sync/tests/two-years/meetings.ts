import { createHash } from 'node:crypto';
import { type Asked, changeRows } from '@yeondong/testing';
import { ref } from '../change-calls.js';
import { hwpxCells } from '../hwpx-cells.js';
import type { Acts } from './acts.js';

const MEETING = 'id version code status heldOn';
export const BRIEFING = `title subtitle office day approval { role name signedOn }
  sections { title paragraphs tables { caption columns { title numeric } rows } }`;
const PACK = `id number recipient asOf content sha256 briefing { ${BRIEFING} hwpx }`;

export type Section = { title: string; tables: { columns: { title: string }[]; rows: string[][] }[] };

const meetingOf = async ({ calls }: Acts, code: string, below = MEETING): Promise<Asked> =>
  (await calls.read(`{ progressMeeting(code: "${code}") { ${below} } }`)).progressMeeting;

/** A year's four meetings, planned by the planner alone. */
export async function planMeetings(acts: Acts, year: number): Promise<void> {
  const days = ['03-29', '06-13', '09-27', '12-20'];
  for (const [at, day] of days.entries()) {
    const [plannedOn, reportDue] = [`${year}-${day}`, `${year}-${day.slice(0, 2)}-0${at + 5}`];
    const input = { year, quarter: at + 1, plannedOn, reportDue, place: '시청' };
    const call = ['planMeeting', 'ProgressMeetingInput', 'id', input] as const;
    if (at === 0) await acts.only('planner', 'executive', call);
    else await acts.calls.done(...call);
  }
}

const WHO = [
  ['I-7', 'staff', 'head', 'wonmi.staff'],
  ['I-1', 'wonmi.staff', 'wonmi.head', 'staff'],
] as const;

/** Two departments report on a quarter: written, handed in, confirmed by the head and taken in. */
export async function report(acts: Acts, period: string, planned: string, actual: string): Promise<void> {
  const { done } = acts.calls;
  for (const [initiative, staff, head, other] of WHO) {
    const indicator = {
      title: '이용 시민',
      unit: '명',
      kind: 'SUM',
      target: '1000',
      result: String(Number(actual) * 10),
    };
    const input = {
      ...{ initiative: await acts.id('initiative', initiative), period, goalText: '시민이 느끼는 변화' },
      ...{ indicators: [indicator], planned, actual, achieved: '계획대로 추진' },
      ...{ gap: '협의가 늦음', action: '다음 달에 협의를 마침' },
    };
    const draft = await acts.only(staff, other, ['createProgressReport', 'ProgressReportInput', 'id version', input]);
    const move = (name: string, row: object) => [name, 'ProgressReportMove', 'id version status', row] as const;
    const sent = await done(...move('submitProgressReport', ref(draft)), staff);
    const confirmed = await acts.only(head, staff, move('confirmProgressReport', ref(sent)));
    await acts.only('planner', head, move('acceptProgressReport', ref(confirmed)));
  }
}

/** A meeting hears what is on its agenda, is recorded, and an executive gives orders. */
export async function hold(acts: Acts, code: string, heldOn: string, orders: readonly string[][]): Promise<void> {
  const { done } = acts.calls;
  const meeting = await meetingOf(acts, code);
  const initiatives = await Promise.all(WHO.map(([initiative]) => acts.id('initiative', initiative)));
  await done('fillMeetingAgenda', 'MeetingAgendaInput', 'id', { meeting: meeting.id, initiatives });
  const held = { ...ref(meeting), heldOn, people: 40, minutes: '보고와 토의' };
  await acts.only('planner', 'head', ['holdMeeting', 'ProgressMeetingHeld', MEETING, held]);
  for (const [content, department = '', dueOn] of orders) {
    const order = { meeting: meeting.id, kind: 'ORDER', content, dueOn };
    const input = { ...order, department: await acts.id('department', department) };
    await acts.only('executive', 'staff', ['giveInstruction', 'InstructionInput', 'id', input]);
  }
}

/** What is ordered is done, reported by the department and closed by the planner. */
export async function carryOut(acts: Acts, code: string, content: string, staff: string): Promise<void> {
  const { instructions } = await meetingOf(acts, code, 'instructions { id version content }');
  const own = instructions.find((each: Asked) => each.content === content);
  const done = { ...ref(own), report: '조치를 마침' };
  const call = ['reportInstruction', 'InstructionReport', 'id version', done] as const;
  const reported = await acts.only(staff, 'advisor', call);
  await acts.only('planner', staff, ['closeInstruction', 'InstructionClosing', 'status', ref(reported)]);
}

/** The orders of earlier meetings that a meeting has before it. */
export const carriedTo = async (acts: Acts, code: string): Promise<string[]> =>
  (await meetingOf(acts, code, 'carriedInstructions { content }')).carriedInstructions
    .map(({ content }: Asked) => content)
    .sort();

const rowsOf = (sections: readonly Section[], title: string) =>
  sections.find((each) => each.title === title)?.tables.flatMap(({ rows }) => rows) ?? [];

/** Paper and file hold the same cells; the first table of the file is the box for signatures. */
export function cellsAgree(sections: readonly Section[], hwpx: string): void {
  const printed = sections.flatMap(({ tables }) =>
    tables.map(({ columns, rows }) => [columns.map(({ title }) => title), ...rows]),
  );
  expect(hwpxCells(Buffer.from(hwpx, 'base64')).slice(1)).toEqual(printed);
}

export interface Issued {
  readonly id: string;
  readonly bytes: string;
}

/** The pack goes to the council: what it says of open orders, and the same cells on paper and as HWPX. */
export async function issuePack(acts: Acts, code: string): Promise<Issued> {
  const { id: meeting } = await meetingOf(acts, code);
  const input = { meeting, recipient: '시의회' };
  const issued = await acts.only('planner', 'head', ['issueMeetingPack', 'MeetingPackIssue', PACK, input]);
  const { sections, hwpx } = issued.briefing;
  expect(rowsOf(sections, '앞선 보고회의 지시·건의사항').map((row) => row[2])).toEqual(await carriedTo(acts, code));
  cellsAgree(sections, hwpx);
  expect(createHash('sha256').update(issued.content, 'utf8').digest('hex')).toBe(issued.sha256);
  return { id: issued.id, bytes: JSON.stringify(issued) };
}

/** A year later everything that it told of has another name, and the server was started anew: not one byte is another. */
export async function packStays(acts: Acts, code: string, issued: Issued): Promise<void> {
  for (const [table, column] of [
    ['core_department', 'name_ko'],
    ['core_initiative', 'title_ko'],
    ['core_goal', 'title_ko'],
    ['plan_sync_meeting', 'title_ko'],
    ['plan_sync_meeting', 'title_en'],
  ]) {
    await changeRows(acts.platform.databaseUrl, `UPDATE ${table} SET ${column} = 'Z'`);
  }
  await acts.platform.restart();
  const { packs } = await meetingOf(acts, code, `packs { ${PACK} }`);
  expect(JSON.stringify(packs.find(({ id }: Asked) => id === issued.id))).toBe(issued.bytes);
  const { meetingPack } = await acts.calls.read(
    `{ meetingPack(meeting: "${(await meetingOf(acts, code)).id}") { ${BRIEFING} } }`,
  );
  expect(JSON.stringify(meetingPack)).not.toContain('재래시장');
}
