import { IntegerColumn, Node, RecordType, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { ProgrammeSubject } from './enums.js';

@RecordType(
  'bsc_programme_item',
  '연간 운영의 한 항목: 계획의 활동과 지금 모습. / A fact of the year’s programme: what the plan has and what stands.',
)
export class ProgrammeItem extends Node {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => ProgrammeSubject, { description: '항목. / What it is about.' })
  @TextColumn(30)
  subject!: ProgrammeSubject;

  @ReferenceColumn()
  activityKey!: number;

  @IntegerColumn()
  position!: number;
}
