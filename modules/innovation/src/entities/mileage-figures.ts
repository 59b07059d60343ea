import { DecimalScalar, Person } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '한 사람의 마일리지. / Mileage of a person.' })
export class PersonMileage {
  @Field(() => DecimalScalar, {
    description:
      '잔액(그날까지 올린 것 − 기한이 지난 것; 음수일 수 있음). / Balance: posted until the day, without what has expired; it may be below 0.',
  })
  balance!: string;

  @Field(() => DecimalScalar, { description: '기한이 지난 점수. / Points that have expired.' })
  expired!: string;

  @Field(() => DecimalScalar, {
    description: '그해의 활동으로 얻은 점수(취소 뺌). / Points of the year’s activities, without those taken back.',
  })
  ofYear!: string;
}

@ObjectType({
  description:
    '마일리지 순위의 한 줄(같은 점수는 같은 순위: 1-2-2-4). / A line of the ranking; equal points share a rank: 1-2-2-4.',
})
export class MileageRank {
  @Field(() => Int, { description: '순위. / Rank.' })
  rank!: number;

  @Field(() => Person, { description: '사람. / Person.' })
  person!: Person;

  @Field(() => String, { description: '직급군(직위). / Group, by the title of the post.' })
  group!: string;

  @Field(() => DecimalScalar, { description: '그해의 점수. / Points of the year.' })
  points!: string;

  @Field(() => Int, { description: '활동의 종류 수. / Kinds of activity.' })
  kinds!: number;

  @Field(() => DecimalScalar, { description: '백분위(1이 가장 좋음). / Percentile; 1 is the best.' })
  percentile!: string;
}
