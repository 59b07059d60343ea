import { Field } from 'type-graphql';
import { DateColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { RecordType } from '../contract/table.js';
import { DateScalar } from '../scalars/date.js';

@RecordType('core_holiday', '공휴일: 기한이 비켜 가는 날. / A holiday: due days move off it.')
export class Holiday extends Node {
  @Field(() => DateScalar, { description: '날. / Day.' })
  @DateColumn()
  day!: string;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;
}
