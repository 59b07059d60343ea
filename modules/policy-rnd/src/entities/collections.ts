import {
  BooleanFilter,
  booleanWhere,
  codecs,
  codedWhere,
  collection,
  compareWith,
  dateWhere,
  daysInYear,
  enumWhere,
  facetWhere,
  intWhere,
  raw,
  sampleWhere,
  sql,
  stringWhere,
  toOneWhere,
  type WhereEntry,
  wonWhere,
} from '@yeondong/schema';
import { BenchmarkVisit } from './benchmark-visit.js';
import {
  ProposalDecisionName,
  ProposalKindName,
  ProposalStatusName,
  ProposerTypeName,
  TaskForceStatusName,
  VisitStatusName,
} from './enums.js';
import { EnvironmentScan, ScanFactorName } from './environment-scan.js';
import { Expert } from './expert.js';
import { Policy, PolicyStatusName, QualityItem, QualityStageName } from './policy.js';
import { Proposal } from './proposal.js';
import { ProposalRule } from './proposal-rule.js';
import { Study, StudyKindName, StudyStatusName, UtilisationName } from './study.js';
import { SwotAnalysis } from './swot.js';
import { TaskForce } from './task-force.js';

const sample = sampleWhere;
const department = toOneWhere('Department', 'department_id', '부서. / Department.');
const domain = toOneWhere('Domain', 'domain_id', '영역. / Domain.');
const initiative = toOneWhere('Initiative', 'initiative_id', '이행과제. / Initiative.');
/** What records are aimed at: their own domain, and values that those who write them assign. */
const facet = (type: string, permission: string) =>
  facetWhere({ type, domain: (alias) => raw(`${alias}.domain_id`), writers: { permission, officers: ['policy'] } });
const titles = { POSITION: 'position', CODE: 'code', TITLE: 'titleKo' };

export const proposals = collection(Proposal, {
  where: {
    ...codedWhere('Proposal'),
    kind: enumWhere('kind', 'ProposalKind', ProposalKindName, '종류. / Kind.'),
    proposerType: enumWhere('proposer_type', 'ProposerType', ProposerTypeName, '제안자. / Who proposes.'),
    status: enumWhere('status', 'ProposalStatus', ProposalStatusName, '상태. / State.'),
    decision: enumWhere('decision', 'ProposalDecision', ProposalDecisionName, '결정. / Decision.'),
    grade: stringWhere('grade', '등급. / Grade.'),
    idea: stringWhere('idea', '개선 방안. / What is proposed.'),
    submittedOn: dateWhere('submitted_on', '제출일. / Day it was submitted.'),
    receivedOn: dateWhere('received_on', '접수일. / Day of the receipt.'),
    decideDue: dateWhere('decide_due', '결정 기한. / Last day for the decision.'),
    decidedOn: dateWhere('decided_on', '결정일. / Day of the decision.'),
    heldUntil: dateWhere('held_until', '다시 심사할 날. / Held until.'),
    verifiedSaving: wonWhere('verified_saving', '확인한 절감액. / Verified saving.'),
    contest: toOneWhere('Contest', 'entered_contest_id', '현상공모. / Contest.'),
    facet: facet('Proposal', 'policy-rnd.proposal.handle'),
    ...{ department, domain, initiative, sample },
  },
  orderBy: {
    ...titles,
    STATUS: 'status',
    SUBMITTED_ON: 'submittedOn',
    RECEIVED_ON: 'receivedOn',
    DECIDE_DUE: 'decideDue',
    DECIDED_ON: 'decidedOn',
    SCORE: 'score',
  },
  defaultOrder: ['RECEIVED_ON', 'CODE'],
});

export const proposalRules = collection(ProposalRule, {
  where: { ...codedWhere('ProposalRule'), validFrom: dateWhere('valid_from', '시행일. / First day in force.'), sample },
  orderBy: { ...titles, VALID_FROM: 'validFrom' },
  defaultOrder: ['VALID_FROM', 'CODE'],
});

const hasOutput: WhereEntry = {
  type: () => BooleanFilter,
  description: '산출물이 있는지. / Whether it has an output.',
  compile: (value: object, alias) =>
    compareWith(
      [
        sql`(case when exists (select 1 from policy_rnd_task_force_output o where o.task_force_id = ${raw(alias)}.id)
          then 1 else 0 end)`,
      ],
      value as never,
      codecs.boolean.encode,
    ),
};

export const taskForces = collection(TaskForce, {
  where: {
    ...codedWhere('TaskForce'),
    issue: stringWhere('issue', '현안. / Issue.'),
    status: enumWhere('status', 'TaskForceStatus', TaskForceStatusName, '상태. / State.'),
    formedOn: dateWhere('formed_on', '구성일. / Day it is formed.'),
    sunsetOn: dateWhere('sunset_on', '일몰일. / Sunset date.'),
    closedOn: dateWhere('closed_on', '종료일. / Day it was closed.'),
    hasOutput,
    leader: toOneWhere('Person', 'leader_id', '팀장. / Leader.'),
    ...{ department, domain, initiative, sample },
  },
  orderBy: { ...titles, FORMED_ON: 'formedOn', SUNSET_ON: 'sunsetOn', STATUS: 'status' },
  defaultOrder: ['POSITION', 'CODE'],
  inYear: daysInYear('formed_on', 'sunset_on'),
});

