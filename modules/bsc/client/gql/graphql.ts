/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 경보의 확인. / Acknowledgement of an alert. */
export type AlertAcknowledgement = {
  /** 조치. / What is done about it. */
  action: string;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 확인한 경보에 한 조치. / Action taken on an acknowledged alert. */
export type AlertActionInput = {
  /** 한 일. / What was done. */
  action: string;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 확인되지 않은 경보가 올라간 곳. / Whom an alert that nobody acknowledged went to. */
export type AlertEscalation =
  /** 기획부서. / The planning office. */
  | 'PLANNING_OFFICE'
  /** 상위 부서의 장(국장). / The head of the superior unit. */
  | 'SUPERIOR';

/** AlertEscalation 값 조건. / Condition on a AlertEscalation. */
export type AlertEscalationFilter = {
  /** 같음. / Equals. */
  eq?: AlertEscalation | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<AlertEscalation> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: AlertEscalation | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<AlertEscalation> | null | undefined;
};

/** 경보 규칙. / Rule that raised an alert. */
export type AlertRule =
  /** 공정에 비해 예산집행이 크게 늦음(W10). / The budget is spent far behind the work. */
  | 'BUDGET'
  /** 관리도의 이상 신호(W5). / A signal of the control chart. */
  | 'CONTROL'
  /** 증빙 없이 확인된 실적(W7). / The result was confirmed without evidence. */
  | 'EVIDENCE'
  /** 연말 예측이 연간 목표에 못 미침(W4). / The forecast misses the year’s target. */
  | 'FORECAST'
  /** 기간 목표와 기준(처음 10%) 이상 벌어짐(W2). / The result is too far off the prorated target, 10 % at first. */
  | 'GAP'
  /** 실적이 늦음(W6). / The result is late. */
  | 'LATE'
  /** 같은 공통지표의 다른 부서들과 크게 다름(W8). / Far from the other departments of the same common KPI. */
  | 'PEERS'
  /** 두 달 연속 공정이 계획의 90% 미만(W9). / The work is below 90 % of its plan two months running. */
  | 'PROGRESS'
  /** 점수가 기준(처음 80점)에 못 미침(W1). / The score is below its limit, 80 at first. */
  | 'SCORE'
  /** 나빠지는 추세: 세 기간 연속 악화, 또는 뚜렷한 기울기(W3). / Worse three periods in a row, or a slope that is no chance. */
  | 'TREND'
  /** 값이 여러 기간 그대로임(W6). / The value has not moved for several periods. */
  | 'UNCHANGED';

/** AlertRule 값 조건. / Condition on a AlertRule. */
export type AlertRuleFilter = {
  /** 같음. / Equals. */
  eq?: AlertRule | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<AlertRule> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: AlertRule | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<AlertRule> | null | undefined;
};

/** 경보의 정도. / How grave an alert is. */
export type AlertSeverity =
  /** 황: 나쁨. / Amber: on the adverse side. */
  | 'AMBER'
  /** 확인: 자료 오류일 수 있음. / To be checked: the data may be wrong. */
  | 'CHECK'
  /** 적: 크게 나쁨. / Red: far on the adverse side. */
  | 'RED';

/** AlertSeverity 값 조건. / Condition on a AlertSeverity. */
export type AlertSeverityFilter = {
  /** 같음. / Equals. */
  eq?: AlertSeverity | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<AlertSeverity> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: AlertSeverity | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<AlertSeverity> | null | undefined;
};

/** 경보의 상태. / State of an alert. */
export type AlertState =
  /** 확인. / Acknowledged. */
  | 'ACKNOWLEDGED'
  /** 조치 중. / Being acted on. */
  | 'ACTION'
  /** 만료(연도가 끝남). / Expired with its year. */
  | 'EXPIRED'
  /** 오경보. / A false alarm. */
  | 'FALSE_ALARM'
  /** 발령. / Raised. */
  | 'RAISED'
  /** 해소. / Resolved. */
  | 'RESOLVED'
  /** 취소(정정으로 근거가 없어짐). / Retracted: a correction took its ground away. */
  | 'RETRACTED';

/** AlertState 값 조건. / Condition on a AlertState. */
export type AlertStateFilter = {
  /** 같음. / Equals. */
  eq?: AlertState | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<AlertState> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: AlertState | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<AlertState> | null | undefined;
};

/** 경보에 있었던 일. / What happened to an alert. */
export type AlertStepKind =
  /** 확인. / Acknowledged. */
  | 'ACKNOWLEDGED'
  /** 조치. / Action taken. */
  | 'ACTION'
  /** 상위로 올라감. / Escalated. */
  | 'ESCALATED'
  /** 만료. / Expired. */
  | 'EXPIRED'
  /** 오경보. / Called a false alarm. */
  | 'FALSE_ALARM'
  /** 발령. / Raised. */
  | 'RAISED'
  /** 다시 걸림. / Bad in a further period. */
  | 'REPEATED'
  /** 해소. / Resolved. */
  | 'RESOLVED'
  /** 취소. / Retracted. */
  | 'RETRACTED';

/** Alert 기록을 고르는 조건. / Conditions that choose Alert records. */
export type AlertWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<AlertWhere> | null | undefined;
  /** 부서. / Department. */
  department?: DepartmentWhere | null | undefined;
  /** 확인 기한. / Last day to acknowledge. */
  dueOn?: DateFilter | null | undefined;
  /** 올라간 곳. / Escalated to. */
  escalation?: AlertEscalationFilter | null | undefined;
  /** 지표. / KPI. */
  kpi?: KpiWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: AlertWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<AlertWhere> | null | undefined;
  /** 처음 걸린 달. / Month that raised it. */
  raisedIn?: StringFilter | null | undefined;
  /** 규칙. / Rule. */
  rule?: AlertRuleFilter | null | undefined;
  /** 정도. / How grave. */
  severity?: AlertSeverityFilter | null | undefined;
  /** 상태. / State. */
  state?: AlertStateFilter | null | undefined;
};

/** 이의신청의 근거. / Ground of an appeal. */
export type AppealGround =
  /** 계산오류. / Error of calculation. */
  | 'CALCULATION'
  /** 평가자 이해충돌. / Conflict of interest of an evaluator. */
  | 'CONFLICT'
  /** 증빙누락. / Evidence was missed. */
  | 'EVIDENCE'
  /** 외부요인. / External factor. */
  | 'EXTERNAL';

/** AppealGround 값 조건. / Condition on a AppealGround. */
export type AppealGroundFilter = {
  /** 같음. / Equals. */
  eq?: AppealGround | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<AppealGround> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: AppealGround | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<AppealGround> | null | undefined;
};

/** 이의신청. / An appeal. */
export type AppealInput = {
  /** 근거. / Ground. */
  ground: AppealGround;
  /** 지표. / KPI. */
  kpi: string | number;
  /** 내용과 증빙. / What it says, with evidence. */
  statement: string;
  /** 평가 연도. / Year that was evaluated. */
  year: number;
};

/** 이의신청의 결정. / Decision on an appeal. */
export type AppealRuling = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Reason. */
  reason: string;
  /** 대신할 지표 점수(인용이면 필요). / Score of the KPI that stands instead; needed to accept. */
  score?: string | null | undefined;
  /** 인용, 일부 인용, 기각. / Accepted, in part, or rejected. */
  state: AppealState;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 이의신청의 상태. / State of an appeal. */
export type AppealState =
  /** 인용. / Accepted. */
  | 'ACCEPTED'
  /** 접수. / Filed. */
  | 'FILED'
  /** 일부 인용. / Accepted in part. */
  | 'PARTIAL'
  /** 기각. / Rejected. */
  | 'REJECTED';

/** AppealState 값 조건. / Condition on a AppealState. */
export type AppealStateFilter = {
  /** 같음. / Equals. */
  eq?: AppealState | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<AppealState> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: AppealState | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<AppealState> | null | undefined;
};

/** Appeal 기록을 고르는 조건. / Conditions that choose Appeal records. */
export type AppealWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<AppealWhere> | null | undefined;
  /** 부서. / Department. */
  department?: DepartmentWhere | null | undefined;
  /** 근거. / Ground. */
  ground?: AppealGroundFilter | null | undefined;
  /** 지표. / KPI. */
  kpi?: KpiWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: AppealWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<AppealWhere> | null | undefined;
  /** 상태. / State. */
  state?: AppealStateFilter | null | undefined;
};

/** 시상에서 제외되는 까닭. / Why a department gets no award. */
export type AwardBar =
  /** 연중 신설 부서. / Created during the year. */
  | 'APART'
  /** 반영률 90% 미만. / Less than 90 % covered. */
  | 'COVERAGE'
  /** 관리부서. / Runs the evaluation. */
  | 'MANAGING'
  /** 비위. / Misconduct. */
  | 'MISCONDUCT'
  /** 점수 없음. / No score. */
  | 'NO_SCORE';

/** 시상을 정한 것(총점 다음). / What decided an award after the total. */
export type AwardDecision =
  /** 가점 앞의 본점수. / The score before bonus. */
  | 'BASE'
  /** 위원회 결정. / The committee. */
  | 'COMMITTEE'
  /** 지연 지표가 적음. / Fewer late KPIs. */
  | 'LATE'
  /** 결과지표 득점. / Points of outcome KPIs. */
  | 'OUTCOME'
  /** 감점이 적음. / Fewer penalties. */
  | 'PENALTY';

/** 시상의 결정. / Decision on an award. */
export type AwardDecisionInput = {
  /** 부서. / Department. */
  department: string | number;
  /** 등급. / Grade. */
  grade: string | number;
  /** 동점을 정한 위원회 회의. / Meeting that decided a tie. */
  meeting?: string | number | null | undefined;
  /** 사유(동점이면 필요). / Reason; needed for a tie. */
  reason?: string | null | undefined;
};

