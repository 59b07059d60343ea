import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  PeriodScalar,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ReportIndicator as Indicator, IndicatorKind, ReportStatus } from '../../rules/meeting/report-life.js';
import { IndicatorKindName, ReportStatusName } from './enums.js';

const optional = (description: string) => ({ nullable: true, description });

@ObjectType({ description: '보고서의 지표 한 줄: 목표 → 실적. / An indicator of a report: target and result.' })
export class ReportIndicator implements Indicator {
  @Field(() => String, { description: '지표. / Indicator.' })
  title!: string;

  @Field(() => String, optional('단위. / Unit.'))
  unit!: string | null;

  @Field(() => IndicatorKindName, { description: '실적이 쌓이는 방식. / How its result grows.' })
  kind!: IndicatorKind;

  @Field(() => Boolean, { description: '낮을수록 좋은지. / Whether less is better.' })
  lowerIsBetter!: boolean;

  @Field(() => DecimalScalar, { description: '연간 목표. / Target of the year.' })
  target!: string;

  @Field(() => DecimalScalar, optional('현재 실적. / Result so far.'))
  result!: string | null;

  @Field(() => DecimalScalar, optional('차이(미달이면 0보다 작음). / Gap; below 0 is a shortfall.'))
  gap!: string | null;
}

/** The form of line 25 of the plan: goal → indicator → result → gap → action. One per initiative and period. */
@RecordType('plan_sync_report', '추진상황 보고서: 한 과제의 한 분기. / Progress report of an initiative for a quarter.')
export class ProgressReport extends Node {
  @ReferenceColumn()
  initiativeKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => PeriodScalar, { description: '보고 기간(분기). / Quarter reported on.' })
  @TextColumn(10)
  period!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => String, { description: '목표: 무엇을 이루려 하는지. / The goal that it serves.' })
  @TextColumn(500)
  goalText!: string;

  @JsonColumn()
  indicatorRows!: readonly Indicator[];

  @Field(() => DecimalScalar, { description: '계획 진도(%, 누계). / Planned percent so far.' })
  @DecimalColumn()
  planned!: string;

  @Field(() => DecimalScalar, { description: '실적 진도(%, 누계). / Percent done so far.' })
  @DecimalColumn()
  actual!: string;

  @Field(() => String, optional('추진 실적. / What was done.'))
  @TextColumn(2000, { nullable: true })
  achieved!: string | null;

  @Field(() => String, optional('차이의 원인·문제점. / Why there is a gap.'))
  @TextColumn(2000, { nullable: true })
  gap!: string | null;

  @Field(() => String, optional('조치·실천 계획. / What is done about it.'))
  @TextColumn(2000, { nullable: true })
  action!: string | null;

  @Field(() => ReportStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: ReportStatus;

  @Field(() => DateScalar, optional('처음 제출한 날. / Day it was first handed in.'))
  @DateColumn({ nullable: true })
  submittedOn!: string | null;

  @ReferenceColumn({ nullable: true })
  submittedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  confirmedByKey!: number | null;

  @Field(() => String, optional('반려 사유. / Why it was returned.'))
  @TextColumn(1000, { nullable: true })
  returnReason!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@ObjectType({
  description:
    '보고서에 미리 적어 줄 것: 정책목표, 공정률, 성과평가. / What a report can begin with: goal, schedule, evaluation.',
})
export class ReportSuggestion {
  @Field(() => String, { description: '정책목표. / Its goal.' })
  goalText!: string;

  @Field(() => DecimalScalar, optional('공정표의 계획 공정률(%). / Planned percent of its work schedule.'))
  planned!: string | null;

  @Field(() => DecimalScalar, optional('공정표의 공정률(%). / Percent done by its work schedule.'))
  actual!: string | null;

  @Field(() => [ReportIndicator], { description: '성과평가 점수에서 온 지표. / Indicators made of evaluations.' })
  indicators!: ReportIndicator[];
}
