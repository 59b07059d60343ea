import {
  DateTimeScalar,
  InstantColumn,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { type KpiBreakKind, KpiBreakKindName } from './enums.js';

@RecordType(
  'bsc_kpi_break',
  '시계열 단절: 정의나 업무 방식이 바뀐 달. / Break of a KPI’s series: its definition or process changed.',
)
export class KpiBreak extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @Field(() => String, { description: '바뀐 뒤 첫 달. / First month after the change.' })
  @TextColumn(7)
  month!: string;

  @Field(() => KpiBreakKindName, { description: '종류. / Kind.' })
  @TextColumn(20)
  kind!: KpiBreakKind;

  @Field(() => String, { description: '사유. / Reason.' })
  @TextColumn(1000)
  reason!: string;

  @ReferenceColumn({ nullable: true })
  recordedByKey!: number | null;

  @Field(() => DateTimeScalar, { description: '기록 시각. / When it was recorded.' })
  @InstantColumn()
  recordedAt!: Date;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