/** 시상 등급. / A grade of awards. */
export type AwardGradeInput = {
  /** 부서 수. / How many departments. */
  count: number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 우수부서 시상 기준. / Scheme of awards to departments. */
export type AwardSchemeInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 기한. / Due day. */
  dueOn: string;
  /** 등급(높은 것부터). / Grades, the highest first. */
  grades: Array<AwardGradeInput>;
  /** 평가군(범위가 평가군일 때). / Group, where the scope is one. */
  group?: string | number | null | undefined;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 범위. / Among whom they are given. */
  scope: AwardScope;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 시상 기준의 상태. / State of an award scheme. */
export type AwardSchemeState =
  /** 확정. / Confirmed. */
  | 'CONFIRMED'
  /** 작성 중. / Being drawn up. */
  | 'DRAFT';

/** 시상의 범위. / Among whom awards are given. */
export type AwardScope =
  /** 한 평가군. / One evaluation group. */
  | 'GROUP'
  /** 시 전체. / The whole city. */
  | 'WHOLE_CITY';

/** 점수 구간. / A band of points. */
export type BandInput = {
  /** 이상(비우면 끝없음). / From, included; open if empty. */
  from?: string | null | undefined;
  /** 점수. / Points. */
  points: string;
  /** 미만(맨 위 구간은 이하). / To, excluded but in the top band. */
  to?: string | null | undefined;
};

/** 가점·감점의 결정. / Decision on a bonus or penalty. */
export type BonusPenaltyDecision = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유(불인정이면 필요). / Reason; needed to reject. */
  reason?: string | null | undefined;
  /** 인정 또는 불인정. / Accepted or rejected. */
  state: BonusPenaltyState;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 가점·감점의 신청. / Proposal of a bonus or penalty. */
export type BonusPenaltyInput = {
  /** 부서. / Department. */
  department: string | number;
  /** 증빙 번호. / Key of the evidence. */
  evidenceKey: string;
  /** 구분. / Kind. */
  kind: BonusPenaltyKind;
  /** 점수. / Points. */
  points: string;
  /** 근거 규정. / Rule that it rests on. */
  rule: string;
  /** 연도. / Year. */
  year: number;
};

/** 가점·감점의 구분. / Bonus or penalty. */
export type BonusPenaltyKind =
  /** 가점. / Bonus. */
  | 'BONUS'
  /** 감점. / Penalty. */
  | 'PENALTY';

/** 가점·감점의 상태. / State of a bonus or penalty. */
export type BonusPenaltyState =
  /** 인정. / Accepted. */
  | 'ACCEPTED'
  /** 신청. / Proposed. */
  | 'PROPOSED'
  /** 불인정. / Rejected. */
  | 'REJECTED';

/** 참·거짓 조건. / Condition on a yes or no. */
export type BooleanFilter = {
  /** 같음. / Equals. */
  eq?: boolean | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: boolean | null | undefined;
};

/** 고객과 성과중심의 BSC 확대 정착 조건. / Conditions of Balanced scorecard. */
export type BscInitiativeWhere = {
  /** 연결된 지표 중 이런 추세가 있음. / Any KPI in force linked to it has this trend. */
  kpiTrend?: KpiTrendFilter | null | undefined;
};

/** 목표나 정의를 해 중에 바꾸는 근거. / Ground on which targets or a definition change during the year. */
export type ChangeGround =
  /** 통제할 수 없는 외부요인(위원회 결정, 목표만). / A cause outside control: by the committee, targets alone. */
  | 'EXTERNAL'
  /** 법령개정. / Change of law. */
  | 'LEGISLATION'
  /** 정기 변경 기간(6월). / The regular window in June. */
  | 'MIDYEAR'
  /** 조직개편. / Reorganization. */
  | 'REORGANIZATION'
  /** 민선 교체 등 따로 정한 기간. / A further window, such as of a new elected term. */
  | 'TERM_CHANGE';

/** 목표와 정의서를 바꿀 수 있는 기간. / Days on which targets and definition sheets may change. */
export type ChangeWindowInput = {
  /** 첫날. / First day. */
  fromOn: string;
  /** 정기 변경 기간(6월을 대신함, 기본 아니오). / The yearly window, in place of June; no unless given. */
  regular?: boolean | null | undefined;
  /** 이름. / Name. */
  title: string;
  /** 마지막 날. / Last day. */
  toOn: string;
};

/** 관리도의 판정 규칙. / Rule of a control chart. */
export type ChartRule =
  /** 한 점이 3σ 밖(넬슨 1). / One point beyond 3σ. */
  | 'NELSON_1'
  /** 아홉 점이 잇달아 한쪽(넬슨 2). / Nine in a row on one side. */
  | 'NELSON_2'
  /** 여섯 점이 잇달아 오르거나 내림(넬슨 3). / Six rising or falling. */
  | 'NELSON_3'
  /** 열네 점이 번갈아 오르내림(넬슨 4). / Fourteen alternating. */
  | 'NELSON_4'
  /** 세 점 가운데 둘이 한쪽 2σ 밖(넬슨 5). / Two of three beyond 2σ on one side. */
  | 'NELSON_5'
  /** 다섯 점 가운데 넷이 한쪽 1σ 밖(넬슨 6). / Four of five beyond 1σ on one side. */
  | 'NELSON_6'
  /** 열다섯 점이 잇달아 1σ 안(넬슨 7). / Fifteen within 1σ. */
  | 'NELSON_7'
  /** 여덟 점이 잇달아 양쪽 1σ 밖(넬슨 8). / Eight outside 1σ on both sides. */
  | 'NELSON_8'
  /** 한 점이 3σ 밖(웨스턴 일렉트릭 1). / One point beyond 3σ. */
  | 'WESTERN_ELECTRIC_1'
  /** 세 점 가운데 둘이 한쪽 2σ 밖(웨스턴 일렉트릭 2). / Two of three beyond 2σ on one side. */
  | 'WESTERN_ELECTRIC_2'
  /** 다섯 점 가운데 넷이 한쪽 1σ 밖(웨스턴 일렉트릭 3). / Four of five beyond 1σ on one side. */
  | 'WESTERN_ELECTRIC_3'
  /** 여덟 점이 잇달아 한쪽(웨스턴 일렉트릭 4). / Eight in a row on one side. */
  | 'WESTERN_ELECTRIC_4';

/** 연계의 방향. / Which way data go. */
export type ConnectorDirection =
  /** 주고받음. / Both ways. */
  | 'BOTH'
  /** 가져옴. / In. */
  | 'IN'
  /** 보냄. / Out. */
  | 'OUT';

/** 다른 시스템과의 연계. / Link to another system. */
export type ConnectorInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 주고받는 자료. / What data go over it. */
  content?: string | null | undefined;
  /** 방향. / Which way data go. */
  direction: ConnectorDirection;
  /** 기한. / Due day. */
  dueOn: string;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 연계의 상태 변경. / A move of a connector. */
export type ConnectorMove = {
  /** 기록. / Record. */
  id: string | number;
  /** 새 상태. / New state. */
  state: ConnectorState;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 연계를 실행한 결과. / What a run of a connector brought. */
export type ConnectorRun = {
  /** 기록. / Record. */
  id: string | number;
  /** 결과. / What it brought. */
  note?: string | null | undefined;
  /** 성공 여부. / Whether it succeeded. */
  succeeded: boolean;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 연계의 상태. / State of a connector. */
export type ConnectorState =
  /** 개발 중. / Being developed. */
  | 'DEVELOPING'
  /** 운영. / In operation. */
  | 'OPERATING'
  /** 계획. / Planned. */
  | 'PLANNED'
  /** 중단. / Suspended. */
  | 'SUSPENDED'
  /** 시험 중. / Being tested. */
  | 'TESTING';

/** 새 핵심성공요인. / A new critical success factor. */
export type CsfInput = {
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 전략목표. / Objective. */
  objective: string | number;
  /** 내용(영어). / Text in English. */
  titleEn?: string | null | undefined;
  /** 내용(한국어). / Text in Korean. */
  titleKo: string;
};

/** 핵심성공요인의 변경. / Changes of a critical success factor. */
export type CsfUpdate = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 고객 평가 설문의 표본 계획. / Sample plan of the customers’ survey. */
export type CustomerSurveyPlanInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 설계효과(기본 1). / Design effect, 1 unless given. */
  designEffect?: string | null | undefined;
  /** 기한. / Due day. */
  dueOn: string;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 모집단(명). / Population. */
  population?: number | null | undefined;
  /** 표본 크기(명). / Number of people asked. */
  sampleSize: number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 날짜 조건. / Condition on a date. */
export type DateFilter = {
  /** 두 값 사이(양끝 포함). / Between the two, both included. */
  between?: Array<string> | null | undefined;
  /** 같음. / Equals. */
  eq?: string | null | undefined;
  /** 초과. / More than. */
  gt?: string | null | undefined;
  /** 이상. / At least. */
  gte?: string | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<string> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 미만. / Less than. */
  lt?: string | null | undefined;
  /** 이하. / At most. */
  lte?: string | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: string | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<string> | null | undefined;
};

/** 소속 기관의 종류. / Kind of the legal body. */
export type DepartmentKind =
  /** 출연기관. / An affiliate. */
  | 'AFFILIATE'
  /** 시. / The city. */
  | 'CITY'
  /** 구청. / A district office. */
  | 'DISTRICT_OFFICE'
  /** 공단·공사. / A public corporation. */
  | 'PUBLIC_CORPORATION';

/** DepartmentKind 값 조건. / Condition on a DepartmentKind. */
export type DepartmentKindFilter = {
  /** 같음. / Equals. */
  eq?: DepartmentKind | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<DepartmentKind> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: DepartmentKind | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<DepartmentKind> | null | undefined;
};

/** Department 기록을 고르는 조건. / Conditions that choose Department records. */
export type DepartmentWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<DepartmentWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 기관 종류. / Kind of body. */
  kind?: DepartmentKindFilter | null | undefined;
  /** 단위. / Level. */
  level?: StringFilter | null | undefined;
  /** 이름(한국어·영어). / Name in either language. */
  name?: StringFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: DepartmentWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<DepartmentWhere> | null | undefined;
  /** 상위 부서. / The unit above. */
  parent?: DepartmentWhere | null | undefined;
};

/** 정보공개 구분. / Whether the public may see it. */
export type Disclosure =
  /** 비공개. / Closed. */
  | 'CLOSED'
  /** 공개. / Open. */
  | 'OPEN'
  /** 부분공개. / Open in part. */
  | 'PARTIAL';

/** Domain 기록을 고르는 조건. / Conditions that choose Domain records. */
export type DomainWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<DomainWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 정책목표. / Its goals. */
  goals?: GoalListFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: DomainWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<DomainWhere> | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 조기 경보 규칙의 설정(지표를 비우면 시 전체). / How a rule is applied: to one KPI, or to the city where none is named. */
export type EarlyWarningRuleInput = {
  /** 관리도에 쓰는 규칙. / Rules of the control chart. */
  chartRules?: Array<ChartRule> | null | undefined;
  /** 쓰는지. / Whether it is applied. */
  enabled: boolean;
  /** 지표. / KPI. */
  kpi?: string | number | null | undefined;
  /** 기간 수. / Periods. */
  periods?: number | null | undefined;
  /** 적색이 되는 기준. / Where it is red. */
  redThreshold?: string | null | undefined;
  /** 규칙. / Rule. */
  rule: AlertRule;
  /** 경보가 시작되는 기준. / Where an alert begins. */
  threshold?: string | null | undefined;
  /** 고치는 설정의 편집 판 번호. / Edit lock of the setting that is changed. */
  version?: number | null | undefined;
};

/** 한 지표의 규칙 설정을 없앰. / Takes the setting of one KPI back. */
export type EarlyWarningRuleRemoval = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 인과의 방향. / Which way an effect goes. */
export type EdgeSign =
  /** －: 원인이 좋아지면 결과는 나빠짐. / Better makes worse. */
  | 'NEGATIVE'
  /** ＋: 원인이 좋아지면 결과도 좋아짐. / Better makes better. */
  | 'POSITIVE';

/** 평가군. / Evaluation group. */
export type EvaluationGroupInput = {
  /** 코드. / Code. */
  code: string;
  /** 시작 연도. / First year. */
  fromYear: number;
  /** 고칠 평가군. / Group to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 끝 연도. / Last year. */
  toYear?: number | null | undefined;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
};

/** 관련 Evaluation 기록의 조건. / Condition on related Evaluation records. */
export type EvaluationListFilter = {
  /** 모두 만족. / All do. */
  every?: EvaluationWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: EvaluationWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: EvaluationWhere | null | undefined;
};

/** 월 평가의 상태 변경. / A move of a monthly round. */
export type EvaluationRoundMove = {
  /** 총평(마칠 때 필요). / Findings; needed to close it. */
  findings?: string | null | undefined;
  /** 기록. / Record. */
  id: string | number;
  /** 새 상태. / New state. */
  state: RoundState;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 어느 해부터의 평가 기준. / Evaluation scheme from a year on. */
export type EvaluationSchemeInput = {
  /** 이의신청 일수. / Days for appeals. */
  appealDays: number;
  /** 가점 상한. / Most that bonuses add. */
  bonusCap: string;
  /** 성과급에서 부서 점수가 정하는 몫(0–100%, 없으면 모두). / Percent of bonus pay that the department’s score decides, 0 to 100; all where none is set. */
  bonusDepartmentShare?: number | null | undefined;
  /** 동점 뒤 순위를 잇는지. / Dense ranks. */
  denseRank: boolean;
  /** 시작 연도. / First year. */
  fromYear: number;
  /** 등급(높은 것부터). / Grades, the best first. */
  grades: Array<SchemeGradeInput>;
  /** 등급 방법. / How grades are given. */
  grading: GradingMode;
  /** 비율을 적용하는 최소 부서 수. / Fewest departments of a group with quotas. */
  leastGroup: number;
  /** 총점이 100점을 넘을 수 있는지. / Whether a total may pass 100. */
  mayPassFull: boolean;
  /** 감점 상한. / Most that penalties take. */
  penaltyCap: string;
  /** 정성평가(M5) 가중치의 상한(0–100%, 없으면 제한 없음). / Most that graded KPIs (M5) may weigh, 0 to 100 percent; none for no limit. */
  qualitativeLimit?: number | null | undefined;
  /** 경계 동점을 모두 올리는지. / Whether ties over a boundary all go up. */
  tiesGoUp: boolean;
  /** 국·실·시 점수의 비중(없으면 균등). / Weights of units above departments; EQUAL where none is set. */
  unitWeighting?: UnitWeighting | null | undefined;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
};

/** Evaluation 기록을 고르는 조건. / Conditions that choose Evaluation records. */
export type EvaluationWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<EvaluationWhere> | null | undefined;
  /** 등급. / Grade. */
  grade?: StringFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 평가 방법. / Method. */
  method?: StringFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: EvaluationWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<EvaluationWhere> | null | undefined;
  /** 평가 기간. / Period. */
  period?: StringFilter | null | undefined;
};

/** 가설과 실적의 일치. / What the past says of a hypothesis. */
export type EvidenceVerdict =
  /** 어긋남: 상관의 방향이 가설과 반대. / It goes the other way. */
  | 'CONTRADICTED'
  /** 자료부족: 짝지은 달이 8개 미만. / Fewer than eight pairs of months. */
  | 'INSUFFICIENT'
  /** 뒷받침: 상관의 방향이 가설과 같음. / The correlation goes the way of the hypothesis. */
  | 'SUPPORTED'
  /** 불분명: 상관이 약하거나(0.3 미만) 한쪽이 변하지 않음. / Weak (below 0.3), or one side never changes. */
  | 'UNCLEAR';

/** 대상의 구분: 영역별·지역별·사업별·계층별. / What records are aimed at. */
export type FacetDimension =
  /** 사업별(예산 사업). / By budget program. */
  | 'BUDGET_PROGRAM'
  /** 영역별. / By domain. */
  | 'DOMAIN'
  /** 계층별. / By group of people. */
  | 'POPULATION_GROUP'
  /** 지역별(구·동). / By region: district and neighbourhood. */
  | 'REGION';

/** 대상 조건: 영역·지역·사업·계층. / Condition on what a record is aimed at. */
export type FacetFilter = {
  /** 값(영역이면 영역)의 코드. 비우면 값이 있는 모든 기록. / Code; left out, any value will do. */
  code?: StringFilter | null | undefined;
  /** 구분. / Dimension. */
  dimension: FacetDimension;
  /** 하위 값(구의 동)도 함께. / Values below those found count too. */
  withChildren?: boolean | null | undefined;
};

/** 오경보의 선언. / Calling an alert a false alarm. */
export type FalseAlarmInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why it is one. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 환류에 한 조치. / What is done about a feedback. */
export type FeedbackAction = {
  /** 조치. / What is done. */
  action: string;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 조치 완료. / A feedback is done. */
export type FeedbackCompletion = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 환류가 다음 해에 바꾼 것. / What a feedback changes next year. */
export type FeedbackEffect = {
  /** 다음 해에 반영한 것(지표, 목표, 계획). / What changes: KPI, target or plan. */
  effect: string;
  /** 바뀌는 지표. / KPI that changes. */
  effectKpi?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 새 환류. / A new feedback. */
export type FeedbackInput = {
  /** 부서. / Department. */
  department: string | number;
  /** 조치 기한. / Due day. */
  dueOn: string;
  /** 지적·개선할 점. / What was found. */
  finding: string;
  /** 이행과제. / Initiative that it is about. */
  initiative?: string | number | null | undefined;
  /** 지표. / KPI that it is about. */
  kpi?: string | number | null | undefined;
  /** 담당자. / Who sees to it. */
  owner?: string | number | null | undefined;
  /** 출처. / Source. */
  source: FeedbackSource;
  /** 평가 연도. / Year that was evaluated. */
  year: number;
};

/** 환류를 다시 엶. / Opens a feedback again. */
export type FeedbackReopening = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Reason. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 환류의 출처. / What a feedback comes from. */
export type FeedbackSource =
  /** 조기 경보. / Early warning. */
  | 'ALERT'
  /** 이의신청. / Appeal. */
  | 'APPEAL'
  /** 위원회 의견. / Opinion of a committee. */
  | 'COMMITTEE'
  /** 평가결과. / Result of an evaluation. */
  | 'EVALUATION'
  /** 그 밖. / Other. */
  | 'OTHER'
  /** 성격평가·정성평가. / Appraisal or qualitative evaluation. */
  | 'PANEL';

/** FeedbackSource 값 조건. / Condition on a FeedbackSource. */
export type FeedbackSourceFilter = {
  /** 같음. / Equals. */
  eq?: FeedbackSource | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<FeedbackSource> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: FeedbackSource | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<FeedbackSource> | null | undefined;
};

/** 환류의 상태. / State of a feedback. */
export type FeedbackState =
  /** 조치 중. / Being acted on. */
  | 'ACTION'
  /** 조치 완료. / Done, not verified yet. */
  | 'DONE'
  /** 접수. / Open. */
  | 'OPEN'
  /** 이행 확인. / Verified. */
  | 'VERIFIED';

/** FeedbackState 값 조건. / Condition on a FeedbackState. */
export type FeedbackStateFilter = {
  /** 같음. / Equals. */
  eq?: FeedbackState | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<FeedbackState> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: FeedbackState | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<FeedbackState> | null | undefined;
};

/** 환류의 수정: 준 것만 바꿈. / Change of a feedback: what is given. */
export type FeedbackUpdate = {
  /** 조치 기한. / Due day. */
  dueOn?: string | null | undefined;
  /** 지적·개선할 점. / What was found. */
  finding?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이행과제(비우면 뺌). / Initiative; null takes it away. */
  initiative?: string | number | null | undefined;
  /** 지표(비우면 뺌). / KPI; null takes it away. */
  kpi?: string | number | null | undefined;
  /** 담당자(비우면 뺌). / Who sees to it; null takes it away. */
  owner?: string | number | null | undefined;
  /** 출처. / Source. */
  source?: FeedbackSource | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 이행 확인. / Verification that it was done. */
export type FeedbackVerification = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** Feedback 기록을 고르는 조건. / Conditions that choose Feedback records. */
export type FeedbackWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<FeedbackWhere> | null | undefined;
  /** 부서. / Department. */
  department?: DepartmentWhere | null | undefined;
  /** 조치 기한. / Due day. */
  dueOn?: DateFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: InitiativeWhere | null | undefined;
  /** 지표. / KPI. */
  kpi?: KpiWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: FeedbackWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<FeedbackWhere> | null | undefined;
  /** 출처. / Source. */
  source?: FeedbackSourceFilter | null | undefined;
  /** 상태. / State. */
  state?: FeedbackStateFilter | null | undefined;
  /** 평가 연도. / Year that was evaluated. */
  year?: IntFilter | null | undefined;
};

/** 확보한 금액(줄면 음수와 사유). / An amount secured; negative with a remark for a cut. */
export type FundingEntryInput = {
  /** 금액(원). / Amount in won. */
  amount: number;
  /** 문서번호. / Number of the document. */
  documentNo?: string | null | undefined;
  /** 재원 확보 목표. / Goal. */
  goal: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 비고(감액이면 사유). / Remark; the reason of a cut. */
  note?: string | null | undefined;
  /** 확정일. / Day it was granted. */
  securedOn: string;
};

/** 재원 확보 목표. / Funds to be secured. */
export type FundingGoalInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 목표 금액(원). / Amount in won. */
  amount: number;
  /** 기한. / Due day. */
  dueOn: string;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 재원(국비, 도비 …). / Source. */
  source: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 관련 Goal 기록의 조건. / Condition on related Goal records. */
export type GoalListFilter = {
  /** 모두 만족. / All do. */
  every?: GoalWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: GoalWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: GoalWhere | null | undefined;
};

/** Goal 기록을 고르는 조건. / Conditions that choose Goal records. */
export type GoalWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<GoalWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 영역. / Its domain. */
  domain?: DomainWhere | null | undefined;
  /** 대상: 영역·지역·사업·계층. / What it is aimed at. */
  facet?: FacetFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 이행과제. / Its initiatives. */
  initiatives?: InitiativeListFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: GoalWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<GoalWhere> | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 한 등급의 인사 고가 가점. / Points of a grade in the personnel rating. */
export type GradePointsInput = {
  /** 등급. / Grade. */
  grade: string;
  /** 가점. / Points. */
  points: string;
};

/** 등급을 정하는 방법. / How grades are given. */
export type GradingMode =
  /** 절대평가(점수 구간). / By bands of the total. */
  | 'ABSOLUTE'
  /** 상대평가(비율). / By shares of the ranked departments. */
  | 'QUOTA';

/** 부서의 평가군을 정함. / Places a department in a group from a year on. */
export type GroupMemberInput = {
  /** 예산(원, 0보다 큼). / Budget in won, above 0; weighs it in the units above. */
  budget?: string | null | undefined;
  /** 부서. / Department. */
  department: string | number;
  /** 평가군. / Evaluation group. */
  group: string | number;
  /** 관리부서인지. / Whether it runs the evaluation. */
  managing?: boolean | null | undefined;
  /** 그해 비위가 있었는지. / Misconduct in that year. */
  misconduct?: boolean | null | undefined;
  /** 비고(비위면 필요). / Remark; needed with misconduct. */
  note?: string | null | undefined;
  /** 정원(명, 0보다 큼). / Authorized persons, above 0; weigh it in the units above. */
  staff?: number | null | undefined;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 시작 연도. / First year. */
  year: number;
};

/** 식별자 조건. / Condition on an id. */
export type IdFilter = {
  /** 같음. / Equals. */
  eq?: string | number | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<string | number> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: string | number | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<string | number> | null | undefined;
};

/** 관련 Initiative 기록의 조건. / Condition on related Initiative records. */
export type InitiativeListFilter = {
  /** 모두 만족. / All do. */
  every?: InitiativeWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: InitiativeWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: InitiativeWhere | null | undefined;
};

/** 이행과제의 상태. / State of an initiative. */
export type InitiativeStatus =
  /** 종료. / Closed. */
  | 'CLOSED'
  /** 완료. / Completed. */
  | 'COMPLETED'
  /** 추진 중. / In progress. */
  | 'IN_PROGRESS'
  /** 계획 확정. / Planned. */
  | 'PLANNED'
  /** 제안(초안). / Proposed, a draft. */
  | 'PROPOSED'
  /** 보류. / Suspended. */
  | 'SUSPENDED';

/** InitiativeStatus 값 조건. / Condition on a InitiativeStatus. */
export type InitiativeStatusFilter = {
  /** 같음. / Equals. */
  eq?: InitiativeStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<InitiativeStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: InitiativeStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<InitiativeStatus> | null | undefined;
};

/** Initiative 기록을 고르는 조건. / Conditions that choose Initiative records. */
export type InitiativeWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<InitiativeWhere> | null | undefined;
  /** 고객과 성과중심의 BSC 확대 정착 조건. / Conditions of Balanced scorecard. */
  bsc?: BscInitiativeWhere | null | undefined;
  /** 예산 필요 여부. / Whether it needs a budget. */
  budgetRequired?: BooleanFilter | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 종료일. / Last day. */
  endsOn?: DateFilter | null | undefined;
  /** 평가. / Its evaluations. */
  evaluations?: EvaluationListFilter | null | undefined;
  /** 대상: 영역·지역·사업·계층. / What it is aimed at. */
  facet?: FacetFilter | null | undefined;
  /** 정책목표. / Its goal. */
  goal?: GoalWhere | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 주관부서. / Its lead department. */
  leadDepartment?: DepartmentWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: InitiativeWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<InitiativeWhere> | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 시작일. / First day. */
  startsOn?: DateFilter | null | undefined;
  /** 상태. / State. */
  status?: InitiativeStatusFilter | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 정수 조건. / Condition on a whole number. */
export type IntFilter = {
  /** 두 값 사이(양끝 포함). / Between the two, both included. */
  between?: Array<number> | null | undefined;
  /** 같음. / Equals. */
  eq?: number | null | undefined;
  /** 초과. / More than. */
  gt?: number | null | undefined;
  /** 이상. / At least. */
  gte?: number | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<number> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 미만. / Less than. */
  lt?: number | null | undefined;
  /** 이하. / At most. */
  lte?: number | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: number | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<number> | null | undefined;
};

/** 여러 기간의 실적을 합치는 방법. / How the results of several periods become one. */
export type KpiAggregation =
  /** 평균. / Mean. */
  | 'AVG'
  /** 마지막 값. / The last value. */
  | 'LAST'
  /** 최댓값. / The highest. */
  | 'MAX'
  /** 최솟값. / The lowest. */
  | 'MIN'
  /** 분자 합 ÷ 분모 합. / Sum of numerators over sum of denominators. */
  | 'RATIO_OF_SUMS'
  /** 합계. / Sum. */
  | 'SUM';

/** 시계열 단절의 기록. / Record of a break in a KPI’s series. */
export type KpiBreakInput = {
  /** 종류. / Kind. */
  kind: KpiBreakKind;
  /** 지표. / KPI. */
  kpi: string | number;
  /** 바뀐 뒤 첫 달(예: 2006-05). / First month after the change, such as 2006-05. */
  month: string;
  /** 사유. / Reason. */
  reason: string;
};

/** 시계열 단절의 종류. / Kind of a break. */
export type KpiBreakKind =
  /** 정의 변경. / The definition changed. */
  | 'DEFINITION'
  /** 업무 방식 변경. / The process changed. */
  | 'PROCESS';

/** 측정 주기. / How often it is measured. */
export type KpiCycle =
  /** 반기. / Half-yearly. */
  | 'HALF'
  /** 매월. / Monthly. */
  | 'MONTH'
  /** 분기. / Quarterly. */
  | 'QUARTER'
  /** 연 1회. / Yearly. */
  | 'YEAR';

/** KpiCycle 값 조건. / Condition on a KpiCycle. */
export type KpiCycleFilter = {
  /** 같음. / Equals. */
  eq?: KpiCycle | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<KpiCycle> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: KpiCycle | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<KpiCycle> | null | undefined;
};

/** 정의서의 개정(비운 것은 그대로). / Revision of a definition sheet; what is left out stays. */
export type KpiDefinitionInput = {
  /** 기간 합산 방법(실적이 없을 때만). / How periods are put together, while there are no results. */
  aggregation?: KpiAggregation | null | undefined;
  /** 기간이 끝난 뒤 자료가 나오기까지의 날수. / Days after the period until the source publishes. */
  availabilityLagDays?: number | null | undefined;
  /** 점수 구간. / Bands. */
  bands?: Array<BandInput> | null | undefined;
  /** 측정 주기(실적이 없을 때만). / How often it is measured, while there are no results. */
  cycle?: KpiCycle | null | undefined;
  /** 정의와 산식. / Definition and formula. */
  definition?: string | null | undefined;
  /** 난이도 가중. / Multiplier for difficulty. */
  difficulty?: string | null | undefined;
  /** 근거. / Ground. */
  ground: ChangeGround;
  /** 최고 목표(기준의 %). / Upper limit in percent of the base. */
  highRate?: number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 허용 최댓값. / Highest value allowed. */
  maximum?: string | null | undefined;
  /** 점수 산식. / How a result becomes a score. */
  method?: KpiScoreMethod | null | undefined;
  /** 허용 최솟값. / Lowest value allowed. */
  minimum?: string | null | undefined;
  /** 방향(실적이 없을 때만). / Which results are good, while there are no results. */
  polarity?: KpiPolarity | null | undefined;
  /** 최소 평가자 수. / Fewest evaluators whose grades count. */
  quorum?: number | null | undefined;
  /** 사유(성과표가 확정된 뒤 필요). / Reason; needed once a scorecard was confirmed. */
  reason?: string | null | undefined;
  /** 척도의 점수(비우면 100점). / Points of the scale; of 100 if empty. */
  scalePoints?: number | null | undefined;
  /** 표준편차 배수(1, 2). / Standard deviations to either limit. */
  sigmas?: number | null | undefined;
  /** 1단위마다 잃는 점수. / Points lost for each unit. */
  slope?: string | null | undefined;
  /** 실적의 출처. / Where results come from. */
  source?: KpiSource | null | undefined;
  /** 120점까지 인정. / Whether the score may reach 120. */
  stretch?: boolean | null | undefined;
  /** 설문의 문항. / Question of the survey. */
  surveyQuestion?: string | number | null | undefined;
  /** 허용 폭. / Tolerance of a fit. */
  tolerance?: string | null | undefined;
  /** 단위(실적이 없을 때만). / Unit, while there are no results. */
  unit?: string | null | undefined;
  /** 단위의 종류(실적이 없을 때만). / Kind of unit, while there are no results. */
  unitKind?: KpiUnitKind | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 지표의 지난 해 값. / Values of a KPI in earlier years. */
export type KpiHistoryInput = {
  /** 지표. / KPI. */
  kpi: string | number;
  /** 해마다의 값(적은 해만 바뀜). / Values; years not named stay. */
  rows: Array<KpiHistoryRow>;
  /** 읽은 지표의 편집 판 번호. / Edit lock of the KPI as it was read. */
  version: number;
};

/** 지표의 지난 해 값 하나. / Value of a KPI in an earlier year. */
export type KpiHistoryRow = {
  /** 자료의 출처. / Where the value is from. */
  source?: string | null | undefined;
  /** 값(비우면 지움). / Value; removed if empty. */
  value?: string | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 새 성과지표. / A new KPI. */
export type KpiInput = {
  /** 기간 합산 방법. / How periods are put together. */
  aggregation: KpiAggregation;
  /** 기간이 끝난 뒤 자료가 나오기까지의 날수(기본 0). / Days after the period until the source publishes, 0 unless given. */
  availabilityLagDays?: number | null | undefined;
  /** 점수 구간(구간 평가). / Bands. */
  bands?: Array<BandInput> | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 자료를 모으는 담당(팀, 기관). / Who collects the data: a team or body. */
  collector?: string | null | undefined;
  /** 공통지표 코드. / Code of the common KPI. */
  commonCode?: string | null | undefined;
  /** 핵심성공요인(그 전략목표의). / Success factor of that objective. */
  csf?: string | number | null | undefined;
  /** 연간 누계로 입력하는지. / Whether it is a running total. */
  cumulative?: boolean | null | undefined;
  /** 측정 주기. / How often it is measured. */
  cycle: KpiCycle;
  /** 자료의 출처(대장, 통계, 시스템). / Source of the data: a register, statistics, a system. */
  dataSource?: string | null | undefined;
  /** 표시할 소수 자릿수(기본 0). / Decimals shown, 0 unless given. */
  decimals?: number | null | undefined;
  /** 정의와 산식. / Definition and formula. */
  definition?: string | null | undefined;
  /** 담당 부서. / Department. */
  department: string | number;
  /** 난이도 가중(기본 1). / Multiplier for difficulty, 1 unless given. */
  difficulty?: string | null | undefined;
  /** 실적의 증빙 자료. / What proves a result. */
  evidenceKind?: string | null | undefined;
  /** 실적에 증빙을 받는지(기본: 아니요). / Whether results need evidence; not unless given. */
  evidenceRequired?: boolean | null | undefined;
  /** 시작 연도(기본: 기준일의 연도). / First year; that of the business date unless given. */
  fromYear?: number | null | undefined;
  /** 정책목표. / Goal. */
  goal?: string | number | null | undefined;
  /** 최고 목표(기준의 110% 또는 120%). / Upper limit in percent of the base, 110 or 120. */
  highRate?: number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 측정하는 이행과제. / Initiatives that it measures. */
  initiatives?: Array<string | number> | null | undefined;
  /** 전체 중 일부의 비율인지. / Whether it is a part of a whole. */
  isShare?: boolean | null | undefined;
  /** 종류. / What it measures. */
  kind: KpiKind;
  /** 허용 최댓값(비우면 없음). / Highest value allowed; none if empty. */
  maximum?: string | null | undefined;
  /** 점수 산식. / How a result becomes a score. */
  method: KpiScoreMethod;
  /** 허용 최솟값(비우면 없음). / Lowest value allowed; none if empty. */
  minimum?: string | null | undefined;
  /** 전략목표. / Strategic objective. */
  objective: string | number;
  /** 방향. / Which results are good. */
  polarity: KpiPolarity;
  /** 지표를 두는 목적. / What the KPI is for. */
  purpose?: string | null | undefined;
  /** 최소 평가자 수. / Fewest evaluators whose grades count. */
  quorum?: number | null | undefined;
  /** 척도의 점수(비우면 100점). / Points of the scale; of 100 if empty. */
  scalePoints?: number | null | undefined;
  /** 표준편차 배수(1, 2). / Standard deviations to either limit. */
  sigmas?: number | null | undefined;
  /** 1단위마다 잃는 점수(목표부합). / Points lost for each unit of a fit. */
  slope?: string | null | undefined;
  /** 실적의 출처(기본: 직접 입력). / Where results come from; entered by hand unless given. */
  source?: KpiSource | null | undefined;
  /** 120점까지 인정. / Whether the score may reach 120. */
  stretch?: boolean | null | undefined;
  /** 설문의 문항. / Question of the survey. */
  surveyQuestion?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 허용 폭(목표부합). / Tolerance of a fit. */
  tolerance?: string | null | undefined;
  /** 단위. / Unit. */
  unit: string;
  /** 단위의 종류. / Kind of unit. */
  unitKind: KpiUnitKind;
  /** 지표를 만든 활동(워크숍). / Activity (workshop) that it was drafted in. */
  workshop?: string | number | null | undefined;
};

/** 지표의 종류. / What it measures. */
export type KpiKind =
  /** 투입. / Input. */
  | 'INPUT'
  /** 결과. / Outcome. */
  | 'OUTCOME'
  /** 산출. / Output. */
  | 'OUTPUT'
  /** 과정. / Process. */
  | 'PROCESS';

/** KpiKind 값 조건. / Condition on a KpiKind. */
export type KpiKindFilter = {
  /** 같음. / Equals. */
  eq?: KpiKind | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<KpiKind> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: KpiKind | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<KpiKind> | null | undefined;
};

/** 지표의 방향. / Which results are good. */
export type KpiPolarity =
  /** 하향: 낮을수록 좋음. / The lower the better. */
  | 'DOWN'
  /** 적정: 목표에 가까울수록 좋음. / The nearer to the target the better. */
  | 'FIT'
  /** 상향: 높을수록 좋음. / The higher the better. */
  | 'UP';

/** KpiPolarity 값 조건. / Condition on a KpiPolarity. */
export type KpiPolarityFilter = {
  /** 같음. / Equals. */
  eq?: KpiPolarity | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<KpiPolarity> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: KpiPolarity | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<KpiPolarity> | null | undefined;
};

/** 지표를 잇는 새 지표. / A KPI that follows another. */
export type KpiReplacementInput = {
  /** 기간 합산 방법. / How periods are put together. */
  aggregation: KpiAggregation;
  /** 기간이 끝난 뒤 자료가 나오기까지의 날수(기본 0). / Days after the period until the source publishes, 0 unless given. */
  availabilityLagDays?: number | null | undefined;
  /** 점수 구간(구간 평가). / Bands. */
  bands?: Array<BandInput> | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 자료를 모으는 담당(팀, 기관). / Who collects the data: a team or body. */
  collector?: string | null | undefined;
  /** 공통지표 코드. / Code of the common KPI. */
  commonCode?: string | null | undefined;
  /** 앞 지표와 견줄 수 있는지. / Whether it compares with its predecessor. */
  comparable: boolean;
  /** 핵심성공요인(그 전략목표의). / Success factor of that objective. */
  csf?: string | number | null | undefined;
  /** 연간 누계로 입력하는지. / Whether it is a running total. */
  cumulative?: boolean | null | undefined;
  /** 측정 주기. / How often it is measured. */
  cycle: KpiCycle;
  /** 자료의 출처(대장, 통계, 시스템). / Source of the data: a register, statistics, a system. */
  dataSource?: string | null | undefined;
  /** 표시할 소수 자릿수(기본 0). / Decimals shown, 0 unless given. */
  decimals?: number | null | undefined;
  /** 정의와 산식. / Definition and formula. */
  definition?: string | null | undefined;
  /** 담당 부서. / Department. */
  department: string | number;
  /** 난이도 가중(기본 1). / Multiplier for difficulty, 1 unless given. */
  difficulty?: string | null | undefined;
  /** 실적의 증빙 자료. / What proves a result. */
  evidenceKind?: string | null | undefined;
  /** 실적에 증빙을 받는지(기본: 아니요). / Whether results need evidence; not unless given. */
  evidenceRequired?: boolean | null | undefined;
  /** 시작 연도(기본: 기준일의 연도). / First year; that of the business date unless given. */
  fromYear?: number | null | undefined;
  /** 정책목표. / Goal. */
  goal?: string | number | null | undefined;
  /** 최고 목표(기준의 110% 또는 120%). / Upper limit in percent of the base, 110 or 120. */
  highRate?: number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 측정하는 이행과제. / Initiatives that it measures. */
  initiatives?: Array<string | number> | null | undefined;
  /** 전체 중 일부의 비율인지. / Whether it is a part of a whole. */
  isShare?: boolean | null | undefined;
  /** 종류. / What it measures. */
  kind: KpiKind;
  /** 허용 최댓값(비우면 없음). / Highest value allowed; none if empty. */
  maximum?: string | null | undefined;
  /** 점수 산식. / How a result becomes a score. */
  method: KpiScoreMethod;
  /** 허용 최솟값(비우면 없음). / Lowest value allowed; none if empty. */
  minimum?: string | null | undefined;
  /** 전략목표. / Strategic objective. */
  objective: string | number;
  /** 방향. / Which results are good. */
  polarity: KpiPolarity;
  /** 끝낼 지표. / KPI to be replaced. */
  predecessor: string | number;
  /** 지표를 두는 목적. / What the KPI is for. */
  purpose?: string | null | undefined;
  /** 최소 평가자 수. / Fewest evaluators whose grades count. */
  quorum?: number | null | undefined;
  /** 척도의 점수(비우면 100점). / Points of the scale; of 100 if empty. */
  scalePoints?: number | null | undefined;
  /** 표준편차 배수(1, 2). / Standard deviations to either limit. */
  sigmas?: number | null | undefined;
  /** 1단위마다 잃는 점수(목표부합). / Points lost for each unit of a fit. */
  slope?: string | null | undefined;
  /** 실적의 출처(기본: 직접 입력). / Where results come from; entered by hand unless given. */
  source?: KpiSource | null | undefined;
  /** 120점까지 인정. / Whether the score may reach 120. */
  stretch?: boolean | null | undefined;
  /** 설문의 문항. / Question of the survey. */
  surveyQuestion?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 허용 폭(목표부합). / Tolerance of a fit. */
  tolerance?: string | null | undefined;
  /** 단위. / Unit. */
  unit: string;
  /** 단위의 종류. / Kind of unit. */
  unitKind: KpiUnitKind;
  /** 끝낼 지표의 편집 판 번호. / Edit lock of the KPI to be replaced. */
  version: number;
  /** 지표를 만든 활동(워크숍). / Activity (workshop) that it was drafted in. */
  workshop?: string | number | null | undefined;
};

/** 입력표의 한 줄. / A row of the entry grid. */
export type KpiResultRow = {
  /** 분모. / Denominator. */
  denominator?: string | null | undefined;
  /** 지표. / KPI. */
  kpi: string | number;
  /** 해당없음. / Not applicable. */
  notApplicable?: boolean | null | undefined;
  /** 비고. / Remark. */
  note?: string | null | undefined;
  /** 분자. / Numerator. */
  numerator?: string | null | undefined;
  /** 값(분자·분모로 구하는 지표는 비움). / Value; left out where it follows from the parts. */
  value?: string | null | undefined;
  /** 읽은 실적의 판 번호(처음 입력이면 비움). / Edit lock of the result read; none for a first entry. */
  version?: number | null | undefined;
};

/** 실적의 상태. / State of a result. */
export type KpiResultStatus =
  /** 부서장 확인. / Confirmed by the head. */
  | 'CONFIRMED'
  /** 입력. / Entered. */
  | 'ENTERED'
  /** 마감. / Locked. */
  | 'LOCKED'
  /** 미입력 또는 임시저장. / Not entered, or kept as a draft. */
  | 'OPEN'
  /** 반려. / Returned. */
  | 'RETURNED'
  /** 검증. / Verified. */
  | 'VERIFIED';

/** 한 부서의 한 달 실적. / Results of a department for a month. */
export type KpiResultsInput = {
  /** 부서. / Department. */
  department: string | number;
  /** 달. / Month. */
  period: string;
  /** 실적(최대 500줄). / Rows, 500 at most. */
  rows: Array<KpiResultRow>;
};

/** 점수 산식. / How a result becomes a score. */
export type KpiScoreMethod =
  /** 기준치 대비 개선. / Improvement on the baseline. */
  | 'M1_B'
  /** 목표 대비 실적, 하향. / Ratio to the target, downwards. */
  | 'M1_D'
  /** 목표 ÷ 실적, 하향. / Target over result, downwards. */
  | 'M1_D_RECIPROCAL'
  /** 목표 부합. / Nearness to the target. */
  | 'M1_F'
  /** 목표 대비 실적, 상향. / Ratio to the target, upwards. */
  | 'M1_U'
  /** 목표부여(비율): 기준의 110% 또는 120%. / Between limits in percent of the base. */
  | 'M2_RATIO'
  /** 목표부여(편차): 지난 다섯 해의 표준편차. / Between limits set by the deviation of five years. */
  | 'M2_SIGMA'
  /** 구간 평가. / Bands. */
  | 'M3'
  /** 구간 내 비례. / In proportion within bands. */
  | 'M3I'
  /** 추세치. / Against the trend of earlier years. */
  | 'M4'
  /** 정성평가(수·우·미·양·가). / Grades of evaluators. */
  | 'M5'
  /** 공정·이정표. / Progress of work steps. */
  | 'M6'
  /** 만족도. / Satisfaction. */
  | 'M7';

/** 실적의 출처. / Where the results of a KPI come from. */
export type KpiSource =
  /** 직접 입력. / Entered by hand. */
  | 'MANUAL'
  /** 정성평가의 등급. / Grades of a panel. */
  | 'PANEL'
  /** 이행과제의 월별 공정표. / Work schedules of its initiatives. */
  | 'SCHEDULE'
  /** 마감된 설문의 문항. / A question of a closed survey. */
  | 'SURVEY';

/** 지표 표의 가져오기. / Import of a table of KPIs, their targets or results. */
export type KpiTableImportInput = {
  /** 파일의 base64: XLSX(첫 시트) 또는 CSV(UTF-8, CP949). 큰 파일은 먼저 올리고 file로 가리킴. / The file in base64: XLSX (first sheet) or CSV (UTF-8, CP949). A large file is uploaded first and named by `file`. */
  bytes?: string | null | undefined;
  /** 미리보기: 아무것도 쓰지 않음(기본 아니오). / Dry run: writes nothing; no unless given. */
  dryRun?: boolean | null | undefined;
  /** 올려 둔 자기 파일(POST /api/v1/files), bytes 대신. / An upload of one’s own (POST /api/v1/files), in place of `bytes`. */
  file?: string | number | null | undefined;
  /** 파일 이름. / Name of the file. */
  fileName: string;
  /** 열 이름이 다른 표를 읽는 법(열 맞춤 파일의 JSON). / How a table of other columns is read: the JSON of a mapping file. */
  mapping?: string | null | undefined;
  /** 잘못된 줄은 빼고 나머지만 가져옴(기본 아니오). / Leaves out the lines with faults and takes the others; no unless given. */
  soundOnly?: boolean | null | undefined;
  /** 표가 연도를 말하지 않을 때의 연도(기본: 기준일의 연도). / Year where the table names none; that of the business date unless given. */
  year?: number | null | undefined;
};

/** 지표의 한 해 목표. / Target of a KPI for a year. */
export type KpiTargetInput = {
  /** 승인(기본 예). / Approved, yes unless given. */
  approved?: boolean | null | undefined;
  /** 기준치. / Baseline. */
  baseline?: string | null | undefined;
  /** 지표. / KPI. */
  kpi: string | number;
  /** 월별 목표 열두 개. / Twelve monthly values. */
  profile?: Array<string> | null | undefined;
  /** 목표. / Target. */
  target: string;
  /** 편집 판 번호(처음이면 비움). / Edit lock; none for the first target of the year. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 지표의 부서 이관: 올해의 점수는 맡은 달로 나뉨. / Transfer of a KPI to another department; the score of this year is split by months. */
export type KpiTransferInput = {
  /** 맡을 부서. / Department that takes it over. */
  department: string | number;
  /** 맡기 시작하는 달(올해, 2–12). / First month, of this year, that it answers for (2 to 12). */
  fromMonth: number;
  /** 근거. / Ground. */
  ground: ChangeGround;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Reason. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 지표의 추세. / Direction of a KPI. */
export type KpiTrend =
  /** 개선. / Improving. */
  | 'IMPROVING'
  /** 유지. / Steady. */
  | 'STEADY'
  /** 판단 불가(값이 셋 미만). / Unknown: fewer than three values. */
  | 'UNKNOWN'
  /** 악화. / Worsening. */
  | 'WORSENING';

/** KpiTrend 값 조건. / Condition on a KpiTrend. */
export type KpiTrendFilter = {
  /** 같음. / Equals. */
  eq?: KpiTrend | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<KpiTrend> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: KpiTrend | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<KpiTrend> | null | undefined;
};

/** 단위의 종류. / Kind of unit. */
export type KpiUnitKind =
  /** 건수·인원. / A count. */
  | 'COUNT'
  /** 그 밖. / Other. */
  | 'OTHER'
  /** 백분율. / Percent. */
  | 'PERCENT'
  /** 금액(원). / Won. */
  | 'WON';

/** 성과지표의 변경(비운 것은 그대로). / Changes of a KPI; what is left out stays. */
export type KpiUpdate = {
  /** 자료를 모으는 담당(팀, 기관). / Who collects the data: a team or body. */
  collector?: string | null | undefined;
  /** 핵심성공요인(그 전략목표의; 목표가 바뀌면 비워짐). / Success factor of its objective; emptied when that changes. */
  csf?: string | number | null | undefined;
  /** 자료의 출처(대장, 통계, 시스템). / Source of the data: a register, statistics, a system. */
  dataSource?: string | null | undefined;
  /** 정의와 산식. / Definition and formula. */
  definition?: string | null | undefined;
  /** 실적의 증빙 자료. / What proves a result. */
  evidenceKind?: string | null | undefined;
  /** 실적에 증빙을 받는지. / Whether results need evidence. */
  evidenceRequired?: boolean | null | undefined;
  /** 정책목표. / Goal. */
  goal?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 측정하는 이행과제(전부). / All initiatives that it measures. */
  initiatives?: Array<string | number> | null | undefined;
  /** 전략목표. / Strategic objective. */
  objective?: string | number | null | undefined;
  /** 지표를 두는 목적. / What the KPI is for. */
  purpose?: string | null | undefined;
  /** 이름·정의를 바꾼 사유(성과표가 확정된 뒤 필요). / Why title or definition changed; needed once a scorecard was confirmed. */
  reason?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 끝 연도(폐지할 때). / Last year, to retire it. */
  toYear?: number | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
  /** 지표를 만든 활동(워크숍). / Activity (workshop) that it was drafted in. */
  workshop?: string | number | null | undefined;
};

/** Kpi 기록을 고르는 조건. / Conditions that choose Kpi records. */
export type KpiWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<KpiWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 공통지표 코드. / Code of the common KPI. */
  commonCode?: StringFilter | null | undefined;
  /** 측정 주기. / How often it is measured. */
  cycle?: KpiCycleFilter | null | undefined;
  /** 담당 부서. / Its department. */
  department?: DepartmentWhere | null | undefined;
  /** 정책목표. / Its goal. */
  goal?: GoalWhere | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 측정하는 이행과제. / Initiatives that it measures. */
  initiatives?: InitiativeListFilter | null | undefined;
  /** 종류. / What it measures. */
  kind?: KpiKindFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: KpiWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<KpiWhere> | null | undefined;
  /** 방향. / Which results are good. */
  polarity?: KpiPolarityFilter | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 이름(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
  /** 추세. / Direction. */
  trend?: KpiTrendFilter | null | undefined;
};

/** 매뉴얼의 장. / A chapter of the manual. */
export type ManualChapterInput = {
  /** 본문(영어). / Text in English. */
  bodyEn?: string | null | undefined;
  /** 본문(한국어). / Text in Korean. */
  bodyKo: string;
  /** 제목(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 제목(한국어). / Title in Korean. */
  titleKo: string;
  /** 이 장이 돕는 화면. / Page that it is the help of. */
  topic?: ManualTopic | null | undefined;
};

/** 매뉴얼의 한 판. / An edition of the manual. */
export type ManualInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 장. / Chapters. */
  chapters: Array<ManualChapterInput>;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 매뉴얼 판의 상태. / State of an edition. */
export type ManualState =
  /** 작성 중. / Draft. */
  | 'DRAFT'
  /** 시행. / In force. */
  | 'PUBLISHED'
  /** 지난 판. / Superseded. */
  | 'SUPERSEDED';

/** 장이 돕는 화면. / Page that a chapter is the help of. */
export type ManualTopic =
  /** 조기 경보. / Alerts. */
  | 'ALERT'
  /** 실적 현황. / Board. */
  | 'BOARD'
  /** 실적 입력. / Entry. */
  | 'ENTRY'
  /** 성과지표. / KPIs. */
  | 'KPI'
  /** 연간 운영. / Year’s programme. */
  | 'PROGRAMME'
  /** 월별 공정표. / Work schedules. */
  | 'SCHEDULE'
  /** 성과표. / Scorecard. */
  | 'SCORECARD';

/** 메타평가의 점검 항목. / Criterion of a meta-evaluation. */
export type MetaCriterionInput = {
  /** 기준. / Standard. */
  standard: MetaStandard;
  /** 항목(영어). / Criterion in English. */
  titleEn?: string | null | undefined;
  /** 항목(한국어). / Criterion in Korean. */
  titleKo: string;
};

/** 메타평가. / Meta-evaluation. */
export type MetaEvaluationInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 점검 항목. / Criteria. */
  criteria: Array<MetaCriterionInput>;
  /** 기한. / Due day. */
  dueOn: string;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 메타평가의 상태 변경. / A move of a meta-evaluation. */
export type MetaEvaluationMove = {
  /** 기록. / Record. */
  id: string | number;
  /** 새 상태. / New state. */
  state: MetaEvaluationState;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 메타평가의 상태. / State of a meta-evaluation. */
export type MetaEvaluationState =
  /** 마침. / Done. */
  | 'DONE'
  /** 계획. / Planned. */
  | 'PLANNED'
  /** 진행. / Under way. */
  | 'UNDER_WAY';

/** 메타평가의 계산된 사실. / Fact that is computed. */
export type MetaFactName =
  /** 조치한 경보의 비율(%). / Share of early warnings that were acted on. */
  | 'ALERT_PRECISION'
  /** 이의신청의 인용률(%). / Share of appeals accepted. */
  | 'APPEALS_ACCEPTED'
  /** 입력한 점수와 검증한 점수의 순위상관. / Rank correlation of claimed and verified scores. */
  | 'CLAIMED_AND_VERIFIED'
  /** 마감한 실적 가운데 정정한 비율(%). / Share of locked results that were corrected. */
  | 'CORRECTIONS'
  /** 전년 실적보다 낮은 목표의 비율(%). / Share of targets below last year’s actual. */
  | 'EASY_TARGETS'
  /** 평가위원 일치도(켄달 W)의 평균. / Mean agreement of panels, Kendall’s W. */
  | 'EVALUATOR_AGREEMENT'
  /** 환류 과제의 완료율(%). / Share of feedback that is closed. */
  | 'FEEDBACK_CLOSURE'
  /** 100점 이상인 지표의 비율(%). / Share of KPIs with a score of 100 or more. */
  | 'FULL_SCORES'
  /** 늦은 실적의 비율(%). / Share of results that were late. */
  | 'LATE_RATE'
  /** 결과지표의 비율(%). / Share of outcome KPIs. */
  | 'OUTCOME_SHARE'
  /** 기한 안에 게시한 달의 비율(%). / Share of months published on time. */
  | 'PUBLISHED_ON_TIME'
  /** 지표 점수의 평균. / Mean of the KPIs’ scores. */
  | 'SCORE_MEAN'
  /** 지표 점수의 표준편차. / Standard deviation of the KPIs’ scores. */
  | 'SCORE_SPREAD'
  /** 정한 뒤 바뀐 목표의 비율(%). / Share of targets changed once they were set. */
  | 'TARGET_CHANGES';

/** 내 검토. / One’s own review. */
export type MetaReviewInput = {
  /** 메타평가. / Meta-evaluation. */
  evaluation: string | number;
  /** 총평. / What was found on the whole. */
  remark?: string | null | undefined;
  /** 점수. / Scores. */
  scores: Array<MetaScoreInput>;
  /** 제출함(아니면 임시저장). / Hands it in; a draft otherwise. */
  submit: boolean;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 메타평가 검토의 상태. / State of a review. */
export type MetaReviewState =
  /** 작성 중. / Being filled in. */
  | 'DRAFT'
  /** 제출. / Handed in. */
  | 'SUBMITTED';

/** 메타평가 검토자의 지명. / Naming of reviewers. */
export type MetaReviewersInput = {
  /** 메타평가. / Meta-evaluation. */
  evaluation: string | number;
  /** 사람. / People. */
  people: Array<string | number>;
};

/** 항목 하나에 주는 점수. / Score for a criterion. */
export type MetaScoreInput = {
  /** 점검 항목. / Criterion. */
  criterion: string | number;
  /** 근거. / Why. */
  note?: string | null | undefined;
  /** 점수(1–5). / Score, 1 to 5. */
  score: number;
};

/** 메타평가의 기준. / Standard of a meta-evaluation. */
export type MetaStandard =
  /** 책무성. / Accountability. */
  | 'ACCOUNTABILITY'
  /** 정확성. / Accuracy. */
  | 'ACCURACY'
  /** 실현성. / Feasibility. */
  | 'FEASIBILITY'
  /** 적절성. / Propriety. */
  | 'PROPRIETY'
  /** 유용성. / Utility. */
  | 'UTILITY';

/** 기록이 다른 업무에서 어디까지 갔는지. / How far a record has come in other work. */
export type OutcomeState =
  /** 반영하지 않음. / Not taken in. */
  | 'REFUSED'
  /** 반영: 확정됨. / Settled. */
  | 'SETTLED'
  /** 담는 중: 아직 확정되지 않음. / Being taken in; not settled yet. */
  | 'TAKEN_IN'
  /** 결정 전. / Not decided yet. */
  | 'WAITING';

/** 난이도 가중의 적용. / Adoption of the multipliers that are proposed. */
export type PanelAdoption = {
  /** 평가 대상 지표. / KPIs that were graded. */
  items: Array<RecordAsRead>;
};

/** 난이도 가중의 구간. / A band of the multiplier for difficulty. */
export type PanelDifficultyInput = {
  /** 난이도 가중. / Multiplier. */
  difficulty: string;
  /** 난이도 평균의 아래 끝. / Mean from which on it is proposed. */
  from: string;
};

/** 평가 등급 하나. / A grade that members give. */
export type PanelGradeInput = {
  /** 기호. / Its sign. */
  code: string;
  /** 이 등급이 되는 평균의 아래 끝. / Mean from which on a KPI has it. */
  from: string;
  /** 점수. / Points. */
  points: string;
  /** 이름(영어). / Title in English. */
  titleEn: string;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 평가단 평가의 종류. / What a panel judges. */
export type PanelKind =
  /** 성격평가(사전): 지표의 중요도·적합성·도전성·난이도. / Appraisal of KPIs before the year. */
  | 'APPRAISAL'
  /** 정성평가(사후): 기간의 성과. / Qualitative evaluation of a period, after it. */
  | 'QUALITATIVE';

/** 기준 하나에 주는 등급. / Grade for a criterion. */
export type PanelMarkInput = {
  /** 기준의 코드. / Code of the criterion. */
  criterion: string;
  /** 등급의 기호. / Sign of the grade. */
  grade: string;
};

/** 평가위원의 추가. / Further members of a panel. */
export type PanelMembersInput = {
  /** 사람. / People. */
  members: Array<string | number>;
  /** 평가. / Round. */
  round: string | number;
};

/** 한 지표의 평가를 회피함. / Recusal from a KPI. */
export type PanelRecusal = {
  /** 평가 대상 지표. / KPI that is graded. */
  item: string | number;
  /** 이해충돌의 내용. / The conflict of interest. */
  reason: string;
  /** 편집 판 번호(처음이면 비움). / Edit lock; none at first. */
  version?: number | null | undefined;
};

/** 평가단 평가의 시작. / Opening of a round of a panel. */
export type PanelRoundInput = {
  /** 평가하는 위원회. / Committee that judges. */
  committee: string | number;
  /** 난이도 가중의 구간(비우면 지난 평가의 것). / Bands of the multiplier; those of the round before by default. */
  difficulties?: Array<PanelDifficultyInput> | null | undefined;
  /** 기한. / Due day. */
  dueOn: string;
  /** 등급(비우면 지난 평가의 것). / Grades; those of the round before by default. */
  grades?: Array<PanelGradeInput> | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 종류. / Kind. */
  kind: PanelKind;
  /** 평가할 지표(비우면 성격평가는 확정 전 성과표의 지표, 정성평가는 평가단의 등급으로 매기는 지표). / KPIs; by default those on scorecards not confirmed, or of a qualitative evaluation those that panels grade. */
  kpis?: Array<string | number> | null | undefined;
  /** 평가위원(위원회의 위원). / Members, who hold seats of the committee. */
  members: Array<string | number>;
  /** 기간(성격평가는 연도). / Period; a year for an appraisal. */
  period: string;
  /** 의사정족수(비우면 위원회의 것). / Sheets that a result needs; the committee’s quorum by default. */
  quorum?: number | null | undefined;
};

/** 평가단 평가의 상태. / State of a round of a panel. */
export type PanelRoundState =
  /** 마감. / Closed. */
  | 'CLOSED'
  /** 평가 중. / Open. */
  | 'OPEN';

/** 지표 하나의 평가. / What is given to a KPI. */
export type PanelSheetRow = {
  /** 의견. / Comment. */
  comment?: string | null | undefined;
  /** 평가 대상 지표. / KPI that is graded. */
  item: string | number;
  /** 등급. / Grades. */
  marks: Array<PanelMarkInput>;
  /** 편집 판 번호(처음이면 비움). / Edit lock; none at first. */
  version?: number | null | undefined;
};

/** 평가표의 상태. / State of a sheet. */
export type PanelSheetState =
  /** 작성 중. / Being filled in. */
  | 'DRAFT'
  /** 회피. / Recused. */
  | 'RECUSED'
  /** 제출. / Handed in. */
  | 'SUBMITTED';

/** 내 평가표. / One’s own sheets. */
export type PanelSheetsInput = {
  /** 평가. / Round. */
  round: string | number;
  /** 지표별 평가. / Rows, one for each KPI. */
  rows: Array<PanelSheetRow>;
  /** 제출함(아니면 임시저장). / Hands them in; a draft otherwise. */
  submit: boolean;
};

/** 연간 운영의 항목. / What a fact of the year’s programme is about. */
export type ProgrammeSubject =
  /** 성과자문위원회. / Advisory committee. */
  | 'ADVISORY_COMMITTEE'
  /** 우수부서 시상. / Awards to departments. */
  | 'AWARDS'
  /** 국외 벤치마킹. / Benchmarking abroad. */
  | 'BENCHMARKING_TRIP'
  /** 타 시스템 연계. / Links to other systems. */
  | 'CONNECTORS'
  /** 고객 평가 설문. / Customers’ survey. */
  | 'CUSTOMER_SURVEY'
  /** 정책평가 연구회 평가(매월). / Monthly evaluation of the study group. */
  | 'EVALUATION_ROUNDS'
  /** 국비 확보. / National funds. */
  | 'FUNDING'
  /** 성과지표 개발 워크숍. / KPI workshop. */
  | 'KPI_WORKSHOP'
  /** 운영 표준 매뉴얼. / Standard manual. */
  | 'MANUAL'
  /** 메타평가. / Meta-evaluation. */
  | 'META_EVALUATION'
  /** 결과 게시(매월). / Monthly publication. */
  | 'PUBLICATIONS'
  /** 평가결과 보상 반영. / Rewards that follow results. */
  | 'REWARDS'
  /** 정책평가 연구회 워크숍. / Workshops of the study group. */
  | 'STUDY_WORKSHOPS'
  /** 성과관리 교육. / Training. */
  | 'TRAINING';

/** 공정의 한 달 실적. / Progress of a step in a month. */
export type ProgressInput = {
  /** 실적 누계(%). / Percent done so far. */
  actual: string;
  /** 월(1–12). / Month, 1 to 12. */
  month: number;
  /** 사유(실적을 낮출 때 필요). / Reason; needed where the value falls. */
  reason?: string | null | undefined;
  /** 공정. / Step. */
  step: string | number;
};

/** 진도 신호. / Light of a progress. */
export type ProgressLight =
  /** 주의(90% 이상 100% 미만). / Caution: 90% to less than 100%. */
  | 'CAUTION'
  /** 지연(끝 날이 지났으나 못 마침). / Delayed: not finished after its last day. */
  | 'DELAYED'
  /** 조기착수(계획 전에 시작). / Early: begun before the plan. */
  | 'EARLY'
  /** 없음(아직 계획도 실적도 없음). / None: nothing planned or done yet. */
  | 'NONE'
  /** 정상(계획 대비 100% 이상). / Normal: 100% of the plan or more. */
  | 'NORMAL'
  /** 미보고. / Not reported. */
  | 'NOT_REPORTED'
  /** 부진(90% 미만). / Poor: less than 90%. */
  | 'POOR';

/** 한 달 결과의 게시. / Publication of a month. */
export type PublicationInput = {
  /** 달(2006-05). / Month. */
  month: string;
  /** 정정 사유(다시 게시할 때). / Reason, for a correction. */
  reason?: string | null | undefined;
};

/** 게시의 종류. / Kind of publication. */
export type PublicationKind =
  /** 확정 목표에 따른 점수. / Scores against confirmed targets. */
  | 'CONFIRMED'
  /** 참고(목표 확정 전: 공정표와 참고 점수). / Provisional: before targets are confirmed. */
  | 'PROVISIONAL';

/** 인사 고가 가점을 정함. / Sets the points of the personnel rating. */
export type RatingPointsInput = {
  /** 등급마다 하나. / One for each grade. */
  points: Array<GradePointsInput>;
  /** 평가 기준의 편집 판 번호. / Edit lock of the evaluation scheme. */
  version: number;
  /** 평가 연도. / Year that was evaluated. */
  year: number;
};

/** 점수를 다시 계산할 범위. / What is to be calculated anew. */
export type RecalculationInput = {
  /** 연도, 또는 이 달부터 그해 끝까지(2006-05). / A year, or a month from which on its year is calculated. */
  period: string;
};

/** 다시 계산의 중단. / Cancelling of a recalculation. */
export type RecalculationReference = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 다시 계산의 상태. / State of a recalculation. */
export type RecalculationState =
  /** 그만둠. / Cancelled. */
  | 'CANCELLED'
  /** 마침. / Done. */
  | 'DONE'
  /** 계산 중. / Under way. */
  | 'RUNNING'
  /** 대기. / Waiting. */
  | 'WAITING';

/** 읽은 기록. / A record as it was read. */
export type RecordAsRead = {
  /** 기록. / Record. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 한 해의 다시 채점. / Scoring a year again. */
export type RescoreInput = {
  /** 사유. / Reason. */
  reason: string;
  /** 연도. / Year. */
  year: number;
};

/** 읽은 실적. / A result as it was read. */
export type ResultReference = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 마감된 실적의 정정. / Correction of a locked result. */
export type ResultRevisionInput = {
  /** 바른 분모. / The right denominator. */
  denominator?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 바른 분자. / The right numerator. */
  numerator?: string | null | undefined;
  /** 정정 사유. / Why it is corrected. */
  reason: string;
  /** 바른 값. / The right value. */
  value?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 함께 처리할 실적. / Results to act on together. */
export type ResultsActInput = {
  /** 사유(반려에 필요). / Reason; needed to return. */
  reason?: string | null | undefined;
  /** 실적(최대 500건). / Results, 500 at most. */
  results: Array<ResultReference>;
};

/** 보상에 반영하지 않는 까닭. / Why a department gets nothing from a reward. */
export type RewardBar =
  /** 연중 신설(따로 순위). / Created during the year: ranked apart. */
  | 'APART'
  /** 점수 없음. / No score. */
  | 'NO_SCORE'
  /** 참고(순위 없음). / Provisional: listed without rank. */
  | 'PROVISIONAL';

/** 한 해 결과를 보상에 넘김. / Exporting the results of a year to a reward. */
export type RewardExportAct = {
  /** 종류. / Kind of reward. */
  kind: RewardKind;
  /** 읽은 편집 판 번호. / Edit lock as it was read. */
  version: number;
  /** 평가 연도. / Year that was evaluated. */
  year: number;
};

/** 보상 반영 선언. / Declaration of a reward that results go into. */
export type RewardExportInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 기한. / Due day. */
  dueOn: string;
  /** 종류. / Kind. */
  kind: RewardKind;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 평가 연도. / Year that is evaluated. */
  year: number;
};

/** 보상 반영의 상태. / Whether results went into the reward. */
export type RewardExportState =
  /** 넘김. / Exported. */
  | 'EXPORTED'
  /** 아직 넘기지 않음. / Not exported yet. */
  | 'NOT_EXPORTED';

/** 보상의 종류. / Kind of reward. */
export type RewardKind =
  /** 성과급. / Bonus pay. */
  | 'BONUS'
  /** 인사 고가. / Personnel rating. */
  | 'PERSONNEL_RATING'
  /** 인재관리. / Talent management. */
  | 'TALENT';

/** 월 평가의 상태. / State of a monthly evaluation round. */
export type RoundState =
  /** 마침. / Closed. */
  | 'CLOSED'
  /** 평가 중. / Open. */
  | 'OPEN'
  /** 예정. / Planned. */
  | 'PLANNED';

/** 평가 기준의 등급. / A grade of an evaluation scheme. */
export type SchemeGradeInput = {
  /** 하한 점수. / Least total. */
  least: string;
  /** 등급. / Grade. */
  name: string;
  /** 성과급 비율(%). / Share in bonus pay, in percent. */
  payQuota: number;
  /** 성과급 지급률(%). / Rate of bonus pay, in percent. */
  payRate: string;
  /** 비율(%). / Share, in percent. */
  quota: number;
  /** 인사 고가 가점. / Points in the personnel rating. */
  ratingPoints?: string | null | undefined;
};

/** 부서의 한 해 성과표. / Scorecard of a department for a year. */
export type ScorecardInput = {
  /** 부서. / Department. */
  department: string | number;
  /** 지표와 가중치. / KPIs and weights. */
  items: Array<ScorecardItemInput>;
  /** 편집 판 번호(새 성과표면 비움). / Edit lock; none for a new scorecard. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 성과표의 한 지표와 가중치. / A KPI of a scorecard and its weight. */
export type ScorecardItemInput = {
  /** 지표. / KPI. */
  kpi: string | number;
  /** 가중치(모두 더해 100). / Weight; all together exactly 100. */
  weight: string;
};

/** 성과표 한 건의 단계 이동. / A move of one scorecard. */
export type ScorecardMove = {
  /** 변경 요청의 근거. / Ground of a change of targets. */
  ground?: ChangeGround | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 자문한 위원회 회의. / Meeting of the committee that advised. */
  meeting?: string | number | null | undefined;
  /** 사유(되돌릴 때 필요). / Reason; needed to go back. */
  reason?: string | null | undefined;
  /** 옮길 상태. / State to move to. */
  to: ScorecardStatus;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 읽은 성과표. / A scorecard as it was read. */
export type ScorecardReference = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 성과표의 상태. / State of a scorecard. */
export type ScorecardStatus =
  /** 이의신청 기간. / Appeals are taken. */
  | 'APPEAL'
  /** 보존. / Archived. */
  | 'ARCHIVED'
  /** 변경 요청. / A change of targets is asked for. */
  | 'CHANGE_REQUEST'
  /** 마감. / The year is closed. */
  | 'CLOSED'
  /** 확정. / Confirmed. */
  | 'CONFIRMED'
  /** 작성 중. / Being drawn up. */
  | 'DRAFT'
  /** 최종 확정. / Final. */
  | 'FINAL'
  /** 부서장 승인. / Approved by the head. */
  | 'HEAD_APPROVED'
  /** 운영. / In operation. */
  | 'IN_OPERATION'
  /** 통보. / The department was told. */
  | 'NOTIFIED'
  /** 공개. / Published. */
  | 'PUBLISHED'
  /** 보상 반영. / Reflected in rewards. */
  | 'REFLECTED'
  /** 결과 자문(성과자문위원회). / Results advised on by the committee. */
  | 'RESULTS_ADVISED'
  /** 검토(정책기획과·연구회). / Under review by the planning office and the study group. */
  | 'REVIEW'
  /** 채점. / Scored. */
  | 'SCORED'
  /** 목표 자문(성과자문위원회). / Targets advised on by the committee. */
  | 'TARGETS_ADVISED';

/** 한 해 모든 부서의 단계 이동. / A move of all scorecards of a year that stand before it. */
export type ScorecardsMove = {
  /** 자문한 위원회 회의. / Meeting of the committee that advised. */
  meeting?: string | number | null | undefined;
  /** 옮길 상태. / State to move to. */
  to: ScorecardStatus;
  /** 연도. / Year. */
  year: number;
};

/** 위원회에서 맡은 자리. / What a seat of a committee is. */
export type SeatTitle =
  /** 위원장. / Chair. */
  | 'CHAIR'
  /** 위원. / Member. */
  | 'MEMBER'
  /** 부위원장. / Vice chair. */
  | 'VICE_CHAIR';

/** 신호의 방향. / Where a signal points to. */
export type SignalSide =
  /** 방향 없음. / No side. */
  | 'BOTH'
  /** 위쪽. / High. */
  | 'HIGH'
  /** 아래쪽. / Low. */
  | 'LOW';

/** 새 전략목표. / A new strategic objective. */
export type StrategicObjectiveInput = {
  /** 코드. / Code. */
  code: string;
  /** 담당 부서. / Its department. */
  department?: string | number | null | undefined;
  /** 시작 연도(기본: 기준일의 연도). / First year; that of the business date unless given. */
  fromYear?: number | null | undefined;
  /** 정책목표. / Goal that it serves. */
  goal?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 관점. / Perspective. */
  perspective: string | number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 전략목표의 변경(비운 것은 그대로). / Changes of an objective; what is left out stays. */
export type StrategicObjectiveUpdate = {
  /** 담당 부서. / Its department. */
  department?: string | number | null | undefined;
  /** 정책목표. / Goal that it serves. */
  goal?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 전략맵의 칸, 왼쪽에서 0부터. / Column on the map, 0 at the left. */
  mapColumn?: number | null | undefined;
  /** 관점 안의 줄, 위에서 0부터. / Row within its perspective, 0 at the top. */
  mapRow?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 끝 연도(그만 쓸 때). / Last year, to close it. */
  toYear?: number | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 새 인과 연결. / A new cause and effect. */
export type StrategyEdgeInput = {
  /** 원인 전략목표. / Objective that is the cause. */
  cause: string | number;
  /** 결과 전략목표. / Objective that is the effect. */
  effect: string | number;
  /** 시작 연도(기본: 기준일의 연도). / First year; that of the business date unless given. */
  fromYear?: number | null | undefined;
  /** 가설. / Hypothesis. */
  hypothesis: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 시차(개월, 0–36). / Lag in months, 0 to 36. */
  lagMonths: number;
  /** 방향. / Sign. */
  sign: EdgeSign;
  /** 끝 연도. / Last year. */
  toYear?: number | null | undefined;
};

/** 인과 연결의 변경(비운 것은 그대로). / Changes of an edge; what is left out stays. */
export type StrategyEdgeUpdate = {
  /** 가설. / Hypothesis. */
  hypothesis?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 시차(개월, 0–36). / Lag in months, 0 to 36. */
  lagMonths?: number | null | undefined;
  /** 방향. / Sign. */
  sign?: EdgeSign | null | undefined;
  /** 끝 연도(끝낼 때). / Last year, to end it. */
  toYear?: number | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 글자 조건. / Condition on a text. */
export type StringFilter = {
  /** 포함(대소문자 구분 없음). / Contains, whatever the case. */
  contains?: string | null | undefined;
  /** 같음. / Equals. */
  eq?: string | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<string> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: string | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<string> | null | undefined;
  /** 이것으로 시작. / Starts with. */
  startsWith?: string | null | undefined;
};

/** 조사 방법. / How people are asked. */
export type SurveyMode =
  /** 면접. / In person. */
  | 'INTERVIEW'
  /** 인터넷(초대). / On the web, by invitation. */
  | 'ONLINE'
  /** 종이. / On paper. */
  | 'PAPER';

/** 설문의 목적. / What a survey is for. */
export type SurveyPurpose =
  /** 시민 의견. / Opinions of citizens. */
  | 'CITIZEN_OPINION'
  /** 조직문화. / Culture of the organization. */
  | 'CULTURE'
  /** 고객 평가. / Evaluation by customers. */
  | 'CUSTOMER_EVALUATION'
  /** 기타. / Another. */
  | 'OTHER'
  /** 정책품질 고객만족. / Quality of policies, as customers see it. */
  | 'POLICY_QUALITY'
  /** 활용도. / How much something is used. */
  | 'USAGE';

/** 문항의 종류. / Kind of a question. */
export type SurveyQuestionKind =
  /** 여럿 고르기. / Several choices. */
  | 'MULTIPLE'
  /** 수. / A number. */
  | 'NUMBER'
  /** 점수를 정한 척도(1–k). / A scale from 1 to as many as it was given. */
  | 'SCALE'
  /** 5점 척도(1–5). / A scale from 1 to 5. */
  | 'SCALE_5'
  /** 11점 척도(0–10). / A scale from 0 to 10. */
  | 'SCALE_10'
  /** 하나 고르기. / One choice. */
  | 'SINGLE'
  /** 서술. / Words. */
  | 'TEXT';

/** 국외 벤치마킹 출장. / Benchmarking trip abroad. */
export type TripInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 나라(ISO 3166 두 글자). / Country, two letters of ISO 3166. */
  country: string;
  /** 출발일. / Day of departure. */
  departsOn?: string | null | undefined;
  /** 기한. / Due day. */
  dueOn: string;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 인원(명). / Number of people. */
  persons: number;
  /** 귀국일. / Day of return. */
  returnsOn?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 출장 보고. / Report of a trip. */
export type TripReport = {
  /** 기록. / Record. */
  id: string | number;
  /** 보고 요지. / Gist of the report. */
  report: string;
  /** 보고일. / Day of the report. */
  reportedOn: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 정해지지 않은 실적의 처리. / What becomes of a result without a defined value. */
export type UndefinedDecisionInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 점수에서 뺄지(아니면 되돌림). / Whether it is left out; otherwise taken back. */
  leaveOut: boolean;
  /** 사유(뺄 때 필요). / Reason, needed to leave it out. */
  reason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 국·실·시 점수에서 부서의 비중. / How departments weigh in the score of a unit above them. */
export type UnitWeighting =
  /** 예산. / By budget. */
  | 'BUDGET'
  /** 부서마다 같음. / Each department alike. */
  | 'EQUAL'
  /** 정원. / By authorized persons. */
  | 'STAFF';

/** 판정하지 못한 까닭. / Why a rule was not judged. */
export type WarningReason =
  /** 최댓값·최솟값 지표는 예측하지 않음. / A highest or lowest value is not forecast. */
  | 'AGGREGATION'
  /** 연간 누계로 입력하는 지표. / Entered as a running total. */
  | 'CUMULATIVE'
  /** 증빙을 받지 않는 지표. / No evidence is asked for. */
  | 'EVIDENCE_NOT_ASKED'
  /** 공통지표가 아님. / Not a common KPI. */
  | 'NOT_COMMON'
  /** 아직 실적을 낼 때가 아님. / Nothing is due yet. */
  | 'NOT_DUE'
  /** 집행액 자료 없음. / No data on spending. */
  | 'NO_BUDGET'
  /** 연결된 과제의 공정표가 없음. / No work schedule of a linked initiative. */
  | 'NO_SCHEDULE'
  /** 그해 목표가 없음. / No target for the year. */
  | 'NO_TARGET'
  /** 확인된 실적이 없음. / No confirmed value. */
  | 'NO_VALUE'
  /** 값이 움직이지 않아 한계선이 없음. / No spread, hence no limits. */
  | 'NO_VARIATION'
  /** 이 규칙을 쓰지 않음. / The rule is switched off. */
  | 'OFF'
  /** 자료가 여섯 달이 안 됨. / Fewer than six months of the year are known. */
  | 'SHORT_YEAR'
  /** 견줄 부서가 너무 적거나 값이 거의 같음. / Too few peers, or nearly all alike. */
  | 'TOO_FEW_PEERS'
  /** 점이 너무 적음(연 1회 지표 등). / Too few points, as of yearly KPIs. */
  | 'TOO_FEW_POINTS';

/** 한 규칙의 판정. / What a rule finds of a KPI. */
export type WarningVerdict =
  /** 걸림. / Amiss. */
  | 'BAD'
  /** 이상 없음. / Nothing amiss. */
  | 'GOOD'
  /** 적용할 수 없음(까닭을 함께 밝힘). / Cannot be applied; the reason says why. */
  | 'NOT_APPLICABLE'
  /** 아직 알 수 없음. / Not known yet. */
  | 'UNKNOWN';

/** 한 해 성과표의 게시. / Publication of the scorecards of a year. */
export type YearPublicationInput = {
  /** 정정 사유(이미 게시한 내용이 바뀔 때). / Reason, where something changes that was published. */
  reason?: string | null | undefined;
  /** 연도. / Year. */
  year: number;
};

export type BscAlertsQueryVariables = Exact<{
  year: number;
  where?: AlertWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type BscAlertsQuery = { __typename: 'Query', alerts: { __typename: 'AlertConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Alert', id: string, version: number, rule: AlertRule, severity: AlertSeverity, state: AlertState, raisedIn: string, clearedIn: string | null, count: number, value: string | null, raisedOn: string, dueOn: string, escalation: AlertEscalation | null, escalatedOn: string | null, action: string | null, reason: string | null, acknowledgedAt: string | null, escalatedTo: { __typename: 'Department', id: string, code: string, name: string } | null, acknowledgedBy: { __typename: 'Person', id: string, name: string } | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string } }> } };

export type AlertRowFragment = { __typename: 'Alert', id: string, version: number, rule: AlertRule, severity: AlertSeverity, state: AlertState, raisedIn: string, clearedIn: string | null, count: number, value: string | null, raisedOn: string, dueOn: string, escalation: AlertEscalation | null, escalatedOn: string | null, action: string | null, reason: string | null, acknowledgedAt: string | null, escalatedTo: { __typename: 'Department', id: string, code: string, name: string } | null, acknowledgedBy: { __typename: 'Person', id: string, name: string } | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string } };

export type BscAlertQueryVariables = Exact<{
  id: string | number;
}>;


export type BscAlertQuery = { __typename: 'Query', node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Alert', id: string, version: number, rule: AlertRule, severity: AlertSeverity, state: AlertState, raisedIn: string, clearedIn: string | null, count: number, value: string | null, raisedOn: string, dueOn: string, escalation: AlertEscalation | null, escalatedOn: string | null, action: string | null, reason: string | null, acknowledgedAt: string | null, history: Array<{ __typename: 'AlertStep', id: string, kind: AlertStepKind, day: string, note: string | null, person: { __typename: 'Person', id: string, name: string } | null }>, escalatedTo: { __typename: 'Department', id: string, code: string, name: string } | null, acknowledgedBy: { __typename: 'Person', id: string, name: string } | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string } }
    | { __typename: 'AlertStep', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'AwardGrade', id: string }
    | { __typename: 'AwardScheme', id: string }
    | { __typename: 'BonusPenalty', id: string }
    | { __typename: 'ChangeWindow', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'Connector', id: string }
    | { __typename: 'Contest', id: string }
    | { __typename: 'ContestEntry', id: string }
    | { __typename: 'ContestJudge', id: string }
    | { __typename: 'Csf', id: string }
    | { __typename: 'CustomerSurveyPlan', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'EarlyWarningRule', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationGroup', id: string }
    | { __typename: 'EvaluationRound', id: string }
    | { __typename: 'EvaluationScheme', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FinalScore', id: string }
    | { __typename: 'FundingEntry', id: string }
    | { __typename: 'FundingGoal', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'JudgeScore', id: string }
    | { __typename: 'Kpi', id: string }
    | { __typename: 'KpiBreak', id: string }
    | { __typename: 'KpiHistory', id: string }
    | { __typename: 'KpiResult', id: string }
    | { __typename: 'KpiTarget', id: string }
    | { __typename: 'KpiVersion', id: string }
    | { __typename: 'Manual', id: string }
    | { __typename: 'ManualChapter', id: string }
    | { __typename: 'MetaCriterion', id: string }
    | { __typename: 'MetaEvaluation', id: string }
    | { __typename: 'MetaReview', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'MonthlyPublication', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'PanelItem', id: string }
    | { __typename: 'PanelMember', id: string }
    | { __typename: 'PanelRound', id: string }
    | { __typename: 'PanelSheet', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Perspective', id: string }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'ProgrammeItem', id: string }
    | { __typename: 'Recalculation', id: string }
    | { __typename: 'ResultRevision', id: string }
    | { __typename: 'RewardExport', id: string }
    | { __typename: 'RewardVersion', id: string }
    | { __typename: 'SchemeGrade', id: string }
    | { __typename: 'Scorecard', id: string }
    | { __typename: 'ScorecardItem', id: string }
    | { __typename: 'ScorecardStep', id: string }
    | { __typename: 'StrategicObjective', id: string }
    | { __typename: 'StrategyEdge', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'SurveyPublication', id: string }
    | { __typename: 'SurveyQuestion', id: string }
    | { __typename: 'SurveyStratum', id: string }
    | { __typename: 'SurveyTokenBatch', id: string }
    | { __typename: 'TargetChange', id: string }
    | { __typename: 'Trip', id: string }
    | { __typename: 'Vision', id: string }
    | { __typename: 'WorkSchedule', id: string }
    | { __typename: 'WorkStep', id: string }
   | null };

export type BscAcknowledgeAlertMutationVariables = Exact<{
  input: AlertAcknowledgement;
}>;


export type BscAcknowledgeAlertMutation = { __typename: 'Mutation', acknowledgeAlert: { __typename: 'Alert', id: string, state: AlertState, version: number, action: string | null } };

export type BscRecordAlertActionMutationVariables = Exact<{
  input: AlertActionInput;
}>;


export type BscRecordAlertActionMutation = { __typename: 'Mutation', recordAlertAction: { __typename: 'Alert', id: string, state: AlertState, version: number, action: string | null } };

export type BscDismissAlertMutationVariables = Exact<{
  input: FalseAlarmInput;
}>;


export type BscDismissAlertMutation = { __typename: 'Mutation', dismissAlert: { __typename: 'Alert', id: string, state: AlertState, version: number, reason: string | null } };

export type BscEarlyWarningRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type BscEarlyWarningRulesQuery = { __typename: 'Query', earlyWarningRules: { __typename: 'EarlyWarningRuleConnection', nodes: Array<{ __typename: 'EarlyWarningRule', id: string, version: number, rule: AlertRule, enabled: boolean, threshold: string | null, redThreshold: string | null, periods: number | null, chartRules: Array<ChartRule> | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string } | null }> } };

export type BscSaveEarlyWarningRuleMutationVariables = Exact<{
  input: EarlyWarningRuleInput;
}>;


export type BscSaveEarlyWarningRuleMutation = { __typename: 'Mutation', saveEarlyWarningRule: { __typename: 'EarlyWarningRule', id: string, version: number } };

export type BscRemoveEarlyWarningRuleMutationVariables = Exact<{
  input: EarlyWarningRuleRemoval;
}>;


export type BscRemoveEarlyWarningRuleMutation = { __typename: 'Mutation', removeEarlyWarningRule: boolean };

export type BscJudgeAlertsMutationVariables = Exact<{ [key: string]: never; }>;


export type BscJudgeAlertsMutation = { __typename: 'Mutation', judgeAlerts: boolean };

export type BscKpiWarningsQueryVariables = Exact<{
  code: string;
}>;


export type BscKpiWarningsQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, code: string, unit: string, decimals: number, evidenceRequired: boolean, breaks: Array<{ __typename: 'KpiBreak', id: string, month: string, kind: KpiBreakKind, reason: string, recordedBy: { __typename: 'Person', id: string, name: string } | null }>, warnings: Array<{ __typename: 'KpiWarning', rule: AlertRule, verdict: WarningVerdict, reason: WarningReason | null, period: string | null, value: string | null, severity: AlertSeverity | null, figures: Array<{ __typename: 'WarningFigure', name: string, value: string }>, alert: { __typename: 'Alert', id: string, state: AlertState } | null }>, controlChart: { __typename: 'ControlChart', reason: WarningReason | null, centre: string | null, sigma: string | null, upper: string | null, lower: string | null, points: Array<{ __typename: 'ControlPoint', period: string, value: string, baseline: boolean, signals: Array<{ __typename: 'ControlSignal', rule: ChartRule, side: SignalSide, adverse: boolean, text: string }> }> } } | null };

export type BscRecordKpiBreakMutationVariables = Exact<{
  input: KpiBreakInput;
}>;


export type BscRecordKpiBreakMutation = { __typename: 'Mutation', recordKpiBreak: { __typename: 'KpiBreak', id: string, month: string } };

export type BscKpiEvidenceQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
}>;


export type BscKpiEvidenceQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, department: { __typename: 'Department', id: string, code: string }, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null, attachments: Array<{ __typename: 'Attachment', id: string, fileName: string, size: number, disclosure: Disclosure, legalGround: string | null, closedUntil: string | null, documentNo: string | null, at: string, uploadedBy: { __typename: 'Person', id: string, name: string } }> }> } | null };

export type BscAppealsQueryVariables = Exact<{
  year: number;
  where?: AppealWhere | null | undefined;
}>;


export type BscAppealsQuery = { __typename: 'Query', appeals: { __typename: 'AppealConnection', totalCount: number, nodes: Array<{ __typename: 'Appeal', id: string, version: number, year: number, ground: AppealGround, statement: string, state: AppealState, filedOn: string, score: string | null, reason: string | null, decidedOn: string | null, afterFinal: boolean, published: boolean, correction: { __typename: 'AppealCorrection', sequence: number, publishedOn: string, hash: string, corrects: string | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, fileName: string, size: number, disclosure: Disclosure, legalGround: string | null, closedUntil: string | null, documentNo: string | null, at: string, uploadedBy: { __typename: 'Person', id: string, name: string } }>, filedBy: { __typename: 'Person', id: string, name: string } | null, decidedBy: { __typename: 'Person', id: string, name: string } | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string } }> } };

export type BscAppealKpisQueryVariables = Exact<{
  department: string | number;
  period: string;
}>;


export type BscAppealKpisQuery = { __typename: 'Query', scorecard: { __typename: 'Scorecard', id: string, status: ScorecardStatus, appealUntil: string | null, items: Array<{ __typename: 'ScorecardItem', id: string, kpi: { __typename: 'Kpi', id: string, title: string } }> } | null };

export type BscAppealEffectQueryVariables = Exact<{
  appeal: string | number;
  score: string;
}>;


export type BscAppealEffectQuery = { __typename: 'Query', appealEffect: Array<{ __typename: 'RankChange', department: { __typename: 'Department', id: string, name: string }, before: { __typename: 'RankPlace', total: string | null, cityRank: number | null, groupRank: number | null, grade: string | null }, after: { __typename: 'RankPlace', total: string | null, cityRank: number | null, groupRank: number | null, grade: string | null }, awards: Array<{ __typename: 'Award', id: string, grade: { __typename: 'AwardGrade', id: string, title: string } }> }> };

export type BscFileAppealMutationVariables = Exact<{
  input: AppealInput;
}>;


export type BscFileAppealMutation = { __typename: 'Mutation', fileAppeal: { __typename: 'Appeal', id: string } };

export type BscDecideAppealMutationVariables = Exact<{
  input: AppealRuling;
}>;


export type BscDecideAppealMutation = { __typename: 'Mutation', decideAppeal: { __typename: 'Appeal', id: string, state: AppealState, version: number } };

export type BscBoardQueryVariables = Exact<{
  year: number;
  period: string;
}>;


export type BscBoardQuery = { __typename: 'Query', scorecards: { __typename: 'ScorecardConnection', nodes: Array<{ __typename: 'Scorecard', id: string, status: ScorecardStatus, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string, scorecard: { __typename: 'Scorecard', id: string, light: ProgressLight, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, items: Array<{ __typename: 'ScorecardItem', id: string, kpi: { __typename: 'Kpi', id: string, code: string, title: string, cycle: KpiCycle }, result: { __typename: 'KpiResult', id: string, status: KpiResultStatus } | null }> } | null } }> } };

export type BscDueDaysQueryVariables = Exact<{
  department: string | number;
  period: string;
}>;


export type BscDueDaysQuery = { __typename: 'Query', resultEntries: Array<{ __typename: 'ResultEntry', due: { __typename: 'ResultDueDaysType', enter: string, confirm: string, evaluate: string, publish: string } }> };

export type BscDepartmentsQueryVariables = Exact<{
  year: number;
}>;


export type BscDepartmentsQuery = { __typename: 'Query', scorecards: { __typename: 'ScorecardConnection', nodes: Array<{ __typename: 'Scorecard', id: string, department: { __typename: 'Department', id: string, code: string, name: string } }> } };

export type BscKpiChoicesQueryVariables = Exact<{
  year: number;
}>;


export type BscKpiChoicesQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string }> }, perspectives: Array<{ __typename: 'Perspective', id: string, title: string, objectives: Array<{ __typename: 'StrategicObjective', id: string, code: string, title: string, csfs: Array<{ __typename: 'Csf', id: string, title: string }> }> }>, goals: { __typename: 'GoalConnection', nodes: Array<{ __typename: 'Goal', id: string, code: string, title: string }> }, initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, code: string, title: string }> }, surveys: { __typename: 'SurveyConnection', nodes: Array<{ __typename: 'Survey', id: string, title: string, questions: Array<{ __typename: 'SurveyQuestion', id: string, title: string, kind: SurveyQuestionKind }> }> }, programmeItems: { __typename: 'ProgrammeItemConnection', nodes: Array<{ __typename: 'ProgrammeItem', id: string, activity: { __typename: 'Activity', id: string, title: string } }> } };

export type BscKpiForEditQueryVariables = Exact<{
  code: string;
}>;


export type BscKpiForEditQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, code: string, version: number, definition: string | null, purpose: string | null, dataSource: string | null, evidenceKind: string | null, collector: string | null, fromYear: number, toYear: number | null, kind: KpiKind, commonCode: string | null, unit: string, unitKind: KpiUnitKind, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, aggregation: KpiAggregation, evidenceRequired: boolean, isShare: boolean, cumulative: boolean, method: KpiScoreMethod, stretch: boolean, difficulty: string, tolerance: string | null, slope: string | null, sigmas: number | null, highRate: number | null, quorum: number | null, scalePoints: number | null, minimum: string | null, maximum: string | null, availabilityLagDays: number, source: KpiSource, titleKo: string, titleEn: string, bands: Array<{ __typename: 'KpiBand', from: string | null, to: string | null, points: string }> | null, surveyQuestion: { __typename: 'SurveyQuestion', id: string } | null, department: { __typename: 'Department', id: string }, objective: { __typename: 'StrategicObjective', id: string }, csf: { __typename: 'Csf', id: string } | null, goal: { __typename: 'Goal', id: string } | null, initiatives: Array<{ __typename: 'Initiative', id: string }>, targets: Array<{ __typename: 'KpiTarget', id: string, year: number, target: string, baseline: string | null, profile: Array<string> | null, approved: boolean, version: number }> } | null };

export type BscCreateKpiMutationVariables = Exact<{
  input: KpiInput;
}>;


export type BscCreateKpiMutation = { __typename: 'Mutation', createKpi: { __typename: 'Kpi', id: string, code: string } };

export type BscUpdateKpiMutationVariables = Exact<{
  input: KpiUpdate;
}>;


export type BscUpdateKpiMutation = { __typename: 'Mutation', updateKpi: { __typename: 'Kpi', id: string, version: number } };

export type BscTransferKpiMutationVariables = Exact<{
  input: KpiTransferInput;
}>;


export type BscTransferKpiMutation = { __typename: 'Mutation', transferKpi: { __typename: 'Kpi', id: string, version: number, department: { __typename: 'Department', id: string, code: string, name: string } } };

export type BscSetTargetMutationVariables = Exact<{
  input: KpiTargetInput;
}>;


export type BscSetTargetMutation = { __typename: 'Mutation', setKpiTarget: { __typename: 'KpiTarget', id: string, version: number } };

export type BscScorecardForEditQueryVariables = Exact<{
  department: string | number;
  code: string;
  period: string;
  year: number;
}>;


export type BscScorecardForEditQuery = { __typename: 'Query', scorecard: { __typename: 'Scorecard', id: string, status: ScorecardStatus, version: number, items: Array<{ __typename: 'ScorecardItem', id: string, weight: string, kpi: { __typename: 'Kpi', id: string } }> } | null, kpis: { __typename: 'KpiConnection', nodes: Array<{ __typename: 'Kpi', id: string, code: string, title: string, unit: string, kind: KpiKind, commonCode: string | null, objective: { __typename: 'StrategicObjective', id: string, title: string, perspective: { __typename: 'Perspective', id: string, title: string } }, target: { __typename: 'KpiTarget', id: string, target: string } | null }> } };

export type BscSaveScorecardMutationVariables = Exact<{
  input: ScorecardInput;
}>;


export type BscSaveScorecardMutation = { __typename: 'Mutation', saveScorecard: { __typename: 'Scorecard', id: string, version: number } };

export type BscResultEntriesQueryVariables = Exact<{
  department: string | number;
  period: string;
}>;


export type BscResultEntriesQuery = { __typename: 'Query', resultEntries: Array<{ __typename: 'ResultEntry', target: string | null, previous: string | null, status: KpiResultStatus, missing: string | null, due: { __typename: 'ResultDueDaysType', enter: string, confirm: string, evaluate: string, publish: string }, kpi: { __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, aggregation: KpiAggregation, cumulative: boolean, source: KpiSource }, result: { __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null } | null }> };

export type EntryResultFragment = { __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null };

export type BscSaveResultsMutationVariables = Exact<{
  input: KpiResultsInput;
  draft?: boolean | null | undefined;
}>;


export type BscSaveResultsMutation = { __typename: 'Mutation', saveKpiResults: Array<{ __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null }> };

export type BscConfirmResultsMutationVariables = Exact<{
  input: ResultsActInput;
}>;


export type BscConfirmResultsMutation = { __typename: 'Mutation', confirmKpiResults: Array<{ __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null }> };

export type BscVerifyResultsMutationVariables = Exact<{
  input: ResultsActInput;
}>;


export type BscVerifyResultsMutation = { __typename: 'Mutation', verifyKpiResults: Array<{ __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null }> };

export type BscLockResultsMutationVariables = Exact<{
  input: ResultsActInput;
}>;


export type BscLockResultsMutation = { __typename: 'Mutation', lockKpiResults: Array<{ __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null }> };

export type BscReturnResultsMutationVariables = Exact<{
  input: ResultsActInput;
}>;


export type BscReturnResultsMutation = { __typename: 'Mutation', returnKpiResults: Array<{ __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null }> };

export type BscReviseResultMutationVariables = Exact<{
  input: ResultRevisionInput;
}>;


export type BscReviseResultMutation = { __typename: 'Mutation', reviseKpiResult: { __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null } };

export type BscKpiTableQueryVariables = Exact<{
  year: number;
  from: string;
  to: string;
  where?: KpiWhere | null | undefined;
}>;


export type BscKpiTableQuery = { __typename: 'Query', kpis: { __typename: 'KpiConnection', totalCount: number, nodes: Array<{ __typename: 'Kpi', id: string, code: string, title: string, unit: string, cycle: KpiCycle, aggregation: KpiAggregation, department: { __typename: 'Department', id: string, code: string, name: string }, target: { __typename: 'KpiTarget', id: string, target: string, baseline: string | null, profile: Array<string> | null } | null, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null }> }> } };

export type BscKpiSheetsQueryVariables = Exact<{
  year: number;
  where?: KpiWhere | null | undefined;
}>;


export type BscKpiSheetsQuery = { __typename: 'Query', kpis: { __typename: 'KpiConnection', totalCount: number, nodes: Array<{ __typename: 'Kpi', id: string, code: string, definition: string | null, purpose: string | null, dataSource: string | null, evidenceKind: string | null, collector: string | null, kind: KpiKind, commonCode: string | null, unit: string, unitKind: KpiUnitKind, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, aggregation: KpiAggregation, isShare: boolean, cumulative: boolean, minimum: string | null, maximum: string | null, availabilityLagDays: number, evidenceRequired: boolean, method: KpiScoreMethod, stretch: boolean, difficulty: string, tolerance: string | null, slope: string | null, sigmas: number | null, highRate: number | null, quorum: number | null, scalePoints: number | null, source: KpiSource, fromYear: number, toYear: number | null, titleKo: string, titleEn: string, department: { __typename: 'Department', id: string, name: string }, objective: { __typename: 'StrategicObjective', id: string, title: string, perspective: { __typename: 'Perspective', id: string, title: string } }, csf: { __typename: 'Csf', id: string, title: string } | null, goal: { __typename: 'Goal', id: string, title: string } | null, initiatives: Array<{ __typename: 'Initiative', id: string, code: string }>, bands: Array<{ __typename: 'KpiBand', from: string | null, to: string | null, points: string }> | null, surveyQuestion: { __typename: 'SurveyQuestion', id: string, title: string } | null }> }, scorecards: { __typename: 'ScorecardConnection', nodes: Array<{ __typename: 'Scorecard', id: string, items: Array<{ __typename: 'ScorecardItem', id: string, weight: string, kpi: { __typename: 'Kpi', id: string } }> }> } };

export type KpiImportOutcomeFragment = { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> };

export type BscImportResultsMutationVariables = Exact<{
  input: KpiTableImportInput;
}>;


export type BscImportResultsMutation = { __typename: 'Mutation', importKpiResults: { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type BscImportTargetsMutationVariables = Exact<{
  input: KpiTableImportInput;
}>;


export type BscImportTargetsMutation = { __typename: 'Mutation', importKpiTargets: { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type BscImportKpisMutationVariables = Exact<{
  input: KpiTableImportInput;
}>;


export type BscImportKpisMutation = { __typename: 'Mutation', importKpis: { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type FeedbackPartsFragment = { __typename: 'Feedback', id: string, version: number, year: number, source: FeedbackSource, finding: string, action: string | null, dueOn: string, state: FeedbackState, effect: string | null, reason: string | null, recordedOn: string, doneOn: string | null, verifiedOn: string | null, sample: boolean, loopClosed: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, kpi: { __typename: 'Kpi', id: string, code: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, effectKpi: { __typename: 'Kpi', id: string, code: string, title: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, outcomes: Array<{ __typename: 'RecordOutcome', state: OutcomeState, title: string, on: string | null, path: string | null }> };

export type BscInitiativeFeedbackQueryVariables = Exact<{
  code: string;
}>;


export type BscInitiativeFeedbackQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, feedbacks: { __typename: 'FeedbackConnection', nodes: Array<{ __typename: 'Feedback', id: string, version: number, year: number, source: FeedbackSource, finding: string, action: string | null, dueOn: string, state: FeedbackState, effect: string | null, reason: string | null, recordedOn: string, doneOn: string | null, verifiedOn: string | null, sample: boolean, loopClosed: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, kpi: { __typename: 'Kpi', id: string, code: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, effectKpi: { __typename: 'Kpi', id: string, code: string, title: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, outcomes: Array<{ __typename: 'RecordOutcome', state: OutcomeState, title: string, on: string | null, path: string | null }> }> } } | null };

export type BscFeedbacksQueryVariables = Exact<{
  where?: FeedbackWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type BscFeedbacksQuery = { __typename: 'Query', feedbacks: { __typename: 'FeedbackConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Feedback', id: string, version: number, year: number, source: FeedbackSource, finding: string, action: string | null, dueOn: string, state: FeedbackState, effect: string | null, reason: string | null, recordedOn: string, doneOn: string | null, verifiedOn: string | null, sample: boolean, loopClosed: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, kpi: { __typename: 'Kpi', id: string, code: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, effectKpi: { __typename: 'Kpi', id: string, code: string, title: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, outcomes: Array<{ __typename: 'RecordOutcome', state: OutcomeState, title: string, on: string | null, path: string | null }> }> } };

export type BscFeedbackFiguresQueryVariables = Exact<{
  year: number;
}>;


export type BscFeedbackFiguresQuery = { __typename: 'Query', feedbackFigures: { __typename: 'FeedbackFigures', total: number, open: number, overdue: number, closureRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, medianDays: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } };

export type BscFeedbackDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type BscFeedbackDepartmentsQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, name: string }> } };

export type BscFeedbackChoicesQueryVariables = Exact<{
  department: string | number;
  year: number;
}>;


export type BscFeedbackChoicesQuery = { __typename: 'Query', kpis: { __typename: 'KpiConnection', nodes: Array<{ __typename: 'Kpi', id: string, title: string }> }, initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, title: string }> }, people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string }> } };

export type BscCreateFeedbackMutationVariables = Exact<{
  input: FeedbackInput;
}>;


export type BscCreateFeedbackMutation = { __typename: 'Mutation', createFeedback: { __typename: 'Feedback', id: string } };

export type BscUpdateFeedbackMutationVariables = Exact<{
  input: FeedbackUpdate;
}>;


export type BscUpdateFeedbackMutation = { __typename: 'Mutation', updateFeedback: { __typename: 'Feedback', id: string, version: number } };

export type BscActOnFeedbackMutationVariables = Exact<{
  input: FeedbackAction;
}>;


export type BscActOnFeedbackMutation = { __typename: 'Mutation', actOnFeedback: { __typename: 'Feedback', id: string, version: number } };

export type BscCompleteFeedbackMutationVariables = Exact<{
  input: FeedbackCompletion;
}>;


export type BscCompleteFeedbackMutation = { __typename: 'Mutation', completeFeedback: { __typename: 'Feedback', id: string, version: number } };

export type BscVerifyFeedbackMutationVariables = Exact<{
  input: FeedbackVerification;
}>;


export type BscVerifyFeedbackMutation = { __typename: 'Mutation', verifyFeedback: { __typename: 'Feedback', id: string, version: number } };

export type BscRecordFeedbackEffectMutationVariables = Exact<{
  input: FeedbackEffect;
}>;


export type BscRecordFeedbackEffectMutation = { __typename: 'Mutation', recordFeedbackEffect: { __typename: 'Feedback', id: string, version: number } };

export type BscReopenFeedbackMutationVariables = Exact<{
  input: FeedbackReopening;
}>;


export type BscReopenFeedbackMutation = { __typename: 'Mutation', reopenFeedback: { __typename: 'Feedback', id: string, version: number } };

export type BscKpisQueryVariables = Exact<{
  year: number;
  period: string;
  from: string;
  where?: KpiWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type BscKpisQuery = { __typename: 'Query', kpis: { __typename: 'KpiConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, kind: KpiKind, trend: KpiTrend, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null }> }> } };

export type KpiRowFragment = { __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, kind: KpiKind, trend: KpiTrend, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null }> };

export type BscKpiQueryVariables = Exact<{
  code: string;
  year: number;
  period: string;
  from: string;
  to: string;
}>;


export type BscKpiQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, code: string, title: string, definition: string | null, purpose: string | null, dataSource: string | null, evidenceKind: string | null, collector: string | null, kind: KpiKind, commonCode: string | null, unit: string, unitKind: KpiUnitKind, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, aggregation: KpiAggregation, ratioScale: string, isShare: boolean, cumulative: boolean, evidenceRequired: boolean, minimum: string | null, maximum: string | null, availabilityLagDays: number, method: KpiScoreMethod, stretch: boolean, difficulty: string, tolerance: string | null, slope: string | null, sigmas: number | null, highRate: number | null, quorum: number | null, scalePoints: number | null, source: KpiSource, comparable: boolean | null, trend: KpiTrend, sample: boolean, fromYear: number, toYear: number | null, bands: Array<{ __typename: 'KpiBand', from: string | null, to: string | null, points: string }> | null, surveyQuestion: { __typename: 'SurveyQuestion', id: string, title: string } | null, predecessor: { __typename: 'Kpi', id: string, code: string, title: string } | null, successor: { __typename: 'Kpi', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, objective: { __typename: 'StrategicObjective', id: string, code: string, title: string, perspective: { __typename: 'Perspective', id: string, code: string, title: string } }, goal: { __typename: 'Goal', id: string, code: string, title: string } | null, initiatives: Array<{ __typename: 'Initiative', id: string, code: string, title: string, leadDepartment: { __typename: 'Department', id: string, code: string, name: string } }>, targets: Array<{ __typename: 'KpiTarget', id: string, year: number, target: string, baseline: string | null, approved: boolean }>, target: { __typename: 'KpiTarget', id: string, target: string, baseline: string | null, profile: Array<string> | null, approved: boolean } | null, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, status: KpiResultStatus, flags: Array<string>, revision: number, reason: string | null, score: string | null, scoreStatus: string, version: number, leftOutReason: string | null, leftOutAt: string | null, enteredAt: string | null, confirmedAt: string | null, verifiedAt: string | null, leftOutBy: { __typename: 'Person', id: string, name: string } | null, enteredBy: { __typename: 'Person', id: string, name: string } | null, confirmedBy: { __typename: 'Person', id: string, name: string } | null, confirmedFor: { __typename: 'Person', id: string, name: string } | null, verifiedBy: { __typename: 'Person', id: string, name: string } | null, revisions: Array<{ __typename: 'ResultRevision', id: string, revision: number, value: string | null, score: string | null, reason: string, replacedAt: string, replacedBy: { __typename: 'Person', id: string, name: string } | null }> }> } | null };

export type BscScorecardLifeQueryVariables = Exact<{
  department: string | number;
  period: string;
}>;


export type BscScorecardLifeQuery = { __typename: 'Query', scorecard: { __typename: 'Scorecard', id: string, year: number, status: ScorecardStatus, version: number, confirmedOn: string | null, appealUntil: string | null, moves: Array<{ __typename: 'ScorecardMoveOption', to: ScorecardStatus, back: boolean }>, steps: Array<{ __typename: 'ScorecardStep', id: string, fromState: ScorecardStatus, toState: ScorecardStatus, reason: string | null, ground: ChangeGround | null, movedOn: string, movedBy: { __typename: 'Person', id: string, name: string } | null, movedFor: { __typename: 'Person', id: string, name: string } | null, meeting: { __typename: 'Occurrence', id: string, heldOn: string } | null }> } | null };

export type BscMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type BscMeetingsQuery = { __typename: 'Query', committees: { __typename: 'CommitteeConnection', nodes: Array<{ __typename: 'Committee', id: string, title: string, meetings: Array<{ __typename: 'Occurrence', id: string, heldOn: string }> }> } };

export type BscMoveScorecardMutationVariables = Exact<{
  input: ScorecardMove;
}>;


export type BscMoveScorecardMutation = { __typename: 'Mutation', moveScorecard: { __typename: 'Scorecard', id: string, status: ScorecardStatus, version: number } };

export type BscMoveScorecardsMutationVariables = Exact<{
  input: ScorecardsMove;
}>;


export type BscMoveScorecardsMutation = { __typename: 'Mutation', moveScorecards: Array<{ __typename: 'Scorecard', id: string, status: ScorecardStatus, version: number }> };

export type BscMatrixGroupsQueryVariables = Exact<{
  year: number;
}>;


export type BscMatrixGroupsQuery = { __typename: 'Query', groupMembers: Array<{ __typename: 'GroupMember', id: string, year: number, department: { __typename: 'Department', id: string }, group: { __typename: 'EvaluationGroup', id: string, code: string, title: string } }> };

export type BscScoreMatrixQueryVariables = Exact<{
  period: string;
}>;


export type BscScoreMatrixQuery = { __typename: 'Query', scoreMatrix: { __typename: 'ScoreMatrix', month: string, perspectives: Array<{ __typename: 'Perspective', id: string, code: string, title: string }>, rows: Array<{ __typename: 'ScoreMatrixRow', department: { __typename: 'Department', id: string, code: string, name: string, parent: { __typename: 'Department', id: string, code: string, name: string, parent: { __typename: 'Department', id: string, code: string } | null } | null }, scorecard: { __typename: 'Scorecard', id: string, sample: boolean }, total: { __typename: 'ScoreMatrixCell', weight: string, kpis: number, normal: number, caution: number, poor: number, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null } }, cells: Array<{ __typename: 'ScoreMatrixCell', weight: string, kpis: number, normal: number, caution: number, poor: number, perspective: { __typename: 'Perspective', id: string, code: string } | null, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null } }>, months: Array<{ __typename: 'MonthScore', month: string, value: string | null }> }> } };

export type MatrixCellFragment = { __typename: 'ScoreMatrixCell', weight: string, kpis: number, normal: number, caution: number, poor: number, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null } };

export type BscUnitScoresQueryVariables = Exact<{
  period: string;
  codes?: Array<string> | string | null | undefined;
  by?: UnitWeighting | null | undefined;
}>;


export type BscUnitScoresQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string, parent: { __typename: 'Department', id: string, code: string } | null, unitScore: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> } };

