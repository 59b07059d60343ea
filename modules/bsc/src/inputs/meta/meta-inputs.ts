import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '메타평가 검토자의 지명. / Naming of reviewers.' })
export class MetaReviewersInput {
  @Field(() => ID, { description: '메타평가. / Meta-evaluation.' })
  evaluation!: string;

  @Field(() => [ID], { description: '사람. / People.' })
  people!: string[];
}

@InputType({ description: '항목 하나에 주는 점수. / Score for a criterion.' })
export class MetaScoreInput {
  @Field(() => ID, { description: '점검 항목. / Criterion.' })
  criterion!: string;

  @Field(() => Int, { description: '점수(1–5). / Score, 1 to 5.' })
  score!: number;

  @Field(() => String, { nullable: true, description: '근거. / Why.' })
  note?: string | null;
}

@InputType({ description: '내 검토. / One’s own review.' })
export class MetaReviewInput {
  @Field(() => ID, { description: '메타평가. / Meta-evaluation.' })
  evaluation!: string;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  version!: number;

  @Field(() => [MetaScoreInput], { description: '점수. / Scores.' })
  scores!: MetaScoreInput[];

  @Field(() => String, { nullable: true, description: '총평. / What was found on the whole.' })
  remark?: string | null;

  @Field(() => Boolean, { description: '제출함(아니면 임시저장). / Hands it in; a draft otherwise.' })
  submit!: boolean;
}