export const benchmarkVisits = collection(BenchmarkVisit, {
  where: {
    ...codedWhere('BenchmarkVisit'),
    status: enumWhere('status', 'VisitStatus', VisitStatusName, '상태. / State.'),
    startsOn: dateWhere('starts_on', '첫날. / First day.'),
    endsOn: dateWhere('ends_on', '끝날. / Last day.'),
    reportDue: dateWhere('report_due', '결과보고 기한. / Last day for the report.'),
    reportedOn: dateWhere('reported_on', '결과보고일. / Day of the report.'),
    cost: wonWhere('cost', '비용. / Cost.'),
    ...{ department, domain, sample },
  },
  orderBy: { ...titles, STARTS_ON: 'startsOn', REPORT_DUE: 'reportDue', STATUS: 'status' },
  defaultOrder: ['STARTS_ON', 'CODE'],
  inYear: daysInYear('starts_on', 'ends_on'),
});

export const experts = collection(Expert, {
  where: {
    ...codedWhere('Expert'),
    affiliation: stringWhere('affiliation', '소속. / Affiliation.'),
    inCity: booleanWhere('in_city', '관내에 사는지. / Whether an inhabitant.'),
    available: booleanWhere('available', '도울 수 있는지. / Whether available.'),
    consentOn: dateWhere('consent_on', '동의일. / Day of the consent.'),
    person: toOneWhere('Person', 'person_id', '사람. / Person.'),
    ...{ domain, sample },
  },
  orderBy: titles,
  defaultOrder: ['POSITION', 'CODE'],
});

export const swotAnalyses = collection(SwotAnalysis, {
  where: {
    ...codedWhere('SwotAnalysis'),
    facet: facet('SwotAnalysis', 'policy-rnd.swot.write'),
    heldOn: dateWhere('held_on', '분석한 날. / Day of the analysis.'),
    goal: toOneWhere('Goal', 'goal_id', '정책목표. / Goal.'),
    ...{ department, domain, sample },
  },
  orderBy: { ...titles, HELD_ON: 'heldOn' },
  defaultOrder: ['HELD_ON', 'CODE'],
  inYear: daysInYear('held_on'),
});

export const environmentScans = collection(EnvironmentScan, {
  where: {
    ...codedWhere('EnvironmentScan'),
    factor: enumWhere('factor', 'ScanFactor', ScanFactorName, '갈래. / Factor.'),
    source: stringWhere('source', '출처. / Source.'),
    impact: intWhere('impact', '영향. / Impact.'),
    likelihood: intWhere('likelihood', '가능성. / Likelihood.'),
    scannedOn: dateWhere('scanned_on', '살핀 날. / Day it was seen.'),
    facet: facet('EnvironmentScan', 'policy-rnd.swot.write'),
    ...{ department, domain, sample },
  },
  orderBy: {
    ...titles,
    SCANNED_ON: 'scannedOn',
    IMPACT: 'impact',
    URGENCY: (alias) => raw(`(${alias}.impact * ${alias}.likelihood)`),
  },
  defaultOrder: ['SCANNED_ON', 'CODE'],
  inYear: daysInYear('scanned_on'),
});

export const studies = collection(Study, {
  where: {
    ...codedWhere('Study'),
    kind: enumWhere('kind', 'StudyKind', StudyKindName, '종류. / Kind.'),
    status: enumWhere('status', 'StudyStatus', StudyStatusName, '상태. / State.'),
    utilisation: enumWhere('utilisation', 'StudyUtilisation', UtilisationName, '활용. / Use.'),
    partner: stringWhere('partner', '대학이나 수행 기관. / University or body that carries it out.'),
    startsOn: dateWhere('starts_on', '첫날. / First day.'),
    endsOn: dateWhere('ends_on', '끝날. / Last day.'),
    finalOn: dateWhere('final_on', '최종보고일. / Day of the final report.'),
    cost: wonWhere('cost', '든 돈. / Cost.'),
    ...{ department, domain, initiative, sample },
  },
  orderBy: { ...titles, STARTS_ON: 'startsOn', ENDS_ON: 'endsOn', STATUS: 'status' },
  defaultOrder: ['STARTS_ON', 'CODE'],
  inYear: daysInYear('starts_on', 'ends_on'),
});

export const policies = collection(Policy, {
  where: {
    ...codedWhere('Policy'),
    facet: facet('Policy', 'policy-rnd.policy.write'),
    status: enumWhere('status', 'PolicyStatus', PolicyStatusName, '상태. / State.'),
    decidedOn: dateWhere('decided_on', '결정일. / Day of the decision.'),
    ...{ department, domain, initiative, sample },
  },
  orderBy: { ...titles, STATUS: 'status' },
  defaultOrder: ['POSITION', 'CODE'],
});

export const qualityItems = collection(QualityItem, {
  where: {
    ...codedWhere('QualityItem'),
    stage: enumWhere('stage', 'QualityStage', QualityStageName, '단계. / Stage.'),
    required: booleanWhere('required', '반드시 지킬 항목인지. / Whether it must be met.'),
    sample,
  },
  orderBy: titles,
  defaultOrder: ['POSITION', 'CODE'],
});
