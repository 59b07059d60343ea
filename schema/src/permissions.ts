import { type PermissionDefinition, ROLES, SIGNED_IN } from './contract/permission.js';

const OFFICERS = ['planner', 'bsc', 'policy', 'innovation', 'statistician'] as const;

export const corePermissions = {
  'core.session.start': { title: { ko: '로그인', en: 'Sign in' }, kind: 'read', roles: ROLES },
  'core.session.read': { title: { ko: '내 접속', en: 'Own session' }, kind: 'read', roles: SIGNED_IN },
  'core.tokens.own': { title: { ko: '내 토큰', en: 'Own tokens' }, kind: 'write', roles: SIGNED_IN },
  'core.tokens.manage': {
    title: { ko: '모든 토큰 관리', en: 'Manage all tokens' },
    kind: 'administer',
    roles: ['admin'],
  },
  'core.plan.read': { title: { ko: '계획 보기', en: 'Read the plan' }, kind: 'read', roles: SIGNED_IN },
  'core.plan.write': {
    title: { ko: '계획 체계 편집', en: 'Edit the plan hierarchy' },
    kind: 'write',
    roles: ['planner'],
  },
  'core.initiative.write': {
    title: { ko: '이행과제 편집', en: 'Edit initiatives' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'core.activity.write': {
    title: { ko: '활동 기록', en: 'Record activities' },
    kind: 'write',
    roles: [...OFFICERS, 'head', 'staff'],
  },
  'core.people.read': { title: { ko: '사람 보기', en: 'Read people' }, kind: 'read', roles: SIGNED_IN },
  'core.people.manage': {
    title: { ko: '계정·역할 관리', en: 'Manage accounts and roles' },
    kind: 'administer',
    roles: ['admin'],
  },
  'core.modules.manage': {
    title: { ko: '부서별 모듈 관리', en: 'Manage modules by department' },
    kind: 'administer',
    roles: ['admin', 'planner'],
  },
  'core.settings.write': { title: { ko: '설정 변경', en: 'Change settings' }, kind: 'administer', roles: ['planner'] },
  'core.audit.read': {
    title: { ko: '감사 기록 보기', en: 'Read the audit log' },
    kind: 'read',
    roles: ['auditor', 'admin'],
  },
} satisfies Record<string, PermissionDefinition>;
