import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateColumn, InstantColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable } from '../contract/table.js';
import { DateScalar } from '../scalars/date.js';
import { DateTimeScalar } from '../scalars/date-time.js';

export enum Disclosure {
  OPEN = 'OPEN',
  PARTIAL = 'PARTIAL',
  CLOSED = 'CLOSED',
}
registerEnumType(Disclosure, {
  name: 'Disclosure',
  description: '정보공개 구분. / Whether the public may see it.',
  valuesConfig: {
    OPEN: { description: '공개. / Open.' },
    PARTIAL: { description: '부분공개. / Open in part.' },
    CLOSED: { description: '비공개. / Closed.' },
  },
});

/** No Node: it is read through its record alone, whose rights are its own. */
@ObjectType({ description: '첨부파일: 기록에 붙은 파일. / Attachment: a file that belongs to a record.' })
@InternalTable('core_attachment')
export class Attachment extends Node {
  /** None while the file has been uploaded and belongs to no record yet. */
  @TextColumn(60, { nullable: true })
  recordType!: string | null;

  @ReferenceColumn({ nullable: true })
  recordKey!: number | null;

  @Field(() => String, { description: '파일 이름. / Name of the file.' })
  @TextColumn(200)
  fileName!: string;

  @Field(() => String, { description: '파일 형식. / Media type.' })
  @TextColumn(100)
  mediaType!: string;

  @Field(() => Int, { description: '크기(바이트). / Size in bytes.' })
  @IntegerColumn()
  size!: number;

  @Field(() => String, { description: '내용의 SHA-256(16진수). / SHA-256 of the content, hexadecimal.' })
  @TextColumn(64)
  sha256!: string;

  /** Name of the content in the data directory. */
  @TextColumn(200)
  storedAs!: string;

  @Field(() => Disclosure, { description: '정보공개 구분. / Whether the public may see it.' })
  @TextColumn(10)
  disclosure!: Disclosure;

  @Field(() => String, { nullable: true, description: '비공개의 법적 근거. / Legal ground for closing it.' })
  @TextColumn(300, { nullable: true })
  legalGround!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '비공개 기한. / Day until which it is closed.' })
  @DateColumn({ nullable: true })
  closedUntil!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "문서번호(시의 문서 체계). / Number in the city's document system.",
  })
  @TextColumn(100, { nullable: true })
  documentNo!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '문서 날짜. / Date of the document.' })
  @DateColumn({ nullable: true })
  documentDate!: string | null;

  @ReferenceColumn()
  uploadedByKey!: number;

  @Field(() => DateTimeScalar, { description: '올린 시각. / When it was uploaded.' })
  @InstantColumn()
  at!: Date;

  /** The content is kept: what was once filed stays answerable. */
  @InstantColumn({ nullable: true })
  removedAt!: Date | null;
}
