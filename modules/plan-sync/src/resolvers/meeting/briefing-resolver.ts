import {
  Domain,
  FieldsOf,
  fields,
  once,
  planYear,
  ReadField,
  type RequestContext,
  RowField,
  referred,
  type Selection,
  saved,
  sql,
  ToMany,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Briefing } from '../../entities/meeting/briefing.js';
import { GoalAchievement } from '../../entities/meeting/goal-achievement.js';
import { IssuedMeetingPack } from '../../entities/meeting/issued-pack.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { PlanYearArgs } from '../../inputs/arguments.js';
import {
  AchievementArgs,
  AreaPlanArgs,
  MeetingPackArgs,
  MeetingPackIssue,
} from '../../inputs/meeting/briefing-inputs.js';
import { hwpxOf } from '../../rules/hwpx/hwpx.js';
import { goalAchievement } from '../../stores/briefing/goal-standings.js';
import { keepCopy } from '../../stores/briefing/keep-copy.js';
import { meetingPack, PACK_MEETING } from '../../stores/briefing/meeting-pack.js';
import { achievementReport, areaPlan } from '../../stores/briefing/year-briefings.js';
import { copyFields } from '../copy/copy-fields.js';

const permission = 'plan-sync.plan.read';
const ISSUE = 'plan-sync.pack.issue';
const TITLES = fields('titleKo', 'titleEn');

@FieldsOf(() => Briefing)
export class BriefingResolver {
  @ReadField(() => Briefing, {
    permission,
    args: MeetingPackArgs,
    description: '보고회 자료, 지금 그대로. / The pack of a meeting as it stands.',
  })
  async meetingPack({ meeting }: MeetingPackArgs, ctx: RequestContext) {
    const found = await referred(ctx, ProgressMeeting, meeting, ['meeting'], PACK_MEETING);
    return meetingPack(ctx, found, ctx.locale);
  }

  @ReadField(() => Briefing, {
    permission,
    args: AreaPlanArgs,
    description: '영역별 추진계획. / Plan of a domain for a year.',
  })
  async areaPlan({ domain, year }: AreaPlanArgs, ctx: RequestContext) {
    const found = await referred(ctx, Domain, domain, ['domain'], TITLES);
    return areaPlan(ctx, found, year ?? planYear(ctx), ctx.locale);
  }

  @ReadField(() => Briefing, {
    permission,
    args: AchievementArgs,
    description: '추진성과 보고서. / Report of a year’s achievements.',
  })
  async achievementReport({ domain, year }: AchievementArgs, ctx: RequestContext) {
    const found = domain ? await referred(ctx, Domain, domain, ['domain'], TITLES) : null;
    return achievementReport(ctx, found, year ?? planYear(ctx), ctx.locale);
  }

  @ReadField(() => GoalAchievement, {
    permission,
    args: PlanYearArgs,
    description: '한 해 정책목표의 달성과 연말 전망. / Goals achieved, and expected at the year’s end.',
  })
  goalAchievement({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return goalAchievement(ctx, year ?? planYear(ctx), selection);
  }

  @RowField(() => String, {
    needs: ['title', 'subtitle', 'office', 'day', 'approval', 'sections'],
    description: '한글 문서(HWPX) 파일, base64. / The same as an HWPX file, base64.',
  })
  hwpx(briefing: Briefing, _args: unknown, ctx: RequestContext) {
    return Buffer.from(hwpxOf(briefing, ctx.locale)).toString('base64');
  }
}

@FieldsOf(() => IssuedMeetingPack)
export class IssuedPackResolver {
  @ToOne(() => ProgressMeeting, { key: 'meetingKey', description: '보고회. / Its meeting.' })
  declare meeting: ProgressMeeting;

  @WriteField(() => IssuedMeetingPack, {
    permission: ISSUE,
    input: MeetingPackIssue,
    description: '보고회 자료를 제출본으로 남김(고칠 수 없음). / Keeps the pack as issued; nothing changes it.',
  })
  issueMeetingPack(input: MeetingPackIssue, ctx: RequestContext, selection: Selection) {
    return saved(ctx, IssuedMeetingPack, selection, (tx) =>
      once(tx, 'plan-sync.pack.issue', input.idempotencyKey, async () => {
        const meeting = await referred(tx, ProgressMeeting, input.meeting, ['input', 'meeting'], PACK_MEETING);
        const copy = {
          ...{
            entity: IssuedMeetingPack,
            subject: { meetingKey: meeting.key },
            recipient: input.recipient,
            act: ISSUE,
          },
          earlier: sql`t.meeting_id = ${meeting.key}`,
        };
        return keepCopy(tx, copy, (lang) => meetingPack(tx, meeting, lang));
      }),
    );
  }
}

export const IssuedPackFields = copyFields(() => IssuedMeetingPack);

@FieldsOf(() => ProgressMeeting)
export class MeetingPacks {
  @ToMany(() => IssuedMeetingPack, {
    key: 'meetingKey',
    orderBy: 't.number',
    description: '제출본, 낸 순서. / Packs issued, in their order.',
  })
  declare packs: IssuedMeetingPack[];
}
