import { DateColumn, InternalTable, Node, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { ObjectType } from 'type-graphql';

/** One time that an opinion was sent. Of who sent it nothing is kept; the receipt is kept as a hash. */
@ObjectType({ description: '의견을 낸 한 번. / One time that an opinion was sent.' })
@InternalTable('plan_sync_receipt')
export class Receipt extends Node {
  @ReferenceColumn()
  opinionKey!: number;

  @TextColumn(64)
  receiptHash!: string;

  @DateColumn()
  submittedOn!: string;
}