export type BscStrategyMapQueryVariables = Exact<{
  period: string;
  year: number;
}>;


export type BscStrategyMapQuery = { __typename: 'Query', strategyMap: { __typename: 'StrategyMap', perspectives: Array<{ __typename: 'Perspective', id: string, code: string, title: string }>, objectives: Array<{ __typename: 'StrategicObjective', id: string, code: string, title: string, version: number, toYear: number | null, sample: boolean, mapColumn: number | null, mapRow: number | null, trend: KpiTrend, titleKo: string, titleEn: string, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, perspective: { __typename: 'Perspective', id: string }, goal: { __typename: 'Goal', id: string, code: string, title: string } | null, kpis: Array<{ __typename: 'Kpi', id: string, code: string, title: string, department: { __typename: 'Department', id: string, name: string } }>, csfs: Array<{ __typename: 'Csf', id: string, version: number, title: string, titleKo: string, titleEn: string }> }>, edges: Array<{ __typename: 'StrategyEdge', id: string, version: number, sign: EdgeSign, lagMonths: number, hypothesis: string, fromYear: number, toYear: number | null, sample: boolean, backwards: boolean, cause: { __typename: 'StrategicObjective', id: string }, effect: { __typename: 'StrategicObjective', id: string }, evidence: { __typename: 'EdgeEvidence', pairs: number, verdict: EvidenceVerdict, correlation: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } }>, gaps: { __typename: 'StrategyGaps', goalsWithoutKpi: Array<{ __typename: 'Goal', id: string, code: string, title: string }>, objectivesWithoutKpi: Array<{ __typename: 'StrategicObjective', id: string }>, objectivesWithoutCause: Array<{ __typename: 'StrategicObjective', id: string }> } } };

