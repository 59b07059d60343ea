import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { FacetDimensionName } from '../entities/facet.js';
import type { FacetDimension } from '../rules/facet.js';
import { DateScalar } from '../scalars/date.js';
import { NewCodedRecord, TitledRecordUpdate } from './record-inputs.js';

const optional = (description: string) => ({ nullable: true, description });

@ArgsType()
export class FacetsArgs {
  @Field(() => FacetDimensionName, optional('이 구분만. / Of this dimension only.'))
  dimension?: FacetDimension | null;
}

@ArgsType()
export class GroupByArgs {
  @Field(() => FacetDimensionName, { description: '나누어 셀 구분. / Dimension to count by.' })
  facet!: FacetDimension;
}

@InputType({ description: '새 대상 값. / A new facet value.' })
export class FacetValueInput extends NewCodedRecord {
  @Field(() => FacetDimensionName, { description: '구분(영역은 제외). / Dimension, other than DOMAIN.' })
  dimension!: FacetDimension;

  @Field(() => ID, optional('상위 값(동이면 구). / The value above it.'))
  parent?: string | null;

  @Field(() => DateScalar, optional('첫날. / First day.'))
  validFrom?: string | null;
}

@InputType({ description: '대상 값의 변경(비운 것은 그대로). / Changes of a facet value; what is left out stays.' })
export class FacetValueUpdate extends TitledRecordUpdate {
  @Field(() => DateScalar, optional('끝날(빈 값이면 다시 씀). / Last day; null opens it again.'))
  validTo?: string | null;
}

@InputType({ description: '기록의 대상을 더하고 뺌. / Adds values to a record and takes others off.' })
export class FacetChange {
  @Field(() => ID, { description: '기록. / Record.' })
  record!: string;

  @Field(() => [ID], optional('더할 값. / Values to add.'))
  add?: readonly string[] | null;

  @Field(() => [ID], optional('뺄 값. / Values to take off.'))
  remove?: readonly string[] | null;
}
