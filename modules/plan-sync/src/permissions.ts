import { type PermissionDefinition, SIGNED_IN } from '@yeondong/schema';

export const planSyncPermissions = {
  'plan-sync.plan.read': {
    title: { ko: '계획·연계·재정 보기', en: 'Read plans, links and fiscal lines' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'plan-sync.plan.write': { title: { ko: '계획 편집', en: 'Edit plans' }, kind: 'write', roles: ['planner'] },
  'plan-sync.version.move': {
    title: { ko: '계획의 판을 열고 옮기기', en: 'Open and move editions of plans' },
    kind: 'decide',
    roles: ['planner'],
  },
  'plan-sync.item.write': {
    title: { ko: '계획항목 편집·제출', en: 'Edit and submit plan items' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.item.confirm': {
    title: { ko: '계획항목 확인·반려', en: 'Confirm and return plan items' },
    kind: 'decide',
    roles: ['planner', 'head'],
  },
  'plan-sync.link.write': {
    title: { ko: '연계 제안', en: 'Propose links' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.link.confirm': {
    title: { ko: '연계 확인·거절', en: 'Confirm and reject links' },
    kind: 'decide',
    roles: ['planner', 'head'],
  },
  'plan-sync.fiscal.write': {
    title: { ko: '재정계획 사업 편집', en: 'Edit fiscal lines' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.budget.write': {
    title: { ko: '예산·집행액 편집', en: 'Edit budgets and spending' },
    kind: 'write',
    roles: ['planner'],
  },
  'plan-sync.priority.decide': {
    title: {
      ko: '중점추진과제 선정·점검, 평가대상 지정',
      en: 'Choose and inspect priorities, name evaluation targets',
    },
    kind: 'decide',
    roles: ['planner'],
  },
  'plan-sync.measure.write': {
    title: { ko: '실행수단 편집', en: 'Edit measures of initiatives' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.opinion.write': {
    title: { ko: '시민 의견 접수·검토·회신', en: 'Take in, review and answer opinions' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.opinion.assign': {
    title: { ko: '시민 의견 배정', en: 'Assign opinions' },
    kind: 'decide',
    roles: ['planner'],
  },
  'plan-sync.opinion.decide': {
    title: { ko: '시민 의견 반영 결정', en: 'Decide on opinions' },
    kind: 'decide',
    roles: ['planner', 'head'],
  },
} satisfies Record<string, PermissionDefinition>;
