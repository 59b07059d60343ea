import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { NewRecord } from './record-inputs.js';

@InputType({ description: '공정표의 한 공정. / A step of a work schedule.' })
export class WorkStepInput {
  @Field(() => ID, {
    nullable: true,
    description: '이미 있는 공정(없으면 새 공정). / The step, where it exists already.',
  })
  id?: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string;

  @Field(() => DecimalScalar, { description: '가중치(%). / Weight in percent.' })
  weight!: string;

  @Field(() => [DecimalScalar], {
    description: '1월부터 12월까지의 계획 누계(%). / Planned percent so far, January to December.',
  })
  planned!: string[];

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  startsOn?: string;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Last day.' })
  endsOn?: string;

  @Field(() => String, { nullable: true, description: '산출물. / Deliverable.' })
  deliverable?: string;
}

@InputType({ description: '공정표 전체. / A whole work schedule.' })
export class WorkScheduleInput extends NewRecord {
  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Int, {
    nullable: true,
    description: '편집 판 번호(이미 있는 공정표). / Edit lock of a schedule that exists already.',
  })
  version?: number;

  @Field(() => [WorkStepInput], {
    description: '공정(이 순서, 가중치 합계 100). / Steps in this order; their weights add up to 100.',
  })
  steps!: WorkStepInput[];
}

@InputType({ description: '공정의 한 달 실적. / Progress of a step in a month.' })
export class ProgressInput {
  @Field(() => ID, { description: '공정. / Step.' })
  step!: string;

  @Field(() => Int, { description: '월(1–12). / Month, 1 to 12.' })
  month!: number;

  @Field(() => DecimalScalar, { description: '실적 누계(%). / Percent done so far.' })
  actual!: string;

  @Field(() => String, {
    nullable: true,
    description: '사유(실적을 낮출 때 필요). / Reason; needed where the value falls.',
  })
  reason?: string;
}
