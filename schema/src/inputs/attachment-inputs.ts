import { Field, ID, InputType } from 'type-graphql';
import { Disclosure } from '../entities/attachment.js';
import { DateScalar } from '../scalars/date.js';

@InputType({ description: '올린 파일을 기록에 붙임. / Gives an uploaded file to a record.' })
export class AttachmentInput {
  @Field(() => ID, { description: '올린 파일(파일 올리기의 답). / The uploaded file, as the upload answered.' })
  file!: string;

  @Field(() => ID, { description: '기록. / Record.' })
  record!: string;

  @Field(() => Disclosure, { description: '정보공개 구분. / Whether the public may see it.' })
  disclosure!: Disclosure;

  @Field(() => String, {
    nullable: true,
    description: '비공개의 법적 근거(비공개·부분공개에 필요). / Legal ground; needed unless it is open.',
  })
  legalGround?: string;

  @Field(() => DateScalar, { nullable: true, description: '비공개 기한. / Day until which it is closed.' })
  closedUntil?: string;

  @Field(() => String, { nullable: true, description: '문서번호. / Number in the city document system.' })
  documentNo?: string;

  @Field(() => DateScalar, { nullable: true, description: '문서 날짜. / Date of the document.' })
  documentDate?: string;
}

@InputType({ description: '첨부를 뗌. / Takes an attachment off.' })
export class AttachmentRemoval {
  @Field(() => ID, { description: '첨부파일. / Attachment.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '사유. / Reason.' })
  reason?: string;
}
