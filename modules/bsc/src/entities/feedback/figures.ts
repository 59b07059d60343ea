import { MeasuredType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '한 해 환류의 이행. / How the feedback of a year stands.' })
export class FeedbackFigures {
  @Field(() => Int, { description: '평가 연도. / Year that was evaluated.' })
  year!: number;

  @Field(() => Int, { description: '모두. / All.' })
  total!: number;

  @Field(() => Int, { description: '이행 확인 전. / Not verified yet.' })
  open!: number;

  @Field(() => Int, { description: '기한이 지난 것. / Past their due day and not done.' })
  overdue!: number;

  @Field(() => MeasuredType, {
    description: '이행률(이행 확인 ÷ 모두, %). / Closure rate: verified of all, in percent.',
  })
  closureRate!: MeasuredType;

  @Field(() => MeasuredType, {
    description: '등록에서 이행 확인까지 걸린 날의 중앙값. / Median days from record to verification.',
  })
  medianDays!: MeasuredType;
}
