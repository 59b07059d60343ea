import {
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('bsc_kpi_history', '지표의 지난 해 값. / Value of a KPI in an earlier year.')
export class KpiHistory extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => DecimalScalar, { description: '그해의 값(지표의 단위). / Value of the year, in the unit of the KPI.' })
  @DecimalColumn()
  value!: string;

  @Field(() => String, { description: '자료의 출처. / Where the value is from.' })
  @TextColumn(300)
  source!: string;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
