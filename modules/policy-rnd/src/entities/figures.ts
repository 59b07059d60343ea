import { CommitteeSeat, DateScalar, Domain, MeasuredType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ProposalStatus } from '../rules/proposal-life.js';
import { ProposalStatusName } from './enums.js';
import { Expert } from './expert.js';
import { Proposal } from './proposal.js';
import { Study } from './study.js';

const count = (description: string) => Field(() => Int, { description });

@ObjectType({ description: '한 상태에 있는 제안의 수. / How many proposals are in a state.' })
export class ProposalStatusCount {
  @Field(() => ProposalStatusName, { description: '상태. / State.' })
  status!: ProposalStatus;

  @count('제안의 수. / Proposals.')
  count!: number;
}

@ObjectType({
  description: '제안의 처리(볼 수 있는 제안 가운데). / What has become of proposals that the reader may see.',
})
export class ProposalFigures {
  @Field(() => [ProposalStatusCount], {
    description: '상태별 제안의 수(모든 해). / Proposals by state, of all years.',
  })
  byStatus!: ProposalStatusCount[];

  @count('제출. / Submitted.')
  submitted!: number;

  @count('처리 중. / On their way.')
  open!: number;

  @count('결정 기한 지남. / Past the day for the decision.')
  overdue!: number;

  @count('결정. / Decided.')
  decided!: number;

  @count('채택. / Adopted.')
  adopted!: number;

  @count('최근 3년에 채택하고 6개월 넘음. / Adopted in the last three years, more than six months ago.')
  matured!: number;

  @count('그 가운데 실시. / Of those, carried out.')
  implemented!: number;

  @Field(() => MeasuredType, { description: '채택률(%). / Percent adopted of what was decided.' })
  adoptionRate!: MeasuredType;

  @Field(() => MeasuredType, { description: '실시율(%). / Percent carried out of what was adopted long enough ago.' })
  implementationRate!: MeasuredType;
}

@ObjectType({ description: '제안 하나의 심사. / The review of a proposal.' })
export class ReviewStanding {
  @count('맡긴 위원. / Evaluators assigned.')
  assigned!: number;

  @count('심사한 위원. / Who have scored.')
  scored!: number;

  @count('제척·기피한 위원. / Recused.')
  recused!: number;

  @count('필요한 위원. / Needed for a decision.')
  quorum!: number;

  @Field(() => MeasuredType, { description: '심사 점수. / Result.' })
  result!: MeasuredType;
}

@ObjectType({ description: '비슷한 제안(참고). / A proposal that is alike; for information.' })
export class SimilarProposal {
  @Field(() => Proposal, { description: '제안. / Proposal.' })
  proposal!: Proposal;

  @count('닮은 정도(%). / Likeness in percent.')
  likeness!: number;
}

@ObjectType({ description: '비슷한 연구(참고). / A study that is alike; for information.' })
export class SimilarStudy {
  @Field(() => Study, { description: '연구. / Study.' })
  study!: Study;

  @count('닮은 정도(%). / Likeness in percent.')
  likeness!: number;
}

@ObjectType({ description: '한 해 정책개발 활동. / A year of policy research and development.' })
export class RndActivity {
  @count('연도. / Year.')
  year!: number;

  @Field(() => Int, { nullable: true, description: '계획한 벤치마킹. / Visits planned.' })
  visitsPlanned!: number | null;

  @count('다녀온 벤치마킹. / Visits held.')
  visitsHeld!: number;

  @count('찾아간 사례. / Cases seen.')
  cases!: number;

  @count('결과보고 기한 지남. / Reports overdue.')
  reportsOverdue!: number;

  @Field(() => MeasuredType, {
    description: '도입률(%): 도입 가능한 것 가운데 조치를 마침. / Percent done of what can be adopted.',
  })
  adoptionRate!: MeasuredType;

  @Field(() => Int, { nullable: true, description: '계획한 T/F 팀. / Task forces planned.' })
  taskForcesPlanned!: number | null;

  @count('구성한 T/F 팀. / Task forces formed.')
  taskForcesFormed!: number;

  @count('종료한 T/F 팀. / Closed.')
  taskForcesClosed!: number;

  @count('산출물을 내고 종료. / Closed with an output.')
  taskForcesWithOutput!: number;

  @count('일몰일이 지나도록 산출물 없음. / Past the sunset without output.')
  taskForcesAdrift!: number;

  @Field(() => Int, {
    nullable: true,
    description: '현안에서 T/F 구성까지(중앙값, 일). / Median days from issue to team.',
  })
  daysToTeam!: number | null;

  @count('그해 접수한 제안(볼 수 있는 것). / Proposals received in the year, of those that the reader may see.')
  proposalsReceived!: number;

  @count('그해 채택한 제안. / Proposals adopted in the year.')
  proposalsAdopted!: number;

  @count('그해 착수한 연구. / Studies begun in the year.')
  studiesBegun!: number;

  @count('그해 최종보고한 연구. / Studies that ended in the year.')
  studiesFinished!: number;
}

@ObjectType({ description: '전문가 그룹의 한 자리. / A place in the expert group.' })
export class ExpertPlace {
  @Field(() => Domain, { description: '영역. / Domain.' })
  domain!: Domain;

  @Field(() => CommitteeSeat, { description: '위원회의 자리. / Seat of the committee.' })
  seat!: CommitteeSeat;

  @Field(() => Expert, {
    nullable: true,
    description: '전문가(비어 있으면 없음). / Who holds it; nobody while vacant.',
  })
  expert!: Expert | null;

  @Field(() => DateScalar, { nullable: true, description: '임기 끝 날. / Last day of the term.' })
  toDate!: string | null;

  @Field(() => Boolean, { description: '관내를 떠난 위원인지. / Whether the holder has left the city.' })
  outside!: boolean;
}

@ObjectType({ description: '6대 영역 전문가 그룹. / The expert group of the six domains.' })
export class ExpertGroup {
  @Field(() => [ExpertPlace], { description: '자리(영역마다 둘). / Places, two for each domain.' })
  places!: ExpertPlace[];

  @count('자리. / Seats.')
  seats!: number;

  @count('빈자리. / Vacancies.')
  vacancies!: number;

  @count('관내 위원. / Members who live in the city.')
  inCity!: number;
}
