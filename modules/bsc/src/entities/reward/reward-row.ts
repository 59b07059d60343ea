import { DecimalScalar, enumOf } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { REWARD_BARS, type RewardBar } from '../../rules/reward/shares.js';

export const RewardBarName = enumOf(
  'RewardBar',
  '보상에 반영하지 않는 까닭. / Why a department gets nothing from a reward.',
  REWARD_BARS,
  {
    PROVISIONAL: '참고(순위 없음). / Provisional: listed without rank.',
    APART: '연중 신설(따로 순위). / Created during the year: ranked apart.',
    NO_SCORE: '점수 없음. / No score.',
  },
);

@ObjectType({
  description:
    '보상에 넘긴 부서의 줄: 점수, 순위, 등급과 받는 것. / A department in a reward: score, rank, grade, share.',
})
export class RewardRow {
  @Field(() => String, { description: '부서 코드. / Code of the department.' })
  code!: string;

  nameKo!: string;
  nameEn!: string | null;
  groupKo!: string | null;
  groupEn!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '본점수. / Score before bonus and penalty.' })
  base!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '총점. / Total.' })
  total!: string | null;

  @Field(() => Int, { nullable: true, description: '시 전체 순위. / Rank in the city.' })
  cityRank!: number | null;

  @Field(() => Int, { nullable: true, description: '평가군 순위. / Rank in the group.' })
  groupRank!: number | null;

  @Field(() => String, { nullable: true, description: '평가 등급. / Grade of the evaluation.' })
  grade!: string | null;

  @Field(() => Int, { nullable: true, description: '고정된 점수의 차수. / Revision of the frozen score.' })
  revision!: number | null;

  @Field(() => String, { nullable: true, description: '성과급 등급. / Group of bonus pay.' })
  payGroup!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '성과급 지급률(%). / Rate of bonus pay, in percent.' })
  payRate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '인사 고가 가점. / Points in the personnel rating.' })
  ratingPoints!: string | null;

  @Field(() => Boolean, { nullable: true, description: '인재관리 대상인지. / Whether it is in the talent pool.' })
  inPool!: boolean | null;

  @Field(() => RewardBarName, { nullable: true, description: '반영하지 않는 까닭. / Why it gets nothing.' })
  bar!: RewardBar | null;
}

@ObjectType({
  description: '앞 판과 달라진 부서. / A department whose line is another than in the version before.',
})
export class RewardChange {
  @Field(() => RewardRow, { nullable: true, description: '앞 판(새 부서면 없음). / Before; none for a new one.' })
  before!: RewardRow | null;

  @Field(() => RewardRow, { nullable: true, description: '이 판(빠진 부서면 없음). / Now; none for one that is gone.' })
  after!: RewardRow | null;
}