export type BscMapChoicesQueryVariables = Exact<{
  year: number;
}>;


export type BscMapChoicesQuery = { __typename: 'Query', perspectives: Array<{ __typename: 'Perspective', id: string, title: string }>, goals: { __typename: 'GoalConnection', nodes: Array<{ __typename: 'Goal', id: string, title: string }> } };

export type BscCreateObjectiveMutationVariables = Exact<{
  input: StrategicObjectiveInput;
}>;


export type BscCreateObjectiveMutation = { __typename: 'Mutation', createStrategicObjective: { __typename: 'StrategicObjective', id: string } };

export type BscUpdateObjectiveMutationVariables = Exact<{
  input: StrategicObjectiveUpdate;
}>;


export type BscUpdateObjectiveMutation = { __typename: 'Mutation', updateStrategicObjective: { __typename: 'StrategicObjective', id: string, version: number, mapColumn: number | null, mapRow: number | null } };

export type BscCreateCsfMutationVariables = Exact<{
  input: CsfInput;
}>;


export type BscCreateCsfMutation = { __typename: 'Mutation', createCsf: { __typename: 'Csf', id: string } };

export type BscUpdateCsfMutationVariables = Exact<{
  input: CsfUpdate;
}>;


export type BscUpdateCsfMutation = { __typename: 'Mutation', updateCsf: { __typename: 'Csf', id: string, version: number } };

