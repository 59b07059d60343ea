import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { RecordType, VisibleWhere } from '../contract/table.js';
import { keyList, raw, sql } from '../kernel/sql.js';
import type { TableEncoding } from '../rules/table-file.js';
import { DateTimeScalar } from '../scalars/date-time.js';

export enum ImportEncoding {
  UTF8 = 'UTF8',
  CP949 = 'CP949',
  XLSX = 'XLSX',
}
registerEnumType(ImportEncoding, {
  name: 'ImportEncoding',
  description: '가져온 파일의 형식. / Form of an imported file: an encoding of text, or a workbook.',
  valuesConfig: {
    UTF8: { description: 'UTF-8.' },
    CP949: { description: '한국어 윈도. / Korean Windows.' },
    XLSX: { description: '엑셀 통합 문서. / Workbook.' },
  },
});

/** What a module imported is gone where the module is off. */
@VisibleWhere((ctx, alias) => sql`${raw(alias)}.module in ${keyList(['core', ...ctx.modules])}`)
@RecordType('core_import_batch', '한 번에 가져온 표. / A table that was imported at once.')
export class ImportBatch extends Node {
  @TextColumn(60)
  module!: string;

  @Field(() => String, { description: '무엇을 가져왔는지. / What was imported.' })
  @TextColumn(60)
  kind!: string;

  @Field(() => String, { description: '파일 이름. / Name of the file.' })
  @TextColumn(200)
  fileName!: string;

  @Field(() => String, { description: '파일의 SHA-256. / SHA-256 of the file.' })
  @TextColumn(64)
  checksum!: string;

  @Field(() => ImportEncoding, { description: '파일 형식. / Form of the file.' })
  @TextColumn(10)
  encoding!: TableEncoding;

  @Field(() => Int, { description: '새 기록 수. / New records.' })
  @IntegerColumn()
  created!: number;

  @Field(() => Int, { description: '고친 기록 수. / Revised records.' })
  @IntegerColumn()
  revised!: number;

  @Field(() => Int, { description: '그대로인 기록 수. / Records that were the same.' })
  @IntegerColumn()
  unchanged!: number;

  @ReferenceColumn({ nullable: true })
  importedByKey!: number | null;

  @Field(() => DateTimeScalar, { description: '가져온 시각. / When it was imported.' })
  @InstantColumn()
  importedAt!: Date;
}

@ObjectType({ description: '가져올 표의 한 칸에 잘못된 것. / What is wrong in a cell of a table.' })
export class ImportIssue {
  @Field(() => Int, { description: '파일의 줄 번호(1부터). / Line of the file, from 1.' })
  row!: number;

  @Field(() => String, { description: '열의 이름. / Name of the column.' })
  column!: string;

  @Field(() => String, { description: '칸의 글자. / Text of the cell.' })
  text!: string;

  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  @Field(() => String, { description: '설명(요청 언어). / Message in the language of the request.' })
  message!: string;
}

@ObjectType({ description: '남의 표의 한 열. / A column of somebody’s table.' })
export class TableColumn {
  @Field(() => String, { description: '표에 적힌 이름. / Name, as the table has it.' })
  name!: string;

  @Field(() => [String], { description: '첫 줄들의 값. / What its first lines say.' })
  examples!: readonly string[];
}

@ObjectType({
  description: '가져오기 결과: 미리보기에는 묶음이 없음. / Outcome of an import; a dry run has no batch.',
})
export class ImportOutcome {
  @Field(() => ImportBatch, { nullable: true, description: '가져온 묶음. / The batch.' })
  batch!: ImportBatch | null;

  @Field(() => Boolean, { description: '이미 가져온 파일인지. / Whether the file had been imported before.' })
  repeated!: boolean;

  @Field(() => Int, { description: '읽은 줄 수. / Lines that were read.' })
  rows!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      '바란 대로 뺀 줄 수(이미 가져온 파일이면 없음). / Lines left out as asked; none for a file imported before.',
  })
  leftOut!: number | null;

  @Field(() => Int, { description: '새 기록 수. / New records.' })
  created!: number;

  @Field(() => Int, { description: '고친 기록 수. / Revised records.' })
  revised!: number;

  @Field(() => Int, { description: '그대로인 기록 수. / Records that are the same.' })
  unchanged!: number;

  @Field(() => [ImportIssue], { description: '칸마다 잘못된 것. / What is wrong, cell by cell.' })
  issues!: ImportIssue[];
}
