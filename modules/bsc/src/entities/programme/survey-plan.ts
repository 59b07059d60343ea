import { DateColumn, DateScalar, DecimalColumn, DecimalScalar, IntegerColumn, RecordType } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { YearRecord } from './year-record.js';

@RecordType('bsc_survey_plan', '고객 평가 설문의 표본 계획. / Sample plan of the customers’ survey.')
export class CustomerSurveyPlan extends YearRecord {
  @Field(() => Int, { description: '표본 크기(명). / Number of people asked.' })
  @IntegerColumn()
  sampleSize!: number;

  @Field(() => Int, { nullable: true, description: '모집단(명). / Population that it is drawn from.' })
  @IntegerColumn({ nullable: true })
  population!: number | null;

  @Field(() => DecimalScalar, {
    description: '설계효과(단순임의추출 1). / Design effect; 1 for a simple random sample.',
  })
  @DecimalColumn()
  designEffect!: string;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;
}
