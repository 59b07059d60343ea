import { enumOf } from '@yeondong/schema';
import { PROPOSAL_KINDS, PROPOSAL_STATUSES, PROPOSER_TYPES, RETURN_CODES } from '../rules/proposal-life.js';
import { TASK_FORCE_OUTCOMES, TASK_FORCE_STATUSES } from '../rules/task-force.js';
import { FINDING_VERDICTS, SECTORS, VISIT_STATUSES } from '../rules/visit.js';

export const ProposalStatusName = enumOf('ProposalStatus', '제안의 상태. / State of a proposal.', PROPOSAL_STATUSES, {
  DRAFT: '작성 중. / Draft.',
  SUBMITTED: '제출. / Submitted.',
  SUPPLEMENT: '보완요청. / To be completed.',
  RETURNED: '반려(제안이 아님). / Returned; not a proposal.',
  WITHDRAWN: '철회. / Withdrawn.',
  RECEIVED: '접수. / Received.',
  TRANSFERRED: '이송. / Transferred to another department.',
  DEPT_REVIEW: '소관부서 심사. / Reviewed by its department.',
  COMMITTEE: '심사위원회. / Before the committee.',
  HELD: '보류. / Held.',
  ADOPTED: '채택. / Adopted.',
  NOT_ADOPTED: '불채택. / Not adopted.',
  IMPLEMENTATION_PLAN: '실시계획. / Planned to be carried out.',
  IMPLEMENTING: '실시 중. / Being carried out.',
  IMPLEMENTED: '실시. / Carried out.',
  IMPOSSIBLE: '실시불가. / Cannot be carried out.',
  POST_EVALUATION: '사후평가. / Evaluated afterwards.',
  CLOSED: '종결. / Closed.',
});

export const ProposalKindName = enumOf('ProposalKind', '제안의 종류. / Kind of proposal.', PROPOSAL_KINDS, {
  KNOWLEDGE: '지식제안. / Knowledge proposal.',
  FREE: '자유제안. / Free proposal.',
  CONTEST: '공모제안(현상공모). / Entry of an idea contest.',
  APPLIED: '실시제안(이미 실시함). / Already applied.',
});

export const ProposerTypeName = enumOf('ProposerType', '제안자. / Who proposes.', PROPOSER_TYPES, {
  OFFICIAL: '공무원. / An official.',
  CITIZEN: '시민. / A citizen.',
});

export const ProposalReturnCode = enumOf(
  'ProposalReturnCode',
  '반려 사유(공무원 제안 규정 제2조). / Why something is no proposal.',
  RETURN_CODES,
  {
    PATENTED: '다른 사람의 특허·직무발명. / Patented by another.',
    ALREADY_ADOPTED: '이미 채택된 것과 같음. / Same as one adopted before.',
    ALREADY_DONE: '이미 시행 중이거나 기본 구상이 비슷함. / Done already.',
    NOT_APPLICABLE: '통념상 적용할 수 없음. / Cannot be applied.',
    COMPLAINT: '단순한 진정·비판·건의. / A mere complaint or request.',
    PRIVATE_PROFIT: '사익이나 광고. / Private profit or advertising.',
    NOT_OUR_BUSINESS: '시의 업무가 아님. / Not the city’s business.',
  },
);

export const ProposalDecisionName = enumOf(
  'ProposalDecision',
  '제안의 결정. / Decision on a proposal.',
  ['ADOPTED', 'NOT_ADOPTED'] as const,
  { ADOPTED: '채택. / Adopted.', NOT_ADOPTED: '불채택. / Not adopted.' },
);
export type ProposalDecision = keyof typeof ProposalDecisionName;

export const TaskForceStatusName = enumOf(
  'TaskForceStatus',
  'T/F 팀의 상태. / State of a task force.',
  TASK_FORCE_STATUSES,
  {
    PLANNED: '구성 예정. / To be formed.',
    ACTIVE: '운영 중. / At work.',
    CLOSED: '종료. / Closed.',
  },
);

export const TaskForceOutcomeName = enumOf(
  'TaskForceOutcome',
  'T/F 팀의 결과. / What came of a task force.',
  TASK_FORCE_OUTCOMES,
  { OUTPUT: '산출물. / Outputs.', NO_ACTION: '조치 없음. / No action.' },
);

export const VisitStatusName = enumOf('VisitStatus', '벤치마킹의 상태. / State of a visit.', VISIT_STATUSES, {
  PLANNED: '예정. / Planned.',
  HELD: '실시(보고 전). / Held, not yet reported.',
  REPORTED: '보고. / Reported.',
  CANCELLED: '취소. / Cancelled.',
});

export const SectorName = enumOf('VisitSector', '대상 기관의 부문. / Sector of who was visited.', SECTORS, {
  PUBLIC: '공공. / Public.',
  PRIVATE: '민간. / Private.',
});

export const FindingVerdictName = enumOf(
  'FindingVerdict',
  '본 것을 도입할 수 있는지. / Whether a finding can be adopted.',
  FINDING_VERDICTS,
  {
    OPEN: '판단 전. / Not judged yet.',
    ADOPTABLE: '도입 가능. / Can be adopted.',
    NOT_ADOPTABLE: '도입 불가. / Cannot be adopted.',
  },
);
