import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { FindingVerdict, Sector, VisitStatus } from '../rules/visit.js';
import { FindingVerdictName, SectorName, VisitStatusName } from './enums.js';

@RecordType('policy_rnd_visit', '벤치마킹: 우수사례를 보러 간 출장 한 번. / One trip to see what others do well.')
export class BenchmarkVisit extends CodedRecord {
  @Field(() => String, { description: '목적. / Purpose.' })
  @TextColumn(1000)
  purpose!: string;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @Field(() => VisitStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: VisitStatus;

  @Field(() => DateScalar, { description: '첫날. / First day.' })
  @DateColumn()
  startsOn!: string;

  @Field(() => DateScalar, { description: '끝날. / Last day.' })
  @DateColumn()
  endsOn!: string;

  @Field(() => DateScalar, { description: '결과보고 기한. / Last day for the report.' })
  @DateColumn()
  reportDue!: string;

  @Field(() => Int, { nullable: true, description: '인원(명). / How many went.' })
  @IntegerColumn({ nullable: true })
  headcount!: number | null;

  @Field(() => WonScalar, { nullable: true, description: '비용(원). / Cost.' })
  @WonColumn({ nullable: true })
  cost!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '결과보고일. / Day of the report.' })
  @DateColumn({ nullable: true })
  reportedOn!: string | null;

  @Field(() => String, { nullable: true, description: '결과보고. / Report.' })
  @TextColumn(4000, { nullable: true })
  report!: string | null;

  @Field(() => String, { nullable: true, description: '취소한 까닭. / Why it was cancelled.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('policy_rnd_visit_target', '찾아간 기관. / A body that was visited.')
export class VisitTarget extends Node {
  @ReferenceColumn()
  visitKey!: number;

  @Field(() => String, { description: '기관. / Name.' })
  @TextColumn(300)
  name!: string;

  @Field(() => String, { description: '나라. / Country.' })
  @TextColumn(60)
  country!: string;

  @Field(() => SectorName, { description: '부문. / Sector.' })
  @TextColumn(10)
  sector!: Sector;
}

@RecordType('policy_rnd_finding', '벤치마킹에서 본 것. / What was seen on a visit.')
export class BenchmarkFinding extends Node {
  @ReferenceColumn()
  visitKey!: number;

  @Field(() => String, { description: '본 것. / What was seen.' })
  @TextColumn(1000)
  content!: string;

  @Field(() => FindingVerdictName, { description: '도입할 수 있는지. / Whether it can be adopted.' })
  @TextColumn(15)
  verdict!: FindingVerdict;

  @Field(() => String, { nullable: true, description: '판단의 까닭. / Why.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@RecordType('policy_rnd_adoption', '도입 조치: 본 것을 부서가 옮김. / What a department does about a finding.')
export class AdoptionAction extends Node {
  @ReferenceColumn()
  findingKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  @Field(() => String, { description: '할 일. / What is to be done.' })
  @TextColumn(1000)
  content!: string;

  @Field(() => DateScalar, { description: '기한. / Last day.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '마친 날. / Day it was done.' })
  @DateColumn({ nullable: true })
  doneOn!: string | null;

  @Field(() => String, { nullable: true, description: '결과. / What came of it.' })
  @TextColumn(1000, { nullable: true })
  result!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
