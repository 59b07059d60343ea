import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  DateTimeScalar,
  InstantColumn,
  RecordType,
  TextColumn,
} from '@yeondong/schema';
import { Field } from 'type-graphql';
import { ConnectorDirection, type ConnectorState, ConnectorStateName } from './enums.js';
import { YearRecord } from './year-record.js';

@RecordType('bsc_connector', '다른 행정 시스템과의 연계. / Link to another system of the administration.')
export class Connector extends YearRecord {
  @Field(() => ConnectorDirection, { description: '방향. / Which way data go.' })
  @TextColumn(10)
  direction!: ConnectorDirection;

  @Field(() => String, { nullable: true, description: '주고받는 자료. / What data go over it.' })
  @TextColumn(1000, { nullable: true })
  content!: string | null;

  @Field(() => ConnectorStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: ConnectorState;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '마지막 실행 시각. / When it last ran.' })
  @InstantColumn({ nullable: true })
  lastRunAt!: Date | null;

  @Field(() => Boolean, { nullable: true, description: '마지막 실행의 성공 여부. / Whether its last run succeeded.' })
  @BooleanColumn({ nullable: true })
  lastRunSucceeded!: boolean | null;

  @Field(() => String, { nullable: true, description: '마지막 실행의 결과. / What its last run brought.' })
  @TextColumn(1000, { nullable: true })
  lastRunNote!: string | null;
}
