import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { NewRecord } from './record-inputs.js';

@ArgsType()
export class HolidaysArgs {
  @Field(() => Int, { nullable: true, description: '연도(기본: 기준일의 해). / Year; that of the business date.' })
  year?: number;
}

@InputType({ description: '새 공휴일. / A new holiday.' })
export class HolidayInput extends NewRecord {
  @Field(() => DateScalar, { description: '날. / Day.' })
  day!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string;
}
