import { DateScalar, NewCodedRecord, NewRecord, RecordUpdate, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanLevel, PlanStatus, PlanVersionKind, PlanVersionStatus } from '../entities/enums.js';

@InputType({ description: '새 계획. / A new plan.' })
export class PlanInput extends NewCodedRecord {
  @Field(() => PlanLevel, { description: '단계. / Level.' })
  level!: PlanLevel;

  @Field(() => ID, { description: '주관부서. / The department that keeps it.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: '비전. / Vision that it belongs to.' })
  vision?: string | null;

  @Field(() => Int, { description: '시작 연도. / First year.' })
  fromYear!: number;

  @Field(() => Int, { nullable: true, description: '끝 연도. / Last year.' })
  toYear?: number | null;

  @Field(() => String, { nullable: true, description: '법적 근거. / Legal basis.' })
  legalBasis?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '민선 기수(핵심과제에 필요). / Elected term; needed by its priorities.',
  })
  term?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '임기의 마지막 날(핵심과제만). / Last day of the term, for its priorities.',
  })
  endsOn?: string | null;
}

@InputType({ description: '계획의 변경(비운 것은 그대로). / Changes of a plan; what is left out stays.' })
export class PlanUpdate extends TitledRecordUpdate {
  @Field(() => Int, { nullable: true, description: '끝 연도. / Last year.' })
  toYear?: number | null;

  @Field(() => String, { nullable: true, description: '법적 근거. / Legal basis.' })
  legalBasis?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '임기의 마지막 날(핵심과제만). / Last day of the term, for its priorities.',
  })
  endsOn?: string | null;

  @Field(() => PlanStatus, { nullable: true, description: '상태. / State.' })
  status?: PlanStatus;
}

@InputType({ description: '계획의 새 판. / A new edition of a plan.' })
export class PlanVersionInput extends NewRecord {
  @Field(() => ID, { description: '계획. / Plan.' })
  plan!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => PlanVersionKind, { description: '종류. / Kind.' })
  kind!: PlanVersionKind;

  @Field(() => ID, { nullable: true, description: '바탕이 된 판. / Edition that it is based on.' })
  basedOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '재정계획 기간의 첫해(기본: 그 연도). / First year of a fiscal window; the year unless given.',
  })
  windowStart?: number | null;

  @Field(() => String, { nullable: true, description: '바뀐 점. / What has changed.' })
  changeNote?: string | null;
}

@InputType({ description: '판의 상태 옮기기. / Moves an edition to another state.' })
export class PlanVersionMove extends RecordUpdate {
  @Field(() => PlanVersionStatus, { description: '다음 상태. / Next state.' })
  to!: PlanVersionStatus;

  @Field(() => String, { nullable: true, description: '사유(되돌릴 때 필요). / Reason; needed to go back.' })
  reason?: string | null;
}
