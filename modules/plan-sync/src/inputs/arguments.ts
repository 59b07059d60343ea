import { ArgsType, Field, ID, Int } from 'type-graphql';
import { OrphanKind, PlanLevel } from '../entities/enums.js';

@ArgsType()
export class PlanYearArgs {
  @Field(() => Int, {
    nullable: true,
    description: '연도(기본: 기준일의 연도). / Year; that of the business date unless given.',
  })
  year?: number;
}

@ArgsType()
export class CoverageArgs extends PlanYearArgs {
  @Field(() => PlanLevel, { description: '무엇이. / Plans whose items are looked at.' })
  from!: PlanLevel;

  @Field(() => PlanLevel, { description: '무엇에. / Plans that they are linked to.' })
  to!: PlanLevel;

  @Field(() => Int, {
    nullable: true,
    description:
      '몇 연계까지 이어 보는지(1–3, 기본 1). / How many links a path may have: 1, direct, unless given; 3 at most.',
  })
  steps?: number | null;

  @Field(() => ID, { nullable: true, description: '한 영역만. / Of one domain alone.' })
  domain?: string;
}

@ArgsType()
export class OrphanArgs extends PlanYearArgs {
  @Field(() => OrphanKind, { description: '종류. / Kind.' })
  kind!: OrphanKind;
}
