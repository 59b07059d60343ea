import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';

@ObjectType('MeasuredInput', { description: '계산에 쓰인 값. / A value that a computation used.' })
export class MeasuredInputType {
  @Field(() => String, { description: '이름. / Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '값. / Value.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: '설명. / Note.' })
  note!: string | null;
}

@ObjectType('Measured', {
  description: '계산된 수: 값이 없는 것은 0이 아님. / A computed number; no value is never zero.',
})
export class MeasuredType {
  @Field(() => DecimalScalar, { nullable: true, description: '값. / Value.' })
  value!: string | null;

  @Field(() => String, { description: '상태(COMPLETE, PARTIAL, UNDEFINED …). / How complete it is.' })
  status!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '반영 비율(0–1). / Share that is covered, 0 to 1.' })
  coverage!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '기준일. / As of.' })
  asOf!: string | null;

  @Field(() => String, { description: '계산식 판. / Version of the formula.' })
  formulaVersion!: string;

  @Field(() => [MeasuredInputType], { description: '계산에 쓰인 값들. / What it was computed from.' })
  inputs!: MeasuredInputType[];
}

@ObjectType({ description: '집계한 값과 단위. / An aggregated value and its unit.' })
export class MeasureValue {
  @Field(() => DecimalScalar, { nullable: true, description: '값. / Value.' })
  value!: string | null;

  @Field(() => String, { description: '단위(없으면 빈 글자). / Unit, empty for counts.' })
  unit!: string;
}
