import { DecimalScalar, PeriodScalar, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

/** What may be entered for a KPI and a period. */
export interface EnteredValue {
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly notApplicable?: boolean | null;
  readonly note?: string | null;
}

@InputType({ description: '입력표의 한 줄. / A row of the entry grid.' })
export class KpiResultRow implements EnteredValue {
  @Field(() => ID, { description: '지표. / KPI.' })
  kpi!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '값(분자·분모로 구하는 지표는 비움). / Value; left out where it follows from the parts.',
  })
  value?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '분자. / Numerator.' })
  numerator?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '분모. / Denominator.' })
  denominator?: string | null;

  @Field(() => Boolean, { nullable: true, description: '해당없음. / Not applicable.' })
  notApplicable?: boolean | null;

  @Field(() => String, { nullable: true, description: '비고. / Remark.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '읽은 실적의 판 번호(처음 입력이면 비움). / Edit lock of the result read; none for a first entry.',
  })
  version?: number | null;
}

@InputType({ description: '한 부서의 한 달 실적. / Results of a department for a month.' })
export class KpiResultsInput {
  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => PeriodScalar, { description: '달. / Month.' })
  period!: string;

  @Field(() => [KpiResultRow], { description: '실적(최대 500줄). / Rows, 500 at most.' })
  rows!: KpiResultRow[];
}

@ArgsType()
export class SaveKpiResultsArgs {
  @Field(() => KpiResultsInput, { description: '내용. / Contents.' })
  input!: KpiResultsInput;

  @Field(() => Boolean, { nullable: true, description: '임시저장(기본 아니오). / Keep as a draft; no unless given.' })
  draft?: boolean;
}

@InputType({ description: '읽은 실적. / A result as it was read.' })
export class ResultReference extends RecordUpdate {}

@InputType({ description: '함께 처리할 실적. / Results to act on together.' })
export class ResultsActInput {
  @Field(() => [ResultReference], { description: '실적(최대 500건). / Results, 500 at most.' })
  results!: ResultReference[];

  @Field(() => String, { nullable: true, description: '사유(반려에 필요). / Reason; needed to return.' })
  reason?: string | null;
}

@InputType({ description: '마감된 실적의 정정. / Correction of a locked result.' })
export class ResultRevisionInput extends ResultReference implements EnteredValue {
  @Field(() => DecimalScalar, { nullable: true, description: '바른 값. / The right value.' })
  value?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '바른 분자. / The right numerator.' })
  numerator?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '바른 분모. / The right denominator.' })
  denominator?: string | null;

  @Field(() => String, { description: '정정 사유. / Why it is corrected.' })
  reason!: string;
}