export type BscRemoveCsfMutationVariables = Exact<{
  input: RecordAsRead;
}>;


export type BscRemoveCsfMutation = { __typename: 'Mutation', removeCsf: boolean };

export type BscCreateEdgeMutationVariables = Exact<{
  input: StrategyEdgeInput;
}>;


export type BscCreateEdgeMutation = { __typename: 'Mutation', createStrategyEdge: { __typename: 'StrategyEdge', id: string } };

export type BscUpdateEdgeMutationVariables = Exact<{
  input: StrategyEdgeUpdate;
}>;


export type BscUpdateEdgeMutation = { __typename: 'Mutation', updateStrategyEdge: { __typename: 'StrategyEdge', id: string, version: number } };

export type BscRemoveEdgeMutationVariables = Exact<{
  input: RecordAsRead;
}>;


export type BscRemoveEdgeMutation = { __typename: 'Mutation', removeStrategyEdge: boolean };

export type MeasuredPartsFragment = { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> };

export type BscMetaReportQueryVariables = Exact<{
  year: number;
}>;


export type BscMetaReportQuery = { __typename: 'Query', metaEvaluations: { __typename: 'MetaEvaluationConnection', nodes: Array<{ __typename: 'MetaEvaluation', id: string, version: number, title: string, state: MetaEvaluationState, dueOn: string, doneOn: string | null, criteria: Array<{ __typename: 'MetaCriterion', id: string, standard: MetaStandard, title: string, mean: string | null }>, facts: Array<{ __typename: 'MetaFact', name: MetaFactName, standard: MetaStandard, attention: boolean | null, measured: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }>, standards: Array<{ __typename: 'MetaStandardMean', standard: MetaStandard, mean: string }>, agreement: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } | null, reviewers: Array<{ __typename: 'MetaReviewer', submitted: boolean, person: { __typename: 'Person', id: string, name: string } }>, myReview: { __typename: 'MetaReview', id: string, version: number, state: MetaReviewState, remark: string | null, scores: Array<{ __typename: 'MetaScore', score: number, note: string | null, criterion: { __typename: 'MetaCriterion', id: string } }> } | null }> } };

export type BscMetaPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type BscMetaPeopleQuery = { __typename: 'Query', people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string, department: { __typename: 'Department', id: string, name: string } | null }> } };

export type BscNameReviewersMutationVariables = Exact<{
  input: MetaReviewersInput;
}>;


export type BscNameReviewersMutation = { __typename: 'Mutation', nameMetaReviewers: { __typename: 'MetaEvaluation', id: string, reviewers: Array<{ __typename: 'MetaReviewer', submitted: boolean, person: { __typename: 'Person', id: string, name: string } }> } };

export type BscSaveReviewMutationVariables = Exact<{
  input: MetaReviewInput;
}>;


export type BscSaveReviewMutation = { __typename: 'Mutation', saveMetaReview: { __typename: 'MetaReview', id: string, version: number, state: MetaReviewState, remark: string | null, scores: Array<{ __typename: 'MetaScore', score: number, note: string | null, criterion: { __typename: 'MetaCriterion', id: string } }> } };

export type BscPanelRoundsQueryVariables = Exact<{
  year: number;
  kind: PanelKind;
}>;


export type BscPanelRoundsQuery = { __typename: 'Query', panelRounds: { __typename: 'PanelRoundConnection', nodes: Array<{ __typename: 'PanelRound', id: string, version: number, kind: PanelKind, period: string, state: PanelRoundState, quorum: number, openedOn: string, dueOn: string, closedOn: string | null, itemCount: number, sample: boolean, committee: { __typename: 'Committee', id: string, title: string }, criteria: Array<{ __typename: 'PanelCriterion', code: string, titleKo: string, titleEn: string }>, grades: Array<{ __typename: 'PanelGradeStep', code: string, titleKo: string, titleEn: string, points: string, from: string }>, difficulties: Array<{ __typename: 'PanelDifficultyStep', from: string, difficulty: string }>, agreement: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } | null, myMembership: { __typename: 'PanelMember', id: string, leftOn: string | null } | null, members: Array<{ __typename: 'PanelMember', id: string, version: number, leftOn: string | null, submitted: number, person: { __typename: 'Person', id: string, name: string } }> }> } };

export type BscPanelItemsQueryVariables = Exact<{
  round: string | number;
}>;


export type BscPanelItemsQuery = { __typename: 'Query', panelItems: { __typename: 'PanelItemConnection', nodes: Array<{ __typename: 'PanelItem', id: string, version: number, mean: string | null, grade: string | null, counted: number | null, difficulty: string | null, adoptedOn: string | null, adoptable: boolean, submitted: number, ownDepartment: boolean, criteria: Array<{ __typename: 'PanelCriterionMean', criterion: string, mean: string }>, mySheet: { __typename: 'PanelSheet', id: string, version: number, state: PanelSheetState, comment: string | null, marks: Array<{ __typename: 'PanelMarkGiven', criterion: string, grade: string }> } | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string, difficulty: string, department: { __typename: 'Department', id: string, code: string, name: string } } }> } };

export type BscPanelChoicesQueryVariables = Exact<{
  year: number;
}>;


export type BscPanelChoicesQuery = { __typename: 'Query', committees: { __typename: 'CommitteeConnection', nodes: Array<{ __typename: 'Committee', id: string, title: string, quorum: number, seats: Array<{ __typename: 'CommitteeSeat', id: string, person: { __typename: 'Person', id: string, name: string } | null }> }> }, kpis: { __typename: 'KpiConnection', nodes: Array<{ __typename: 'Kpi', id: string, title: string, department: { __typename: 'Department', id: string, name: string } }> } };

export type BscOpenPanelRoundMutationVariables = Exact<{
  input: PanelRoundInput;
}>;


export type BscOpenPanelRoundMutation = { __typename: 'Mutation', openPanelRound: { __typename: 'PanelRound', id: string, period: string } };

export type BscAddPanelMembersMutationVariables = Exact<{
  input: PanelMembersInput;
}>;


export type BscAddPanelMembersMutation = { __typename: 'Mutation', addPanelMembers: { __typename: 'PanelRound', id: string } };

export type BscDismissPanelMemberMutationVariables = Exact<{
  input: RecordAsRead;
}>;


export type BscDismissPanelMemberMutation = { __typename: 'Mutation', dismissPanelMember: { __typename: 'PanelMember', id: string, version: number, leftOn: string | null } };

export type BscSavePanelSheetsMutationVariables = Exact<{
  input: PanelSheetsInput;
}>;


export type BscSavePanelSheetsMutation = { __typename: 'Mutation', savePanelSheets: Array<{ __typename: 'PanelSheet', id: string, version: number, state: PanelSheetState, comment: string | null, marks: Array<{ __typename: 'PanelMarkGiven', criterion: string, grade: string }> }> };

export type BscRecuseFromItemMutationVariables = Exact<{
  input: PanelRecusal;
}>;


export type BscRecuseFromItemMutation = { __typename: 'Mutation', recuseFromPanelItem: { __typename: 'PanelSheet', id: string, version: number, state: PanelSheetState, comment: string | null } };

export type BscClosePanelRoundMutationVariables = Exact<{
  input: RecordAsRead;
}>;


export type BscClosePanelRoundMutation = { __typename: 'Mutation', closePanelRound: { __typename: 'PanelRound', id: string, version: number, state: PanelRoundState } };

export type BscAdoptDifficultiesMutationVariables = Exact<{
  input: PanelAdoption;
}>;


export type BscAdoptDifficultiesMutation = { __typename: 'Mutation', adoptPanelDifficulties: Array<{ __typename: 'PanelItem', id: string, version: number, adoptedOn: string | null, adoptable: boolean, kpi: { __typename: 'Kpi', id: string, difficulty: string } }> };

export type BscProgrammeQueryVariables = Exact<{
  year: number;
}>;


export type BscProgrammeQuery = { __typename: 'Query', programmeItems: { __typename: 'ProgrammeItemConnection', nodes: Array<{ __typename: 'ProgrammeItem', id: string, subject: ProgrammeSubject, planned: string, standing: string, unit: string, dueOn: string, light: ProgressLight, activity: { __typename: 'Activity', id: string, code: string, title: string, quote: string | null, line: number | null, program: { __typename: 'Program', id: string, code: string } | null } }> } };

export type BscFundingQueryVariables = Exact<{
  year: number;
}>;


export type BscFundingQuery = { __typename: 'Query', fundingGoals: { __typename: 'FundingGoalConnection', nodes: Array<{ __typename: 'FundingGoal', id: string, version: number, year: number, title: string, source: string, amount: number, secured: number, dueOn: string, titleKo: string, titleEn: string, activity: { __typename: 'Activity', id: string } | null, entries: Array<{ __typename: 'FundingEntry', id: string, amount: number, securedOn: string, documentNo: string | null, note: string | null, sample: boolean }> }> } };

export type BscSaveFundingGoalMutationVariables = Exact<{
  input: FundingGoalInput;
}>;


export type BscSaveFundingGoalMutation = { __typename: 'Mutation', saveFundingGoal: { __typename: 'FundingGoal', id: string } };

export type BscRecordFundingMutationVariables = Exact<{
  input: FundingEntryInput;
}>;


export type BscRecordFundingMutation = { __typename: 'Mutation', recordFunding: { __typename: 'FundingEntry', id: string } };

export type BscConnectorsQueryVariables = Exact<{
  year: number;
}>;


export type BscConnectorsQuery = { __typename: 'Query', connectors: { __typename: 'ConnectorConnection', nodes: Array<{ __typename: 'Connector', id: string, version: number, year: number, title: string, direction: ConnectorDirection, content: string | null, state: ConnectorState, dueOn: string, late: boolean, lastRunAt: string | null, lastRunSucceeded: boolean | null, lastRunNote: string | null, sample: boolean, titleKo: string, titleEn: string, activity: { __typename: 'Activity', id: string } | null }> } };

export type BscSaveConnectorMutationVariables = Exact<{
  input: ConnectorInput;
}>;


export type BscSaveConnectorMutation = { __typename: 'Mutation', saveConnector: { __typename: 'Connector', id: string } };

export type BscMoveConnectorMutationVariables = Exact<{
  input: ConnectorMove;
}>;


export type BscMoveConnectorMutation = { __typename: 'Mutation', moveConnector: { __typename: 'Connector', id: string, state: ConnectorState, version: number } };

export type BscRunConnectorMutationVariables = Exact<{
  input: ConnectorRun;
}>;


export type BscRunConnectorMutation = { __typename: 'Mutation', recordConnectorRun: { __typename: 'Connector', id: string } };

export type BscWorkshopQueryVariables = Exact<{
  code: string;
}>;


export type BscWorkshopQuery = { __typename: 'Query', activity: { __typename: 'Activity', id: string, occurrences: Array<{ __typename: 'Occurrence', id: string, heldOn: string, people: number | null, place: string | null, minutes: string | null }>, draftedKpis: { __typename: 'KpiConnection', totalCount: number, nodes: Array<{ __typename: 'Kpi', id: string, code: string, title: string, kind: KpiKind, unit: string, department: { __typename: 'Department', id: string, code: string, name: string }, objective: { __typename: 'StrategicObjective', id: string, title: string, perspective: { __typename: 'Perspective', id: string, title: string } } }> } } | null };

export type BscPublicationsQueryVariables = Exact<{
  year: number;
}>;


export type BscPublicationsQuery = { __typename: 'Query', monthlyPublications: { __typename: 'MonthlyPublicationConnection', nodes: Array<{ __typename: 'MonthlyPublication', id: string, month: string, sequence: number, kind: PublicationKind, dueOn: string, publishedOn: string, late: boolean, reason: string | null, hash: string, sample: boolean, corrects: { __typename: 'MonthlyPublication', id: string, sequence: number } | null, scores: Array<{ __typename: 'PublishedScore', code: string, name: string, score: string | null, status: string, coverage: string | null }>, schedules: Array<{ __typename: 'PublishedProgress', code: string, title: string, planned: string, actual: string | null, light: string }> }> } };

export type BscPublishMonthMutationVariables = Exact<{
  input: PublicationInput;
}>;


export type BscPublishMonthMutation = { __typename: 'Mutation', publishMonth: { __typename: 'MonthlyPublication', id: string, month: string } };

export type BscCommitteesQueryVariables = Exact<{
  activity: string;
}>;


export type BscCommitteesQuery = { __typename: 'Query', activity: { __typename: 'Activity', id: string, plannedCount: number | null, heldCount: number, program: { __typename: 'Program', id: string, code: string } | null, staffReach: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, occurrences: Array<{ __typename: 'Occurrence', id: string, heldOn: string, people: number | null, place: string | null, minutes: string | null, attendance: Array<{ __typename: 'OccurrenceAttendance', id: string }> }> } | null, committees: { __typename: 'CommitteeConnection', nodes: Array<{ __typename: 'Committee', id: string, code: string, title: string, quorum: number, vacancies: number, quorateMeetings: number, formedOn: string | null, activity: { __typename: 'Activity', id: string, code: string } | null, seats: Array<{ __typename: 'CommitteeSeat', id: string, number: number, title: SeatTitle, fromDate: string | null, toDate: string | null, person: { __typename: 'Person', id: string, name: string } | null }> }> } };

export type BscSurveyPlansQueryVariables = Exact<{
  year: number;
}>;


export type BscSurveyPlansQuery = { __typename: 'Query', customerSurveyPlans: { __typename: 'CustomerSurveyPlanConnection', nodes: Array<{ __typename: 'CustomerSurveyPlan', id: string, version: number, year: number, title: string, sampleSize: number, population: number | null, designEffect: string, margin: string, dueOn: string, titleKo: string, titleEn: string, activity: { __typename: 'Activity', id: string } | null }> } };

export type BscSaveSurveyPlanMutationVariables = Exact<{
  input: CustomerSurveyPlanInput;
}>;


export type BscSaveSurveyPlanMutation = { __typename: 'Mutation', saveCustomerSurveyPlan: { __typename: 'CustomerSurveyPlan', id: string } };

export type BscAwardsQueryVariables = Exact<{
  year: number;
}>;


export type BscAwardsQuery = { __typename: 'Query', awardSchemes: { __typename: 'AwardSchemeConnection', nodes: Array<{ __typename: 'AwardScheme', id: string, version: number, year: number, title: string, scope: AwardScope, state: AwardSchemeState, dueOn: string, titleKo: string, titleEn: string, group: { __typename: 'EvaluationGroup', id: string, title: string } | null, activity: { __typename: 'Activity', id: string } | null, awards: Array<{ __typename: 'Award', id: string, total: string, cityRank: number | null, currentRank: number | null, needsReview: boolean, tieBreak: AwardDecision | null, reason: string | null, decidedOn: string, grade: { __typename: 'AwardGrade', id: string, title: string }, department: { __typename: 'Department', id: string, name: string } }>, grades: Array<{ __typename: 'AwardGrade', id: string, title: string, count: number, titleKo: string, titleEn: string }>, proposal: Array<{ __typename: 'AwardProposal', grade: { __typename: 'AwardGrade', id: string, title: string }, departments: Array<{ __typename: 'Department', id: string, code: string, name: string }>, tied: Array<{ __typename: 'Department', id: string, code: string, name: string }> }> }> } };

export type BscDecideAwardMutationVariables = Exact<{
  input: AwardDecisionInput;
}>;


export type BscDecideAwardMutation = { __typename: 'Mutation', decideAward: { __typename: 'Award', id: string } };

export type BscSaveAwardSchemeMutationVariables = Exact<{
  input: AwardSchemeInput;
}>;


export type BscSaveAwardSchemeMutation = { __typename: 'Mutation', saveAwardScheme: { __typename: 'AwardScheme', id: string } };

export type BscConfirmAwardSchemeMutationVariables = Exact<{
  input: RecordAsRead;
}>;


export type BscConfirmAwardSchemeMutation = { __typename: 'Mutation', confirmAwardScheme: { __typename: 'AwardScheme', id: string, state: AwardSchemeState, version: number } };

