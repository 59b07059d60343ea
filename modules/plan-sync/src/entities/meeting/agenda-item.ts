import { IntegerColumn, Node, RecordType, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('plan_sync_agenda', '보고 안건: 보고회에서 다룰 과제. / An initiative on the agenda of a meeting.')
export class MeetingAgendaItem extends Node {
  @ReferenceColumn()
  meetingKey!: number;

  @ReferenceColumn()
  initiativeKey!: number;

  @Field(() => Int, { description: '보고 순서(1부터). / Order, from 1.' })
  @IntegerColumn()
  position!: number;

  /** Who presents it. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => String, { nullable: true, description: '중점 사항. / What to look at.' })
  @TextColumn(300, { nullable: true })
  note!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
