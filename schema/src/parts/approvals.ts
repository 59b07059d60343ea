import { SIGNED_IN } from '../contract/permission.js';
import { ActingApprover, ApprovalRequest, ApprovalRequestStep, approvalDecided } from '../entities/approval.js';
import { approvalRequests } from '../entities/service-collections.js';
import * as inputs from '../inputs/approval-inputs.js';
import { ActingMutations } from '../resolvers/acting-mutations.js';
import { ApprovalDecisionMutations } from '../resolvers/approval-decision-mutations.js';
import { ApprovalMutations } from '../resolvers/approval-mutations.js';
import { ActingResolver, ApprovalResolver, ApprovalStepResolver } from '../resolvers/approval-resolver.js';
import { InitiativeApprovals } from '../resolvers/initiative-approvals.js';
import type { CorePart } from './core-part.js';
import { WRITERS } from './who-writes.js';

/** 결재: 담당 → 팀장 → 과장, with 전결, 대결, 회수 and 반려. */
export const approvalsPart: CorePart = {
  entities: [ApprovalRequest, ApprovalRequestStep, ActingApprover],
  types: [...Object.values(inputs)],
  resolvers: [
    ApprovalResolver,
    ApprovalStepResolver,
    ApprovalMutations,
    ApprovalDecisionMutations,
    ActingResolver,
    ActingMutations,
    InitiativeApprovals,
  ],
  collections: [approvalRequests],
  emits: [approvalDecided],
  permissions: {
    'core.approval.read': { title: { ko: '내 결재 보기', en: 'Read own approvals' }, kind: 'read', roles: SIGNED_IN },
    'core.approval.request': { title: { ko: '결재 올림', en: 'Ask for approval' }, kind: 'write', roles: WRITERS },
    'core.approval.decide': { title: { ko: '결재', en: 'Approve' }, kind: 'decide', roles: [...WRITERS, 'executive'] },
    'core.approval.appoint': {
      title: { ko: '직무대리 지정', en: 'Appoint who acts' },
      kind: 'decide',
      roles: [...WRITERS, 'executive'],
    },
  },
  messages: {
    ko: {
      'approval.state': '지금 상태({state})에서는 할 수 없습니다.',
      'approval.not-drafter': '기안한 사람만 할 수 있습니다.',
      'approval.not-your-turn': '결재할 차례가 아닙니다.',
      'approval.own-draft': '자기가 기안한 것은 결재할 수 없습니다.',
      'approval.no-delegation': '이 단계에는 전결권이 없습니다.',
      'approval.reason-required': '반려 사유를 적어야 합니다.',
      'approval.already-acted': '다음 사람이 결재하여 회수할 수 없습니다.',
      'approval.path': '결재선에는 담당과 다른 결재자가 한 번씩만 있어야 합니다.',
      'approval.approver': '결재자는 담당의 부서나 상위 부서의 직원이어야 합니다.',
      'approval.no-approver': '상위 부서까지 결재할 부서장이 없습니다. 결재선을 정하십시오.',
      'approval.no-department': '소속 부서가 있어야 결재를 올릴 수 있습니다.',
      'approval.no-person': '사람의 계정으로만 할 수 있습니다.',
      'approval.open': '이 기록의 결재가 이미 진행 중입니다.',
      'approval.acting': '직무대리는 자리를 비운 사람이 아닌, 사용 중인 직원 계정이어야 합니다.',
    },
    en: {
      'approval.state': 'This cannot be done in the present state ({state}).',
      'approval.not-drafter': 'Only the drafter can do this.',
      'approval.not-your-turn': 'It is not your turn to approve.',
      'approval.own-draft': 'Nobody approves an own draft.',
      'approval.no-delegation': 'This step may not decide for those above.',
      'approval.reason-required': 'A return needs its reason.',
      'approval.already-acted': 'The next step was approved; it can no longer be withdrawn.',
      'approval.path': 'A path holds an approver beside the drafter, and everyone once.',
      'approval.approver': "Approvers are staff of the drafter's department or of a unit above it.",
      'approval.no-approver': 'No head approves here or in the units above. State the path.',
      'approval.no-department': 'Only who belongs to a department can ask for approval.',
      'approval.no-person': "Only a person's account can do this.",
      'approval.open': 'An approval of this record is under way already.',
      'approval.acting': 'Who acts must be another person, of the staff and with an active account.',
    },
  },
};
