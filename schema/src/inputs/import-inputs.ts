import { Field, InputType } from 'type-graphql';

/** Never an input itself: imports of modules extend it. */
@InputType({ description: '공통 입력. / Fields in common.' })
export abstract class ImportFileInput {
  @Field(() => String, { description: '파일 이름. / Name of the file.' })
  fileName!: string;

  @Field(() => String, {
    description: 'CSV 파일(UTF-8 또는 CP949)의 base64. / The CSV file, UTF-8 or CP949, in base64.',
  })
  bytes!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: '미리보기: 아무것도 쓰지 않음(기본 아니오). / Dry run: writes nothing; no unless given.',
  })
  dryRun?: boolean | null;
}
