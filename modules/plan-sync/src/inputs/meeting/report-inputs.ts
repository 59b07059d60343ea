import { DecimalScalar, NewRecord, PeriodScalar, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IndicatorKindName } from '../../entities/meeting/enums.js';
import type { IndicatorKind } from '../../rules/meeting/report-life.js';

@InputType({ description: '보고서의 지표 한 줄. / An indicator of a report.' })
export class ReportIndicatorInput {
  @Field(() => String, { description: '지표. / Indicator.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '단위. / Unit.' })
  unit?: string | null;

  @Field(() => IndicatorKindName, { description: '실적이 쌓이는 방식. / How its result grows.' })
  kind!: IndicatorKind;

  @Field(() => Boolean, { nullable: true, description: '낮을수록 좋은지(기본 아님). / Whether less is better.' })
  lowerIsBetter?: boolean | null;

  @Field(() => DecimalScalar, { description: '연간 목표. / Target of the year.' })
  target!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '현재 실적. / Result so far.' })
  result?: string | null;
}

interface ReportFields {
  readonly goalText: string;
  readonly indicators: readonly ReportIndicatorInput[];
  readonly planned: string;
  readonly actual: string;
  readonly achieved?: string | null;
  readonly gap?: string | null;
  readonly action?: string | null;
}
export type ReportInput = ReportFields;

@InputType({ description: '새 추진상황 보고서: 목표 → 지표 → 실적 → 차이 → 조치. / A new progress report.' })
export class ProgressReportInput extends NewRecord implements ReportFields {
  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => PeriodScalar, { description: '보고 기간(분기). / Quarter reported on.' })
  period!: string;

  @Field(() => String, { description: '목표. / The goal that it serves.' })
  goalText!: string;

  @Field(() => [ReportIndicatorInput], { description: '지표(최대 20). / Indicators, 20 at most.' })
  indicators!: ReportIndicatorInput[];

  @Field(() => DecimalScalar, { description: '계획 진도(%). / Planned percent so far.' })
  planned!: string;

  @Field(() => DecimalScalar, { description: '실적 진도(%). / Percent done so far.' })
  actual!: string;

  @Field(() => String, { nullable: true, description: '추진 실적. / What was done.' })
  achieved?: string | null;

  @Field(() => String, { nullable: true, description: '차이의 원인·문제점. / Why there is a gap.' })
  gap?: string | null;

  @Field(() => String, { nullable: true, description: '조치·실천 계획. / What is done about it.' })
  action?: string | null;
}

@InputType({ description: '추진상황 보고서의 수정. / Changes a progress report.' })
export class ProgressReportUpdate extends RecordUpdate implements ReportFields {
  @Field(() => String, { description: '목표. / The goal that it serves.' })
  goalText!: string;

  @Field(() => [ReportIndicatorInput], { description: '지표(최대 20). / Indicators, 20 at most.' })
  indicators!: ReportIndicatorInput[];

  @Field(() => DecimalScalar, { description: '계획 진도(%). / Planned percent so far.' })
  planned!: string;

  @Field(() => DecimalScalar, { description: '실적 진도(%). / Percent done so far.' })
  actual!: string;

  @Field(() => String, { nullable: true, description: '추진 실적. / What was done.' })
  achieved?: string | null;

  @Field(() => String, { nullable: true, description: '차이의 원인·문제점. / Why there is a gap.' })
  gap?: string | null;

  @Field(() => String, { nullable: true, description: '조치·실천 계획. / What is done about it.' })
  action?: string | null;
}

@InputType({ description: '보고서의 제출·확인·접수. / Hands in, confirms or takes in a report.' })
export class ProgressReportMove extends RecordUpdate {}

@InputType({ description: '보고서의 반려. / Returns a report.' })
export class ProgressReportReturn extends RecordUpdate {
  @Field(() => String, { description: '사유. / Why.' })
  reason!: string;
}

@InputType({ description: '읽은 보고서. / A report as it was read.' })
export class ProgressReportAsRead extends RecordUpdate {}

@InputType({ description: '함께 처리할 보고서. / Reports to act on together.' })
export class ProgressReportsAct {
  @Field(() => [ProgressReportAsRead], { description: '보고서(최대 500건). / Reports, 500 at most.' })
  reports!: ProgressReportAsRead[];
}

@InputType({ description: '여러 보고서의 반려. / Returns several reports.' })
export class ProgressReportsReturn extends ProgressReportsAct {
  @Field(() => String, { description: '사유. / Why.' })
  reason!: string;
}

@ArgsType()
export class ReportSuggestionArgs {
  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => PeriodScalar, { description: '보고 기간(분기). / Quarter reported on.' })
  period!: string;
}
