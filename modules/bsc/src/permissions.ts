import { type PermissionDefinition, ROLES, type Role, SIGNED_IN } from '@yeondong/schema';

/** Whom a panel may be made of; which of them sits on it is written with the round. */
const ASSESSORS = [
  ...['planner', 'bsc', 'policy', 'innovation', 'statistician'],
  ...['head', 'staff', 'evaluator', 'advisor', 'executive'],
] as Role[];

export const bscPermissions = {
  'bsc.kpi.read': { title: { ko: '성과지표 보기', en: 'Read KPIs' }, kind: 'read', roles: SIGNED_IN },
  'bsc.kpi.write': {
    title: { ko: '성과지표·목표 편집', en: 'Edit KPIs and targets' },
    kind: 'write',
    roles: ['planner', 'bsc'],
  },
  'bsc.strategy.write': {
    title: { ko: '전략맵 편집', en: 'Edit the strategy map' },
    kind: 'write',
    roles: ['planner', 'bsc'],
  },
  'bsc.kpi.carry': {
    title: { ko: '지표를 다음 해로 넘기기', en: 'Carry KPIs into the next year' },
    kind: 'write',
    roles: ['planner', 'bsc'],
  },
  'bsc.history.write': {
    title: { ko: '지표의 지난 해 값 입력', en: 'Record values of earlier years' },
    kind: 'write',
    roles: ['planner', 'bsc', 'head', 'staff'],
  },
  'bsc.scorecard.write': {
    title: { ko: '성과표 작성', en: 'Draw up scorecards' },
    kind: 'write',
    roles: ['planner', 'bsc', 'head', 'staff'],
  },
  'bsc.scorecard.move': {
    title: { ko: '성과표 승인·검토·요청', en: 'Approve, review and move scorecards' },
    kind: 'decide',
    roles: ['planner', 'bsc', 'head', 'executive', 'evaluator'],
  },
  'bsc.scorecard.confirm': {
    title: { ko: '성과표 확정', en: 'Confirm scorecards' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.scheme.write': {
    title: { ko: '평가 기준·평가군 편집', en: 'Edit evaluation schemes and groups' },
    kind: 'write',
    roles: ['planner', 'bsc'],
  },
  'bsc.adjustment.propose': {
    title: { ko: '가점·감점 신청', en: 'Propose bonuses and penalties' },
    kind: 'write',
    roles: ['planner', 'bsc', 'head'],
  },
  'bsc.adjustment.decide': {
    title: { ko: '가점·감점 결정', en: 'Decide on bonuses and penalties' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.award.decide': {
    title: { ko: '시상 결정', en: 'Decide awards' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.reward.read': {
    title: { ko: '보상 반영 내용 보기', en: 'Read what went into rewards' },
    kind: 'read',
    roles: ['planner', 'bsc', 'executive', 'auditor'],
  },
  'bsc.reward.export': {
    title: { ko: '평가결과를 보상에 넘기기', en: 'Export results to rewards' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.appeal.read': {
    title: { ko: '이의신청 보기', en: 'Read appeals' },
    kind: 'read',
    roles: ['planner', 'bsc', 'head', 'executive', 'evaluator', 'advisor', 'auditor'],
  },
  'bsc.appeal.file': { title: { ko: '이의신청', en: 'File appeals' }, kind: 'write', roles: ['head'] },
  'bsc.appeal.decide': {
    title: { ko: '이의신청 결정', en: 'Decide appeals' },
    kind: 'decide',
    roles: ['planner', 'bsc', 'evaluator'],
  },
  'bsc.feedback.read': { title: { ko: '환류 보기', en: 'Read feedback' }, kind: 'read', roles: SIGNED_IN },
  'bsc.feedback.write': {
    title: { ko: '환류 등록·수정', en: 'Record and change feedback' },
    kind: 'write',
    roles: ['planner', 'bsc'],
  },
  'bsc.feedback.act': {
    title: { ko: '환류에 조치', en: 'Act on feedback' },
    kind: 'write',
    roles: ['planner', 'bsc', 'head', 'staff'],
  },
  'bsc.feedback.complete': {
    title: { ko: '환류 조치 완료', en: 'Complete feedback' },
    kind: 'decide',
    roles: ['planner', 'bsc', 'head'],
  },
  'bsc.feedback.verify': {
    title: { ko: '환류 이행 확인', en: 'Verify feedback' },
    kind: 'decide',
    roles: ['planner', 'bsc', 'evaluator'],
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
  'bsc.score.recalculate': {
    title: { ko: '점수 다시 계산', en: 'Recalculate scores' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.result.decide': {
    title: { ko: '값이 정해지지 않은 실적의 처리', en: 'Decide on results without a defined value' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.alert.acknowledge': {
    title: { ko: '경보 확인', en: 'Acknowledge alerts' },
    kind: 'decide',
    roles: ['head', 'executive', 'planner', 'bsc'],
  },
  'bsc.alert.act': {
    title: { ko: '경보에 조치', en: 'Act on alerts' },
    kind: 'write',
    roles: ['head', 'staff'],
  },
  'bsc.alert.configure': {
    title: { ko: '경보 규칙 설정과 오경보 처리', en: 'Set early-warning rules and dismiss alerts' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
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
  'bsc.panel.read': {
    title: { ko: '성격평가·정성평가 보기', en: 'Read appraisals and qualitative evaluations' },
    kind: 'read',
    roles: SIGNED_IN,
  },
  'bsc.panel.run': {
    title: { ko: '성격평가·정성평가 운영', en: 'Run appraisals and qualitative evaluations' },
    kind: 'decide',
    roles: ['planner', 'bsc'],
  },
  'bsc.panel.assess': {
    title: { ko: '평가위원으로 지표 평가', en: 'Grade KPIs as a member of a panel' },
    kind: 'write',
    roles: [...ASSESSORS],
  },
  'bsc.meta.review': {
    title: { ko: '메타평가 검토', en: 'Review as a reviewer of the meta-evaluation' },
    kind: 'write',
    roles: [...ASSESSORS],
  },
} satisfies Record<string, PermissionDefinition>;
