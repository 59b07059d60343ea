import { Field, ID, InputType, Int } from 'type-graphql';

/** What makes a coded record, or changes the one that it names; never an input itself. */
@InputType({ description: '공통 입력. / Fields in common.' })
export abstract class SavedRecordInput {
  @Field(() => ID, {
    nullable: true,
    description: '고칠 기록(새로 만들면 비움). / Record to change; none for a new one.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: '편집 판 번호(고칠 때). / Edit lock, for a change.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: '코드(새로 만들 때). / Code, of a new one.' })
  code?: string | null;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string | null;
}
