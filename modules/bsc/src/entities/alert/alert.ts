import {
  DateColumn,
  DateScalar,
  DateTimeScalar,
  DecimalColumn,
  DecimalScalar,
  InstantColumn,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { AlertState, Escalation } from '../../rules/alert/alert-life.js';
import type { AlertRule, AlertSeverity } from '../../rules/alert/alert-rules.js';
import { AlertEscalationName, AlertRuleName, AlertSeverityName, AlertStateName } from './enums.js';

@RecordType('bsc_kpi_alert', '조기 경보. / Early warning about a KPI.')
export class Alert extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => AlertRuleName, { description: '규칙. / Rule.' })
  @TextColumn(20)
  rule!: AlertRule;

  @Field(() => AlertSeverityName, { description: '정도. / How grave it is.' })
  @TextColumn(10)
  severity!: AlertSeverity;

  @Field(() => AlertStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: AlertState;

  /** 1 while it is open, else empty: the database itself lets no second one be open for a KPI and a rule. */
  @IntegerColumn({ nullable: true })
  openMark!: number | null;

  @Field(() => String, { description: '처음 걸린 달. / Month that raised it.' })
  @TextColumn(7)
  raisedIn!: string;

  @Field(() => String, { nullable: true, description: '풀린 달. / Month that cleared it.' })
  @TextColumn(7, { nullable: true })
  clearedIn!: string | null;

  @Field(() => Int, { description: '걸린 횟수. / How many periods were bad.' })
  @IntegerColumn()
  count!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '마지막으로 걸린 값. / Value of the last bad period.' })
  @DecimalColumn({ nullable: true })
  value!: string | null;

  @Field(() => DateScalar, { description: '발령일. / Day it was raised.' })
  @DateColumn()
  raisedOn!: string;

  @Field(() => DateScalar, {
    description: '확인 기한(5일째 일하는 날). / To be acknowledged within five working days.',
  })
  @DateColumn()
  dueOn!: string;

  @Field(() => AlertEscalationName, { nullable: true, description: '올라간 곳. / Whom it was escalated to.' })
  @TextColumn(20, { nullable: true })
  escalation!: Escalation | null;

  @ReferenceColumn({ nullable: true })
  escalatedToKey!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '올라간 날. / Day it was escalated.' })
  @DateColumn({ nullable: true })
  escalatedOn!: string | null;

  @ReferenceColumn({ nullable: true })
  acknowledgedByKey!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '확인 시각. / When it was acknowledged.' })
  @InstantColumn({ nullable: true })
  acknowledgedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '조치. / What is done about it.' })
  @TextColumn(1000, { nullable: true })
  action!: string | null;

  @Field(() => String, { nullable: true, description: '오경보로 본 까닭. / Why it was called a false alarm.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
