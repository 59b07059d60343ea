import { Field, ID, InputType, Int } from 'type-graphql';

/** Never an input itself: inputs that extend it take its fields over. */
const base = { description: '공통 입력. / Fields in common.' };

/** What creates a record, once for a key. */
@InputType(base)
export abstract class NewRecord {
  @Field(() => String, { nullable: true, description: '중복 방지 키. / Idempotency key.' })
  idempotencyKey?: string;
}

/** What creates a coded record with a two-language title. */
@InputType(base)
export abstract class NewCodedRecord extends NewRecord {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string;
}

/** What changes a record, over the version that was read. */
@InputType(base)
export abstract class RecordUpdate {
  @Field(() => ID, { description: '바꿀 기록. / Record to change.' })
  id!: string;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  version!: number;
}

/** What changes a record with a two-language title. */
@InputType(base)
export abstract class TitledRecordUpdate extends RecordUpdate {
  @Field(() => String, { nullable: true, description: '이름(한국어). / Title in Korean.' })
  titleKo?: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string;
}
