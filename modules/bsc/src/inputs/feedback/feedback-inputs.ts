import { DateScalar, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { FeedbackSourceName } from '../../entities/feedback/feedback.js';
import type { FeedbackSource } from '../../rules/feedback/feedback.js';

@InputType({ description: '새 환류. / A new feedback.' })
export class FeedbackInput {
  @Field(() => Int, { description: '평가 연도. / Year that was evaluated.' })
  year!: number;

  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => FeedbackSourceName, { description: '출처. / Source.' })
  source!: FeedbackSource;

  @Field(() => ID, { nullable: true, description: '지표. / KPI that it is about.' })
  kpi?: string | null;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative that it is about.' })
  initiative?: string | null;

  @Field(() => String, { description: '지적·개선할 점. / What was found.' })
  finding!: string;

  @Field(() => ID, { nullable: true, description: '담당자. / Who sees to it.' })
  owner?: string | null;

  @Field(() => DateScalar, { description: '조치 기한. / Due day.' })
  dueOn!: string;
}

@InputType({ description: '환류의 수정: 준 것만 바꿈. / Change of a feedback: what is given.' })
export class FeedbackUpdate extends RecordUpdate {
  @Field(() => FeedbackSourceName, { nullable: true, description: '출처. / Source.' })
  source?: FeedbackSource | null;

  @Field(() => ID, { nullable: true, description: '지표(비우면 뺌). / KPI; null takes it away.' })
  kpi?: string | null;

  @Field(() => ID, { nullable: true, description: '이행과제(비우면 뺌). / Initiative; null takes it away.' })
  initiative?: string | null;

  @Field(() => String, { nullable: true, description: '지적·개선할 점. / What was found.' })
  finding?: string | null;

  @Field(() => ID, { nullable: true, description: '담당자(비우면 뺌). / Who sees to it; null takes it away.' })
  owner?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '조치 기한. / Due day.' })
  dueOn?: string | null;
}

@InputType({ description: '환류에 한 조치. / What is done about a feedback.' })
export class FeedbackAction extends RecordUpdate {
  @Field(() => String, { description: '조치. / What is done.' })
  action!: string;
}

@InputType({ description: '조치 완료. / A feedback is done.' })
export class FeedbackCompletion extends RecordUpdate {}

@InputType({ description: '이행 확인. / Verification that it was done.' })
export class FeedbackVerification extends RecordUpdate {}

@InputType({ description: '환류가 다음 해에 바꾼 것. / What a feedback changes next year.' })
export class FeedbackEffect extends RecordUpdate {
  @Field(() => String, { description: '다음 해에 반영한 것(지표, 목표, 계획). / What changes: KPI, target or plan.' })
  effect!: string;

  @Field(() => ID, { nullable: true, description: '바뀌는 지표. / KPI that changes.' })
  effectKpi?: string | null;
}

@InputType({ description: '환류를 다시 엶. / Opens a feedback again.' })
export class FeedbackReopening extends RecordUpdate {
  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}