export type BscMetaEvaluationsQueryVariables = Exact<{
  year: number;
}>;


export type BscMetaEvaluationsQuery = { __typename: 'Query', metaEvaluations: { __typename: 'MetaEvaluationConnection', nodes: Array<{ __typename: 'MetaEvaluation', id: string, version: number, year: number, title: string, state: MetaEvaluationState, dueOn: string, doneOn: string | null, titleKo: string, titleEn: string, activity: { __typename: 'Activity', id: string } | null, criteria: Array<{ __typename: 'MetaCriterion', id: string, standard: MetaStandard, title: string, titleKo: string, titleEn: string }> }> } };

export type BscSaveMetaEvaluationMutationVariables = Exact<{
  input: MetaEvaluationInput;
}>;


export type BscSaveMetaEvaluationMutation = { __typename: 'Mutation', saveMetaEvaluation: { __typename: 'MetaEvaluation', id: string } };

export type BscMoveMetaEvaluationMutationVariables = Exact<{
  input: MetaEvaluationMove;
}>;


export type BscMoveMetaEvaluationMutation = { __typename: 'Mutation', moveMetaEvaluation: { __typename: 'MetaEvaluation', id: string, state: MetaEvaluationState, version: number } };

export type BscRoundsQueryVariables = Exact<{
  year: number;
}>;


export type BscRoundsQuery = { __typename: 'Query', evaluationRounds: { __typename: 'EvaluationRoundConnection', nodes: Array<{ __typename: 'EvaluationRound', id: string, version: number, month: string, state: RoundState, dueOn: string, closedOn: string | null, late: boolean, findings: string | null, sample: boolean, committee: { __typename: 'Committee', id: string, title: string } }> } };

export type BscRoundStandingQueryVariables = Exact<{
  month: string;
}>;


export type BscRoundStandingQuery = { __typename: 'Query', evaluationRounds: { __typename: 'EvaluationRoundConnection', nodes: Array<{ __typename: 'EvaluationRound', id: string, month: string, state: RoundState, departments: Array<{ __typename: 'RoundDepartment', due: number, verified: number, toVerify: number, waiting: number, department: { __typename: 'Department', id: string, code: string, name: string } }>, unverified: Array<{ __typename: 'UnverifiedResult', status: KpiResultStatus, kpi: { __typename: 'Kpi', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string } }> }> } };

export type BscMoveRoundMutationVariables = Exact<{
  input: EvaluationRoundMove;
}>;


export type BscMoveRoundMutation = { __typename: 'Mutation', moveEvaluationRound: { __typename: 'EvaluationRound', id: string, state: RoundState, version: number } };

export type BscTripsQueryVariables = Exact<{
  year: number;
}>;


export type BscTripsQuery = { __typename: 'Query', trips: { __typename: 'TripConnection', nodes: Array<{ __typename: 'Trip', id: string, version: number, year: number, title: string, country: string, persons: number, dueOn: string, departsOn: string | null, returnsOn: string | null, reportDueOn: string | null, reportedOn: string | null, reportLate: boolean, report: string | null, titleKo: string, titleEn: string, activity: { __typename: 'Activity', id: string } | null }> } };

export type BscSaveTripMutationVariables = Exact<{
  input: TripInput;
}>;


export type BscSaveTripMutation = { __typename: 'Mutation', saveTrip: { __typename: 'Trip', id: string } };

export type BscReportTripMutationVariables = Exact<{
  input: TripReport;
}>;


export type BscReportTripMutation = { __typename: 'Mutation', reportTrip: { __typename: 'Trip', id: string } };

export type BscRewardsQueryVariables = Exact<{
  year: number;
}>;


export type BscRewardsQuery = { __typename: 'Query', rewardExports: { __typename: 'RewardExportConnection', nodes: Array<{ __typename: 'RewardExport', id: string, version: number, year: number, kind: RewardKind, state: RewardExportState, dueOn: string, activity: { __typename: 'Activity', id: string } | null }> } };

export type BscDeclareRewardMutationVariables = Exact<{
  input: RewardExportInput;
}>;


export type BscDeclareRewardMutation = { __typename: 'Mutation', declareRewardExport: { __typename: 'RewardExport', id: string } };

export type BscManualsQueryVariables = Exact<{ [key: string]: never; }>;


export type BscManualsQuery = { __typename: 'Query', manuals: { __typename: 'ManualConnection', nodes: Array<{ __typename: 'Manual', id: string, version: number, year: number, edition: number, state: ManualState, publishedOn: string | null, title: string, titleKo: string, titleEn: string, activity: { __typename: 'Activity', id: string } | null, chapters: Array<{ __typename: 'ManualChapter', id: string, position: number, topic: ManualTopic | null, title: string, body: string, titleKo: string, titleEn: string, bodyKo: string, bodyEn: string }> }> } };

export type BscSaveManualMutationVariables = Exact<{
  input: ManualInput;
}>;


export type BscSaveManualMutation = { __typename: 'Mutation', saveManual: { __typename: 'Manual', id: string } };

export type BscPublishManualMutationVariables = Exact<{
  input: RecordAsRead;
}>;


export type BscPublishManualMutation = { __typename: 'Mutation', publishManual: { __typename: 'Manual', id: string, state: ManualState, version: number } };

export type BscPublicTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type BscPublicTodayQuery = { __typename: 'Query', settings: { __typename: 'Settings', businessDate: string } };

export type BscPublicQueryVariables = Exact<{
  year: number;
}>;


export type BscPublicQuery = { __typename: 'Query', publishedMonths: Array<{ __typename: 'PublishedMonth', month: string, sequence: number, provisional: boolean, late: boolean, publishedOn: string, reason: string | null, corrects: string | null, content: string, hash: string, scores: Array<{ __typename: 'PublishedScore', code: string, name: string, score: string | null, status: string, coverage: string | null }>, schedules: Array<{ __typename: 'PublishedProgress', code: string, title: string, planned: string, actual: string | null, light: string }> }>, publishedScorecards: Array<{ __typename: 'PublishedScorecard', year: number, code: string, name: string, sequence: number, publishedOn: string, reason: string | null, score: string | null, content: string, hash: string, corrects: string | null }>, publishedSurveys: Array<{ __typename: 'PublishedSurveyResults', code: string, title: string, purpose: SurveyPurpose, publishedOn: string, opensOn: string | null, closesOn: string | null, asked: number, answered: number, responseRate: string | null, margin: string | null, hash: string, content: string, modes: Array<{ __typename: 'SurveyModeCount', mode: SurveyMode }>, questions: Array<{ __typename: 'PublishedSurveyQuestion', code: string, title: string, answered: number | null, mean: string | null, low: string | null, high: string | null, score: string | null, options: Array<{ __typename: 'PublishedSurveyOption', code: string, title: string | null, share: string | null, low: string | null, high: string | null }> }> }> };

export type BscPublicDepartmentQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type BscPublicDepartmentQuery = { __typename: 'Query', publishedMonths: Array<{ __typename: 'PublishedMonth', month: string, sequence: number, provisional: boolean, late: boolean, publishedOn: string, reason: string | null, corrects: string | null, content: string, hash: string, scores: Array<{ __typename: 'PublishedScore', code: string, name: string, score: string | null, status: string, coverage: string | null }>, schedules: Array<{ __typename: 'PublishedProgress', code: string, title: string, planned: string, actual: string | null, light: string }> }>, publishedScorecards: Array<{ __typename: 'PublishedScorecard', coverage: string | null, year: number, code: string, name: string, sequence: number, publishedOn: string, reason: string | null, score: string | null, content: string, hash: string, corrects: string | null, former: Array<{ __typename: 'PublishedFormer', sequence: number, publishedOn: string, reason: string | null, score: string | null, content: string, hash: string, corrects: string | null }>, promises: Array<{ __typename: 'PublishedPromise', code: string, title: string, unit: string, weight: string, target: string | null, actual: string | null, score: string | null }> }> };

export type BscPublicMonthFragment = { __typename: 'PublishedMonth', month: string, sequence: number, provisional: boolean, late: boolean, publishedOn: string, reason: string | null, corrects: string | null, content: string, hash: string, scores: Array<{ __typename: 'PublishedScore', code: string, name: string, score: string | null, status: string, coverage: string | null }>, schedules: Array<{ __typename: 'PublishedProgress', code: string, title: string, planned: string, actual: string | null, light: string }> };

export type BscPublicCardFragment = { __typename: 'PublishedScorecard', year: number, code: string, name: string, sequence: number, publishedOn: string, reason: string | null, score: string | null, content: string, hash: string, corrects: string | null };

export type BscPublishYearMutationVariables = Exact<{
  input: YearPublicationInput;
}>;


export type BscPublishYearMutation = { __typename: 'Mutation', publishYear: { __typename: 'YearPublicationOutcome', year: number, published: number, unchanged: number } };

export type BscRankingQueryVariables = Exact<{
  year: number;
}>;


export type BscRankingQuery = { __typename: 'Query', ranking: { __typename: 'Ranking', year: number, frozen: boolean, asOf: string, rows: Array<{ __typename: 'RankingRow', base: string | null, bonus: string, penalty: string, total: string | null, coverage: string | null, provisional: boolean, apart: boolean, cityRank: number | null, groupRank: number | null, grade: string | null, outcomePoints: string, late: number, revision: number | null, awardBar: AwardBar | null, department: { __typename: 'Department', id: string, code: string, name: string }, group: { __typename: 'EvaluationGroup', id: string, title: string } | null, awards: Array<{ __typename: 'Award', id: string, needsReview: boolean, grade: { __typename: 'AwardGrade', id: string, title: string } }>, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }> } };

export type BscAdjustmentsQueryVariables = Exact<{
  year: number;
}>;


export type BscAdjustmentsQuery = { __typename: 'Query', bonusPenalties: Array<{ __typename: 'BonusPenalty', id: string, version: number, kind: BonusPenaltyKind, rule: string, points: string, evidenceKey: string, state: BonusPenaltyState, decidedOn: string | null, reason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string, name: string } | null, decidedBy: { __typename: 'Person', id: string, name: string } | null }> };

export type BscGroupsQueryVariables = Exact<{
  year: number;
}>;


export type BscGroupsQuery = { __typename: 'Query', scorecards: { __typename: 'ScorecardConnection', nodes: Array<{ __typename: 'Scorecard', id: string, department: { __typename: 'Department', id: string, code: string, name: string } }> }, evaluationGroups: Array<{ __typename: 'EvaluationGroup', id: string, version: number, code: string, title: string, fromYear: number, toYear: number | null, titleKo: string, titleEn: string }>, groupMembers: Array<{ __typename: 'GroupMember', id: string, version: number, year: number, managing: boolean, misconduct: boolean, note: string | null, staff: number | null, budget: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, group: { __typename: 'EvaluationGroup', id: string, title: string } }>, evaluationScheme: { __typename: 'EvaluationScheme', id: string, version: number, fromYear: number, grading: GradingMode, tiesGoUp: boolean, denseRank: boolean, leastGroup: number, bonusCap: string, penaltyCap: string, mayPassFull: boolean, appealDays: number, qualitativeLimit: number | null, bonusDepartmentShare: number | null, unitWeighting: UnitWeighting | null, grades: Array<{ __typename: 'SchemeGrade', id: string, name: string, least: string, quota: number, payQuota: number, payRate: string, ratingPoints: string | null }> } | null };

export type BscProposeBonusPenaltyMutationVariables = Exact<{
  input: BonusPenaltyInput;
}>;


export type BscProposeBonusPenaltyMutation = { __typename: 'Mutation', proposeBonusPenalty: { __typename: 'BonusPenalty', id: string } };

export type BscDecideBonusPenaltyMutationVariables = Exact<{
  input: BonusPenaltyDecision;
}>;


export type BscDecideBonusPenaltyMutation = { __typename: 'Mutation', decideBonusPenalty: { __typename: 'BonusPenalty', id: string, state: BonusPenaltyState, version: number } };

export type BscSaveEvaluationSchemeMutationVariables = Exact<{
  input: EvaluationSchemeInput;
}>;


export type BscSaveEvaluationSchemeMutation = { __typename: 'Mutation', saveEvaluationScheme: { __typename: 'EvaluationScheme', id: string } };

export type BscSaveEvaluationGroupMutationVariables = Exact<{
  input: EvaluationGroupInput;
}>;


export type BscSaveEvaluationGroupMutation = { __typename: 'Mutation', saveEvaluationGroup: { __typename: 'EvaluationGroup', id: string } };

export type BscPlaceInGroupMutationVariables = Exact<{
  input: GroupMemberInput;
}>;


export type BscPlaceInGroupMutation = { __typename: 'Mutation', placeInGroup: { __typename: 'GroupMember', id: string } };

export type BscRescoreYearMutationVariables = Exact<{
  input: RescoreInput;
}>;


export type BscRescoreYearMutation = { __typename: 'Mutation', rescoreYear: { __typename: 'Ranking', year: number } };

export type BscFormerRankingQueryVariables = Exact<{
  year: number;
}>;


export type BscFormerRankingQuery = { __typename: 'Query', rankingUnderFormer: { __typename: 'FormerRanking', year: number, asOf: string, rows: Array<{ __typename: 'FormerRankingRow', differs: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, now: { __typename: 'RankPlace', total: string | null, cityRank: number | null, groupRank: number | null, grade: string | null }, former: { __typename: 'RankPlace', total: string | null, cityRank: number | null, groupRank: number | null, grade: string | null }, changes: Array<{ __typename: 'BasisChange', field: string, before: string | null, after: string | null, changedOn: string, reason: string | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string, unit: string } }> }> } };

export type BscRecalculationsQueryVariables = Exact<{
  year: number;
}>;


export type BscRecalculationsQuery = { __typename: 'Query', recalculations: { __typename: 'RecalculationConnection', nodes: Array<{ __typename: 'Recalculation', id: string, fromMonth: string, state: RecalculationState, total: number, done: number, changed: number, startedAt: string, endedAt: string | null, version: number, startedBy: { __typename: 'Person', id: string, name: string } | null }> } };

export type RecalculationRowFragment = { __typename: 'Recalculation', id: string, fromMonth: string, state: RecalculationState, total: number, done: number, changed: number, startedAt: string, endedAt: string | null, version: number, startedBy: { __typename: 'Person', id: string, name: string } | null };

export type BscRecalculateMutationVariables = Exact<{
  input: RecalculationInput;
}>;


export type BscRecalculateMutation = { __typename: 'Mutation', recalculateScores: { __typename: 'Recalculation', id: string, fromMonth: string, state: RecalculationState, total: number, done: number, changed: number, startedAt: string, endedAt: string | null, version: number, startedBy: { __typename: 'Person', id: string, name: string } | null } };

export type BscCancelRecalculationMutationVariables = Exact<{
  input: RecalculationReference;
}>;


export type BscCancelRecalculationMutation = { __typename: 'Mutation', cancelRecalculation: { __typename: 'Recalculation', id: string, fromMonth: string, state: RecalculationState, total: number, done: number, changed: number, startedAt: string, endedAt: string | null, version: number, startedBy: { __typename: 'Person', id: string, name: string } | null } };

export type BscRewardLineFragment = { __typename: 'RewardRow', code: string, name: string, group: string | null, base: string | null, total: string | null, cityRank: number | null, groupRank: number | null, grade: string | null, revision: number | null, payGroup: string | null, payRate: string | null, ratingPoints: string | null, inPool: boolean | null, bar: RewardBar | null, pay: { __typename: 'RewardPay', departmentRate: string | null, personShare: number, served: number, unserved: Array<{ __typename: 'RewardUnserved', name: string, post: string, months: number }> } | null };

export type BscRewardBookQueryVariables = Exact<{
  year: number;
  kind: RewardKind;
}>;


export type BscRewardBookQuery = { __typename: 'Query', rewardExports: { __typename: 'RewardExportConnection', nodes: Array<{ __typename: 'RewardExport', id: string, version: number, dueOn: string, versions: Array<{ __typename: 'RewardVersion', id: string, sequence: number, hash: string, csv: string, exportedOn: string, exportedAt: string, exportedBy: { __typename: 'Person', id: string, name: string } | null, before: { __typename: 'RewardVersion', id: string, sequence: number, hash: string } | null, rows: Array<{ __typename: 'RewardRow', code: string, name: string, group: string | null, base: string | null, total: string | null, cityRank: number | null, groupRank: number | null, grade: string | null, revision: number | null, payGroup: string | null, payRate: string | null, ratingPoints: string | null, inPool: boolean | null, bar: RewardBar | null, pay: { __typename: 'RewardPay', departmentRate: string | null, personShare: number, served: number, unserved: Array<{ __typename: 'RewardUnserved', name: string, post: string, months: number }> } | null }>, changes: Array<{ __typename: 'RewardChange', before: { __typename: 'RewardRow', code: string, name: string, group: string | null, base: string | null, total: string | null, cityRank: number | null, groupRank: number | null, grade: string | null, revision: number | null, payGroup: string | null, payRate: string | null, ratingPoints: string | null, inPool: boolean | null, bar: RewardBar | null, pay: { __typename: 'RewardPay', departmentRate: string | null, personShare: number, served: number, unserved: Array<{ __typename: 'RewardUnserved', name: string, post: string, months: number }> } | null } | null, after: { __typename: 'RewardRow', code: string, name: string, group: string | null, base: string | null, total: string | null, cityRank: number | null, groupRank: number | null, grade: string | null, revision: number | null, payGroup: string | null, payRate: string | null, ratingPoints: string | null, inPool: boolean | null, bar: RewardBar | null, pay: { __typename: 'RewardPay', departmentRate: string | null, personShare: number, served: number, unserved: Array<{ __typename: 'RewardUnserved', name: string, post: string, months: number }> } | null } | null }> }> }> }, evaluationScheme: { __typename: 'EvaluationScheme', id: string, version: number, fromYear: number, tiesGoUp: boolean, bonusDepartmentShare: number | null, grades: Array<{ __typename: 'SchemeGrade', id: string, name: string, payQuota: number, payRate: string, ratingPoints: string | null }> } | null };

export type BscExportRewardMutationVariables = Exact<{
  input: RewardExportAct;
}>;


export type BscExportRewardMutation = { __typename: 'Mutation', exportReward: { __typename: 'RewardExport', id: string, version: number, state: RewardExportState } };

export type BscSetRatingPointsMutationVariables = Exact<{
  input: RatingPointsInput;
}>;


export type BscSetRatingPointsMutation = { __typename: 'Mutation', setRatingPoints: { __typename: 'EvaluationScheme', id: string, version: number } };

export type BscSchedulesQueryVariables = Exact<{
  year: number;
  where?: InitiativeWhere | null | undefined;
}>;


export type BscSchedulesQuery = { __typename: 'Query', initiatives: { __typename: 'InitiativeConnection', totalCount: number, nodes: Array<{ __typename: 'Initiative', id: string, code: string, title: string, leadDepartment: { __typename: 'Department', id: string, code: string, name: string }, schedule: { __typename: 'WorkSchedule', id: string, year: number, latest: { __typename: 'ScheduleMonth', month: number, planned: string, actual: string | null, ratio: string | null, light: ProgressLight, slipMonths: string | null } | null, months: Array<{ __typename: 'ScheduleMonth', month: number, planned: string, actual: string | null, ratio: string | null, light: ProgressLight, slipMonths: string | null }> } | null }> } };

export type SchedulePartsFragment = { __typename: 'WorkSchedule', id: string, year: number, latest: { __typename: 'ScheduleMonth', month: number, planned: string, actual: string | null, ratio: string | null, light: ProgressLight, slipMonths: string | null } | null, months: Array<{ __typename: 'ScheduleMonth', month: number, planned: string, actual: string | null, ratio: string | null, light: ProgressLight, slipMonths: string | null }> };

export type ScheduleMonthPartsFragment = { __typename: 'ScheduleMonth', month: number, planned: string, actual: string | null, ratio: string | null, light: ProgressLight, slipMonths: string | null };

export type BscScheduleQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type BscScheduleQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, code: string, title: string, leadDepartment: { __typename: 'Department', id: string, code: string, name: string }, schedule: { __typename: 'WorkSchedule', id: string, year: number, steps: Array<{ __typename: 'WorkStep', id: string, position: number, title: string, weight: string, startsOn: string | null, endsOn: string | null, deliverable: string | null, progress: Array<{ __typename: 'StepProgress', month: number, planned: string, actual: string | null, reason: string | null }> }>, latest: { __typename: 'ScheduleMonth', month: number, planned: string, actual: string | null, ratio: string | null, light: ProgressLight, slipMonths: string | null } | null, months: Array<{ __typename: 'ScheduleMonth', month: number, planned: string, actual: string | null, ratio: string | null, light: ProgressLight, slipMonths: string | null }> } | null } | null };

export type BscEnterProgressMutationVariables = Exact<{
  input: ProgressInput;
}>;


export type BscEnterProgressMutation = { __typename: 'Mutation', enterProgress: { __typename: 'WorkStep', id: string, progress: Array<{ __typename: 'StepProgress', month: number, actual: string | null, reason: string | null }> } };

export type BscScorecardDepartmentQueryVariables = Exact<{
  code: string;
}>;


export type BscScorecardDepartmentQuery = { __typename: 'Query', department: { __typename: 'Department', id: string, code: string, name: string } | null };

export type BscScorecardQueryVariables = Exact<{
  department: string | number;
  period: string;
  from: string;
  year: number;
}>;


export type BscScorecardQuery = { __typename: 'Query', scorecard: { __typename: 'Scorecard', id: string, year: number, status: ScorecardStatus, sample: boolean, version: number, light: ProgressLight, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, perspectives: Array<{ __typename: 'PerspectiveScore', weight: string, perspective: { __typename: 'Perspective', id: string, code: string, title: string }, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }>, items: Array<{ __typename: 'ScorecardItem', id: string, weight: string, fromMonth: number | null, toMonth: number | null, appliedWeight: string | null, point: string | null, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, kpi: { __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, trend: KpiTrend, objective: { __typename: 'StrategicObjective', id: string, title: string, perspective: { __typename: 'Perspective', id: string, code: string } }, target: { __typename: 'KpiTarget', id: string, target: string } | null, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null }> }, result: { __typename: 'KpiResult', id: string, status: KpiResultStatus, value: string | null } | null }> } | null };

export type BscConfirmScorecardMutationVariables = Exact<{
  input: ScorecardReference;
}>;


export type BscConfirmScorecardMutation = { __typename: 'Mutation', confirmScorecard: { __typename: 'Scorecard', id: string, status: ScorecardStatus, version: number } };

export type BscInitiativeKpisQueryVariables = Exact<{
  code: string;
  year: number;
  period: string;
  from: string;
}>;


export type BscInitiativeKpisQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, kpis: { __typename: 'KpiConnection', nodes: Array<{ __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, kind: KpiKind, trend: KpiTrend, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null }> }> } } | null };

export type BscGoalKpisQueryVariables = Exact<{
  code: string;
  year: number;
  period: string;
  from: string;
}>;


export type BscGoalKpisQuery = { __typename: 'Query', goal: { __typename: 'Goal', id: string, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, kpis: { __typename: 'KpiConnection', nodes: Array<{ __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, kind: KpiKind, trend: KpiTrend, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null }> }> } } | null };

export type BscMeasuresQueryVariables = Exact<{
  year: number;
}>;


export type BscMeasuresQuery = { __typename: 'Query', kpis: { __typename: 'KpiConnection', nodes: Array<{ __typename: 'Kpi', id: string, trend: KpiTrend, goal: { __typename: 'Goal', id: string, code: string, domain: { __typename: 'Domain', id: string, code: string } } | null }> } };

export type BscDepartmentScorecardQueryVariables = Exact<{
  code: string;
  period: string;
}>;


export type BscDepartmentScorecardQuery = { __typename: 'Query', department: { __typename: 'Department', id: string, scorecard: { __typename: 'Scorecard', id: string, light: ProgressLight, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, items: Array<{ __typename: 'ScorecardItem', id: string, kpi: { __typename: 'Kpi', id: string, code: string, title: string } }>, perspectives: Array<{ __typename: 'PerspectiveScore', weight: string, perspective: { __typename: 'Perspective', id: string, title: string }, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> } | null } | null };

export type BscMyEntriesQueryVariables = Exact<{
  department: string | number;
  period: string;
}>;


export type BscMyEntriesQuery = { __typename: 'Query', resultEntries: Array<{ __typename: 'ResultEntry', status: KpiResultStatus, missing: string | null, due: { __typename: 'ResultDueDaysType', enter: string, confirm: string, evaluate: string, publish: string }, kpi: { __typename: 'Kpi', id: string } }> };

export type BscVisionScoresQueryVariables = Exact<{
  year: number;
  period: string;
}>;


export type BscVisionScoresQuery = { __typename: 'Query', visions: Array<{ __typename: 'Vision', id: string, code: string, title: string, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, domains: Array<{ __typename: 'Domain', id: string, code: string, title: string, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null }, goals: { __typename: 'GoalConnection', nodes: Array<{ __typename: 'Goal', id: string, code: string, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null } }> } }> }> };

export type BscKpiYearsQueryVariables = Exact<{
  code: string;
  from: number;
  to: number;
}>;


export type BscKpiYearsQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, code: string, title: string, version: number, unit: string, decimals: number, department: { __typename: 'Department', id: string, code: string }, history: Array<{ __typename: 'KpiHistory', id: string, year: number, value: string, source: string }>, versions: Array<{ __typename: 'KpiVersion', id: string, number: number, fromOn: string, ground: ChangeGround, reason: string, changes: Array<{ __typename: 'KpiFieldChange', field: string, before: string | null, after: string | null }>, changedBy: { __typename: 'Person', id: string, name: string } | null }>, trace: Array<{ __typename: 'KpiTraceYear', year: number, broken: boolean, value: string | null, ratioToYearBefore: string | null, increaseOnYearBefore: string | null, differenceToYearBefore: string | null, valueSource: string | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string, unit: string }, versions: Array<{ __typename: 'KpiVersion', id: string, number: number, fromOn: string, reason: string }>, target: { __typename: 'KpiTarget', id: string, target: string } | null, targetChanges: Array<{ __typename: 'TargetChange', id: string, target: string, changedOn: string }>, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, decisions: Array<{ __typename: 'KpiDecision', kind: string, period: string, decidedOn: string | null, reason: string | null }> }> } | null };

export type BscTracesQueryVariables = Exact<{
  year: number;
  from: number;
  where: KpiWhere;
}>;


export type BscTracesQuery = { __typename: 'Query', kpis: { __typename: 'KpiConnection', totalCount: number, nodes: Array<{ __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, department: { __typename: 'Department', id: string, name: string }, trace: Array<{ __typename: 'KpiTraceYear', year: number, broken: boolean, value: string | null, target: { __typename: 'KpiTarget', id: string, target: string } | null, targetChanges: Array<{ __typename: 'TargetChange', id: string }>, versions: Array<{ __typename: 'KpiVersion', id: string }>, score: { __typename: 'Measured', value: string | null, status: string } }> }> } };

export type BscChangeWindowsQueryVariables = Exact<{
  year: number;
}>;


export type BscChangeWindowsQuery = { __typename: 'Query', changeWindows: Array<{ __typename: 'ChangeWindow', id: string, title: string, fromOn: string, toOn: string, regular: boolean }> };

export type BscKpiCarryQueryVariables = Exact<{
  year: number;
}>;


export type BscKpiCarryQuery = { __typename: 'Query', kpiCarry: { __typename: 'KpiCarry', year: number, scorecards: number, carried: number, retired: Array<{ __typename: 'Kpi', id: string, code: string, title: string }>, added: Array<{ __typename: 'Kpi', id: string, code: string, title: string }>, cards: Array<{ __typename: 'CarriedScorecard', carried: number, weight: string, known: boolean, department: { __typename: 'Department', id: string, code: string, name: string } }> } };

export type CarryPartsFragment = { __typename: 'KpiCarry', year: number, scorecards: number, carried: number, retired: Array<{ __typename: 'Kpi', id: string, code: string, title: string }>, added: Array<{ __typename: 'Kpi', id: string, code: string, title: string }>, cards: Array<{ __typename: 'CarriedScorecard', carried: number, weight: string, known: boolean, department: { __typename: 'Department', id: string, code: string, name: string } }> };

