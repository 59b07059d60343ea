import { type PermissionDefinition, SIGNED_IN } from '@yeondong/schema';

const OFFICE = ['planner', 'innovation'] as const;
const DEPARTMENTS = [...OFFICE, 'head', 'staff'] as const;

export const innovationPermissions = {
  'innovation.task.read': {
    title: { ko: '혁신과제 보기', en: 'Read innovation tasks' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'innovation.task.write': {
    title: { ko: '혁신과제 계획·추진', en: 'Plan and carry out innovation tasks' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'innovation.task.decide': {
    title: { ko: '혁신과제 선정·효과점검·확산·중단', en: 'Select tasks, judge their effect, spread and drop them' },
    kind: 'decide',
    roles: OFFICE,
  },
  'innovation.task.import': {
    title: { ko: '혁신과제 가져오기', en: 'Import innovation tasks' },
    kind: 'write',
    roles: OFFICE,
  },
  'innovation.contest.run': {
    title: { ko: '혁신우수사례 경진대회 운영', en: 'Run contests of best practices' },
    kind: 'decide',
    roles: OFFICE,
  },
  'innovation.idea.write': {
    title: { ko: '혁신과제 제안', en: 'Put forward ideas' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'innovation.idea.decide': {
    title: { ko: '혁신과제 제안 심사·선정', en: 'Screen ideas and select tasks' },
    kind: 'decide',
    roles: OFFICE,
  },
  'innovation.mileage.read': {
    title: { ko: '마일리지와 순위 보기', en: 'Read mileage and rankings' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'innovation.mileage.read-all': {
    title: { ko: '모든 사람의 원장 보기', en: 'Read everyone’s ledger' },
    kind: 'read',
    roles: [...OFFICE, 'executive', 'auditor'],
  },
  'innovation.activity.write': {
    title: { ko: '혁신활동 제출', en: 'Submit innovation activities' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'innovation.activity.confirm': {
    title: { ko: '혁신활동 확인·반려', en: 'Confirm and return innovation activities' },
    kind: 'decide',
    roles: [...OFFICE, 'head'],
  },
  'innovation.activity.approve': {
    title: { ko: '혁신활동 승인·취소', en: 'Approve and cancel innovation activities' },
    kind: 'decide',
    roles: OFFICE,
  },
  'innovation.rule.write': {
    title: { ko: '마일리지 기준 정하기', en: 'Set mileage rules' },
    kind: 'write',
    roles: OFFICE,
  },
  'innovation.learning.read': {
    title: { ko: '토론학습의 날 보기', en: 'Read learning days' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'innovation.learning.write': {
    title: { ko: '토론학습의 날 기록', en: 'Record learning days' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'innovation.learning.confirm': {
    title: { ko: '토론학습의 날 확인·반려', en: 'Confirm and return learning days' },
    kind: 'decide',
    roles: [...OFFICE, 'head'],
  },
  'innovation.training.read': {
    title: { ko: '혁신교육과 이수율 보기', en: 'Read trainings and how many were trained' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'innovation.training.read-all': {
    title: { ko: '모든 사람의 교육 이수 보기', en: 'Read everyone’s training' },
    kind: 'read',
    roles: [...OFFICE, 'executive', 'auditor'],
  },
  'innovation.training.write': {
    title: { ko: '혁신교육 편성·실시', en: 'Set up and hold trainings' },
    kind: 'write',
    roles: OFFICE,
  },
  'innovation.training.attend': {
    title: { ko: '교육 이수·제외 기록', en: 'Record who came to a training and who is excused' },
    kind: 'write',
    roles: [...OFFICE, 'head'],
  },
  'innovation.club.read': {
    title: { ko: '연구모임 보기', en: 'Read study clubs' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'innovation.club.write': {
    title: { ko: '연구모임 신청·보고', en: 'Propose study clubs and report on them' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'innovation.club.decide': {
    title: { ko: '연구모임 지원·평가·인센티브', en: 'Support, evaluate and reward study clubs' },
    kind: 'decide',
    roles: OFFICE,
  },
  'innovation.practice.read': {
    title: { ko: '우수사례 보기', en: 'Read best practices' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'innovation.practice.write': {
    title: { ko: '우수사례 작성·제출', en: 'Write and submit best practices' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
  'innovation.practice.publish': {
    title: { ko: '우수사례 공개·거둠', en: 'Publish and withdraw best practices' },
    kind: 'decide',
    roles: OFFICE,
  },
  'innovation.practice.adopt': {
    title: { ko: '우수사례 도입', en: 'Adopt best practices' },
    kind: 'write',
    roles: DEPARTMENTS,
  },
} satisfies Record<string, PermissionDefinition>;
