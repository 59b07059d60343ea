import {
  BooleanColumn,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('bsc_kpi_target', '지표의 연도별 목표. / Target of a KPI for a year.')
export class KpiTarget extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => DecimalScalar, { description: '목표(지표의 단위). / Target, in the unit of the KPI.' })
  @DecimalColumn()
  target!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '기준치. / Baseline.' })
  @DecimalColumn({ nullable: true })
  baseline!: string | null;

  @Field(() => [DecimalScalar], {
    nullable: true,
    description:
      '월별 목표 열두 개(합계 지표는 그달에 더할 값, 그 밖은 그달의 수준). / Twelve monthly values: what a month adds for sums, its level otherwise.',
  })
  @JsonColumn({ nullable: true })
  profile!: readonly string[] | null;

  @Field(() => Boolean, { description: '승인되었는지. / Whether it is approved.' })
  @BooleanColumn()
  approved!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
