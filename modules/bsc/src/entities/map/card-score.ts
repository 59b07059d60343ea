import {
  DateColumn,
  DecimalColumn,
  IntegerColumn,
  InternalTable,
  type MeasuredStatus,
  Node,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';

/** What a scorecard, or a perspective on it, came to in a month, as it is published: kept beside the results it rests on. */
@InternalTable('bsc_card_score')
export class CardScore extends Node {
  @ReferenceColumn()
  scorecardKey!: number;

  /** None: the scorecard as a whole. */
  @ReferenceColumn({ nullable: true })
  perspectiveKey!: number | null;

  @TextColumn(7)
  month!: string;

  /** The last day of entry that it missed a result of: until then the result was not due. */
  @DateColumn({ nullable: true })
  afterDay!: string | null;

  @DecimalColumn()
  weight!: string;

  @IntegerColumn()
  kpis!: number;

  @DecimalColumn({ nullable: true })
  value!: string | null;

  @TextColumn(20)
  status!: MeasuredStatus;

  @DecimalColumn({ nullable: true })
  coverage!: string | null;

  @IntegerColumn()
  normal!: number;

  @IntegerColumn()
  caution!: number;

  @IntegerColumn()
  poor!: number;
}
