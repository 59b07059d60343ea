import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { InstructionKind, InstructionStatus } from '../../rules/meeting/instruction-life.js';
import { InstructionKindName, InstructionStatusName } from './enums.js';

const optional = (description: string) => ({ nullable: true, description });

@RecordType('plan_sync_instruction', '보고회의 지시·건의사항. / Instruction or proposal of a progress meeting.')
export class Instruction extends Node {
  @ReferenceColumn()
  meetingKey!: number;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  /** Who sees to it. */
  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  assigneeKey!: number | null;

  @Field(() => InstructionKindName, { description: '구분. / Kind.' })
  @TextColumn(10)
  kind!: InstructionKind;

  @Field(() => String, { description: '내용. / What it says.' })
  @TextColumn(2000)
  content!: string;

  @Field(() => DateScalar, { description: '조치 기한. / Last day for it.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => InstructionStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: InstructionStatus;

  @ReferenceColumn({ nullable: true })
  givenByKey!: number | null;

  @Field(() => String, optional('조치 결과. / What was done.'))
  @TextColumn(2000, { nullable: true })
  report!: string | null;

  @Field(() => DateScalar, optional('조치 결과 보고일. / Day it was reported.'))
  @DateColumn({ nullable: true })
  reportedOn!: string | null;

  @ReferenceColumn({ nullable: true })
  reportedByKey!: number | null;

  @Field(() => DateScalar, optional('종결일. / Day it was closed.'))
  @DateColumn({ nullable: true })
  closedOn!: string | null;

  @Field(() => String, optional('되돌린 사유. / Why the report was returned.'))
  @TextColumn(1000, { nullable: true })
  returnReason!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
