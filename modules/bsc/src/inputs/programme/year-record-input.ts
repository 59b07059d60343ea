import { Field, ID, InputType, Int } from 'type-graphql';

/** What saving any record of a year takes; without `id` it makes a new one. */
@InputType({ description: '연간 운영 기록의 공통 입력. / What all records of a year’s programme take.' })
export class YearRecordInput {
  @Field(() => ID, {
    nullable: true,
    description: '고칠 기록(새로 만들면 비움). / Record to change; none for a new one.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: '편집 판 번호(고칠 때). / Edit lock, for a change.' })
  version?: number | null;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => ID, { nullable: true, description: '계획의 활동. / Activity of the plan.' })
  activity?: string | null;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string | null;
}

@InputType({ description: '읽은 기록. / A record as it was read.' })
export class RecordAsRead {
  @Field(() => ID, { description: '기록. / Record.' })
  id!: string;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  version!: number;
}
