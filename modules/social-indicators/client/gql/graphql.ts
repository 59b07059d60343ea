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

/** 소수 조건. / Condition on a decimal. */
export type DecimalFilter = {
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
  /** 정책결정에 유용한 사회지표 작성 조건. / Conditions of Social indicators. */
  socialIndicators?: SocialIndicatorsGoalWhere | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 미래지표 가이드라인. / A guideline target. */
export type GuidelineTargetInput = {
  /** 기준값. / Base value. */
  baseValue: string;
  /** 기준 연도. / Base year. */
  baseYear: number;
  /** 근거. / Basis. */
  basis?: string | null | undefined;
  /** 지표. / Indicator. */
  indicator: string | number;
  /** 경로(기본 같은 크기). / Path, equal steps unless given. */
  path?: TargetPathKind | null | undefined;
  /** 목표값. / Target. */
  value: string;
  /** 편집 판 번호(처음이면 비움). / Edit lock; none for the first target of the year. */
  version?: number | null | undefined;
  /** 목표 연도. / Target year. */
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

/** 가져온 파일의 형식. / Form of an imported file: an encoding of text, or a workbook. */
export type ImportEncoding =
  /** 한국어 윈도. / Korean Windows. */
  | 'CP949'
  /** UTF-8. */
  | 'UTF8'
  /** 엑셀 통합 문서. / Workbook. */
  | 'XLSX';

/** 사회지표를 다음 상태로. / Moves an indicator to its next state. */
export type IndicatorActInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유(반려·폐지에 필요). / Reason; needed to return or retire. */
  reason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 지역을 합치는 방법. / How regions are put together. */
export type IndicatorAggregation =
  /** 합칠 수 없음. / They cannot be. */
  | 'NOT_ADDITIVE'
  /** 분자와 분모를 따로 더한 비. / As the ratio of sums. */
  | 'RATIO'
  /** 더함. / By adding. */
  | 'SUM';

/** 변화의 방향. / Direction of a change. */
export type IndicatorDirection =
  /** 좋아짐. / Improving. */
  | 'IMPROVING'
  /** 그대로. / Steady. */
  | 'STEADY'
  /** 알 수 없음. / Unknown. */
  | 'UNKNOWN'
  /** 나빠짐. / Worsening. */
  | 'WORSENING';

/** IndicatorField 기록을 고르는 조건. / Conditions that choose IndicatorField records. */
export type IndicatorFieldWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<IndicatorFieldWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: IndicatorFieldWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<IndicatorFieldWhere> | null | undefined;
  /** 이름(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 작성 주기. / How often it is compiled. */
export type IndicatorFrequency =
  /** 반기. / Half-yearly. */
  | 'HALF'
  /** 매월. / Monthly. */
  | 'MONTH'
  /** 분기. / Quarterly. */
  | 'QUARTER'
  /** 매년 또는 그보다 드물게. / Yearly or less often. */
  | 'YEAR';

/** IndicatorFrequency 값 조건. / Condition on a IndicatorFrequency. */
export type IndicatorFrequencyFilter = {
  /** 같음. / Equals. */
  eq?: IndicatorFrequency | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<IndicatorFrequency> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: IndicatorFrequency | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<IndicatorFrequency> | null | undefined;
};

/** 사회지표의 제안. / Proposal of an indicator. */
export type IndicatorInput = {
  /** 지역을 합치는 방법(기본: 합칠 수 없음). / How regions are put together; not at all unless given. */
  aggregation?: IndicatorAggregation | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 표시할 소수 자릿수(기본 1). / Decimals shown, 1 unless given. */
  decimals?: number | null | undefined;
  /** 정의와 산식. / Definition and formula. */
  definition: string;
  /** 제안하는 부서. / Department that proposes it. */
  department: string | number;
  /** 영역. / Domain. */
  domain: string | number;
  /** 분야. / Field. */
  field: string | number;
  /** 작성 주기(기본 매년). / Frequency, yearly unless given. */
  frequency?: IndicatorFrequency | null | undefined;
  /** 연계할 정책목표. / Goals it tells about. */
  goals?: Array<string | number> | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 연계할 이행과제. / Initiatives it tells about. */
  initiatives?: Array<string | number> | null | undefined;
  /** 표본오차. / Margin. */
  margin?: string | null | undefined;
  /** 방향. / Which values are good. */
  polarity: IndicatorPolarity;
  /** 쓸모. / What it is to be used for. */
  purpose?: string | null | undefined;
  /** 출처. / Source. */
  source?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 단위. / Unit. */
  unit: string;
};

/** 사회지표의 방향. / Which values are good. */
export type IndicatorPolarity =
  /** 낮을수록 좋음. / The lower the better. */
  | 'DOWN'
  /** 좋고 나쁨이 없음. / Neither is good. */
  | 'NONE'
  /** 높을수록 좋음. / The higher the better. */
  | 'UP';

/** IndicatorPolarity 값 조건. / Condition on a IndicatorPolarity. */
export type IndicatorPolarityFilter = {
  /** 같음. / Equals. */
  eq?: IndicatorPolarity | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<IndicatorPolarity> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: IndicatorPolarity | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<IndicatorPolarity> | null | undefined;
};

/** 수준과 변화의 사분면. / Level by change. */
export type IndicatorQuadrant =
  /** 위험: 못하고 나빠짐. / A danger: worse, and worsening. */
  | 'DANGER'
  /** 개선 중: 못하지만 좋아짐. / Improving: worse, but getting better. */
  | 'IMPROVING'
  /** 강점 유지: 낫고 나빠지지 않음. / A strength: better, and not worsening. */
  | 'STRENGTH'
  /** 알 수 없음. / Unknown. */
  | 'UNKNOWN'
  /** 경고: 낫지만 나빠짐. / A warning: better, but worsening. */
  | 'WARNING';

/** IndicatorQuadrant 값 조건. / Condition on a IndicatorQuadrant. */
export type IndicatorQuadrantFilter = {
  /** 같음. / Equals. */
  eq?: IndicatorQuadrant | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<IndicatorQuadrant> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: IndicatorQuadrant | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<IndicatorQuadrant> | null | undefined;
};

/** 사회지표의 상태. / State of an indicator. */
export type IndicatorStatus =
  /** 사용 중. / In use. */
  | 'ACTIVE'
  /** 검토 중. / Under review. */
  | 'IN_REVIEW'
  /** 제안됨. / Proposed. */
  | 'PROPOSED'
  /** 폐지됨. / Retired. */
  | 'RETIRED';

/** IndicatorStatus 값 조건. / Condition on a IndicatorStatus. */
export type IndicatorStatusFilter = {
  /** 같음. / Equals. */
  eq?: IndicatorStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<IndicatorStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: IndicatorStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<IndicatorStatus> | null | undefined;
};

/** 사회지표의 변경(비운 것은 그대로). / Changes of an indicator; what is left out stays. */
export type IndicatorUpdate = {
  /** 지역을 합치는 방법(쓰기 전에만). / How regions are put together; only before it is in use. */
  aggregation?: IndicatorAggregation | null | undefined;
  /** 표시할 소수 자릿수. / Decimals shown. */
  decimals?: number | null | undefined;
  /** 정의와 산식. / Definition and formula. */
  definition?: string | null | undefined;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 분야. / Field. */
  field?: string | number | null | undefined;
  /** 작성 주기(쓰기 전에만). / Frequency; only before it is in use. */
  frequency?: IndicatorFrequency | null | undefined;
  /** 연계한 정책목표(전부). / All goals it tells about. */
  goals?: Array<string | number> | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 연계한 이행과제(전부). / All initiatives it tells about. */
  initiatives?: Array<string | number> | null | undefined;
  /** 표본오차. / Margin. */
  margin?: string | null | undefined;
  /** 방향. / Which values are good. */
  polarity?: IndicatorPolarity | null | undefined;
  /** 쓸모. / What it is to be used for. */
  purpose?: string | null | undefined;
  /** 출처. / Source. */
  source?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 단위(쓰기 전에만). / Unit; only before it is in use. */
  unit?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 견주어 나은지. / How it stands against another. */
export type IndicatorVerdict =
  /** 나음. / Better. */
  | 'BETTER'
  /** 오차 범위 안이라 차이 없음. / No difference beyond the margin. */
  | 'SAME'
  /** 견줄 수 없음. / Cannot be compared. */
  | 'UNKNOWN'
  /** 못함. / Worse. */
  | 'WORSE';

/** IndicatorVerdict 값 조건. / Condition on a IndicatorVerdict. */
export type IndicatorVerdictFilter = {
  /** 같음. / Equals. */
  eq?: IndicatorVerdict | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<IndicatorVerdict> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: IndicatorVerdict | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<IndicatorVerdict> | null | undefined;
};

/** Indicator 기록을 고르는 조건. / Conditions that choose Indicator records. */
export type IndicatorWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<IndicatorWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 담당 부서. / Its department. */
  department?: DepartmentWhere | null | undefined;
  /** 영역. / Domain. */
  domain?: DomainWhere | null | undefined;
  /** 분야. / Field. */
  field?: IndicatorFieldWhere | null | undefined;
  /** 작성 주기. / Frequency. */
  frequency?: IndicatorFrequencyFilter | null | undefined;
  /** 연계한 정책목표. / Goals it tells about. */
  goals?: GoalListFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 연계한 이행과제. / Initiatives it tells about. */
  initiatives?: InitiativeListFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: IndicatorWhere | null | undefined;
  /** 지금의 관측값. / Its present observations. */
  observations?: ObservationListFilter | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<IndicatorWhere> | null | undefined;
  /** 방향. / Which values are good. */
  polarity?: IndicatorPolarityFilter | null | undefined;
  /** 수준과 변화의 사분면. / Level by change. */
  quadrant?: IndicatorQuadrantFilter | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 상태. / State. */
  status?: IndicatorStatusFilter | null | undefined;
  /** 이름(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
  /** 단위. / Unit. */
  unit?: StringFilter | null | undefined;
  /** 전국에 견준 수준. / Level against the nation. */
  vsNational?: IndicatorVerdictFilter | null | undefined;
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
  /** 정책결정에 유용한 사회지표 작성 조건. / Conditions of Social indicators. */
  socialIndicators?: SocialIndicatorsInitiativeWhere | null | undefined;
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

/** 관측값 표의 가져오기. / Import of a table of observations. */
export type ObservationImportInput = {
  /** 파일의 base64: XLSX(첫 시트) 또는 CSV(UTF-8, CP949). 큰 파일은 먼저 올리고 file로 가리킴. / The file in base64: XLSX (first sheet) or CSV (UTF-8, CP949). A large file is uploaded first and named by `file`. */
  bytes?: string | null | undefined;
  /** 미리보기: 아무것도 쓰지 않음(기본 아니오). / Dry run: writes nothing; no unless given. */
  dryRun?: boolean | null | undefined;
  /** 올려 둔 자기 파일(POST /api/v1/files), bytes 대신. / An upload of one’s own (POST /api/v1/files), in place of `bytes`. */
  file?: string | number | null | undefined;
  /** 파일 이름. / Name of the file. */
  fileName: string;
  /** 지표 열이 없는 표의 지표. / Indicator of a table without a column for it. */
  indicator?: string | number | null | undefined;
  /** 모르는 지역과 연령의 줄은 빼고 셈(기본 아니오). / Leaves out, and counts, lines of regions and ages that are not known; no unless given. */
  knownOnly?: boolean | null | undefined;
  /** 열 이름이 다른 표를 읽는 법(열 맞춤 파일의 JSON). / How a table of other columns is read: the JSON of a mapping file. */
  mapping?: string | null | undefined;
  /** 고치는 까닭(값이 바뀌면 필요). / Reason; needed where values change. */
  reason?: string | null | undefined;
  /** 잘못된 줄은 빼고 나머지만 가져옴(기본 아니오). / Leaves out the lines with faults and takes the others; no unless given. */
  soundOnly?: boolean | null | undefined;
};

/** 관련 Observation 기록의 조건. / Condition on related Observation records. */
export type ObservationListFilter = {
  /** 모두 만족. / All do. */
  every?: ObservationWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: ObservationWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: ObservationWhere | null | undefined;
};

/** 관측값 하나. / An observation. */
export type ObservationRow = {
  /** 연령(기본 계). / Age; all unless given. */
  age?: string | null | undefined;
  /** 비고. / Remark. */
  note?: string | null | undefined;
  /** 시점. / Period. */
  period: string;
  /** 지역 코드. / Code of the region. */
  region: string;
  /** 읽은 값의 정정 차수(처음이면 비움). / Revision that was read; none for a first value. */
  revision?: number | null | undefined;
  /** 성별(기본 계). / Sex; both unless given. */
  sex?: ObservationSex | null | undefined;
  /** 상태(기본 확정). / Status, normal unless given. */
  status?: ObservationStatus | null | undefined;
  /** 값. / Value. */
  value?: string | null | undefined;
};

/** 성별. / Sex. */
export type ObservationSex =
  /** 여자. / Female. */
  | 'F'
  /** 남자. / Male. */
  | 'M'
  /** 계: 남녀 모두. / Both. */
  | 'T';

/** ObservationSex 값 조건. / Condition on a ObservationSex. */
export type ObservationSexFilter = {
  /** 같음. / Equals. */
  eq?: ObservationSex | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<ObservationSex> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: ObservationSex | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<ObservationSex> | null | undefined;
};

/** 관측값의 상태(SDMX 부호). / Status of an observation, in SDMX’s letters. */
export type ObservationStatus =
  /** 확정. / Normal. */
  | 'A'
  /** 시계열 단절. / Break in the series. */
  | 'B'
  /** 비공개(X). / Confidential. */
  | 'C'
  /** 추정. / Estimated. */
  | 'E'
  /** 전망. / Forecast. */
  | 'F'
  /** 자료 없음(…). / Missing. */
  | 'M'
  /** 해당 없음(-). / Not applicable. */
  | 'N'
  /** 잠정. / Provisional. */
  | 'P'
  /** 신뢰도 낮음. / Low reliability. */
  | 'U';

/** ObservationStatus 값 조건. / Condition on a ObservationStatus. */
export type ObservationStatusFilter = {
  /** 같음. / Equals. */
  eq?: ObservationStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<ObservationStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: ObservationStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<ObservationStatus> | null | undefined;
};

/** Observation 기록을 고르는 조건. / Conditions that choose Observation records. */
export type ObservationWhere = {
  /** 연령. / Age. */
  age?: StringFilter | null | undefined;
  /** 모두 만족. / All of these hold. */
  and?: Array<ObservationWhere> | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 지표. / Indicator. */
  indicator?: IndicatorWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: ObservationWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<ObservationWhere> | null | undefined;
  /** 시점. / Period. */
  period?: StringFilter | null | undefined;
  /** 지역. / Region. */
  region?: RegionWhere | null | undefined;
  /** 정정 차수. / Revision. */
  revision?: IntFilter | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 성별. / Sex. */
  sex?: ObservationSexFilter | null | undefined;
  /** 상태. / Status. */
  status?: ObservationStatusFilter | null | undefined;
  /** 알려진 날. / Day from which it stood. */
  validFrom?: DateFilter | null | undefined;
  /** 값. / Value. */
  value?: DecimalFilter | null | undefined;
};

/** 한 지표의 관측값. / Observations of an indicator. */
export type ObservationsInput = {
  /** 지표. / Indicator. */
  indicator: string | number;
  /** 고치는 까닭(값을 고칠 때 필요). / Reason; needed to revise. */
  reason?: string | null | undefined;
  /** 관측값(최대 500). / Observations, 500 at most. */
  rows: Array<ObservationRow>;
};

/** 지역의 단계. / Level of a region. */
export type RegionLevel =
  /** 시·군. / City or county. */
  | 'CITY'
  /** 구. / District. */
  | 'DISTRICT'
  /** 전국. / The nation. */
  | 'NATION'
  /** 시·도. / Province. */
  | 'PROVINCE';

/** RegionLevel 값 조건. / Condition on a RegionLevel. */
export type RegionLevelFilter = {
  /** 같음. / Equals. */
  eq?: RegionLevel | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<RegionLevel> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: RegionLevel | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<RegionLevel> | null | undefined;
};

/** Region 기록을 고르는 조건. / Conditions that choose Region records. */
export type RegionWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<RegionWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 우리 시인지. / Whether it is the city itself. */
  home?: BooleanFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 단계. / Level. */
  level?: RegionLevelFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: RegionWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<RegionWhere> | null | undefined;
  /** 이름(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 정책결정에 유용한 사회지표 작성 조건. / Conditions of Social indicators. */
export type SocialIndicatorsGoalWhere = {
  /** 연계한 지표 중 이런 사분면의 것이 있음. / Any linked indicator is in this quadrant. */
  quadrant?: IndicatorQuadrantFilter | null | undefined;
  /** 연계한 지표 중 전국에 견준 수준이 이런 것이 있음. / Any linked indicator stands like this against the nation. */
  vsNational?: IndicatorVerdictFilter | null | undefined;
};

/** 정책결정에 유용한 사회지표 작성 조건. / Conditions of Social indicators. */
export type SocialIndicatorsInitiativeWhere = {
  /** 연계한 지표 중 이런 사분면의 것이 있음. / Any linked indicator is in this quadrant. */
  quadrant?: IndicatorQuadrantFilter | null | undefined;
  /** 연계한 지표 중 전국에 견준 수준이 이런 것이 있음. / Any linked indicator stands like this against the nation. */
  vsNational?: IndicatorVerdictFilter | null | undefined;
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

/** 목표까지의 경로. / Path to a target. */
export type TargetPathKind =
  /** 해마다 같은 비율로. / Equal growth. */
  | 'GEOMETRIC'
  /** 해마다 같은 크기로. / Equal steps. */
  | 'LINEAR';

/** 경로에 견준 현재. / Where it stands on the path. */
export type TargetTrack =
  /** 뒤처짐. / Behind. */
  | 'BEHIND'
  /** 순조. / On track. */
  | 'ON_TRACK'
  /** 알 수 없음. / Unknown. */
  | 'UNKNOWN';

export type SocialBoardQueryVariables = Exact<{
  year: number;
}>;


export type SocialBoardQuery = { __typename: 'Query', indicatorMatrix: Array<{ __typename: 'IndicatorCell', count: number, worse: number, danger: number, domain: { __typename: 'Domain', id: string, code: string, title: string }, field: { __typename: 'IndicatorField', id: string, code: string, title: string } }> };

export type SocialDiagnosisQueryVariables = Exact<{
  year: number;
  where?: IndicatorWhere | null | undefined;
}>;


export type SocialDiagnosisQuery = { __typename: 'Query', indicators: { __typename: 'IndicatorConnection', nodes: Array<{ __typename: 'Indicator', id: string, code: string, title: string, unit: string, decimals: number, polarity: IndicatorPolarity, domain: { __typename: 'Domain', id: string, code: string, title: string }, diagnosis: { __typename: 'IndicatorDiagnosis', period: string | null, value: string | null, national: string | null, status: ObservationStatus | null, vsNational: IndicatorVerdict, peerPeriod: string | null, peers: number, peersOf: number, rank: string | null, z: string | null, changeFrom: string | null, changeTo: string | null, yearlyRate: string | null, direction: IndicatorDirection, quadrant: IndicatorQuadrant, gap: { __typename: 'Measured', value: string | null, status: string }, percentile: { __typename: 'Measured', value: string | null, status: string, coverage: string | null }, change: { __typename: 'Measured', value: string | null, status: string } } }> } };

export type SocialFormChoicesQueryVariables = Exact<{
  year: number;
}>;


export type SocialFormChoicesQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string }> }, domains: { __typename: 'DomainConnection', nodes: Array<{ __typename: 'Domain', id: string, title: string }> }, indicatorFields: { __typename: 'IndicatorFieldConnection', nodes: Array<{ __typename: 'IndicatorField', id: string, title: string }> }, indicatorSources: { __typename: 'IndicatorSourceConnection', nodes: Array<{ __typename: 'IndicatorSource', id: string, title: string, name: string }> }, goals: { __typename: 'GoalConnection', nodes: Array<{ __typename: 'Goal', id: string, title: string }> }, initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, title: string }> } };

