import { DecimalScalar } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: '게시된 부서 점수. / Published score of a department.' })
export class PublishedScore {
  @Field(() => String, { description: '부서 코드. / Code of the department.' })
  code!: string;

  @Field(() => String, { description: '게시할 때의 부서 이름. / Name of the department when it was published.' })
  name!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '점수. / Score.' })
  score!: string | null;

  @Field(() => String, { description: '점수의 상태. / State of the score.' })
  status!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '반영 비율. / Coverage.' })
  coverage!: string | null;
}

@ObjectType({ description: '게시된 공정률. / Published progress of a work schedule.' })
export class PublishedProgress {
  @Field(() => String, { description: '이행과제 코드. / Code of the initiative.' })
  code!: string;

  @Field(() => String, { description: '게시할 때의 과제 이름. / Title of the initiative when it was published.' })
  title!: string;

  @Field(() => DecimalScalar, { description: '계획(%). / Planned percent.' })
  planned!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '실적(%). / Percent done.' })
  actual!: string | null;

  @Field(() => String, { description: '신호. / Light.' })
  light!: string;
}

/** The contents of a publication, in the order in which they are hashed. */
export interface PublicationContent {
  readonly month: string;
  readonly kind: string;
  readonly scores: readonly PublishedScore[];
  readonly schedules: readonly PublishedProgress[];
}
