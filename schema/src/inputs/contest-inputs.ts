import { Field, ID, InputType, Int } from 'type-graphql';
import { type ContestKind, ContestKindName, ContestStageName, TieStepName } from '../entities/contest.js';
import type { ContestStage } from '../rules/contest-stage.js';
import type { TieStep } from '../rules/panel-rank.js';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { WonScalar } from '../scalars/won.js';
import { PanelCriterionInput } from './panel-inputs.js';
import { NewCodedRecord, RecordUpdate, TitledRecordUpdate } from './record-inputs.js';

@InputType({ description: '상 하나. / A prize.' })
export class ContestPrizeInput {
  @Field(() => String, { description: '상의 코드. / Code of its grade.' })
  grade!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { description: '이름(영어). / Title in English.' })
  titleEn!: string;

  @Field(() => Int, { description: '몇 점. / How many there are.' })
  quantity!: number;

  @Field(() => WonScalar, { nullable: true, description: '한 점의 상금(원). / Won for each.' })
  amount?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '이 결과부터(이상). / From this result on.' })
  from?: string | null;
}

@InputType({ description: '새 공모·경진대회. / A new contest.' })
export class ContestInput extends NewCodedRecord {
  @Field(() => ContestKindName, { description: '종류. / Kind.' })
  kind!: ContestKind;

  @Field(() => ID, { description: '담당 부서. / Department in charge.' })
  department!: string;

  @Field(() => String, {
    nullable: true,
    description: '속하는 모듈의 식별자(비우면 어디에도 안 속함). / Id of the module it belongs to; none unless given.',
  })
  module?: string | null;

  @Field(() => String, { description: '주제. / Topic.' })
  topic!: string;

  @Field(() => DateScalar, { description: '접수 첫날. / First day for entries.' })
  opensOn!: string;

  @Field(() => DateScalar, { description: '접수 끝날. / Last day for entries.' })
  closesOn!: string;

  @Field(() => WonScalar, { nullable: true, description: '상금 예산(원). / Prize money in all.' })
  prizeBudget?: number | null;

  @Field(() => [ContestPrizeInput], { nullable: true, description: '상(높은 것부터). / Prizes, the highest first.' })
  prizes?: ContestPrizeInput[] | null;

  @Field(() => [PanelCriterionInput], {
    nullable: true,
    description: '심사 기준(합 100점, 심사 전까지). / Criteria that sum to 100; needed before it is judged.',
  })
  criteria?: PanelCriterionInput[] | null;

  @Field(() => Boolean, { nullable: true, description: '이름을 가리고 심사(기본 예). / Blind; yes unless given.' })
  blind?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '반점(기본 아님). / Half points; no unless given.' })
  halfPoints?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: '결과에 필요한 심사위원 수(기본 3). / Judges that a result needs; 3 unless given.',
  })
  quorum?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '위원별 표준점수로 견줌(기본 아님). / Standard points of each judge; no unless given.',
  })
  normalised?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: '직원 투표의 비중(%, 기본 0). / Weight of the staff’s votes in percent; 0 unless given.',
  })
  staffVoteWeight?: number | null;

  @Field(() => [TieStepName], {
    nullable: true,
    description: '동점을 가리는 차례(기본 여섯 단계). / What decides ties; all six steps unless given.',
  })
  tieChain?: TieStep[] | null;

  @Field(() => ID, {
    nullable: true,
    description: '계획한 활동(시상하면 실시로 기록). / Planned activity, held when the prizes are given.',
  })
  activity?: string | null;
}

@InputType({
  description:
    '공모·경진대회의 변경(비운 것은 그대로). 날은 마감 전, 나머지는 심사 전까지. / Changes of a contest; days until it is closed, the rest until it is judged.',
})
export class ContestUpdate extends TitledRecordUpdate {
  @Field(() => String, { nullable: true, description: '주제. / Topic.' })
  topic?: string;

  @Field(() => DateScalar, { nullable: true, description: '접수 끝날(연장). / Last day for entries.' })
  closesOn?: string;

  @Field(() => WonScalar, { nullable: true, description: '상금 예산(원). / Prize money in all.' })
  prizeBudget?: number | null;

  @Field(() => [ContestPrizeInput], { nullable: true, description: '상(높은 것부터). / Prizes, the highest first.' })
  prizes?: ContestPrizeInput[];

  @Field(() => [PanelCriterionInput], { nullable: true, description: '심사 기준(합 100점). / Criteria, 100 in all.' })
  criteria?: PanelCriterionInput[];

  @Field(() => Int, { nullable: true, description: '결과에 필요한 심사위원 수. / Judges that a result needs.' })
  quorum?: number;

  @Field(() => Int, { nullable: true, description: '직원 투표의 비중(%). / Weight of the staff’s votes.' })
  staffVoteWeight?: number;
}

@InputType({ description: '공모·경진대회를 다음 단계로. / Moves a contest to its next stage.' })
export class ContestMove extends RecordUpdate {
  @Field(() => ContestStageName, { description: '다음 단계. / Next stage.' })
  to!: ContestStage;

  @Field(() => [String], {
    nullable: true,
    description: '해당자 없음으로 할 상의 코드(결과 발표 때). / Grades given to nobody, when the result is told.',
  })
  withheld?: string[] | null;

  @Field(() => String, { nullable: true, description: '해당자 없음의 까닭. / Why they are given to nobody.' })
  reason?: string | null;
}

@InputType({ description: '표결로 동점을 가림. / Decides a tie by a vote that was taken.' })
export class ContestTieInput extends RecordUpdate {
  @Field(() => [ID], { description: '동점인 출품(표결의 차례대로). / The tied entries in the order of the vote.' })
  entries!: string[];

  @Field(() => String, { description: '표결의 기록(회의록). / Record of the vote.' })
  reason!: string;
}
