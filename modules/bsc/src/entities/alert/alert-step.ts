import {
  DateColumn,
  DateScalar,
  DateTimeScalar,
  InstantColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field } from 'type-graphql';
import { type AlertStepKind, AlertStepKindName } from './enums.js';

@RecordType('bsc_alert_step', '경보의 이력 한 줄. / One step in the life of an alert.')
export class AlertStep extends Node {
  @ReferenceColumn()
  alertKey!: number;

  @Field(() => AlertStepKindName, { description: '있었던 일. / What happened.' })
  @TextColumn(20)
  kind!: AlertStepKind;

  @Field(() => DateScalar, { description: '기준일로 본 날. / Day, by the business date.' })
  @DateColumn()
  day!: string;

  @Field(() => DateTimeScalar, { description: '시각. / When.' })
  @InstantColumn()
  at!: Date;

  /** None where the rules themselves did it. */
  @ReferenceColumn({ nullable: true })
  personKey!: number | null;

  @Field(() => String, {
    nullable: true,
    description: '내용(조치, 사유, 올라간 곳). / What was done, why, or to whom.',
  })
  @TextColumn(1000, { nullable: true })
  note!: string | null;
}
