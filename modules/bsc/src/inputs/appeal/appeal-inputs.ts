import { DecimalScalar, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AppealGroundName, AppealStateName } from '../../entities/appeal/appeal.js';
import type { AppealGround, AppealState } from '../../rules/appeal/appeal.js';

@InputType({ description: '이의신청. / An appeal.' })
export class AppealInput {
  @Field(() => ID, { description: '지표. / KPI.' })
  kpi!: string;

  @Field(() => Int, { description: '평가 연도. / Year that was evaluated.' })
  year!: number;

  @Field(() => AppealGroundName, { description: '근거. / Ground.' })
  ground!: AppealGround;

  @Field(() => String, { description: '내용과 증빙. / What it says, with evidence.' })
  statement!: string;
}

@InputType({ description: '이의신청의 결정. / Decision on an appeal.' })
export class AppealRuling extends RecordUpdate {
  @Field(() => AppealStateName, { description: '인용, 일부 인용, 기각. / Accepted, in part, or rejected.' })
  state!: AppealState;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '대신할 지표 점수(인용이면 필요). / Score of the KPI that stands instead; needed to accept.',
  })
  score?: string | null;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@ArgsType()
export class AppealEffectArgs {
  @Field(() => ID, { description: '이의신청. / Appeal.' })
  appeal!: string;

  @Field(() => DecimalScalar, { description: '대신할 지표 점수. / Score of the KPI that would stand.' })
  score!: string;
}