export type BscCarryKpisMutationVariables = Exact<{
  year: number;
}>;


export type BscCarryKpisMutation = { __typename: 'Mutation', carryKpis: { __typename: 'KpiCarry', year: number, scorecards: number, carried: number, retired: Array<{ __typename: 'Kpi', id: string, code: string, title: string }>, added: Array<{ __typename: 'Kpi', id: string, code: string, title: string }>, cards: Array<{ __typename: 'CarriedScorecard', carried: number, weight: string, known: boolean, department: { __typename: 'Department', id: string, code: string, name: string } }> } };

export type BscSaveHistoryMutationVariables = Exact<{
  input: KpiHistoryInput;
}>;


export type BscSaveHistoryMutation = { __typename: 'Mutation', saveKpiHistory: { __typename: 'Kpi', id: string, version: number } };

export type BscReviseDefinitionMutationVariables = Exact<{
  input: KpiDefinitionInput;
}>;


export type BscReviseDefinitionMutation = { __typename: 'Mutation', reviseKpiDefinition: { __typename: 'Kpi', id: string, version: number } };

export type BscReplaceKpiMutationVariables = Exact<{
  input: KpiReplacementInput;
}>;


export type BscReplaceKpiMutation = { __typename: 'Mutation', replaceKpi: { __typename: 'Kpi', id: string, code: string } };

export type BscAddChangeWindowMutationVariables = Exact<{
  input: ChangeWindowInput;
}>;


export type BscAddChangeWindowMutation = { __typename: 'Mutation', addChangeWindow: { __typename: 'ChangeWindow', id: string } };

export type BscDeriveResultsMutationVariables = Exact<{
  department: string | number;
  period: string;
}>;


export type BscDeriveResultsMutation = { __typename: 'Mutation', deriveKpiResults: { __typename: 'KpiDerivation', results: Array<{ __typename: 'KpiResult', id: string, value: string | null }>, skipped: Array<{ __typename: 'SkippedKpi', reason: string, kpi: { __typename: 'Kpi', id: string, title: string } }> } };

export type BscDecideUndefinedMutationVariables = Exact<{
  input: UndefinedDecisionInput;
}>;


export type BscDecideUndefinedMutation = { __typename: 'Mutation', decideUndefinedResult: { __typename: 'KpiResult', id: string, version: number } };

