import {
  Activity,
  bilingualField,
  changeRecord,
  Department,
  Domain,
  FieldsOf,
  Initiative,
  type Page,
  ReadPage,
  type RequestContext,
  RowField,
  type Selection,
  saved,
  ToMany,
  ToOne,
  ToPage,
  WriteField,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { type CitizenOpinion, citizenOpinions } from '../../entities/citizen-opinion.js';
import { forums } from '../../entities/forum/collections.js';
import { Forum, ForumTopic } from '../../entities/forum/forum.js';
import { ForumClosing, ForumHeldInput, ForumInput } from '../../inputs/forum/forum-inputs.js';
import { checkForumAct, lacksMinutes, peopleOf } from '../../rules/forum/forum-life.js';
import { FORUM_WRITE, forumToActOn, holdForum, saveForum } from '../../stores/forum/forum-store.js';

const permission = 'plan-sync.plan.read';
const CLOSE = 'plan-sync.forum.close';

@FieldsOf(() => Forum)
export class ForumResolver {
  @ReadPage(forums, { permission, description: '시민과 만난 자리 목록. / Meetings with citizens.' })
  declare forums: Page<Forum>;

  @ToOne(() => Department, { key: 'departmentKey', description: '여는 부서. / Department that holds it.' })
  declare department: Department;

  @ToOne(() => Activity, { key: 'activityKey', nullable: true, description: '계획의 활동. / Activity of the plan.' })
  declare activity: Activity | null;

  @ToMany(() => ForumTopic, { key: 'forumKey', orderBy: 't.position', description: '발표. / Presentations.' })
  declare topics: ForumTopic[];

  @ToPage(citizenOpinions, {
    column: 'forum_id',
    permission,
    description: '그 자리에서 나온 시민 의견. / Opinions of citizens taken at it.',
  })
  declare opinions: Page<CitizenOpinion>;

  @RowField(() => Int, { nullable: true, needs: ['groups'], description: '참석 인원의 합. / All who came.' })
  people({ groups }: Forum) {
    return peopleOf(groups);
  }

  @RowField(() => Boolean, {
    needs: ['status', 'minutes'],
    description: '실시하고 회의록이 없는지. / Whether it was held and has no minutes.',
  })
  lacksMinutes(forum: Forum) {
    return lacksMinutes(forum);
  }

  @WriteField(() => Forum, {
    permission: FORUM_WRITE,
    input: ForumInput,
    description: '시민과 만날 자리를 계획하거나 고침. / Plans or changes a meeting with citizens.',
  })
  saveForum(input: ForumInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Forum, selection, (tx) => saveForum(tx, input));
  }

  @WriteField(() => Forum, {
    permission: FORUM_WRITE,
    input: ForumHeldInput,
    description:
      '실시와 회의록을 기록함(계획의 활동에도). / Records that it was held, with minutes, on the planned activity too.',
  })
  holdForum(input: ForumHeldInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Forum, selection, (tx) => holdForum(tx, input));
  }

  @WriteField(() => Forum, {
    permission: CLOSE,
    input: ForumClosing,
    description: '마무리함: 회의록이 있어야 함. / Closes it; not without minutes.',
  })
  closeForum({ id, version }: ForumClosing, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Forum, selection, async (tx) => {
      const before = await forumToActOn(tx, id);
      checkForumAct(before, 'CLOSE');
      return changeRecord(tx, Forum, before, { status: 'CLOSED' }, { act: CLOSE, version });
    });
  }
}

@FieldsOf(() => ForumTopic)
export class ForumTopicResolver {
  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;
}

export const ForumTitle = bilingualField(() => Forum, 'title', '제목. / Title.');
