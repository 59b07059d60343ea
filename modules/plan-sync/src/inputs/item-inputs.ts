import { NewCodedRecord, RecordUpdate, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanHierarchyAct, PlanItemStatus, PolicyPhase } from '../entities/enums.js';

@InputType({ description: '새 계획항목. / A new plan item.' })
export class PlanItemInput extends NewCodedRecord {
  @Field(() => ID, { description: '판. / Edition.' })
  planVersion!: string;

  @Field(() => ID, { nullable: true, description: '상위 항목. / The item above.' })
  parent?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '이어 가는 항목(앞 판의 같은 항목). / The same item of an earlier edition, which it continues.',
  })
  continues?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '맞닿은 것: 비전, 미션, 영역, 목표, 과제 가운데 하나. / A vision, mission, domain, goal or initiative.',
  })
  node?: string | null;

  @Field(() => ID, { description: '주관부서. / Lead department.' })
  department!: string;

  @Field(() => Int, { description: '시작 연도. / First year.' })
  startYear!: number;

  @Field(() => Int, { description: '끝 연도. / Last year.' })
  endYear!: number;

  @Field(() => PlanItemStatus, { nullable: true, description: '상태(기본 제안). / State, proposed unless given.' })
  status?: PlanItemStatus;

  @Field(() => PolicyPhase, { nullable: true, description: '정책 단계(기본 형성). / Phase, formation unless given.' })
  policyPhase?: PolicyPhase;

  @Field(() => [String], { nullable: true, description: '고객. / Whom it serves.' })
  customerGroups?: string[] | null;

  @Field(() => String, { nullable: true, description: '성과. / What becomes better.' })
  outcomeStatement?: string | null;

  @Field(() => String, { nullable: true, description: '잇지 않는 까닭. / Why it has no link above.' })
  unlinkedReason?: string | null;

  @Field(() => PlanHierarchyAct, {
    nullable: true,
    description: '판이 확정될 때 이행과제에 할 일. / What it does to the hierarchy when the edition becomes final.',
  })
  onFinal?: PlanHierarchyAct | null;
}

@InputType({ description: '계획항목의 변경(비운 것은 그대로). / Changes of a plan item; what is left out stays.' })
export class PlanItemUpdate extends TitledRecordUpdate {
  @Field(() => ID, { nullable: true, description: '상위 항목. / The item above.' })
  parent?: string | null;

  @Field(() => ID, { nullable: true, description: '맞닿은 것. / What of the hierarchy it belongs to.' })
  node?: string | null;

  @Field(() => Int, { nullable: true, description: '시작 연도. / First year.' })
  startYear?: number;

  @Field(() => Int, { nullable: true, description: '끝 연도. / Last year.' })
  endYear?: number;

  @Field(() => PlanItemStatus, { nullable: true, description: '상태. / State.' })
  status?: PlanItemStatus;

  @Field(() => String, { nullable: true, description: '상태가 바뀐 까닭. / Why its state changes.' })
  statusReason?: string | null;

  @Field(() => PolicyPhase, { nullable: true, description: '정책 단계. / Phase.' })
  policyPhase?: PolicyPhase;

  @Field(() => [String], { nullable: true, description: '고객. / Whom it serves.' })
  customerGroups?: string[];

  @Field(() => String, { nullable: true, description: '성과. / What becomes better.' })
  outcomeStatement?: string | null;

  @Field(() => String, { nullable: true, description: '잇지 않는 까닭. / Why it has no link above.' })
  unlinkedReason?: string | null;

  @Field(() => PlanHierarchyAct, {
    nullable: true,
    description: '판이 확정될 때 이행과제에 할 일. / What it does to the hierarchy when the edition becomes final.',
  })
  onFinal?: PlanHierarchyAct | null;
}

@InputType({ description: '읽은 계획항목. / A plan item as it was read.' })
export class PlanItemReference extends RecordUpdate {}

@InputType({ description: '함께 처리할 계획항목. / Plan items to act on together.' })
export class PlanItemsActInput {
  @Field(() => [PlanItemReference], { description: '계획항목(최대 500). / Items, 500 at most.' })
  items!: PlanItemReference[];

  @Field(() => String, { nullable: true, description: '사유(반려에 필요). / Reason; needed to return.' })
  reason?: string | null;
}
