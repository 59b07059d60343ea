import { CodedRecord, DateColumn, DateScalar, RecordType, TextColumn } from '@yeondong/schema';
import { Field } from 'type-graphql';

@RecordType(
  'social_indicators_source',
  '통계의 출처: 기관과 간행물. / Source of statistics: an organization and its publication.',
)
export class IndicatorSource extends CodedRecord {
  @TextColumn(300)
  nameKo!: string;

  @TextColumn(300, { nullable: true })
  nameEn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '공표일. / Day of publication.' })
  @DateColumn({ nullable: true })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: '이용 조건. / Licence.' })
  @TextColumn(200, { nullable: true })
  licence!: string | null;

  @Field(() => String, { nullable: true, description: '비고. / Remark.' })
  @TextColumn(1000, { nullable: true })
  note!: string | null;
}
