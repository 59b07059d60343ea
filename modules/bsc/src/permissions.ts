import { type PermissionDefinition, ROLES, SIGNED_IN } from '@yeondong/schema';

export const bscPermissions = {
  'bsc.kpi.read': { title: { ko: '성과지표 보기', en: 'Read KPIs' }, kind: 'read', roles: SIGNED_IN },
  'bsc.kpi.write': {
    title: { ko: '성과지표·목표 편집', en: 'Edit KPIs and targets' },
    kind: 'write',
    roles: ['planner', 'bsc'],
  },
  'bsc.scorecard.write': {
    title: { ko: '성과표 작성', en: 'Draw up scorecards' },
    kind: 'write',
    roles: ['planner', 'bsc', 'head'],
  },
  'bsc.scorecard.confirm': {
    title: { ko: '성과표 확정', en: 'Confirm scorecards' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.result.write': {
    title: { ko: '실적 입력', en: 'Enter results' },
    kind: 'write',
    roles: ['planner', 'bsc', 'head', 'staff'],
  },
  'bsc.result.confirm': {
    title: { ko: '실적 확인', en: 'Confirm results' },
    kind: 'decide',
    roles: ['planner', 'bsc', 'head'],
  },
  'bsc.result.verify': {
    title: { ko: '실적 검증', en: 'Verify results' },
    kind: 'decide',
    roles: ['planner', 'bsc', 'evaluator'],
  },
  'bsc.result.lock': { title: { ko: '실적 마감', en: 'Lock results' }, kind: 'decide', roles: ['planner', 'bsc'] },
  'bsc.result.return': {
    title: { ko: '실적 반려', en: 'Return results' },
    kind: 'decide',
    roles: ['planner', 'bsc', 'head', 'evaluator'],
  },
  'bsc.result.revise': {
    title: { ko: '마감된 실적 정정', en: 'Correct locked results' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.alert.acknowledge': {
    title: { ko: '경보 확인', en: 'Acknowledge alerts' },
    kind: 'decide',
    roles: ['head'],
  },
  'bsc.programme.read': {
    title: { ko: '연간 운영 보기', en: 'Read the year’s programme' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'bsc.programme.write': {
    title: { ko: '연간 운영 편집', en: 'Edit the year’s programme' },
    kind: 'write',
    roles: ['planner', 'bsc'],
  },
  'bsc.publication.read': {
    title: { ko: '게시된 결과 보기', en: 'Read published results' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'bsc.public.read': {
    title: { ko: '시민 공개 결과 보기', en: 'Read results published to citizens' },
    kind: 'read',
    roles: ROLES,
  },
  'bsc.publication.publish': {
    title: { ko: '결과 게시', en: 'Publish results' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.round.evaluate': {
    title: { ko: '월 평가', en: 'Evaluate a month' },
    kind: 'decide',
    roles: ['planner', 'bsc', 'evaluator'],
  },
} satisfies Record<string, PermissionDefinition>;
