import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field } from 'type-graphql';
import type { IdeaStatus } from '../rules/idea-life.js';
import { TaskIdeaStatus } from './enums.js';

const optional = (description: string) => ({ nullable: true, description });

@RecordType('innovation_idea', '혁신과제로 삼을 만한 제안. / An idea of what might become an innovation task.')
export class TaskIdea extends CodedRecord {
  @Field(() => String, { description: '문제점. / The problem.' })
  @TextColumn(2000)
  problem!: string;

  @Field(() => String, { description: '제안 내용. / What is proposed.' })
  @TextColumn(2000)
  content!: string;

  @Field(() => DateScalar, { description: '제안일. / Day it was put forward.' })
  @DateColumn()
  proposedOn!: string;

  @ReferenceColumn({ nullable: true })
  proposedByKey!: number | null;

  /** The department that put it forward. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => TaskIdeaStatus, { description: '상태. / State.' })
  @TextColumn(10)
  status!: IdeaStatus;

  @Field(() => String, optional('심사 의견 또는 제외한 까닭. / Opinion of the screening, or why it was dropped.'))
  @TextColumn(1000, { nullable: true })
  screening!: string | null;

  @ReferenceColumn({ nullable: true })
  screenedByKey!: number | null;

  /** The task that it became. */
  @ReferenceColumn({ nullable: true })
  taskKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
