import { Field } from 'type-graphql';
import { DateColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { RecordType, VisibleWhere } from '../contract/table.js';
import { asParent } from '../contract/visibility.js';
import { DateScalar } from '../scalars/date.js';
import { Initiative } from './initiative.js';

@VisibleWhere(asParent(() => Initiative, 'initiative_id'))
@RecordType('core_milestone', '이행과제의 이정표. / A milestone of an initiative.')
export class Milestone extends Node {
  @ReferenceColumn()
  initiativeKey!: number;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '달성일. / Day it was reached.' })
  @DateColumn({ nullable: true })
  doneOn!: string | null;

  @IntegerColumn()
  position!: number;
}
