import { enumOf } from '@yeondong/schema';
import { SCORECARD_STATES } from '../../rules/life/states.js';

export const ScorecardStatus = enumOf('ScorecardStatus', '성과표의 상태. / State of a scorecard.', SCORECARD_STATES, {
  DRAFT: '작성 중. / Being drawn up.',
  HEAD_APPROVED: '부서장 승인. / Approved by the head.',
  REVIEW: '검토(정책기획과·연구회). / Under review by the planning office and the study group.',
  TARGETS_ADVISED: '목표 자문(성과자문위원회). / Targets advised on by the committee.',
  CONFIRMED: '확정. / Confirmed.',
  IN_OPERATION: '운영. / In operation.',
  CHANGE_REQUEST: '변경 요청. / A change of targets is asked for.',
  CLOSED: '마감. / The year is closed.',
  SCORED: '채점. / Scored.',
  NOTIFIED: '통보. / The department was told.',
  APPEAL: '이의신청 기간. / Appeals are taken.',
  RESULTS_ADVISED: '결과 자문(성과자문위원회). / Results advised on by the committee.',
  FINAL: '최종 확정. / Final.',
  PUBLISHED: '공개. / Published.',
  REFLECTED: '보상 반영. / Reflected in rewards.',
  ARCHIVED: '보존. / Archived.',
});
