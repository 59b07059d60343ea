import { Field, Int, ObjectType } from 'type-graphql';
import { BooleanColumn, DateColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { enumOf } from '../contract/enum-of.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType } from '../contract/table.js';
import { FACET_DIMENSIONS, type FacetDimension } from '../rules/facet.js';
import { DateScalar } from '../scalars/date.js';
import { CodedRecord } from './lineage.js';

export const FacetDimensionName = enumOf(
  'FacetDimension',
  '대상의 구분: 영역별·지역별·사업별·계층별. / What records are aimed at.',
  FACET_DIMENSIONS,
  {
    DOMAIN: '영역별. / By domain.',
    REGION: '지역별(구·동). / By region: district and neighbourhood.',
    BUDGET_PROGRAM: '사업별(예산 사업). / By budget program.',
    POPULATION_GROUP: '계층별. / By group of people.',
  },
);

/**
 * One value of a dimension. Each dimension has one source: domains are the plan's own records (`Domain`), never copied
 * here; regions begin as the areas of the district and neighbourhood offices and then live by themselves, since areas
 * outlive offices; groups and budget programs are the planning office's list, which plans and budgets of modules may name
 * by their code.
 */
@RecordType('core_facet_value', '대상 값: 지역, 예산 사업, 계층 하나. / One region, budget program or group of people.')
export class FacetValue extends CodedRecord {
  @Field(() => FacetDimensionName, { description: '구분. / Dimension.' })
  @TextColumn(20)
  dimension!: FacetDimension;

  @ReferenceColumn({ nullable: true })
  parentKey!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '첫날(없으면 처음부터). / First day; none from the beginning.',
  })
  @DateColumn({ nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '끝날(없으면 계속). / Last day; none while it goes on.' })
  @DateColumn({ nullable: true })
  validTo!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

/** A record has a value; a record's domain is a column of its own and stands in no assignment. */
@InternalTable('core_facet_assignment')
export class FacetAssignment extends Node {
  @TextColumn(60)
  recordType!: string;

  @ReferenceColumn()
  recordKey!: number;

  @ReferenceColumn()
  valueKey!: number;
}

@ObjectType({ description: '기록의 대상 하나. / One thing that a record is aimed at.' })
export class Facet {
  @Field(() => FacetDimensionName, { description: '구분. / Dimension.' })
  dimension!: FacetDimension;

  @Field(() => String, { description: '영역이나 값의 코드. / Code of the domain or value.' })
  code!: string;

  titleKo!: string;
  titleEn!: string | null;
  domainKey!: number | null;
  valueKey!: number | null;
}

@ObjectType({ description: '대상 하나에 드는 기록의 수. / How many records have a facet.' })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description: '영역이나 값의 코드(대상이 없는 기록은 빈 값). / Code; none for records without one.',
  })
  key!: string | null;

  @Field(() => Int, {
    description: '기록의 수(하위 값의 기록 포함). / Records, those of values below it among them.',
  })
  count!: number;

  titleKo!: string | null;
  titleEn!: string | null;
}
