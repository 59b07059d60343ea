import { NewRecord, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanLinkType } from '../entities/enums.js';

@InputType({ description: '제안하는 연계. / A link that is proposed.' })
export class PlanLinkInput extends NewRecord {
  @Field(() => ID, { description: '나가는 항목. / Item it goes out from.' })
  from!: string;

  @Field(() => ID, { description: '들어가는 항목. / Item it leads to.' })
  to!: string;

  @Field(() => PlanLinkType, { description: '종류. / Kind.' })
  type!: PlanLinkType;

  @Field(() => Int, { nullable: true, description: '강도 1–3(기본 2). / Strength, 2 unless given.' })
  strength?: number | null;

  @Field(() => String, { nullable: true, description: '근거. / Rationale.' })
  rationale?: string | null;

  @Field(() => Int, { nullable: true, description: '첫해. / First year.' })
  validFrom?: number | null;

  @Field(() => Int, { nullable: true, description: '마지막 해. / Last year.' })
  validTo?: number | null;
}

@InputType({ description: '읽은 연계에 대한 확인. / Agreement to a link as it was read.' })
export class PlanLinkConfirmation extends RecordUpdate {}

@InputType({ description: '확인된 연계를 어느 해로 끝냄. / Ends a confirmed link with a year.' })
export class PlanLinkEnding extends RecordUpdate {
  @Field(() => Int, { description: '마지막 해. / Last year in which it counts.' })
  lastYear!: number;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '연계의 거절. / Rejection of a link.' })
export class PlanLinkRejection extends RecordUpdate {
  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}
