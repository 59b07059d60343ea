import {
  Activity,
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Domain,
  fields,
  Initiative,
  insert,
  LAST_POSITION,
  newTitles,
  optionalText,
  type Row,
  referred,
  referredKey,
  refuseAll,
  remove,
  requiredText,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { Forum, ForumTopic } from '../../entities/forum/forum.js';
import type { ForumHeldInput, ForumInput, ForumTopicInput } from '../../inputs/forum/forum-inputs.js';
import { checkForumAct, checkHeld, peopleOf } from '../../rules/forum/forum-life.js';
import { ownUnit } from '../own-unit.js';
import { requireWritable } from '../write-right.js';
import { recordActivityHeld } from './held-activity.js';

export const FORUM_WRITE = 'plan-sync.forum.write';
const [PLACE_LENGTH, TOPIC_LENGTH, SPEAKER_LENGTH, MINUTES_LENGTH] = [100, 300, 200, 20_000];
const READ = fields(
  ...['titleKo', 'titleEn', 'status', 'minutes', 'heldOn', 'place', 'departmentKey', 'activityKey', 'version'],
);

/** A meeting that the actor's department holds. */
export async function forumToActOn(tx: TransactionContext, id: string): Promise<Row<Forum>> {
  const forum = await referred(tx, Forum, id, ['input', 'id'], READ);
  await requireWritable(tx, forum.departmentKey, ['input', 'id']);
  return forum;
}

/** Plans a meeting, or changes one that is not closed; its key. */
export async function saveForum(tx: TransactionContext, input: ForumInput): Promise<number> {
  const common = {
    kind: input.kind,
    heldOn: input.heldOn,
    place: optionalText(input.place, PLACE_LENGTH, ['input', 'place']),
    activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']),
  };
  const topics = await topicsOf(tx, input.topics);
  const key = input.id == null ? await newForum(tx, input, common) : await changedForum(tx, input, common);
  await remove(tx, ForumTopic, sql`forum_id = ${key}`);
  for (const [index, topic] of topics.entries())
    await insert(tx, ForumTopic, { ...topic, forumKey: key, position: index + 1 });
  return key;
}

type Common = Pick<Forum, 'kind' | 'heldOn' | 'place' | 'activityKey'>;

async function newForum(tx: TransactionContext, input: ForumInput, common: Common): Promise<number> {
  const departmentKey = await ownUnit(tx, input.department);
  return createRecord(tx, Forum, FORUM_WRITE, {
    code: codeText(input.code ?? '', ['input', 'code']),
    ...newTitles(input),
    ...common,
    ...{ status: 'PLANNED', minutes: null, groups: [], departmentKey },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  });
}

async function changedForum(tx: TransactionContext, input: ForumInput, common: Common): Promise<number> {
  const before = await forumToActOn(tx, input.id as string);
  checkForumAct(before, 'SAVE');
  const changes = { ...changedTitles(input), ...common };
  return changeRecord(tx, Forum, before, changes, { act: FORUM_WRITE, version: input.version ?? 0 });
}

const topicsOf = (tx: TransactionContext, topics: readonly ForumTopicInput[]) =>
  Promise.all(
    topics.map(async ({ topic, speaker, domain, initiative }, index) => {
      const at = ['input', 'topics', index];
      return {
        topic: requiredText(topic, TOPIC_LENGTH, [...at, 'topic']),
        speaker: requiredText(speaker, SPEAKER_LENGTH, [...at, 'speaker']),
        domainKey: await referredKey(tx, Domain, domain, [...at, 'domain']),
        initiativeKey: await referredKey(tx, Initiative, initiative, [...at, 'initiative']),
      };
    }),
  );

/** Records that a meeting was held, on it and on the planned activity; again, over what was recorded. */
export async function holdForum(tx: TransactionContext, input: ForumHeldInput): Promise<number> {
  const before = await forumToActOn(tx, input.id);
  checkForumAct(before, 'HOLD');
  const groups = input.groups.map(({ group, people }) => ({ group, people }));
  refuseAll(checkHeld(input.heldOn, groups, tx.today));
  const minutes = optionalText(input.minutes, MINUTES_LENGTH, ['input', 'minutes']);
  const { activityKey, place } = before;
  const { heldOn } = input;
  await recordActivityHeld(tx, { activityKey, place, heldOn, minutes, people: peopleOf(groups) });
  const changes = { status: 'HELD' as const, heldOn, groups, minutes };
  return changeRecord(tx, Forum, before, changes, { act: FORUM_WRITE, version: input.version });
}
