import { Department, Initiative, orNull, Person, type SeedLoad } from '@yeondong/schema';
import { CitizenOpinion } from '../entities/citizen-opinion.js';
import { Forum } from '../entities/forum/forum.js';
import { PlanItem } from '../entities/plan-item.js';
import { dataRows } from './data-files.js';

type OpinionColumn =
  | 'code'
  | 'title_ko'
  | 'title_en'
  | 'channel'
  | 'content'
  | 'received_on'
  | 'reply_due'
  | 'status'
  | 'initiative'
  | 'department'
  | 'review'
  | 'decision'
  | 'reason'
  | 'decided_on'
  | 'reply'
  | 'replied_on'
  | 'item';

/** Login of who reviewed them. */
const REVIEWER = 'staff';
/** The policy forum of March, at which some of them were said. */
const FORUM = 'sample.F2006.03';

export async function loadOpinions(load: SeedLoad): Promise<void> {
  const rows = dataRows<OpinionColumn>('opinions');
  const named = (column: OpinionColumn) => [...new Set(rows.map((row) => row[column]))].filter((cell) => cell !== '');
  const departments = await load.keysBy(Department, 'code', named('department'));
  const initiatives = await load.keysBy(Initiative, 'code', named('initiative'));
  const items = await load.keysBy(PlanItem, 'code', named('item'));
  const people = await load.keysBy(Person, 'login', [REVIEWER]);
  const forums = await load.keysBy(Forum, 'code', [FORUM]);
  await load.writeMissing(
    CitizenOpinion,
    'code',
    rows,
    (row) => ({
      ...textsOf(row),
      position: rows.indexOf(row) + 1,
      domainKey: null,
      initiativeKey: initiatives.get(row.initiative) ?? null,
      departmentKey: departments.get(row.department) ?? null,
      forumKey: row.channel === 'FORUM' ? (forums.get(FORUM) ?? null) : null,
      contentHash: null,
      reviewedByKey: row.review === '' ? null : (people.get(REVIEWER) ?? null),
      itemKey: items.get(row.item) ?? null,
      sample: true,
      version: 1,
    }),
    ({ code }) => code,
  );
}

const textsOf = (row: Readonly<Record<OpinionColumn, string>>) => ({
  code: row.code,
  titleKo: row.title_ko,
  titleEn: row.title_en,
  channel: row.channel as CitizenOpinion['channel'],
  content: row.content,
  receivedOn: row.received_on,
  replyDue: row.reply_due,
  status: row.status as CitizenOpinion['status'],
  review: orNull(row.review),
  decision: orNull(row.decision) as CitizenOpinion['decision'],
  reason: orNull(row.reason),
  decidedOn: orNull(row.decided_on),
  reply: orNull(row.reply),
  repliedOn: orNull(row.replied_on),
});
