import { Field, registerEnumType } from 'type-graphql';
import {
  BooleanColumn,
  DateColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType } from '../contract/table.js';
import { DateScalar } from '../scalars/date.js';

export enum DepartmentKind {
  CITY = 'CITY',
  DISTRICT_OFFICE = 'DISTRICT_OFFICE',
  AFFILIATE = 'AFFILIATE',
  PUBLIC_CORPORATION = 'PUBLIC_CORPORATION',
}
registerEnumType(DepartmentKind, {
  name: 'DepartmentKind',
  description: '소속 기관의 종류. / Kind of the legal body.',
  valuesConfig: {
    CITY: { description: '시. / The city.' },
    DISTRICT_OFFICE: { description: '구청. / A district office.' },
    AFFILIATE: { description: '출연기관. / An affiliate.' },
    PUBLIC_CORPORATION: { description: '공단·공사. / A public corporation.' },
  },
});

@RecordType('core_department', '부서·기관. / A unit of the city, a district office or an affiliate.')
export class Department extends Node {
  @Field(() => String, { description: '코드. / Code.' })
  @TextColumn(60)
  code!: string;

  @TextColumn(200)
  nameKo!: string;

  @TextColumn(200, { nullable: true })
  nameEn!: string | null;

  @Field(() => DepartmentKind, { description: '기관 종류. / Kind of body.' })
  @TextColumn(30)
  kind!: DepartmentKind;

  @Field(() => String, {
    description: '단위(국, 과, 구, 동, 기관 …). / Level of the unit (bureau, division, district …).',
  })
  @TextColumn(30)
  level!: string;

  @ReferenceColumn({ nullable: true })
  parentKey!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '설치일. / First day.' })
  @DateColumn({ nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '폐지일. / Last day.' })
  @DateColumn({ nullable: true })
  validTo!: string | null;

  /** The module ids switched on for it; null inherits the parent's. */
  @JsonColumn({ nullable: true })
  ownModules!: readonly string[] | null;

  @IntegerColumn()
  position!: number;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @IntegerColumn()
  version!: number;
}

/** Every pair of a department and one above it, itself included. */
@InternalTable('core_department_closure')
export class DepartmentClosure extends Node {
  @ReferenceColumn()
  ancestorKey!: number;

  @ReferenceColumn()
  descendantKey!: number;

  @IntegerColumn()
  depth!: number;
}
