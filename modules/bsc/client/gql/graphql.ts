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

/** 경보 규칙. / Rule that raised an alert. */
export type AlertRule =
  /** 기간 목표와 10% 이상 벌어짐(W2). / The result is 10 % or more off the prorated target. */
  | 'GAP'
  /** 실적이 늦음(W6). / The result is late. */
  | 'LATE'
  /** 점수가 80점에 못 미침(W1). / The score is below 80. */
  | 'SCORE';

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

/** 경보의 상태. / State of an alert. */
export type AlertState =
  /** 확인. / Acknowledged. */
  | 'ACKNOWLEDGED'
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

/** Alert 기록을 고르는 조건. / Conditions that choose Alert records. */
export type AlertWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<AlertWhere> | null | undefined;
  /** 부서. / Department. */
  department?: DepartmentWhere | null | undefined;
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
  /** 상태. / State. */
  state?: AlertStateFilter | null | undefined;
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

/** 새 성과지표. / A new KPI. */
export type KpiInput = {
  /** 기간 합산 방법. / How periods are put together. */
  aggregation: KpiAggregation;
  /** 점수 구간(구간 평가). / Bands. */
  bands?: Array<BandInput> | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 공통지표 코드. / Code of the common KPI. */
  commonCode?: string | null | undefined;
  /** 연간 누계로 입력하는지. / Whether it is a running total. */
  cumulative?: boolean | null | undefined;
  /** 측정 주기. / How often it is measured. */
  cycle: KpiCycle;
  /** 표시할 소수 자릿수(기본 0). / Decimals shown, 0 unless given. */
  decimals?: number | null | undefined;
  /** 정의와 산식. / Definition and formula. */
  definition?: string | null | undefined;
  /** 담당 부서. / Department. */
  department: string | number;
  /** 난이도 가중(기본 1). / Multiplier for difficulty, 1 unless given. */
  difficulty?: string | null | undefined;
  /** 시작 연도(기본: 기준일의 연도). / First year; that of the business date unless given. */
  fromYear?: number | null | undefined;
  /** 정책목표. / Goal. */
  goal?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 측정하는 이행과제. / Initiatives that it measures. */
  initiatives?: Array<string | number> | null | undefined;
  /** 전체 중 일부의 비율인지. / Whether it is a part of a whole. */
  isShare?: boolean | null | undefined;
  /** 종류. / What it measures. */
  kind: KpiKind;
  /** 점수 산식. / How a result becomes a score. */
  method: KpiScoreMethod;
  /** 전략목표. / Strategic objective. */
  objective: string | number;
  /** 방향. / Which results are good. */
  polarity: KpiPolarity;
  /** 1단위마다 잃는 점수(목표부합). / Points lost for each unit of a fit. */
  slope?: string | null | undefined;
  /** 120점까지 인정. / Whether the score may reach 120. */
  stretch?: boolean | null | undefined;
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
  /** 구간 평가. / Bands. */
  | 'M3';

/** 지표 표의 가져오기. / Import of a table of KPIs, their targets or results. */
export type KpiTableImportInput = {
  /** 파일의 base64: XLSX(첫 시트) 또는 CSV(UTF-8, CP949). / The file in base64: XLSX (first sheet) or CSV (UTF-8, CP949). */
  bytes: string;
  /** 미리보기: 아무것도 쓰지 않음(기본 아니오). / Dry run: writes nothing; no unless given. */
  dryRun?: boolean | null | undefined;
  /** 파일 이름. / Name of the file. */
  fileName: string;
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
  /** 정의와 산식. / Definition and formula. */
  definition?: string | null | undefined;
  /** 정책목표. / Goal. */
  goal?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 측정하는 이행과제(전부). / All initiatives that it measures. */
  initiatives?: Array<string | number> | null | undefined;
  /** 전략목표. / Strategic objective. */
  objective?: string | number | null | undefined;
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

/** 읽은 기록. / A record as it was read. */
export type RecordAsRead = {
  /** 기록. / Record. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
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

/** 읽은 성과표. / A scorecard as it was read. */
export type ScorecardReference = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 성과표의 상태. / State of a scorecard. */
export type ScorecardStatus =
  /** 확정. / Confirmed. */
  | 'CONFIRMED'
  /** 작성 중. / Being drawn up. */
  | 'DRAFT';

/** 위원회에서 맡은 자리. / What a seat of a committee is. */
export type SeatTitle =
  /** 위원장. / Chair. */
  | 'CHAIR'
  /** 위원. / Member. */
  | 'MEMBER'
  /** 부위원장. / Vice chair. */
  | 'VICE_CHAIR';

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
}>;


export type BscAlertsQuery = { __typename: 'Query', alerts: { __typename: 'AlertConnection', totalCount: number, nodes: Array<{ __typename: 'Alert', id: string, version: number, rule: AlertRule, state: AlertState, raisedIn: string, clearedIn: string | null, count: number, value: string | null, raisedOn: string, dueOn: string, action: string | null, acknowledgedAt: string | null, acknowledgedBy: { __typename: 'Person', id: string, name: string } | null, kpi: { __typename: 'Kpi', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string } }> } };

export type BscAcknowledgeAlertMutationVariables = Exact<{
  input: AlertAcknowledgement;
}>;


export type BscAcknowledgeAlertMutation = { __typename: 'Mutation', acknowledgeAlert: { __typename: 'Alert', id: string, state: AlertState, version: number, action: string | null } };

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


export type BscKpiChoicesQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string }> }, perspectives: Array<{ __typename: 'Perspective', id: string, title: string, objectives: Array<{ __typename: 'StrategicObjective', id: string, code: string, title: string }> }>, goals: { __typename: 'GoalConnection', nodes: Array<{ __typename: 'Goal', id: string, code: string, title: string }> }, initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, code: string, title: string }> }, programmeItems: { __typename: 'ProgrammeItemConnection', nodes: Array<{ __typename: 'ProgrammeItem', id: string, activity: { __typename: 'Activity', id: string, title: string } }> } };

