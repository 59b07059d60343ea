import { RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ConceptStatusName } from '../../entities/concept/concept.js';
import type { ConceptStatus } from '../../rules/concept/concept-life.js';
import { SavedRecordInput } from '../saved-record-input.js';

@InputType({ description: '도시발전구상. / A development concept.' })
export class DevelopmentConceptInput extends SavedRecordInput {
  @Field(() => Int, {
    nullable: true,
    description: '연도(새로 만들 때, 기본: 올해). / Year of a new one; this year unless given.',
  })
  year?: number | null;

  @Field(() => ID, { description: '영역. / Domain.' })
  domain!: string;

  @Field(() => ID, {
    nullable: true,
    description: '작성 부서(새로 만들 때, 기본: 내 부서). / Unit; the own one unless given.',
  })
  department?: string | null;

  @Field(() => String, { description: '요지. / What it proposes.' })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: '바탕이 된 연구(제목, 기관, 연월). / Study: title, body, month.',
  })
  study?: string | null;
}

@InputType({ description: '도시발전구상의 다음 상태. / The next state of a development concept.' })
export class DevelopmentConceptMove extends RecordUpdate {
  @Field(() => ConceptStatusName, { description: '다음 상태. / The next state.' })
  to!: ConceptStatus;

  @Field(() => String, { nullable: true, description: '까닭(결정과 반려에). / Why, of decisions and returns.' })
  reason?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '바뀐 계획항목(반영에). / Plan item that has changed, of a reflection.',
  })
  item?: string | null;
}
