import { Field, ObjectType } from 'type-graphql';
import type { DiffFlag, DiffKind, RemovalReason } from '../../rules/plan-diff.js';
import { DiffFlagName, DiffKindName, PlanFieldChange, RemovalReasonName } from '../plan-diff.js';
import { PlanItem } from '../plan-item.js';
import { PlanChangeRequest } from './change-request.js';

@ObjectType({ description: '한 항목이 판 하나에서 어떻게 되었는지. / What became of an item in one edition.' })
export class PlanItemStep {
  @Field(() => PlanItem, { description: '그 판의 항목. / Item of the edition.' })
  item!: PlanItem;

  @Field(() => DiffKindName, { description: '앞 판에 견준 종류. / Kind, to the edition before.' })
  kind!: DiffKind;

  @Field(() => RemovalReasonName, { nullable: true, description: '끝난 까닭. / Why it ended.' })
  reason!: RemovalReason | null;

  @Field(() => [DiffFlagName], { description: '함께 일어난 일. / What else has happened.' })
  flags!: readonly DiffFlag[];

  @Field(() => [PlanFieldChange], { description: '바뀐 값. / Values that differ.' })
  fields!: readonly PlanFieldChange[];

  @Field(() => [PlanItem], {
    description: '통합·분리의 상대(처음 판의 항목). / What it came from or became, in its first edition.',
  })
  relatives!: readonly PlanItem[];

  @Field(() => [PlanChangeRequest], { description: '이 변화를 부른 변경요청. / Requests behind it.' })
  requests!: readonly PlanChangeRequest[];
}