export type SocialIndicatorForEditQueryVariables = Exact<{
  code: string;
}>;


export type SocialIndicatorForEditQuery = { __typename: 'Query', indicator: { __typename: 'Indicator', id: string, code: string, version: number, status: IndicatorStatus, definition: string | null, purpose: string | null, unit: string, frequency: IndicatorFrequency, polarity: IndicatorPolarity, decimals: number, aggregation: IndicatorAggregation, margin: string | null, titleKo: string, titleEn: string, domain: { __typename: 'Domain', id: string }, field: { __typename: 'IndicatorField', id: string }, source: { __typename: 'IndicatorSource', id: string } | null, goals: Array<{ __typename: 'Goal', id: string }>, initiatives: Array<{ __typename: 'Initiative', id: string }> } | null };

export type SocialRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SocialRegionsQuery = { __typename: 'Query', regions: { __typename: 'RegionConnection', nodes: Array<{ __typename: 'Region', id: string, code: string, title: string, home: boolean }> } };

export type SocialCellQueryVariables = Exact<{
  indicator: string;
  region: string;
  period: string;
  sex: ObservationSex;
  age: string;
}>;


export type SocialCellQuery = { __typename: 'Query', observations: { __typename: 'ObservationConnection', nodes: Array<{ __typename: 'Observation', id: string, value: string | null, status: ObservationStatus, revision: number }> } };

