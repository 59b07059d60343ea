import {
  BooleanColumn,
  CodedRecord,
  codedWhere,
  collection,
  DateColumn,
  DateScalar,
  Domain,
  enumOf,
  enumWhere,
  IntegerColumn,
  intWhere,
  ofYear,
  RecordType,
  ReferenceColumn,
  sampleWhere,
  TextColumn,
  toOneWhere,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { CONCEPT_STATUSES, type ConceptStatus } from '../../rules/concept/concept-life.js';

export const ConceptStatusName = enumOf(
  'ConceptStatus',
  '도시발전구상의 상태. / State of a concept.',
  CONCEPT_STATUSES,
  {
    RESEARCH: '연구. / Being researched.',
    PROPOSED: '제안. / Proposed.',
    ADOPTED: '채택. / Adopted.',
    DECLINED: '불채택. / Declined.',
    REFLECTED: '장기발전계획에 반영. / Stands in the long-term plan.',
  },
);

@RecordType(
  'plan_sync_concept',
  '도시발전구상: 한 영역의 새로운 구상과 그 연구. / A development concept of a domain, and its research.',
)
export class DevelopmentConcept extends CodedRecord {
  @Field(() => Int, { description: '연구한 해. / Year of the research.' })
  @IntegerColumn()
  year!: number;

  @ReferenceColumn()
  domainKey!: number;

  /** The unit that wrote it. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => String, { description: '요지. / What it proposes.' })
  @TextColumn(2000)
  summary!: string;

  @Field(() => String, { nullable: true, description: '바탕이 된 연구. / The study that it rests on.' })
  @TextColumn(500, { nullable: true })
  study!: string | null;

  @Field(() => ConceptStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: ConceptStatus;

  @ReferenceColumn({ nullable: true })
  proposedByKey!: number | null;

  @Field(() => String, { nullable: true, description: '결정의 까닭. / Why it was decided so.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '결정일. / Day of the decision.' })
  @DateColumn({ nullable: true })
  decidedOn!: string | null;

  /** The item of the long-term plan that has changed by it. */
  @ReferenceColumn({ nullable: true })
  itemKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@ObjectType({ description: '한 해에 구상이 있는 영역. / Domains that have a concept in a year.' })
export class ConceptCoverage {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Int, { description: '구상이 있는 영역의 수. / Number of domains with a concept.' })
  covered!: number;

  @Field(() => Int, { description: '영역의 수. / Number of domains.' })
  total!: number;

  @Field(() => [Domain], { description: '구상이 없는 영역. / Domains without one.' })
  missing!: Domain[];
}

export const developmentConcepts = collection(DevelopmentConcept, {
  where: {
    ...codedWhere('DevelopmentConcept'),
    year: intWhere('year', '연도. / Year.'),
    status: enumWhere('status', 'ConceptStatus', ConceptStatusName, '상태. / State.'),
    domain: toOneWhere('Domain', 'domain_id', '영역. / Domain.'),
    department: toOneWhere('Department', 'department_id', '작성 부서. / Unit that wrote it.'),
    sample: sampleWhere,
  },
  orderBy: { YEAR: 'year', CODE: 'code', STATUS: 'status' },
  defaultOrder: ['YEAR', 'CODE'],
  inYear: ofYear,
});
