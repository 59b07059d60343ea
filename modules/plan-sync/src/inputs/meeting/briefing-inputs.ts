import { NewRecord } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PlanYearArgs } from '../arguments.js';

@ArgsType()
export class MeetingPackArgs {
  @Field(() => ID, { description: '보고회. / Meeting.' })
  meeting!: string;
}

@ArgsType()
export class AreaPlanArgs extends PlanYearArgs {
  @Field(() => ID, { description: '영역. / Domain.' })
  domain!: string;
}

@ArgsType()
export class AchievementArgs extends PlanYearArgs {
  @Field(() => ID, { nullable: true, description: '한 영역만. / Of one domain alone.' })
  domain?: string;
}

@InputType({ description: '보고회 자료의 제출. / Issues the pack of a meeting.' })
export class MeetingPackIssue extends NewRecord {
  @Field(() => ID, { description: '보고회. / Meeting.' })
  meeting!: string;

  @Field(() => String, { description: '제출처(시의회, 감사 …). / Whom it goes to.' })
  recipient!: string;
}