export const AlertRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedIn"}},{"kind":"Field","name":{"kind":"Name","value":"clearedIn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AlertRowFragment, unknown>;
export const EntryResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EntryResultFragment, unknown>;
export const KpiImportOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<KpiImportOutcomeFragment, unknown>;
export const FeedbackPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectKpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loopClosed"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<FeedbackPartsFragment, unknown>;
export const MeasuredPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<MeasuredPartsFragment, unknown>;
export const KpiRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<KpiRowFragment, unknown>;
export const MatrixCellFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreMatrixCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}},{"kind":"Field","name":{"kind":"Name","value":"normal"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"poor"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}}]} as unknown as DocumentNode<MatrixCellFragment, unknown>;
export const BscPublicMonthFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicMonth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]} as unknown as DocumentNode<BscPublicMonthFragment, unknown>;
export const BscPublicCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}}]}}]} as unknown as DocumentNode<BscPublicCardFragment, unknown>;
export const RecalculationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecalculationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecalculationRowFragment, unknown>;
export const BscRewardLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscRewardLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cityRank"}},{"kind":"Field","name":{"kind":"Name","value":"groupRank"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"payGroup"}},{"kind":"Field","name":{"kind":"Name","value":"payRate"}},{"kind":"Field","name":{"kind":"Name","value":"ratingPoints"}},{"kind":"Field","name":{"kind":"Name","value":"inPool"}},{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentRate"}},{"kind":"Field","name":{"kind":"Name","value":"personShare"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"unserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bar"}}]}}]} as unknown as DocumentNode<BscRewardLineFragment, unknown>;
export const ScheduleMonthPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}}]} as unknown as DocumentNode<ScheduleMonthPartsFragment, unknown>;
export const SchedulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}}]} as unknown as DocumentNode<SchedulePartsFragment, unknown>;
export const CarryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiCarry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CarryPartsFragment, unknown>;
export const BscAlertsDocument = {"__meta__":{"hash":"sha256:ccd5d76bf257a9056e4d0e9e81bcaf2e03acf0d52ba6ca1a58e82814f6052f30"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedIn"}},{"kind":"Field","name":{"kind":"Name","value":"clearedIn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscAlertsQuery, BscAlertsQueryVariables>;
export const BscAlertDocument = {"__meta__":{"hash":"sha256:64be837b4c0317685e430f1961fc782b2859110152f402a0341202284fce428d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertRow"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedIn"}},{"kind":"Field","name":{"kind":"Name","value":"clearedIn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscAlertQuery, BscAlertQueryVariables>;
export const BscAcknowledgeAlertDocument = {"__meta__":{"hash":"sha256:1153a7d72a0b709f5220031a194f2072cd3d84c58536f3edd60f86492db3f53e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscAcknowledgeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertAcknowledgement"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]} as unknown as DocumentNode<BscAcknowledgeAlertMutation, BscAcknowledgeAlertMutationVariables>;
export const BscRecordAlertActionDocument = {"__meta__":{"hash":"sha256:90edb14f0657a4d787ce2fc8177127e2ba88a85a38ff9085bb179e6e8e1a2efc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRecordAlertAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAlertAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]} as unknown as DocumentNode<BscRecordAlertActionMutation, BscRecordAlertActionMutationVariables>;
export const BscDismissAlertDocument = {"__meta__":{"hash":"sha256:54468c2d95744b9e29a516584e94e12bbef7d3561c3fad168c45fc2c5fa96a07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscDismissAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FalseAlarmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dismissAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<BscDismissAlertMutation, BscDismissAlertMutationVariables>;
export const BscEarlyWarningRulesDocument = {"__meta__":{"hash":"sha256:5966dd3999854d0f876ad948888bcd1f4ab125f15b0dd8b52b22e587ed322ac0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscEarlyWarningRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"earlyWarningRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"redThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"chartRules"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscEarlyWarningRulesQuery, BscEarlyWarningRulesQueryVariables>;
export const BscSaveEarlyWarningRuleDocument = {"__meta__":{"hash":"sha256:47fb500e69b90943903a27084b776afb4aa1d96d4569e2b27b80d62c3f8aa5f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveEarlyWarningRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarlyWarningRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveEarlyWarningRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscSaveEarlyWarningRuleMutation, BscSaveEarlyWarningRuleMutationVariables>;
export const BscRemoveEarlyWarningRuleDocument = {"__meta__":{"hash":"sha256:499b0a665fed43e33a2b5dc33a9b7e9faf78ab873c3af844b1cf7c1c437bc2cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRemoveEarlyWarningRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarlyWarningRuleRemoval"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeEarlyWarningRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<BscRemoveEarlyWarningRuleMutation, BscRemoveEarlyWarningRuleMutationVariables>;
export const BscJudgeAlertsDocument = {"__meta__":{"hash":"sha256:0e845b4770b1a79a6d093d2edd99f081317e15f358841d00cf5acb185a0a2cd5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscJudgeAlerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judgeAlerts"}}]}}]} as unknown as DocumentNode<BscJudgeAlertsMutation, BscJudgeAlertsMutationVariables>;
export const BscKpiWarningsDocument = {"__meta__":{"hash":"sha256:94304b056a73a6e6668501c132fc4f4798ee0a5b8bdb0a0b5c7b58e0d3e8a880"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlChart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"sigma"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"adverse"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiWarningsQuery, BscKpiWarningsQueryVariables>;
export const BscRecordKpiBreakDocument = {"__meta__":{"hash":"sha256:387cfaaf1d1390da8ec01c9a5f6b41d8b1ee9f19f3bb5b4034cdbd28dd898acf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRecordKpiBreak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiBreakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordKpiBreak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}}]}}]}}]} as unknown as DocumentNode<BscRecordKpiBreakMutation, BscRecordKpiBreakMutationVariables>;
export const BscKpiEvidenceDocument = {"__meta__":{"hash":"sha256:99570a97fba9d41454930659e6c6f590ab8b9e9d56c67969f518269ffa5e57de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"legalGround"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiEvidenceQuery, BscKpiEvidenceQueryVariables>;
export const BscAppealsDocument = {"__meta__":{"hash":"sha256:5912c7e00a4eda1132afd9d06c9cdeac14046ccfba9f14c7ab88dadfd1589ac0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAppeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"afterFinal"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"legalGround"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscAppealsQuery, BscAppealsQueryVariables>;
export const BscAppealKpisDocument = {"__meta__":{"hash":"sha256:0ecd5ac5f1a19850d572cc87c7836b342588285881dc087da67d8c120856b726"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAppealKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"appealUntil"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscAppealKpisQuery, BscAppealKpisQueryVariables>;
export const BscAppealEffectDocument = {"__meta__":{"hash":"sha256:036ca63d36a4c0973225b37c393fad3ef6fdb85b236acec672f80cb25a010947"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAppealEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appeal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"score"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appealEffect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"appeal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appeal"}}},{"kind":"Argument","name":{"kind":"Name","value":"score"},"value":{"kind":"Variable","name":{"kind":"Name","value":"score"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cityRank"}},{"kind":"Field","name":{"kind":"Name","value":"groupRank"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cityRank"}},{"kind":"Field","name":{"kind":"Name","value":"groupRank"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscAppealEffectQuery, BscAppealEffectQueryVariables>;
export const BscFileAppealDocument = {"__meta__":{"hash":"sha256:ebed718df9059def46c9c224dbe9e87c2e873342356ec4eedd7a7b7b66fb9898"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscFileAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscFileAppealMutation, BscFileAppealMutationVariables>;
export const BscDecideAppealDocument = {"__meta__":{"hash":"sha256:406058e7baa83e1db9167016aac84fa5dc5e228ca22191832d032c1a5e8bbca4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscDecideAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealRuling"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscDecideAppealMutation, BscDecideAppealMutationVariables>;
export const BscBoardDocument = {"__meta__":{"hash":"sha256:37acc7860046c4bb7e8fd871d4470c8125faa8b08ae39cde2ce91523f0842e6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"light"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscBoardQuery, BscBoardQueryVariables>;
export const BscDueDaysDocument = {"__meta__":{"hash":"sha256:29bc5bc1ee3668abf60f0fb7734d38e8bd5cc62197f1c27140fc0d5ffb2cc6c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscDueDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enter"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"evaluate"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}}]}}]}}]}}]} as unknown as DocumentNode<BscDueDaysQuery, BscDueDaysQueryVariables>;
export const BscDepartmentsDocument = {"__meta__":{"hash":"sha256:2c782bc4bb86373ec3128ce95454e300a1138ebd5e432d21188e623b0ee7933c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscDepartments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscDepartmentsQuery, BscDepartmentsQueryVariables>;
export const BscKpiChoicesDocument = {"__meta__":{"hash":"sha256:86ebff91b0b990092248e61cde28cc3621a2745b96ea06830694946ffbe6804f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"csfs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmeItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"KPI_WORKSHOP"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiChoicesQuery, BscKpiChoicesQueryVariables>;
export const BscKpiForEditDocument = {"__meta__":{"hash":"sha256:4d8709c3ec5bb1297d16cc2085178a53de77a937f1a8eb490bd0ff9d3cdd5815"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"dataSource"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"collector"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"commonCode"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"stretch"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"slope"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sigmas"}},{"kind":"Field","name":{"kind":"Name","value":"highRate"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"scalePoints"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityLagDays"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"surveyQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiForEditQuery, BscKpiForEditQueryVariables>;
export const BscCreateKpiDocument = {"__meta__":{"hash":"sha256:2470929b3fa09b771942e861e84d8c58bc871c5a3bbbfb75b776d7aa044fcd4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCreateKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createKpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<BscCreateKpiMutation, BscCreateKpiMutationVariables>;
export const BscUpdateKpiDocument = {"__meta__":{"hash":"sha256:1b9080d8a99952ea3dd650f446c241b66f2b0c6e51f1597aabb0dd26e2f5f2dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscUpdateKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateKpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscUpdateKpiMutation, BscUpdateKpiMutationVariables>;
export const BscTransferKpiDocument = {"__meta__":{"hash":"sha256:c92bd647f3a97daafc549d86835a7af2bb52e95cf5a64ea0fe9c15189b3ad48b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscTransferKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transferKpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BscTransferKpiMutation, BscTransferKpiMutationVariables>;
export const BscSetTargetDocument = {"__meta__":{"hash":"sha256:bddcd32eb16ecf9aa9ce7b32270b27369c05ac6c7a9a0417cc682c721caa7d8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSetTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setKpiTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscSetTargetMutation, BscSetTargetMutationVariables>;
export const BscScorecardForEditDocument = {"__meta__":{"hash":"sha256:2b0d556cd9af7e143cf7b6df5936743f876f193980440917813b729bb399741b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscScorecardForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"department"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"commonCode"}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscScorecardForEditQuery, BscScorecardForEditQueryVariables>;
export const BscSaveScorecardDocument = {"__meta__":{"hash":"sha256:e94990145b0c754b709ea03e6b19e4069415e21122c3f82c227d255e39cdef8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScorecardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscSaveScorecardMutation, BscSaveScorecardMutationVariables>;
export const BscResultEntriesDocument = {"__meta__":{"hash":"sha256:c01076604d5edca6c6404822e2284a9a8f30cc12c0a75ffbe0d45d097e3f8d8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscResultEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enter"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"evaluate"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscResultEntriesQuery, BscResultEntriesQueryVariables>;
export const BscSaveResultsDocument = {"__meta__":{"hash":"sha256:505cf1663fb9e667c0f2d58e51eddc1ea57659da54af1de4dd51d904ec02b3d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResultsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscSaveResultsMutation, BscSaveResultsMutationVariables>;
export const BscConfirmResultsDocument = {"__meta__":{"hash":"sha256:8fdf8e5a2275da5ccf93e4c53d3ce0f326a57c27185ebda326c80a18e29eba07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscConfirmResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscConfirmResultsMutation, BscConfirmResultsMutationVariables>;
export const BscVerifyResultsDocument = {"__meta__":{"hash":"sha256:8475e6d760a7d5fb4682d256e8402df44903325187c2a96b01f542f93a462613"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscVerifyResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscVerifyResultsMutation, BscVerifyResultsMutationVariables>;
export const BscLockResultsDocument = {"__meta__":{"hash":"sha256:cb416525e55629975af1ef430864462652029168c00d8c7b4a009c7b0fa9a006"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscLockResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lockKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscLockResultsMutation, BscLockResultsMutationVariables>;
export const BscReturnResultsDocument = {"__meta__":{"hash":"sha256:6bd30eed51913ff528688dceca24a140bd4d7dad14758ad7bbc834c7afc50228"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReturnResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscReturnResultsMutation, BscReturnResultsMutationVariables>;
export const BscReviseResultDocument = {"__meta__":{"hash":"sha256:31e12473412df9660f95a9257678ae32218490eab8963021e37cf907b8948bd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReviseResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultRevisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseKpiResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscReviseResultMutation, BscReviseResultMutationVariables>;
export const BscKpiTableDocument = {"__meta__":{"hash":"sha256:d3651413c831b2f5058945cb22897691f5e01931887f71bfa32d4a05a6b3ee1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiTableQuery, BscKpiTableQueryVariables>;
export const BscKpiSheetsDocument = {"__meta__":{"hash":"sha256:5bc2544b31d4043b87c6c339666add206e5e862e7c75886b7c9617b188e9abc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiSheets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"csf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"dataSource"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"collector"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"commonCode"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityLagDays"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"stretch"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"slope"}},{"kind":"Field","name":{"kind":"Name","value":"sigmas"}},{"kind":"Field","name":{"kind":"Name","value":"highRate"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"scalePoints"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"surveyQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiSheetsQuery, BscKpiSheetsQueryVariables>;
export const BscImportResultsDocument = {"__meta__":{"hash":"sha256:493c2f0f463c64b07b35991528e2a8c78477a9f2dea0e7f3cc60206de9e4cc64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscImportResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BscImportResultsMutation, BscImportResultsMutationVariables>;
export const BscImportTargetsDocument = {"__meta__":{"hash":"sha256:6caa2ddfd94513b98cff022b0a9dec10ec323642121c2991da77814b8fa31e74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscImportTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importKpiTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BscImportTargetsMutation, BscImportTargetsMutationVariables>;
export const BscImportKpisDocument = {"__meta__":{"hash":"sha256:f0d94695079247270ae7cfabb0be84ab14922827ce38bc5e331681d2f3d5c0d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscImportKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importKpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BscImportKpisMutation, BscImportKpisMutationVariables>;
export const BscInitiativeFeedbackDocument = {"__meta__":{"hash":"sha256:976f13777a252873aafb9ede1103d220f1d33f7021e26206f6da2a2c6cd6c490"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscInitiativeFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feedbacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectKpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loopClosed"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<BscInitiativeFeedbackQuery, BscInitiativeFeedbackQueryVariables>;
export const BscFeedbacksDocument = {"__meta__":{"hash":"sha256:d68952325098f1597bacc1e8882e756fc9242c52ee50f34c19cb1620a07e945f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscFeedbacks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectKpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loopClosed"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<BscFeedbacksQuery, BscFeedbacksQueryVariables>;
export const BscFeedbackFiguresDocument = {"__meta__":{"hash":"sha256:76faa558dc7c0b9903c5b4f1642cde0d7c0dd273604c22402c103001556943c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscFeedbackFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closureRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscFeedbackFiguresQuery, BscFeedbackFiguresQueryVariables>;
export const BscFeedbackDepartmentsDocument = {"__meta__":{"hash":"sha256:1464759194aee541c4bcd778eadfc770c3d5be40a59b79b1f3312acfebea51c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscFeedbackDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BscFeedbackDepartmentsQuery, BscFeedbackDepartmentsQueryVariables>;
export const BscFeedbackChoicesDocument = {"__meta__":{"hash":"sha256:a5ea20fef802826660c1923c0dd420746707617b3db52722bee2810a24e73be4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscFeedbackChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"department"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"leadDepartment"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"department"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BscFeedbackChoicesQuery, BscFeedbackChoicesQueryVariables>;
export const BscCreateFeedbackDocument = {"__meta__":{"hash":"sha256:24e1ffd10b06a0efd7995c77b9a881b649104b589cea6303f72cbad5cdc6b72d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCreateFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscCreateFeedbackMutation, BscCreateFeedbackMutationVariables>;
export const BscUpdateFeedbackDocument = {"__meta__":{"hash":"sha256:79efbaba1a4625828b384a49b7c53d4620d40448e38dcf343975783f88b5893a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscUpdateFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscUpdateFeedbackMutation, BscUpdateFeedbackMutationVariables>;
export const BscActOnFeedbackDocument = {"__meta__":{"hash":"sha256:e8c22990f13e35081d87ac27c87144ba6b90447c454e855b265ee21ee5de3970"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscActOnFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackAction"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actOnFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscActOnFeedbackMutation, BscActOnFeedbackMutationVariables>;
export const BscCompleteFeedbackDocument = {"__meta__":{"hash":"sha256:f22d3a8da2c321eeb35c65a0bad818e20dcc115cf909afc50d6693bbcbfb672c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCompleteFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackCompletion"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscCompleteFeedbackMutation, BscCompleteFeedbackMutationVariables>;
export const BscVerifyFeedbackDocument = {"__meta__":{"hash":"sha256:29ee6724bc35a373017a8a4fdd0de463052bba35b7f976d2b86ce30fee5aa985"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscVerifyFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackVerification"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscVerifyFeedbackMutation, BscVerifyFeedbackMutationVariables>;
export const BscRecordFeedbackEffectDocument = {"__meta__":{"hash":"sha256:e15d18fb0f3eec2373b9a4f1f8a13c05c7f023770b177534024ccb958b211fc9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRecordFeedbackEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackEffect"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFeedbackEffect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscRecordFeedbackEffectMutation, BscRecordFeedbackEffectMutationVariables>;
export const BscReopenFeedbackDocument = {"__meta__":{"hash":"sha256:963ca84ef730e8b45479bad371b88455ca53df6459047ed489e039151777f1bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReopenFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackReopening"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscReopenFeedbackMutation, BscReopenFeedbackMutationVariables>;
export const BscKpisDocument = {"__meta__":{"hash":"sha256:9ad9cfe50f3f2ef2e15b2ee12262d3573ac8b418c2e7ce23f4bdb9c415deae16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<BscKpisQuery, BscKpisQueryVariables>;
export const BscKpiDocument = {"__meta__":{"hash":"sha256:de7155b64fc21aff081b63fdc057538a0095d3f5c0f015abfa742cb61a25ebcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"dataSource"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"collector"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"commonCode"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"ratioScale"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityLagDays"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"stretch"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"slope"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sigmas"}},{"kind":"Field","name":{"kind":"Name","value":"highRate"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"scalePoints"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"surveyQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparable"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreStatus"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscKpiQuery, BscKpiQueryVariables>;
export const BscScorecardLifeDocument = {"__meta__":{"hash":"sha256:9c2d767f1efca6ea296379a05b1d31b5d56c14b1e1c52d5396fca04d996b5231"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscScorecardLife"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealUntil"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"back"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"movedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscScorecardLifeQuery, BscScorecardLifeQueryVariables>;
export const BscMeetingsDocument = {"__meta__":{"hash":"sha256:c3f3aeefc1377a4219436f7d6c018cabea926be1508882e4683a19dd3fa0b818"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMeetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscMeetingsQuery, BscMeetingsQueryVariables>;
export const BscMoveScorecardDocument = {"__meta__":{"hash":"sha256:6da5ee72dd231e7512719727de0fa4ce4d61dbd94cef33c37215481aaa7f55a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscMoveScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScorecardMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscMoveScorecardMutation, BscMoveScorecardMutationVariables>;
export const BscMoveScorecardsDocument = {"__meta__":{"hash":"sha256:75b001ff1705bef734204b8f0cbae0b8667ee4668927f9f12718ac1676b75925"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscMoveScorecards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScorecardsMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveScorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscMoveScorecardsMutation, BscMoveScorecardsMutationVariables>;
export const BscMatrixGroupsDocument = {"__meta__":{"hash":"sha256:bc3c6bf05711517ae1fed052db4a32d4c9930fe94466f63a15b4faa1c21f6f39"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMatrixGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groupMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<BscMatrixGroupsQuery, BscMatrixGroupsQueryVariables>;
export const BscScoreMatrixDocument = {"__meta__":{"hash":"sha256:2f67ec9c1699c164a95035e7b52a16138ac3f21731e686de6263781650f5310a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscScoreMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scoreMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixCell"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreMatrixCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}},{"kind":"Field","name":{"kind":"Name","value":"normal"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"poor"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}}]} as unknown as DocumentNode<BscScoreMatrixQuery, BscScoreMatrixQueryVariables>;
export const BscUnitScoresDocument = {"__meta__":{"hash":"sha256:1a40f4f143929ae027e3659e15abcc943ac639eec3436b08ccfed9f5eb924c44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscUnitScores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitWeighting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscUnitScoresQuery, BscUnitScoresQueryVariables>;
export const BscStrategyMapDocument = {"__meta__":{"hash":"sha256:913431a701244ccad464188f1f1a10c6ae74bd260af500a3dc247a8c485c80f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscStrategyMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"strategyMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"mapColumn"}},{"kind":"Field","name":{"kind":"Name","value":"mapRow"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"csfs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"lagMonths"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"backwards"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"correlation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goalsWithoutKpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectivesWithoutKpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectivesWithoutCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscStrategyMapQuery, BscStrategyMapQueryVariables>;
export const BscMapChoicesDocument = {"__meta__":{"hash":"sha256:9d6c72542d26f3478e736a71643a5a223e0fb29c8555aec298b0584e57064506"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMapChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<BscMapChoicesQuery, BscMapChoicesQueryVariables>;
export const BscCreateObjectiveDocument = {"__meta__":{"hash":"sha256:8dd563e1582bad73fd6954d661f282e461577a34431fb6ae05f8002a585e9352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCreateObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategicObjectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createStrategicObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscCreateObjectiveMutation, BscCreateObjectiveMutationVariables>;
export const BscUpdateObjectiveDocument = {"__meta__":{"hash":"sha256:5e9d6068ff4978856cd5c3f53be1bc3186b3fbbae7f758c789680b3c7a71c1bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscUpdateObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategicObjectiveUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateStrategicObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mapColumn"}},{"kind":"Field","name":{"kind":"Name","value":"mapRow"}}]}}]}}]} as unknown as DocumentNode<BscUpdateObjectiveMutation, BscUpdateObjectiveMutationVariables>;
export const BscCreateCsfDocument = {"__meta__":{"hash":"sha256:849ec3a6a92a771742fe5f6586756ce8f7087dd47d49420e4bf7d892a7c858a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCreateCsf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CsfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createCsf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscCreateCsfMutation, BscCreateCsfMutationVariables>;
export const BscUpdateCsfDocument = {"__meta__":{"hash":"sha256:030d2894b47fb5771216a24ffb155c2f6d525d8812f817608af1a8fa03e648ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscUpdateCsf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CsfUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateCsf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscUpdateCsfMutation, BscUpdateCsfMutationVariables>;
export const BscRemoveCsfDocument = {"__meta__":{"hash":"sha256:b48c509d27f3cab2e92644e17d30d3a59304d18de59ab737b34fd13b9afc354e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRemoveCsf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAsRead"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCsf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<BscRemoveCsfMutation, BscRemoveCsfMutationVariables>;
export const BscCreateEdgeDocument = {"__meta__":{"hash":"sha256:f934bfb6f26a9c3dba3a0c19a2e4e9d36d25bd2d1f70caeb417da7de66d7278b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCreateEdge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyEdgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createStrategyEdge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscCreateEdgeMutation, BscCreateEdgeMutationVariables>;
export const BscUpdateEdgeDocument = {"__meta__":{"hash":"sha256:8228ffb471b15b7dbf6b336298ad7cdcec6ea400e4cd352376dc269bb09953e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscUpdateEdge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyEdgeUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateStrategyEdge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscUpdateEdgeMutation, BscUpdateEdgeMutationVariables>;
export const BscRemoveEdgeDocument = {"__meta__":{"hash":"sha256:d4b97f839a4f53128a20e2e892fdb84ac01e73308aa5922af35bd954edd370e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRemoveEdge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAsRead"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeStrategyEdge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<BscRemoveEdgeMutation, BscRemoveEdgeMutationVariables>;
export const BscMetaReportDocument = {"__meta__":{"hash":"sha256:7da6c7d5a0f2019e151aa0ac1f7f6b34c9b7812d4b820e82b7356ba117054c57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMetaReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metaEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"attention"}},{"kind":"Field","name":{"kind":"Name","value":"measured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscMetaReportQuery, BscMetaReportQueryVariables>;
export const BscMetaPeopleDocument = {"__meta__":{"hash":"sha256:c304d5b68a04352ae43103f67334ba7d9d8113f90682cbe791e2b191c1ee00ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMetaPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscMetaPeopleQuery, BscMetaPeopleQueryVariables>;
export const BscNameReviewersDocument = {"__meta__":{"hash":"sha256:3a71108c2be10f7a798c993e2011c9effd54faa5fa7e0b6d9ef8b04987c7a37f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscNameReviewers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetaReviewersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nameMetaReviewers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviewers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscNameReviewersMutation, BscNameReviewersMutationVariables>;
export const BscSaveReviewDocument = {"__meta__":{"hash":"sha256:36e4de7071c52dd645261fe684ebb99bf23b4c9fd2bd425d7ae9a3797de0596a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetaReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveMetaReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscSaveReviewMutation, BscSaveReviewMutationVariables>;
export const BscPanelRoundsDocument = {"__meta__":{"hash":"sha256:7a417f10c9f9da5fa27bee1354748b22e4852d3e4aa9cb7dd968da71252bc6eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPanelRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"panelRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difficulties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscPanelRoundsQuery, BscPanelRoundsQueryVariables>;
export const BscPanelItemsDocument = {"__meta__":{"hash":"sha256:39985db3b406c30ec4826d3966339804be4c4c61751859af4babdcaf8ed32fbd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPanelItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"round"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"panelItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"round"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"round"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"adoptable"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"ownDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscPanelItemsQuery, BscPanelItemsQueryVariables>;
export const BscPanelChoicesDocument = {"__meta__":{"hash":"sha256:342e865aa18931e76cc5be55960a50a65d5e76f658a3986202209cfa648cb98f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPanelChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscPanelChoicesQuery, BscPanelChoicesQueryVariables>;
export const BscOpenPanelRoundDocument = {"__meta__":{"hash":"sha256:8d057daab9ed734806a3a2b7ba862fa960223e5486231dd3faed2d92f96cfa03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscOpenPanelRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openPanelRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<BscOpenPanelRoundMutation, BscOpenPanelRoundMutationVariables>;
export const BscAddPanelMembersDocument = {"__meta__":{"hash":"sha256:9ded738afa293ed5f92f515516670da3a45af9fec7943aa0997d3be4fbcd3c27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscAddPanelMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelMembersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addPanelMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscAddPanelMembersMutation, BscAddPanelMembersMutationVariables>;
export const BscDismissPanelMemberDocument = {"__meta__":{"hash":"sha256:f9b86d722021e5b3bdb835a766e0deb1d9a733c3535745e0b2f1c375e425142a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscDismissPanelMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAsRead"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dismissPanelMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]}}]} as unknown as DocumentNode<BscDismissPanelMemberMutation, BscDismissPanelMemberMutationVariables>;
export const BscSavePanelSheetsDocument = {"__meta__":{"hash":"sha256:08f8f51db17be16ca1aa52f606af5e165ff363d87105ef6182d9128df2193fc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSavePanelSheets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelSheetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePanelSheets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}}]}}]} as unknown as DocumentNode<BscSavePanelSheetsMutation, BscSavePanelSheetsMutationVariables>;
export const BscRecuseFromItemDocument = {"__meta__":{"hash":"sha256:91836931856047db4b510fd319034f344c61749dfde2b356f5c0afe3918456ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRecuseFromItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelRecusal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recuseFromPanelItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<BscRecuseFromItemMutation, BscRecuseFromItemMutationVariables>;
export const BscClosePanelRoundDocument = {"__meta__":{"hash":"sha256:8b06b581c3a0cbe17a3931b96cf4917e1551a086e1ad0b476403d9672b839537"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscClosePanelRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAsRead"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closePanelRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<BscClosePanelRoundMutation, BscClosePanelRoundMutationVariables>;
export const BscAdoptDifficultiesDocument = {"__meta__":{"hash":"sha256:8b54e1bd760125f7026f9b1f9271044e843108da897bd63f5efa9d740f482bcc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscAdoptDifficulties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelAdoption"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adoptPanelDifficulties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"adoptable"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]}}]} as unknown as DocumentNode<BscAdoptDifficultiesMutation, BscAdoptDifficultiesMutationVariables>;
export const BscProgrammeDocument = {"__meta__":{"hash":"sha256:fe5d07e61ef9720d43df5e561177803f8c5a7099ad3565de06428ee207aab5fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"programmeItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscProgrammeQuery, BscProgrammeQueryVariables>;
export const BscFundingDocument = {"__meta__":{"hash":"sha256:f386c01b7d7ae1c3b2de3ecfbccd0912ee88ae8abc9277e98d7d930021b27924"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fundingGoals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"securedOn"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscFundingQuery, BscFundingQueryVariables>;
export const BscSaveFundingGoalDocument = {"__meta__":{"hash":"sha256:7a99f0a55f0591fe54ccbb5cff3ec00df55e387edadc47e6e9ed67daef467b7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveFundingGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FundingGoalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveFundingGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveFundingGoalMutation, BscSaveFundingGoalMutationVariables>;
export const BscRecordFundingDocument = {"__meta__":{"hash":"sha256:d182b941ae90f9e7178f18a6ae9793e5d12aed30336f80a7f1af09560cb4c36e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRecordFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FundingEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscRecordFundingMutation, BscRecordFundingMutationVariables>;
export const BscConnectorsDocument = {"__meta__":{"hash":"sha256:08c0579bd007c0686286ae3ae46339d1cbd3415882ac944873432b132411173d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscConnectors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"connectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"lastRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastRunSucceeded"}},{"kind":"Field","name":{"kind":"Name","value":"lastRunNote"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscConnectorsQuery, BscConnectorsQueryVariables>;
export const BscSaveConnectorDocument = {"__meta__":{"hash":"sha256:2750bb7daa3d3376503e556d4e114401a17e9ea5ee49cdbaee2fa756e36a5e16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveConnector"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveConnector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveConnectorMutation, BscSaveConnectorMutationVariables>;
export const BscMoveConnectorDocument = {"__meta__":{"hash":"sha256:02d25770d0e08f080aadc1e3fba7de10144db8ccaa723cf000b2be7845ad8b1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscMoveConnector"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectorMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveConnector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscMoveConnectorMutation, BscMoveConnectorMutationVariables>;
export const BscRunConnectorDocument = {"__meta__":{"hash":"sha256:228a9593ea736e84659ed29b17f9c656f63b4ddb560ab349ee1f77c84e8e0ff2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRunConnector"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectorRun"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordConnectorRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscRunConnectorMutation, BscRunConnectorMutationVariables>;
export const BscWorkshopDocument = {"__meta__":{"hash":"sha256:df085a05ff4c3ff205a795c9496c520665993940dd953a3681c73b74910f0550"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscWorkshop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftedKpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscWorkshopQuery, BscWorkshopQueryVariables>;
export const BscPublicationsDocument = {"__meta__":{"hash":"sha256:2262602e56087836d08a5e4fd3eec5e75a7f2d55a4cffc8318e5b8870ddd5178"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPublications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPublications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscPublicationsQuery, BscPublicationsQueryVariables>;
export const BscPublishMonthDocument = {"__meta__":{"hash":"sha256:b067b25204f0535d26b312b6a4cb65c8e2a8125e33a66aaeeebe59d11c05b325"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscPublishMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}}]}}]}}]} as unknown as DocumentNode<BscPublishMonthMutation, BscPublishMonthMutationVariables>;
export const BscCommitteesDocument = {"__meta__":{"hash":"sha256:14a11b4368819a09ea49765adbc5f1f00c6ddc086f8b974c630780e23a1a8a78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscCommittees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCount"}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffReach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"}},{"kind":"Field","name":{"kind":"Name","value":"quorateMeetings"}},{"kind":"Field","name":{"kind":"Name","value":"formedOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromDate"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscCommitteesQuery, BscCommitteesQueryVariables>;
export const BscSurveyPlansDocument = {"__meta__":{"hash":"sha256:77538a01c52e41bce22714efbc23eb99fece019df50b3ae615e2b1a158c0c868"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscSurveyPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerSurveyPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sampleSize"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"designEffect"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscSurveyPlansQuery, BscSurveyPlansQueryVariables>;
export const BscSaveSurveyPlanDocument = {"__meta__":{"hash":"sha256:7943b2cc8e27b96cebe5cd97b7bf5fbc468436402ec3e51c792a30248d22dfa0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveSurveyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerSurveyPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveCustomerSurveyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveSurveyPlanMutation, BscSaveSurveyPlanMutationVariables>;
export const BscAwardsDocument = {"__meta__":{"hash":"sha256:b040fbdf5f7d1debed7b69e0f64b6e7fdf30c8eb8c9ffd8fb8011fcac1b09581"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAwards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"awardSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cityRank"}},{"kind":"Field","name":{"kind":"Name","value":"currentRank"}},{"kind":"Field","name":{"kind":"Name","value":"needsReview"}},{"kind":"Field","name":{"kind":"Name","value":"tieBreak"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscAwardsQuery, BscAwardsQueryVariables>;
export const BscDecideAwardDocument = {"__meta__":{"hash":"sha256:9441834d977106ed556eedb7dc99bf23344b8cfc5a1d93657e9b7ef95db6503c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscDecideAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideAward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscDecideAwardMutation, BscDecideAwardMutationVariables>;
export const BscSaveAwardSchemeDocument = {"__meta__":{"hash":"sha256:998437aad0b95b50277955cf480df65edda890f69b7dace4a1d821d72d6360b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveAwardScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveAwardScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveAwardSchemeMutation, BscSaveAwardSchemeMutationVariables>;
export const BscConfirmAwardSchemeDocument = {"__meta__":{"hash":"sha256:bcdc441e180a389515eb62fe7e6e99b9dce58c46dded2b34cd08259c420b7276"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscConfirmAwardScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAsRead"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmAwardScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscConfirmAwardSchemeMutation, BscConfirmAwardSchemeMutationVariables>;
export const BscMetaEvaluationsDocument = {"__meta__":{"hash":"sha256:9d9b90b7f7bb938441b165de1ebfddbdd683c9e9d5d4c7d210a669a0ed608abd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMetaEvaluations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metaEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscMetaEvaluationsQuery, BscMetaEvaluationsQueryVariables>;
export const BscSaveMetaEvaluationDocument = {"__meta__":{"hash":"sha256:9b941a3a049710d3dbd5189286aaeeabe6d169fd2923a5104cd1e81948830037"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveMetaEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetaEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveMetaEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveMetaEvaluationMutation, BscSaveMetaEvaluationMutationVariables>;
export const BscMoveMetaEvaluationDocument = {"__meta__":{"hash":"sha256:5e97e07b042f81cb9232d71736c62edae9ac7d88dcb52722a9a1b39d06230966"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscMoveMetaEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetaEvaluationMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveMetaEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscMoveMetaEvaluationMutation, BscMoveMetaEvaluationMutationVariables>;
export const BscRoundsDocument = {"__meta__":{"hash":"sha256:54a491367a8157b2e05120c843197d5a1dc5b6f7c7d5e4c033e5b8fe84a4e21b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscRoundsQuery, BscRoundsQueryVariables>;
export const BscRoundStandingDocument = {"__meta__":{"hash":"sha256:cc46448228774305c36b8e64e21fa4c78a3c27ba53626c8830826dbb49382b17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscRoundStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"month"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"toVerify"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unverified"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscRoundStandingQuery, BscRoundStandingQueryVariables>;
export const BscMoveRoundDocument = {"__meta__":{"hash":"sha256:57986ae181fbdf44adce3b863c81340a72cfee8470e1fe02456a447ebaf51c66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscMoveRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationRoundMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveEvaluationRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscMoveRoundMutation, BscMoveRoundMutationVariables>;
export const BscTripsDocument = {"__meta__":{"hash":"sha256:f5d0161ba9145a624408ff142a518ac0589ebdd300c07005e05b645caa4b2cf3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscTrips"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"departsOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportLate"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscTripsQuery, BscTripsQueryVariables>;
export const BscSaveTripDocument = {"__meta__":{"hash":"sha256:7d4187f8ada8f9b33ed3a670a91e3f53ce6d63eec00b192158b4fa92059ed1d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveTripMutation, BscSaveTripMutationVariables>;
export const BscReportTripDocument = {"__meta__":{"hash":"sha256:86efa3b7ac4904249c93ae4c4f581ce08d5ea1a0161ec438d66952d6b016d3b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReportTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TripReport"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscReportTripMutation, BscReportTripMutationVariables>;
export const BscRewardsDocument = {"__meta__":{"hash":"sha256:698fef8828a057fec0edfe25829d917a5b099d595b48758978834f040711aaaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscRewards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rewardExports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscRewardsQuery, BscRewardsQueryVariables>;
export const BscDeclareRewardDocument = {"__meta__":{"hash":"sha256:801b316f47c6b5591624a9c3bac7a7dcd164f499f6ee9ed1c14ce3b258ce682f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscDeclareReward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declareRewardExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscDeclareRewardMutation, BscDeclareRewardMutationVariables>;
export const BscManualsDocument = {"__meta__":{"hash":"sha256:7d4f6fd5d7e8bd2ab6b7782e2ffdce4d1017d12ef7242ffd83b4b50b31adee94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscManuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manuals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"bodyKo"},"name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"bodyEn"},"name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscManualsQuery, BscManualsQueryVariables>;
export const BscSaveManualDocument = {"__meta__":{"hash":"sha256:1161d747952d2df1804a47eabfbb1ef679d04a9f87f522016f614bf56a6140a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveManual"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ManualInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveManual"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveManualMutation, BscSaveManualMutationVariables>;
export const BscPublishManualDocument = {"__meta__":{"hash":"sha256:33ab0631b1836bd885d766a1d2de274a1c9fec1a11297ca999d4528d642577e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscPublishManual"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAsRead"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishManual"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscPublishManualMutation, BscPublishManualMutationVariables>;
export const BscPublicTodayDocument = {"__meta__":{"hash":"sha256:6f6e9260be048b63e63fcdfa46de89429489836d6fe5a492efdc7176b2d629a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPublicToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"businessDate"}}]}}]}}]} as unknown as DocumentNode<BscPublicTodayQuery, BscPublicTodayQueryVariables>;
export const BscPublicDocument = {"__meta__":{"hash":"sha256:0337a1237f34f854ca6d2812d7c1c6bfa4708b33bc081f367f58d0a174b26bf7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPublic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscPublicMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedScorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscPublicCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"modes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicMonth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}}]}}]} as unknown as DocumentNode<BscPublicQuery, BscPublicQueryVariables>;
export const BscPublicDepartmentDocument = {"__meta__":{"hash":"sha256:8df626a15e4e57a65291f7a5501d48ffe092fcfb131432e4beaf932f36a50e6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPublicDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscPublicMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedScorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscPublicCard"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicMonth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}}]}}]} as unknown as DocumentNode<BscPublicDepartmentQuery, BscPublicDepartmentQueryVariables>;
export const BscPublishYearDocument = {"__meta__":{"hash":"sha256:2bbc9b980c9fadd47409277be26e25563f167fc1e110632b929beac4d04a42f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscPublishYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}}]}}]}}]} as unknown as DocumentNode<BscPublishYearMutation, BscPublishYearMutationVariables>;
export const BscRankingDocument = {"__meta__":{"hash":"sha256:87a9cc395fc787cd7d17d940f3b21d865573d477d90f1d41bd7e64346cb88986"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"bonus"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"apart"}},{"kind":"Field","name":{"kind":"Name","value":"cityRank"}},{"kind":"Field","name":{"kind":"Name","value":"groupRank"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"outcomePoints"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"awardBar"}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"needsReview"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscRankingQuery, BscRankingQueryVariables>;
export const BscAdjustmentsDocument = {"__meta__":{"hash":"sha256:3794d780ce48d13bf3b8c0dc24e8ad185ccd066a19a10702bef3543cabd05447"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAdjustments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bonusPenalties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceKey"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BscAdjustmentsQuery, BscAdjustmentsQueryVariables>;
export const BscGroupsDocument = {"__meta__":{"hash":"sha256:03374f0ef553159ec1b6f96245fc37d0b701800144f4d45d9c9c4b4ff1bb0f11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"managing"}},{"kind":"Field","name":{"kind":"Name","value":"misconduct"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"staff"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluationScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"grading"}},{"kind":"Field","name":{"kind":"Name","value":"tiesGoUp"}},{"kind":"Field","name":{"kind":"Name","value":"denseRank"}},{"kind":"Field","name":{"kind":"Name","value":"leastGroup"}},{"kind":"Field","name":{"kind":"Name","value":"bonusCap"}},{"kind":"Field","name":{"kind":"Name","value":"penaltyCap"}},{"kind":"Field","name":{"kind":"Name","value":"mayPassFull"}},{"kind":"Field","name":{"kind":"Name","value":"appealDays"}},{"kind":"Field","name":{"kind":"Name","value":"qualitativeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"bonusDepartmentShare"}},{"kind":"Field","name":{"kind":"Name","value":"unitWeighting"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"payQuota"}},{"kind":"Field","name":{"kind":"Name","value":"payRate"}},{"kind":"Field","name":{"kind":"Name","value":"ratingPoints"}}]}}]}}]}}]} as unknown as DocumentNode<BscGroupsQuery, BscGroupsQueryVariables>;
export const BscProposeBonusPenaltyDocument = {"__meta__":{"hash":"sha256:dcb773cdc5afc14191cc85e866239a03dda0a63460deec1a3aeea8a5557b43b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscProposeBonusPenalty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BonusPenaltyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeBonusPenalty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscProposeBonusPenaltyMutation, BscProposeBonusPenaltyMutationVariables>;
export const BscDecideBonusPenaltyDocument = {"__meta__":{"hash":"sha256:5ce378ef73e2da440e00d62d5e67b9dc3e532e9f90b85660bccb331a636bb161"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscDecideBonusPenalty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BonusPenaltyDecision"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideBonusPenalty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscDecideBonusPenaltyMutation, BscDecideBonusPenaltyMutationVariables>;
export const BscSaveEvaluationSchemeDocument = {"__meta__":{"hash":"sha256:e078969e530f9b49c56c9d1d42065a4beebda2ea4f37a7c126f998758bb93f1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveEvaluationScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveEvaluationScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveEvaluationSchemeMutation, BscSaveEvaluationSchemeMutationVariables>;
export const BscSaveEvaluationGroupDocument = {"__meta__":{"hash":"sha256:ac52a2c24c4995f9f3b986e8f26b56db22c11e0cedb1c59d66c393d52b161b41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveEvaluationGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveEvaluationGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveEvaluationGroupMutation, BscSaveEvaluationGroupMutationVariables>;
export const BscPlaceInGroupDocument = {"__meta__":{"hash":"sha256:be4916d17fae493561fe85cb909c002260431efa3db82622484b9ad0c52619c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscPlaceInGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeInGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscPlaceInGroupMutation, BscPlaceInGroupMutationVariables>;
export const BscRescoreYearDocument = {"__meta__":{"hash":"sha256:a725fb8fad67db76822cd688449e9531789f4f60f4fb9e1cd10598ada7bb530a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRescoreYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rescoreYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<BscRescoreYearMutation, BscRescoreYearMutationVariables>;
export const BscFormerRankingDocument = {"__meta__":{"hash":"sha256:c54eaddb4fb97821798c7901fa111420de7735bdd1ea50ab2de7fb5434731f79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscFormerRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rankingUnderFormer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cityRank"}},{"kind":"Field","name":{"kind":"Name","value":"groupRank"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cityRank"}},{"kind":"Field","name":{"kind":"Name","value":"groupRank"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscFormerRankingQuery, BscFormerRankingQueryVariables>;
export const BscRecalculationsDocument = {"__meta__":{"hash":"sha256:ebe19c4a819ff37c0abb2a4becef301f7127c88320cee9f46680e7cffc379b41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscRecalculations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recalculations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecalculationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecalculationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscRecalculationsQuery, BscRecalculationsQueryVariables>;
export const BscRecalculateDocument = {"__meta__":{"hash":"sha256:a3d76406cd1dddef8952f02c472bbf35288a9b98550e8b751af31da4dac732cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscRecalculate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecalculationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recalculateScores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecalculationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecalculationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscRecalculateMutation, BscRecalculateMutationVariables>;
export const BscCancelRecalculationDocument = {"__meta__":{"hash":"sha256:5551902e53a5fc456cf21718334310e68750dd6e9c707e77c8472654bb7d6081"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCancelRecalculation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecalculationReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelRecalculation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecalculationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecalculationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscCancelRecalculationMutation, BscCancelRecalculationMutationVariables>;
export const BscRewardBookDocument = {"__meta__":{"hash":"sha256:eb7b7809e3e38604c7942c3883f73854c72fded18240d70bd85e8407c4fa0b65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscRewardBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rewardExports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"exportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"exportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscRewardLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscRewardLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscRewardLine"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluationScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"tiesGoUp"}},{"kind":"Field","name":{"kind":"Name","value":"bonusDepartmentShare"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"payQuota"}},{"kind":"Field","name":{"kind":"Name","value":"payRate"}},{"kind":"Field","name":{"kind":"Name","value":"ratingPoints"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscRewardLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"cityRank"}},{"kind":"Field","name":{"kind":"Name","value":"groupRank"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"payGroup"}},{"kind":"Field","name":{"kind":"Name","value":"payRate"}},{"kind":"Field","name":{"kind":"Name","value":"ratingPoints"}},{"kind":"Field","name":{"kind":"Name","value":"inPool"}},{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentRate"}},{"kind":"Field","name":{"kind":"Name","value":"personShare"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"unserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bar"}}]}}]} as unknown as DocumentNode<BscRewardBookQuery, BscRewardBookQueryVariables>;
export const BscExportRewardDocument = {"__meta__":{"hash":"sha256:626c02e70b3abc5c9a67e99a2ee5508363a973e03572a9dbe2be398d8824d4db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscExportReward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewardExportAct"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportReward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<BscExportRewardMutation, BscExportRewardMutationVariables>;
export const BscSetRatingPointsDocument = {"__meta__":{"hash":"sha256:95220194ac20a0b74d42ba2ec1621fac5c4232f159a724d2709b0346b9a16ecf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSetRatingPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RatingPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setRatingPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscSetRatingPointsMutation, BscSetRatingPointsMutationVariables>;
export const BscSchedulesDocument = {"__meta__":{"hash":"sha256:4c674826ce6c995a5d9e2512ef09252f6409c23d767f7fa555a1770ddedb6acb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscSchedules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}}]}}]} as unknown as DocumentNode<BscSchedulesQuery, BscSchedulesQueryVariables>;
export const BscScheduleDocument = {"__meta__":{"hash":"sha256:70f01bcb839bfb68e374efa8ecb352f9b7189de9efc754de4dde22a78bde0bda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleParts"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}}]}}]} as unknown as DocumentNode<BscScheduleQuery, BscScheduleQueryVariables>;
export const BscEnterProgressDocument = {"__meta__":{"hash":"sha256:ab8f3e5f26e97e78082178d70b34778e35bdb2b1f3c6b62ca1b74cf8e804b188"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscEnterProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<BscEnterProgressMutation, BscEnterProgressMutationVariables>;
export const BscScorecardDepartmentDocument = {"__meta__":{"hash":"sha256:7713b1f6678d2519e6fef51006055f090957f3c3badbe58fbf9182f742b5fb2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscScorecardDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscScorecardDepartmentQuery, BscScorecardDepartmentQueryVariables>;
export const BscScorecardDocument = {"__meta__":{"hash":"sha256:e302d991f21a1cb88eccf0fcc5df4d449849d543b0d5b6acbf8198622429bfda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"light"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}},{"kind":"Field","name":{"kind":"Name","value":"appliedWeight"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscScorecardQuery, BscScorecardQueryVariables>;
export const BscConfirmScorecardDocument = {"__meta__":{"hash":"sha256:84df413c758712e86814a71d1e1f46792414a6bf10bd76dae04ee592bf2a0cec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscConfirmScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScorecardReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscConfirmScorecardMutation, BscConfirmScorecardMutationVariables>;
export const BscInitiativeKpisDocument = {"__meta__":{"hash":"sha256:49e35dc6c3bfa2cc6ddfc654bb5990b03732eca0b1ec21e9e991680c2b2ce5f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscInitiativeKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<BscInitiativeKpisQuery, BscInitiativeKpisQueryVariables>;
export const BscGoalKpisDocument = {"__meta__":{"hash":"sha256:2bc0e31f52a8c05a338d90657e5da49d04a68e12540a06293d363e525d3d9c23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscGoalKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<BscGoalKpisQuery, BscGoalKpisQueryVariables>;
export const BscMeasuresDocument = {"__meta__":{"hash":"sha256:068f450a16276e7c348a0c0eb4eaa38c6681a2193599ca021bf1eedd4649f105"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscMeasuresQuery, BscMeasuresQueryVariables>;
export const BscDepartmentScorecardDocument = {"__meta__":{"hash":"sha256:1a43a19cb2d55fa6ccbd665260f2f000b04e54dd7994860da906370983b77c36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscDepartmentScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"light"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscDepartmentScorecardQuery, BscDepartmentScorecardQueryVariables>;
export const BscMyEntriesDocument = {"__meta__":{"hash":"sha256:cba05a813f3a59b759941c05cf33e260bf0b042a150bc66e457e2c5dc9d8e826"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMyEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enter"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"evaluate"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<BscMyEntriesQuery, BscMyEntriesQueryVariables>;
export const BscVisionScoresDocument = {"__meta__":{"hash":"sha256:d468bf2914bb49cd9c4f1384d52378b8531dfa26c0053c04d83394dcee22c0e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscVisionScores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscVisionScoresQuery, BscVisionScoresQueryVariables>;
export const BscKpiYearsDocument = {"__meta__":{"hash":"sha256:2d3a6538f2a89d61c8c543c3645efe2b2ce4a67a314a2aa37f11e3db603b818a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiYears"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broken"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ratioToYearBefore"}},{"kind":"Field","name":{"kind":"Name","value":"increaseOnYearBefore"}},{"kind":"Field","name":{"kind":"Name","value":"differenceToYearBefore"}},{"kind":"Field","name":{"kind":"Name","value":"valueSource"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscKpiYearsQuery, BscKpiYearsQueryVariables>;
export const BscTracesDocument = {"__meta__":{"hash":"sha256:a009f856034f1a1b02a24eadc12ac7c2e750bbb927547fee64f8774e8b5ea510"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscTraces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"broken"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscTracesQuery, BscTracesQueryVariables>;
export const BscChangeWindowsDocument = {"__meta__":{"hash":"sha256:4a9d1bb0d84d56bad029fe378fa3dc3ea64ca666f8281137d8bf1c62dfc07245"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscChangeWindows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeWindows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"regular"}}]}}]}}]} as unknown as DocumentNode<BscChangeWindowsQuery, BscChangeWindowsQueryVariables>;
export const BscKpiCarryDocument = {"__meta__":{"hash":"sha256:c745f523a4df31168a7ca2de0098d7a886eeac219b491e898328a5173e805c60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiCarry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpiCarry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiCarry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiCarryQuery, BscKpiCarryQueryVariables>;
export const BscCarryKpisDocument = {"__meta__":{"hash":"sha256:eaee2876d1c4fe139464e7cca7c8ee431f77982c4e6d317a3afae0033b0ce18d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCarryKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"carryKpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiCarry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BscCarryKpisMutation, BscCarryKpisMutationVariables>;
export const BscSaveHistoryDocument = {"__meta__":{"hash":"sha256:1ca39ebd0262e51dffb9b1f8b3ee7723350512e48edfd25613764f44a2f0bb97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiHistoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveKpiHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscSaveHistoryMutation, BscSaveHistoryMutationVariables>;
export const BscReviseDefinitionDocument = {"__meta__":{"hash":"sha256:e4a002176d660af1692e3567baace634ba7c9b41e22756a4aed60796413e8e86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReviseDefinition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiDefinitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseKpiDefinition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscReviseDefinitionMutation, BscReviseDefinitionMutationVariables>;
export const BscReplaceKpiDocument = {"__meta__":{"hash":"sha256:1a2c296ec152f1cf9f0b00f0dccf3b15e078c0e809dc28ac257ad3066377c29f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReplaceKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiReplacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replaceKpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<BscReplaceKpiMutation, BscReplaceKpiMutationVariables>;
export const BscAddChangeWindowDocument = {"__meta__":{"hash":"sha256:81970e393ebc2ab15f4f2b0cf3ab209fc6730281e17fea1b8a5088d10b02ce58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscAddChangeWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addChangeWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscAddChangeWindowMutation, BscAddChangeWindowMutationVariables>;
export const BscDeriveResultsDocument = {"__meta__":{"hash":"sha256:65198ff95964a05df2025b6e1510847228b35d42e3f51809ed8aa4e17667092e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscDeriveResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deriveKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscDeriveResultsMutation, BscDeriveResultsMutationVariables>;
export const BscDecideUndefinedDocument = {"__meta__":{"hash":"sha256:bb8df6ee0af71cdeb8631d4da9d7e4d0306ad45e7a65e880c905a518a8fc01bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscDecideUndefined"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndefinedDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideUndefinedResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscDecideUndefinedMutation, BscDecideUndefinedMutationVariables>;