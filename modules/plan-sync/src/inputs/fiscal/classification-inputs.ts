import { DecimalScalar, NewCodedRecord, RecordUpdate, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { FiscalSchemeStructure } from '../../entities/fiscal/enums.js';

@InputType({ description: '새 분류체계. / A new classification.' })
export class FiscalSchemeInput extends NewCodedRecord {
  @Field(() => FiscalSchemeStructure, { description: '짜임. / How it is built.' })
  structure!: FiscalSchemeStructure;

  @Field(() => Int, { description: '쓰기 시작하는 해. / First year.' })
  fromYear!: number;

  @Field(() => Int, { nullable: true, description: '마지막 해. / Last year.' })
  toYear?: number | null;
}

@InputType({ description: '분류체계의 변경. / Changes of a classification.' })
export class FiscalSchemeUpdate extends TitledRecordUpdate {
  @Field(() => Int, { nullable: true, description: '마지막 해(없음이면 계속). / Last year; null for open.' })
  toYear?: number | null;
}

@InputType({ description: '새 분류. / A new class.' })
export class FiscalClassInput extends NewCodedRecord {
  @Field(() => ID, { description: '분류체계. / Its scheme.' })
  scheme!: string;

  @Field(() => ID, {
    nullable: true,
    description: '상위 분류(없으면 가장 위). / The class above; none for the highest.',
  })
  parent?: string | null;
}

@InputType({ description: '분류 이름의 변경. / Changes of a class.' })
export class FiscalClassUpdate extends TitledRecordUpdate {}

@InputType({ description: '연계표의 몫 하나. / One share of a crosswalk.' })
export class FiscalShareInput {
  @Field(() => ID, { description: '다른 체계의 분류. / Class of the other scheme.' })
  to!: string;

  @Field(() => DecimalScalar, { description: '몫(0–1). / Share, 0 to 1.' })
  share!: string;
}

@InputType({ description: '한 분류의 연계표: 다른 한 체계로. / Crosswalk of a class into one other scheme.' })
export class FiscalCrosswalkInput extends RecordUpdate {
  @Field(() => ID, { description: '다른 체계. / The other scheme.' })
  scheme!: string;

  @Field(() => [FiscalShareInput], {
    description: '몫(비우면 연계를 지움), 합은 1. / Shares, 1 together; none removes it.',
  })
  shares!: FiscalShareInput[];
}
