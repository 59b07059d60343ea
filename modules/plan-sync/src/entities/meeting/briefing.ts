import { DateScalar } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';
import type * as rules from '../../rules/briefing/briefing.js';

const optional = (description: string) => ({ nullable: true, description });

@ObjectType({ description: '보고자료 표의 한 열. / A column of a table of a briefing.' })
export class BriefingColumn implements rules.BriefingColumn {
  @Field(() => String, { description: '열 이름. / Title.' })
  title!: string;

  @Field(() => Boolean, { description: '숫자 열인지. / Whether it holds numbers.' })
  numeric!: boolean;
}

@ObjectType({ description: '보고자료의 표. / A table of a briefing.' })
export class BriefingTable implements rules.BriefingTable {
  @Field(() => String, { description: '표 이름. / Caption.' })
  caption!: string;

  @Field(() => [BriefingColumn], { description: '열. / Columns.' })
  columns!: BriefingColumn[];

  @Field(() => [[String]], { description: '칸의 글, 줄마다. / Texts of the cells, row by row.' })
  rows!: string[][];
}

@ObjectType({ description: '보고자료의 장. / A chapter of a briefing.' })
export class BriefingSection implements rules.BriefingSection {
  @Field(() => String, { description: '장 이름. / Title.' })
  title!: string;

  @Field(() => [String], { description: '글. / Paragraphs.' })
  paragraphs!: string[];

  @Field(() => [BriefingTable], { description: '표. / Tables.' })
  tables!: BriefingTable[];
}

@ObjectType({ description: '결재란의 한 칸. / A place of the approval box.' })
export class BriefingSignature implements rules.BriefingSignature {
  @Field(() => String, { description: '자리. / Whose place it is.' })
  role!: string;

  @Field(() => String, optional('결재한 사람. / Who signed.'))
  name!: string | null;

  @Field(() => DateScalar, optional('결재일. / Day of the signature.'))
  signedOn!: string | null;
}

@ObjectType({
  description:
    '인쇄할 보고자료: 표지와 결재란, 차례, 장. / What is printed: cover with approval box, contents, chapters.',
})
export class Briefing implements rules.Briefing {
  @Field(() => String, { description: '제목. / Title.' })
  title!: string;

  @Field(() => String, { description: '부제. / Subtitle.' })
  subtitle!: string;

  @Field(() => String, { description: '낸 부서. / Department that made it.' })
  office!: string;

  @Field(() => DateScalar, { description: '날짜. / Day.' })
  day!: string;

  @Field(() => [BriefingSignature], { description: '결재란. / Approval box.' })
  approval!: BriefingSignature[];

  @Field(() => [BriefingSection], { description: '장, 순서대로. / Chapters in their order.' })
  sections!: BriefingSection[];
}
