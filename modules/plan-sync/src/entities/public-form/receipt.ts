import { DateColumn, InternalTable, Node, ReferenceColumn, TextColumn } from '@yeondong/schema';

/** One time that an opinion was sent. Of who sent it nothing is kept; the receipt is kept as a hash. */
@InternalTable('plan_sync_receipt')
export class Receipt extends Node {
  @ReferenceColumn()
  opinionKey!: number;

  @TextColumn(64)
  receiptHash!: string;

  @DateColumn()
  submittedOn!: string;
}
