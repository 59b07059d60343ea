import { facetFields } from '@yeondong/schema';
import { environmentScans, policies, proposals, swotAnalyses } from '../entities/collections.js';
import { ConsultationResolver, ExpertConsultations, PolicyConsultations } from './consultation-resolver.js';
import { DomainExperts, ExpertResolver, ExpertTitle } from './expert-resolver.js';
import { PolicyMutations } from './policy-mutations.js';
import {
  AlternativeResolver,
  InitiativePolicies,
  PolicyResolver,
  PolicyTitle,
  QualityItemTitle,
  QualityReviewResolver,
  StrategyPolicies,
} from './policy-resolver.js';
import { ProposalDecisionMutations } from './proposal-decision-mutations.js';
import { ProposalMutations } from './proposal-mutations.js';
import { ProposalOfficeMutations } from './proposal-office-mutations.js';
import {
  ContestProposals,
  DepartmentProposals,
  DomainProposals,
  InitiativeProposals,
  ParticipantResolver,
  ProposalResolver,
  ProposalTitle,
  ReviewResolver,
} from './proposal-resolver.js';
import { ReviewMutations } from './review-mutations.js';
import { ProposalRuleResolver, ProposalRuleTitle } from './rule-resolver.js';
import { EnvironmentScanTitle, ScanResolver, SwotItemEvidence } from './scan-resolver.js';
import { StudyMutations } from './study-mutations.js';
import { InitiativeStudies, StudyResolver, StudyTitle } from './study-resolver.js';
import { SwotMutations } from './swot-mutations.js';
import { GoalSwot, SwotAnalysisTitle, SwotResolver, SwotStrategyResolver } from './swot-resolver.js';
import { TaskForceMutations } from './task-force-mutations.js';
import {
  InitiativeTaskForces,
  TaskForceMemberResolver,
  TaskForceOutputResolver,
  TaskForceResolver,
  TaskForceTitle,
} from './task-force-resolver.js';
import { FindingMutations, VisitMutations } from './visit-mutations.js';
import { AdoptionActionResolver, BenchmarkVisitTitle, FindingResolver, VisitResolver } from './visit-resolver.js';

export const policyRndResolvers = [
  ...[ProposalResolver, ProposalTitle, ParticipantResolver, ReviewResolver, ReviewMutations],
  ...[ProposalMutations, ProposalOfficeMutations, ProposalDecisionMutations],
  ...[ProposalRuleResolver, ProposalRuleTitle],
  ...[TaskForceResolver, TaskForceMemberResolver, TaskForceOutputResolver, TaskForceTitle, TaskForceMutations],
  ...[VisitResolver, FindingResolver, AdoptionActionResolver, BenchmarkVisitTitle, VisitMutations, FindingMutations],
  ...[ExpertResolver, ExpertTitle],
  ...[StudyResolver, StudyTitle, StudyMutations, InitiativeStudies],
  ...[SwotResolver, SwotStrategyResolver, SwotAnalysisTitle, SwotMutations, GoalSwot],
  ...[PolicyResolver, PolicyTitle, AlternativeResolver, QualityReviewResolver, QualityItemTitle, PolicyMutations],
  ...[ScanResolver, EnvironmentScanTitle, SwotItemEvidence, ...facetFields(environmentScans)],
  ...[ConsultationResolver, PolicyConsultations, ExpertConsultations],
  ...[StrategyPolicies, InitiativePolicies],
  ...[...facetFields(proposals), ...facetFields(swotAnalyses), ...facetFields(policies)],
  ...[ContestProposals, InitiativeProposals, DomainProposals, DepartmentProposals, InitiativeTaskForces, DomainExperts],
];
