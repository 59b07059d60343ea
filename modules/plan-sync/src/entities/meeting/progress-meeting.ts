import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  IntegerColumn,
  PeriodScalar,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { MeetingStatus } from '../../rules/meeting/meeting-life.js';
import { MeetingStatusName } from './enums.js';

const optional = (description: string) => ({ nullable: true, description });

@RecordType(
  'plan_sync_meeting',
  '추진상황·실천계획 보고회: 분기마다 한 번. / Meeting on progress and action plans, one for each quarter.',
)
export class ProgressMeeting extends CodedRecord {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => Int, { description: '보고 대상 분기(1–4). / Quarter that is reported on.' })
  @IntegerColumn()
  quarter!: number;

  @Field(() => PeriodScalar, { description: '보고 기간. / Period that is reported on.' })
  @TextColumn(10)
  period!: string;

  @Field(() => DateScalar, { description: '예정일. / Day it is planned for.' })
  @DateColumn()
  plannedOn!: string;

  @Field(() => DateScalar, optional('당초 예정일(연기한 때). / Day it was first planned for, where it was put off.'))
  @DateColumn({ nullable: true })
  postponedFrom!: string | null;

  @Field(() => DateScalar, { description: '보고서 제출 기한. / Last day for its reports.' })
  @DateColumn()
  reportDue!: string;

  @Field(() => DateScalar, optional('개최일. / Day it was held.'))
  @DateColumn({ nullable: true })
  heldOn!: string | null;

  @Field(() => String, optional('장소. / Place.'))
  @TextColumn(100, { nullable: true })
  place!: string | null;

  @Field(() => MeetingStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: MeetingStatus;

  @Field(() => String, optional('연기·취소 사유. / Why it was put off or called off.'))
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  /** Who calls it. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