export type SocialProposeMutationVariables = Exact<{
  input: IndicatorInput;
}>;


export type SocialProposeMutation = { __typename: 'Mutation', proposeIndicator: { __typename: 'Indicator', id: string, code: string } };

export type SocialUpdateMutationVariables = Exact<{
  input: IndicatorUpdate;
}>;


export type SocialUpdateMutation = { __typename: 'Mutation', updateIndicator: { __typename: 'Indicator', id: string, version: number } };

export type SocialReviewMutationVariables = Exact<{
  input: IndicatorActInput;
}>;


export type SocialReviewMutation = { __typename: 'Mutation', reviewIndicator: { __typename: 'Indicator', id: string, version: number, status: IndicatorStatus } };

export type SocialActivateMutationVariables = Exact<{
  input: IndicatorActInput;
}>;


export type SocialActivateMutation = { __typename: 'Mutation', activateIndicator: { __typename: 'Indicator', id: string, version: number, status: IndicatorStatus } };

export type SocialReturnMutationVariables = Exact<{
  input: IndicatorActInput;
}>;


export type SocialReturnMutation = { __typename: 'Mutation', returnIndicator: { __typename: 'Indicator', id: string, version: number, status: IndicatorStatus } };

export type SocialRetireMutationVariables = Exact<{
  input: IndicatorActInput;
}>;


