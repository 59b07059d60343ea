/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 참·거짓 조건. / Condition on a yes or no. */
export type BooleanFilter = {
  /** 같음. / Equals. */
  eq?: boolean | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: boolean | null | undefined;
};

/** 성과관리 조건. / Conditions of Balanced scorecard. */
export type BscInitiativeWhere = {
  /** 연결된 지표 중 이런 추세가 있음. / Any KPI in force linked to it has this trend. */
  kpiTrend?: KpiTrendFilter | null | undefined;
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
  /** 성과관리 조건. / Conditions of Balanced scorecard. */
  bsc?: BscInitiativeWhere | null | undefined;
  /** 예산 필요 여부. / Whether it needs a budget. */
  budgetRequired?: BooleanFilter | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 종료일. / Last day. */
  endsOn?: DateFilter | null | undefined;
  /** 평가. / Its evaluations. */
  evaluations?: EvaluationListFilter | null | undefined;
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
export const MeasuredPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<MeasuredPartsFragment, unknown>;
export const KpiRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<KpiRowFragment, unknown>;
export const ScheduleMonthPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}}]} as unknown as DocumentNode<ScheduleMonthPartsFragment, unknown>;
export const SchedulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleMonthParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleMonthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"slipMonths"}}]}}]} as unknown as DocumentNode<SchedulePartsFragment, unknown>;
export const BscBoardDocument = {"__meta__":{"hash":"sha256:37acc7860046c4bb7e8fd871d4470c8125faa8b08ae39cde2ce91523f0842e6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"light"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscBoardQuery, BscBoardQueryVariables>;
export const BscDueDaysDocument = {"__meta__":{"hash":"sha256:29bc5bc1ee3668abf60f0fb7734d38e8bd5cc62197f1c27140fc0d5ffb2cc6c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscDueDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enter"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"evaluate"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}}]}}]}}]}}]} as unknown as DocumentNode<BscDueDaysQuery, BscDueDaysQueryVariables>;
export const BscDepartmentsDocument = {"__meta__":{"hash":"sha256:2c782bc4bb86373ec3128ce95454e300a1138ebd5e432d21188e623b0ee7933c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscDepartments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BscDepartmentsQuery, BscDepartmentsQueryVariables>;
export const BscResultEntriesDocument = {"__meta__":{"hash":"sha256:78a5c68ae45c7b82237fcf0750ae0cb857c4f0572c109cc059da98d2405534bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscResultEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enter"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"evaluate"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscResultEntriesQuery, BscResultEntriesQueryVariables>;
export const BscSaveResultsDocument = {"__meta__":{"hash":"sha256:505cf1663fb9e667c0f2d58e51eddc1ea57659da54af1de4dd51d904ec02b3d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscSaveResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResultsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscSaveResultsMutation, BscSaveResultsMutationVariables>;
export const BscConfirmResultsDocument = {"__meta__":{"hash":"sha256:8fdf8e5a2275da5ccf93e4c53d3ce0f326a57c27185ebda326c80a18e29eba07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscConfirmResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscConfirmResultsMutation, BscConfirmResultsMutationVariables>;
export const BscVerifyResultsDocument = {"__meta__":{"hash":"sha256:8475e6d760a7d5fb4682d256e8402df44903325187c2a96b01f542f93a462613"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscVerifyResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscVerifyResultsMutation, BscVerifyResultsMutationVariables>;
export const BscLockResultsDocument = {"__meta__":{"hash":"sha256:cb416525e55629975af1ef430864462652029168c00d8c7b4a009c7b0fa9a006"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscLockResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lockKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscLockResultsMutation, BscLockResultsMutationVariables>;
export const BscReturnResultsDocument = {"__meta__":{"hash":"sha256:6bd30eed51913ff528688dceca24a140bd4d7dad14758ad7bbc834c7afc50228"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReturnResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnKpiResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscReturnResultsMutation, BscReturnResultsMutationVariables>;
export const BscReviseResultDocument = {"__meta__":{"hash":"sha256:31e12473412df9660f95a9257678ae32218490eab8963021e37cf907b8948bd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BscReviseResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultRevisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseKpiResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KpiResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BscReviseResultMutation, BscReviseResultMutationVariables>;
export const BscKpisDocument = {"__meta__":{"hash":"sha256:9ad9cfe50f3f2ef2e15b2ee12262d3573ac8b418c2e7ce23f4bdb9c415deae16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KpiRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KpiRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kpi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<BscKpisQuery, BscKpisQueryVariables>;
export const BscKpiDocument = {"__meta__":{"hash":"sha256:ffd1badcc664a9a38af8c7bd71a250394e7e8a649dd6c83d95250a2b56d08205"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BscKpi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"commonCode"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"ratioScale"}},{"kind":"Field","name":{"kind":"Name","value":"isShare"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityLagDays"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"stretch"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"slope"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"perspective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreStatus"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BscKpiQuery, BscKpiQueryVariables>;
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