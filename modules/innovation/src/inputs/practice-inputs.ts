import { DateScalar, NewCodedRecord, NewRecord, RecordUpdate, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType } from 'type-graphql';
import { BestPracticeStatus, PracticeAdoptionState } from '../entities/enums.js';
import type { AdoptionState, PracticeStatus } from '../rules/best-practice.js';

@InputType({ description: '새 우수사례. / A new best practice.' })
export class BestPracticeInput extends NewCodedRecord {
  @Field(() => ID, { nullable: true, description: '부서(기본: 자기 부서). / Department; the own one unless given.' })
  department?: string | null;

  @Field(() => ID, { nullable: true, description: '나온 혁신과제. / Innovation task that it comes from.' })
  task?: string | null;

  @Field(() => String, { description: '문제점. / The problem.' })
  problem!: string;

  @Field(() => String, { description: '착안. / The idea.' })
  idea!: string;

  @Field(() => String, { description: '추진 과정. / How it was done.' })
  process!: string;

  @Field(() => String, { description: '결과. / Result.' })
  result!: string;

  @Field(() => String, { description: '효과. / Effect.' })
  effect!: string;
}

@InputType({ description: '우수사례의 고침(작성 중일 때). / Change of a draft.' })
export class BestPracticeUpdate extends TitledRecordUpdate {
  @Field(() => String, { nullable: true, description: '문제점. / The problem.' })
  problem?: string;

  @Field(() => String, { nullable: true, description: '착안. / The idea.' })
  idea?: string;

  @Field(() => String, { nullable: true, description: '추진 과정. / How it was done.' })
  process?: string;

  @Field(() => String, { nullable: true, description: '결과. / Result.' })
  result?: string;

  @Field(() => String, { nullable: true, description: '효과. / Effect.' })
  effect?: string;
}

@InputType({ description: '우수사례의 상태를 옮김. / Moves a best practice.' })
export class BestPracticeMove extends RecordUpdate {
  @Field(() => BestPracticeStatus, { description: '다음 상태. / State to go to.' })
  to!: PracticeStatus;

  @Field(() => String, {
    nullable: true,
    description: '까닭(돌려보내거나 거둘 때 꼭). / Why; needed to send it back or withdraw it.',
  })
  reason?: string | null;
}

@InputType({ description: '우수사례의 도입. / Adoption of a best practice.' })
export class PracticeAdoptionInput extends NewRecord {
  @Field(() => ID, { description: '우수사례. / Best practice.' })
  practice!: string;

  @Field(() => ID, { nullable: true, description: '부서(기본: 자기 부서). / Department; the own one unless given.' })
  department?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '도입한 날(기본: 기준일). / Day; the business date.' })
  adoptedOn?: string | null;

  @Field(() => String, { description: '무엇이 달라질지. / What is to change.' })
  changed!: string;
}

@InputType({ description: '도입의 진행. / How an adoption goes on.' })
export class PracticeAdoptionMove extends RecordUpdate {
  @Field(() => PracticeAdoptionState, { description: '다음 상태. / State to go to.' })
  to!: AdoptionState;

  @Field(() => String, {
    description: '무엇이 달라졌는지, 또는 그만둔 까닭. / What has changed, or why it was stopped.',
  })
  changed!: string;
}
