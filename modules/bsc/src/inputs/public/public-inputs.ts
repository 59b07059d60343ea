import { ArgsType, Field, InputType, Int } from 'type-graphql';

@InputType({ description: '한 해 성과표의 게시. / Publication of the scorecards of a year.' })
export class YearPublicationInput {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => String, {
    nullable: true,
    description: '정정 사유(이미 게시한 내용이 바뀔 때). / Reason, where something changes that was published.',
  })
  reason?: string | null;
}

@ArgsType()
export class PublishedMonthsArgs {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;
}

@ArgsType()
export class PublishedScorecardsArgs {
  @Field(() => Int, {
    nullable: true,
    description: '최근 몇 해(1–5, 기본 3). / How many of the latest years, 1 to 5; 3 unless given.',
  })
  years?: number;

  @Field(() => String, {
    nullable: true,
    description: '부서 코드(기본: 모두). / Code of a department; all unless given.',
  })
  department?: string;
}