export type SocialRetireMutation = { __typename: 'Mutation', retireIndicator: { __typename: 'Indicator', id: string, version: number, status: IndicatorStatus } };

export type SocialRecordMutationVariables = Exact<{
  input: ObservationsInput;
}>;


export type SocialRecordMutation = { __typename: 'Mutation', recordObservations: { __typename: 'Indicator', id: string, vsNational: IndicatorVerdict, quadrant: IndicatorQuadrant } };

export type SocialSetTargetMutationVariables = Exact<{
  input: GuidelineTargetInput;
}>;


export type SocialSetTargetMutation = { __typename: 'Mutation', setGuidelineTarget: { __typename: 'GuidelineTarget', id: string, version: number } };

export type SocialImportMutationVariables = Exact<{
  input: ObservationImportInput;
}>;


export type SocialImportMutation = { __typename: 'Mutation', importObservations: { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, batch: { __typename: 'ImportBatch', id: string, fileName: string, encoding: ImportEncoding } | null, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type SocialImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type SocialImportsQuery = { __typename: 'Query', importBatches: { __typename: 'ImportBatchConnection', nodes: Array<{ __typename: 'ImportBatch', id: string, fileName: string, encoding: ImportEncoding, created: number, revised: number, unchanged: number, importedAt: string, importedBy: { __typename: 'Person', id: string, name: string } | null }> } };

export type SocialIndicatorNamesQueryVariables = Exact<{
  year: number;
}>;


export type SocialIndicatorNamesQuery = { __typename: 'Query', indicators: { __typename: 'IndicatorConnection', nodes: Array<{ __typename: 'Indicator', id: string, title: string }> } };

export type SocialIndicatorQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type SocialIndicatorQuery = { __typename: 'Query', indicator: { __typename: 'Indicator', id: string, version: number, code: string, title: string, definition: string | null, purpose: string | null, unit: string, decimals: number, polarity: IndicatorPolarity, frequency: IndicatorFrequency, aggregation: IndicatorAggregation, margin: string | null, status: IndicatorStatus, vsNational: IndicatorVerdict, quadrant: IndicatorQuadrant, sample: boolean, reason: string | null, proposedBy: { __typename: 'Person', id: string, name: string } | null, domain: { __typename: 'Domain', id: string, code: string, title: string }, field: { __typename: 'IndicatorField', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string } | null, source: { __typename: 'IndicatorSource', id: string, code: string, title: string, name: string, licence: string | null, note: string | null } | null, goals: Array<{ __typename: 'Goal', id: string, code: string, title: string }>, initiatives: Array<{ __typename: 'Initiative', id: string, code: string, title: string, leadDepartment: { __typename: 'Department', id: string, name: string } }>, city: Array<{ __typename: 'Observation', id: string, period: string, value: string | null, status: ObservationStatus, note: string | null, revision: number, validFrom: string, source: { __typename: 'IndicatorSource', id: string, code: string, title: string, name: string } | null, revisions: Array<{ __typename: 'Observation', id: string, revision: number, value: string | null, status: ObservationStatus, reason: string | null, validFrom: string, validTo: string | null }> }>, nation: Array<{ __typename: 'Observation', id: string, period: string, value: string | null, status: ObservationStatus }>, targets: Array<{ __typename: 'GuidelineTarget', id: string, version: number, year: number, value: string, baseYear: number, baseValue: string, path: TargetPathKind, basis: string | null, track: TargetTrack, requiredPace: { __typename: 'Measured', value: string | null, status: string }, points: Array<{ __typename: 'TargetPoint', year: number, value: string }> }>, diagnosis: { __typename: 'IndicatorDiagnosis', period: string | null, value: string | null, national: string | null, status: ObservationStatus | null, vsNational: IndicatorVerdict, peerPeriod: string | null, peers: number, peersOf: number, rank: string | null, z: string | null, changeFrom: string | null, changeTo: string | null, yearlyRate: string | null, direction: IndicatorDirection, quadrant: IndicatorQuadrant, gap: { __typename: 'Measured', value: string | null, status: string }, percentile: { __typename: 'Measured', value: string | null, status: string, coverage: string | null }, change: { __typename: 'Measured', value: string | null, status: string } } } | null };

export type DiagnosisPartsFragment = { __typename: 'IndicatorDiagnosis', period: string | null, value: string | null, national: string | null, status: ObservationStatus | null, vsNational: IndicatorVerdict, peerPeriod: string | null, peers: number, peersOf: number, rank: string | null, z: string | null, changeFrom: string | null, changeTo: string | null, yearlyRate: string | null, direction: IndicatorDirection, quadrant: IndicatorQuadrant, gap: { __typename: 'Measured', value: string | null, status: string }, percentile: { __typename: 'Measured', value: string | null, status: string, coverage: string | null }, change: { __typename: 'Measured', value: string | null, status: string } };

export type SocialIndicatorsQueryVariables = Exact<{
  year: number;
  where?: IndicatorWhere | null | undefined;
}>;


export type SocialIndicatorsQuery = { __typename: 'Query', indicators: { __typename: 'IndicatorConnection', totalCount: number, nodes: Array<{ __typename: 'Indicator', id: string, code: string, title: string, unit: string, decimals: number, polarity: IndicatorPolarity, status: IndicatorStatus, vsNational: IndicatorVerdict, quadrant: IndicatorQuadrant, domain: { __typename: 'Domain', id: string, code: string, title: string }, field: { __typename: 'IndicatorField', id: string, code: string, title: string }, source: { __typename: 'IndicatorSource', id: string, code: string, name: string } | null, latest: { __typename: 'Observation', id: string, period: string, value: string | null, status: ObservationStatus, source: { __typename: 'IndicatorSource', id: string, code: string } | null } | null }> } };

export type SocialChoicesQueryVariables = Exact<{
  year: number;
}>;


export type SocialChoicesQuery = { __typename: 'Query', domains: { __typename: 'DomainConnection', nodes: Array<{ __typename: 'Domain', id: string, code: string, title: string }> }, indicatorFields: { __typename: 'IndicatorFieldConnection', nodes: Array<{ __typename: 'IndicatorField', id: string, code: string, title: string }> } };

export type IndicatorRowFragment = { __typename: 'Indicator', id: string, code: string, title: string, unit: string, decimals: number, polarity: IndicatorPolarity, status: IndicatorStatus, vsNational: IndicatorVerdict, quadrant: IndicatorQuadrant, domain: { __typename: 'Domain', id: string, code: string, title: string }, field: { __typename: 'IndicatorField', id: string, code: string, title: string }, source: { __typename: 'IndicatorSource', id: string, code: string, name: string } | null, latest: { __typename: 'Observation', id: string, period: string, value: string | null, status: ObservationStatus, source: { __typename: 'IndicatorSource', id: string, code: string } | null } | null };

export type SocialGoalQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type SocialGoalQuery = { __typename: 'Query', goal: { __typename: 'Goal', id: string, indicators: { __typename: 'IndicatorConnection', nodes: Array<{ __typename: 'Indicator', id: string, code: string, title: string, unit: string, decimals: number, polarity: IndicatorPolarity, status: IndicatorStatus, vsNational: IndicatorVerdict, quadrant: IndicatorQuadrant, domain: { __typename: 'Domain', id: string, code: string, title: string }, field: { __typename: 'IndicatorField', id: string, code: string, title: string }, source: { __typename: 'IndicatorSource', id: string, code: string, name: string } | null, latest: { __typename: 'Observation', id: string, period: string, value: string | null, status: ObservationStatus, source: { __typename: 'IndicatorSource', id: string, code: string } | null } | null }> } } | null };

export type SocialDomainQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type SocialDomainQuery = { __typename: 'Query', domain: { __typename: 'Domain', id: string, indicators: { __typename: 'IndicatorConnection', nodes: Array<{ __typename: 'Indicator', id: string, code: string, title: string, unit: string, decimals: number, polarity: IndicatorPolarity, status: IndicatorStatus, vsNational: IndicatorVerdict, quadrant: IndicatorQuadrant, domain: { __typename: 'Domain', id: string, code: string, title: string }, field: { __typename: 'IndicatorField', id: string, code: string, title: string }, source: { __typename: 'IndicatorSource', id: string, code: string, name: string } | null, latest: { __typename: 'Observation', id: string, period: string, value: string | null, status: ObservationStatus, source: { __typename: 'IndicatorSource', id: string, code: string } | null } | null }> } } | null };

export type SocialInitiativeQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type SocialInitiativeQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, indicators: { __typename: 'IndicatorConnection', nodes: Array<{ __typename: 'Indicator', id: string, code: string, title: string, unit: string, decimals: number, polarity: IndicatorPolarity, status: IndicatorStatus, vsNational: IndicatorVerdict, quadrant: IndicatorQuadrant, domain: { __typename: 'Domain', id: string, code: string, title: string }, field: { __typename: 'IndicatorField', id: string, code: string, title: string }, source: { __typename: 'IndicatorSource', id: string, code: string, name: string } | null, latest: { __typename: 'Observation', id: string, period: string, value: string | null, status: ObservationStatus, source: { __typename: 'IndicatorSource', id: string, code: string } | null } | null }> } } | null };