export type BscKpiForEditQueryVariables = Exact<{
  code: string;
}>;


export type BscKpiForEditQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, code: string, version: number, definition: string | null, fromYear: number, toYear: number | null, unit: string, decimals: number, aggregation: KpiAggregation, titleKo: string, titleEn: string, objective: { __typename: 'StrategicObjective', id: string }, goal: { __typename: 'Goal', id: string } | null, initiatives: Array<{ __typename: 'Initiative', id: string }>, targets: Array<{ __typename: 'KpiTarget', id: string, year: number, target: string, baseline: string | null, profile: Array<string> | null, approved: boolean, version: number }> } | null };

export type BscCreateKpiMutationVariables = Exact<{
  input: KpiInput;
}>;


export type BscCreateKpiMutation = { __typename: 'Mutation', createKpi: { __typename: 'Kpi', id: string, code: string } };

export type BscUpdateKpiMutationVariables = Exact<{
  input: KpiUpdate;
}>;


export type BscUpdateKpiMutation = { __typename: 'Mutation', updateKpi: { __typename: 'Kpi', id: string, version: number } };

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


export type BscResultEntriesQuery = { __typename: 'Query', resultEntries: Array<{ __typename: 'ResultEntry', target: string | null, previous: string | null, status: KpiResultStatus, missing: string | null, due: { __typename: 'ResultDueDaysType', enter: string, confirm: string, evaluate: string, publish: string }, kpi: { __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, aggregation: KpiAggregation, cumulative: boolean }, result: { __typename: 'KpiResult', id: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, flags: Array<string>, status: KpiResultStatus, revision: number, reason: string | null, version: number, enteredAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null } | null }> };

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

export type KpiImportOutcomeFragment = { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> };

export type BscImportResultsMutationVariables = Exact<{
  input: KpiTableImportInput;
}>;


