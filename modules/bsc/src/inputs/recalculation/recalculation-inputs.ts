import { PeriodScalar, RecordUpdate } from '@yeondong/schema';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '점수를 다시 계산할 범위. / What is to be calculated anew.' })
export class RecalculationInput {
  @Field(() => PeriodScalar, {
    description:
      '연도, 또는 이 달부터 그해 끝까지(2006-05). / A year, or a month from which on its year is calculated.',
  })
  period!: string;
}

@InputType({ description: '다시 계산의 중단. / Cancelling of a recalculation.' })
export class RecalculationReference extends RecordUpdate {}
