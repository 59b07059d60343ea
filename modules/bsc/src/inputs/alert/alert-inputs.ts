import { DecimalScalar, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { KpiBreakKind } from '../../entities/alert/enums.js';
import { AlertRuleName, ChartRuleName, KpiBreakKindName } from '../../entities/alert/enums.js';
import type { AlertRule } from '../../rules/alert/alert-rules.js';
import type { ChartRule } from '../../rules/alert/run-rules.js';

@InputType({ description: '경보의 확인. / Acknowledgement of an alert.' })
export class AlertAcknowledgement extends RecordUpdate {
  @Field(() => String, { description: '조치. / What is done about it.' })
  action!: string;
}

@InputType({ description: '확인한 경보에 한 조치. / Action taken on an acknowledged alert.' })
export class AlertActionInput extends RecordUpdate {
  @Field(() => String, { description: '한 일. / What was done.' })
  action!: string;
}

@InputType({ description: '오경보의 선언. / Calling an alert a false alarm.' })
export class FalseAlarmInput extends RecordUpdate {
  @Field(() => String, { description: '까닭. / Why it is one.' })
  reason!: string;
}

@ArgsType()
export class ControlChartArgs {
  @Field(() => [ChartRuleName], {
    nullable: true,
    description: '판정 규칙(기본: 지표에 정한 것). / Rules to judge by; those set for the KPI unless given.',
  })
  rules?: ChartRule[] | null;
}

@InputType({
  description:
    '조기 경보 규칙의 설정(지표를 비우면 시 전체). / How a rule is applied: to one KPI, or to the city where none is named.',
})
export class EarlyWarningRuleInput {
  @Field(() => AlertRuleName, { description: '규칙. / Rule.' })
  rule!: AlertRule;

  @Field(() => ID, { nullable: true, description: '지표. / KPI.' })
  kpi?: string | null;

  @Field(() => Boolean, { description: '쓰는지. / Whether it is applied.' })
  enabled!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: '경보가 시작되는 기준. / Where an alert begins.' })
  threshold?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '적색이 되는 기준. / Where it is red.' })
  redThreshold?: string | null;

  @Field(() => Int, { nullable: true, description: '기간 수. / Periods.' })
  periods?: number | null;

  @Field(() => [ChartRuleName], { nullable: true, description: '관리도에 쓰는 규칙. / Rules of the control chart.' })
  chartRules?: ChartRule[] | null;

  @Field(() => Int, {
    nullable: true,
    description: '고치는 설정의 편집 판 번호. / Edit lock of the setting that is changed.',
  })
  version?: number | null;
}

@InputType({ description: '한 지표의 규칙 설정을 없앰. / Takes the setting of one KPI back.' })
export class EarlyWarningRuleRemoval extends RecordUpdate {}

@InputType({ description: '시계열 단절의 기록. / Record of a break in a KPI’s series.' })
export class KpiBreakInput {
  @Field(() => ID, { description: '지표. / KPI.' })
  kpi!: string;

  @Field(() => String, { description: '바뀐 뒤 첫 달(예: 2006-05). / First month after the change, such as 2006-05.' })
  month!: string;

  @Field(() => KpiBreakKindName, { description: '종류. / Kind.' })
  kind!: KpiBreakKind;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}
