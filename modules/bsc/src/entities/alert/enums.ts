import { enumOf } from '@yeondong/schema';
import { ALERT_STATES, ESCALATIONS } from '../../rules/alert/alert-life.js';
import { ALERT_RULES, ALERT_SEVERITIES, WARNING_REASONS } from '../../rules/alert/alert-rules.js';
import { CHART_RULES } from '../../rules/alert/run-rules.js';

export const AlertRuleName = enumOf('AlertRule', '경보 규칙. / Rule that raised an alert.', ALERT_RULES, {
  SCORE: '점수가 기준(처음 80점)에 못 미침(W1). / The score is below its limit, 80 at first.',
  GAP: '기간 목표와 기준(처음 10%) 이상 벌어짐(W2). / The result is too far off the prorated target, 10 % at first.',
  TREND:
    '나빠지는 추세: 세 기간 연속 악화, 또는 뚜렷한 기울기(W3). / Worse three periods in a row, or a slope that is no chance.',
  FORECAST: '연말 예측이 연간 목표에 못 미침(W4). / The forecast misses the year’s target.',
  CONTROL: '관리도의 이상 신호(W5). / A signal of the control chart.',
  LATE: '실적이 늦음(W6). / The result is late.',
  UNCHANGED: '값이 여러 기간 그대로임(W6). / The value has not moved for several periods.',
  EVIDENCE: '증빙 없이 확인된 실적(W7). / The result was confirmed without evidence.',
  PEERS: '같은 공통지표의 다른 부서들과 크게 다름(W8). / Far from the other departments of the same common KPI.',
  PROGRESS: '두 달 연속 공정이 계획의 90% 미만(W9). / The work is below 90 % of its plan two months running.',
  BUDGET: '공정에 비해 예산집행이 크게 늦음(W10). / The budget is spent far behind the work.',
});

export const AlertStateName = enumOf('AlertState', '경보의 상태. / State of an alert.', ALERT_STATES, {
  RAISED: '발령. / Raised.',
  ACKNOWLEDGED: '확인. / Acknowledged.',
  ACTION: '조치 중. / Being acted on.',
  RESOLVED: '해소. / Resolved.',
  FALSE_ALARM: '오경보. / A false alarm.',
  EXPIRED: '만료(연도가 끝남). / Expired with its year.',
  RETRACTED: '취소(정정으로 근거가 없어짐). / Retracted: a correction took its ground away.',
});

export const AlertSeverityName = enumOf('AlertSeverity', '경보의 정도. / How grave an alert is.', ALERT_SEVERITIES, {
  RED: '적: 크게 나쁨. / Red: far on the adverse side.',
  AMBER: '황: 나쁨. / Amber: on the adverse side.',
  CHECK: '확인: 자료 오류일 수 있음. / To be checked: the data may be wrong.',
});

export const AlertEscalationName = enumOf(
  'AlertEscalation',
  '확인되지 않은 경보가 올라간 곳. / Whom an alert that nobody acknowledged went to.',
  ESCALATIONS,
  {
    SUPERIOR: '상위 부서의 장(국장). / The head of the superior unit.',
    PLANNING_OFFICE: '기획부서. / The planning office.',
  },
);

export const ALERT_STEPS = [
  ...(['RAISED', 'REPEATED', 'ACKNOWLEDGED', 'ACTION', 'ESCALATED'] as const),
  ...(['RESOLVED', 'FALSE_ALARM', 'EXPIRED', 'RETRACTED'] as const),
] as const;
export type AlertStepKind = (typeof ALERT_STEPS)[number];
export const AlertStepKindName = enumOf(
  'AlertStepKind',
  '경보에 있었던 일. / What happened to an alert.',
  ALERT_STEPS,
  {
    RAISED: '발령. / Raised.',
    REPEATED: '다시 걸림. / Bad in a further period.',
    ACKNOWLEDGED: '확인. / Acknowledged.',
    ACTION: '조치. / Action taken.',
    ESCALATED: '상위로 올라감. / Escalated.',
    RESOLVED: '해소. / Resolved.',
    FALSE_ALARM: '오경보. / Called a false alarm.',
    EXPIRED: '만료. / Expired.',
    RETRACTED: '취소. / Retracted.',
  },
);

