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

/** 고객과 성과중심의 BSC 확대 정착 조건. / Conditions of Balanced scorecard. */
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

/** 기록의 대상을 더하고 뺌. / Adds values to a record and takes others off. */
export type FacetChange = {
  /** 더할 값. / Values to add. */
  add?: Array<string | number> | null | undefined;
  /** 기록. / Record. */
  record: string | number;
  /** 뺄 값. / Values to take off. */
  remove?: Array<string | number> | null | undefined;
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

/** 새 대상 값. / A new facet value. */
export type FacetValueInput = {
  /** 코드. / Code. */
  code: string;
  /** 구분(영역은 제외). / Dimension, other than DOMAIN. */
  dimension: FacetDimension;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 상위 값(동이면 구). / The value above it. */
  parent?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 첫날. / First day. */
  validFrom?: string | null | undefined;
};

/** 대상 값의 변경(비운 것은 그대로). / Changes of a facet value; what is left out stays. */
export type FacetValueUpdate = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 끝날(빈 값이면 다시 씀). / Last day; null opens it again. */
  validTo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 이행과제의 해가 중기지방재정계획에 담긴 정도. / How the years of an initiative stand in the mid-term fiscal plan. */
export type FiscalCoverage =
  /** 전부 반영. / All of its years. */
  | 'FULL'
  /** 미반영. / None of its years. */
  | 'NONE'
  /** 비예산. / Needs no budget. */
  | 'NOT_REQUIRED'
  /** 일부 반영. / Some of its years. */
  | 'PARTIAL';

/** FiscalCoverage 값 조건. / Condition on a FiscalCoverage. */
export type FiscalCoverageFilter = {
  /** 같음. / Equals. */
  eq?: FiscalCoverage | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<FiscalCoverage> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: FiscalCoverage | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<FiscalCoverage> | null | undefined;
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
  /** 지속가능한 혁신프로그램 운영 조건. / Conditions of Innovation. */
  innovation?: InnovationInitiativeWhere | null | undefined;
  /** 주관부서. / Its lead department. */
  leadDepartment?: DepartmentWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: InitiativeWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<InitiativeWhere> | null | undefined;
  /** 비전부천 2015 장기발전계획 연동화 조건. / Conditions of Plan synchronization. */
  planSync?: PlanSyncInitiativeWhere | null | undefined;
  /** 새로운 정책개발 역량 제고 조건. / Conditions of Policy research and development. */
  policyRnd?: PolicyRndInitiativeWhere | null | undefined;
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

/** 지속가능한 혁신프로그램 운영 조건. / Conditions of Innovation. */
export type InnovationInitiativeWhere = {
  /** 기한이 지난 혁신과제 수(기준일의 해). / How many of its innovation tasks are late, in the plan year. */
  lateTasks?: IntFilter | null | undefined;
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

/** 비전부천 2015 장기발전계획 연동화 조건. / Conditions of Plan synchronization. */
export type PlanSyncInitiativeWhere = {
  /** 중기지방재정계획 반영 정도. / How its years stand in the mid-term fiscal plan. */
  fiscalCoverage?: FiscalCoverageFilter | null | undefined;
};

/** 새로운 정책개발 역량 제고 조건. / Conditions of Policy research and development. */
export type PolicyRndInitiativeWhere = {
  /** 처리 중인 제안의 수. / How many proposals about it are on their way. */
  openProposals?: IntFilter | null | undefined;
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

export type FacetOptionsQueryVariables = Exact<{
  today: string;
}>;


export type FacetOptionsQuery = { __typename: 'Query', facetValues: { __typename: 'FacetValueConnection', nodes: Array<{ __typename: 'FacetValue', id: string, dimension: FacetDimension, code: string, title: string, parent: { __typename: 'FacetValue', id: string, title: string } | null }> } };

export type AimedInitiativesQueryVariables = Exact<{
  year: number;
  where: InitiativeWhere;
}>;


export type AimedInitiativesQuery = { __typename: 'Query', initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, code: string, title: string, status: InitiativeStatus, startsOn: string | null, endsOn: string | null, leadDepartment: { __typename: 'Department', id: string, code: string, name: string } }> } };

export type InitiativeFacetsQueryVariables = Exact<{
  code: string;
}>;


export type InitiativeFacetsQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }> } | null };

export type ChangeFacetsMutationVariables = Exact<{
  input: FacetChange;
}>;


export type ChangeFacetsMutation = { __typename: 'Mutation', changeFacets: Array<{ __typename: 'Facet', code: string }> };

export type FacetValuesQueryVariables = Exact<{
  dimension: FacetDimension;
}>;


export type FacetValuesQuery = { __typename: 'Query', facetValues: { __typename: 'FacetValueConnection', nodes: Array<{ __typename: 'FacetValue', id: string, code: string, title: string, validFrom: string | null, validTo: string | null, version: number, titleKo: string, titleEn: string, parent: { __typename: 'FacetValue', id: string, title: string } | null }> } };

export type CreateFacetValueMutationVariables = Exact<{
  input: FacetValueInput;
}>;


export type CreateFacetValueMutation = { __typename: 'Mutation', createFacetValue: { __typename: 'FacetValue', id: string, code: string } };

export type UpdateFacetValueMutationVariables = Exact<{
  input: FacetValueUpdate;
}>;


export type UpdateFacetValueMutation = { __typename: 'Mutation', updateFacetValue: { __typename: 'FacetValue', id: string, version: number } };


export const FacetOptionsDocument = {"__meta__":{"hash":"sha256:ee11c1f98bdec2cc01f9b736f77d6bed30198d894c752a4859bd25a9754ac99f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FacetOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facetValues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetOptionsQuery, FacetOptionsQueryVariables>;
export const AimedInitiativesDocument = {"__meta__":{"hash":"sha256:6ec2fd0bfaea7cdeac05912af5549bc364242418cb1b007c23f25250f0f1aa40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AimedInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AimedInitiativesQuery, AimedInitiativesQueryVariables>;
export const InitiativeFacetsDocument = {"__meta__":{"hash":"sha256:e4724c2793c13c7ee6f50c1b31299aa332406c12343bed882c9ac886159616af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<InitiativeFacetsQuery, InitiativeFacetsQueryVariables>;
export const ChangeFacetsDocument = {"__meta__":{"hash":"sha256:cbb81e2974923a41e2ee4aa186620c2402b889f03c60e1810bf0cb42652fd77b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FacetChange"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ChangeFacetsMutation, ChangeFacetsMutationVariables>;
export const FacetValuesDocument = {"__meta__":{"hash":"sha256:b5432259a8bc55c6baf57ff0423553bdb8c11c3c73b039bbbbc725e4ae55975c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FacetValues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dimension"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FacetDimension"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facetValues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dimension"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dimension"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetValuesQuery, FacetValuesQueryVariables>;
export const CreateFacetValueDocument = {"__meta__":{"hash":"sha256:e136ee4edccef8ebcee91e884fc5ab18f53a72b8765e7e1d9d88ce22c25b6559"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateFacetValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FacetValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createFacetValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CreateFacetValueMutation, CreateFacetValueMutationVariables>;
export const UpdateFacetValueDocument = {"__meta__":{"hash":"sha256:61190c07d84883fb0dd5ce0f28dbc6c72aff591ed0c819ca706f7d46451c6d74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateFacetValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FacetValueUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateFacetValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateFacetValueMutation, UpdateFacetValueMutationVariables>;