import { DateScalar, DecimalScalar, NewRecord, PeriodScalar, RecordUpdate, WonScalar } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PlanYearArgs } from '../arguments.js';

@InputType({ description: '기준 하나(고치는 것은 그 id). / A criterion; with its id where it stays.' })
export class PriorityCriterionInput {
  @Field(() => ID, { nullable: true, description: '있는 기준. / The criterion that stays.' })
  id?: string | null;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string | null;

  @Field(() => DecimalScalar, { description: '가중치(합 1). / Weight; all add up to 1.' })
  weight!: string;
}

@InputType({ description: '한 해의 기준 모두(빠진 것은 없앰). / All criteria of a year; what is left out goes.' })
export class PriorityCriteriaInput {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => [PriorityCriterionInput], { description: '기준, 순서대로. / Criteria, in order.' })
  criteria!: PriorityCriterionInput[];
}

@InputType({ description: '기준 하나의 점수. / Points by a criterion.' })
export class CriterionPointsInput {
  @Field(() => ID, { description: '기준. / Criterion.' })
  criterion!: string;

  @Field(() => Int, {
    nullable: true,
    description: '점수(0–100), 비우면 지움. / Points from 0 to 100; none takes them back.',
  })
  points?: number | null;
}

@InputType({
  description:
    '후보 하나의 점수(새 후보는 판 번호 없이). / Points of a candidate; without an edit lock where it is new.',
})
export class PriorityPointsInput {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => Int, { nullable: true, description: '읽은 판 번호. / Edit lock that was read.' })
  version?: number | null;

  @Field(() => [CriterionPointsInput], { description: '기준마다. / By criterion.' })
  points!: CriterionPointsInput[];
}

@InputType({ description: '후보 하나의 선정. / Whether a candidate is chosen.' })
export class PriorityDecision extends RecordUpdate {
  @Field(() => Boolean, { description: '선정함. / It is chosen.' })
  chosen!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '앞선 후보를 두고 선정하는 사유. / Why it is chosen over candidates before it.',
  })
  reason?: string | null;
}

@InputType({ description: '한 해의 선정. / The choice of a year.' })
export class PriorityDecisionsInput {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => [PriorityDecision], { description: '바꾸는 후보. / Candidates that change.' })
  decisions!: PriorityDecision[];
}

@InputType({
  description: '분기 점검(고치면 읽은 판 번호와 함께). / An inspection; with its edit lock where it changes.',
})
export class TaskInspectionInput {
  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => PeriodScalar, { description: '분기. / Quarter.' })
  period!: string;

  @Field(() => Int, { nullable: true, description: '읽은 판 번호. / Edit lock that was read.' })
  version?: number | null;

  @Field(() => DecimalScalar, { description: '계획 진도(%). / Planned progress in percent.' })
  planned!: string;

  @Field(() => DecimalScalar, { description: '실제 진도(%). / Actual progress in percent.' })
  actual!: string;

  @Field(() => String, { nullable: true, description: '문제점. / What stands in the way.' })
  issue?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '대책(주의 아래면 필요). / What is done about it; needed below normal.',
  })
  measure?: string | null;

  @Field(() => String, { nullable: true, description: '근거. / What it rests on.' })
  evidence?: string | null;
}

@ArgsType()
export class QuarterArgs {
  @Field(() => PeriodScalar, { description: '분기(2006-Q2). / Quarter.' })
  quarter!: string;

  @Field(() => ID, { nullable: true, description: '한 영역만. / Of one domain alone.' })
  domain?: string;
}

@InputType({ description: '새 실행수단. / A new measure.' })
export class InitiativeMeasureInput extends NewRecord {
  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => ID, { description: '누가. / Who does it.' })
  department!: string;

  @Field(() => String, { description: '무엇을. / What.' })
  title!: string;

  @Field(() => DateScalar, { description: '언제까지. / By when.' })
  dueOn!: string;

  @Field(() => WonScalar, { nullable: true, description: '예산(원). / Money in won.' })
  amount?: number | null;
}

@InputType({ description: '실행수단의 변경(비운 것은 그대로). / Changes of a measure; what is left out stays.' })
export class InitiativeMeasureUpdate extends RecordUpdate {
  @Field(() => String, { nullable: true, description: '무엇을. / What.' })
  title?: string;

  @Field(() => DateScalar, { nullable: true, description: '언제까지. / By when.' })
  dueOn?: string;

  @Field(() => WonScalar, { nullable: true, description: '예산(원). / Money in won.' })
  amount?: number | null;

  @Field(() => DateScalar, { nullable: true, description: '마친 날. / Day it was done.' })
  doneOn?: string | null;

  @Field(() => String, { nullable: true, description: '결과(마치면 필요). / Result; needed once it is done.' })
  result?: string | null;
}

@InputType({ description: '평가대상으로 정할 과제. / An initiative to evaluate as one of the main works.' })
export class EvaluationTargetInput extends NewRecord {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '평가대상에서 뺄 것(보내기 전). / A target to take out, before the list is sent.' })
export class EvaluationTargetReference extends RecordUpdate {}

@InputType({ description: '보낼 평가대상의 연도. / Year of the targets to send.' })
export class EvaluationTargetsSending {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;
}

@ArgsType()
export class PriorityArgs extends PlanYearArgs {
  @Field(() => ID, { nullable: true, description: '한 영역만. / Of one domain alone.' })
  domain?: string;
}
