import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({
  description: '영역·정책목표의 변경(비운 것은 그대로). / Changes of a domain or goal; what is left out stays.',
})
export class PlanRecordUpdate {
  @Field(() => ID, { description: '대상(영역 또는 정책목표). / A domain or a goal.' })
  id!: string;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '이름(한국어). / Title in Korean.' })
  titleKo?: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string;

  @Field(() => Int, { nullable: true, description: '유효 끝 연도(닫을 때). / Last plan year, to close it.' })
  toYear?: number;
}
