import { DateScalar, NewCodedRecord, NewRecord, RecordUpdate, WonScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { FindingVerdictName, SectorName } from '../entities/enums.js';
import type { FindingVerdict, Sector } from '../rules/visit.js';

@InputType({ description: '찾아갈 기관. / A body to visit.' })
export class VisitTargetInput {
  @Field(() => String, { description: '기관. / Name.' })
  name!: string;

  @Field(() => String, { description: '나라. / Country.' })
  country!: string;

  @Field(() => SectorName, { description: '부문. / Sector.' })
  sector!: Sector;
}

@InputType({ description: '새 벤치마킹. / A new visit.' })
export class BenchmarkVisitInput extends NewCodedRecord {
  @Field(() => String, { description: '목적. / Purpose.' })
  purpose!: string;

  @Field(() => ID, { description: '주관부서. / Department in charge.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: '영역. / Domain.' })
  domain?: string | null;

  @Field(() => DateScalar, { description: '첫날. / First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '끝날. / Last day.' })
  endsOn!: string;

  @Field(() => Int, { nullable: true, description: '인원(명). / How many go.' })
  headcount?: number | null;

  @Field(() => WonScalar, { nullable: true, description: '비용(원). / Cost.' })
  cost?: number | null;

  @Field(() => [VisitTargetInput], { description: '찾아갈 기관. / Bodies to visit.' })
  targets!: VisitTargetInput[];
}

@InputType({ description: '벤치마킹을 다녀옴. / A visit was held.' })
export class VisitHolding extends RecordUpdate {}

@InputType({ description: '벤치마킹의 취소. / Cancels a visit.' })
export class VisitCancellation extends RecordUpdate {
  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
}

@InputType({ description: '벤치마킹 결과보고. / Report of a visit.' })
export class VisitReport extends RecordUpdate {
  @Field(() => String, { description: '결과보고. / Report.' })
  report!: string;

  @Field(() => [String], { description: '본 것(하나 이상). / What was seen, one at least.' })
  findings!: string[];
}

@InputType({ description: '본 것의 판단. / Judges a finding.' })
export class FindingJudgement extends RecordUpdate {
  @Field(() => FindingVerdictName, { description: '도입할 수 있는지. / Whether it can be adopted.' })
  verdict!: FindingVerdict;

  @Field(() => String, { nullable: true, description: '까닭(도입 불가에 필요). / Why; needed if it cannot.' })
  reason?: string | null;
}

@InputType({ description: '도입 조치. / An adoption action.' })
export class AdoptionActionInput extends NewRecord {
  @Field(() => ID, { description: '본 것. / Finding.' })
  finding!: string;

  @Field(() => ID, { description: '맡은 부서. / Department that does it.' })
  department!: string;

  @Field(() => String, { description: '할 일. / What is to be done.' })
  content!: string;

  @Field(() => DateScalar, { description: '기한. / Last day.' })
  dueOn!: string;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;
}

@InputType({ description: '도입 조치를 마침. / An adoption action is done.' })
export class AdoptionDone extends RecordUpdate {
  @Field(() => String, { description: '결과. / What came of it.' })
  result!: string;

  @Field(() => DateScalar, { nullable: true, description: '마친 날(기본 기준일). / Day, today unless given.' })
  doneOn?: string | null;
}
