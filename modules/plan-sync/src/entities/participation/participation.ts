import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '한 과제에 시민이 참여한 수. / How citizens took part in an initiative.' })
export class Participation {
  @Field(() => Int, { description: '시민 의견. / Opinions.' })
  opinions!: number;

  @Field(() => Int, { description: '회신한 의견. / Opinions replied to.' })
  replied!: number;

  @Field(() => Int, { description: '계획에 담긴 의견. / Opinions that stand in a plan.' })
  incorporated!: number;

  @Field(() => Int, {
    description: '다룬 토론회·설명회·간담회. / Meetings at which it was a topic or an opinion was said.',
  })
  forums!: number;

  @Field(() => Int, { description: '물은 설문(준비 중인 것은 빼고). / Surveys about it, drafts aside.' })
  surveys!: number;
}
