import {
  BooleanColumn,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { AlertRule } from '../../rules/alert/alert-rules.js';
import type { ChartRule } from '../../rules/alert/run-rules.js';
import { AlertRuleName, ChartRuleName } from './enums.js';

@RecordType(
  'bsc_alert_rule',
  '조기 경보 규칙의 설정(시 전체 또는 한 지표). / How an early-warning rule is applied, to the city or to one KPI.',
)
export class EarlyWarningRule extends Node {
  @Field(() => AlertRuleName, { description: '규칙. / Rule.' })
  @TextColumn(20)
  rule!: AlertRule;

  /** None for the whole city. */
  @ReferenceColumn({ nullable: true })
  kpiKey!: number | null;

  @Field(() => Boolean, { description: '쓰는지. / Whether it is applied.' })
  @BooleanColumn()
  enabled!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: '경보가 시작되는 기준. / Where an alert begins.' })
  @DecimalColumn({ nullable: true })
  threshold!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '적색이 되는 기준. / Where it is red.' })
  @DecimalColumn({ nullable: true })
  redThreshold!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '기간 수(관리도는 기준 기간의 수). / Periods; of a control chart, those of its baseline.',
  })
  @IntegerColumn({ nullable: true })
  periods!: number | null;

  @Field(() => [ChartRuleName], { nullable: true, description: '관리도에 쓰는 규칙. / Rules of the control chart.' })
  @JsonColumn({ nullable: true })
  chartRules!: readonly ChartRule[] | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
