import { DecimalScalar, enumOf } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { BonusPay, Unserved } from '../../rules/reward/bonus-pay.js';
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

@ObjectType({ description: '근무 기간이 짧아 성과급에서 빠진 사람. / Who served too short for bonus pay.' })
export class RewardUnserved implements Unserved {
  @Field(() => String, { description: '이름. / Name.' })
  name!: string;

  @Field(() => String, { description: '직위. / Title of the post.' })
  post!: string;

  @Field(() => Int, { description: '그해 그 부서에서 근무한 달 수. / Months served there in the year.' })
  months!: number;
}

@ObjectType({ description: '부서의 성과급이 사람에게 가는 방법. / How bonus pay comes to the people of a department.' })
export class RewardPay implements BonusPay {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '지급률 가운데 부서 점수가 정하는 몫(%). / What of the rate the department’s score decides, in percent.',
  })
  departmentRate!: string | null;

  @Field(() => Int, { description: '개인 평가가 정하는 비율(%). / Percent that each person’s own rating decides.' })
  personShare!: number;

  @Field(() => Int, { description: '두 달 이상 근무한 사람 수. / People who served two months or more.' })
  served!: number;

  @Field(() => [RewardUnserved], { description: '두 달이 안 되어 빠진 사람. / Who is left out for less.' })
  unserved!: RewardUnserved[];
}

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

  @Field(() => RewardPay, {
    nullable: true,
    description: '성과급이 사람에게 가는 방법(성과급만). / How bonus pay comes to people; of bonus pay alone.',
  })
  pay?: RewardPay | null;

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
