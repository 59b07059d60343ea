import { DateColumn, DateScalar, IntegerColumn, RecordType, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { YearRecord } from './year-record.js';

@RecordType('bsc_trip', '국외 벤치마킹 출장. / Benchmarking trip abroad.')
export class Trip extends YearRecord {
  @Field(() => String, { description: '나라(ISO 3166 두 글자). / Country, as two letters of ISO 3166.' })
  @TextColumn(2)
  country!: string;

  @Field(() => Int, { description: '인원(명). / Number of people.' })
  @IntegerColumn()
  persons!: number;

  @Field(() => DateScalar, { description: '기한. / Due day of the trip.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '출발일. / Day of departure.' })
  @DateColumn({ nullable: true })
  departsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '귀국일. / Day of return.' })
  @DateColumn({ nullable: true })
  returnsOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '보고서 기한(귀국 30일 뒤). / The report is due 30 days after the return.',
  })
  @DateColumn({ nullable: true })
  reportDueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '보고일. / Day of the report.' })
  @DateColumn({ nullable: true })
  reportedOn!: string | null;

  @Field(() => String, { nullable: true, description: '보고 요지. / Gist of the report.' })
  @TextColumn(20_000, { nullable: true })
  report!: string | null;
}
