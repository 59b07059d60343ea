import { DateScalar, DecimalScalar } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { PublishedProgress, PublishedScore } from '../programme/published-rows.js';

// What visitors see: types of their own that lead nowhere else, read from what was published and from nothing else.

@ObjectType({ description: '공통 항목. / Fields in common.' })
export abstract class PublishedEdition {
  @Field(() => Int, { description: '차수(처음 1, 정정본은 그다음). / 1 for the first, more for corrections.' })
  sequence!: number;

  @Field(() => DateScalar, { description: '게시일. / Day it was published.' })
  publishedOn!: string;

  @Field(() => String, { nullable: true, description: '정정 사유. / Why it corrects the one before.' })
  reason!: string | null;

  @Field(() => String, { description: '내용의 원문(JSON). / Contents, as JSON text.' })
  content!: string;

  @Field(() => String, { description: '내용의 SHA-256(16진수). / SHA-256 of the contents, hexadecimal.' })
  hash!: string;

  @Field(() => String, { nullable: true, description: '정정한 앞 게시본의 SHA-256. / SHA-256 of the one it corrects.' })
  corrects!: string | null;
}

@ObjectType({ description: '누구나 보는 월별 게시본. / Publication of a month, for everybody.' })
export class PublishedMonth extends PublishedEdition {
  @Field(() => String, { description: '달(2006-05). / Month.' })
  month!: string;

  @Field(() => Boolean, { description: '참고용인지(성과표 확정 전). / Whether it is provisional.' })
  provisional!: boolean;

  @Field(() => Boolean, { description: '늦게 게시했는지. / Whether it was late.' })
  late!: boolean;

  @Field(() => [PublishedScore], { description: '부서 점수. / Scores of departments.' })
  scores!: readonly PublishedScore[];

  @Field(() => [PublishedProgress], { description: '공정률. / Progress of work schedules.' })
  schedules!: readonly PublishedProgress[];
}

@ObjectType({
  description: '게시된 성과지표: 약속과 결과. / A KPI as published: what was promised, and what came of it.',
})
export class PublishedPromise {
  @Field(() => String, { description: '지표 코드. / Code of the KPI.' })
  code!: string;

  titleKo!: string;
  titleEn!: string | null;

  @Field(() => String, { description: '단위. / Unit.' })
  unit!: string;

  @Field(() => DecimalScalar, { description: '가중치(100분의). / Weight, of 100.' })
  weight!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '목표. / Target.' })
  target!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '실적. / Result.' })
  actual!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '점수. / Score.' })
  score!: string | null;
}

@ObjectType({ description: '누구나 보는 부서의 한 해 성과표. / A department’s scorecard of a year, for everybody.' })
export class PublishedScorecard extends PublishedEdition {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => String, { description: '부서 코드. / Code of the department.' })
  code!: string;

  nameKo!: string;
  nameEn!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '점수. / Score.' })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '반영 비율. / Coverage.' })
  coverage!: string | null;

  @Field(() => [PublishedPromise], { description: '성과지표의 목표와 실적. / KPIs with target and result.' })
  promises!: readonly PublishedPromise[];
}

@ObjectType({
  description:
    '정정되기 앞의 부서 성과표. / A department’s scorecard of a year as it was published before a correction.',
})
export class PublishedFormer extends PublishedEdition {
  @Field(() => DecimalScalar, { nullable: true, description: '그때의 점수. / Score that it had.' })
  score!: string | null;
}

/** The contents of a year's publication, in the order in which they are hashed. */
export interface YearContent {
  readonly year: number;
  readonly code: string;
  readonly nameKo: string;
  readonly nameEn: string | null;
  readonly score: string | null;
  readonly coverage: string | null;
  readonly promises: readonly PublishedPromise[];
}

@ObjectType({ description: '한 해 성과표를 게시한 결과. / What publishing the scorecards of a year did.' })
export class YearPublicationOutcome {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Int, { description: '새로 게시하거나 정정한 부서. / Departments published or corrected.' })
  published!: number;

  @Field(() => Int, { description: '그대로인 부서. / Departments whose publication stays as it is.' })
  unchanged!: number;
}