export type SocialMeasuresQueryVariables = Exact<{
  year: number;
}>;


export type SocialMeasuresQuery = { __typename: 'Query', indicators: { __typename: 'IndicatorConnection', nodes: Array<{ __typename: 'Indicator', id: string, vsNational: IndicatorVerdict, domain: { __typename: 'Domain', id: string, code: string }, goals: Array<{ __typename: 'Goal', id: string, code: string }> }> } };

export const DiagnosisPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosisParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDiagnosis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"national"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"peerPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"peersOf"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"changeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"changeTo"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}}]}}]} as unknown as DocumentNode<DiagnosisPartsFragment, unknown>;
export const IndicatorRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorRowFragment, unknown>;
export const SocialBoardDocument = {"__meta__":{"hash":"sha256:ecea9edaacdbdc3253e59311f389b51323c07741f3eb081abc3dfab1e36b159b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"worse"}},{"kind":"Field","name":{"kind":"Name","value":"danger"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SocialBoardQuery, SocialBoardQueryVariables>;
export const SocialDiagnosisDocument = {"__meta__":{"hash":"sha256:11cf4e63dd8fb721e13c2213b368ef3470b8841e8353c1963b24df74f1894b0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialDiagnosis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiagnosisParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosisParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDiagnosis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"national"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"peerPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"peersOf"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"changeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"changeTo"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}}]}}]} as unknown as DocumentNode<SocialDiagnosisQuery, SocialDiagnosisQueryVariables>;
export const SocialFormChoicesDocument = {"__meta__":{"hash":"sha256:b45342b60f4d8bf4944f6bd8877c2f25607c624c3bc73cf6b3ea869ef271c3de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialFormChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorSources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SocialFormChoicesQuery, SocialFormChoicesQueryVariables>;
export const SocialIndicatorForEditDocument = {"__meta__":{"hash":"sha256:73c960a722126b7dfe82e3e2967d992b6ba410a02d62c982215387b1db6cea81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialIndicatorForEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SocialIndicatorForEditQuery, SocialIndicatorForEditQueryVariables>;
export const SocialRegionsDocument = {"__meta__":{"hash":"sha256:707f53d88a8411ed24cc757dcdd1abaf5a00075e138df884e875a71567292be5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"home"}}]}}]}}]}}]} as unknown as DocumentNode<SocialRegionsQuery, SocialRegionsQueryVariables>;
export const SocialCellDocument = {"__meta__":{"hash":"sha256:4a7753d9d645e7db3dd2d08ea20bd5c81d42451bf83621637db65afe8861ae19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialCell"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicator"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sex"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObservationSex"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"age"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicator"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"sex"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sex"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"age"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"age"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SocialCellQuery, SocialCellQueryVariables>;
export const SocialProposeDocument = {"__meta__":{"hash":"sha256:5fa91fcb27a65c78acb84405337d152106ca5ab352bbbc1f5bacf1240e153cb9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialPropose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SocialProposeMutation, SocialProposeMutationVariables>;
export const SocialUpdateDocument = {"__meta__":{"hash":"sha256:9ae105d443c013263c334d9749554acc6a8f396c7b9632c9372b8a6567e7e6ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SocialUpdateMutation, SocialUpdateMutationVariables>;
export const SocialReviewDocument = {"__meta__":{"hash":"sha256:a5613180d729bec859061cb09778704bf8a00309675e76571e2b9790b0e1e471"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SocialReviewMutation, SocialReviewMutationVariables>;
export const SocialActivateDocument = {"__meta__":{"hash":"sha256:053f872bef3a1135769c7777a6ccbb3d4eb0225d3afd1c8d2fd066ec5cf0c948"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activateIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SocialActivateMutation, SocialActivateMutationVariables>;
export const SocialReturnDocument = {"__meta__":{"hash":"sha256:e4e7d9f73ba3ac3ea93e6b33e1bdfeaacbee3045e0c2bf1c6f0453a7753436d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SocialReturnMutation, SocialReturnMutationVariables>;
export const SocialRetireDocument = {"__meta__":{"hash":"sha256:ffc65082e4da9a80ae0689c0e2da08cc7e67691c41cf4cb6b0ad3eba26ec6f35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialRetire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retireIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SocialRetireMutation, SocialRetireMutationVariables>;
export const SocialRecordDocument = {"__meta__":{"hash":"sha256:9698c453093546893e5750005dd7695368664093752c65926c3d06d9141040ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObservationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordObservations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}}]}}]}}]} as unknown as DocumentNode<SocialRecordMutation, SocialRecordMutationVariables>;
export const SocialSetTargetDocument = {"__meta__":{"hash":"sha256:89b7f2ddf83df8afb68a553055d3c6e6edcee837b7a7c8e6dc805fa9f0ed202d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialSetTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuidelineTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setGuidelineTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SocialSetTargetMutation, SocialSetTargetMutationVariables>;
export const SocialImportDocument = {"__meta__":{"hash":"sha256:56d881ad2ee302fa45f7617b787b9bc9a6b63ada30866dea9991a5981284b10f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SocialImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObservationImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importObservations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SocialImportMutation, SocialImportMutationVariables>;
export const SocialImportsDocument = {"__meta__":{"hash":"sha256:4d65b4cd69b454b4b6c5d87cd1f5ac74ee9c1692a9499667352565736c48fb6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"observation","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"importedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SocialImportsQuery, SocialImportsQueryVariables>;
export const SocialIndicatorNamesDocument = {"__meta__":{"hash":"sha256:ee3ccffc46d12c34b1fffe8b4691b41b1073e7b3c517f47ea01ab133c034357c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialIndicatorNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SocialIndicatorNamesQuery, SocialIndicatorNamesQueryVariables>;
export const SocialIndicatorDocument = {"__meta__":{"hash":"sha256:918ddb2ce707539e830293450aa05b0a29864a8f223bd329eafdd485f35a6a7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"city"},"name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nation"},"name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"StringValue","value":"KR","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseValue"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"requiredPace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiagnosisParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosisParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDiagnosis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"national"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"peerPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"peersOf"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"changeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"changeTo"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}}]}}]} as unknown as DocumentNode<SocialIndicatorQuery, SocialIndicatorQueryVariables>;
export const SocialIndicatorsDocument = {"__meta__":{"hash":"sha256:9f7e6a96f5573e23e8dc567800ed2bcb82fe61e0f2d2b1c7a26c1eccd907e46a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialIndicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SocialIndicatorsQuery, SocialIndicatorsQueryVariables>;
export const SocialChoicesDocument = {"__meta__":{"hash":"sha256:9916192ad1ee0861c3173f690df4de80a33dc0b38eca0f887a7f89e36b99ff30"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SocialChoicesQuery, SocialChoicesQueryVariables>;
export const SocialGoalDocument = {"__meta__":{"hash":"sha256:9389f42e804766a516d502d832cfdf44d5f6e11a79cd2f823f5cb54d0181ef70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SocialGoalQuery, SocialGoalQueryVariables>;
export const SocialDomainDocument = {"__meta__":{"hash":"sha256:d7b3fbc773b5a7ea32a689b482c73f871afb55485360b6842837ef3646e9c96c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialDomain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SocialDomainQuery, SocialDomainQueryVariables>;
export const SocialInitiativeDocument = {"__meta__":{"hash":"sha256:5a9072046fe0218983bbd284e954011f9c49f796bdc4562bf7fb7702f12743e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SocialInitiativeQuery, SocialInitiativeQueryVariables>;
export const SocialMeasuresDocument = {"__meta__":{"hash":"sha256:348a0bfd3e5fafd21c8da5f8a1db44b2c1f4b574c80fe0f2566db2fbfc4fc920"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vsNational"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"UNKNOWN"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vsNational"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SocialMeasuresQuery, SocialMeasuresQueryVariables>;