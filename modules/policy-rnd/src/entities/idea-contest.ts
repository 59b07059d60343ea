import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  enumOf,
  RecordType,
  TextColumn,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field } from 'type-graphql';
import { CONTEST_STATUSES, type ContestStatus } from '../rules/contest.js';

export const ContestStatusName = enumOf('ContestStatus', '현상공모의 단계. / Stage of a contest.', CONTEST_STATUSES, {
  ANNOUNCED: '공고. / Announced.',
  OPEN: '접수 중. / Open.',
  CLOSED: '접수 마감. / Closed for entries.',
  JUDGING: '심사. / Judged.',
  RESULT: '결과 발표(이의신청). / Result told, objections heard.',
  AWARDED: '시상. / Awarded.',
});

@RecordType('policy_rnd_contest', '현상공모: 주제를 걸고 생각을 모음. / A contest of ideas on a topic.')
export class IdeaContest extends CodedRecord {
  @Field(() => String, { description: '주제. / Topic.' })
  @TextColumn(1000)
  topic!: string;

  @Field(() => ContestStatusName, { description: '단계. / Stage.' })
  @TextColumn(12)
  status!: ContestStatus;

  @Field(() => DateScalar, { description: '접수 첫날. / First day for entries.' })
  @DateColumn()
  opensOn!: string;

  @Field(() => DateScalar, { description: '접수 끝날. / Last day for entries.' })
  @DateColumn()
  closesOn!: string;

  @Field(() => WonScalar, { nullable: true, description: '상금 예산(원). / Prize money in all.' })
  @WonColumn({ nullable: true })
  prizeBudget!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