export type BscImportResultsMutation = { __typename: 'Mutation', importKpiResults: { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type BscImportTargetsMutationVariables = Exact<{
  input: KpiTableImportInput;
}>;


export type BscImportTargetsMutation = { __typename: 'Mutation', importKpiTargets: { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

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


export type BscKpiQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, code: string, title: string, definition: string | null, kind: KpiKind, commonCode: string | null, unit: string, unitKind: KpiUnitKind, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, aggregation: KpiAggregation, ratioScale: string, isShare: boolean, cumulative: boolean, minimum: string | null, maximum: string | null, availabilityLagDays: number, method: KpiScoreMethod, stretch: boolean, difficulty: string, tolerance: string | null, slope: string | null, trend: KpiTrend, sample: boolean, fromYear: number, toYear: number | null, department: { __typename: 'Department', id: string, code: string, name: string }, objective: { __typename: 'StrategicObjective', id: string, code: string, title: string, perspective: { __typename: 'Perspective', id: string, code: string, title: string } }, goal: { __typename: 'Goal', id: string, code: string, title: string } | null, initiatives: Array<{ __typename: 'Initiative', id: string, code: string, title: string, leadDepartment: { __typename: 'Department', id: string, code: string, name: string } }>, targets: Array<{ __typename: 'KpiTarget', id: string, year: number, target: string, baseline: string | null, approved: boolean }>, target: { __typename: 'KpiTarget', id: string, target: string, baseline: string | null, profile: Array<string> | null, approved: boolean } | null, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null, numerator: string | null, denominator: string | null, missing: string | null, note: string | null, status: KpiResultStatus, flags: Array<string>, revision: number, reason: string | null, score: string | null, scoreStatus: string, enteredAt: string | null, confirmedAt: string | null, verifiedAt: string | null, enteredBy: { __typename: 'Person', id: string, name: string } | null, confirmedBy: { __typename: 'Person', id: string, name: string } | null, verifiedBy: { __typename: 'Person', id: string, name: string } | null, revisions: Array<{ __typename: 'ResultRevision', id: string, revision: number, value: string | null, score: string | null, reason: string, replacedAt: string, replacedBy: { __typename: 'Person', id: string, name: string } | null }> }> } | null };

export type MeasuredPartsFragment = { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> };

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


export type BscAwardsQuery = { __typename: 'Query', awardSchemes: { __typename: 'AwardSchemeConnection', nodes: Array<{ __typename: 'AwardScheme', id: string, version: number, year: number, title: string, scope: AwardScope, state: AwardSchemeState, dueOn: string, titleKo: string, titleEn: string, activity: { __typename: 'Activity', id: string } | null, grades: Array<{ __typename: 'AwardGrade', id: string, title: string, count: number, titleKo: string, titleEn: string }>, proposal: Array<{ __typename: 'AwardProposal', grade: { __typename: 'AwardGrade', id: string, title: string }, departments: Array<{ __typename: 'Department', id: string, code: string, name: string }>, tied: Array<{ __typename: 'Department', id: string, code: string, name: string }> }> }> } };

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


export type BscPublicQuery = { __typename: 'Query', publishedMonths: Array<{ __typename: 'PublishedMonth', month: string, sequence: number, provisional: boolean, late: boolean, publishedOn: string, reason: string | null, corrects: string | null, content: string, hash: string, scores: Array<{ __typename: 'PublishedScore', code: string, name: string, score: string | null, status: string, coverage: string | null }>, schedules: Array<{ __typename: 'PublishedProgress', code: string, title: string, planned: string, actual: string | null, light: string }> }>, publishedScorecards: Array<{ __typename: 'PublishedScorecard', year: number, code: string, name: string, sequence: number, publishedOn: string, reason: string | null, score: string | null, content: string, hash: string }>, publishedSurveys: Array<{ __typename: 'PublishedSurveyResults', code: string, title: string, purpose: SurveyPurpose, publishedOn: string, opensOn: string | null, closesOn: string | null, asked: number, answered: number, responseRate: string | null, margin: string | null, hash: string, content: string, modes: Array<{ __typename: 'SurveyModeCount', mode: SurveyMode }>, questions: Array<{ __typename: 'PublishedSurveyQuestion', code: string, title: string, answered: number | null, mean: string | null, low: string | null, high: string | null, score: string | null, options: Array<{ __typename: 'PublishedSurveyOption', code: string, title: string | null, share: string | null, low: string | null, high: string | null }> }> }> };

export type BscPublicDepartmentQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type BscPublicDepartmentQuery = { __typename: 'Query', publishedMonths: Array<{ __typename: 'PublishedMonth', month: string, sequence: number, provisional: boolean, late: boolean, publishedOn: string, reason: string | null, corrects: string | null, content: string, hash: string, scores: Array<{ __typename: 'PublishedScore', code: string, name: string, score: string | null, status: string, coverage: string | null }>, schedules: Array<{ __typename: 'PublishedProgress', code: string, title: string, planned: string, actual: string | null, light: string }> }>, publishedScorecards: Array<{ __typename: 'PublishedScorecard', coverage: string | null, year: number, code: string, name: string, sequence: number, publishedOn: string, reason: string | null, score: string | null, content: string, hash: string, promises: Array<{ __typename: 'PublishedPromise', code: string, title: string, unit: string, weight: string, target: string | null, actual: string | null, score: string | null }> }> };

export type BscPublicMonthFragment = { __typename: 'PublishedMonth', month: string, sequence: number, provisional: boolean, late: boolean, publishedOn: string, reason: string | null, corrects: string | null, content: string, hash: string, scores: Array<{ __typename: 'PublishedScore', code: string, name: string, score: string | null, status: string, coverage: string | null }>, schedules: Array<{ __typename: 'PublishedProgress', code: string, title: string, planned: string, actual: string | null, light: string }> };

export type BscPublicCardFragment = { __typename: 'PublishedScorecard', year: number, code: string, name: string, sequence: number, publishedOn: string, reason: string | null, score: string | null, content: string, hash: string };

export type BscPublishYearMutationVariables = Exact<{
  input: YearPublicationInput;
}>;


export type BscPublishYearMutation = { __typename: 'Mutation', publishYear: { __typename: 'YearPublicationOutcome', year: number, published: number, unchanged: number } };

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


export type BscScorecardQuery = { __typename: 'Query', scorecard: { __typename: 'Scorecard', id: string, year: number, status: ScorecardStatus, sample: boolean, version: number, light: ProgressLight, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, perspectives: Array<{ __typename: 'PerspectiveScore', weight: string, perspective: { __typename: 'Perspective', id: string, code: string, title: string }, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }>, items: Array<{ __typename: 'ScorecardItem', id: string, weight: string, point: string | null, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, kpi: { __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, trend: KpiTrend, objective: { __typename: 'StrategicObjective', id: string, title: string, perspective: { __typename: 'Perspective', id: string, code: string } }, target: { __typename: 'KpiTarget', id: string, target: string } | null, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null }> }, result: { __typename: 'KpiResult', id: string, status: KpiResultStatus, value: string | null } | null }> } | null };

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


