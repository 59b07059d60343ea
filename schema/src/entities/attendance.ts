import { ObjectType } from 'type-graphql';
import { ReferenceColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable } from '../contract/table.js';

@ObjectType({ description: '활동에 참석한 사람. / A person who came to an activity.' })
@InternalTable('core_occurrence_attendance')
export class OccurrenceAttendance extends Node {
  @ReferenceColumn()
  occurrenceKey!: number;

  @ReferenceColumn()
  personKey!: number;
}
