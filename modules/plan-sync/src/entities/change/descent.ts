import { InstantColumn, IntegerColumn, InternalTable, Node, ReferenceColumn, TextColumn } from '@yeondong/schema';
import type { DescentKind } from '../../rules/change/descent.js';

/** One line of items became another, in an edition: by a split or by a merger. */
@InternalTable('plan_sync_descent')
export class ItemDescent extends Node {
  @ReferenceColumn()
  versionKey!: number;

  /** The lineages, which outlive editions. */
  @IntegerColumn()
  fromKey!: number;

  @IntegerColumn()
  toKey!: number;

  @TextColumn(10)
  kind!: DescentKind;

  @TextColumn(1000)
  reason!: string;

  @InstantColumn()
  at!: Date;
}
