import {
  collection,
  DateColumn,
  DateScalar,
  DateTimeScalar,
  DecimalColumn,
  DecimalScalar,
  enumOf,
  enumWhere,
  InstantColumn,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  raw,
  sql,
  stringWhere,
  TextColumn,
  toOneWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { ALERT_RULES, ALERT_STATES, type AlertRule, type AlertState } from '../rules/alert/episodes.js';

export const AlertRuleName = enumOf('AlertRule', '경보 규칙. / Rule that raised an alert.', ALERT_RULES, {
  SCORE: '점수가 80점에 못 미침(W1). / The score is below 80.',
  GAP: '기간 목표와 10% 이상 벌어짐(W2). / The result is 10 % or more off the prorated target.',
  LATE: '실적이 늦음(W6). / The result is late.',
});

export const AlertStateName = enumOf('AlertState', '경보의 상태. / State of an alert.', ALERT_STATES, {
  RAISED: '발령. / Raised.',
  ACKNOWLEDGED: '확인. / Acknowledged.',
  RESOLVED: '해소. / Resolved.',
  RETRACTED: '취소(정정으로 근거가 없어짐). / Retracted: a correction took its ground away.',
});

@RecordType('bsc_alert', '조기 경보. / Early warning about a KPI.')
export class Alert extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => AlertRuleName, { description: '규칙. / Rule.' })
  @TextColumn(20)
  rule!: AlertRule;

  @Field(() => AlertStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: AlertState;

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

  @ReferenceColumn({ nullable: true })
  acknowledgedByKey!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '확인 시각. / When it was acknowledged.' })
  @InstantColumn({ nullable: true })
  acknowledgedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '조치. / What is done about it.' })
  @TextColumn(1000, { nullable: true })
  action!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

export const alerts = collection(Alert, {
  where: {
    state: enumWhere('state', 'AlertState', AlertStateName, '상태. / State.'),
    rule: enumWhere('rule', 'AlertRule', AlertRuleName, '규칙. / Rule.'),
    raisedIn: stringWhere('raised_in', '처음 걸린 달. / Month that raised it.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    kpi: toOneWhere('Kpi', 'kpi_id', '지표. / KPI.'),
  },
  orderBy: { DUE: 'dueOn', RAISED: 'raisedIn' },
  defaultOrder: ['DUE'],
  inYear: (alias, year) => sql`${raw(alias)}.raised_in between ${`${year}-01`} and ${`${year}-12`}`,
});
