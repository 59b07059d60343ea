import { DateScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MaterialKindName } from '../../entities/publication/publication.js';
import type { PublicationKind } from '../../rules/publication/publication.js';
import { SavedRecordInput } from '../saved-record-input.js';

@InputType({ description: '추진성과 기획물. / A publication of what was achieved.' })
export class CityPublicationInput extends SavedRecordInput {
  @Field(() => MaterialKindName, { description: '종류. / Kind.' })
  kind!: PublicationKind;

  @Field(() => Int, { description: '판. / Edition.' })
  edition!: number;

  @Field(() => DateScalar, { description: '낸 날. / Day it came out.' })
  publishedOn!: string;

  @Field(() => Int, { description: '부수 또는 점수. / Copies or pieces.' })
  quantity!: number;

  @Field(() => String, { description: '대상. / Whom it is for.' })
  audience!: string;

  @Field(() => ID, {
    nullable: true,
    description: '만든 부서(새로 만들 때, 기본: 내 부서). / Department; the own one unless given.',
  })
  department?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '계획의 활동(그 실시로 기록). / Activity of the plan, which it is an outcome of.',
  })
  activity?: string | null;
}
