import { enumOf } from '@yeondong/schema';
import { META_FACTS } from '../../rules/meta/fact-names.js';
import { META_REVIEW_STATES } from '../../rules/meta/review.js';

export const MetaFactNameEnum = enumOf('MetaFactName', '메타평가의 계산된 사실. / Fact that is computed.', META_FACTS, {
  OUTCOME_SHARE: '결과지표의 비율(%). / Share of outcome KPIs.',
  ALERT_PRECISION: '조치한 경보의 비율(%). / Share of early warnings that were acted on.',
  FEEDBACK_CLOSURE: '환류 과제의 완료율(%). / Share of feedback that is closed.',
  LATE_RATE: '늦은 실적의 비율(%). / Share of results that were late.',
  PUBLISHED_ON_TIME: '기한 안에 게시한 달의 비율(%). / Share of months published on time.',
  TARGET_CHANGES: '정한 뒤 바뀐 목표의 비율(%). / Share of targets changed once they were set.',
  APPEALS_ACCEPTED: '이의신청의 인용률(%). / Share of appeals accepted.',
  EASY_TARGETS: '전년 실적보다 낮은 목표의 비율(%). / Share of targets below last year’s actual.',
  FULL_SCORES: '100점 이상인 지표의 비율(%). / Share of KPIs with a score of 100 or more.',
  SCORE_MEAN: '지표 점수의 평균. / Mean of the KPIs’ scores.',
  SCORE_SPREAD: '지표 점수의 표준편차. / Standard deviation of the KPIs’ scores.',
  CLAIMED_AND_VERIFIED: '입력한 점수와 검증한 점수의 순위상관. / Rank correlation of claimed and verified scores.',
  EVALUATOR_AGREEMENT: '평가위원 일치도(켄달 W)의 평균. / Mean agreement of panels, Kendall’s W.',
  CORRECTIONS: '마감한 실적 가운데 정정한 비율(%). / Share of locked results that were corrected.',
});

export const MetaReviewStateName = enumOf(
  'MetaReviewState',
  '메타평가 검토의 상태. / State of a review.',
  META_REVIEW_STATES,
  { DRAFT: '작성 중. / Being filled in.', SUBMITTED: '제출. / Handed in.' },
);
