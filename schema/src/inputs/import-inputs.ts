import { ArgsType, Field, ID, InputType } from 'type-graphql';

/** Never an input itself. */
@InputType({ description: '공통 입력. / Fields in common.' })
export abstract class ImportContentInput {
  @Field(() => String, { description: '파일 이름. / Name of the file.' })
  fileName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '파일의 base64: XLSX(첫 시트) 또는 CSV(UTF-8, CP949). 큰 파일은 먼저 올리고 file로 가리킴. / The file in base64: XLSX (first sheet) or CSV (UTF-8, CP949). A large file is uploaded first and named by `file`.',
  })
  bytes?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '올려 둔 자기 파일(POST /api/v1/files), bytes 대신. / An upload of one’s own (POST /api/v1/files), in place of `bytes`.',
  })
  file?: string | null;
}

@InputType({ description: '열 이름을 읽을 표. / A table whose columns are read.' })
export class ImportColumnsInput extends ImportContentInput {}

@ArgsType()
export class ImportColumnsArgs {
  @Field(() => ImportColumnsInput, { description: '입력. / Input.' })
  input!: ImportColumnsInput;
}

/** Never an input itself: imports of modules extend it. */
@InputType({ description: '공통 입력. / Fields in common.' })
export abstract class ImportFileInput extends ImportContentInput {
  @Field(() => Boolean, {
    nullable: true,
    description: '미리보기: 아무것도 쓰지 않음(기본 아니오). / Dry run: writes nothing; no unless given.',
  })
  dryRun?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '잘못된 줄은 빼고 나머지만 가져옴(기본 아니오). / Leaves out the lines with faults and takes the others; no unless given.',
  })
  soundOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      '열 이름이 다른 표를 읽는 법(열 맞춤 파일의 JSON). / How a table of other columns is read: the JSON of a mapping file.',
  })
  mapping?: string | null;
}
