import {
  byKeys,
  fields,
  insert,
  type Row,
  raw,
  refuse,
  remove,
  select,
  sql,
  type TransactionContext,
  tell,
  update,
} from '@yeondong/schema';
import { MeetingAgendaItem } from '../../entities/meeting/agenda-item.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { requirePlanned } from '../../rules/meeting/meeting-life.js';
import type { AgendaInitiative } from './agenda-choice.js';

const WRITE = 'plan-sync.meeting.write';
const MOST_ITEMS = 100;
const READ = fields('meetingKey', 'initiativeKey', 'position', 'departmentKey', 'note', 'version');

/** The agenda in its order. */
export const agendaOf = (tx: TransactionContext, meeting: number): Promise<Row<MeetingAgendaItem>[]> =>
  select(tx, MeetingAgendaItem, READ, { where: sql`t.meeting_id = ${meeting}`, orderBy: raw('t.position, t.id') });

/** Puts initiatives at the end of an agenda; those that it has already stay where they are. How many are new. */
export async function addToAgenda(
  tx: TransactionContext,
  meeting: number,
  initiatives: readonly AgendaInitiative[],
): Promise<number> {
  const known = await agendaOf(tx, meeting);
  const fresh = initiatives.filter(({ key }) => !known.some(({ initiativeKey }) => initiativeKey === key));
  if (known.length + fresh.length > MOST_ITEMS)
    throw refuse('plan-sync.meeting.agenda-long', ['input'], { max: MOST_ITEMS });
  const last = known.at(-1)?.position ?? 0;
  for (const [at, { key, leadDepartmentKey }] of fresh.entries()) {
    const values = { meetingKey: meeting, initiativeKey: key, departmentKey: leadDepartmentKey };
    await insert(tx, MeetingAgendaItem, { ...values, position: last + at + 1, note: null, version: 1 });
  }
  return fresh.length;
}

/** Gives all items of an agenda their places. Refuses a list that is not the whole agenda, each once. */
export async function orderAgenda(tx: TransactionContext, meeting: number, keys: readonly number[]): Promise<void> {
  const known = await agendaOf(tx, meeting);
  const isWhole = keys.length === known.length && known.every(({ key }) => keys.includes(key));
  if (!isWhole || new Set(keys).size !== keys.length) throw refuse('plan-sync.meeting.order', ['input', 'items']);
  for (const [at, key] of keys.entries()) await update(tx, MeetingAgendaItem, key, { position: at + 1 });
  tell(tx, { act: WRITE, type: 'ProgressMeeting', key: meeting, after: { agenda: keys } });
}

export async function removeFromAgenda(tx: TransactionContext, item: Row<MeetingAgendaItem>): Promise<void> {
  await remove(tx, MeetingAgendaItem, sql`id = ${item.key}`);
  const before = { initiative: item.initiativeKey, position: item.position };
  tell(tx, { act: WRITE, type: 'MeetingAgendaItem', key: item.key, before });
}

/** The meeting of an item, while it may still be changed. */
export async function openMeetingOf(tx: TransactionContext, { meetingKey }: MeetingAgendaItem): Promise<void> {
  const [meeting] = await byKeys(tx, ProgressMeeting, [meetingKey], fields('status'));
  if (!meeting) throw refuse('record.unknown', ['input', 'id']);
  requirePlanned(meeting.status);
}
