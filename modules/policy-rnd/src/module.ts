import { defineModule } from '@yeondong/schema';
import * as visits from './entities/benchmark-visit.js';
import * as collections from './entities/collections.js';
import { Consultation } from './entities/consultation.js';
import { EnvironmentScan } from './entities/environment-scan.js';
import { Expert, ExpertSeat } from './entities/expert.js';
import * as figures from './entities/figures.js';
import * as policies from './entities/policy.js';
import { Proposal } from './entities/proposal.js';
import { ProposalParticipant, ProposalReview } from './entities/proposal-parts.js';
import { ProposalGrade, ProposalRule } from './entities/proposal-rule.js';
import { Study } from './entities/study.js';
import * as swot from './entities/swot.js';
import * as teams from './entities/task-force.js';
import { policyRndEvents } from './events.js';
import { proposalCube } from './facts/proposal-cube.js';
import { policyRndFilters } from './filters/initiative-filters.js';
import * as inputs from './inputs/index.js';
import { policyRndMessages } from './messages.js';
import { policyRndMigrations } from './migrations/index.js';
import { policyRndPermissions } from './permissions.js';
import { policyRndResolvers } from './resolvers/index.js';
import { policyRndSeeds } from './seeds/index.js';
import { policyRndDependents } from './stores/dependents.js';
import { policyRndDues } from './stores/dues.js';

/** 정책개발 역량: proposals, task forces, benchmarking visits, experts, studies, SWOT analyses and policies. */
export default defineModule({
  contract: 1,
  id: 'policy-rnd',
  title: { ko: '새로운 정책개발 역량 제고', en: 'Policy research and development' },
  description: {
    ko: '제안과 현상공모, T/F 팀, 벤치마킹, 분야별 전문가, 연구, SWOT 분석, 정책품질',
    en: 'Proposals and contests of ideas, task forces, benchmarking visits, experts, studies, SWOT analyses, quality of policies',
  },
  entities: [
    ...[ProposalRule, Proposal, ProposalParticipant, ProposalReview],
    ...Object.values(teams),
    ...Object.values(visits),
    ...[Expert, ExpertSeat, Study],
    ...[EnvironmentScan, Consultation],
    ...[swot.SwotAnalysis, swot.SwotItem, swot.SwotStrategy],
    ...[policies.Policy, policies.PolicyAlternative, policies.QualityItem, policies.QualityReview],
  ],
  types: [policies.QualityAnswer, ProposalGrade, ...Object.values(figures), ...inputs.policyRndInputs],
  resolvers: policyRndResolvers,
  collections: Object.values(collections),
  filters: policyRndFilters,
  facts: [proposalCube],
  migrations: policyRndMigrations,
  permissions: policyRndPermissions,
  dues: policyRndDues,
  dependents: policyRndDependents,
  seeds: policyRndSeeds,
  events: { emits: Object.values(policyRndEvents), handlers: [] },
  messages: policyRndMessages,
  client: './client',
});
