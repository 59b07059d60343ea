import { Field, Int } from 'type-graphql';
import { InstantColumn, IntegerColumn, JsonColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType, VisibleWhere } from '../contract/table.js';
import { withPermission } from '../contract/visibility.js';
import { DateTimeScalar } from '../scalars/date-time.js';

/** A named value of this installation: businessDate, cityName, session limits. */
@InternalTable('core_setting')
export class Setting extends Node {
  @TextColumn(60)
  name!: string;

  @JsonColumn()
  value!: unknown;
}

@VisibleWhere(withPermission('core.audit.read'))
@RecordType('core_audit_entry', '감사 기록: 누가 언제 무엇을 바꾸었나. / Audit entry: who changed what, and when.')
export class AuditEntry extends Node {
  @Field(() => DateTimeScalar, { description: '시각. / When.' })
  @InstantColumn()
  at!: Date;

  @ReferenceColumn({ nullable: true })
  actorKey!: number | null;

  @Field(() => String, { description: '접속지. / From where.' })
  @TextColumn(60)
  address!: string;

  @Field(() => String, { description: '요청 번호. / Request id.' })
  @TextColumn(60)
  requestId!: string;

  @Field(() => String, { description: '행위. / What was done.' })
  @TextColumn(80)
  act!: string;

  @Field(() => String, { description: '기록의 종류. / Kind of record.' })
  @TextColumn(60)
  recordType!: string;

  @IntegerColumn()
  recordKey!: number;

  @JsonColumn()
  changes!: readonly unknown[];

  @Field(() => String, { nullable: true, description: '사유. / Reason.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => Int, { nullable: true, description: '봉인 순번. / Number in the sealed chain.' })
  @IntegerColumn({ nullable: true })
  sequence!: number | null;

  @Field(() => String, { nullable: true, description: '앞 기록과 이은 해시. / Hash chained to the entry before.' })
  @TextColumn(64, { nullable: true })
  hash!: string | null;
}

/** An event told inside a transaction, waiting to be heard after it. */
@InternalTable('core_outbox_event')
export class OutboxEvent extends Node {
  @TextColumn(80)
  name!: string;

  @IntegerColumn()
  eventVersion!: number;

  @JsonColumn()
  payload!: unknown;

  @InstantColumn()
  at!: Date;

  @InstantColumn({ nullable: true })
  dispatchedAt!: Date | null;

  /** How often a handler failed; none while none did. */
  @IntegerColumn({ nullable: true })
  attempts!: number | null;

  @InstantColumn({ nullable: true })
  retryAt!: Date | null;

  /** What a handler said when it failed last; stays when the event is given up. */
  @TextColumn(1000, { nullable: true })
  fault!: string | null;
}

/** A creation that carried an idempotency key, and the record that came of it. */
@InternalTable('core_idempotency')
export class Idempotency extends Node {
  @ReferenceColumn({ nullable: true })
  actorKey!: number | null;

  @TextColumn(80)
  operation!: string;

  @TextColumn(100)
  idempotencyKey!: string;

  @IntegerColumn()
  recordKey!: number;

  @InstantColumn()
  at!: Date;
}
