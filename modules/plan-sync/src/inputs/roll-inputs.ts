import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DiffKindName } from '../entities/plan-diff.js';
import type { DiffKind } from '../rules/plan-diff.js';

@ArgsType()
export class PlanDiffArgs {
  @Field(() => ID, { description: '앞 판. / Older edition.' })
  from!: string;

  @Field(() => ID, { description: '뒤 판. / Newer edition.' })
  to!: string;
}

@ArgsType()
export class PlanYearsArgs {
  @Field(() => String, { description: '계획의 코드. / Code of the plan.' })
  plan!: string;

  @Field(() => Int, { description: '앞 해. / The year before.' })
  from!: number;

  @Field(() => Int, { description: '뒤 해. / The year after.' })
  to!: number;
}

@ArgsType()
export class PlanChangesArgs {
  @Field(() => [DiffKindName], {
    nullable: true,
    description: '이 종류만(기본: 모두). / Of these kinds alone; all unless given.',
  })
  kinds?: DiffKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '변경요청이 있는 것만. / Those alone that a request stands behind.',
  })
  requested?: boolean | null;
}