export type BscGoalKpisQuery = { __typename: 'Query', goal: { __typename: 'Goal', id: string, kpis: { __typename: 'KpiConnection', nodes: Array<{ __typename: 'Kpi', id: string, code: string, title: string, unit: string, decimals: number, polarity: KpiPolarity, cycle: KpiCycle, kind: KpiKind, trend: KpiTrend, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, results: Array<{ __typename: 'KpiResult', id: string, period: string, value: string | null }> }> } } | null };

export type BscMeasuresQueryVariables = Exact<{
  year: number;
  period: string;
}>;


export type BscMeasuresQuery = { __typename: 'Query', kpis: { __typename: 'KpiConnection', nodes: Array<{ __typename: 'Kpi', id: string, trend: KpiTrend, goal: { __typename: 'Goal', id: string, code: string, domain: { __typename: 'Domain', id: string, code: string } } | null, score: { __typename: 'Measured', value: string | null, status: string } }> } };

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

export const EntryResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EntryResultFragment, unknown>;
export const KpiImportOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<KpiImportOutcomeFragment, unknown>;
export const MeasuredPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<MeasuredPartsFragment, unknown>;
export const KpiRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<KpiRowFragment, unknown>;
export const BscPublicMonthFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicMonth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]} as unknown as DocumentNode<BscPublicMonthFragment, unknown>;
export const BscPublicCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]} as unknown as DocumentNode<BscPublicCardFragment, unknown>;
export const ScheduleMonthPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}}]} as unknown as DocumentNode<ScheduleMonthPartsFragment, unknown>;
export const SchedulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}}]} as unknown as DocumentNode<SchedulePartsFragment, unknown>;
export const BscAlertsDocument = {"__meta__":{"hash":"sha256:c699cc796447ec2d724a1c4304ea6ba8e90d7d8228b0548fbc767f1e81424d44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedIn"}},{"kind":"Field","name":{"kind":"Name","value":"clearedIn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscAlertsQuery, BscAlertsQueryVariables>;
export const BscAcknowledgeAlertDocument = {"__meta__":{"hash":"sha256:1153a7d72a0b709f5220031a194f2072cd3d84c58536f3edd60f86492db3f53e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscAcknowledgeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertAcknowledgement"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]} as unknown as DocumentNode<BscAcknowledgeAlertMutation, BscAcknowledgeAlertMutationVariables>;
export const BscBoardDocument = {"__meta__":{"hash":"sha256:37acc7860046c4bb7e8fd871d4470c8125faa8b08ae39cde2ce91523f0842e6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"light"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscBoardQuery, BscBoardQueryVariables>;
export const BscDueDaysDocument = {"__meta__":{"hash":"sha256:29bc5bc1ee3668abf60f0fb7734d38e8bd5cc62197f1c27140fc0d5ffb2cc6c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscDueDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enter"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"evaluate"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}}]}}]}}]}}]} as unknown as DocumentNode<BscDueDaysQuery, BscDueDaysQueryVariables>;
export const BscDepartmentsDocument = {"__meta__":{"hash":"sha256:2c782bc4bb86373ec3128ce95454e300a1138ebd5e432d21188e623b0ee7933c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscDepartments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscDepartmentsQuery, BscDepartmentsQueryVariables>;
export const BscKpiChoicesDocument = {"__meta__":{"hash":"sha256:cdd0f032f22ab718e8bf74fb8d97150a0d57632e16453f8e24ebabfba9b7b768"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmeItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"KPI_WORKSHOP"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiChoicesQuery, BscKpiChoicesQueryVariables>;
export const BscKpiForEditDocument = {"__meta__":{"hash":"sha256:c369a4f2632eb88f1ae3430ca09ee37e491ded1e288e284e54e93b30ab87fc90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiForEditQuery, BscKpiForEditQueryVariables>;
export const BscCreateKpiDocument = {"__meta__":{"hash":"sha256:2470929b3fa09b771942e861e84d8c58bc871c5a3bbbfb75b776d7aa044fcd4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscCreateKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createKpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<BscCreateKpiMutation, BscCreateKpiMutationVariables>;
export const BscUpdateKpiDocument = {"__meta__":{"hash":"sha256:1b9080d8a99952ea3dd650f446c241b66f2b0c6e51f1597aabb0dd26e2f5f2dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscUpdateKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateKpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscUpdateKpiMutation, BscUpdateKpiMutationVariables>;
export const BscSetTargetDocument = {"__meta__":{"hash":"sha256:bddcd32eb16ecf9aa9ce7b32270b27369c05ac6c7a9a0417cc682c721caa7d8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSetTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setKpiTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscSetTargetMutation, BscSetTargetMutationVariables>;
export const BscScorecardForEditDocument = {"__meta__":{"hash":"sha256:2b0d556cd9af7e143cf7b6df5936743f876f193980440917813b729bb399741b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscScorecardForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"department"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"commonCode"}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscScorecardForEditQuery, BscScorecardForEditQueryVariables>;
export const BscSaveScorecardDocument = {"__meta__":{"hash":"sha256:e94990145b0c754b709ea03e6b19e4069415e21122c3f82c227d255e39cdef8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScorecardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscSaveScorecardMutation, BscSaveScorecardMutationVariables>;
export const BscResultEntriesDocument = {"__meta__":{"hash":"sha256:78a5c68ae45c7b82237fcf0750ae0cb857c4f0572c109cc059da98d2405534bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscResultEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enter"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"evaluate"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscResultEntriesQuery, BscResultEntriesQueryVariables>;
export const BscSaveResultsDocument = {"__meta__":{"hash":"sha256:505cf1663fb9e667c0f2d58e51eddc1ea57659da54af1de4dd51d904ec02b3d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResultsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscSaveResultsMutation, BscSaveResultsMutationVariables>;
export const BscConfirmResultsDocument = {"__meta__":{"hash":"sha256:8fdf8e5a2275da5ccf93e4c53d3ce0f326a57c27185ebda326c80a18e29eba07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscConfirmResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscConfirmResultsMutation, BscConfirmResultsMutationVariables>;
export const BscVerifyResultsDocument = {"__meta__":{"hash":"sha256:8475e6d760a7d5fb4682d256e8402df44903325187c2a96b01f542f93a462613"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscVerifyResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscVerifyResultsMutation, BscVerifyResultsMutationVariables>;
export const BscLockResultsDocument = {"__meta__":{"hash":"sha256:cb416525e55629975af1ef430864462652029168c00d8c7b4a009c7b0fa9a006"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscLockResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lockKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscLockResultsMutation, BscLockResultsMutationVariables>;
export const BscReturnResultsDocument = {"__meta__":{"hash":"sha256:6bd30eed51913ff528688dceca24a140bd4d7dad14758ad7bbc834c7afc50228"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReturnResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscReturnResultsMutation, BscReturnResultsMutationVariables>;
export const BscReviseResultDocument = {"__meta__":{"hash":"sha256:31e12473412df9660f95a9257678ae32218490eab8963021e37cf907b8948bd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReviseResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultRevisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseKpiResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscReviseResultMutation, BscReviseResultMutationVariables>;
export const BscKpiTableDocument = {"__meta__":{"hash":"sha256:d3651413c831b2f5058945cb22897691f5e01931887f71bfa32d4a05a6b3ee1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpiTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscKpiTableQuery, BscKpiTableQueryVariables>;
export const BscImportResultsDocument = {"__meta__":{"hash":"sha256:493c2f0f463c64b07b35991528e2a8c78477a9f2dea0e7f3cc60206de9e4cc64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscImportResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BscImportResultsMutation, BscImportResultsMutationVariables>;
export const BscImportTargetsDocument = {"__meta__":{"hash":"sha256:6caa2ddfd94513b98cff022b0a9dec10ec323642121c2991da77814b8fa31e74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscImportTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importKpiTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BscImportTargetsMutation, BscImportTargetsMutationVariables>;
export const BscKpisDocument = {"__meta__":{"hash":"sha256:9ad9cfe50f3f2ef2e15b2ee12262d3573ac8b418c2e7ce23f4bdb9c415deae16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<BscKpisQuery, BscKpisQueryVariables>;
export const BscKpiDocument = {"__meta__":{"hash":"sha256:ffd1badcc664a9a38af8c7bd71a250394e7e8a649dd6c83d95250a2b56d08205"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"commonCode"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"ratioScale"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityLagDays"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"stretch"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"slope"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreStatus"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscKpiQuery, BscKpiQueryVariables>;
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
export const BscAwardsDocument = {"__meta__":{"hash":"sha256:156fc951d9592480b2800e1d02570d0c3b522ae68a4dc807acfd79b70ed97877"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscAwards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"awardSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscAwardsQuery, BscAwardsQueryVariables>;
export const BscSaveAwardSchemeDocument = {"__meta__":{"hash":"sha256:998437aad0b95b50277955cf480df65edda890f69b7dace4a1d821d72d6360b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveAwardScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveAwardScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveAwardSchemeMutation, BscSaveAwardSchemeMutationVariables>;
export const BscConfirmAwardSchemeDocument = {"__meta__":{"hash":"sha256:bcdc441e180a389515eb62fe7e6e99b9dce58c46dded2b34cd08259c420b7276"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscConfirmAwardScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAsRead"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmAwardScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscConfirmAwardSchemeMutation, BscConfirmAwardSchemeMutationVariables>;
export const BscMetaEvaluationsDocument = {"__meta__":{"hash":"sha256:9d9b90b7f7bb938441b165de1ebfddbdd683c9e9d5d4c7d210a669a0ed608abd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMetaEvaluations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metaEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscMetaEvaluationsQuery, BscMetaEvaluationsQueryVariables>;
export const BscSaveMetaEvaluationDocument = {"__meta__":{"hash":"sha256:9b941a3a049710d3dbd5189286aaeeabe6d169fd2923a5104cd1e81948830037"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveMetaEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetaEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveMetaEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BscSaveMetaEvaluationMutation, BscSaveMetaEvaluationMutationVariables>;
export const BscMoveMetaEvaluationDocument = {"__meta__":{"hash":"sha256:5e97e07b042f81cb9232d71736c62edae9ac7d88dcb52722a9a1b39d06230966"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscMoveMetaEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetaEvaluationMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveMetaEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscMoveMetaEvaluationMutation, BscMoveMetaEvaluationMutationVariables>;
export const BscRoundsDocument = {"__meta__":{"hash":"sha256:54a491367a8157b2e05120c843197d5a1dc5b6f7c7d5e4c033e5b8fe84a4e21b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscRoundsQuery, BscRoundsQueryVariables>;
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
export const BscPublicDocument = {"__meta__":{"hash":"sha256:d7167d59f320931bc169886bfcaf242bf0e44cf91a2dacdaa4785dd0b17ce583"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPublic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscPublicMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedScorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscPublicCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"modes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicMonth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]} as unknown as DocumentNode<BscPublicQuery, BscPublicQueryVariables>;
export const BscPublicDepartmentDocument = {"__meta__":{"hash":"sha256:ff6c4f569ca8e9663e625b3bece865bc0884620b821781359f122f852ed63c2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscPublicDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscPublicMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedScorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BscPublicCard"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicMonth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BscPublicCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]} as unknown as DocumentNode<BscPublicDepartmentQuery, BscPublicDepartmentQueryVariables>;
export const BscPublishYearDocument = {"__meta__":{"hash":"sha256:2bbc9b980c9fadd47409277be26e25563f167fc1e110632b929beac4d04a42f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscPublishYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}}]}}]}}]} as unknown as DocumentNode<BscPublishYearMutation, BscPublishYearMutationVariables>;
export const BscSchedulesDocument = {"__meta__":{"hash":"sha256:4c674826ce6c995a5d9e2512ef09252f6409c23d767f7fa555a1770ddedb6acb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscSchedules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}}]}}]} as unknown as DocumentNode<BscSchedulesQuery, BscSchedulesQueryVariables>;
export const BscScheduleDocument = {"__meta__":{"hash":"sha256:70f01bcb839bfb68e374efa8ecb352f9b7189de9efc754de4dde22a78bde0bda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleParts"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}}]}}]} as unknown as DocumentNode<BscScheduleQuery, BscScheduleQueryVariables>;
export const BscEnterProgressDocument = {"__meta__":{"hash":"sha256:ab8f3e5f26e97e78082178d70b34778e35bdb2b1f3c6b62ca1b74cf8e804b188"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscEnterProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<BscEnterProgressMutation, BscEnterProgressMutationVariables>;
export const BscScorecardDepartmentDocument = {"__meta__":{"hash":"sha256:7713b1f6678d2519e6fef51006055f090957f3c3badbe58fbf9182f742b5fb2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscScorecardDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscScorecardDepartmentQuery, BscScorecardDepartmentQueryVariables>;
export const BscScorecardDocument = {"__meta__":{"hash":"sha256:47a0c435b7dc65fbfad522606cfed0e6c535e54879393f64b687dd434bb7b21e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"light"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscScorecardQuery, BscScorecardQueryVariables>;
export const BscConfirmScorecardDocument = {"__meta__":{"hash":"sha256:84df413c758712e86814a71d1e1f46792414a6bf10bd76dae04ee592bf2a0cec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscConfirmScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScorecardReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<BscConfirmScorecardMutation, BscConfirmScorecardMutationVariables>;
export const BscInitiativeKpisDocument = {"__meta__":{"hash":"sha256:49e35dc6c3bfa2cc6ddfc654bb5990b03732eca0b1ec21e9e991680c2b2ce5f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscInitiativeKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<BscInitiativeKpisQuery, BscInitiativeKpisQueryVariables>;
export const BscGoalKpisDocument = {"__meta__":{"hash":"sha256:253964eb3ebe3a57e1fa609495b39fcfaa4f10ec764c897a92f29ead2f2147dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscGoalKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<BscGoalKpisQuery, BscGoalKpisQueryVariables>;
export const BscMeasuresDocument = {"__meta__":{"hash":"sha256:2d1f8fd2e02c7c76519e2f0044db320fc3ec20f259ac1c54c0fa26f18555ee3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscMeasuresQuery, BscMeasuresQueryVariables>;
export const BscDepartmentScorecardDocument = {"__meta__":{"hash":"sha256:1a43a19cb2d55fa6ccbd665260f2f000b04e54dd7994860da906370983b77c36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscDepartmentScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"light"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscDepartmentScorecardQuery, BscDepartmentScorecardQueryVariables>;
export const BscMyEntriesDocument = {"__meta__":{"hash":"sha256:cba05a813f3a59b759941c05cf33e260bf0b042a150bc66e457e2c5dc9d8e826"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscMyEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enter"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"evaluate"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<BscMyEntriesQuery, BscMyEntriesQueryVariables>;