import { enumOf } from '@yeondong/schema';
import { PERIOD_AGGREGATIONS, type PeriodAggregation } from '../rules/aggregation.js';
import { CHANGE_GROUNDS } from '../rules/change-window.js';
import { KPI_SOURCES } from '../rules/kpi-source.js';
import { POLARITIES, type Polarity } from '../rules/polarity.js';
import { RESULT_STATES, type ResultState } from '../rules/result-state.js';
import { SCORE_METHODS, type ScoreMethod } from '../rules/score-rule.js';
import { KPI_TRENDS, type KpiTrend } from '../rules/trend.js';

export type KpiPolarity = Polarity;
export const KpiPolarity = enumOf('KpiPolarity', '지표의 방향. / Which results are good.', POLARITIES, {
  UP: '상향: 높을수록 좋음. / The higher the better.',
  DOWN: '하향: 낮을수록 좋음. / The lower the better.',
  FIT: '적정: 목표에 가까울수록 좋음. / The nearer to the target the better.',
});

export const KPI_CYCLES = ['MONTH', 'QUARTER', 'HALF', 'YEAR'] as const;
export type KpiCycle = (typeof KPI_CYCLES)[number];
export const KpiCycle = enumOf('KpiCycle', '측정 주기. / How often it is measured.', KPI_CYCLES, {
  MONTH: '매월. / Monthly.',
  QUARTER: '분기. / Quarterly.',
  HALF: '반기. / Half-yearly.',
  YEAR: '연 1회. / Yearly.',
});

export type KpiAggregation = PeriodAggregation;
export const KpiAggregation = enumOf(
  'KpiAggregation',
  '여러 기간의 실적을 합치는 방법. / How the results of several periods become one.',
  PERIOD_AGGREGATIONS,
  {
    SUM: '합계. / Sum.',
    AVG: '평균. / Mean.',
    LAST: '마지막 값. / The last value.',
    MAX: '최댓값. / The highest.',
    MIN: '최솟값. / The lowest.',
    RATIO_OF_SUMS: '분자 합 ÷ 분모 합. / Sum of numerators over sum of denominators.',
  },
);

export const KPI_KINDS = ['INPUT', 'PROCESS', 'OUTPUT', 'OUTCOME'] as const;
export type KpiKind = (typeof KPI_KINDS)[number];
export const KpiKind = enumOf('KpiKind', '지표의 종류. / What it measures.', KPI_KINDS, {
  INPUT: '투입. / Input.',
  PROCESS: '과정. / Process.',
  OUTPUT: '산출. / Output.',
  OUTCOME: '결과. / Outcome.',
});

export const KPI_UNIT_KINDS = ['PERCENT', 'WON', 'COUNT', 'OTHER'] as const;
export type KpiUnitKind = (typeof KPI_UNIT_KINDS)[number];
export const KpiUnitKind = enumOf('KpiUnitKind', '단위의 종류. / Kind of unit.', KPI_UNIT_KINDS, {
  PERCENT: '백분율. / Percent.',
  WON: '금액(원). / Won.',
  COUNT: '건수·인원. / A count.',
  OTHER: '그 밖. / Other.',
});

export type KpiScoreMethod = ScoreMethod;
export const KpiScoreMethod = enumOf('KpiScoreMethod', '점수 산식. / How a result becomes a score.', SCORE_METHODS, {
  M1_U: '목표 대비 실적, 상향. / Ratio to the target, upwards.',
  M1_D: '목표 대비 실적, 하향. / Ratio to the target, downwards.',
  M1_D_RECIPROCAL: '목표 ÷ 실적, 하향. / Target over result, downwards.',
  M1_F: '목표 부합. / Nearness to the target.',
  M1_B: '기준치 대비 개선. / Improvement on the baseline.',
  M3: '구간 평가. / Bands.',
  M2_SIGMA: '목표부여(편차): 지난 다섯 해의 표준편차. / Between limits set by the deviation of five years.',
  M2_RATIO: '목표부여(비율): 기준의 110% 또는 120%. / Between limits in percent of the base.',
  M3I: '구간 내 비례. / In proportion within bands.',
  M4: '추세치. / Against the trend of earlier years.',
  M5: '정성평가(수·우·미·양·가). / Grades of evaluators.',
  M6: '공정·이정표. / Progress of work steps.',
  M7: '만족도. / Satisfaction.',
});

export const KpiSourceName = enumOf('KpiSource', '실적의 출처. / Where the results of a KPI come from.', KPI_SOURCES, {
  MANUAL: '직접 입력. / Entered by hand.',
  PANEL: '정성평가의 등급. / Grades of a panel.',
  SCHEDULE: '이행과제의 월별 공정표. / Work schedules of its initiatives.',
  SURVEY: '마감된 설문의 문항. / A question of a closed survey.',
});

export const ChangeGroundName = enumOf(
  'ChangeGround',
  '목표나 정의를 해 중에 바꾸는 근거. / Ground on which targets or a definition change during the year.',
  CHANGE_GROUNDS,
  {
    MIDYEAR: '정기 변경 기간(6월). / The regular window in June.',
    TERM_CHANGE: '민선 교체 등 따로 정한 기간. / A further window, such as of a new elected term.',
    REORGANIZATION: '조직개편. / Reorganization.',
    LEGISLATION: '법령개정. / Change of law.',
    EXTERNAL:
      '통제할 수 없는 외부요인(위원회 결정, 목표만). / A cause outside control: by the committee, targets alone.',
  },
);

export type KpiResultStatus = ResultState;
export const KpiResultStatus = enumOf('KpiResultStatus', '실적의 상태. / State of a result.', RESULT_STATES, {
  OPEN: '미입력 또는 임시저장. / Not entered, or kept as a draft.',
  ENTERED: '입력. / Entered.',
  CONFIRMED: '부서장 확인. / Confirmed by the head.',
  VERIFIED: '검증. / Verified.',
  LOCKED: '마감. / Locked.',
  RETURNED: '반려. / Returned.',
});

export type { KpiTrend };
export { KPI_TRENDS };
export const KpiTrendValue = enumOf('KpiTrend', '지표의 추세. / Direction of a KPI.', KPI_TRENDS, {
  IMPROVING: '개선. / Improving.',
  STEADY: '유지. / Steady.',
  WORSENING: '악화. / Worsening.',
  UNKNOWN: '판단 불가(값이 셋 미만). / Unknown: fewer than three values.',
});
