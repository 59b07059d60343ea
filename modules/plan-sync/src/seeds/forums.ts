import { Activity, Department, Domain, Initiative, numberOrNull, orNull, type SeedLoad } from '@yeondong/schema';
import { Forum, ForumTopic } from '../entities/forum/forum.js';
import type { ForumGroup } from '../rules/forum/forum-life.js';
import { dataRows } from './data-files.js';

type ForumColumn =
  | ('code' | 'title_ko' | 'title_en' | 'kind' | 'status' | 'held_on')
  | ('place' | 'department' | 'activity' | 'groups' | 'minutes');
type TopicColumn = 'forum' | 'topic' | 'speaker' | 'domain' | 'initiative';

/** `CITIZEN=62|EXPERT=6` */
const groupsOf = (cell: string) =>
  cell.split('|').map((entry) => {
    const [group, people] = entry.split('=');
    return { group: group as ForumGroup, people: numberOrNull(people ?? '') ?? 0 };
  });

/** Meetings with citizens and what was presented at them. */
export async function loadForums(load: SeedLoad): Promise<void> {
  const rows = dataRows<ForumColumn>('forums');
  const topics = dataRows<TopicColumn>('forum-topics');
  const named = <Column extends string>(list: readonly Readonly<Record<Column, string>>[], column: Column) =>
    [...new Set(list.map((row) => row[column]))].filter((cell) => cell !== '');
  const departments = await load.keysBy(Department, 'code', named(rows, 'department'));
  const activities = await load.keysBy(Activity, 'code', named(rows, 'activity'));
  const domains = await load.keysBy(Domain, 'code', named(topics, 'domain'));
  const initiatives = await load.keysBy(Initiative, 'code', named(topics, 'initiative'));
  const forums = await load.writeMissing(
    Forum,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, heldOn: row.held_on },
      kind: row.kind as Forum['kind'],
      status: row.status as Forum['status'],
      place: orNull(row.place),
      minutes: orNull(row.minutes),
      groups: groupsOf(row.groups),
      departmentKey: departments.get(row.department) as number,
      activityKey: activities.get(row.activity) ?? null,
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  for (const [code, { key, isNew }] of forums) {
    const own = isNew ? topics.filter(({ forum }) => forum === code) : [];
    for (const [index, { topic, speaker, domain, initiative }] of own.entries())
      await load.write(ForumTopic, {
        ...{ forumKey: key, position: index + 1, topic, speaker },
        domainKey: domains.get(domain) ?? null,
        initiativeKey: initiatives.get(initiative) ?? null,
      });
  }
}
