import {
  DateColumn,
  InstantColumn,
  IntegerColumn,
  InternalTable,
  Node,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';

/** A department's scorecard of a year as published. Never changed once written: a correction is a further one. */
@InternalTable('bsc_year_publication')
export class YearPublication extends Node {
  @IntegerColumn()
  year!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @IntegerColumn()
  sequence!: number;

  @DateColumn()
  publishedOn!: string;

  @InstantColumn()
  publishedAt!: Date;

  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @TextColumn(100_000)
  content!: string;

  @TextColumn(64)
  hash!: string;

  @ReferenceColumn({ nullable: true })
  correctsKey!: number | null;

  /** The appeal that this correction follows from. */
  @ReferenceColumn({ nullable: true })
  appealKey!: number | null;

  @ReferenceColumn({ nullable: true })
  publishedByKey!: number | null;
}
