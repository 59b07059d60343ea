import { type PermissionDefinition, SIGNED_IN } from '@yeondong/schema';

export const socialPermissions = {
  'social-indicators.indicator.read': {
    title: { ko: '사회지표 보기', en: 'Read social indicators' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'social-indicators.indicator.write': {
    title: { ko: '사회지표 제안·편집', en: 'Propose and edit indicators' },
    kind: 'write',
    roles: ['planner', 'statistician', 'head', 'staff'],
  },
  'social-indicators.indicator.decide': {
    title: { ko: '사회지표 검토·확정·폐지', en: 'Review, adopt and retire indicators' },
    kind: 'decide',
    roles: ['planner', 'statistician'],
  },
  'social-indicators.observation.write': {
    title: { ko: '관측값 입력·정정', en: 'Enter and revise observations' },
    kind: 'write',
    roles: ['planner', 'statistician'],
  },
  'social-indicators.observation.import': {
    title: { ko: '관측값 가져오기', en: 'Import observations' },
    kind: 'write',
    roles: ['planner', 'statistician'],
  },
  'social-indicators.target.write': {
    title: { ko: '미래지표 가이드라인 편집', en: 'Edit guideline targets' },
    kind: 'write',
    roles: ['planner', 'statistician'],
  },
} satisfies Record<string, PermissionDefinition>;