export const ChartRuleName = enumOf('ChartRule', '관리도의 판정 규칙. / Rule of a control chart.', CHART_RULES, {
  NELSON_1: '한 점이 3σ 밖(넬슨 1). / One point beyond 3σ.',
  NELSON_2: '아홉 점이 잇달아 한쪽(넬슨 2). / Nine in a row on one side.',
  NELSON_3: '여섯 점이 잇달아 오르거나 내림(넬슨 3). / Six rising or falling.',
  NELSON_4: '열네 점이 번갈아 오르내림(넬슨 4). / Fourteen alternating.',
  NELSON_5: '세 점 가운데 둘이 한쪽 2σ 밖(넬슨 5). / Two of three beyond 2σ on one side.',
  NELSON_6: '다섯 점 가운데 넷이 한쪽 1σ 밖(넬슨 6). / Four of five beyond 1σ on one side.',
  NELSON_7: '열다섯 점이 잇달아 1σ 안(넬슨 7). / Fifteen within 1σ.',
  NELSON_8: '여덟 점이 잇달아 양쪽 1σ 밖(넬슨 8). / Eight outside 1σ on both sides.',
  WESTERN_ELECTRIC_1: '한 점이 3σ 밖(웨스턴 일렉트릭 1). / One point beyond 3σ.',
  WESTERN_ELECTRIC_2: '세 점 가운데 둘이 한쪽 2σ 밖(웨스턴 일렉트릭 2). / Two of three beyond 2σ on one side.',
  WESTERN_ELECTRIC_3: '다섯 점 가운데 넷이 한쪽 1σ 밖(웨스턴 일렉트릭 3). / Four of five beyond 1σ on one side.',
  WESTERN_ELECTRIC_4: '여덟 점이 잇달아 한쪽(웨스턴 일렉트릭 4). / Eight in a row on one side.',
});

export const SignalSideName = enumOf(
  'SignalSide',
  '신호의 방향. / Where a signal points to.',
  ['HIGH', 'LOW', 'BOTH'] as const,
  {
    HIGH: '위쪽. / High.',
    LOW: '아래쪽. / Low.',
    BOTH: '방향 없음. / No side.',
  },
);

export const WARNING_VERDICTS = ['GOOD', 'BAD', 'UNKNOWN', 'NOT_APPLICABLE'] as const;
export type WarningVerdict = (typeof WARNING_VERDICTS)[number];
export const WarningVerdictName = enumOf(
  'WarningVerdict',
  '한 규칙의 판정. / What a rule finds of a KPI.',
  WARNING_VERDICTS,
  {
    GOOD: '이상 없음. / Nothing amiss.',
    BAD: '걸림. / Amiss.',
    UNKNOWN: '아직 알 수 없음. / Not known yet.',
    NOT_APPLICABLE: '적용할 수 없음(까닭을 함께 밝힘). / Cannot be applied; the reason says why.',
  },
);

export const WarningReasonName = enumOf(
  'WarningReason',
  '판정하지 못한 까닭. / Why a rule was not judged.',
  WARNING_REASONS,
  {
    OFF: '이 규칙을 쓰지 않음. / The rule is switched off.',
    NO_TARGET: '그해 목표가 없음. / No target for the year.',
    TOO_FEW_POINTS: '점이 너무 적음(연 1회 지표 등). / Too few points, as of yearly KPIs.',
    SHORT_YEAR: '자료가 여섯 달이 안 됨. / Fewer than six months of the year are known.',
    NO_VARIATION: '값이 움직이지 않아 한계선이 없음. / No spread, hence no limits.',
    CUMULATIVE: '연간 누계로 입력하는 지표. / Entered as a running total.',
    AGGREGATION: '최댓값·최솟값 지표는 예측하지 않음. / A highest or lowest value is not forecast.',
    EVIDENCE_NOT_ASKED: '증빙을 받지 않는 지표. / No evidence is asked for.',
    NOT_COMMON: '공통지표가 아님. / Not a common KPI.',
    TOO_FEW_PEERS: '견줄 부서가 너무 적거나 값이 거의 같음. / Too few peers, or nearly all alike.',
    NO_SCHEDULE: '연결된 과제의 공정표가 없음. / No work schedule of a linked initiative.',
    NO_BUDGET: '집행액 자료 없음. / No data on spending.',
    NOT_DUE: '아직 실적을 낼 때가 아님. / Nothing is due yet.',
    NO_VALUE: '확인된 실적이 없음. / No confirmed value.',
  },
);

export const BREAK_KINDS = ['DEFINITION', 'PROCESS'] as const;
export type KpiBreakKind = (typeof BREAK_KINDS)[number];
export const KpiBreakKindName = enumOf('KpiBreakKind', '시계열 단절의 종류. / Kind of a break.', BREAK_KINDS, {
  DEFINITION: '정의 변경. / The definition changed.',
  PROCESS: '업무 방식 변경. / The process changed.',
});
