import { type PermissionDefinition, ROLES, SIGNED_IN } from '@yeondong/schema';

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
  'plan-sync.change.propose': {
    title: { ko: '계획 변경요청', en: 'Ask for changes of plans' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.change.decide': {
    title: { ko: '변경요청 결정·수정판에 담기', en: 'Decide on change requests and take them into a revised edition' },
    kind: 'decide',
    roles: ['planner'],
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
  'plan-sync.fiscal.configure': {
    title: { ko: '재정 분류·투자심사 기준 설정', en: 'Set classifications and review thresholds' },
    kind: 'write',
    roles: ['planner'],
  },
  'plan-sync.review.write': {
    title: { ko: '투자심사 결과 입력', en: 'Record investment reviews' },
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
  'plan-sync.meeting.write': {
    title: { ko: '보고회 계획·안건·개최 기록', en: 'Plan meetings, their agenda, and record them' },
    kind: 'decide',
    roles: ['planner'],
  },
  'plan-sync.report.write': {
    title: { ko: '추진상황 보고서 작성·제출', en: 'Write and hand in progress reports' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.report.confirm': {
    title: { ko: '추진상황 보고서 확인·반려', en: 'Confirm and return progress reports' },
    kind: 'decide',
    roles: ['planner', 'head'],
  },
  'plan-sync.report.accept': {
    title: { ko: '추진상황 보고서 접수', en: 'Take progress reports in for the meeting' },
    kind: 'decide',
    roles: ['planner'],
  },
  'plan-sync.instruction.give': {
    title: { ko: '보고회 지시·건의', en: 'Give instructions at meetings' },
    kind: 'decide',
    roles: ['planner', 'executive'],
  },
  'plan-sync.instruction.report': {
    title: { ko: '지시·건의사항 조치 결과 보고', en: 'Report on instructions' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.instruction.close': {
    title: { ko: '지시·건의사항 종결·환송', en: 'Close instructions, or return what was reported' },
    kind: 'decide',
    roles: ['planner'],
  },
  'plan-sync.pack.issue': {
    title: { ko: '보고회 자료·계획 제출본', en: 'Issue meeting packs and editions' },
    kind: 'decide',
    roles: ['planner'],
  },
  'plan-sync.opinion.submit': {
    title: { ko: '시민으로서 의견 내기', en: 'Send an opinion as a citizen' },
    kind: 'write',
    roles: ROLES,
  },
  'plan-sync.forum.write': {
    title: { ko: '토론회·간담회 편집', en: 'Edit meetings with citizens' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.forum.close': {
    title: { ko: '토론회·간담회 마무리', en: 'Close meetings with citizens' },
    kind: 'decide',
    roles: ['planner', 'head'],
  },
  'plan-sync.concept.write': {
    title: { ko: '도시발전구상 작성·제안', en: 'Write and propose development concepts' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.publication.write': {
    title: { ko: '추진성과 기획물 기록', en: 'Record publications' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
  'plan-sync.public.read': {
    title: { ko: '시민 의견 서식과 회신 보기', en: 'Read the form for citizens and replies by receipt' },
    kind: 'read',
    roles: ROLES,
  },
} satisfies Record<string, PermissionDefinition>;
