import { type PermissionDefinition, type Role, SIGNED_IN } from '@yeondong/schema';

const OFFICE: readonly Role[] = ['planner', 'policy'];
const DEPARTMENTS: readonly Role[] = [...OFFICE, 'head', 'staff'];
const OFFICIALS: readonly Role[] = [...DEPARTMENTS, 'bsc', 'innovation', 'statistician', 'evaluator'];

export const policyRndPermissions = {
  'policy-rnd.program.read': {
    title: { ko: '제안·T/F·벤치마킹·전문가·연구 보기', en: 'Read proposals, task forces, visits, experts and studies' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'policy-rnd.proposal.write': { title: { ko: '제안하기', en: 'Make proposals' }, kind: 'write', roles: OFFICIALS },
  'policy-rnd.proposal.screen': {
    title: { ko: '제안 접수·반려·배정', en: 'Take in, return and assign proposals' },
    kind: 'decide',
    roles: OFFICE,
  },
  'policy-rnd.proposal.handle': {
    title: { ko: '소관부서의 제안 심사·실시', en: 'Review and carry out proposals in their department' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'policy-rnd.proposal.score': {
    title: { ko: '맡은 제안의 심사표 작성', en: 'Score proposals that were assigned' },
    kind: 'write',
    roles: ['evaluator', 'advisor'],
  },
  'policy-rnd.proposal.decide': {
    title: { ko: '제안 채택·사후평가', en: 'Decide on proposals and evaluate them' },
    kind: 'decide',
    roles: OFFICE,
  },
  'policy-rnd.rule.write': {
    title: { ko: '심사 규정 편집', en: 'Edit the rules of proposals' },
    kind: 'write',
    roles: OFFICE,
  },
  'policy-rnd.contest.run': {
    title: { ko: '현상공모 운영', en: 'Run contests of ideas' },
    kind: 'decide',
    roles: OFFICE,
  },
  'policy-rnd.task-force.write': {
    title: { ko: 'T/F 팀 편집', en: 'Edit task forces' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'policy-rnd.task-force.consent': {
    title: { ko: 'T/F 팀원 참여 동의', en: 'Consent to members of task forces' },
    kind: 'decide',
    roles: [...OFFICE, 'head'],
  },
  'policy-rnd.visit.write': {
    title: { ko: '벤치마킹 편집·보고', en: 'Edit and report visits' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'policy-rnd.expert.write': {
    title: { ko: '전문가 등록·위촉', en: 'Register and appoint experts' },
    kind: 'write',
    roles: OFFICE,
  },
  'policy-rnd.study.write': {
    title: { ko: '연구 편집', en: 'Edit studies' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'policy-rnd.policy.write': {
    title: { ko: '정책안과 대안 편집', en: 'Edit drafts of policies and alternatives' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'policy-rnd.consultation.write': {
    title: { ko: '정책안에 대한 전문가 의견 적기', en: 'Record opinions of experts on drafts' },
    kind: 'write',
    roles: [...DEPARTMENTS, 'advisor'],
  },
  'policy-rnd.policy.decide': {
    title: { ko: '정책품질 검증·정책 채택', en: 'Review the quality of policies and adopt them' },
    kind: 'decide',
    roles: OFFICE,
  },
  'policy-rnd.swot.write': {
    title: { ko: 'SWOT 분석 편집', en: 'Edit SWOT analyses' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
} satisfies Record<string, PermissionDefinition>;
