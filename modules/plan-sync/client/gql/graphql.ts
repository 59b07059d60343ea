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

/** 한 해 한 재원의 예산(비운 것은 0 또는 그대로). / Budget of a year and source; 0 or as it was. */
export type BudgetLineInput = {
  /** 전년도 이월액. / Carried in. */
  carriedIn?: number | null | undefined;
  /** 다음 해 이월액. / Carried out. */
  carriedOut?: number | null | undefined;
  /** 원인행위액. / Committed. */
  committed?: number | null | undefined;
  /** 재정계획 사업. / Fiscal line. */
  fiscalLine: string | number;
  /** 본예산. / First budget. */
  original?: number | null | undefined;
  /** 예비비 사용액. / From the reserve. */
  reserve?: number | null | undefined;
  /** 재원. / Source. */
  source: FundSource;
  /** 지출액. / Spent. */
  spent?: number | null | undefined;
  /** 추경, 차례대로(적으면 모두 바꿈). / All supplementary budgets, if given. */
  supplementaries?: Array<SupplementaryBudgetInput> | null | undefined;
  /** 이용·전용 증감. / Transfers, net. */
  transfers?: number | null | undefined;
  /** 편집 판 번호(처음이면 비움). / Edit lock; none for a first entry. */
  version?: number | null | undefined;
  /** 회계연도. / Fiscal year. */
  year: number;
};

/** 예산 표의 가져오기. / Import of a table of budgets. */
export type BudgetTableImportInput = {
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
  /** 표가 연도를 말하지 않을 때의 회계연도(기본: 기준일의 연도). / Fiscal year where the table names none; that of the business date unless given. */
  year?: number | null | undefined;
};

/** 접수하는 시민 의견(코드 = 접수번호). / An opinion that came in; its code is its receipt number. */
export type CitizenOpinionInput = {
  /** 온 길. / How it came. */
  channel: OpinionChannel;
  /** 코드. / Code. */
  code: string;
  /** 내용. / What it says. */
  content: string;
  /** 담당 부서(적으면 바로 배정). / Department; assigned at once if given. */
  department?: string | number | null | undefined;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 나온 자리(정책토론회의 의견에만). / Meeting at which it was said; of the channel FORUM alone. */
  forum?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 접수일(기본: 기준일). / Day of the receipt, today unless given. */
  receivedOn?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 추진성과 기획물. / A publication of what was achieved. */
export type CityPublicationInput = {
  /** 계획의 활동(그 실시로 기록). / Activity of the plan, which it is an outcome of. */
  activity?: string | number | null | undefined;
  /** 대상. / Whom it is for. */
  audience: string;
  /** 코드(새로 만들 때). / Code, of a new one. */
  code?: string | null | undefined;
  /** 만든 부서(새로 만들 때, 기본: 내 부서). / Department; the own one unless given. */
  department?: string | number | null | undefined;
  /** 판. / Edition. */
  edition: number;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 종류. / Kind. */
  kind: MaterialKind;
  /** 낸 날. / Day it came out. */
  publishedOn: string;
  /** 부수 또는 점수. / Copies or pieces. */
  quantity: number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
};

/** 도시발전구상의 상태. / State of a concept. */
export type ConceptStatus =
  /** 채택. / Adopted. */
  | 'ADOPTED'
  /** 불채택. / Declined. */
  | 'DECLINED'
  /** 제안. / Proposed. */
  | 'PROPOSED'
  /** 장기발전계획에 반영. / Stands in the long-term plan. */
  | 'REFLECTED'
  /** 연구. / Being researched. */
  | 'RESEARCH';

/** 일관성 지수의 가중치(합 1). / Weights of the consistency index, which add up to 1. */
export type ConsistencyWeightsInput = {
  /** 재정 반영. / Money in the fiscal plan. */
  budget: string;
  /** 이 해부터. / From this year on. */
  fromYear: number;
  /** 성과지표. / KPIs. */
  kpi: string;
  /** 목표 일치. / Agreement of targets. */
  target: string;
  /** 기간 일치. / Agreement of years. */
  timing: string;
  /** 상위 연계. / Links to plans above. */
  upperLink: string;
  /** 그해의 것을 읽었으면 그 판 번호. / Edit lock, where those of the year were read. */
  version?: number | null | undefined;
};

/** 기준 하나의 점수. / Points by a criterion. */
export type CriterionPointsInput = {
  /** 기준. / Criterion. */
  criterion: string | number;
  /** 점수(0–100), 비우면 지움. / Points from 0 to 100; none takes them back. */
  points?: number | null | undefined;
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

/** 도시발전구상. / A development concept. */
export type DevelopmentConceptInput = {
  /** 코드(새로 만들 때). / Code, of a new one. */
  code?: string | null | undefined;
  /** 작성 부서(새로 만들 때, 기본: 내 부서). / Unit; the own one unless given. */
  department?: string | number | null | undefined;
  /** 영역. / Domain. */
  domain: string | number;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 바탕이 된 연구(제목, 기관, 연월). / Study: title, body, month. */
  study?: string | null | undefined;
  /** 요지. / What it proposes. */
  summary: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
  /** 연도(새로 만들 때, 기본: 올해). / Year of a new one; this year unless given. */
  year?: number | null | undefined;
};

/** 도시발전구상의 다음 상태. / The next state of a development concept. */
export type DevelopmentConceptMove = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 바뀐 계획항목(반영에). / Plan item that has changed, of a reflection. */
  item?: string | number | null | undefined;
  /** 까닭(결정과 반려에). / Why, of decisions and returns. */
  reason?: string | null | undefined;
  /** 다음 상태. / The next state. */
  to: ConceptStatus;
  /** 편집 판 번호. / Edit lock. */
  version: number;
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

/** 관련 Evaluation 기록의 조건. / Condition on related Evaluation records. */
export type EvaluationListFilter = {
  /** 모두 만족. / All do. */
  every?: EvaluationWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: EvaluationWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: EvaluationWhere | null | undefined;
};

/** 평가대상으로 정할 과제. / An initiative to evaluate as one of the main works. */
export type EvaluationTargetInput = {
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative: string | number;
  /** 사유. / Reason. */
  reason: string;
  /** 연도. / Year. */
  year: number;
};

/** 평가대상에서 뺄 것(보내기 전). / A target to take out, before the list is sent. */
export type EvaluationTargetReference = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 보낼 평가대상의 연도. / Year of the targets to send. */
export type EvaluationTargetsSending = {
  /** 연도. / Year. */
  year: number;
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

/** 회계. / Account. */
export type FiscalAccount =
  /** 기금. / Fund. */
  | 'FUND'
  /** 일반회계. / General. */
  | 'GENERAL'
  /** 공기업특별회계. / Public enterprise. */
  | 'PUBLIC_ENTERPRISE'
  /** 기타특별회계. / Special. */
  | 'SPECIAL';

/** 한 재원의 금액. / Amount of one source. */
export type FiscalAmountInput = {
  /** 금액(원). / Amount of won. */
  amount: number;
  /** 재원. / Source. */
  source: FundSource;
};

/** 새 분류. / A new class. */
export type FiscalClassInput = {
  /** 코드. / Code. */
  code: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 상위 분류(없으면 가장 위). / The class above; none for the highest. */
  parent?: string | number | null | undefined;
  /** 분류체계. / Its scheme. */
  scheme: string | number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 분류의 단계. / Level of a class. */
export type FiscalClassLevel =
  /** 장. / Chapter. */
  | 'CHAPTER'
  /** 세부사업. / Detailed project. */
  | 'DETAIL_PROJECT'
  /** 관. / Division. */
  | 'DIVISION'
  /** 분야. / Field. */
  | 'FIELD'
  /** 항. / Item. */
  | 'ITEM'
  /** 정책사업. / Policy project. */
  | 'POLICY_PROJECT'
  /** 부문. / Section. */
  | 'SECTION'
  /** 단위사업. / Unit project. */
  | 'UNIT_PROJECT';

/** 분류 이름의 변경. / Changes of a class. */
export type FiscalClassUpdate = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
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

/** 한 분류의 연계표: 다른 한 체계로. / Crosswalk of a class into one other scheme. */
export type FiscalCrosswalkInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 다른 체계. / The other scheme. */
  scheme: string | number;
  /** 몫(비우면 연계를 지움), 합은 1. / Shares, 1 together; none removes it. */
  shares: Array<FiscalShareInput>;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 재정계획에서 고칠 것의 종류. / What is to be mended in a fiscal plan. */
export type FiscalFindingKind =
  /** 전년도 이월과 맞지 않는 이월액. / Carried in differs from what was carried out. */
  | 'CARRY_MISMATCH'
  /** 계획항목이 없는 재정사업. / Line without a plan item. */
  | 'LINE_WITHOUT_ITEM'
  /** 계획액을 넘는 본예산. / First budget above its ceiling. */
  | 'OVER_CEILING'
  /** 투자심사를 다시 받을 사업. / Investment review to be held again. */
  | 'REVIEW_AGAIN'
  /** 투자심사를 통과하지 못한 사업. / Investment review not passed. */
  | 'REVIEW_FAILED'
  /** 투자심사를 받지 않은 사업. / Investment review not held. */
  | 'REVIEW_MISSING';

/** 재정표를 묶는 기준. / How a fiscal table is grouped. */
export type FiscalGrouping =
  /** 회계. / Account. */
  | 'ACCOUNT'
  /** 부서. / Department. */
  | 'DEPARTMENT'
  /** 영역. / Domain. */
  | 'DOMAIN'
  /** 분야(2007년 전에는 장). / Field, chapter before 2007. */
  | 'FIELD'
  /** 부문(2007년 전에는 관). / Section, division before 2007. */
  | 'SECTION'
  /** 재원. / Source. */
  | 'SOURCE'
  /** 의무·재량 등 지출의 성격. / Nature of spending. */
  | 'SPENDING';

/** 두 판 사이에 재정사업이 어떻게 되었는지. / What became of a fiscal line. */
export type FiscalLineChangeKind =
  /** 새 사업. / New. */
  | 'ADDED'
  /** 그대로. / As it was. */
  | 'CARRIED'
  /** 금액이 바뀜. / Its amounts changed. */
  | 'CHANGED'
  /** 빠진 사업. / Gone. */
  | 'REMOVED';

/** 새 재정계획 사업. / A new fiscal line. */
export type FiscalLineInput = {
  /** 회계(기본 일반). / Account, general unless given. */
  account?: FiscalAccount | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 이어 가는 사업. / The line of an earlier edition that it continues. */
  continues?: string | number | null | undefined;
  /** 부서. / Department. */
  department: string | number;
  /** 재정 분류. / Its class. */
  fiscalClass?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 계획항목. / Plan item. */
  item?: string | number | null | undefined;
  /** 판(중기지방재정계획). / Edition of a mid-term fiscal plan. */
  planVersion: string | number;
  /** 분야. / Function. */
  sector?: string | null | undefined;
  /** 지출의 성격(기본 사업). / A project unless given. */
  spending?: FiscalSpending | null | undefined;
  /** 기투자액(원). / Spent before the window, in won. */
  spentBefore?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 총사업비(원). / Total cost, in won. */
  totalCost?: number | null | undefined;
  /** 연도별 금액. / Amounts by year. */
  years?: Array<FiscalYearInput> | null | undefined;
};

/** 재정계획 사업의 변경(비운 것은 그대로). / Changes of a fiscal line; what is left out stays. */
export type FiscalLineUpdate = {
  /** 회계. / Account. */
  account?: FiscalAccount | null | undefined;
  /** 재정 분류. / Its class. */
  fiscalClass?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 계획항목. / Plan item. */
  item?: string | number | null | undefined;
  /** 분야. / Function. */
  sector?: string | null | undefined;
  /** 지출의 성격. / Nature of spending. */
  spending?: FiscalSpending | null | undefined;
  /** 기투자액(원). / Spent before the window, in won. */
  spentBefore?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 총사업비(원). / Total cost, in won. */
  totalCost?: number | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
  /** 바꿀 해의 금액. / Amounts of the years that change. */
  years?: Array<FiscalYearInput> | null | undefined;
};

/** 새 분류체계. / A new classification. */
export type FiscalSchemeInput = {
  /** 코드. / Code. */
  code: string;
  /** 쓰기 시작하는 해. / First year. */
  fromYear: number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 짜임. / How it is built. */
  structure: FiscalSchemeStructure;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 마지막 해. / Last year. */
  toYear?: number | null | undefined;
};

/** 분류체계의 짜임. / How a classification is built. */
export type FiscalSchemeStructure =
  /** 장·관·항(품목별 예산). / Chapter, division, item. */
  | 'OBJECT'
  /** 사업예산. / Program budget. */
  | 'PROGRAM';

/** 연계표의 몫 하나. / One share of a crosswalk. */
export type FiscalShareInput = {
  /** 몫(0–1). / Share, 0 to 1. */
  share: string;
  /** 다른 체계의 분류. / Class of the other scheme. */
  to: string | number;
};

/** 지출의 성격. / Nature of spending. */
export type FiscalSpending =
  /** 경상지출. / Running cost. */
  | 'CURRENT'
  /** 의무지출. / Mandatory. */
  | 'MANDATORY'
  /** 사업(재량). / A project. */
  | 'PROJECT';

/** 한 해의 금액. / Amounts of a year. */
export type FiscalYearInput = {
  /** 재원별 금액. / Amounts by source. */
  sources: Array<FiscalAmountInput>;
  /** 합계(적으면 재원의 합과 같아야 함). / Total, checked if given. */
  total?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 견주는 연도의 자리. / Place of a year in the comparison of two windows. */
export type FiscalYearPart =
  /** 실적(앞 판에만 있는 해). / Actuals: a year of the older window alone. */
  | 'HEAD'
  /** 두 판에 다 있는 해. / A year of both. */
  | 'OVERLAP'
  /** 신규연도(뒤 판에만 있는 해). / A year that is new. */
  | 'TAIL';

/** 마무리할 자리. / The meeting to close. */
export type ForumClosing = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 참석자의 구분. / Groups of those who come. */
export type ForumGroup =
  /** 시민. / Citizens. */
  | 'CITIZEN'
  /** 시의원. / Members of the council. */
  | 'COUNCIL'
  /** 전문가. / Experts. */
  | 'EXPERT'
  /** 단체·기업. / Organizations and companies. */
  | 'ORGANIZATION'
  /** 공무원. / Staff of the city. */
  | 'STAFF';

/** 실시의 기록과 회의록. / What was held, and its minutes. */
export type ForumHeldInput = {
  /** 구분별 참석 인원. / Who came, by group. */
  groups: Array<ForumParticipantsInput>;
  /** 실시일. / Day it was held. */
  heldOn: string;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 회의록. / Minutes. */
  minutes?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 시민과 만날 자리. / A meeting with citizens. */
export type ForumInput = {
  /** 계획의 활동. / Activity of the plan. */
  activity?: string | number | null | undefined;
  /** 코드(새로 만들 때). / Code, of a new one. */
  code?: string | null | undefined;
  /** 여는 부서(새로 만들 때, 기본: 내 부서). / Department; the own one unless given. */
  department?: string | number | null | undefined;
  /** 날. / Day. */
  heldOn: string;
  /** 고칠 기록(새로 만들면 비움). / Record to change; none for a new one. */
  id?: string | number | null | undefined;
  /** 종류. / Kind. */
  kind: ForumKind;
  /** 장소. / Place. */
  place?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 발표(전의 것을 대신함). / Presentations, in place of the former. */
  topics: Array<ForumTopicInput>;
  /** 편집 판 번호(고칠 때). / Edit lock, for a change. */
  version?: number | null | undefined;
};

/** 시민과 만난 자리의 종류. / Kind of a meeting with citizens. */
export type ForumKind =
  /** 기회교육·설명회. / Briefing. */
  | 'BRIEFING'
  /** 정책토론회. / Policy forum. */
  | 'POLICY_FORUM'
  /** 간담회. / Round table. */
  | 'ROUND_TABLE';

/** 참석 인원. / How many of a group came. */
export type ForumParticipantsInput = {
  /** 구분. / Group. */
  group: ForumGroup;
  /** 인원(명). / Number of people. */
  people: number;
};

/** 그 자리의 상태. / State of such a meeting. */
export type ForumStatus =
  /** 마무리. / Closed, with its minutes. */
  | 'CLOSED'
  /** 실시. / Held. */
  | 'HELD'
  /** 계획. / Planned. */
  | 'PLANNED';

/** 발표 하나. / A presentation. */
export type ForumTopicInput = {
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 발표자의 직함과 소속(이름은 적지 않음). / Office and affiliation, no name. */
  speaker: string;
  /** 주제. / Topic. */
  topic: string;
};

/** 재원. / Source of funds. */
export type FundSource =
  /** 시비. / The city’s own. */
  | 'CITY'
  /** 지방채. / Local debt. */
  | 'LOCAL_DEBT'
  /** 국비. / National. */
  | 'NATIONAL'
  /** 기타(민자 등). / Other, such as private capital. */
  | 'OTHER'
  /** 도비. / Provincial. */
  | 'PROVINCIAL';

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

/** 새 실행수단. / A new measure. */
export type InitiativeMeasureInput = {
  /** 예산(원). / Money in won. */
  amount?: number | null | undefined;
  /** 누가. / Who does it. */
  department: string | number;
  /** 언제까지. / By when. */
  dueOn: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative: string | number;
  /** 무엇을. / What. */
  title: string;
};

/** 실행수단의 변경(비운 것은 그대로). / Changes of a measure; what is left out stays. */
export type InitiativeMeasureUpdate = {
  /** 예산(원). / Money in won. */
  amount?: number | null | undefined;
  /** 마친 날. / Day it was done. */
  doneOn?: string | null | undefined;
  /** 언제까지. / By when. */
  dueOn?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 결과(마치면 필요). / Result; needed once it is done. */
  result?: string | null | undefined;
  /** 무엇을. / What. */
  title?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
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
  /** 비전부천 2015 장기발전계획 연동화 조건. / Conditions of Plan synchronization. */
  planSync?: PlanSyncInitiativeWhere | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 시작일. / First day. */
  startsOn?: DateFilter | null | undefined;
  /** 상태. / State. */
  status?: InitiativeStatusFilter | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 지시·건의사항의 담당자. / Who sees to an instruction. */
export type InstructionAssignment = {
  /** 담당자(그 부서의 사람). / A person of its department. */
  assignee: string | number;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 지시·건의사항의 종결. / Closes an instruction. */
export type InstructionClosing = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 보고회의 지시·건의사항. / An instruction of a meeting. */
export type InstructionInput = {
  /** 내용. / What it says. */
  content: string;
  /** 담당 부서. / Who sees to it. */
  department: string | number;
  /** 조치 기한(근무일로 옮김). / Last day; moved to a working day. */
  dueOn: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 구분. / Kind. */
  kind: InstructionKind;
  /** 보고회. / Meeting that gives it. */
  meeting: string | number;
};

/** 지시·건의의 구분. / Kind of an instruction. */
export type InstructionKind =
  /** 지시사항. / An order. */
  | 'ORDER'
  /** 건의사항. / A proposal. */
  | 'PROPOSAL';

/** 조치 결과. / What was done about an instruction. */
export type InstructionReport = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 조치 결과. / What was done. */
  report: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 조치 결과를 되돌림. / Returns the report of what was done. */
export type InstructionReturn = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 지시·건의사항의 상태. / State of an instruction. */
export type InstructionStatus =
  /** 종결. / Closed. */
  | 'CLOSED'
  /** 조치 중. / Being seen to. */
  | 'OPEN'
  /** 조치 결과 보고. / What was done has been reported. */
  | 'REPORTED';

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

/** 투자심사 결과. / Result of an investment review. */
export type InvestmentReviewInput = {
  /** 조건 또는 의견(조건부이면 필수). / Conditions, needed for a conditional verdict. */
  conditions?: string | null | undefined;
  /** 문서일. / Date of the document. */
  documentDate: string;
  /** 통보 문서번호. / Number of the document. */
  documentNo: string;
  /** 재정계획 사업. / Fiscal line. */
  fiscalLine: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 종류. / Kind. */
  kind: InvestmentReviewKind;
  /** 심사일. / Day of the review. */
  reviewedOn: string;
  /** 심사받은 총사업비(기본: 지금 것). / Total cost reviewed; the present one unless given. */
  totalCost?: number | null | undefined;
  /** 결과. / Verdict. */
  verdict: InvestmentVerdict;
};

/** 투자심사의 종류. / Kind of an investment review. */
export type InvestmentReviewKind =
  /** 중앙 의뢰심사. / By the central government. */
  | 'CENTRAL'
  /** 자체심사. / By the city itself. */
  | 'OWN'
  /** 도 의뢰심사. / By the province. */
  | 'PROVINCIAL';

/** 사업의 투자심사가 어디까지 왔는지. / How a line stands to its investment review. */
export type InvestmentReviewState =
  /** 재심사 대상. / To be held again. */
  | 'AGAIN'
  /** 조건부 통과. / Passed on conditions. */
  | 'CONDITIONAL'
  /** 통과하지 못함. / Not passed. */
  | 'FAILED'
  /** 심사받지 않음. / Not held yet. */
  | 'MISSING'
  /** 대상 아님. / Needs none. */
  | 'NOT_REQUIRED'
  /** 통과. / Passed. */
  | 'PASSED';

/** 투자심사의 결과. / Verdict of an investment review. */
export type InvestmentVerdict =
  /** 조건부 추진. / On conditions. */
  | 'CONDITIONAL'
  /** 적정. / Fit. */
  | 'FIT'
  /** 재검토. / To be reconsidered. */
  | 'RECONSIDER'
  /** 부적정. / Unfit. */
  | 'UNFIT';

/** 기획물의 종류. / Kind of a publication. */
export type MaterialKind =
  /** 책자. / Booklet. */
  | 'BOOKLET'
  /** 전시물. / Exhibit. */
  | 'EXHIBIT'
  /** 안내지. / Leaflet. */
  | 'LEAFLET'
  /** 온라인 게시물. / Online. */
  | 'ONLINE'
  /** 영상. / Film. */
  | 'VIDEO';

/** 보고 안건을 고르는 기준. / By what the agenda is made. */
export type MeetingAgendaChoice =
  /** 한 영역의 과제. / Initiatives of a domain. */
  | 'DOMAIN'
  /** 공정표의 신호가 주의 이하인 과제. / Those whose work schedule is behind, late or not reported. */
  | 'LIGHTS'
  /** 민선 임기 핵심과제. / All priorities of the elected term. */
  | 'TERM_PRIORITIES';

/** 기준에 맞는 과제를 안건에 넣음. / Puts initiatives on an agenda. */
export type MeetingAgendaInput = {
  /** 기준. / By what they are chosen. */
  choice?: MeetingAgendaChoice | null | undefined;
  /** 영역(영역으로 고를 때). / Domain, where it is by domain. */
  domain?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 직접 고른 과제(최대 100). / Initiatives by hand, 100 at most. */
  initiatives?: Array<string | number> | null | undefined;
  /** 보고회. / Meeting. */
  meeting: string | number;
};

/** 안건의 발표 부서와 중점 사항. / Who presents an item, and what to look at. */
export type MeetingAgendaItemUpdate = {
  /** 발표 부서. / Who presents it. */
  department: string | number;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 중점 사항. / What to look at. */
  note?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 안건의 순서: 모든 안건을 새 순서로. / The order of an agenda: all of its items. */
export type MeetingAgendaOrder = {
  /** 안건, 새 순서로. / Its items in their new order. */
  items: Array<string | number>;
  /** 보고회. / Meeting. */
  meeting: string | number;
};

/** 보고회 자료의 제출. / Issues the pack of a meeting. */
export type MeetingPackIssue = {
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 보고회. / Meeting. */
  meeting: string | number;
  /** 제출처(시의회, 감사 …). / Whom it goes to. */
  recipient: string;
};

/** 읽은 의견. / An opinion as it was read. */
export type OpinionAsRead = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 검토하지 않는 까닭. / Why no department looks into an opinion. */
export type OpinionAsideReason =
  /** 소관 밖. / Out of scope. */
  | 'OUT_OF_SCOPE'
  /** 광고·도배. / Spam. */
  | 'SPAM';

/** 의견의 배정. / Assigns an opinion to a department. */
export type OpinionAssignment = {
  /** 담당 부서. / Department that answers it. */
  department: string | number;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 의견이 온 길. / How an opinion came. */
export type OpinionChannel =
  /** 전화·방문. / A call or visit. */
  | 'CALL'
  /** 정책토론회. / A policy forum. */
  | 'FORUM'
  /** 사이버 시정시스템. / Online. */
  | 'ONLINE'
  /** 설문. / A survey. */
  | 'SURVEY';

/** 의견의 결정. / Decision on it. */
export type OpinionDecision =
  /** 불반영. / Not taken up. */
  | 'DECLINED'
  /** 반영. / Taken up. */
  | 'INCORPORATED'
  /** 장기검토. / Kept for the long term. */
  | 'LONG_TERM'
  /** 소관 밖. / Out of scope. */
  | 'OUT_OF_SCOPE'
  /** 일부반영. / Taken up in part. */
  | 'PARTLY'
  /** 광고·도배(회신 없음). / Spam, without a reply. */
  | 'SPAM';

/** 의견에 대한 결정. / Decision on an opinion. */
export type OpinionDecisionInput = {
  /** 결정. / Decision. */
  decision: OpinionDecision;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 온라인 의견 접수의 상태. / Whether opinions are taken in online. */
export type OpinionFormState =
  /** 올해 계획에 없음. / Not in the plan of the year. */
  | 'NONE'
  /** 시작 전. / Not yet. */
  | 'NOT_YET'
  /** 받는 중. / Open. */
  | 'OPEN'
  /** 끝남. / Over. */
  | 'OVER';

/** 의견이 담긴 계획항목. / Plan item that has changed by an opinion. */
export type OpinionIncorporation = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 바뀐 계획항목. / Plan item that has changed. */
  item: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 의견에 대한 회신. / Reply to an opinion. */
export type OpinionReply = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 회신. / What is replied. */
  reply: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 의견의 검토. / Review of an opinion. */
export type OpinionReview = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 검토 의견. / What the review found. */
  review: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 의견의 상태. / State of an opinion. */
export type OpinionStatus =
  /** 배정. / Assigned to a department. */
  | 'ASSIGNED'
  /** 결정. / Decided. */
  | 'DECIDED'
  /** 계획에 담김. / Stands in a plan. */
  | 'INCORPORATED'
  /** 접수. / Received. */
  | 'RECEIVED'
  /** 회신. / Replied to. */
  | 'REPLIED'
  /** 검토. / Reviewed. */
  | 'REVIEWED';

/** 의견을 광고나 소관 밖으로 분류. / Sets opinions aside as spam or out of scope. */
export type OpinionsAsideInput = {
  /** 분류. / As what. */
  as: OpinionAsideReason;
  /** 의견(500건까지). / Opinions, up to 500. */
  opinions: Array<OpinionAsRead>;
  /** 까닭. / Why. */
  reason: string;
};

/** 여러 의견의 배정. / Assigns several opinions to a department. */
export type OpinionsAssignment = {
  /** 담당 부서. / Department that answers them. */
  department: string | number;
  /** 의견(500건까지). / Opinions, up to 500. */
  opinions: Array<OpinionAsRead>;
};

/** 끊어진 것의 종류. / What has come loose. */
export type OrphanKind =
  /** 상위 계획이 없는 시정계획 항목. / Annual item without a plan above. */
  | 'ANNUAL_WITHOUT_UPPER'
  /** 끝이 사라졌거나 기간이 지난 연계. / Link whose end is gone or whose years are over. */
  | 'DANGLING_LINK'
  /** 재정계획이 없는 예산 과제. / Initiative that needs a budget and has no fiscal line. */
  | 'INITIATIVE_WITHOUT_FUNDS'
  /** 성과지표가 없는 항목. / Item without a KPI. */
  | 'ITEM_WITHOUT_KPI'
  /** 계획항목이 없는 재정사업. / Fiscal line without a plan item. */
  | 'LINE_WITHOUT_ITEM'
  /** 올해 시정계획이 없는 장기 항목. / Long-term item without an annual item. */
  | 'LONG_TERM_WITHOUT_ANNUAL';

/** 연간 일정의 종류. / Kind of an entry of the year’s calendar. */
export type PlanCalendarKind =
  /** 시 계획의 활동. / An activity of the city’s plan. */
  | 'ACTIVITY'
  /** 계획의 판. / An edition of a plan. */
  | 'EDITION'
  /** 정책토론회, 기회교육, 간담회. / A meeting with citizens. */
  | 'FORUM'
  /** 중점추진과제 점검 마감. / Last day to inspect priorities. */
  | 'INSPECTION_DUE'
  /** 지시·건의사항 조치 기한. / Instructions to be seen to. */
  | 'INSTRUCTION_DUE'
  /** 추진상황 보고회. / A progress meeting. */
  | 'MEETING'
  /** 추진성과 제작물. / A publication. */
  | 'PUBLICATION'
  /** 시민 의견 회신 기한. / Replies to citizens that are due. */
  | 'REPLY_DUE'
  /** 추진상황 보고서 제출 기한. / Last day for progress reports. */
  | 'REPORT_DUE'
  /** 계획 업무의 단계. / A step of the planning year. */
  | 'STEP'
  /** 설문조사 기간. / Days of a survey. */
  | 'SURVEY'
  /** 민선 임기의 끝. / End of an elected term. */
  | 'TERM_END';

/** 일정의 상태(기준일에 따름). / State of an entry by the business date. */
export type PlanCalendarState =
  /** 취소. / Called off. */
  | 'CANCELLED'
  /** 실시. / Done. */
  | 'DONE'
  /** 늦게 실시. / Done after its days. */
  | 'DONE_LATE'
  /** 지남(하지 않음). / Past and not done. */
  | 'LATE'
  /** 예정. / Planned. */
  | 'PLANNED'
  /** 진행. / Under way. */
  | 'UNDER_WAY';

/** 무엇을 바꾸는지. / What is asked for. */
export type PlanChangeAct =
  /** 새 항목. / A new item. */
  | 'ADD'
  /** 항목 변경. / A change of an item. */
  | 'CHANGE'
  /** 항목 폐지. / Dropping an item. */
  | 'DROP';

/** 채택된 변경요청을 수정판에 담음. / Takes accepted requests into a revised edition. */
export type PlanChangeCollection = {
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 계획. / Plan. */
  plan: string | number;
};

/** 변경요청의 결정. / Decision on a change request. */
export type PlanChangeDecision = {
  /** 채택하는지. / Whether it is accepted. */
  accepted: boolean;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 항목이 옮겨 간 방향. / How an item has moved. */
export type PlanChangeFlag =
  /** 앞당김. / Brought forward. */
  | 'ADVANCED'
  /** 연기. / Put off. */
  | 'DEFERRED'
  /** 부서나 위치가 바뀜. / To another department or place. */
  | 'MOVED';

/** 새 변경요청: 바꿀 값만 적음. / A new change request, with the values that shall change. */
export type PlanChangeInput = {
  /** 무엇을 바꾸는지. / What is asked for. */
  act: PlanChangeAct;
  /** 요청하는 부서. / Department that asks. */
  department: string | number;
  /** 바꿀 끝 연도. / Last year that it shall have. */
  endYear?: number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 바꿀 항목(새 항목이면 비움). / Item to change; none for a new one. */
  item?: string | number | null | undefined;
  /** 새 항목의 코드. / Code of the new item. */
  itemCode?: string | null | undefined;
  /** 바꿀 제목. / Title that the item shall have. */
  itemTitle?: string | null | undefined;
  /** 맞닿을 영역, 목표, 과제. / Domain, goal or initiative that it shall stand for. */
  node?: string | number | null | undefined;
  /** 바꿀 성과. / Outcome that it shall have. */
  outcome?: string | null | undefined;
  /** 계획. / Plan. */
  plan: string | number;
  /** 바꾸려는 까닭. / Why. */
  reason: string;
  /** 나온 기록(시민 의견이면 필요). / Record that it comes from; needed of an opinion. */
  record?: string | number | null | undefined;
  /** 나온 곳. / Where it comes from. */
  source: PlanChangeSource;
  /** 바꿀 시작 연도. / First year that it shall have. */
  startYear?: number | null | undefined;
  /** 제목. / Title. */
  title: string;
  /** 바꿀 주관부서. / Lead department that it shall have. */
  toDepartment?: string | number | null | undefined;
};

/** 두 판 사이에 항목이 어떻게 되었는지. / What became of an item. */
export type PlanChangeKind =
  /** 새로 생김. / New. */
  | 'ADDED'
  /** 그대로. / Carried over as it was. */
  | 'CARRIED'
  /** 바뀜. / Changed. */
  | 'CHANGED'
  /** 통합으로 생김. / Made by a merger. */
  | 'FROM_MERGE'
  /** 분리로 생김. / Made by a split. */
  | 'FROM_SPLIT'
  /** 통합됨. / Merged into another. */
  | 'MERGED_AWAY'
  /** 없어짐. / Gone. */
  | 'REMOVED'
  /** 분리됨. / Split into others. */
  | 'SPLIT_AWAY';

/** 변경요청이 나온 곳. / Where a change request comes from. */
export type PlanChangeSource =
  /** 성과평가 환류. / Feedback of performance evaluation. */
  | 'BSC_FEEDBACK'
  /** 예산 조정. / A cut of the budget. */
  | 'BUDGET_CUT'
  /** 정책토론회. / A policy forum. */
  | 'FORUM'
  /** 지시·건의. / An instruction. */
  | 'INSTRUCTION'
  /** 시민 의견. / An opinion of a citizen. */
  | 'OPINION'
  /** 연구(도시발전구상). / A study. */
  | 'STUDY';

/** 변경요청의 상태. / State of a change request. */
export type PlanChangeStatus =
  /** 채택. / Accepted. */
  | 'ACCEPTED'
  /** 계획에 반영. / Stands in a final edition. */
  | 'APPLIED'
  /** 접수. / Received. */
  | 'RECEIVED'
  /** 불채택. / Rejected. */
  | 'REJECTED';

/** 판의 제출. / Issues a copy of an edition. */
export type PlanEditionIssue = {
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 판. / Edition. */
  planVersion: string | number;
  /** 제출처(시의회, 감사 …). / Whom it goes to. */
  recipient: string;
};

/** 판을 확정하지 못하게 하는 것. / What keeps an edition from becoming final. */
export type PlanFinalObstacleKind =
  /** 부서장이 확인하지 않은 항목. / An item that no head has confirmed. */
  | 'UNCONFIRMED_ITEM'
  /** 결정하지 않은 연계. / A link that nobody has decided. */
  | 'UNDECIDED_LINK'
  /** 까닭 없이 빠진 항목. / An item of the base that is gone without a word. */
  | 'UNEXPLAINED_ITEM'
  /** 상위 연계도 까닭도 없는 항목. / An item with neither a link to a plan above nor a reason. */
  | 'UNLINKED_ITEM';

/** 판이 확정될 때 항목이 이행과제에 하는 일. / What an item does to the hierarchy when its edition becomes final. */
export type PlanHierarchyAct =
  /** 끝나도 이행과제는 둠. / Keeps its initiative although it ends. */
  | 'KEEP'
  /** 이행과제를 새로 엶. / Opens an initiative. */
  | 'OPEN'
  /** 이행과제의 이름을 바꿈. / Renames its initiative. */
  | 'RENAME';

/** 판이 확정되면 이행과제에 일어나는 일. / What becomes of an initiative once an edition is final. */
export type PlanHierarchyEffectKind =
  /** 끝남. / It ends. */
  | 'CLOSES'
  /** 새로 엶. / It is opened. */
  | 'OPENS'
  /** 이름이 바뀜. / It is renamed. */
  | 'RENAMES';

/** 새 계획. / A new plan. */
export type PlanInput = {
  /** 코드. / Code. */
  code: string;
  /** 주관부서. / The department that keeps it. */
  department: string | number;
  /** 임기의 마지막 날(핵심과제만). / Last day of the term, for its priorities. */
  endsOn?: string | null | undefined;
  /** 시작 연도. / First year. */
  fromYear: number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 법적 근거. / Legal basis. */
  legalBasis?: string | null | undefined;
  /** 단계. / Level. */
  level: PlanLevel;
  /** 민선 기수(핵심과제에 필요). / Elected term; needed by its priorities. */
  term?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 끝 연도. / Last year. */
  toYear?: number | null | undefined;
  /** 비전. / Vision that it belongs to. */
  vision?: string | number | null | undefined;
};

/** 항목 폐지. / Drops an item. */
export type PlanItemDrop = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Reason. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 계획항목의 입력 단계. / How far its entry has come. */
export type PlanItemEntry =
  /** 부서장 확인. / Confirmed by the head. */
  | 'CONFIRMED'
  /** 작성 중. / Being written. */
  | 'DRAFT'
  /** 반려. / Returned. */
  | 'RETURNED'
  /** 제출. / Submitted. */
  | 'SUBMITTED';

/** PlanItemEntry 값 조건. / Condition on a PlanItemEntry. */
export type PlanItemEntryFilter = {
  /** 같음. / Equals. */
  eq?: PlanItemEntry | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<PlanItemEntry> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: PlanItemEntry | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<PlanItemEntry> | null | undefined;
};

/** 새 계획항목. / A new plan item. */
export type PlanItemInput = {
  /** 코드. / Code. */
  code: string;
  /** 이어 가는 항목(앞 판의 같은 항목). / The same item of an earlier edition, which it continues. */
  continues?: string | number | null | undefined;
  /** 고객. / Whom it serves. */
  customerGroups?: Array<string> | null | undefined;
  /** 주관부서. / Lead department. */
  department: string | number;
  /** 끝 연도. / Last year. */
  endYear: number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 맞닿은 것: 비전, 미션, 영역, 목표, 과제 가운데 하나. / A vision, mission, domain, goal or initiative. */
  node?: string | number | null | undefined;
  /** 판이 확정될 때 이행과제에 할 일. / What it does to the hierarchy when the edition becomes final. */
  onFinal?: PlanHierarchyAct | null | undefined;
  /** 성과. / What becomes better. */
  outcomeStatement?: string | null | undefined;
  /** 상위 항목. / The item above. */
  parent?: string | number | null | undefined;
  /** 판. / Edition. */
  planVersion: string | number;
  /** 정책 단계(기본 형성). / Phase, formation unless given. */
  policyPhase?: PolicyPhase | null | undefined;
  /** 시작 연도. / First year. */
  startYear: number;
  /** 상태(기본 제안). / State, proposed unless given. */
  status?: PlanItemStatus | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 잇지 않는 까닭. / Why it has no link above. */
  unlinkedReason?: string | null | undefined;
};

/** 관련 PlanItem 기록의 조건. / Condition on related PlanItem records. */
export type PlanItemListFilter = {
  /** 모두 만족. / All do. */
  every?: PlanItemWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: PlanItemWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: PlanItemWhere | null | undefined;
};

/** 항목을 다른 부서나 위치로 옮기기. / Moves an item to another department or place. */
export type PlanItemMove = {
  /** 새 주관부서. / New lead department. */
  department?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 새로 맞닿을 것. / What of the hierarchy it shall belong to. */
  node?: string | number | null | undefined;
  /** 사유. / Reason. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 나뉜 항목 하나(비운 것은 나뉘기 전과 같음). / One part of a split; what is left out is as before. */
export type PlanItemPart = {
  /** 따라오는 하위 항목. / Items below that go with it. */
  children?: Array<string | number> | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 주관부서. / Lead department. */
  department?: string | number | null | undefined;
  /** 끝 연도. / Last year. */
  endYear?: number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 따라오는 연계. / Links that go with it. */
  links?: Array<string | number> | null | undefined;
  /** 맞닿은 것. / What of the hierarchy it belongs to. */
  node?: string | number | null | undefined;
  /** 시작 연도. / First year. */
  startYear?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 읽은 계획항목. / A plan item as it was read. */
export type PlanItemReference = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 항목의 기간 옮기기. / Moves the years of an item. */
export type PlanItemShift = {
  /** 새 끝 연도(비우면 기간의 길이를 지킴). / New last year; the length stays unless given. */
  endYear?: number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Reason. */
  reason: string;
  /** 새 시작 연도. / New first year. */
  startYear: number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 항목 나누기. / Splits an item. */
export type PlanItemSplit = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이어 가지 않는 연계. / Links that go with none. */
  leftLinks?: Array<string | number> | null | undefined;
  /** 나뉜 항목(둘 이상). / Its parts, two at least. */
  parts: Array<PlanItemPart>;
  /** 사유. / Reason. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 계획항목의 상태. / State of a plan item. */
export type PlanItemStatus =
  /** 완료. / Completed. */
  | 'COMPLETED'
  /** 연기. / Deferred. */
  | 'DEFERRED'
  /** 폐지. / Dropped. */
  | 'DROPPED'
  /** 추진. / In progress. */
  | 'IN_PROGRESS'
  /** 통합됨. / Merged into another. */
  | 'MERGED_INTO'
  /** 제안. / Proposed. */
  | 'PROPOSED'
  /** 선정. / Selected. */
  | 'SELECTED'
  /** 분리됨. / Split into others. */
  | 'SPLIT_INTO';

/** PlanItemStatus 값 조건. / Condition on a PlanItemStatus. */
export type PlanItemStatusFilter = {
  /** 같음. / Equals. */
  eq?: PlanItemStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<PlanItemStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: PlanItemStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<PlanItemStatus> | null | undefined;
};

/** 계획항목의 변경(비운 것은 그대로). / Changes of a plan item; what is left out stays. */
export type PlanItemUpdate = {
  /** 고객. / Whom it serves. */
  customerGroups?: Array<string> | null | undefined;
  /** 끝 연도. / Last year. */
  endYear?: number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 맞닿은 것. / What of the hierarchy it belongs to. */
  node?: string | number | null | undefined;
  /** 판이 확정될 때 이행과제에 할 일. / What it does to the hierarchy when the edition becomes final. */
  onFinal?: PlanHierarchyAct | null | undefined;
  /** 성과. / What becomes better. */
  outcomeStatement?: string | null | undefined;
  /** 상위 항목. / The item above. */
  parent?: string | number | null | undefined;
  /** 정책 단계. / Phase. */
  policyPhase?: PolicyPhase | null | undefined;
  /** 시작 연도. / First year. */
  startYear?: number | null | undefined;
  /** 상태. / State. */
  status?: PlanItemStatus | null | undefined;
  /** 상태가 바뀐 까닭. / Why its state changes. */
  statusReason?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 잇지 않는 까닭. / Why it has no link above. */
  unlinkedReason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** PlanItem 기록을 고르는 조건. / Conditions that choose PlanItem records. */
export type PlanItemWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<PlanItemWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 주관부서. / Its lead department. */
  department?: DepartmentWhere | null | undefined;
  /** 영역. / Its domain. */
  domain?: DomainWhere | null | undefined;
  /** 끝 연도. / Last year. */
  endYear?: IntFilter | null | undefined;
  /** 입력 단계. / How far its entry has come. */
  entry?: PlanItemEntryFilter | null | undefined;
  /** 대상: 영역·지역·사업·계층. / What it is aimed at. */
  facet?: FacetFilter | null | undefined;
  /** 정책목표. / Its goal. */
  goal?: GoalWhere | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 이행과제. / Its initiative. */
  initiative?: InitiativeWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: PlanItemWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<PlanItemWhere> | null | undefined;
  /** 상위 항목. / The item above. */
  parent?: PlanItemWhere | null | undefined;
  /** 비전부천 2015 장기발전계획 연동화 조건. / Conditions of Plan synchronization. */
  planSync?: PlanSyncPlanItemWhere | null | undefined;
  /** 판. / Its edition. */
  planVersion?: PlanVersionWhere | null | undefined;
  /** 정책 단계. / Phase of the policy. */
  policyPhase?: PolicyPhaseFilter | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 시작 연도. / First year. */
  startYear?: IntFilter | null | undefined;
  /** 상태. / State. */
  status?: PlanItemStatusFilter | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 함께 처리할 계획항목. / Plan items to act on together. */
export type PlanItemsActInput = {
  /** 계획항목(최대 500). / Items, 500 at most. */
  items: Array<PlanItemReference>;
  /** 사유(반려에 필요). / Reason; needed to return. */
  reason?: string | null | undefined;
};

/** 항목 합치기. / Merges items into one. */
export type PlanItemsMerge = {
  /** 코드. / Code. */
  code: string;
  /** 주관부서(서로 다르면 필요). / Lead department; needed where they differ. */
  department?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 합칠 항목(둘 이상). / Items to merge, two at least. */
  items: Array<PlanItemReference>;
  /** 맞닿은 것(영역이 다르면 필요). / What it stands for; needed over domains. */
  node?: string | number | null | undefined;
  /** 사유. / Reason. */
  reason: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 계획의 단계. / Level of a plan. */
export type PlanLevel =
  /** 시정계획(주요업무계획). / Plan of the year. */
  | 'ANNUAL'
  /** 시정운영 기본계획. / Basic plan of the administration. */
  | 'BASIC'
  /** 장기발전계획. / Long-term development plan. */
  | 'LONG_TERM'
  /** 중기지방재정계획. / Mid-term fiscal plan. */
  | 'MID_TERM_FISCAL'
  /** 부문별 계획. / Plan of a sector. */
  | 'SECTORAL'
  /** 민선 임기 핵심과제. / Priorities of a mayor’s term. */
  | 'TERM_PRIORITY';

/** PlanLevel 값 조건. / Condition on a PlanLevel. */
export type PlanLevelFilter = {
  /** 같음. / Equals. */
  eq?: PlanLevel | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<PlanLevel> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: PlanLevel | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<PlanLevel> | null | undefined;
};

/** 읽은 연계에 대한 확인. / Agreement to a link as it was read. */
export type PlanLinkConfirmation = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 확인된 연계를 어느 해로 끝냄. / Ends a confirmed link with a year. */
export type PlanLinkEnding = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 마지막 해. / Last year in which it counts. */
  lastYear: number;
  /** 사유. / Reason. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 제안하는 연계. / A link that is proposed. */
export type PlanLinkInput = {
  /** 나가는 항목. / Item it goes out from. */
  from: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 근거. / Rationale. */
  rationale?: string | null | undefined;
  /** 강도 1–3(기본 2). / Strength, 2 unless given. */
  strength?: number | null | undefined;
  /** 들어가는 항목. / Item it leads to. */
  to: string | number;
  /** 종류. / Kind. */
  type: PlanLinkType;
  /** 첫해. / First year. */
  validFrom?: number | null | undefined;
  /** 마지막 해. / Last year. */
  validTo?: number | null | undefined;
};

/** 연계의 거절. / Rejection of a link. */
export type PlanLinkRejection = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Reason. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 연계의 상태. / State of a link. */
export type PlanLinkStatus =
  /** 양쪽 확인. / Confirmed by both sides. */
  | 'CONFIRMED'
  /** 제안. / Proposed. */
  | 'PROPOSED'
  /** 거절. / Rejected. */
  | 'REJECTED';

/** 연계의 종류. / Kind of a link. */
export type PlanLinkType =
  /** 상충. / Conflicts with it. */
  | 'CONFLICTS'
  /** 도출. / Derives from it. */
  | 'DERIVES'
  /** 재원. / Funds it. */
  | 'FUNDS'
  /** 실행. / Carries it out. */
  | 'IMPLEMENTS'
  /** 측정. / Measures it. */
  | 'MEASURES'
  /** 대체. / Supersedes it. */
  | 'SUPERSEDES';

/** 다음 임기의 항목을 제안하는 까닭. / Why an item of the next term is proposed. */
export type PlanRemapBasis =
  /** 같은 정책목표. / The same goal. */
  | 'GOAL'
  /** 같은 이행과제. / The same initiative. */
  | 'INITIATIVE'
  /** 없음. / Nothing. */
  | 'NONE'
  /** 제목이 같음(참고만). / The same title; a hint alone. */
  | 'TITLE';

/** 끝난 임기의 연계 하나에 정하는 일. / What is decided of a link of an ended term. */
export type PlanRemapChoice = {
  /** 다음 임기의 항목(비우면 임기와 함께 끝남). / Item of the next term; without it the link ends. */
  item?: string | number | null | undefined;
  /** 옛 연계. / The old link. */
  link: string | number;
  /** 끝내는 사유. / Why it ends. */
  reason?: string | null | undefined;
};

/** 끝난 임기의 연계를 다음 임기로 옮김. / Takes links of an ended term over to the next. */
export type PlanRemapInput = {
  /** 연계마다 정하는 일(500개까지). / What is decided, of at most 500 links. */
  links: Array<PlanRemapChoice>;
  /** 다음 임기의 계획. / Plan of the next term. */
  next: string | number;
  /** 끝난 임기의 계획. / Plan of the term that ended. */
  plan: string | number;
};

/** 연계가 어떻게 되는지. / What becomes of a link. */
export type PlanRemapOutcome =
  /** 새 연계, 양쪽 확인 유지. / A new link that stays confirmed. */
  | 'CONFIRMED'
  /** 임기와 함께 끝남. / Ends with the term. */
  | 'ENDED'
  /** 정하지 않음. / Not decided. */
  | 'OPEN'
  /** 새 연계 제안, 양쪽 확인 필요. / A new link that both sides have to agree to. */
  | 'PROPOSED'
  /** 그렇게 이을 수 없음(같은 연계, 순환 따위). / Cannot be linked so: there is such a link, or it makes a circle. */
  | 'REFUSED';

/** 옮긴 연계를 되돌림. / Undoes what was taken over. */
export type PlanRemapUndo = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 앞 판에만 있는 항목의 까닭. / Says why an item of the base is in the edition no more. */
export type PlanRemovalInput = {
  /** 완료되었는지(아니면 폐지). / Whether it is completed; else it is dropped. */
  completed: boolean;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 앞 판의 항목. / Item of the edition that it rests on. */
  item: string | number;
  /** 판. / Edition. */
  planVersion: string | number;
  /** 사유. / Reason. */
  reason: string;
};

/** 없어진 까닭. / Why an item is gone. */
export type PlanRemovalReason =
  /** 완료. / Completed. */
  | 'COMPLETED'
  /** 폐지. / Dropped. */
  | 'DROPPED'
  /** 까닭 없음. / Unexplained. */
  | 'UNEXPLAINED';

/** 연동할 때 항목에 정하는 일. / What is decided of an item. */
export type PlanRollAct =
  /** 완료로 함. / Completes it. */
  | 'COMPLETE'
  /** 폐지함. / Drops it. */
  | 'DROP'
  /** 기간을 늘림. / Extends its years. */
  | 'EXTEND';

/** 폐지된 부서의 항목을 넘겨받을 부서. / Who takes over the items of an abolished department. */
export type PlanRollDepartmentChoice = {
  /** 폐지된 부서. / The abolished department. */
  from: string | number;
  /** 넘겨받을 부서. / Who takes over. */
  to: string | number;
};

/** 연동하기 전에 살필 것. / What is worth a look before rolling. */
export type PlanRollFinding =
  /** 부서가 폐지됨. / Its department is abolished. */
  | 'DEPARTMENT_ABOLISHED'
  /** 이행과제가 끝남. / Its initiative has ended. */
  | 'INITIATIVE_ENDED'
  /** 기간이 끝나는 연계가 있음. / Links of it end. */
  | 'LINKS_END'
  /** 상위 항목이 옮겨지지 않음. / The item above is left behind. */
  | 'UPPER_LEFT'
  /** 기간이 지남. / Its years are over. */
  | 'YEARS_OVER';

/** 계획을 다음 해로 연동함. / Rolls a plan forward to a year. */
export type PlanRollInput = {
  /** 폐지된 부서의 뒤를 이을 부서. / Who takes over from abolished departments. */
  departments?: Array<PlanRollDepartmentChoice> | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 항목에 정하는 일. / What is decided of items. */
  items?: Array<PlanRollItemChoice> | null | undefined;
  /** 계획. / Plan. */
  plan: string | number;
  /** 연도. / Year. */
  year: number;
};

/** 연동할 때 한 항목에 정하는 일. / What is decided of an item when its plan is rolled. */
export type PlanRollItemChoice = {
  /** 정하는 일. / What is decided. */
  act: PlanRollAct;
  /** 새 끝 연도(기간을 늘릴 때). / New last year; to extend it. */
  endYear?: number | null | undefined;
  /** 바탕이 되는 판의 항목. / Item of the edition to rest on. */
  item: string | number;
  /** 사유(완료·폐지에 필요). / Reason; to complete or drop it. */
  reason?: string | null | undefined;
};

/** 연동을 막거나 미리 알아 둘 것. / What stands in the way of rolling, or is worth knowing before. */
export type PlanRollObstacleKind =
  /** 바탕이 될 판이 아직 확정되지 않음. / The edition to rest on is not final yet. */
  | 'BASE_NOT_FINAL'
  /** 앞선 판이 열려 있음(그 내용은 옮기지 않음). / An earlier edition is open; what it changes is not carried. */
  | 'EARLIER_OPEN'
  /** 바탕이 될 판이 없음. / There is no edition to rest on. */
  | 'NO_BASE'
  /** 그해의 다른 판이 열려 있음. / Another edition of the year is open. */
  | 'OPEN_EDITION'
  /** 계획 기간 밖의 연도. / The year is outside those of the plan. */
  | 'OUTSIDE_PLAN'
  /** 계획이 종료됨. / The plan is closed. */
  | 'PLAN_CLOSED'
  /** 이미 연동함. / It has been rolled already. */
  | 'ROLLED';

/** 연동하면 항목이 어떻게 되는지. / What rolling forward makes of an item. */
export type PlanRollOutcome =
  /** 그대로 이어짐. / Goes on as it is. */
  | 'CARRIED'
  /** 완료로 적음(선택). / Written as completed, by choice. */
  | 'COMPLETED'
  /** 폐지로 적음(선택). / Written as dropped, by choice. */
  | 'DROPPED'
  /** 기간을 늘려 이어짐(선택). / Goes on with a later end, by choice. */
  | 'EXTENDED'
  /** 완료·폐지·통합·분리되어 옮기지 않음. / Left behind: completed, dropped, merged or split. */
  | 'LEFT'
  /** 다음 해 일로 다시 계획. / Work of one year, planned for the next. */
  | 'REPLANNED'
  /** 기간이 지나 결정이 필요함. / Past its years and to be decided. */
  | 'UNDECIDED';

/** 연동한 판을 되돌림. / Undoes what rolling has made. */
export type PlanRollUndo = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 계획의 상태. / State of a plan. */
export type PlanStatus =
  /** 종료(연계는 계속 읽을 수 있음). / Closed; its links stay readable. */
  | 'CLOSED'
  /** 운영 중. / In use. */
  | 'OPEN';

/** PlanStatus 값 조건. / Condition on a PlanStatus. */
export type PlanStatusFilter = {
  /** 같음. / Equals. */
  eq?: PlanStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<PlanStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: PlanStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<PlanStatus> | null | undefined;
};

/** 비전부천 2015 장기발전계획 연동화 조건. / Conditions of Plan synchronization. */
export type PlanSyncInitiativeWhere = {
  /** 중기지방재정계획 반영 정도. / How its years stand in the mid-term fiscal plan. */
  fiscalCoverage?: FiscalCoverageFilter | null | undefined;
};

/** 비전부천 2015 장기발전계획 연동화 조건. / Conditions of Plan synchronization. */
export type PlanSyncPlanItemWhere = {
  /** 그해에 효력이 있는 확정판의 것. / Of the final edition in force in that year. */
  inForceIn?: number | null | undefined;
  /** 그해 시정계획에 이어진 항목이 없는 장기 항목. / A long-term item that no item of that year’s plan carries out. */
  longTermWithoutAnnual?: number | null | undefined;
};

/** 한 계획의 한 해 판에 넣을 표의 가져오기. / Import of a table into the edition of a plan and year that is not settled. */
export type PlanTableImportInput = {
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
  /** 계획. / Plan. */
  plan: string | number;
  /** 잘못된 줄은 빼고 나머지만 가져옴(기본 아니오). / Leaves out the lines with faults and takes the others; no unless given. */
  soundOnly?: boolean | null | undefined;
  /** 판의 연도(기본: 기준일의 연도). / Year of the edition; that of the business date unless given. */
  year?: number | null | undefined;
};

/** 내보내고 가져오는 표. / A table that goes out and comes back in. */
export type PlanTableKind =
  /** 한 해의 예산. / Budgets of a year. */
  | 'BUDGETS'
  /** 한 해 예산의 내역. / Items of a year’s budgets. */
  | 'BUDGET_ITEMS'
  /** 한 판의 재정계획 사업. / Lines of a fiscal edition. */
  | 'FISCAL_LINES'
  /** 한 판의 계획항목. / Items of an edition. */
  | 'ITEMS'
  /** 연계. / Links. */
  | 'LINKS'
  /** 계획. / Plans. */
  | 'PLANS';

/** 계획항목의 목표(있으면 바꿈). / What an item aims at; replaces what it has. */
export type PlanTargetInput = {
  /** 기준 연도. / Year of the baseline. */
  baseYear: number;
  /** 기준값. / Baseline. */
  baseline: string;
  /** 계획항목. / Plan item. */
  item: string | number;
  /** 무엇을 재는지. / What is measured. */
  measure: string;
  /** 길. / How it is reached. */
  path: TargetPath;
  /** 목표값. / Target. */
  target: string;
  /** 목표 연도. / Year of the target. */
  targetYear: number;
  /** 유지 목표의 허용 오차. / Tolerance of a target that is to be held. */
  tolerance?: string | null | undefined;
  /** 단위. / Unit. */
  unit: string;
  /** 읽은 목표의 판 번호(새 목표는 비움). / Edit lock of the target that was read; none for a new one. */
  version?: number | null | undefined;
  /** 해마다 정한 값(EXPLICIT). / Values stated for years. */
  years?: Array<YearTargetInput> | null | undefined;
};

/** 임기의 계획을 닫지 못하게 하는 것. / What keeps the plan of a term from being closed. */
export type PlanTermObstacle =
  /** 이미 닫힘. / It is closed already. */
  | 'CLOSED'
  /** 임기가 끝나지 않음. / The term is not over. */
  | 'NOT_OVER'
  /** 임기의 마지막 날이 적혀 있지 않음. / The last day of the term is not known. */
  | 'NO_LAST_DAY'
  /** 확정되지 않은 판이 있음. / An edition is still open. */
  | 'OPEN_EDITION';

/** 계획의 변경(비운 것은 그대로). / Changes of a plan; what is left out stays. */
export type PlanUpdate = {
  /** 임기의 마지막 날(핵심과제만). / Last day of the term, for its priorities. */
  endsOn?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 법적 근거. / Legal basis. */
  legalBasis?: string | null | undefined;
  /** 상태. / State. */
  status?: PlanStatus | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 끝 연도. / Last year. */
  toYear?: number | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 계획의 새 판. / A new edition of a plan. */
export type PlanVersionInput = {
  /** 바탕이 된 판. / Edition that it is based on. */
  basedOn?: string | number | null | undefined;
  /** 바뀐 점. / What has changed. */
  changeNote?: string | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 종류. / Kind. */
  kind: PlanVersionKind;
  /** 계획. / Plan. */
  plan: string | number;
  /** 재정계획 기간의 첫해(기본: 그 연도). / First year of a fiscal window; the year unless given. */
  windowStart?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 판의 종류. / Kind of an edition. */
export type PlanVersionKind =
  /** 확정. / Settled as such. */
  | 'FINAL'
  /** 당초. / Original. */
  | 'ORIGINAL'
  /** 수정. / Revised. */
  | 'REVISED'
  /** 연동. / Rolled forward. */
  | 'ROLLING';

/** PlanVersionKind 값 조건. / Condition on a PlanVersionKind. */
export type PlanVersionKindFilter = {
  /** 같음. / Equals. */
  eq?: PlanVersionKind | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<PlanVersionKind> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: PlanVersionKind | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<PlanVersionKind> | null | undefined;
};

/** 관련 PlanVersion 기록의 조건. / Condition on related PlanVersion records. */
export type PlanVersionListFilter = {
  /** 모두 만족. / All do. */
  every?: PlanVersionWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: PlanVersionWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: PlanVersionWhere | null | undefined;
};

/** 판의 상태 옮기기. / Moves an edition to another state. */
export type PlanVersionMove = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유(되돌릴 때 필요). / Reason; needed to go back. */
  reason?: string | null | undefined;
  /** 다음 상태. / Next state. */
  to: PlanVersionStatus;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 판의 상태. / State of an edition. */
export type PlanVersionStatus =
  /** 부서 입력. / Departments enter their items. */
  | 'COLLECTING'
  /** 조정. / Links, conflicts and ceilings are settled. */
  | 'COORDINATION'
  /** 의회 보고. / Reported to the council. */
  | 'COUNCIL_REPORT'
  /** 부서 확인. / Confirmed by the departments. */
  | 'DEPT_CONFIRMED'
  /** 준비. / Being prepared. */
  | 'DRAFT'
  /** 확정. / Final. */
  | 'FINAL'
  /** 대체됨. / Superseded by a later edition of the year. */
  | 'SUPERSEDED';

/** PlanVersionStatus 값 조건. / Condition on a PlanVersionStatus. */
export type PlanVersionStatusFilter = {
  /** 같음. / Equals. */
  eq?: PlanVersionStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<PlanVersionStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: PlanVersionStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<PlanVersionStatus> | null | undefined;
};

/** PlanVersion 기록을 고르는 조건. / Conditions that choose PlanVersion records. */
export type PlanVersionWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<PlanVersionWhere> | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 계획항목. / Its items. */
  items?: PlanItemListFilter | null | undefined;
  /** 종류. / Kind. */
  kind?: PlanVersionKindFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: PlanVersionWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<PlanVersionWhere> | null | undefined;
  /** 계획. / Its plan. */
  plan?: PlanWhere | null | undefined;
  /** 상태. / State. */
  status?: PlanVersionStatusFilter | null | undefined;
  /** 연도. / Year. */
  year?: IntFilter | null | undefined;
};

/** Plan 기록을 고르는 조건. / Conditions that choose Plan records. */
export type PlanWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<PlanWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 주관부서. / The department that keeps it. */
  department?: DepartmentWhere | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 단계. / Level. */
  level?: PlanLevelFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: PlanWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<PlanWhere> | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 상태. / State. */
  status?: PlanStatusFilter | null | undefined;
  /** 민선 기수. / Elected term. */
  term?: IntFilter | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
  /** 판. / Its editions. */
  versions?: PlanVersionListFilter | null | undefined;
};

/** 계획이나 연계 표의 가져오기. / Import of a table of plans or of links. */
export type PlansImportInput = {
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
};

/** 정책 단계. / Phase of a policy. */
export type PolicyPhase =
  /** 평가. / Evaluation. */
  | 'EVALUATION'
  /** 집행. / Execution. */
  | 'EXECUTION'
  /** 형성. / Formation. */
  | 'FORMATION';

/** PolicyPhase 값 조건. / Condition on a PolicyPhase. */
export type PolicyPhaseFilter = {
  /** 같음. / Equals. */
  eq?: PolicyPhase | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<PolicyPhase> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: PolicyPhase | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<PolicyPhase> | null | undefined;
};

/** 한 해의 기준 모두(빠진 것은 없앰). / All criteria of a year; what is left out goes. */
export type PriorityCriteriaInput = {
  /** 기준, 순서대로. / Criteria, in order. */
  criteria: Array<PriorityCriterionInput>;
  /** 연도. / Year. */
  year: number;
};

/** 기준 하나(고치는 것은 그 id). / A criterion; with its id where it stays. */
export type PriorityCriterionInput = {
  /** 있는 기준. / The criterion that stays. */
  id?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 가중치(합 1). / Weight; all add up to 1. */
  weight: string;
};

/** 후보 하나의 선정. / Whether a candidate is chosen. */
export type PriorityDecision = {
  /** 선정함. / It is chosen. */
  chosen: boolean;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 앞선 후보를 두고 선정하는 사유. / Why it is chosen over candidates before it. */
  reason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 한 해의 선정. / The choice of a year. */
export type PriorityDecisionsInput = {
  /** 바꾸는 후보. / Candidates that change. */
  decisions: Array<PriorityDecision>;
  /** 연도. / Year. */
  year: number;
};

/** 후보 하나의 점수(새 후보는 판 번호 없이). / Points of a candidate; without an edit lock where it is new. */
export type PriorityPointsInput = {
  /** 이행과제. / Initiative. */
  initiative: string | number;
  /** 기준마다. / By criterion. */
  points: Array<CriterionPointsInput>;
  /** 읽은 판 번호. / Edit lock that was read. */
  version?: number | null | undefined;
  /** 연도. / Year. */
  year: number;
};

/** 관리 과정의 단계. / Step of the management process. */
export type ProcessStepName =
  /** BSC 평가: 성과지표가 있는 과제에 점수가 있음. / Evaluation: initiatives with KPIs have a score. */
  | 'BSC_EVALUATION'
  /** 예산편성: 예산 과제를 재정계획과 예산에 담음. / Money: initiatives that need a budget have one. */
  | 'BUDGETING'
  /** 목표설정: 시정계획 항목을 부서장이 확인함. / Goals: items of the annual plan, confirmed by the head. */
  | 'GOAL_SETTING';

/** 단계의 상태. / State of a step. */
export type ProcessStepState =
  /** 마침. / Done. */
  | 'DONE'
  /** 지연. / Late. */
  | 'LATE'
  /** 해당 없음. / Nothing to do. */
  | 'NOTHING'
  /** 시작 전. / Not begun. */
  | 'OPEN'
  /** 진행. / Under way. */
  | 'UNDER_WAY';

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

/** 보고회의 취소. / Calls a meeting off. */
export type ProgressMeetingCancellation = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 보고회를 연 기록. / Records that a meeting was held. */
export type ProgressMeetingHeld = {
  /** 개최일. / Day it was held. */
  heldOn: string;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 회의록. / Minutes. */
  minutes?: string | null | undefined;
  /** 참석 인원. / Number of people. */
  people?: number | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 새 보고회. / A progress meeting to plan. */
export type ProgressMeetingInput = {
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 장소. / Place. */
  place?: string | null | undefined;
  /** 예정일. / Day it is planned for. */
  plannedOn: string;
  /** 보고 대상 분기(1–4). / Quarter that is reported on, 1 to 4. */
  quarter: number;
  /** 보고서 제출 기한. / Last day for its reports. */
  reportDue: string;
  /** 연도. / Year. */
  year: number;
};

/** 보고회의 상태. / State of a progress meeting. */
export type ProgressMeetingStatus =
  /** 취소. / Called off. */
  | 'CANCELLED'
  /** 개최. / Held. */
  | 'HELD'
  /** 예정. / Planned. */
  | 'PLANNED';

/** 보고회의 연기·변경. / Puts a meeting off, or changes its place. */
export type ProgressMeetingUpdate = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 장소. / Place. */
  place?: string | null | undefined;
  /** 예정일. / Day it is planned for. */
  plannedOn: string;
  /** 사유(날을 바꿀 때). / Why, where the day changes. */
  reason?: string | null | undefined;
  /** 보고서 제출 기한. / Last day for its reports. */
  reportDue: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 읽은 보고서. / A report as it was read. */
export type ProgressReportAsRead = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 새 추진상황 보고서: 목표 → 지표 → 실적 → 차이 → 조치. / A new progress report. */
export type ProgressReportInput = {
  /** 추진 실적. / What was done. */
  achieved?: string | null | undefined;
  /** 조치·실천 계획. / What is done about it. */
  action?: string | null | undefined;
  /** 실적 진도(%). / Percent done so far. */
  actual: string;
  /** 차이의 원인·문제점. / Why there is a gap. */
  gap?: string | null | undefined;
  /** 목표. / The goal that it serves. */
  goalText: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 지표(최대 20). / Indicators, 20 at most. */
  indicators: Array<ReportIndicatorInput>;
  /** 이행과제. / Initiative. */
  initiative: string | number;
  /** 보고 기간(분기). / Quarter reported on. */
  period: string;
  /** 계획 진도(%). / Planned percent so far. */
  planned: string;
};

/** 보고서의 제출·확인·접수. / Hands in, confirms or takes in a report. */
export type ProgressReportMove = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 보고서의 반려. / Returns a report. */
export type ProgressReportReturn = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사유. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 추진상황 보고서의 상태. / State of a progress report. */
export type ProgressReportStatus =
  /** 보고회 접수. / Taken in for the meeting. */
  | 'ACCEPTED'
  /** 부서장 확인. / Confirmed by the head. */
  | 'CONFIRMED'
  /** 작성 중. / Being written. */
  | 'DRAFT'
  /** 반려. / Returned. */
  | 'RETURNED'
  /** 제출. / Handed in. */
  | 'SUBMITTED';

/** 추진상황 보고서의 수정. / Changes a progress report. */
export type ProgressReportUpdate = {
  /** 추진 실적. / What was done. */
  achieved?: string | null | undefined;
  /** 조치·실천 계획. / What is done about it. */
  action?: string | null | undefined;
  /** 실적 진도(%). / Percent done so far. */
  actual: string;
  /** 차이의 원인·문제점. / Why there is a gap. */
  gap?: string | null | undefined;
  /** 목표. / The goal that it serves. */
  goalText: string;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 지표(최대 20). / Indicators, 20 at most. */
  indicators: Array<ReportIndicatorInput>;
  /** 계획 진도(%). / Planned percent so far. */
  planned: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 함께 처리할 보고서. / Reports to act on together. */
export type ProgressReportsAct = {
  /** 보고서(최대 500건). / Reports, 500 at most. */
  reports: Array<ProgressReportAsRead>;
};

/** 여러 보고서의 반려. / Returns several reports. */
export type ProgressReportsReturn = {
  /** 사유. / Why. */
  reason: string;
  /** 보고서(최대 500건). / Reports, 500 at most. */
  reports: Array<ProgressReportAsRead>;
};

/** 보고서의 지표 한 줄. / An indicator of a report. */
export type ReportIndicatorInput = {
  /** 실적이 쌓이는 방식. / How its result grows. */
  kind: ReportIndicatorKind;
  /** 낮을수록 좋은지(기본 아님). / Whether less is better. */
  lowerIsBetter?: boolean | null | undefined;
  /** 현재 실적. / Result so far. */
  result?: string | null | undefined;
  /** 연간 목표. / Target of the year. */
  target: string;
  /** 지표. / Indicator. */
  title: string;
  /** 단위. / Unit. */
  unit?: string | null | undefined;
};

/** 실적이 쌓이는 방식. / How the result of an indicator grows to the year’s. */
export type ReportIndicatorKind =
  /** 평균. / The mean counts. */
  | 'AVERAGE'
  /** 현재값. / The last value counts. */
  | 'LAST'
  /** 누계. / Adds up over the year. */
  | 'SUM';

/** 투자심사 기준: 같은 종류와 시작일이 있으면 고침. / Threshold of reviews; changes the one of the same kind and day. */
export type ReviewThresholdInput = {
  /** 총사업비가 이 금액부터(원). / From this total cost on, in won. */
  fromAmount: number;
  /** 재심사 증가율(%, 기본 30). / Growth that needs another review; 30 unless given. */
  growthPercent?: number | null | undefined;
  /** 종류. / Kind. */
  kind: InvestmentReviewKind;
  /** 적용 시작일. / Valid from. */
  validFrom: string;
  /** 편집 판 번호(처음이면 비움). / Edit lock; none for a first entry. */
  version?: number | null | undefined;
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

/** 시민이 내는 의견. / An opinion that a citizen sends. */
export type SubmittedOpinionInput = {
  /** 내용(2,000자까지). / What it says, up to 2,000 characters. */
  content: string;
  /** 영역의 코드. / Code of the domain. */
  domain: string;
  /** 제목(100자까지). / Title, up to 100 characters. */
  title: string;
};

/** 한 차례의 추가경정예산. / One supplementary budget. */
export type SupplementaryBudgetInput = {
  /** 증감(원, 감액은 음수). / Won added, or cut if negative. */
  amount: number;
  /** 의결일. / Day on which the council decided. */
  decidedOn?: string | null | undefined;
  /** 제 몇 회인지. / Which one of the year. */
  number: number;
};

/** 설문의 상태. / State of a survey. */
export type SurveyState =
  /** 마감함. / Closed. */
  | 'CLOSED'
  /** 준비 중. / Being prepared. */
  | 'DRAFT'
  /** 응답을 받는 중. / Taking answers. */
  | 'OPEN'
  /** 결과를 공표함. / Its results are published. */
  | 'PUBLISHED';

/** 앞 차수와 견준 판단. / What became of a figure. */
export type SurveyTrendVerdict =
  /** 내렸음. / It fell. */
  | 'FELL'
  /** 유의한 차이 없음. / No significant difference. */
  | 'NO_DIFFERENCE'
  /** 올랐음. / It rose. */
  | 'ROSE';

/** 목표에 이르는 길. / How a target is reached. */
export type TargetPath =
  /** 해마다 정한 값으로. / By values stated for years. */
  | 'EXPLICIT'
  /** 해마다 같은 비율로. / By the same rate each year. */
  | 'GEOMETRIC'
  /** 해마다 같은 크기로. / By the same amount each year. */
  | 'LINEAR';

/** 분기 점검(고치면 읽은 판 번호와 함께). / An inspection; with its edit lock where it changes. */
export type TaskInspectionInput = {
  /** 실제 진도(%). / Actual progress in percent. */
  actual: string;
  /** 근거. / What it rests on. */
  evidence?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative: string | number;
  /** 문제점. / What stands in the way. */
  issue?: string | null | undefined;
  /** 대책(주의 아래면 필요). / What is done about it; needed below normal. */
  measure?: string | null | undefined;
  /** 분기. / Quarter. */
  period: string;
  /** 계획 진도(%). / Planned progress in percent. */
  planned: string;
  /** 읽은 판 번호. / Edit lock that was read. */
  version?: number | null | undefined;
};

/** 임기가 끝난 계획을 닫음. / Closes the plan of a term that is over. */
export type TermClosing = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 금액을 적는 단위. / Unit in which amounts are printed. */
export type WonUnit =
  /** 억원(소수 한 자리). / Hundred million won, one decimal. */
  | 'HUNDRED_MILLION'
  /** 백만원. / Million won. */
  | 'MILLION'
  /** 원. / Won. */
  | 'WON';

/** 한 해의 목표값. / Target of a year. */
export type YearTargetInput = {
  /** 목표값. / Target. */
  value: string;
  /** 연도. / Year. */
  year: number;
};

export type PlanSyncBoardQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncBoardQuery = { __typename: 'Query', annual: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, budgetRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, term: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, fiscal: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, down: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, orphanCounts: Array<{ __typename: 'PlanOrphanCount', kind: OrphanKind, count: number | null }>, instructions: { __typename: 'InstructionConnection', nodes: Array<{ __typename: 'Instruction', id: string, overdue: boolean }> }, meetingCompliance: { __typename: 'MeetingCompliance', held: number, planned: number, quarters: Array<number>, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } | null, opinionFigures: { __typename: 'OpinionFigures', due: number, onTime: number, overdue: number, unfulfilled: number, replyRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, activities: { __typename: 'ActivityConnection', nodes: Array<{ __typename: 'Activity', id: string, code: string, title: string, plannedCount: number | null, plannedUnit: string | null, heldCount: number, startsOn: string | null, endsOn: string | null, recurrence: string | null, status: string }> }, planLinks: { __typename: 'PlanLinkConnection', totalCount: number } };

export type PlanSyncOrphansQueryVariables = Exact<{
  kind: OrphanKind;
  year: number;
}>;


export type PlanSyncOrphansQuery = { __typename: 'Query', orphans: Array<{ __typename: 'PlanOrphan', kind: OrphanKind, code: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } | null, record:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetItem', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'DevelopmentConcept', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalClass', id: string }
      | { __typename: 'FiscalCrosswalk', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'FiscalScheme', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'ForumTopic', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'Instruction', id: string }
      | { __typename: 'InvestmentReview', id: string }
      | { __typename: 'IssuedMeetingPack', id: string }
      | { __typename: 'IssuedPlanEdition', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'MeetingAgendaItem', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanChangeRequest', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'ProgressMeeting', id: string }
      | { __typename: 'ProgressReport', id: string }
      | { __typename: 'Publication', id: string }
      | { __typename: 'ReviewThreshold', id: string }
      | { __typename: 'SupplementaryBudget', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'SurveyPublication', id: string }
      | { __typename: 'SurveyQuestion', id: string }
      | { __typename: 'SurveyStratum', id: string }
      | { __typename: 'SurveyTokenBatch', id: string }
      | { __typename: 'TaskInspection', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     }> };

export type PlanSyncAlignmentQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncAlignmentQuery = { __typename: 'Query', alignment: Array<{ __typename: 'PlanAlignment', year: number, items: number, linkedItems: number, budgetInitiatives: number, fundedInitiatives: number, department: { __typename: 'Department', id: string, code: string, name: string, kind: DepartmentKind }, linkedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, fundedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, consistency: { __typename: 'PlanConsistency', index: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } }> };

export type BriefingDocumentFragment = { __typename: 'Briefing', title: string, subtitle: string, office: string, day: string, approval: Array<{ __typename: 'BriefingSignature', role: string, name: string | null, signedOn: string | null }>, sections: Array<{ __typename: 'BriefingSection', title: string, paragraphs: Array<string>, tables: Array<{ __typename: 'BriefingTable', caption: string, rows: Array<Array<string>>, columns: Array<{ __typename: 'BriefingColumn', title: string, numeric: boolean }> }> }> };

export type PlanSyncPackQueryVariables = Exact<{
  meeting: string | number;
}>;


export type PlanSyncPackQuery = { __typename: 'Query', meetingPack: { __typename: 'Briefing', title: string, subtitle: string, office: string, day: string, approval: Array<{ __typename: 'BriefingSignature', role: string, name: string | null, signedOn: string | null }>, sections: Array<{ __typename: 'BriefingSection', title: string, paragraphs: Array<string>, tables: Array<{ __typename: 'BriefingTable', caption: string, rows: Array<Array<string>>, columns: Array<{ __typename: 'BriefingColumn', title: string, numeric: boolean }> }> }> } };

export type PlanSyncPackFileQueryVariables = Exact<{
  meeting: string | number;
}>;


export type PlanSyncPackFileQuery = { __typename: 'Query', meetingPack: { __typename: 'Briefing', title: string, hwpx: string } };

export type PlanSyncPackMeetingQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncPackMeetingQuery = { __typename: 'Query', progressMeeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, packs: Array<{ __typename: 'IssuedMeetingPack', id: string, number: number, recipient: string, asOf: string, sha256: string }> } | null };

export type PlanSyncIssuedPackQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncIssuedPackQuery = { __typename: 'Query', progressMeeting: { __typename: 'ProgressMeeting', id: string, packs: Array<{ __typename: 'IssuedMeetingPack', id: string, number: number, recipient: string, asOf: string, sha256: string, briefing: { __typename: 'Briefing', title: string, subtitle: string, office: string, day: string, approval: Array<{ __typename: 'BriefingSignature', role: string, name: string | null, signedOn: string | null }>, sections: Array<{ __typename: 'BriefingSection', title: string, paragraphs: Array<string>, tables: Array<{ __typename: 'BriefingTable', caption: string, rows: Array<Array<string>>, columns: Array<{ __typename: 'BriefingColumn', title: string, numeric: boolean }> }> }> } }> } | null };

export type PlanSyncIssuedPackFileQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncIssuedPackFileQuery = { __typename: 'Query', progressMeeting: { __typename: 'ProgressMeeting', id: string, packs: Array<{ __typename: 'IssuedMeetingPack', id: string, number: number, briefing: { __typename: 'Briefing', title: string, hwpx: string } }> } | null };

export type PlanSyncAreaPlanQueryVariables = Exact<{
  domain: string | number;
  year: number;
}>;


export type PlanSyncAreaPlanQuery = { __typename: 'Query', areaPlan: { __typename: 'Briefing', title: string, subtitle: string, office: string, day: string, approval: Array<{ __typename: 'BriefingSignature', role: string, name: string | null, signedOn: string | null }>, sections: Array<{ __typename: 'BriefingSection', title: string, paragraphs: Array<string>, tables: Array<{ __typename: 'BriefingTable', caption: string, rows: Array<Array<string>>, columns: Array<{ __typename: 'BriefingColumn', title: string, numeric: boolean }> }> }> } };

export type PlanSyncAreaPlanFileQueryVariables = Exact<{
  domain: string | number;
  year: number;
}>;


export type PlanSyncAreaPlanFileQuery = { __typename: 'Query', areaPlan: { __typename: 'Briefing', title: string, hwpx: string } };

export type PlanSyncAchievementQueryVariables = Exact<{
  domain?: string | number | null | undefined;
  year: number;
}>;


export type PlanSyncAchievementQuery = { __typename: 'Query', achievementReport: { __typename: 'Briefing', title: string, subtitle: string, office: string, day: string, approval: Array<{ __typename: 'BriefingSignature', role: string, name: string | null, signedOn: string | null }>, sections: Array<{ __typename: 'BriefingSection', title: string, paragraphs: Array<string>, tables: Array<{ __typename: 'BriefingTable', caption: string, rows: Array<Array<string>>, columns: Array<{ __typename: 'BriefingColumn', title: string, numeric: boolean }> }> }> } };

export type PlanSyncAchievementFileQueryVariables = Exact<{
  domain?: string | number | null | undefined;
  year: number;
}>;


export type PlanSyncAchievementFileQuery = { __typename: 'Query', achievementReport: { __typename: 'Briefing', title: string, hwpx: string } };

export type PlanSyncIssuePackMutationVariables = Exact<{
  input: MeetingPackIssue;
}>;


export type PlanSyncIssuePackMutation = { __typename: 'Mutation', issueMeetingPack: { __typename: 'IssuedMeetingPack', id: string, number: number } };

export type PlanSyncCalendarQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncCalendarQuery = { __typename: 'Query', planCalendar: Array<{ __typename: 'PlanCalendarEntry', key: string, kind: PlanCalendarKind, title: string, startsOn: string | null, endsOn: string | null, heldOn: string | null, state: PlanCalendarState, total: number | null, done: number | null, path: string, department: { __typename: 'Department', id: string, name: string } | null }> };

export type PlanSyncItemQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanSyncItemQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', lineageId: string, statusReason: string | null, id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, status: PlanVersionStatus, plan: { __typename: 'Plan', id: string, code: string, title: string } }, children: Array<{ __typename: 'PlanItem', id: string, title: string, status: PlanItemStatus }>, links: Array<{ __typename: 'PlanLink', id: string, type: PlanLinkType, status: PlanLinkStatus, validTo: number | null, from: { __typename: 'PlanItem', id: string, title: string, lineageId: string } | null, to: { __typename: 'PlanItem', id: string, title: string, lineageId: string } | null }>, steps: Array<{ __typename: 'PlanItemStep', kind: PlanChangeKind, reason: PlanRemovalReason | null, flags: Array<PlanChangeFlag>, fields: Array<{ __typename: 'PlanFieldChange', name: string, before: string | null, after: string | null }>, item: { __typename: 'PlanItem', id: string, title: string, statusReason: string | null, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus } }, relatives: Array<{ __typename: 'PlanItem', id: string, title: string }>, requests: Array<{ __typename: 'PlanChangeRequest', id: string, title: string, source: PlanChangeSource, status: PlanChangeStatus }> }>, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BudgetItem', id: string }
        | { __typename: 'BudgetLine', id: string }
        | { __typename: 'CitizenOpinion', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'CommitteeSeat', id: string }
        | { __typename: 'ConsistencyWeighting', id: string }
        | { __typename: 'Contest', id: string }
        | { __typename: 'ContestEntry', id: string }
        | { __typename: 'ContestJudge', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'DevelopmentConcept', id: string }
        | { __typename: 'Domain', id: string }
        | { __typename: 'Evaluation', id: string }
        | { __typename: 'EvaluationTarget', id: string }
        | { __typename: 'FacetValue', id: string }
        | { __typename: 'FiscalAmount', id: string }
        | { __typename: 'FiscalClass', id: string }
        | { __typename: 'FiscalCrosswalk', id: string }
        | { __typename: 'FiscalLine', id: string }
        | { __typename: 'FiscalScheme', id: string }
        | { __typename: 'Forum', id: string }
        | { __typename: 'ForumTopic', id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'Holiday', id: string }
        | { __typename: 'ImportBatch', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'InitiativeMeasure', id: string }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'InvestmentReview', id: string }
        | { __typename: 'IssuedMeetingPack', id: string }
        | { __typename: 'IssuedPlanEdition', id: string }
        | { __typename: 'JudgeScore', id: string }
        | { __typename: 'MeetingAgendaItem', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Mission', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Occurrence', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PinnedView', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PlanChangeRequest', id: string }
        | { __typename: 'PlanItem', id: string }
        | { __typename: 'PlanLink', id: string }
        | { __typename: 'PlanTarget', id: string }
        | { __typename: 'PlanTermRemap', id: string }
        | { __typename: 'PlanVersion', id: string }
        | { __typename: 'PriorityCandidate', id: string }
        | { __typename: 'PriorityCriterion', id: string }
        | { __typename: 'Program', id: string }
        | { __typename: 'ProgressMeeting', id: string }
        | { __typename: 'ProgressReport', id: string }
        | { __typename: 'Publication', id: string }
        | { __typename: 'ReviewThreshold', id: string }
        | { __typename: 'SupplementaryBudget', id: string }
        | { __typename: 'Survey', id: string }
        | { __typename: 'SurveyPublication', id: string }
        | { __typename: 'SurveyQuestion', id: string }
        | { __typename: 'SurveyStratum', id: string }
        | { __typename: 'SurveyTokenBatch', id: string }
        | { __typename: 'TaskInspection', id: string }
        | { __typename: 'Vision', id: string }
        | { __typename: 'WorkSchedule', id: string }
        | { __typename: 'WorkStep', id: string }
       | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null }> } };

export type PlanSyncSiblingsQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncSiblingsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, title: string, version: number, status: PlanItemStatus, department: { __typename: 'Department', id: string, name: string } }> } };

export type PlanSyncSplitItemMutationVariables = Exact<{
  input: PlanItemSplit;
}>;


export type PlanSyncSplitItemMutation = { __typename: 'Mutation', splitPlanItem: Array<{ __typename: 'PlanItem', id: string }> };

export type PlanSyncMergeItemsMutationVariables = Exact<{
  input: PlanItemsMerge;
}>;


export type PlanSyncMergeItemsMutation = { __typename: 'Mutation', mergePlanItems: { __typename: 'PlanItem', id: string } };

export type PlanSyncDeferItemMutationVariables = Exact<{
  input: PlanItemShift;
}>;


export type PlanSyncDeferItemMutation = { __typename: 'Mutation', deferPlanItem: { __typename: 'PlanItem', id: string } };

export type PlanSyncAdvanceItemMutationVariables = Exact<{
  input: PlanItemShift;
}>;


export type PlanSyncAdvanceItemMutation = { __typename: 'Mutation', advancePlanItem: { __typename: 'PlanItem', id: string } };

export type PlanSyncMoveItemMutationVariables = Exact<{
  input: PlanItemMove;
}>;


export type PlanSyncMoveItemMutation = { __typename: 'Mutation', movePlanItem: { __typename: 'PlanItem', id: string } };

export type PlanSyncDropItemMutationVariables = Exact<{
  input: PlanItemDrop;
}>;


export type PlanSyncDropItemMutation = { __typename: 'Mutation', dropPlanItem: { __typename: 'PlanItem', id: string } };

export type PlanChangeRowFragment = { __typename: 'PlanChangeRequest', id: string, version: number, act: PlanChangeAct, title: string, reason: string, source: PlanChangeSource, record: string | null, status: PlanChangeStatus, decisionReason: string | null, decidedOn: string | null, proposedOn: string, itemCode: string | null, itemTitle: string | null, outcome: string | null, startYear: number | null, endYear: number | null, sample: boolean, origin: { __typename: 'PlanChangeRecord', id: string, title: string } | null, plan: { __typename: 'Plan', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string }, toDepartment: { __typename: 'Department', id: string, name: string } | null, domain: { __typename: 'Domain', id: string, title: string } | null, goal: { __typename: 'Goal', id: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string } | null, proposedBy: { __typename: 'Person', id: string, login: string | null } | null, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, status: PlanVersionStatus } | null };

export type PlanSyncChangesQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncChangesQuery = { __typename: 'Query', planChangeRequests: { __typename: 'PlanChangeRequestConnection', totalCount: number, nodes: Array<{ __typename: 'PlanChangeRequest', id: string, version: number, act: PlanChangeAct, title: string, reason: string, source: PlanChangeSource, record: string | null, status: PlanChangeStatus, decisionReason: string | null, decidedOn: string | null, proposedOn: string, itemCode: string | null, itemTitle: string | null, outcome: string | null, startYear: number | null, endYear: number | null, sample: boolean, origin: { __typename: 'PlanChangeRecord', id: string, title: string } | null, plan: { __typename: 'Plan', id: string, code: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string }, toDepartment: { __typename: 'Department', id: string, name: string } | null, domain: { __typename: 'Domain', id: string, title: string } | null, goal: { __typename: 'Goal', id: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string } | null, proposedBy: { __typename: 'Person', id: string, login: string | null } | null, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, status: PlanVersionStatus } | null }> } };

export type PlanSyncChangeTargetsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncChangeTargetsQuery = { __typename: 'Query', plans: { __typename: 'PlanConnection', nodes: Array<{ __typename: 'Plan', id: string, code: string, title: string, status: PlanStatus, versionInForce: { __typename: 'PlanVersion', id: string } | null }> } };

export type PlanSyncChangeRecordsQueryVariables = Exact<{
  source: PlanChangeSource;
  search: string;
}>;


export type PlanSyncChangeRecordsQuery = { __typename: 'Query', planChangeRecords: Array<{ __typename: 'PlanChangeRecord', id: string, code: string | null, title: string, on: string | null, department: { __typename: 'Department', id: string, name: string } | null }> };

export type PlanSyncProposeChangeMutationVariables = Exact<{
  input: PlanChangeInput;
}>;


export type PlanSyncProposeChangeMutation = { __typename: 'Mutation', proposePlanChange: { __typename: 'PlanChangeRequest', id: string } };

export type PlanSyncDecideChangeMutationVariables = Exact<{
  input: PlanChangeDecision;
}>;


export type PlanSyncDecideChangeMutation = { __typename: 'Mutation', decidePlanChange: { __typename: 'PlanChangeRequest', id: string } };

export type PlanSyncCollectChangesMutationVariables = Exact<{
  input: PlanChangeCollection;
}>;


export type PlanSyncCollectChangesMutation = { __typename: 'Mutation', collectPlanChanges: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } };

export type PlanSyncEffectsQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncEffectsQuery = { __typename: 'Query', finalObstacles: Array<{ __typename: 'PlanFinalObstacle', kind: PlanFinalObstacleKind, page: string, item: { __typename: 'PlanItem', id: string, title: string } }>, planVersions: { __typename: 'PlanVersionConnection', nodes: Array<{ __typename: 'PlanVersion', id: string, effectsOnFinal: Array<{ __typename: 'PlanHierarchyEffect', kind: PlanHierarchyEffectKind, item: { __typename: 'PlanItem', id: string, title: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, dependents: Array<{ __typename: 'RecordDependents', title: string, count: number }> }> }> } };

export type PlanDiffItemFragment = { __typename: 'PlanItem', id: string, code: string, title: string, startYear: number, endYear: number, lineageId: string, parent: { __typename: 'PlanItem', id: string, lineageId: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } };

export type PlanSyncDiffQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PlanSyncDiffQuery = { __typename: 'Query', planDiff: { __typename: 'PlanDiff', counts: Array<{ __typename: 'PlanChangeCount', kind: PlanChangeKind, count: number }>, changes: Array<{ __typename: 'PlanItemChange', kind: PlanChangeKind, reason: PlanRemovalReason | null, flags: Array<PlanChangeFlag>, lineageId: string, fields: Array<{ __typename: 'PlanFieldChange', name: string, before: string | null, after: string | null }>, before: { __typename: 'PlanItem', id: string, code: string, title: string, startYear: number, endYear: number, lineageId: string, parent: { __typename: 'PlanItem', id: string, lineageId: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } } | null, after: { __typename: 'PlanItem', id: string, code: string, title: string, startYear: number, endYear: number, lineageId: string, parent: { __typename: 'PlanItem', id: string, lineageId: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } } | null, relatives: Array<{ __typename: 'PlanItem', id: string, title: string }>, requests: Array<{ __typename: 'PlanChangeRequest', id: string, title: string, source: PlanChangeSource }> }> } };

export type PlanSyncSettleRemovalMutationVariables = Exact<{
  input: PlanRemovalInput;
}>;


export type PlanSyncSettleRemovalMutation = { __typename: 'Mutation', settlePlanRemoval: { __typename: 'PlanItem', id: string } };

export type ConceptRowFragment = { __typename: 'DevelopmentConcept', id: string, version: number, code: string, title: string, year: number, summary: string, study: string | null, status: ConceptStatus, reason: string | null, decidedOn: string | null, titleKo: string, titleEn: string, domain: { __typename: 'Domain', id: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null };

export type PlanSyncConceptsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncConceptsQuery = { __typename: 'Query', conceptCoverage: { __typename: 'ConceptCoverage', covered: number, total: number, missing: Array<{ __typename: 'Domain', id: string, title: string }> }, developmentConcepts: { __typename: 'DevelopmentConceptConnection', nodes: Array<{ __typename: 'DevelopmentConcept', id: string, version: number, code: string, title: string, year: number, summary: string, study: string | null, status: ConceptStatus, reason: string | null, decidedOn: string | null, titleKo: string, titleEn: string, domain: { __typename: 'Domain', id: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null }> } };

export type PlanSyncLongTermItemsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncLongTermItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, title: string } } }> } };

export type PlanSyncSaveConceptMutationVariables = Exact<{
  input: DevelopmentConceptInput;
}>;


export type PlanSyncSaveConceptMutation = { __typename: 'Mutation', saveDevelopmentConcept: { __typename: 'DevelopmentConcept', id: string, version: number, code: string, title: string, year: number, summary: string, study: string | null, status: ConceptStatus, reason: string | null, decidedOn: string | null, titleKo: string, titleEn: string, domain: { __typename: 'Domain', id: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncMoveConceptMutationVariables = Exact<{
  input: DevelopmentConceptMove;
}>;


export type PlanSyncMoveConceptMutation = { __typename: 'Mutation', moveDevelopmentConcept: { __typename: 'DevelopmentConcept', id: string, version: number, code: string, title: string, year: number, summary: string, study: string | null, status: ConceptStatus, reason: string | null, decidedOn: string | null, titleKo: string, titleEn: string, domain: { __typename: 'Domain', id: string, title: string }, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncConsensusQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncConsensusQuery = { __typename: 'Query', consensusTrend: Array<{ __typename: 'ConsensusWave', survey: { __typename: 'Survey', id: string, code: string, title: string, wave: number, closesOn: string | null, answered: number }, figures: Array<{ __typename: 'ConsensusFigure', answered: number | null, awareness: string | null, agreement: string | null, awarenessTrend: SurveyTrendVerdict | null, agreementTrend: SurveyTrendVerdict | null, domain: { __typename: 'Domain', id: string, code: string, title: string } | null }> }>, surveys: { __typename: 'SurveyConnection', nodes: Array<{ __typename: 'Survey', id: string, code: string, title: string, state: SurveyState, opensOn: string | null, closesOn: string | null }> } };

export type PlanSyncCopiedPlanQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncCopiedPlanQuery = { __typename: 'Query', plan: { __typename: 'Plan', id: string, code: string, title: string, versions: { __typename: 'PlanVersionConnection', nodes: Array<{ __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus, copies: Array<{ __typename: 'IssuedPlanEdition', id: string, number: number, recipient: string, asOf: string, sha256: string }> }> } } | null };

export type PlanSyncEditionBriefingQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncEditionBriefingQuery = { __typename: 'Query', planEditionBriefing: { __typename: 'Briefing', title: string, subtitle: string, office: string, day: string, approval: Array<{ __typename: 'BriefingSignature', role: string, name: string | null, signedOn: string | null }>, sections: Array<{ __typename: 'BriefingSection', title: string, paragraphs: Array<string>, tables: Array<{ __typename: 'BriefingTable', caption: string, rows: Array<Array<string>>, columns: Array<{ __typename: 'BriefingColumn', title: string, numeric: boolean }> }> }> } };

export type PlanSyncEditionBriefingFileQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncEditionBriefingFileQuery = { __typename: 'Query', planEditionBriefing: { __typename: 'Briefing', title: string, hwpx: string } };

export type PlanSyncEditionCopyQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanSyncEditionCopyQuery = { __typename: 'Query', node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BudgetItem', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'CitizenOpinion', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'ConsistencyWeighting', id: string }
    | { __typename: 'Contest', id: string }
    | { __typename: 'ContestEntry', id: string }
    | { __typename: 'ContestJudge', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'DevelopmentConcept', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationTarget', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'FiscalAmount', id: string }
    | { __typename: 'FiscalClass', id: string }
    | { __typename: 'FiscalCrosswalk', id: string }
    | { __typename: 'FiscalLine', id: string }
    | { __typename: 'FiscalScheme', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumTopic', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'InitiativeMeasure', id: string }
    | { __typename: 'Instruction', id: string }
    | { __typename: 'InvestmentReview', id: string }
    | { __typename: 'IssuedMeetingPack', id: string }
    | { __typename: 'IssuedPlanEdition', id: string, briefing: { __typename: 'Briefing', title: string, subtitle: string, office: string, day: string, approval: Array<{ __typename: 'BriefingSignature', role: string, name: string | null, signedOn: string | null }>, sections: Array<{ __typename: 'BriefingSection', title: string, paragraphs: Array<string>, tables: Array<{ __typename: 'BriefingTable', caption: string, rows: Array<Array<string>>, columns: Array<{ __typename: 'BriefingColumn', title: string, numeric: boolean }> }> }> } }
    | { __typename: 'JudgeScore', id: string }
    | { __typename: 'MeetingAgendaItem', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanChangeRequest', id: string }
    | { __typename: 'PlanItem', id: string }
    | { __typename: 'PlanLink', id: string }
    | { __typename: 'PlanTarget', id: string }
    | { __typename: 'PlanTermRemap', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'PriorityCandidate', id: string }
    | { __typename: 'PriorityCriterion', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'ProgressMeeting', id: string }
    | { __typename: 'ProgressReport', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'ReviewThreshold', id: string }
    | { __typename: 'SupplementaryBudget', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'SurveyPublication', id: string }
    | { __typename: 'SurveyQuestion', id: string }
    | { __typename: 'SurveyStratum', id: string }
    | { __typename: 'SurveyTokenBatch', id: string }
    | { __typename: 'TaskInspection', id: string }
    | { __typename: 'Vision', id: string }
    | { __typename: 'WorkSchedule', id: string }
    | { __typename: 'WorkStep', id: string }
   | null };

export type PlanSyncEditionCopyFileQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanSyncEditionCopyFileQuery = { __typename: 'Query', node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BudgetItem', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'CitizenOpinion', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'ConsistencyWeighting', id: string }
    | { __typename: 'Contest', id: string }
    | { __typename: 'ContestEntry', id: string }
    | { __typename: 'ContestJudge', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'DevelopmentConcept', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationTarget', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'FiscalAmount', id: string }
    | { __typename: 'FiscalClass', id: string }
    | { __typename: 'FiscalCrosswalk', id: string }
    | { __typename: 'FiscalLine', id: string }
    | { __typename: 'FiscalScheme', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumTopic', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'InitiativeMeasure', id: string }
    | { __typename: 'Instruction', id: string }
    | { __typename: 'InvestmentReview', id: string }
    | { __typename: 'IssuedMeetingPack', id: string }
    | { __typename: 'IssuedPlanEdition', id: string, briefing: { __typename: 'Briefing', title: string, hwpx: string } }
    | { __typename: 'JudgeScore', id: string }
    | { __typename: 'MeetingAgendaItem', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanChangeRequest', id: string }
    | { __typename: 'PlanItem', id: string }
    | { __typename: 'PlanLink', id: string }
    | { __typename: 'PlanTarget', id: string }
    | { __typename: 'PlanTermRemap', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'PriorityCandidate', id: string }
    | { __typename: 'PriorityCriterion', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'ProgressMeeting', id: string }
    | { __typename: 'ProgressReport', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'ReviewThreshold', id: string }
    | { __typename: 'SupplementaryBudget', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'SurveyPublication', id: string }
    | { __typename: 'SurveyQuestion', id: string }
    | { __typename: 'SurveyStratum', id: string }
    | { __typename: 'SurveyTokenBatch', id: string }
    | { __typename: 'TaskInspection', id: string }
    | { __typename: 'Vision', id: string }
    | { __typename: 'WorkSchedule', id: string }
    | { __typename: 'WorkStep', id: string }
   | null };

export type PlanSyncIssueEditionMutationVariables = Exact<{
  input: PlanEditionIssue;
}>;


export type PlanSyncIssueEditionMutation = { __typename: 'Mutation', issuePlanEdition: { __typename: 'IssuedPlanEdition', id: string, number: number } };

export type PlanSyncTableQueryVariables = Exact<{
  kind: PlanTableKind;
  planVersion?: string | number | null | undefined;
  year?: number | null | undefined;
}>;


export type PlanSyncTableQuery = { __typename: 'Query', planTable: { __typename: 'PlanTable', columns: Array<string>, numeric: Array<boolean>, rows: Array<Array<string>> } };

export type PlanImportOutcomeFragment = { __typename: 'ImportOutcome', rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> };

export type PlanSyncImportPlansMutationVariables = Exact<{
  input: PlansImportInput;
}>;


export type PlanSyncImportPlansMutation = { __typename: 'Mutation', outcome: { __typename: 'ImportOutcome', rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type PlanSyncImportItemsMutationVariables = Exact<{
  input: PlanTableImportInput;
}>;


export type PlanSyncImportItemsMutation = { __typename: 'Mutation', outcome: { __typename: 'ImportOutcome', rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type PlanSyncImportLinksMutationVariables = Exact<{
  input: PlansImportInput;
}>;


export type PlanSyncImportLinksMutation = { __typename: 'Mutation', outcome: { __typename: 'ImportOutcome', rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type PlanSyncImportLinesMutationVariables = Exact<{
  input: PlanTableImportInput;
}>;


export type PlanSyncImportLinesMutation = { __typename: 'Mutation', outcome: { __typename: 'ImportOutcome', rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type PlanSyncImportBudgetsMutationVariables = Exact<{
  input: BudgetTableImportInput;
}>;


export type PlanSyncImportBudgetsMutation = { __typename: 'Mutation', outcome: { __typename: 'ImportOutcome', rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type PlanSyncImportBudgetItemsMutationVariables = Exact<{
  input: BudgetTableImportInput;
}>;


export type PlanSyncImportBudgetItemsMutation = { __typename: 'Mutation', outcome: { __typename: 'ImportOutcome', rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type PlanSyncFiscalEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncFiscalEditionsQuery = { __typename: 'Query', planVersions: { __typename: 'PlanVersionConnection', nodes: Array<{ __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus, windowStart: number | null, windowYears: number | null, plan: { __typename: 'Plan', id: string, code: string } }> } };

export type PlanSyncFiscalLinesQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncFiscalLinesQuery = { __typename: 'Query', fiscalLines: { __typename: 'FiscalLineConnection', totalCount: number, nodes: Array<{ __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, account: FiscalAccount, spending: FiscalSpending, totalCost: number | null, spentBefore: number | null, sample: boolean, fiscalClass: { __typename: 'FiscalClass', id: string, title: string } | null, item: { __typename: 'PlanItem', id: string } | null, investmentReview: { __typename: 'LineReview', state: InvestmentReviewState, needed: InvestmentReviewKind | null, totalCost: number, latest: { __typename: 'InvestmentReview', id: string, kind: InvestmentReviewKind, verdict: InvestmentVerdict, totalCost: number, reviewedOn: string, conditions: string | null, documentNo: string, documentDate: string } | null }, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number, supplementaries: Array<{ __typename: 'SupplementaryBudget', id: string, number: number, amount: number, decidedOn: string | null }> }> }> } };

export type PlanSyncUpdateLineMutationVariables = Exact<{
  input: FiscalLineUpdate;
}>;


export type PlanSyncUpdateLineMutation = { __typename: 'Mutation', updateFiscalLine: { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, account: FiscalAccount, spending: FiscalSpending, totalCost: number | null, spentBefore: number | null, sample: boolean, fiscalClass: { __typename: 'FiscalClass', id: string, title: string } | null, item: { __typename: 'PlanItem', id: string } | null, investmentReview: { __typename: 'LineReview', state: InvestmentReviewState, needed: InvestmentReviewKind | null, totalCost: number, latest: { __typename: 'InvestmentReview', id: string, kind: InvestmentReviewKind, verdict: InvestmentVerdict, totalCost: number, reviewedOn: string, conditions: string | null, documentNo: string, documentDate: string } | null }, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number, supplementaries: Array<{ __typename: 'SupplementaryBudget', id: string, number: number, amount: number, decidedOn: string | null }> }> } };

export type PlanSyncCreateLineMutationVariables = Exact<{
  input: FiscalLineInput;
}>;


export type PlanSyncCreateLineMutation = { __typename: 'Mutation', createFiscalLine: { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, account: FiscalAccount, spending: FiscalSpending, totalCost: number | null, spentBefore: number | null, sample: boolean, fiscalClass: { __typename: 'FiscalClass', id: string, title: string } | null, item: { __typename: 'PlanItem', id: string } | null, investmentReview: { __typename: 'LineReview', state: InvestmentReviewState, needed: InvestmentReviewKind | null, totalCost: number, latest: { __typename: 'InvestmentReview', id: string, kind: InvestmentReviewKind, verdict: InvestmentVerdict, totalCost: number, reviewedOn: string, conditions: string | null, documentNo: string, documentDate: string } | null }, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number, supplementaries: Array<{ __typename: 'SupplementaryBudget', id: string, number: number, amount: number, decidedOn: string | null }> }> } };

export type PlanSyncSetBudgetMutationVariables = Exact<{
  input: BudgetLineInput;
}>;


export type PlanSyncSetBudgetMutation = { __typename: 'Mutation', setBudgetLine: { __typename: 'BudgetLine', id: string, version: number } };

export type BudgetRowFragment = { __typename: 'BudgetSheetRow', source: FundSource | null, planned: number | null, original: number | null, supplementary: number | null, final: number | null, carriedIn: number | null, reserve: number | null, transfers: number | null, available: number | null, committed: number | null, spent: number | null, carriedOut: number | null, left: number | null, overCeiling: number, executionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, originalRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, finalRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } };

export type PlanSyncBudgetSheetQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncBudgetSheetQuery = { __typename: 'Query', budgetSheet: { __typename: 'BudgetSheet', year: number, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind } | null, lines: Array<{ __typename: 'BudgetSheetLine', line: { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, account: FiscalAccount, spending: FiscalSpending, totalCost: number | null, spentBefore: number | null, sample: boolean, budgetLines: Array<{ __typename: 'BudgetLine', id: string, year: number, source: FundSource, version: number, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number, items: { __typename: 'BudgetItemConnection', totalCount: number }, supplementaries: Array<{ __typename: 'SupplementaryBudget', id: string, number: number, amount: number, decidedOn: string | null }> }>, fiscalClass: { __typename: 'FiscalClass', id: string, title: string } | null, item: { __typename: 'PlanItem', id: string } | null, investmentReview: { __typename: 'LineReview', state: InvestmentReviewState, needed: InvestmentReviewKind | null, totalCost: number, latest: { __typename: 'InvestmentReview', id: string, kind: InvestmentReviewKind, verdict: InvestmentVerdict, totalCost: number, reviewedOn: string, conditions: string | null, documentNo: string, documentDate: string } | null }, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }> }, total: { __typename: 'BudgetSheetRow', source: FundSource | null, planned: number | null, original: number | null, supplementary: number | null, final: number | null, carriedIn: number | null, reserve: number | null, transfers: number | null, available: number | null, committed: number | null, spent: number | null, carriedOut: number | null, left: number | null, overCeiling: number, executionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, originalRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, finalRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } }>, sources: Array<{ __typename: 'BudgetSheetRow', source: FundSource | null, planned: number | null, original: number | null, supplementary: number | null, final: number | null, carriedIn: number | null, reserve: number | null, transfers: number | null, available: number | null, committed: number | null, spent: number | null, carriedOut: number | null, left: number | null, overCeiling: number, executionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, originalRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, finalRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }>, total: { __typename: 'BudgetSheetRow', source: FundSource | null, planned: number | null, original: number | null, supplementary: number | null, final: number | null, carriedIn: number | null, reserve: number | null, transfers: number | null, available: number | null, committed: number | null, spent: number | null, carriedOut: number | null, left: number | null, overCeiling: number, executionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, originalRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, finalRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } } };

export type PlanSyncBudgetItemsQueryVariables = Exact<{
  line: string | number;
}>;


export type PlanSyncBudgetItemsQuery = { __typename: 'Query', node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BudgetItem', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'CitizenOpinion', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'ConsistencyWeighting', id: string }
    | { __typename: 'Contest', id: string }
    | { __typename: 'ContestEntry', id: string }
    | { __typename: 'ContestJudge', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'DevelopmentConcept', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationTarget', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'FiscalAmount', id: string }
    | { __typename: 'FiscalClass', id: string }
    | { __typename: 'FiscalCrosswalk', id: string }
    | { __typename: 'FiscalLine', id: string, budgetLines: Array<{ __typename: 'BudgetLine', id: string, year: number, source: FundSource, items: { __typename: 'BudgetItemConnection', totalCount: number, nodes: Array<{ __typename: 'BudgetItem', id: string, step: number, category: string, fund: string | null, amount: number }> } }> }
    | { __typename: 'FiscalScheme', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumTopic', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'InitiativeMeasure', id: string }
    | { __typename: 'Instruction', id: string }
    | { __typename: 'InvestmentReview', id: string }
    | { __typename: 'IssuedMeetingPack', id: string }
    | { __typename: 'IssuedPlanEdition', id: string }
    | { __typename: 'JudgeScore', id: string }
    | { __typename: 'MeetingAgendaItem', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanChangeRequest', id: string }
    | { __typename: 'PlanItem', id: string }
    | { __typename: 'PlanLink', id: string }
    | { __typename: 'PlanTarget', id: string }
    | { __typename: 'PlanTermRemap', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'PriorityCandidate', id: string }
    | { __typename: 'PriorityCriterion', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'ProgressMeeting', id: string }
    | { __typename: 'ProgressReport', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'ReviewThreshold', id: string }
    | { __typename: 'SupplementaryBudget', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'SurveyPublication', id: string }
    | { __typename: 'SurveyQuestion', id: string }
    | { __typename: 'SurveyStratum', id: string }
    | { __typename: 'SurveyTokenBatch', id: string }
    | { __typename: 'TaskInspection', id: string }
    | { __typename: 'Vision', id: string }
    | { __typename: 'WorkSchedule', id: string }
    | { __typename: 'WorkStep', id: string }
   | null };

export type PlanSyncSchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncSchemesQuery = { __typename: 'Query', fiscalSchemes: { __typename: 'FiscalSchemeConnection', nodes: Array<{ __typename: 'FiscalScheme', id: string, code: string, title: string, structure: FiscalSchemeStructure, fromYear: number, toYear: number | null }> } };

export type PlanSyncClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncClassesQuery = { __typename: 'Query', fiscalClasses: { __typename: 'FiscalClassConnection', nodes: Array<{ __typename: 'FiscalClass', id: string, code: string, title: string, level: FiscalClassLevel, version: number, titleKo: string, scheme: { __typename: 'FiscalScheme', id: string }, parent: { __typename: 'FiscalClass', id: string } | null, crosswalk: Array<{ __typename: 'FiscalCrosswalk', id: string, share: string, to: { __typename: 'FiscalClass', id: string, title: string, scheme: { __typename: 'FiscalScheme', id: string } } }> }> } };

export type PlanSyncThresholdsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncThresholdsQuery = { __typename: 'Query', reviewThresholds: { __typename: 'ReviewThresholdConnection', nodes: Array<{ __typename: 'ReviewThreshold', id: string, kind: InvestmentReviewKind, fromAmount: number, growthPercent: number, validFrom: string, version: number }> } };

export type PlanSyncCreateSchemeMutationVariables = Exact<{
  input: FiscalSchemeInput;
}>;


export type PlanSyncCreateSchemeMutation = { __typename: 'Mutation', createFiscalScheme: { __typename: 'FiscalScheme', id: string, code: string } };

export type PlanSyncCreateClassMutationVariables = Exact<{
  input: FiscalClassInput;
}>;


export type PlanSyncCreateClassMutation = { __typename: 'Mutation', createFiscalClass: { __typename: 'FiscalClass', id: string } };

export type PlanSyncUpdateClassMutationVariables = Exact<{
  input: FiscalClassUpdate;
}>;


export type PlanSyncUpdateClassMutation = { __typename: 'Mutation', updateFiscalClass: { __typename: 'FiscalClass', id: string, version: number } };

export type PlanSyncSetCrosswalkMutationVariables = Exact<{
  input: FiscalCrosswalkInput;
}>;


export type PlanSyncSetCrosswalkMutation = { __typename: 'Mutation', setFiscalCrosswalk: { __typename: 'FiscalClass', id: string, version: number } };

export type PlanSyncSetThresholdMutationVariables = Exact<{
  input: ReviewThresholdInput;
}>;


export type PlanSyncSetThresholdMutation = { __typename: 'Mutation', setReviewThreshold: { __typename: 'ReviewThreshold', id: string, version: number } };

export type FiscalCellsFragment = { __typename: 'FiscalCell', year: number | null, amount: number, shown: string };

export type PlanSyncFiscalTableQueryVariables = Exact<{
  planVersion: string | number;
  by: FiscalGrouping;
  unit: WonUnit;
  source?: FundSource | null | undefined;
  spending?: FiscalSpending | null | undefined;
  scheme?: string | number | null | undefined;
}>;


export type PlanSyncFiscalTableQuery = { __typename: 'Query', fiscalTable: { __typename: 'FiscalTable', years: Array<number>, lines: number, groups: Array<{ __typename: 'FiscalGroup', code: string | null, title: string, lines: number, cells: Array<{ __typename: 'FiscalCell', year: number | null, amount: number, shown: string }> }>, total: Array<{ __typename: 'FiscalCell', year: number | null, amount: number, shown: string }>, rounding: Array<{ __typename: 'FiscalRounding', year: number | null, difference: string }> } };

export type PlanSyncFiscalFindingsQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncFiscalFindingsQuery = { __typename: 'Query', fiscalFindings: Array<{ __typename: 'FiscalFinding', kind: FiscalFindingKind, year: number | null, amount: number, line: { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, account: FiscalAccount, spending: FiscalSpending, totalCost: number | null, spentBefore: number | null, sample: boolean, fiscalClass: { __typename: 'FiscalClass', id: string, title: string } | null, item: { __typename: 'PlanItem', id: string } | null, investmentReview: { __typename: 'LineReview', state: InvestmentReviewState, needed: InvestmentReviewKind | null, totalCost: number, latest: { __typename: 'InvestmentReview', id: string, kind: InvestmentReviewKind, verdict: InvestmentVerdict, totalCost: number, reviewedOn: string, conditions: string | null, documentNo: string, documentDate: string } | null }, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number, supplementaries: Array<{ __typename: 'SupplementaryBudget', id: string, number: number, amount: number, decidedOn: string | null }> }> } }> };

export type FiscalYearsFragment = { __typename: 'FiscalYearChange', year: number, part: FiscalYearPart, before: number | null, after: number | null, change: number | null, rate: string | null, isNew: boolean };

export type PlanSyncFiscalDiffQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PlanSyncFiscalDiffQuery = { __typename: 'Query', fiscalDiff: { __typename: 'FiscalDiff', volatility: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, years: Array<{ __typename: 'FiscalYearChange', year: number, part: FiscalYearPart, before: number | null, after: number | null, change: number | null, rate: string | null, isNew: boolean }>, lines: Array<{ __typename: 'FiscalLineComparison', lineageId: string, kind: FiscalLineChangeKind, before: { __typename: 'FiscalLine', id: string, code: string, title: string, department: { __typename: 'Department', id: string, name: string } } | null, after: { __typename: 'FiscalLine', id: string, code: string, title: string, department: { __typename: 'Department', id: string, name: string } } | null, years: Array<{ __typename: 'FiscalYearChange', year: number, part: FiscalYearPart, before: number | null, after: number | null, change: number | null, rate: string | null, isNew: boolean }> }> } };

export type PlanSyncFiscalItemsQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncFiscalItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, title: string }> } };

export type PlanSyncRecordReviewMutationVariables = Exact<{
  input: InvestmentReviewInput;
}>;


export type PlanSyncRecordReviewMutation = { __typename: 'Mutation', recordInvestmentReview: { __typename: 'InvestmentReview', id: string } };

export type ForumRowFragment = { __typename: 'Forum', id: string, version: number, code: string, title: string, kind: ForumKind, status: ForumStatus, heldOn: string, place: string | null, people: number | null, lacksMinutes: boolean, titleKo: string, titleEn: string, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, topics: Array<{ __typename: 'ForumTopic', id: string, topic: string, speaker: string, domain: { __typename: 'Domain', id: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }>, opinions: { __typename: 'CitizenOpinionConnection', totalCount: number } };

export type PlanSyncForumsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncForumsQuery = { __typename: 'Query', forums: { __typename: 'ForumConnection', nodes: Array<{ __typename: 'Forum', id: string, version: number, code: string, title: string, kind: ForumKind, status: ForumStatus, heldOn: string, place: string | null, people: number | null, lacksMinutes: boolean, titleKo: string, titleEn: string, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, topics: Array<{ __typename: 'ForumTopic', id: string, topic: string, speaker: string, domain: { __typename: 'Domain', id: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }>, opinions: { __typename: 'CitizenOpinionConnection', totalCount: number } }> } };

export type PlanSyncForumQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncForumQuery = { __typename: 'Query', forums: { __typename: 'ForumConnection', nodes: Array<{ __typename: 'Forum', minutes: string | null, id: string, version: number, code: string, title: string, kind: ForumKind, status: ForumStatus, heldOn: string, place: string | null, people: number | null, lacksMinutes: boolean, titleKo: string, titleEn: string, groups: Array<{ __typename: 'ForumParticipants', group: ForumGroup, people: number }>, taken: { __typename: 'CitizenOpinionConnection', nodes: Array<{ __typename: 'CitizenOpinion', id: string, code: string, title: string, status: OpinionStatus, decision: OpinionDecision | null, replyDue: string, repliedOn: string | null, reply: string | null }> }, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, topics: Array<{ __typename: 'ForumTopic', id: string, topic: string, speaker: string, domain: { __typename: 'Domain', id: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }>, opinions: { __typename: 'CitizenOpinionConnection', totalCount: number } }> } };

export type PlanSyncForumPlacesQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncForumPlacesQuery = { __typename: 'Query', domains: { __typename: 'DomainConnection', nodes: Array<{ __typename: 'Domain', id: string, title: string }> }, activities: { __typename: 'ActivityConnection', nodes: Array<{ __typename: 'Activity', id: string, title: string }> } };

export type PlanSyncSaveForumMutationVariables = Exact<{
  input: ForumInput;
}>;


export type PlanSyncSaveForumMutation = { __typename: 'Mutation', saveForum: { __typename: 'Forum', id: string, version: number, code: string, title: string, kind: ForumKind, status: ForumStatus, heldOn: string, place: string | null, people: number | null, lacksMinutes: boolean, titleKo: string, titleEn: string, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, topics: Array<{ __typename: 'ForumTopic', id: string, topic: string, speaker: string, domain: { __typename: 'Domain', id: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }>, opinions: { __typename: 'CitizenOpinionConnection', totalCount: number } } };

export type PlanSyncHoldForumMutationVariables = Exact<{
  input: ForumHeldInput;
}>;


export type PlanSyncHoldForumMutation = { __typename: 'Mutation', holdForum: { __typename: 'Forum', id: string, version: number, code: string, title: string, kind: ForumKind, status: ForumStatus, heldOn: string, place: string | null, people: number | null, lacksMinutes: boolean, titleKo: string, titleEn: string, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, topics: Array<{ __typename: 'ForumTopic', id: string, topic: string, speaker: string, domain: { __typename: 'Domain', id: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }>, opinions: { __typename: 'CitizenOpinionConnection', totalCount: number } } };

export type PlanSyncCloseForumMutationVariables = Exact<{
  input: ForumClosing;
}>;


export type PlanSyncCloseForumMutation = { __typename: 'Mutation', closeForum: { __typename: 'Forum', id: string, version: number, code: string, title: string, kind: ForumKind, status: ForumStatus, heldOn: string, place: string | null, people: number | null, lacksMinutes: boolean, titleKo: string, titleEn: string, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, topics: Array<{ __typename: 'ForumTopic', id: string, topic: string, speaker: string, domain: { __typename: 'Domain', id: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }>, opinions: { __typename: 'CitizenOpinionConnection', totalCount: number } } };

export type PlanMeasuredFragment = { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> };

export type PlanItemRowFragment = { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BudgetItem', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'CitizenOpinion', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'ConsistencyWeighting', id: string }
    | { __typename: 'Contest', id: string }
    | { __typename: 'ContestEntry', id: string }
    | { __typename: 'ContestJudge', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'DevelopmentConcept', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationTarget', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'FiscalAmount', id: string }
    | { __typename: 'FiscalClass', id: string }
    | { __typename: 'FiscalCrosswalk', id: string }
    | { __typename: 'FiscalLine', id: string }
    | { __typename: 'FiscalScheme', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumTopic', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'InitiativeMeasure', id: string }
    | { __typename: 'Instruction', id: string }
    | { __typename: 'InvestmentReview', id: string }
    | { __typename: 'IssuedMeetingPack', id: string }
    | { __typename: 'IssuedPlanEdition', id: string }
    | { __typename: 'JudgeScore', id: string }
    | { __typename: 'MeetingAgendaItem', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanChangeRequest', id: string }
    | { __typename: 'PlanItem', id: string }
    | { __typename: 'PlanLink', id: string }
    | { __typename: 'PlanTarget', id: string }
    | { __typename: 'PlanTermRemap', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'PriorityCandidate', id: string }
    | { __typename: 'PriorityCriterion', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'ProgressMeeting', id: string }
    | { __typename: 'ProgressReport', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'ReviewThreshold', id: string }
    | { __typename: 'SupplementaryBudget', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'SurveyPublication', id: string }
    | { __typename: 'SurveyQuestion', id: string }
    | { __typename: 'SurveyStratum', id: string }
    | { __typename: 'SurveyTokenBatch', id: string }
    | { __typename: 'TaskInspection', id: string }
    | { __typename: 'Vision', id: string }
    | { __typename: 'WorkSchedule', id: string }
    | { __typename: 'WorkStep', id: string }
   | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null };

export type PlanTargetRowFragment = { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> };

export type FiscalLineRowFragment = { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, account: FiscalAccount, spending: FiscalSpending, totalCost: number | null, spentBefore: number | null, sample: boolean, fiscalClass: { __typename: 'FiscalClass', id: string, title: string } | null, item: { __typename: 'PlanItem', id: string } | null, investmentReview: { __typename: 'LineReview', state: InvestmentReviewState, needed: InvestmentReviewKind | null, totalCost: number, latest: { __typename: 'InvestmentReview', id: string, kind: InvestmentReviewKind, verdict: InvestmentVerdict, totalCost: number, reviewedOn: string, conditions: string | null, documentNo: string, documentDate: string } | null }, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number, supplementaries: Array<{ __typename: 'SupplementaryBudget', id: string, number: number, amount: number, decidedOn: string | null }> }> };

export type LinkEndFragment = { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } };

export type LinkRowFragment = { __typename: 'PlanLink', id: string, version: number, type: PlanLinkType, status: PlanLinkStatus, strength: number, crossesDomains: boolean, rationale: string | null, validFrom: number | null, validTo: number | null, endedOn: string | null, endReason: string | null, proposedBy: { __typename: 'Person', id: string } | null, fromAgreedBy: { __typename: 'Person', id: string } | null, toAgreedBy: { __typename: 'Person', id: string } | null, from: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null, to: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null };

export type LinkEditionsFragment = { __typename: 'PlanItem', history: Array<{ __typename: 'PlanItem', id: string, version: number, unlinkedReason: string | null, planVersion: { __typename: 'PlanVersion', id: string, status: PlanVersionStatus } }> };

export type PlanSyncLevelItemsQueryVariables = Exact<{
  level: PlanLevel;
  year: number;
}>;


export type PlanSyncLevelItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } }> } };

export type PairedPlanFragment = { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel };

export type PlanSyncPairsQueryVariables = Exact<{
  year: number;
  steps: number;
}>;


export type PlanSyncPairsQuery = { __typename: 'Query', planPairs: Array<{ __typename: 'PlanPairCoverage', linked: number, total: number, undecided: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, budgetRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, from: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel }, to: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel } }> };

export type PlanSyncPairQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  year: number;
  steps: number;
  domain?: string | number | null | undefined;
  rows: number;
  columns: number;
  rowsAfter?: string | null | undefined;
  columnsAfter?: string | null | undefined;
}>;


export type PlanSyncPairQuery = { __typename: 'Query', planPair: { __typename: 'PlanPair', coverage: { __typename: 'PlanPairCoverage', linked: number, total: number, undecided: number }, fromItems: { __typename: 'PlanItemConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'PlanItem', id: string, lineageId: string, title: string, links: Array<{ __typename: 'PlanLink', id: string, version: number, type: PlanLinkType, status: PlanLinkStatus, strength: number, crossesDomains: boolean, rationale: string | null, validFrom: number | null, validTo: number | null, endedOn: string | null, endReason: string | null, proposedBy: { __typename: 'Person', id: string } | null, fromAgreedBy: { __typename: 'Person', id: string } | null, toAgreedBy: { __typename: 'Person', id: string } | null, from: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null, to: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null }>, department: { __typename: 'Department', id: string, code: string, name: string } }> }, toItems: { __typename: 'PlanItemConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } }> }, orphansFrom: { __typename: 'PlanItemConnection', totalCount: number, nodes: Array<{ __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string }, history: Array<{ __typename: 'PlanItem', id: string, version: number, unlinkedReason: string | null, planVersion: { __typename: 'PlanVersion', id: string, status: PlanVersionStatus } }> }> }, orphansTo: { __typename: 'PlanItemConnection', totalCount: number, nodes: Array<{ __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string }, history: Array<{ __typename: 'PlanItem', id: string, version: number, unlinkedReason: string | null, planVersion: { __typename: 'PlanVersion', id: string, status: PlanVersionStatus } }> }> } } | null };

export type PlanSyncPairItemsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  year: number;
}>;


export type PlanSyncPairItemsQuery = { __typename: 'Query', planPair: { __typename: 'PlanPair', fromItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } }> }, toItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } }> } } | null };

export type PlanSyncLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncLinksQuery = { __typename: 'Query', planLinks: { __typename: 'PlanLinkConnection', totalCount: number, nodes: Array<{ __typename: 'PlanLink', id: string, version: number, type: PlanLinkType, status: PlanLinkStatus, strength: number, crossesDomains: boolean, rationale: string | null, validFrom: number | null, validTo: number | null, endedOn: string | null, endReason: string | null, proposedBy: { __typename: 'Person', id: string } | null, fromAgreedBy: { __typename: 'Person', id: string } | null, toAgreedBy: { __typename: 'Person', id: string } | null, from: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null, to: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null }> } };

export type PlanSyncLooseQueryVariables = Exact<{
  kind: OrphanKind;
  year: number;
}>;


export type PlanSyncLooseQuery = { __typename: 'Query', orphans: Array<{ __typename: 'PlanOrphan', kind: OrphanKind, code: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } | null, record:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetItem', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'DevelopmentConcept', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalClass', id: string }
      | { __typename: 'FiscalCrosswalk', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'FiscalScheme', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'ForumTopic', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'Instruction', id: string }
      | { __typename: 'InvestmentReview', id: string }
      | { __typename: 'IssuedMeetingPack', id: string }
      | { __typename: 'IssuedPlanEdition', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'MeetingAgendaItem', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanChangeRequest', id: string }
      | { __typename: 'PlanItem', id: string, lineageId: string, title: string, initiative: { __typename: 'Initiative', id: string, code: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, history: Array<{ __typename: 'PlanItem', id: string, version: number, unlinkedReason: string | null, planVersion: { __typename: 'PlanVersion', id: string, status: PlanVersionStatus } }> }
      | { __typename: 'PlanLink', id: string, version: number, type: PlanLinkType, status: PlanLinkStatus, strength: number, crossesDomains: boolean, rationale: string | null, validFrom: number | null, validTo: number | null, endedOn: string | null, endReason: string | null, proposedBy: { __typename: 'Person', id: string } | null, fromAgreedBy: { __typename: 'Person', id: string } | null, toAgreedBy: { __typename: 'Person', id: string } | null, from: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null, to: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'ProgressMeeting', id: string }
      | { __typename: 'ProgressReport', id: string }
      | { __typename: 'Publication', id: string }
      | { __typename: 'ReviewThreshold', id: string }
      | { __typename: 'SupplementaryBudget', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'SurveyPublication', id: string }
      | { __typename: 'SurveyQuestion', id: string }
      | { __typename: 'SurveyStratum', id: string }
      | { __typename: 'SurveyTokenBatch', id: string }
      | { __typename: 'TaskInspection', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     }> };

export type PlanSyncLooseCountsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncLooseCountsQuery = { __typename: 'Query', orphanCounts: Array<{ __typename: 'PlanOrphanCount', kind: OrphanKind, count: number | null }> };

export type PlanSyncProposeLinkMutationVariables = Exact<{
  input: PlanLinkInput;
}>;


export type PlanSyncProposeLinkMutation = { __typename: 'Mutation', proposePlanLink: { __typename: 'PlanLink', id: string, status: PlanLinkStatus } };

export type PlanSyncConfirmLinkMutationVariables = Exact<{
  input: PlanLinkConfirmation;
}>;


export type PlanSyncConfirmLinkMutation = { __typename: 'Mutation', confirmPlanLink: { __typename: 'PlanLink', id: string, version: number, status: PlanLinkStatus } };

export type PlanSyncRejectLinkMutationVariables = Exact<{
  input: PlanLinkRejection;
}>;


export type PlanSyncRejectLinkMutation = { __typename: 'Mutation', rejectPlanLink: { __typename: 'PlanLink', id: string, version: number, status: PlanLinkStatus } };

export type PlanSyncEndLinkMutationVariables = Exact<{
  input: PlanLinkEnding;
}>;


export type PlanSyncEndLinkMutation = { __typename: 'Mutation', endPlanLink: { __typename: 'PlanLink', id: string, version: number, validTo: number | null, endedOn: string | null } };

export type InstructionRowFragment = { __typename: 'Instruction', id: string, version: number, kind: InstructionKind, content: string, dueOn: string, status: InstructionStatus, overdue: boolean, report: string | null, reportedOn: string | null, closedOn: string | null, returnReason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, meeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, year: number, quarter: number } };

export type InstructionFilesFragment = { __typename: 'Instruction', attachments: Array<{ __typename: 'Attachment', id: string, fileName: string, size: number, disclosure: Disclosure, legalGround: string | null, closedUntil: string | null, documentNo: string | null, at: string, uploadedBy: { __typename: 'Person', id: string, name: string } }> };

export type ReportRowFragment = { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> };

export type AgendaRowFragment = { __typename: 'MeetingAgendaItem', id: string, version: number, position: number, note: string | null, light: ProgressLight | null, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string, leadDepartment: { __typename: 'Department', id: string, code: string, name: string } } | null, report: { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> } | null };

export type MeetingHeadFragment = { __typename: 'ProgressMeeting', id: string, code: string, title: string, version: number, year: number, quarter: number, period: string, plannedOn: string, postponedFrom: string | null, reportDue: string, heldOn: string | null, place: string | null, status: ProgressMeetingStatus, reason: string | null, department: { __typename: 'Department', id: string } };

export type PlanSyncMeetingsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncMeetingsQuery = { __typename: 'Query', meetingCompliance: { __typename: 'MeetingCompliance', held: number, planned: number, quarters: Array<number>, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, quarterRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } | null, goalAchievement: { __typename: 'GoalAchievement', total: number, achieved: number, expected: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, progressMeetings: { __typename: 'ProgressMeetingConnection', nodes: Array<{ __typename: 'ProgressMeeting', id: string, code: string, title: string, version: number, year: number, quarter: number, period: string, plannedOn: string, postponedFrom: string | null, reportDue: string, heldOn: string | null, place: string | null, status: ProgressMeetingStatus, reason: string | null, agenda: Array<{ __typename: 'MeetingAgendaItem', id: string, light: ProgressLight | null }>, instructions: Array<{ __typename: 'Instruction', id: string, status: InstructionStatus, overdue: boolean }>, carriedInstructions: Array<{ __typename: 'Instruction', id: string, overdue: boolean }>, department: { __typename: 'Department', id: string } }> } };

export type PlanSyncMeetingQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncMeetingQuery = { __typename: 'Query', progressMeeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, version: number, year: number, quarter: number, period: string, plannedOn: string, postponedFrom: string | null, reportDue: string, heldOn: string | null, place: string | null, status: ProgressMeetingStatus, reason: string | null, agenda: Array<{ __typename: 'MeetingAgendaItem', id: string, version: number, position: number, note: string | null, light: ProgressLight | null, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string, leadDepartment: { __typename: 'Department', id: string, code: string, name: string } } | null, report: { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> } | null }>, instructions: Array<{ __typename: 'Instruction', id: string, version: number, kind: InstructionKind, content: string, dueOn: string, status: InstructionStatus, overdue: boolean, report: string | null, reportedOn: string | null, closedOn: string | null, returnReason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, meeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, year: number, quarter: number } }>, carriedInstructions: Array<{ __typename: 'Instruction', id: string, version: number, kind: InstructionKind, content: string, dueOn: string, status: InstructionStatus, overdue: boolean, report: string | null, reportedOn: string | null, closedOn: string | null, returnReason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, meeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, year: number, quarter: number } }>, packs: Array<{ __typename: 'IssuedMeetingPack', id: string, number: number, recipient: string, asOf: string, issuedAt: string, sha256: string }>, department: { __typename: 'Department', id: string } } | null };

export type PlanSyncInstructionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncInstructionsQuery = { __typename: 'Query', instructions: { __typename: 'InstructionConnection', nodes: Array<{ __typename: 'Instruction', id: string, version: number, kind: InstructionKind, content: string, dueOn: string, status: InstructionStatus, overdue: boolean, report: string | null, reportedOn: string | null, closedOn: string | null, returnReason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, meeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, year: number, quarter: number }, attachments: Array<{ __typename: 'Attachment', id: string, fileName: string, size: number, disclosure: Disclosure, legalGround: string | null, closedUntil: string | null, documentNo: string | null, at: string, uploadedBy: { __typename: 'Person', id: string, name: string } }> }> } };

export type PlanSyncReportSuggestionQueryVariables = Exact<{
  initiative: string | number;
  period: string;
}>;


export type PlanSyncReportSuggestionQuery = { __typename: 'Query', reportSuggestion: { __typename: 'ReportSuggestion', goalText: string, planned: string | null, actual: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null }> } };

export type PlanSyncDomainsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncDomainsQuery = { __typename: 'Query', domains: { __typename: 'DomainConnection', nodes: Array<{ __typename: 'Domain', id: string, code: string, title: string }> } };

export type PlanSyncAssigneesQueryVariables = Exact<{
  department: string | number;
}>;


export type PlanSyncAssigneesQuery = { __typename: 'Query', people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string }> } };

export type PlanSyncPlanMeetingMutationVariables = Exact<{
  input: ProgressMeetingInput;
}>;


export type PlanSyncPlanMeetingMutation = { __typename: 'Mutation', planMeeting: { __typename: 'ProgressMeeting', id: string } };

export type PlanSyncChangeMeetingMutationVariables = Exact<{
  input: ProgressMeetingUpdate;
}>;


export type PlanSyncChangeMeetingMutation = { __typename: 'Mutation', changeMeeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, version: number, year: number, quarter: number, period: string, plannedOn: string, postponedFrom: string | null, reportDue: string, heldOn: string | null, place: string | null, status: ProgressMeetingStatus, reason: string | null, department: { __typename: 'Department', id: string } } };

export type PlanSyncHoldMeetingMutationVariables = Exact<{
  input: ProgressMeetingHeld;
}>;


export type PlanSyncHoldMeetingMutation = { __typename: 'Mutation', holdMeeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, version: number, year: number, quarter: number, period: string, plannedOn: string, postponedFrom: string | null, reportDue: string, heldOn: string | null, place: string | null, status: ProgressMeetingStatus, reason: string | null, department: { __typename: 'Department', id: string } } };

export type PlanSyncCancelMeetingMutationVariables = Exact<{
  input: ProgressMeetingCancellation;
}>;


export type PlanSyncCancelMeetingMutation = { __typename: 'Mutation', cancelMeeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, version: number, year: number, quarter: number, period: string, plannedOn: string, postponedFrom: string | null, reportDue: string, heldOn: string | null, place: string | null, status: ProgressMeetingStatus, reason: string | null, department: { __typename: 'Department', id: string } } };

export type PlanSyncFillAgendaMutationVariables = Exact<{
  input: MeetingAgendaInput;
}>;


export type PlanSyncFillAgendaMutation = { __typename: 'Mutation', fillMeetingAgenda: { __typename: 'ProgressMeeting', id: string } };

export type PlanSyncOrderAgendaMutationVariables = Exact<{
  input: MeetingAgendaOrder;
}>;


export type PlanSyncOrderAgendaMutation = { __typename: 'Mutation', orderMeetingAgenda: { __typename: 'ProgressMeeting', id: string } };

export type PlanSyncChangeAgendaItemMutationVariables = Exact<{
  input: MeetingAgendaItemUpdate;
}>;


export type PlanSyncChangeAgendaItemMutation = { __typename: 'Mutation', changeMeetingAgendaItem: { __typename: 'MeetingAgendaItem', id: string } };

export type PlanSyncRemoveAgendaItemMutationVariables = Exact<{
  id: string | number;
}>;


export type PlanSyncRemoveAgendaItemMutation = { __typename: 'Mutation', removeMeetingAgendaItem: boolean };

export type PlanSyncCreateReportMutationVariables = Exact<{
  input: ProgressReportInput;
}>;


export type PlanSyncCreateReportMutation = { __typename: 'Mutation', createProgressReport: { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> } };

export type PlanSyncUpdateReportMutationVariables = Exact<{
  input: ProgressReportUpdate;
}>;


export type PlanSyncUpdateReportMutation = { __typename: 'Mutation', updateProgressReport: { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> } };

export type PlanSyncSubmitReportMutationVariables = Exact<{
  input: ProgressReportMove;
}>;


export type PlanSyncSubmitReportMutation = { __typename: 'Mutation', submitProgressReport: { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> } };

export type PlanSyncConfirmReportMutationVariables = Exact<{
  input: ProgressReportMove;
}>;


export type PlanSyncConfirmReportMutation = { __typename: 'Mutation', confirmProgressReport: { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> } };

export type PlanSyncAcceptReportMutationVariables = Exact<{
  input: ProgressReportMove;
}>;


export type PlanSyncAcceptReportMutation = { __typename: 'Mutation', acceptProgressReport: { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> } };

export type PlanSyncReturnReportMutationVariables = Exact<{
  input: ProgressReportReturn;
}>;


export type PlanSyncReturnReportMutation = { __typename: 'Mutation', returnProgressReport: { __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> } };

export type PlanSyncAcceptReportsMutationVariables = Exact<{
  input: ProgressReportsAct;
}>;


export type PlanSyncAcceptReportsMutation = { __typename: 'Mutation', acceptProgressReports: Array<{ __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> }> };

export type PlanSyncConfirmReportsMutationVariables = Exact<{
  input: ProgressReportsAct;
}>;


export type PlanSyncConfirmReportsMutation = { __typename: 'Mutation', confirmProgressReports: Array<{ __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> }> };

export type PlanSyncReturnReportsMutationVariables = Exact<{
  input: ProgressReportsReturn;
}>;


export type PlanSyncReturnReportsMutation = { __typename: 'Mutation', returnProgressReports: Array<{ __typename: 'ProgressReport', id: string, version: number, status: ProgressReportStatus, late: boolean, light: ProgressLight | null, goalText: string, planned: string, actual: string, achieved: string | null, gap: string | null, action: string | null, submittedOn: string | null, returnReason: string | null, indicators: Array<{ __typename: 'ReportIndicator', title: string, unit: string | null, kind: ReportIndicatorKind, lowerIsBetter: boolean, target: string, result: string | null, gap: string | null }> }> };

export type PlanSyncGiveInstructionMutationVariables = Exact<{
  input: InstructionInput;
}>;


export type PlanSyncGiveInstructionMutation = { __typename: 'Mutation', giveInstruction: { __typename: 'Instruction', id: string } };

export type PlanSyncAssignInstructionMutationVariables = Exact<{
  input: InstructionAssignment;
}>;


export type PlanSyncAssignInstructionMutation = { __typename: 'Mutation', assignInstruction: { __typename: 'Instruction', id: string, version: number, kind: InstructionKind, content: string, dueOn: string, status: InstructionStatus, overdue: boolean, report: string | null, reportedOn: string | null, closedOn: string | null, returnReason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, meeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, year: number, quarter: number } } };

export type PlanSyncReportInstructionMutationVariables = Exact<{
  input: InstructionReport;
}>;


export type PlanSyncReportInstructionMutation = { __typename: 'Mutation', reportInstruction: { __typename: 'Instruction', id: string, version: number, kind: InstructionKind, content: string, dueOn: string, status: InstructionStatus, overdue: boolean, report: string | null, reportedOn: string | null, closedOn: string | null, returnReason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, meeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, year: number, quarter: number } } };

export type PlanSyncCloseInstructionMutationVariables = Exact<{
  input: InstructionClosing;
}>;


export type PlanSyncCloseInstructionMutation = { __typename: 'Mutation', closeInstruction: { __typename: 'Instruction', id: string, version: number, kind: InstructionKind, content: string, dueOn: string, status: InstructionStatus, overdue: boolean, report: string | null, reportedOn: string | null, closedOn: string | null, returnReason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, meeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, year: number, quarter: number } } };

export type PlanSyncReturnInstructionMutationVariables = Exact<{
  input: InstructionReturn;
}>;


export type PlanSyncReturnInstructionMutation = { __typename: 'Mutation', returnInstruction: { __typename: 'Instruction', id: string, version: number, kind: InstructionKind, content: string, dueOn: string, status: InstructionStatus, overdue: boolean, report: string | null, reportedOn: string | null, closedOn: string | null, returnReason: string | null, department: { __typename: 'Department', id: string, code: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, meeting: { __typename: 'ProgressMeeting', id: string, code: string, title: string, year: number, quarter: number } } };

export type OpinionRowFragment = { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null };

export type PlanSyncOpinionsQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type PlanSyncOpinionsQuery = { __typename: 'Query', opinionFigures: { __typename: 'OpinionFigures', received: number, due: number, onTime: number, overdue: number, decided: number, incorporated: number, outOfScope: number, spam: number, repeated: number, unfulfilled: number, replyRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, incorporatedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, citizenOpinions: { __typename: 'CitizenOpinionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null }> }, unfulfilledOpinions: Array<{ __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null }> };

export type PlanSyncChangedItemsQueryVariables = Exact<{
  where: PlanItemWhere;
}>;


export type PlanSyncChangedItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, title: string } } }> } };

export type PlanSyncReceiveOpinionMutationVariables = Exact<{
  input: CitizenOpinionInput;
}>;


export type PlanSyncReceiveOpinionMutation = { __typename: 'Mutation', receiveOpinion: { __typename: 'CitizenOpinion', id: string } };

export type PlanSyncAssignOpinionMutationVariables = Exact<{
  input: OpinionAssignment;
}>;


export type PlanSyncAssignOpinionMutation = { __typename: 'Mutation', assignOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncAssignOpinionsMutationVariables = Exact<{
  input: OpinionsAssignment;
}>;


export type PlanSyncAssignOpinionsMutation = { __typename: 'Mutation', assignOpinions: Array<{ __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null }> };

export type PlanSyncSetAsideOpinionsMutationVariables = Exact<{
  input: OpinionsAsideInput;
}>;


export type PlanSyncSetAsideOpinionsMutation = { __typename: 'Mutation', setAsideOpinions: Array<{ __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null }> };

export type PlanSyncReviewOpinionMutationVariables = Exact<{
  input: OpinionReview;
}>;


export type PlanSyncReviewOpinionMutation = { __typename: 'Mutation', reviewOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncDecideOpinionMutationVariables = Exact<{
  input: OpinionDecisionInput;
}>;


export type PlanSyncDecideOpinionMutation = { __typename: 'Mutation', decideOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncReplyToOpinionMutationVariables = Exact<{
  input: OpinionReply;
}>;


export type PlanSyncReplyToOpinionMutation = { __typename: 'Mutation', replyToOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncIncorporateOpinionMutationVariables = Exact<{
  input: OpinionIncorporation;
}>;


export type PlanSyncIncorporateOpinionMutation = { __typename: 'Mutation', incorporateOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, submissions: number, domain: { __typename: 'Domain', id: string, code: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, code: string, title: string } } } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncPlansQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncPlansQuery = { __typename: 'Query', plans: { __typename: 'PlanConnection', nodes: Array<{ __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel, status: PlanStatus, fromYear: number, toYear: number | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, versionInForce: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind } | null, anchoredRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> } };

export type PlanSyncPlanQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncPlanQuery = { __typename: 'Query', plan: { __typename: 'Plan', id: string, code: string, title: string, version: number, level: PlanLevel, status: PlanStatus, fromYear: number, toYear: number | null, legalBasis: string | null, term: number | null, endsOn: string | null, titleKo: string, department: { __typename: 'Department', id: string, code: string, name: string }, versions: { __typename: 'PlanVersionConnection', nodes: Array<{ __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus, version: number, changeNote: string | null, reason: string | null, finalizedAt: string | null, windowStart: number | null, windowYears: number | null }> } } | null };

export type PlanSyncItemsQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', totalCount: number, nodes: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BudgetItem', id: string }
        | { __typename: 'BudgetLine', id: string }
        | { __typename: 'CitizenOpinion', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'CommitteeSeat', id: string }
        | { __typename: 'ConsistencyWeighting', id: string }
        | { __typename: 'Contest', id: string }
        | { __typename: 'ContestEntry', id: string }
        | { __typename: 'ContestJudge', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'DevelopmentConcept', id: string }
        | { __typename: 'Domain', id: string }
        | { __typename: 'Evaluation', id: string }
        | { __typename: 'EvaluationTarget', id: string }
        | { __typename: 'FacetValue', id: string }
        | { __typename: 'FiscalAmount', id: string }
        | { __typename: 'FiscalClass', id: string }
        | { __typename: 'FiscalCrosswalk', id: string }
        | { __typename: 'FiscalLine', id: string }
        | { __typename: 'FiscalScheme', id: string }
        | { __typename: 'Forum', id: string }
        | { __typename: 'ForumTopic', id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'Holiday', id: string }
        | { __typename: 'ImportBatch', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'InitiativeMeasure', id: string }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'InvestmentReview', id: string }
        | { __typename: 'IssuedMeetingPack', id: string }
        | { __typename: 'IssuedPlanEdition', id: string }
        | { __typename: 'JudgeScore', id: string }
        | { __typename: 'MeetingAgendaItem', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Mission', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Occurrence', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PinnedView', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PlanChangeRequest', id: string }
        | { __typename: 'PlanItem', id: string }
        | { __typename: 'PlanLink', id: string }
        | { __typename: 'PlanTarget', id: string }
        | { __typename: 'PlanTermRemap', id: string }
        | { __typename: 'PlanVersion', id: string }
        | { __typename: 'PriorityCandidate', id: string }
        | { __typename: 'PriorityCriterion', id: string }
        | { __typename: 'Program', id: string }
        | { __typename: 'ProgressMeeting', id: string }
        | { __typename: 'ProgressReport', id: string }
        | { __typename: 'Publication', id: string }
        | { __typename: 'ReviewThreshold', id: string }
        | { __typename: 'SupplementaryBudget', id: string }
        | { __typename: 'Survey', id: string }
        | { __typename: 'SurveyPublication', id: string }
        | { __typename: 'SurveyQuestion', id: string }
        | { __typename: 'SurveyStratum', id: string }
        | { __typename: 'SurveyTokenBatch', id: string }
        | { __typename: 'TaskInspection', id: string }
        | { __typename: 'Vision', id: string }
        | { __typename: 'WorkSchedule', id: string }
        | { __typename: 'WorkStep', id: string }
       | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null }> } };

export type PlanSyncNodesQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncNodesQuery = { __typename: 'Query', domains: { __typename: 'DomainConnection', nodes: Array<{ __typename: 'Domain', id: string, title: string }> }, goals: { __typename: 'GoalConnection', nodes: Array<{ __typename: 'Goal', id: string, title: string }> }, initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, title: string }> } };

export type PlanSyncDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncDepartmentsQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string, level: string }> } };

export type PlanSyncCreatePlanMutationVariables = Exact<{
  input: PlanInput;
}>;


export type PlanSyncCreatePlanMutation = { __typename: 'Mutation', createPlan: { __typename: 'Plan', id: string, code: string } };

export type PlanSyncUpdatePlanMutationVariables = Exact<{
  input: PlanUpdate;
}>;


export type PlanSyncUpdatePlanMutation = { __typename: 'Mutation', updatePlan: { __typename: 'Plan', id: string, version: number } };

export type PlanSyncOpenVersionMutationVariables = Exact<{
  input: PlanVersionInput;
}>;


export type PlanSyncOpenVersionMutation = { __typename: 'Mutation', openPlanVersion: { __typename: 'PlanVersion', id: string, number: number } };

export type PlanSyncMoveVersionMutationVariables = Exact<{
  input: PlanVersionMove;
}>;


export type PlanSyncMoveVersionMutation = { __typename: 'Mutation', movePlanVersion: { __typename: 'PlanVersion', id: string, version: number, status: PlanVersionStatus } };

export type PlanSyncCreateItemMutationVariables = Exact<{
  input: PlanItemInput;
}>;


export type PlanSyncCreateItemMutation = { __typename: 'Mutation', createPlanItem: { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetItem', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'DevelopmentConcept', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalClass', id: string }
      | { __typename: 'FiscalCrosswalk', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'FiscalScheme', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'ForumTopic', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'Instruction', id: string }
      | { __typename: 'InvestmentReview', id: string }
      | { __typename: 'IssuedMeetingPack', id: string }
      | { __typename: 'IssuedPlanEdition', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'MeetingAgendaItem', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanChangeRequest', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'ProgressMeeting', id: string }
      | { __typename: 'ProgressReport', id: string }
      | { __typename: 'Publication', id: string }
      | { __typename: 'ReviewThreshold', id: string }
      | { __typename: 'SupplementaryBudget', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'SurveyPublication', id: string }
      | { __typename: 'SurveyQuestion', id: string }
      | { __typename: 'SurveyStratum', id: string }
      | { __typename: 'SurveyTokenBatch', id: string }
      | { __typename: 'TaskInspection', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null } };

export type PlanSyncUpdateItemMutationVariables = Exact<{
  input: PlanItemUpdate;
}>;


export type PlanSyncUpdateItemMutation = { __typename: 'Mutation', updatePlanItem: { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetItem', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'DevelopmentConcept', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalClass', id: string }
      | { __typename: 'FiscalCrosswalk', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'FiscalScheme', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'ForumTopic', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'Instruction', id: string }
      | { __typename: 'InvestmentReview', id: string }
      | { __typename: 'IssuedMeetingPack', id: string }
      | { __typename: 'IssuedPlanEdition', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'MeetingAgendaItem', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanChangeRequest', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'ProgressMeeting', id: string }
      | { __typename: 'ProgressReport', id: string }
      | { __typename: 'Publication', id: string }
      | { __typename: 'ReviewThreshold', id: string }
      | { __typename: 'SupplementaryBudget', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'SurveyPublication', id: string }
      | { __typename: 'SurveyQuestion', id: string }
      | { __typename: 'SurveyStratum', id: string }
      | { __typename: 'SurveyTokenBatch', id: string }
      | { __typename: 'TaskInspection', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null } };

export type PlanSyncSubmitItemsMutationVariables = Exact<{
  input: PlanItemsActInput;
}>;


export type PlanSyncSubmitItemsMutation = { __typename: 'Mutation', submitPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetItem', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'DevelopmentConcept', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalClass', id: string }
      | { __typename: 'FiscalCrosswalk', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'FiscalScheme', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'ForumTopic', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'Instruction', id: string }
      | { __typename: 'InvestmentReview', id: string }
      | { __typename: 'IssuedMeetingPack', id: string }
      | { __typename: 'IssuedPlanEdition', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'MeetingAgendaItem', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanChangeRequest', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'ProgressMeeting', id: string }
      | { __typename: 'ProgressReport', id: string }
      | { __typename: 'Publication', id: string }
      | { __typename: 'ReviewThreshold', id: string }
      | { __typename: 'SupplementaryBudget', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'SurveyPublication', id: string }
      | { __typename: 'SurveyQuestion', id: string }
      | { __typename: 'SurveyStratum', id: string }
      | { __typename: 'SurveyTokenBatch', id: string }
      | { __typename: 'TaskInspection', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null }> };

export type PlanSyncConfirmItemsMutationVariables = Exact<{
  input: PlanItemsActInput;
}>;


export type PlanSyncConfirmItemsMutation = { __typename: 'Mutation', confirmPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetItem', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'DevelopmentConcept', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalClass', id: string }
      | { __typename: 'FiscalCrosswalk', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'FiscalScheme', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'ForumTopic', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'Instruction', id: string }
      | { __typename: 'InvestmentReview', id: string }
      | { __typename: 'IssuedMeetingPack', id: string }
      | { __typename: 'IssuedPlanEdition', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'MeetingAgendaItem', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanChangeRequest', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'ProgressMeeting', id: string }
      | { __typename: 'ProgressReport', id: string }
      | { __typename: 'Publication', id: string }
      | { __typename: 'ReviewThreshold', id: string }
      | { __typename: 'SupplementaryBudget', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'SurveyPublication', id: string }
      | { __typename: 'SurveyQuestion', id: string }
      | { __typename: 'SurveyStratum', id: string }
      | { __typename: 'SurveyTokenBatch', id: string }
      | { __typename: 'TaskInspection', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null }> };

export type PlanSyncReturnItemsMutationVariables = Exact<{
  input: PlanItemsActInput;
}>;


export type PlanSyncReturnItemsMutation = { __typename: 'Mutation', returnPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetItem', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'DevelopmentConcept', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalClass', id: string }
      | { __typename: 'FiscalCrosswalk', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'FiscalScheme', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'ForumTopic', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'Instruction', id: string }
      | { __typename: 'InvestmentReview', id: string }
      | { __typename: 'IssuedMeetingPack', id: string }
      | { __typename: 'IssuedPlanEdition', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'MeetingAgendaItem', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanChangeRequest', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'ProgressMeeting', id: string }
      | { __typename: 'ProgressReport', id: string }
      | { __typename: 'Publication', id: string }
      | { __typename: 'ReviewThreshold', id: string }
      | { __typename: 'SupplementaryBudget', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'SurveyPublication', id: string }
      | { __typename: 'SurveyQuestion', id: string }
      | { __typename: 'SurveyStratum', id: string }
      | { __typename: 'SurveyTokenBatch', id: string }
      | { __typename: 'TaskInspection', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null }> };

export type PriorityInitiativeFragment = { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, title: string } }, leadDepartment: { __typename: 'Department', id: string, name: string } };

export type PriorityCandidateRowFragment = { __typename: 'PriorityCandidate', id: string, version: number, chosen: boolean, reason: string | null, total: string | null, place: number | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, title: string } }, leadDepartment: { __typename: 'Department', id: string, name: string } }, scores: Array<{ __typename: 'CriterionPoints', points: number | null, criterion: { __typename: 'PriorityCriterion', id: string } }> };

export type PlanSyncPrioritiesQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncPrioritiesQuery = { __typename: 'Query', priorityCriteria: Array<{ __typename: 'PriorityCriterion', id: string, title: string, weight: string, titleKo: string }>, priorityCandidates: Array<{ __typename: 'PriorityCandidate', id: string, version: number, chosen: boolean, reason: string | null, total: string | null, place: number | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, title: string } }, leadDepartment: { __typename: 'Department', id: string, name: string } }, scores: Array<{ __typename: 'CriterionPoints', points: number | null, criterion: { __typename: 'PriorityCriterion', id: string } }> }> };

export type PlanSyncStandingsQueryVariables = Exact<{
  quarter: string;
}>;


export type PlanSyncStandingsQuery = { __typename: 'Query', priorityStandings: Array<{ __typename: 'PriorityStanding', period: string, dueOn: string, light: ProgressLight | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, measureCompletion: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, title: string } }, leadDepartment: { __typename: 'Department', id: string, name: string } }, inspection: { __typename: 'TaskInspection', id: string, version: number, planned: string, actual: string, issue: string | null, measure: string | null, evidence: string | null, inspectedOn: string } | null }> };

export type PlanSyncReviewQueryVariables = Exact<{
  quarter: string;
  year: number;
}>;


export type PlanSyncReviewQuery = { __typename: 'Query', quarterlyBscReview: Array<{ __typename: 'QuarterReview', period: string | null, change: string | null, priority: boolean, target: boolean, score: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, title: string } }, leadDepartment: { __typename: 'Department', id: string, name: string } } }>, evaluationTargets: Array<{ __typename: 'EvaluationTarget', id: string, version: number, reason: string, sentOn: string | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, title: string } }, leadDepartment: { __typename: 'Department', id: string, name: string } } }> };

export type PlanSyncSaveCriteriaMutationVariables = Exact<{
  input: PriorityCriteriaInput;
}>;


export type PlanSyncSaveCriteriaMutation = { __typename: 'Mutation', savePriorityCriteria: Array<{ __typename: 'PriorityCriterion', id: string }> };

export type PlanSyncSavePointsMutationVariables = Exact<{
  input: PriorityPointsInput;
}>;


export type PlanSyncSavePointsMutation = { __typename: 'Mutation', savePriorityPoints: { __typename: 'PriorityCandidate', id: string, version: number, chosen: boolean, reason: string | null, total: string | null, place: number | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, title: string } }, leadDepartment: { __typename: 'Department', id: string, name: string } }, scores: Array<{ __typename: 'CriterionPoints', points: number | null, criterion: { __typename: 'PriorityCriterion', id: string } }> } };

export type PlanSyncChooseMutationVariables = Exact<{
  input: PriorityDecisionsInput;
}>;


export type PlanSyncChooseMutation = { __typename: 'Mutation', choosePriorities: Array<{ __typename: 'PriorityCandidate', id: string, version: number, chosen: boolean, reason: string | null, total: string | null, place: number | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string, goal: { __typename: 'Goal', id: string, domain: { __typename: 'Domain', id: string, title: string } }, leadDepartment: { __typename: 'Department', id: string, name: string } }, scores: Array<{ __typename: 'CriterionPoints', points: number | null, criterion: { __typename: 'PriorityCriterion', id: string } }> }> };

export type PlanSyncInspectMutationVariables = Exact<{
  input: TaskInspectionInput;
}>;


export type PlanSyncInspectMutation = { __typename: 'Mutation', saveTaskInspection: { __typename: 'TaskInspection', id: string, version: number } };

export type PlanSyncAddTargetMutationVariables = Exact<{
  input: EvaluationTargetInput;
}>;


export type PlanSyncAddTargetMutation = { __typename: 'Mutation', addEvaluationTarget: { __typename: 'EvaluationTarget', id: string } };

export type PlanSyncRemoveTargetMutationVariables = Exact<{
  input: EvaluationTargetReference;
}>;


export type PlanSyncRemoveTargetMutation = { __typename: 'Mutation', removeEvaluationTarget: Array<{ __typename: 'EvaluationTarget', id: string }> };

export type PlanSyncSendTargetsMutationVariables = Exact<{
  input: EvaluationTargetsSending;
}>;


export type PlanSyncSendTargetsMutation = { __typename: 'Mutation', sendEvaluationTargets: Array<{ __typename: 'EvaluationTarget', id: string, version: number, sentOn: string | null }> };

export type PlanSyncCreateMeasureMutationVariables = Exact<{
  input: InitiativeMeasureInput;
}>;


export type PlanSyncCreateMeasureMutation = { __typename: 'Mutation', createInitiativeMeasure: { __typename: 'InitiativeMeasure', id: string } };

export type PlanSyncUpdateMeasureMutationVariables = Exact<{
  input: InitiativeMeasureUpdate;
}>;


export type PlanSyncUpdateMeasureMutation = { __typename: 'Mutation', updateInitiativeMeasure: { __typename: 'InitiativeMeasure', id: string, version: number } };

export type PlanSyncProcessQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncProcessQuery = { __typename: 'Query', processStatuses: Array<{ __typename: 'ProcessStatus', current: ProcessStepName | null, department: { __typename: 'Department', id: string, code: string, name: string }, steps: Array<{ __typename: 'ProcessStep', step: ProcessStepName, state: ProcessStepState, done: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, tasks: Array<{ __typename: 'ProcessTask', title: string, dueOn: string, record:
          | { __typename: 'Activity', id: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'AuditEntry', id: string }
          | { __typename: 'BudgetItem', id: string }
          | { __typename: 'BudgetLine', id: string }
          | { __typename: 'CitizenOpinion', id: string }
          | { __typename: 'Committee', id: string }
          | { __typename: 'CommitteeSeat', id: string }
          | { __typename: 'ConsistencyWeighting', id: string }
          | { __typename: 'Contest', id: string }
          | { __typename: 'ContestEntry', id: string }
          | { __typename: 'ContestJudge', id: string }
          | { __typename: 'Department', id: string }
          | { __typename: 'DevelopmentConcept', id: string }
          | { __typename: 'Domain', id: string }
          | { __typename: 'Evaluation', id: string }
          | { __typename: 'EvaluationTarget', id: string }
          | { __typename: 'FacetValue', id: string }
          | { __typename: 'FiscalAmount', id: string }
          | { __typename: 'FiscalClass', id: string }
          | { __typename: 'FiscalCrosswalk', id: string }
          | { __typename: 'FiscalLine', id: string }
          | { __typename: 'FiscalScheme', id: string }
          | { __typename: 'Forum', id: string }
          | { __typename: 'ForumTopic', id: string }
          | { __typename: 'Goal', id: string }
          | { __typename: 'Holiday', id: string }
          | { __typename: 'ImportBatch', id: string }
          | { __typename: 'Initiative', code: string, id: string }
          | { __typename: 'InitiativeMeasure', id: string }
          | { __typename: 'Instruction', id: string }
          | { __typename: 'InvestmentReview', id: string }
          | { __typename: 'IssuedMeetingPack', id: string }
          | { __typename: 'IssuedPlanEdition', id: string }
          | { __typename: 'JudgeScore', id: string }
          | { __typename: 'MeetingAgendaItem', id: string }
          | { __typename: 'Milestone', id: string }
          | { __typename: 'Mission', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'Occurrence', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'PinnedView', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'PlanChangeRequest', id: string }
          | { __typename: 'PlanItem', entry: PlanItemEntry, id: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } }
          | { __typename: 'PlanLink', id: string }
          | { __typename: 'PlanTarget', id: string }
          | { __typename: 'PlanTermRemap', id: string }
          | { __typename: 'PlanVersion', id: string }
          | { __typename: 'PriorityCandidate', id: string }
          | { __typename: 'PriorityCriterion', id: string }
          | { __typename: 'Program', id: string }
          | { __typename: 'ProgressMeeting', id: string }
          | { __typename: 'ProgressReport', id: string }
          | { __typename: 'Publication', id: string }
          | { __typename: 'ReviewThreshold', id: string }
          | { __typename: 'SupplementaryBudget', id: string }
          | { __typename: 'Survey', id: string }
          | { __typename: 'SurveyPublication', id: string }
          | { __typename: 'SurveyQuestion', id: string }
          | { __typename: 'SurveyStratum', id: string }
          | { __typename: 'SurveyTokenBatch', id: string }
          | { __typename: 'TaskInspection', id: string }
          | { __typename: 'Vision', id: string }
          | { __typename: 'WorkSchedule', id: string }
          | { __typename: 'WorkStep', id: string }
         }> }> }> };

export type PlanSyncOpinionFormQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncOpinionFormQuery = { __typename: 'Query', opinionForm: { __typename: 'OpinionForm', year: number, state: OpinionFormState, from: string | null, to: string | null, replyDue: string, domains: Array<{ __typename: 'OpinionLabel', code: string, title: string }> } };

export type PlanSyncSubmittedOpinionQueryVariables = Exact<{
  receipt: string;
}>;


export type PlanSyncSubmittedOpinionQuery = { __typename: 'Query', submittedOpinion: { __typename: 'SubmittedOpinion', title: string, content: string, submittedOn: string, replyDue: string, status: OpinionStatus, decision: OpinionDecision | null, reply: string | null, repliedOn: string | null, domain: { __typename: 'OpinionLabel', code: string, title: string } | null, department: { __typename: 'OpinionLabel', code: string, title: string } | null, item: { __typename: 'OpinionLabel', code: string, title: string } | null } | null };

export type PlanSyncSubmitOpinionMutationVariables = Exact<{
  input: SubmittedOpinionInput;
}>;


export type PlanSyncSubmitOpinionMutation = { __typename: 'Mutation', submitOpinion: { __typename: 'OpinionReceipt', receipt: string, replyDue: string, joined: boolean } };

export type PublicationRowFragment = { __typename: 'Publication', id: string, version: number, code: string, title: string, edition: number, publishedOn: string, quantity: number, audience: string, titleKo: string, titleEn: string, materialKind: MaterialKind, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, fileName: string, size: number, disclosure: Disclosure, legalGround: string | null, closedUntil: string | null, documentNo: string | null, at: string, uploadedBy: { __typename: 'Person', id: string, name: string } }> };

export type PlanSyncPublicationsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncPublicationsQuery = { __typename: 'Query', publications: { __typename: 'PublicationConnection', nodes: Array<{ __typename: 'Publication', id: string, version: number, code: string, title: string, edition: number, publishedOn: string, quantity: number, audience: string, titleKo: string, titleEn: string, materialKind: MaterialKind, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, fileName: string, size: number, disclosure: Disclosure, legalGround: string | null, closedUntil: string | null, documentNo: string | null, at: string, uploadedBy: { __typename: 'Person', id: string, name: string } }> }> } };

export type PlanSyncSavePublicationMutationVariables = Exact<{
  input: CityPublicationInput;
}>;


export type PlanSyncSavePublicationMutation = { __typename: 'Mutation', savePublication: { __typename: 'Publication', id: string, version: number, code: string, title: string, edition: number, publishedOn: string, quantity: number, audience: string, titleKo: string, titleEn: string, materialKind: MaterialKind, department: { __typename: 'Department', id: string, code: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, fileName: string, size: number, disclosure: Disclosure, legalGround: string | null, closedUntil: string | null, documentNo: string | null, at: string, uploadedBy: { __typename: 'Person', id: string, name: string } }> } };

export type PlanSyncRollPreviewQueryVariables = Exact<{
  plan: string | number;
  year: number;
  items?: Array<PlanRollItemChoice> | PlanRollItemChoice | null | undefined;
  departments?: Array<PlanRollDepartmentChoice> | PlanRollDepartmentChoice | null | undefined;
}>;


export type PlanSyncRollPreviewQuery = { __typename: 'Query', rollPreview: { __typename: 'PlanRollPreview', year: number, mayRoll: boolean, mayUndo: boolean, base: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus, finalizedAt: string | null } | null, rolled: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus, version: number, basedOn: { __typename: 'PlanVersion', id: string, year: number, number: number } | null, departmentTasks: Array<{ __typename: 'PlanDepartmentTask', items: number, toSubmit: number, toConfirm: number, department: { __typename: 'Department', id: string, name: string } }> } | null, obstacles: Array<{ __typename: 'PlanRollObstacle', kind: PlanRollObstacleKind, blocks: boolean, edition: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus } | null }>, counts: Array<{ __typename: 'PlanRollCount', outcome: PlanRollOutcome, count: number }>, items: Array<{ __typename: 'PlanRollItem', outcome: PlanRollOutcome, startYear: number | null, endYear: number | null, findings: Array<PlanRollFinding>, endingLinks: number, nextTarget: string | null, department: { __typename: 'Department', id: string, name: string } | null, item: { __typename: 'PlanItem', id: string, code: string, title: string, startYear: number, endYear: number, status: PlanItemStatus, department: { __typename: 'Department', id: string, name: string }, target: { __typename: 'PlanTarget', id: string, measure: string, unit: string } | null } }>, departments: Array<{ __typename: 'PlanRollDepartment', items: number, department: { __typename: 'Department', id: string, name: string }, successors: Array<{ __typename: 'Department', id: string, name: string }>, heir: { __typename: 'Department', id: string } | null }>, money: { __typename: 'PlanRollMoney', yearsIn: Array<number>, yearsOut: Array<number>, lines: number, linesLeft: number, kept: number, dropped: number } | null } };

export type PlanSyncRollForwardMutationVariables = Exact<{
  input: PlanRollInput;
}>;


export type PlanSyncRollForwardMutation = { __typename: 'Mutation', rollPlanForward: { __typename: 'PlanVersion', id: string, year: number, number: number } };

export type PlanSyncUndoRollMutationVariables = Exact<{
  input: PlanRollUndo;
}>;


export type PlanSyncUndoRollMutation = { __typename: 'Mutation', undoRoll: { __typename: 'Plan', id: string } };

export type PlanChainItemFragment = { __typename: 'PlanItem', id: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel } } };

export type PlanSyncInitiativeQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncInitiativeQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, longTerm: Array<{ __typename: 'PlanItem', id: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel } } }>, basic: Array<{ __typename: 'PlanItem', id: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel } } }>, termPriorities: Array<{ __typename: 'PlanItem', id: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel } } }>, fiscal: Array<{ __typename: 'PlanItem', id: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel } } }>, annual: Array<{ __typename: 'PlanItem', id: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel } } }>, changeRequests: { __typename: 'PlanChangeRequestConnection', nodes: Array<{ __typename: 'PlanChangeRequest', id: string, title: string, reason: string, source: PlanChangeSource, status: PlanChangeStatus, proposedOn: string, changedItem: { __typename: 'PlanItem', id: string, title: string } | null, plan: { __typename: 'Plan', id: string, code: string, title: string }, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number } | null }> }, measureCompletion: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, measures: Array<{ __typename: 'InitiativeMeasure', id: string, version: number, title: string, dueOn: string, amount: number | null, doneOn: string | null, result: string | null, department: { __typename: 'Department', id: string, code: string, name: string } }>, planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string } } }> }, participation: { __typename: 'Participation', opinions: number, replied: number, incorporated: number, forums: number, surveys: number }, citizenOpinions: { __typename: 'CitizenOpinionConnection', totalCount: number, nodes: Array<{ __typename: 'CitizenOpinion', id: string, code: string, title: string, status: OpinionStatus, decision: OpinionDecision | null, replyDue: string, repliedOn: string | null, reply: string | null }> }, budget: { __typename: 'InitiativeBudget', fiscalCoverage: FiscalCoverage, years: Array<{ __typename: 'BudgetYear', year: number, required: boolean, coverage: FiscalCoverage, planned: number | null, budget: number | null, spent: number | null, executionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, budgetedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> } } | null };

export type PlanSyncMeasureQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncMeasureQuery = { __typename: 'Query', initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, budgetRequired: boolean, goal: { __typename: 'Goal', id: string, code: string, domain: { __typename: 'Domain', id: string, code: string } }, budget: { __typename: 'InitiativeBudget', fiscalCoverage: FiscalCoverage } }> } };

export type PlanSyncDepartmentQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type PlanSyncDepartmentQuery = { __typename: 'Query', department: { __typename: 'Department', id: string, alignment: { __typename: 'PlanAlignment', items: number, linkedItems: number, budgetInitiatives: number, fundedInitiatives: number, linkedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, fundedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } } | null };

export type PlanSyncWeightingQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncWeightingQuery = { __typename: 'Query', consistencyWeighting: { __typename: 'ConsistencyWeighting', id: string, version: number, fromYear: number, upperLink: string, budget: string, target: string, timing: string, kpi: string } | null };

export type PlanSyncSaveWeightsMutationVariables = Exact<{
  input: ConsistencyWeightsInput;
}>;


export type PlanSyncSaveWeightsMutation = { __typename: 'Mutation', saveConsistencyWeights: { __typename: 'ConsistencyWeighting', id: string, version: number } };

export type PlanSyncSaveTargetMutationVariables = Exact<{
  input: PlanTargetInput;
}>;


export type PlanSyncSaveTargetMutation = { __typename: 'Mutation', savePlanTarget: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, item: { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, onFinal: PlanHierarchyAct | null, sample: boolean, nodeTitle: string | null, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BudgetItem', id: string }
        | { __typename: 'BudgetLine', id: string }
        | { __typename: 'CitizenOpinion', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'CommitteeSeat', id: string }
        | { __typename: 'ConsistencyWeighting', id: string }
        | { __typename: 'Contest', id: string }
        | { __typename: 'ContestEntry', id: string }
        | { __typename: 'ContestJudge', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'DevelopmentConcept', id: string }
        | { __typename: 'Domain', id: string }
        | { __typename: 'Evaluation', id: string }
        | { __typename: 'EvaluationTarget', id: string }
        | { __typename: 'FacetValue', id: string }
        | { __typename: 'FiscalAmount', id: string }
        | { __typename: 'FiscalClass', id: string }
        | { __typename: 'FiscalCrosswalk', id: string }
        | { __typename: 'FiscalLine', id: string }
        | { __typename: 'FiscalScheme', id: string }
        | { __typename: 'Forum', id: string }
        | { __typename: 'ForumTopic', id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'Holiday', id: string }
        | { __typename: 'ImportBatch', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'InitiativeMeasure', id: string }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'InvestmentReview', id: string }
        | { __typename: 'IssuedMeetingPack', id: string }
        | { __typename: 'IssuedPlanEdition', id: string }
        | { __typename: 'JudgeScore', id: string }
        | { __typename: 'MeetingAgendaItem', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Mission', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Occurrence', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PinnedView', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PlanChangeRequest', id: string }
        | { __typename: 'PlanItem', id: string }
        | { __typename: 'PlanLink', id: string }
        | { __typename: 'PlanTarget', id: string }
        | { __typename: 'PlanTermRemap', id: string }
        | { __typename: 'PlanVersion', id: string }
        | { __typename: 'PriorityCandidate', id: string }
        | { __typename: 'PriorityCriterion', id: string }
        | { __typename: 'Program', id: string }
        | { __typename: 'ProgressMeeting', id: string }
        | { __typename: 'ProgressReport', id: string }
        | { __typename: 'Publication', id: string }
        | { __typename: 'ReviewThreshold', id: string }
        | { __typename: 'SupplementaryBudget', id: string }
        | { __typename: 'Survey', id: string }
        | { __typename: 'SurveyPublication', id: string }
        | { __typename: 'SurveyQuestion', id: string }
        | { __typename: 'SurveyStratum', id: string }
        | { __typename: 'SurveyTokenBatch', id: string }
        | { __typename: 'TaskInspection', id: string }
        | { __typename: 'Vision', id: string }
        | { __typename: 'WorkSchedule', id: string }
        | { __typename: 'WorkStep', id: string }
       | null, target: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } | null }, years: Array<{ __typename: 'YearTarget', year: number, value: string }> } };

export type PlanSyncTermsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncTermsQuery = { __typename: 'Query', plans: { __typename: 'PlanConnection', nodes: Array<{ __typename: 'Plan', id: string, code: string, title: string, term: number | null, status: PlanStatus, version: number, endsOn: string | null, department: { __typename: 'Department', id: string, name: string }, termRemaps: Array<{ __typename: 'PlanTermRemap', id: string, version: number, doneAt: string, undoneAt: string | null, replaced: number, ended: number, mayUndo: boolean, doneBy: { __typename: 'Person', id: string, name: string } | null, next: { __typename: 'Plan', id: string, title: string } }> }> } };

export type PlanSyncTermEndQueryVariables = Exact<{
  plan: string | number;
  links?: Array<PlanRemapChoice> | PlanRemapChoice | null | undefined;
}>;


export type PlanSyncTermEndQuery = { __typename: 'Query', termEnd: { __typename: 'PlanTermEnd', obstacles: Array<PlanTermObstacle>, mayClose: boolean, inside: number, openInstructions: Array<{ __typename: 'Instruction', id: string, content: string, dueOn: string, status: InstructionStatus, department: { __typename: 'Department', id: string, name: string } }>, next: { __typename: 'Plan', id: string, code: string, title: string } | null, edition: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus } | null, targets: Array<{ __typename: 'PlanItem', id: string, code: string, title: string }>, counts: Array<{ __typename: 'PlanRemapCount', outcome: PlanRemapOutcome, count: number }>, rows: Array<{ __typename: 'PlanRemapRow', outcome: PlanRemapOutcome, basis: PlanRemapBasis, link: { __typename: 'PlanLink', id: string, type: PlanLinkType, status: PlanLinkStatus }, item: { __typename: 'PlanItem', id: string, code: string, title: string }, other: { __typename: 'PlanItem', id: string, title: string, department: { __typename: 'Department', id: string, name: string } } | null, target: { __typename: 'PlanItem', id: string } | null, hints: Array<{ __typename: 'PlanItem', id: string, title: string }> }> } };

export type PlanSyncCloseTermMutationVariables = Exact<{
  input: TermClosing;
}>;


export type PlanSyncCloseTermMutation = { __typename: 'Mutation', closeTerm: { __typename: 'Plan', id: string, status: PlanStatus, version: number } };

export type PlanSyncRemapLinksMutationVariables = Exact<{
  input: PlanRemapInput;
}>;


export type PlanSyncRemapLinksMutation = { __typename: 'Mutation', remapTermLinks: { __typename: 'PlanTermRemap', id: string, replaced: number, ended: number } };

export type PlanSyncUndoRemapMutationVariables = Exact<{
  input: PlanRemapUndo;
}>;


export type PlanSyncUndoRemapMutation = { __typename: 'Mutation', undoTermRemap: { __typename: 'PlanTermRemap', id: string } };

export const BriefingDocumentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefingDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<BriefingDocumentFragment, unknown>;
export const PlanChangeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemTitle"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanChangeRowFragment, unknown>;
export const PlanDiffItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDiffItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanDiffItemFragment, unknown>;
export const ConceptRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentConcept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"study"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConceptRowFragment, unknown>;
export const PlanImportOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlanImportOutcomeFragment, unknown>;
export const PlanMeasuredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanMeasuredFragment, unknown>;
export const BudgetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetSheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"final"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"overCeiling"}},{"kind":"Field","name":{"kind":"Name","value":"executionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finalRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<BudgetRowFragment, unknown>;
export const FiscalCellsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalCells"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]} as unknown as DocumentNode<FiscalCellsFragment, unknown>;
export const FiscalYearsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalYears"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalYearChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}}]} as unknown as DocumentNode<FiscalYearsFragment, unknown>;
export const ForumRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lacksMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ForumRowFragment, unknown>;
export const PlanTargetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PlanTargetRowFragment, unknown>;
export const PlanItemRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PlanItemRowFragment, unknown>;
export const FiscalLineRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"spentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investmentReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"supplementaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}}]} as unknown as DocumentNode<FiscalLineRowFragment, unknown>;
export const LinkEndFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LinkEndFragment, unknown>;
export const LinkRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"crossesDomains"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgreedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgreedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LinkRowFragment, unknown>;
export const LinkEditionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<LinkEditionsFragment, unknown>;
export const PairedPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]} as unknown as DocumentNode<PairedPlanFragment, unknown>;
export const InstructionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}}]}}]} as unknown as DocumentNode<InstructionRowFragment, unknown>;
export const InstructionFilesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionFiles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"legalGround"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InstructionFilesFragment, unknown>;
export const ReportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<ReportRowFragment, unknown>;
export const AgendaRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingAgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<AgendaRowFragment, unknown>;
export const MeetingHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MeetingHeadFragment, unknown>;
export const OpinionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpinionRowFragment, unknown>;
export const PriorityInitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PriorityInitiativeFragment, unknown>;
export const PriorityCandidateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityCandidateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityInitiative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PriorityCandidateRowFragment, unknown>;
export const PublicationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","alias":{"kind":"Name","value":"materialKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"legalGround"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PublicationRowFragment, unknown>;
export const PlanChainItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanChainItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<PlanChainItemFragment, unknown>;
export const PlanSyncBoardDocument = {"__meta__":{"hash":"sha256:00f0fe4532fe658ed1b4511d9cd92d00daa02ba28d959f834c92949180f2d63e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"annual"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"term"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"TERM_PRIORITY"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fiscal"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"MID_TERM_FISCAL"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"down"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphanCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinionFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unfulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"replyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"planned.PS-","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCount"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUnit"}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROPOSED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncBoardQuery, PlanSyncBoardQueryVariables>;
export const PlanSyncOrphansDocument = {"__meta__":{"hash":"sha256:386e49b03c16876cf0e3f9849f910496c501344b4b1335d0f0a4f4bdfcc7ee9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncOrphans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrphanKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orphans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncOrphansQuery, PlanSyncOrphansQueryVariables>;
export const PlanSyncAlignmentDocument = {"__meta__":{"hash":"sha256:31d76b0fc7039e41813559b8d68ea5f36db88ad7767bf463926ef6507223ba4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncAlignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"linkedItems"}},{"kind":"Field","name":{"kind":"Name","value":"budgetInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"fundedInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"linkedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consistency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"index"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAlignmentQuery, PlanSyncAlignmentQueryVariables>;
export const PlanSyncPackDocument = {"__meta__":{"hash":"sha256:cdbd211e26e548b3d0b21fd79e6f888da2cffe251461530af07c4e0cc72022ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meeting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meeting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meeting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefingDocument"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefingDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncPackQuery, PlanSyncPackQueryVariables>;
export const PlanSyncPackFileDocument = {"__meta__":{"hash":"sha256:32fb98ad0212d9c659b716a3591ecb7be762cd69118b1d4590536c7490ab6be2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPackFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meeting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meeting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meeting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hwpx"}}]}}]}}]} as unknown as DocumentNode<PlanSyncPackFileQuery, PlanSyncPackFileQueryVariables>;
export const PlanSyncPackMeetingDocument = {"__meta__":{"hash":"sha256:d9bf99ee1ac7b232fcfad62c8055f041ee98b341e70dbbd4ce20f86bd4750e7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPackMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progressMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"packs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncPackMeetingQuery, PlanSyncPackMeetingQueryVariables>;
export const PlanSyncIssuedPackDocument = {"__meta__":{"hash":"sha256:9dfc78aba322ea82bd1bc1763f3cf674f5bed7802f81cd99eec3809a0890be7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncIssuedPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progressMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"packs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"briefing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefingDocument"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefingDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncIssuedPackQuery, PlanSyncIssuedPackQueryVariables>;
export const PlanSyncIssuedPackFileDocument = {"__meta__":{"hash":"sha256:5582fc04385344957bcb04db088674636fb8925c7bb2da05226a22456224090c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncIssuedPackFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progressMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"packs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"briefing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hwpx"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncIssuedPackFileQuery, PlanSyncIssuedPackFileQueryVariables>;
export const PlanSyncAreaPlanDocument = {"__meta__":{"hash":"sha256:8098de42c211daa0138d75fd62ec1692bd31618861f7adb8fd70c47658b19524"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncAreaPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"domain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"areaPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"domain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"domain"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefingDocument"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefingDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncAreaPlanQuery, PlanSyncAreaPlanQueryVariables>;
export const PlanSyncAreaPlanFileDocument = {"__meta__":{"hash":"sha256:2d15d7a3e815067987a8cb14c8169df0d457dd1d33d9d418da27961aaa48cb43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncAreaPlanFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"domain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"areaPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"domain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"domain"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hwpx"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAreaPlanFileQuery, PlanSyncAreaPlanFileQueryVariables>;
export const PlanSyncAchievementDocument = {"__meta__":{"hash":"sha256:ca197b9b73be3d59690debc44e0d964bc421fc5a48c2201372ab2aa31123c6ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncAchievement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"domain"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"achievementReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"domain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"domain"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefingDocument"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefingDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncAchievementQuery, PlanSyncAchievementQueryVariables>;
export const PlanSyncAchievementFileDocument = {"__meta__":{"hash":"sha256:dc667a6e4ccf86beb7828b88eafdae01b62288643ec43a4c546532780e39abaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncAchievementFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"domain"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"achievementReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"domain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"domain"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hwpx"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAchievementFileQuery, PlanSyncAchievementFileQueryVariables>;
export const PlanSyncIssuePackDocument = {"__meta__":{"hash":"sha256:01f4961da59aa064d9a445126c09464912cc0dfea651f1bb7c9207c4efac2201"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncIssuePack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingPackIssue"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueMeetingPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PlanSyncIssuePackMutation, PlanSyncIssuePackMutationVariables>;
export const PlanSyncCalendarDocument = {"__meta__":{"hash":"sha256:89479fe0e77be8f935202e0d6bed9b9d3e27a7d13891fc31162589045779685c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncCalendarQuery, PlanSyncCalendarQueryVariables>;
export const PlanSyncItemDocument = {"__meta__":{"hash":"sha256:a4b5d7ef95b8c7bb0c3a8d545989cf3217a83f93ba0eb9643f839ada1f2ba6f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncItemQuery, PlanSyncItemQueryVariables>;
export const PlanSyncSiblingsDocument = {"__meta__":{"hash":"sha256:20eb70146415188cbf4ac2fb7e254f1f9faf4bc1ca9cc6b9d29fe501a433ad38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncSiblings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncSiblingsQuery, PlanSyncSiblingsQueryVariables>;
export const PlanSyncSplitItemDocument = {"__meta__":{"hash":"sha256:4962e4760b6ad994d2ae6a11eabf0f05848eb8113f92a7166e2600c479797015"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSplitItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemSplit"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"splitPlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSplitItemMutation, PlanSyncSplitItemMutationVariables>;
export const PlanSyncMergeItemsDocument = {"__meta__":{"hash":"sha256:4fa9d31d81700188b9459152acfe41a2bab578f0c5004e15c328d8a2d1d11d48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncMergeItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsMerge"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergePlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncMergeItemsMutation, PlanSyncMergeItemsMutationVariables>;
export const PlanSyncDeferItemDocument = {"__meta__":{"hash":"sha256:1b10cbf50b641a8743005b979493d327bdba2ea64e04eed92bf9fd4c293cf163"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncDeferItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemShift"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deferPlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncDeferItemMutation, PlanSyncDeferItemMutationVariables>;
export const PlanSyncAdvanceItemDocument = {"__meta__":{"hash":"sha256:4924a2ef757b53e1646e35e20ad7942d60e7abdb1869e0eae32873a1566e04e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncAdvanceItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemShift"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"advancePlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAdvanceItemMutation, PlanSyncAdvanceItemMutationVariables>;
export const PlanSyncMoveItemDocument = {"__meta__":{"hash":"sha256:41aafa4f41d9c9d9490e8ce5d606e999c4904c513418b3d671e8b9957b89c849"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncMoveItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"movePlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncMoveItemMutation, PlanSyncMoveItemMutationVariables>;
export const PlanSyncDropItemDocument = {"__meta__":{"hash":"sha256:b7a9ddb8186eeeca4f706cfb715efe3e9b511900da2fa66f2b9a7b031f2df645"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncDropItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemDrop"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dropPlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncDropItemMutation, PlanSyncDropItemMutationVariables>;
export const PlanSyncChangesDocument = {"__meta__":{"hash":"sha256:a8495ead8d81f4b074c1ad21b5329882488ea4b2318587b7f83041518caf09d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planChangeRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PROPOSED_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanChangeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemTitle"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncChangesQuery, PlanSyncChangesQueryVariables>;
export const PlanSyncChangeTargetsDocument = {"__meta__":{"hash":"sha256:91116fc36ea1bca4bcbcbfb8c7c3b05ebf4548d662a4794575f32485bf8027ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncChangeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncChangeTargetsQuery, PlanSyncChangeTargetsQueryVariables>;
export const PlanSyncChangeRecordsDocument = {"__meta__":{"hash":"sha256:35e09aac642b5048ebb739894f08b04e676ae2d60d639cbcfcb93a97efe79e70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncChangeRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeSource"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planChangeRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncChangeRecordsQuery, PlanSyncChangeRecordsQueryVariables>;
export const PlanSyncProposeChangeDocument = {"__meta__":{"hash":"sha256:86d2f7a2bf5754fb1bb459b994ed3fae5a4354960f1434fd8967613fe30cc947"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncProposeChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposePlanChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncProposeChangeMutation, PlanSyncProposeChangeMutationVariables>;
export const PlanSyncDecideChangeDocument = {"__meta__":{"hash":"sha256:748acf85fac803b0b516b17688a9ef486e071afca63de5117456f84050e35193"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncDecideChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeDecision"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidePlanChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncDecideChangeMutation, PlanSyncDecideChangeMutationVariables>;
export const PlanSyncCollectChangesDocument = {"__meta__":{"hash":"sha256:0e2263bffe8eba2afadea89c2fafebdf6ba31f5073f7e2bb622dee0fc9425b16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCollectChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeCollection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collectPlanChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncCollectChangesMutation, PlanSyncCollectChangesMutationVariables>;
export const PlanSyncEffectsDocument = {"__meta__":{"hash":"sha256:002a925e5732b52131d97fd3fb6c098993037768ac58115673fca56c7202bd14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncEffects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finalObstacles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectsOnFinal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncEffectsQuery, PlanSyncEffectsQueryVariables>;
export const PlanSyncDiffDocument = {"__meta__":{"hash":"sha256:d0da8efc3749e3d8ca72394b8df9edad02c07b556cda638372107f29d09f3f9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDiff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDiffItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDiffItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDiffItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanSyncDiffQuery, PlanSyncDiffQueryVariables>;
export const PlanSyncSettleRemovalDocument = {"__meta__":{"hash":"sha256:4aa315cc2850ecde7880e0365925cbad9d94759ca8a6d0c500cd575a4a59ae9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSettleRemoval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRemovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settlePlanRemoval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSettleRemovalMutation, PlanSyncSettleRemovalMutationVariables>;
export const PlanSyncConceptsDocument = {"__meta__":{"hash":"sha256:7f16a14acf7f5fea453f8d557a006b80bb567cf306c85ac8962be4458febb6c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncConcepts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conceptCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"developmentConcepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentConcept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"study"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncConceptsQuery, PlanSyncConceptsQueryVariables>;
export const PlanSyncLongTermItemsDocument = {"__meta__":{"hash":"sha256:bb34e770899dd8e2c3bc81d403611d4fb0feafb5b4c5e2e212fe8acb25dfaeab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLongTermItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LONG_TERM"}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncLongTermItemsQuery, PlanSyncLongTermItemsQueryVariables>;
export const PlanSyncSaveConceptDocument = {"__meta__":{"hash":"sha256:07bfb540f462c7fb4878cec5cd336015b93fef3d879a6492350526f3ae6ddb5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSaveConcept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentConceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDevelopmentConcept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentConcept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"study"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncSaveConceptMutation, PlanSyncSaveConceptMutationVariables>;
export const PlanSyncMoveConceptDocument = {"__meta__":{"hash":"sha256:530dc65dcc9a3176371090e3692421a5995fd4527f6d75b88c6efa69774fb0c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncMoveConcept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentConceptMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveDevelopmentConcept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevelopmentConcept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"study"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncMoveConceptMutation, PlanSyncMoveConceptMutationVariables>;
export const PlanSyncConsensusDocument = {"__meta__":{"hash":"sha256:2682ddf18c26b151ac7bb852107f41feb92131864df1396ecfeef080793dbc46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncConsensus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consensusTrend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"wave"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"awareness"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"awarenessTrend"}},{"kind":"Field","name":{"kind":"Name","value":"agreementTrend"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"VB2015-","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncConsensusQuery, PlanSyncConsensusQueryVariables>;
export const PlanSyncCopiedPlanDocument = {"__meta__":{"hash":"sha256:fcc28c1cd23a71d0bb9dd25ff382fe2a6c670f2ecd872e980cf45b966f81bf9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncCopiedPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncCopiedPlanQuery, PlanSyncCopiedPlanQueryVariables>;
export const PlanSyncEditionBriefingDocument = {"__meta__":{"hash":"sha256:7f96c9bb489f90bce182896ece529c39baa94d859087e09c388c07401e545d11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncEditionBriefing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planEditionBriefing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefingDocument"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefingDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncEditionBriefingQuery, PlanSyncEditionBriefingQueryVariables>;
export const PlanSyncEditionBriefingFileDocument = {"__meta__":{"hash":"sha256:80d82d90cf7621feaaf634f9e2814bb03034657236560e4e827a3139cb78440a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncEditionBriefingFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planEditionBriefing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hwpx"}}]}}]}}]} as unknown as DocumentNode<PlanSyncEditionBriefingFileQuery, PlanSyncEditionBriefingFileQueryVariables>;
export const PlanSyncEditionCopyDocument = {"__meta__":{"hash":"sha256:ff139cfe3be9bc3d6fa77942ea188b1670619a8bfcc61b89c55d4b70ed250e3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncEditionCopy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuedPlanEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"briefing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefingDocument"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefingDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Briefing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncEditionCopyQuery, PlanSyncEditionCopyQueryVariables>;
export const PlanSyncEditionCopyFileDocument = {"__meta__":{"hash":"sha256:211ea03d18d731a14d3cc98042fce0e764ea162cbf36d08d43b5f7cc29c0149b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncEditionCopyFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuedPlanEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"briefing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hwpx"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncEditionCopyFileQuery, PlanSyncEditionCopyFileQueryVariables>;
export const PlanSyncIssueEditionDocument = {"__meta__":{"hash":"sha256:478a25a5b5977f538cf58636ce241787042196d68e501276380af01e7dc22001"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncIssueEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEditionIssue"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issuePlanEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PlanSyncIssueEditionMutation, PlanSyncIssueEditionMutationVariables>;
export const PlanSyncTableDocument = {"__meta__":{"hash":"sha256:4cb39e30b1f922341c8dde29a91447086e87d7a99046e8ae4d2599d81059c4b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTableKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]} as unknown as DocumentNode<PlanSyncTableQuery, PlanSyncTableQueryVariables>;
export const PlanSyncImportPlansDocument = {"__meta__":{"hash":"sha256:0a484a7e197addd53fd78de5070d3b40e3acacaec45bee4587929382bccb5eeb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncImportPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlansImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"importPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlanSyncImportPlansMutation, PlanSyncImportPlansMutationVariables>;
export const PlanSyncImportItemsDocument = {"__meta__":{"hash":"sha256:e06c5fe9c0210a399eac471a03ff50845c8620feab41ed8271e2b343ef8ffa1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncImportItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"importPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlanSyncImportItemsMutation, PlanSyncImportItemsMutationVariables>;
export const PlanSyncImportLinksDocument = {"__meta__":{"hash":"sha256:994ef859256e583554be16d0195007d422dc24517a60139cab492e82f8757e75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncImportLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlansImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"importPlanLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlanSyncImportLinksMutation, PlanSyncImportLinksMutationVariables>;
export const PlanSyncImportLinesDocument = {"__meta__":{"hash":"sha256:850d7dbad5500b20985e25ecbf9e50d499b34d235fcf567a49988e2a596ce2f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncImportLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"importFiscalLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlanSyncImportLinesMutation, PlanSyncImportLinesMutationVariables>;
export const PlanSyncImportBudgetsDocument = {"__meta__":{"hash":"sha256:6ca410fe9109f552610158f8ac962e2f44317eae2b8ae144dede4d8b197f9c4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncImportBudgets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"importBudgets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlanSyncImportBudgetsMutation, PlanSyncImportBudgetsMutationVariables>;
export const PlanSyncImportBudgetItemsDocument = {"__meta__":{"hash":"sha256:dc0f1ee02b4bcd8df0442cad9ede122ec852b28024ee05f6e664a0eb06dddd37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncImportBudgetItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetTableImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"importBudgetItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlanSyncImportBudgetItemsMutation, PlanSyncImportBudgetItemsMutationVariables>;
export const PlanSyncFiscalEditionsDocument = {"__meta__":{"hash":"sha256:4e6799f1ec545c7f6c6743e89fe8b91f6b69dab1c350ce6bdee85961f4ad8e0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MID_TERM_FISCAL"}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowYears"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncFiscalEditionsQuery, PlanSyncFiscalEditionsQueryVariables>;
export const PlanSyncFiscalLinesDocument = {"__meta__":{"hash":"sha256:ab935f93a1ebea7529bc0143df5e7f2ce223b54806fcc1e3d183f8f664337ca2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"spentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investmentReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"supplementaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncFiscalLinesQuery, PlanSyncFiscalLinesQueryVariables>;
export const PlanSyncUpdateLineDocument = {"__meta__":{"hash":"sha256:d9c52d4d285a98195962a60939fd0d900bef79ed03d66b60d0e3a4ce3e5d60e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLineUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateFiscalLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"spentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investmentReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"supplementaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateLineMutation, PlanSyncUpdateLineMutationVariables>;
export const PlanSyncCreateLineDocument = {"__meta__":{"hash":"sha256:0a5e002dce7f2a13cf85f425f157fbdf3dd023fdc54f38c506b648a1ad746850"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createFiscalLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"spentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investmentReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"supplementaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateLineMutation, PlanSyncCreateLineMutationVariables>;
export const PlanSyncSetBudgetDocument = {"__meta__":{"hash":"sha256:4621a7a247427511616dfaed46f80b75882436833577df24762b2132e4767f29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSetBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setBudgetLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSetBudgetMutation, PlanSyncSetBudgetMutationVariables>;
export const PlanSyncBudgetSheetDocument = {"__meta__":{"hash":"sha256:3e1b956bfeab4c718e1a7f40a5f6a66eadc724633b59f696e03cff5d8dbe33a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncBudgetSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"budgetSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"spentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investmentReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"supplementaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetSheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"final"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"overCeiling"}},{"kind":"Field","name":{"kind":"Name","value":"executionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finalRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]} as unknown as DocumentNode<PlanSyncBudgetSheetQuery, PlanSyncBudgetSheetQueryVariables>;
export const PlanSyncBudgetItemsDocument = {"__meta__":{"hash":"sha256:1cd18dcf4140d340629879fa1a605273099bad6b99cb818663a6598b4d83c6d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncBudgetItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"line"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"line"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"fund"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncBudgetItemsQuery, PlanSyncBudgetItemsQueryVariables>;
export const PlanSyncSchemesDocument = {"__meta__":{"hash":"sha256:769ca0cc4d30a083baaf0519c0c2919e1c8efaa2dec22a003266e2f7561c2eb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncSchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncSchemesQuery, PlanSyncSchemesQueryVariables>;
export const PlanSyncClassesDocument = {"__meta__":{"hash":"sha256:6f0ca4ec45206a05418714cb74579e28c101bff777610681d814ee19d99968de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crosswalk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncClassesQuery, PlanSyncClassesQueryVariables>;
export const PlanSyncThresholdsDocument = {"__meta__":{"hash":"sha256:f08f2f26d5251f0ade1bd250f8d353c08acf0ea057da9b68fb00da44e6d377ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewThresholds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromAmount"}},{"kind":"Field","name":{"kind":"Name","value":"growthPercent"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncThresholdsQuery, PlanSyncThresholdsQueryVariables>;
export const PlanSyncCreateSchemeDocument = {"__meta__":{"hash":"sha256:4e7ce798fa85089bd98d44aa00acb913f14f3d793feb758e065ebfd49d2e988d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createFiscalScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateSchemeMutation, PlanSyncCreateSchemeMutationVariables>;
export const PlanSyncCreateClassDocument = {"__meta__":{"hash":"sha256:6f06c1056419865b5ecb7f6636b15446da61918457637623ef1225b00070b9e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createFiscalClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateClassMutation, PlanSyncCreateClassMutationVariables>;
export const PlanSyncUpdateClassDocument = {"__meta__":{"hash":"sha256:2d1af54eb83852a3b54d008326174663fb33a192bd24a89510977e7120b61840"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalClassUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateFiscalClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateClassMutation, PlanSyncUpdateClassMutationVariables>;
export const PlanSyncSetCrosswalkDocument = {"__meta__":{"hash":"sha256:d7d921b5c69f76cb8b5f0bdd026c7b4e5ed7f4347f1896c3787fe25502daa809"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSetCrosswalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalCrosswalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setFiscalCrosswalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSetCrosswalkMutation, PlanSyncSetCrosswalkMutationVariables>;
export const PlanSyncSetThresholdDocument = {"__meta__":{"hash":"sha256:66660a20d53ed53f89dd45885b77ea246b77162a890afb0dcfdd46fdcb172601"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSetThreshold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewThresholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setReviewThreshold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSetThresholdMutation, PlanSyncSetThresholdMutationVariables>;
export const PlanSyncFiscalTableDocument = {"__meta__":{"hash":"sha256:4166b608fe4a4738bb1b40160a5a1fc276cfcfc768c2c695d809c53724934b60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WonUnit"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundSource"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spending"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalSpending"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"unit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"spending"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spending"}}},{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalCells"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalCells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalCells"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]} as unknown as DocumentNode<PlanSyncFiscalTableQuery, PlanSyncFiscalTableQueryVariables>;
export const PlanSyncFiscalFindingsDocument = {"__meta__":{"hash":"sha256:d00257dbd1da8c47a076371ad6461bb0946c0643efe49453321c0ae0cff08a3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"spentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investmentReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}},{"kind":"Field","name":{"kind":"Name","value":"supplementaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncFiscalFindingsQuery, PlanSyncFiscalFindingsQueryVariables>;
export const PlanSyncFiscalDiffDocument = {"__meta__":{"hash":"sha256:d043b84d174463df01d0505391a144cb933c85b646acfb0002504ae793a8ad3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalDiff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volatility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalYears"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalYears"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalYears"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalYearChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}}]} as unknown as DocumentNode<PlanSyncFiscalDiffQuery, PlanSyncFiscalDiffQueryVariables>;
export const PlanSyncFiscalItemsDocument = {"__meta__":{"hash":"sha256:dda3e62ee6ca495b4eb82020405bb65f869e45f4bd3a32c260ce95b421689084"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncFiscalItemsQuery, PlanSyncFiscalItemsQueryVariables>;
export const PlanSyncRecordReviewDocument = {"__meta__":{"hash":"sha256:ce94d6107584bee31b45ded31202f5c2ad1c81d56e23ab0f52efe639c92c5d1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRecordReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvestmentReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordInvestmentReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRecordReviewMutation, PlanSyncRecordReviewMutationVariables>;
export const PlanSyncForumsDocument = {"__meta__":{"hash":"sha256:91bdb8b5e9721abdd844b7d8a7ec2549c8e35c841c64cdc59b409d58e3818412"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncForums"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForumRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lacksMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PlanSyncForumsQuery, PlanSyncForumsQueryVariables>;
export const PlanSyncForumDocument = {"__meta__":{"hash":"sha256:bb5a0461cb206f232c0168c34002cf4dc71abab49454849f89077e27c34b725b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncForum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"NullValue"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForumRow"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"taken"},"name":{"kind":"Name","value":"opinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lacksMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PlanSyncForumQuery, PlanSyncForumQueryVariables>;
export const PlanSyncForumPlacesDocument = {"__meta__":{"hash":"sha256:7ffe9d9c2345c1c23b3415dd9f58cc8d7ebad1a3a058bdf88b24c933f4b7839e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncForumPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"planned.PS-","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncForumPlacesQuery, PlanSyncForumPlacesQueryVariables>;
export const PlanSyncSaveForumDocument = {"__meta__":{"hash":"sha256:a12333a91ffa72a2ebd7915f96698a7c4179c293d28e18466a5106869c478ff8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSaveForum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveForum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForumRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lacksMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSaveForumMutation, PlanSyncSaveForumMutationVariables>;
export const PlanSyncHoldForumDocument = {"__meta__":{"hash":"sha256:36cc0970f5ba69306b8da5882de3426b21dbb59b6b8c07bc231362e03aa4f43c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncHoldForum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForumHeldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holdForum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForumRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lacksMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PlanSyncHoldForumMutation, PlanSyncHoldForumMutationVariables>;
export const PlanSyncCloseForumDocument = {"__meta__":{"hash":"sha256:16f926972971e2297cc9a6dc8e00a70c46ff451909826a9f57d5dee18cb2ad8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCloseForum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForumClosing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeForum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForumRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForumRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lacksMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCloseForumMutation, PlanSyncCloseForumMutationVariables>;
export const PlanSyncLevelItemsDocument = {"__meta__":{"hash":"sha256:2aa7d01ccefe313d69089de4c621c49cf985b5e8e8f60290431ff7e9b5258ac7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLevelItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLevel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FINAL"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"startYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"endYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanSyncLevelItemsQuery, PlanSyncLevelItemsQueryVariables>;
export const PlanSyncPairsDocument = {"__meta__":{"hash":"sha256:c93c4fd6ba20d44c7e95b934a716a2f524e33add51e93adcc6ab03d69d0af9c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planPairs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairedPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairedPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]} as unknown as DocumentNode<PlanSyncPairsQuery, PlanSyncPairsQueryVariables>;
export const PlanSyncPairDocument = {"__meta__":{"hash":"sha256:db1de9c0ece9ee5d3f0e4c892e5f4844b18c5f7a2326d9d1de9d0c57e429c42a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPair"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"domain"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rowsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columnsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planPair"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}},{"kind":"Argument","name":{"kind":"Name","value":"domain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"domain"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rowsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkRow"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"toItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columnsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphansFrom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEditions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphansTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEditions"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"crossesDomains"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgreedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgreedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncPairQuery, PlanSyncPairQueryVariables>;
export const PlanSyncPairItemsDocument = {"__meta__":{"hash":"sha256:a4309993df72fc0a30bf2ab45562eb347ef1330ecf0a1bebea7c49448b394306"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPairItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planPair"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fromItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"toItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanSyncPairItemsQuery, PlanSyncPairItemsQueryVariables>;
export const PlanSyncLinksDocument = {"__meta__":{"hash":"sha256:d430b8ef489d4405509032eb991b47888a2a0331531989deb1c957edc10b8f6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROPOSED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"crossesDomains"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgreedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgreedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}}]}}]} as unknown as DocumentNode<PlanSyncLinksQuery, PlanSyncLinksQueryVariables>;
export const PlanSyncLooseDocument = {"__meta__":{"hash":"sha256:4a632a7464ef8b4cdd4e8aef0640df226d165de9189ced9df709148c83a531f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrphanKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orphans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEditions"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkEditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"crossesDomains"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromAgreedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAgreedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkEnd"}}]}}]}}]} as unknown as DocumentNode<PlanSyncLooseQuery, PlanSyncLooseQueryVariables>;
export const PlanSyncLooseCountsDocument = {"__meta__":{"hash":"sha256:9285b6bbb93bde1868e108ed9f04133bc6ab040ce2c2c9e8ec9e2aa97ad4f0b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLooseCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orphanCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PlanSyncLooseCountsQuery, PlanSyncLooseCountsQueryVariables>;
export const PlanSyncProposeLinkDocument = {"__meta__":{"hash":"sha256:e4f69922bc99ac6b91f0ef9530aa14bc8bd3ae57eb385c5bd0334d470d3018fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncProposeLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposePlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncProposeLinkMutation, PlanSyncProposeLinkMutationVariables>;
export const PlanSyncConfirmLinkDocument = {"__meta__":{"hash":"sha256:d5a5c8095ed18e67997b1f9f38a54093248cf995dd95ed8e58618f55b63e82ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncConfirmLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkConfirmation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncConfirmLinkMutation, PlanSyncConfirmLinkMutationVariables>;
export const PlanSyncRejectLinkDocument = {"__meta__":{"hash":"sha256:1a3665f75fc38f029762677cdf8da90c7b50ad6758296c2f935c355c66b20e1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRejectLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkRejection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectPlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRejectLinkMutation, PlanSyncRejectLinkMutationVariables>;
export const PlanSyncEndLinkDocument = {"__meta__":{"hash":"sha256:d7c2ac4d4473d2ae86e85c2a305b60f29b19a5ee40e106594b209be5e875d68f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncEndLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkEnding"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endPlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]} as unknown as DocumentNode<PlanSyncEndLinkMutation, PlanSyncEndLinkMutationVariables>;
export const PlanSyncMeetingsDocument = {"__meta__":{"hash":"sha256:fdd0595e6349400490b098dd4ba72ec5087803cb0049300d354940edaafdebe2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncMeetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarterRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalAchievement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressMeetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedInstructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncMeetingsQuery, PlanSyncMeetingsQueryVariables>;
export const PlanSyncMeetingDocument = {"__meta__":{"hash":"sha256:72327a56a1febd251763e2e3f7ca9629ccaa9542b7b6b526e828457a450097e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progressMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedInstructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingAgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}}]}}]} as unknown as DocumentNode<PlanSyncMeetingQuery, PlanSyncMeetingQueryVariables>;
export const PlanSyncInstructionsDocument = {"__meta__":{"hash":"sha256:d49e0af8d2c7ad7c41817b174605980cd1eb3e1d6b08f4ab6edb261435c8fbaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncInstructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionFiles"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionFiles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"legalGround"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncInstructionsQuery, PlanSyncInstructionsQueryVariables>;
export const PlanSyncReportSuggestionDocument = {"__meta__":{"hash":"sha256:9f2d26452203606bb56b972429c75865114e6cea1c62ef12eddfb445d35e568c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncReportSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"initiative"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"initiative"},"value":{"kind":"Variable","name":{"kind":"Name","value":"initiative"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncReportSuggestionQuery, PlanSyncReportSuggestionQueryVariables>;
export const PlanSyncDomainsDocument = {"__meta__":{"hash":"sha256:b5e612441a65e9de1b1a1495b45fe29fbf00b19ee4e8a7dc6a75030debf1c6ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDomains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncDomainsQuery, PlanSyncDomainsQueryVariables>;
export const PlanSyncAssigneesDocument = {"__meta__":{"hash":"sha256:7d25aa13161d0ab4a36a831609153bd2be9f2664cab3ff1ecb90414f18b38c04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncAssignees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"department"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncAssigneesQuery, PlanSyncAssigneesQueryVariables>;
export const PlanSyncPlanMeetingDocument = {"__meta__":{"hash":"sha256:d6ffebc2c194b4fb302d7b33dc868b029e3bedf23a56718f93c9ea6b11a0dc59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncPlanMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncPlanMeetingMutation, PlanSyncPlanMeetingMutationVariables>;
export const PlanSyncChangeMeetingDocument = {"__meta__":{"hash":"sha256:1935bb17c12a997226825d9d22da489c4329748adbc280675ebf654c3f208142"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncChangeMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeetingUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncChangeMeetingMutation, PlanSyncChangeMeetingMutationVariables>;
export const PlanSyncHoldMeetingDocument = {"__meta__":{"hash":"sha256:eb30cd34198c570443c91446d681e818c7ddafc33d095b86432dc8db10e80224"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncHoldMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeetingHeld"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holdMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncHoldMeetingMutation, PlanSyncHoldMeetingMutationVariables>;
export const PlanSyncCancelMeetingDocument = {"__meta__":{"hash":"sha256:4c533b2416abde52be8ff52680ee8a16f20af8ee562f7bcf080b9e32e2489744"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCancelMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeetingCancellation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCancelMeetingMutation, PlanSyncCancelMeetingMutationVariables>;
export const PlanSyncFillAgendaDocument = {"__meta__":{"hash":"sha256:a373b73e2ad7134eb48b2a2c7e45725cb8d3846833a1ee64c5cc6317558c3683"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncFillAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingAgendaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fillMeetingAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncFillAgendaMutation, PlanSyncFillAgendaMutationVariables>;
export const PlanSyncOrderAgendaDocument = {"__meta__":{"hash":"sha256:8307b4606047d3cd58d73f190a1f84d0ee2a897c499aa44358dc1dab3f0e4baa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncOrderAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingAgendaOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orderMeetingAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncOrderAgendaMutation, PlanSyncOrderAgendaMutationVariables>;
export const PlanSyncChangeAgendaItemDocument = {"__meta__":{"hash":"sha256:f19e091810d81b6754f836a0208e9b6ff8161886c4a368959f7c3570b1bf1d5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncChangeAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingAgendaItemUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeMeetingAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncChangeAgendaItemMutation, PlanSyncChangeAgendaItemMutationVariables>;
export const PlanSyncRemoveAgendaItemDocument = {"__meta__":{"hash":"sha256:d62d4ccd96dd73cfa9801126a83312292eb24fe076405153f5b2ee0442bd3e7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRemoveAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeMeetingAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<PlanSyncRemoveAgendaItemMutation, PlanSyncRemoveAgendaItemMutationVariables>;
export const PlanSyncCreateReportDocument = {"__meta__":{"hash":"sha256:5a01033782f3078a89056fcfc7d9169e90f793bc990e88121bcc392b449e8833"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createProgressReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateReportMutation, PlanSyncCreateReportMutationVariables>;
export const PlanSyncUpdateReportDocument = {"__meta__":{"hash":"sha256:f21b82ec4d67ffa7a27cb1445ebfbf752669cc32cabb2548e8056fe314c16963"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateProgressReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateReportMutation, PlanSyncUpdateReportMutationVariables>;
export const PlanSyncSubmitReportDocument = {"__meta__":{"hash":"sha256:cb061bcaf685882147cfc5bee30e1e306faad352ae18b8df9fc7038b1763caa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitProgressReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSubmitReportMutation, PlanSyncSubmitReportMutationVariables>;
export const PlanSyncConfirmReportDocument = {"__meta__":{"hash":"sha256:93669941bd584633e3e22404297039b657a084dd28756a6517a58d92a824a6ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncConfirmReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmProgressReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncConfirmReportMutation, PlanSyncConfirmReportMutationVariables>;
export const PlanSyncAcceptReportDocument = {"__meta__":{"hash":"sha256:82ab4bcb25d545232af07d267cdf63f6ac0118c29bab93c682ed8ccd75754754"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncAcceptReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptProgressReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAcceptReportMutation, PlanSyncAcceptReportMutationVariables>;
export const PlanSyncReturnReportDocument = {"__meta__":{"hash":"sha256:2ea7ab7439ce8da36357e8914fb2c9873ed1a64a70c072c2549bb51d91c52528"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReturnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportReturn"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnProgressReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReturnReportMutation, PlanSyncReturnReportMutationVariables>;
export const PlanSyncAcceptReportsDocument = {"__meta__":{"hash":"sha256:15bbfbd91deda4a906c070ec87c9a8784474704552cfe38998d1066d2c4956e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncAcceptReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportsAct"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptProgressReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAcceptReportsMutation, PlanSyncAcceptReportsMutationVariables>;
export const PlanSyncConfirmReportsDocument = {"__meta__":{"hash":"sha256:9207c2f3507c6f4bd9d5decba07b2ebef4eefe07674ff63732b617da8eeec63f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncConfirmReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportsAct"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmProgressReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncConfirmReportsMutation, PlanSyncConfirmReportsMutationVariables>;
export const PlanSyncReturnReportsDocument = {"__meta__":{"hash":"sha256:3e4e8ceabc3ddfc64958bdf0a0e9b908d28d37d572c9a060e8352569ce6a813b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReturnReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReportsReturn"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnProgressReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"achieved"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lowerIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReturnReportsMutation, PlanSyncReturnReportsMutationVariables>;
export const PlanSyncGiveInstructionDocument = {"__meta__":{"hash":"sha256:eb25ae78162ff06ed2930daa6f04069d7ad8a444f9928daa1ff52994f3f14289"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncGiveInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstructionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncGiveInstructionMutation, PlanSyncGiveInstructionMutationVariables>;
export const PlanSyncAssignInstructionDocument = {"__meta__":{"hash":"sha256:eddb279143e7ef701368a20d3703fe822d068c8197f3010f9427abfbdad0001d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncAssignInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstructionAssignment"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAssignInstructionMutation, PlanSyncAssignInstructionMutationVariables>;
export const PlanSyncReportInstructionDocument = {"__meta__":{"hash":"sha256:accf857a8d61a69880b0c3b0ac88b0efd03f4bb919e0e39c0f93c572143d3990"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReportInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstructionReport"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReportInstructionMutation, PlanSyncReportInstructionMutationVariables>;
export const PlanSyncCloseInstructionDocument = {"__meta__":{"hash":"sha256:94788c3d6dc9ad1c79390b9df45feb6e77a501c051e6a31992a2438105189c80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCloseInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstructionClosing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCloseInstructionMutation, PlanSyncCloseInstructionMutationVariables>;
export const PlanSyncReturnInstructionDocument = {"__meta__":{"hash":"sha256:1c10f929132e8d150d7a7b3a8f917f51d676e14da0ab916592aace590e5c5ae4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReturnInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstructionReturn"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReturnInstructionMutation, PlanSyncReturnInstructionMutationVariables>;
export const PlanSyncOpinionsDocument = {"__meta__":{"hash":"sha256:06f52a385d584099ab182d6e4d4484cdf85446f62759c10a0e6d3a078660beba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opinionFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"outOfScope"}},{"kind":"Field","name":{"kind":"Name","value":"spam"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"unfulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"replyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incorporatedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citizenOpinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unfulfilledOpinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncOpinionsQuery, PlanSyncOpinionsQueryVariables>;
export const PlanSyncChangedItemsDocument = {"__meta__":{"hash":"sha256:cddd4e9c176217c6eb7dad9d2edc4a7d1814140196ccad9cde6aff1185effc28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncChangedItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncChangedItemsQuery, PlanSyncChangedItemsQueryVariables>;
export const PlanSyncReceiveOpinionDocument = {"__meta__":{"hash":"sha256:810255df9162ac314532d81f49252d05f209ec59adca50a4158281fbc2097059"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReceiveOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReceiveOpinionMutation, PlanSyncReceiveOpinionMutationVariables>;
export const PlanSyncAssignOpinionDocument = {"__meta__":{"hash":"sha256:fe518b63d296d0470c4fe70b4178833d33cc1cdd82032556feec8dbe37fa3dc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncAssignOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionAssignment"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncAssignOpinionMutation, PlanSyncAssignOpinionMutationVariables>;
export const PlanSyncAssignOpinionsDocument = {"__meta__":{"hash":"sha256:46f68cb4f1b3b66fb547092e8b2eb7ad68a5cbb73410740ea9add8f75abec8ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncAssignOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionsAssignment"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignOpinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncAssignOpinionsMutation, PlanSyncAssignOpinionsMutationVariables>;
export const PlanSyncSetAsideOpinionsDocument = {"__meta__":{"hash":"sha256:efe51ab264ecb5f2c890e89869086ad0ad7ca3a5e9e10070acafd912b2bb1d6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSetAsideOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionsAsideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideOpinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncSetAsideOpinionsMutation, PlanSyncSetAsideOpinionsMutationVariables>;
export const PlanSyncReviewOpinionDocument = {"__meta__":{"hash":"sha256:8f674fdab2592eafde1402739947a9eaf0c55483082d784b416ecf7857b866bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReviewOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReview"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncReviewOpinionMutation, PlanSyncReviewOpinionMutationVariables>;
export const PlanSyncDecideOpinionDocument = {"__meta__":{"hash":"sha256:9ccbcba7c17de36e72a74460e2925ef6cdd24bf615feda969d573ec4188fee2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncDecideOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncDecideOpinionMutation, PlanSyncDecideOpinionMutationVariables>;
export const PlanSyncReplyToOpinionDocument = {"__meta__":{"hash":"sha256:bc64d108f435b457f1d355c98eb2d51a95a1498b0951d53c0b47c341afa1d736"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReplyToOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReply"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyToOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncReplyToOpinionMutation, PlanSyncReplyToOpinionMutationVariables>;
export const PlanSyncIncorporateOpinionDocument = {"__meta__":{"hash":"sha256:fbadeaf9cd5073dd748a7c21f253c88c4a81c38f9d0a015f80e4d7b497eb82c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncIncorporateOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionIncorporation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incorporateOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncIncorporateOpinionMutation, PlanSyncIncorporateOpinionMutationVariables>;
export const PlanSyncPlansDocument = {"__meta__":{"hash":"sha256:d8484c15392ea39d9b134763fee7ad30aaaef27596a082a5711f79f76f8c040b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchoredRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncPlansQuery, PlanSyncPlansQueryVariables>;
export const PlanSyncPlanDocument = {"__meta__":{"hash":"sha256:4c930be9a875bd44c86cec397b021b34ee4dbc1d7bdbbc2abd39f80a2ddf9ddb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"finalizedAt"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowYears"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncPlanQuery, PlanSyncPlanQueryVariables>;
export const PlanSyncItemsDocument = {"__meta__":{"hash":"sha256:0405b90539b1abb7888318b47f1a7142e2f2818091e19ae9f0a82061d988444c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncItemsQuery, PlanSyncItemsQueryVariables>;
export const PlanSyncNodesDocument = {"__meta__":{"hash":"sha256:b1be510de24bc73d0ea1d83d07f59c9ca3698a877e4a056725ec01e6c50140a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncNodesQuery, PlanSyncNodesQueryVariables>;
export const PlanSyncDepartmentsDocument = {"__meta__":{"hash":"sha256:415f2be7ec3a71fcd95ecf30e38cd66739a0070ac8105085c0ebd09e47c92cb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncDepartmentsQuery, PlanSyncDepartmentsQueryVariables>;
export const PlanSyncCreatePlanDocument = {"__meta__":{"hash":"sha256:b4ae3d6898be22dcf6f79d20f7812614531983718a0cb2a363d35a29417636e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreatePlanMutation, PlanSyncCreatePlanMutationVariables>;
export const PlanSyncUpdatePlanDocument = {"__meta__":{"hash":"sha256:7166ff99b82e8356baf41c11b99fd1b611472de754554d877deece7565ac2e31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdatePlanMutation, PlanSyncUpdatePlanMutationVariables>;
export const PlanSyncOpenVersionDocument = {"__meta__":{"hash":"sha256:6c7a9b76ea9f27b842ce6d539c3193ef4419985f038fbf5fbc637db5078a21de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncOpenVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openPlanVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PlanSyncOpenVersionMutation, PlanSyncOpenVersionMutationVariables>;
export const PlanSyncMoveVersionDocument = {"__meta__":{"hash":"sha256:f0a451b7e5975afd96a297620e8bc33538cb56508fbd44886e786914a2d4bdc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncMoveVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersionMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"movePlanVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncMoveVersionMutation, PlanSyncMoveVersionMutationVariables>;
export const PlanSyncCreateItemDocument = {"__meta__":{"hash":"sha256:312fa0d7a312d1566d8b08d09b908076a06a3e750d9df1ae5b28b0dda5af37da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateItemMutation, PlanSyncCreateItemMutationVariables>;
export const PlanSyncUpdateItemDocument = {"__meta__":{"hash":"sha256:368f4144022a6b98485a0221bb7e740c0726ff415c84774a5b211330d5d3d372"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateItemMutation, PlanSyncUpdateItemMutationVariables>;
export const PlanSyncSubmitItemsDocument = {"__meta__":{"hash":"sha256:1713d85dde5fe81ef1e5606d2a34154692889271113248cfbeb8b38889c06428"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSubmitItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSubmitItemsMutation, PlanSyncSubmitItemsMutationVariables>;
export const PlanSyncConfirmItemsDocument = {"__meta__":{"hash":"sha256:f4eeb8c21a86126a601592b4d5f155ee5fd9dc0fc6fdf89d7851123feb809326"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncConfirmItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncConfirmItemsMutation, PlanSyncConfirmItemsMutationVariables>;
export const PlanSyncReturnItemsDocument = {"__meta__":{"hash":"sha256:a1f5d707ee5f3b0cb23bf7e8dcc05ee45c04525bfd73b650cc49124c86f618ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReturnItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReturnItemsMutation, PlanSyncReturnItemsMutationVariables>;
export const PlanSyncPrioritiesDocument = {"__meta__":{"hash":"sha256:5b59e07f402803c6588973a5b6e0d01b55bdfac4d2a7ca6ac91fc2a11bcbe064"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPriorities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"priorityCriteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorityCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityCandidateRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityCandidateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityInitiative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncPrioritiesQuery, PlanSyncPrioritiesQueryVariables>;
export const PlanSyncStandingsDocument = {"__meta__":{"hash":"sha256:09ea0d04e26761538206071cf99726387e9d7cd0469954f282136ae37211c4f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncStandings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quarter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"priorityStandings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"quarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityInitiative"}},{"kind":"Field","name":{"kind":"Name","value":"measureCompletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncStandingsQuery, PlanSyncStandingsQueryVariables>;
export const PlanSyncReviewDocument = {"__meta__":{"hash":"sha256:44d35e87a2adfe40c4aa5bf013f43d275b21d73cb281c7fb90be36aaee904647"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quarter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quarterlyBscReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"quarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quarter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityInitiative"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluationTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityInitiative"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReviewQuery, PlanSyncReviewQueryVariables>;
export const PlanSyncSaveCriteriaDocument = {"__meta__":{"hash":"sha256:810ee4c69a99a4d7033460061fc21bc7525bfb1436b9ba8dfe18458205b1301f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSaveCriteria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityCriteriaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePriorityCriteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSaveCriteriaMutation, PlanSyncSaveCriteriaMutationVariables>;
export const PlanSyncSavePointsDocument = {"__meta__":{"hash":"sha256:b0ee109b0545f21ff4ef340dc2063a3ed309496f504c7a3532af0a6fd0636682"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSavePoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePriorityPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityCandidateRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityCandidateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityInitiative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncSavePointsMutation, PlanSyncSavePointsMutationVariables>;
export const PlanSyncChooseDocument = {"__meta__":{"hash":"sha256:42f514c06282ed9e932d284cd5cb0c4ea7d4d92f4c263b889c0293782ac3e415"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityDecisionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choosePriorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityCandidateRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityCandidateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityInitiative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncChooseMutation, PlanSyncChooseMutationVariables>;
export const PlanSyncInspectDocument = {"__meta__":{"hash":"sha256:904591faed27023d6bececba033102dc0f039814628e4a198afd2b8e8a0001c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncInspect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveTaskInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncInspectMutation, PlanSyncInspectMutationVariables>;
export const PlanSyncAddTargetDocument = {"__meta__":{"hash":"sha256:7844c2e6ae68a65a59ef67cab711989f2ef893fdc63761652fed290c1863f1ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncAddTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addEvaluationTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAddTargetMutation, PlanSyncAddTargetMutationVariables>;
export const PlanSyncRemoveTargetDocument = {"__meta__":{"hash":"sha256:3cc1f50a58458f425fa390d5d89afc54bb3699a95007f8b2794b13978930b077"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRemoveTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationTargetReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeEvaluationTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRemoveTargetMutation, PlanSyncRemoveTargetMutationVariables>;
export const PlanSyncSendTargetsDocument = {"__meta__":{"hash":"sha256:0de8b311e121975061f46c7bfb9f8661ed5147b7979a075b6b90eb11a20445ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSendTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationTargetsSending"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendEvaluationTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSendTargetsMutation, PlanSyncSendTargetsMutationVariables>;
export const PlanSyncCreateMeasureDocument = {"__meta__":{"hash":"sha256:3f4a96820ad4d9ddbc2294743cc490be5e4492358fd6174a185a643bdb11f439"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createInitiativeMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateMeasureMutation, PlanSyncCreateMeasureMutationVariables>;
export const PlanSyncUpdateMeasureDocument = {"__meta__":{"hash":"sha256:8230aa937bb0cd93fec3143bfee46eb4f0ba4923395446905bbd66408b8f0358"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeMeasureUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateInitiativeMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateMeasureMutation, PlanSyncUpdateMeasureMutationVariables>;
export const PlanSyncProcessDocument = {"__meta__":{"hash":"sha256:da8d3fe35dc92f1d70e67fffc9fd76d565b1435a0f344a626cf8b261ba9ae782"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncProcess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"processStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncProcessQuery, PlanSyncProcessQueryVariables>;
export const PlanSyncOpinionFormDocument = {"__meta__":{"hash":"sha256:cfea6c7cd6c4d8c03a5bd66868522f1efd4870a9f9de35edc64a8963a30e61a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncOpinionForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opinionForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncOpinionFormQuery, PlanSyncOpinionFormQueryVariables>;
export const PlanSyncSubmittedOpinionDocument = {"__meta__":{"hash":"sha256:8546b0350848cef4c63d2f6a03107597c504f9be2b845fd9cf19a5daa6c98832"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncSubmittedOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receipt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncSubmittedOpinionQuery, PlanSyncSubmittedOpinionQueryVariables>;
export const PlanSyncSubmitOpinionDocument = {"__meta__":{"hash":"sha256:5771d066d30d3bcf196d295459cfe393620ad6aaf88e7c3d69263db99d45f6fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSubmitOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittedOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSubmitOpinionMutation, PlanSyncSubmitOpinionMutationVariables>;
export const PlanSyncPublicationsDocument = {"__meta__":{"hash":"sha256:87d4123bdf00feb375f427948a18d34e16b09cb19ce8fc9e4f40134a760f4155"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPublications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","alias":{"kind":"Name","value":"materialKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"legalGround"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncPublicationsQuery, PlanSyncPublicationsQueryVariables>;
export const PlanSyncSavePublicationDocument = {"__meta__":{"hash":"sha256:f66267cded59187d751f6575246c615b59431c5f21d64feb85d726f4e1bfcdfe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSavePublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CityPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","alias":{"kind":"Name","value":"materialKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"legalGround"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncSavePublicationMutation, PlanSyncSavePublicationMutationVariables>;
export const PlanSyncRollPreviewDocument = {"__meta__":{"hash":"sha256:846fc0d6436182cd6d3007f701b0327a7d4ba4f59d8dac12f372e029dfd5e379"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncRollPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRollItemChoice"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departments"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRollDepartmentChoice"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"departments"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departments"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"mayRoll"}},{"kind":"Field","name":{"kind":"Name","value":"mayUndo"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finalizedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"toSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"endingLinks"}},{"kind":"Field","name":{"kind":"Name","value":"nextTarget"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"yearsIn"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOut"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"linesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncRollPreviewQuery, PlanSyncRollPreviewQueryVariables>;
export const PlanSyncRollForwardDocument = {"__meta__":{"hash":"sha256:3847e2f8687e6f457ed1dbb40794cba68800e2632a0389bd56eb79b33d9dc444"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRollForward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollPlanForward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRollForwardMutation, PlanSyncRollForwardMutationVariables>;
export const PlanSyncUndoRollDocument = {"__meta__":{"hash":"sha256:f1ce5ca3365157284821079f7ac4a311fb96a34184b59a360cf22e7b7ade9ddd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUndoRoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRollUndo"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoRoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUndoRollMutation, PlanSyncUndoRollMutationVariables>;
export const PlanSyncInitiativeDocument = {"__meta__":{"hash":"sha256:3752b57167a59db1f53ff843816c03327a2805b63959f71df41beafed5b6fea8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"longTerm"},"name":{"kind":"Name","value":"planChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"LONG_TERM"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanChainItem"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"basic"},"name":{"kind":"Name","value":"planChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"BASIC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanChainItem"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"termPriorities"},"name":{"kind":"Name","value":"planChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"TERM_PRIORITY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanChainItem"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fiscal"},"name":{"kind":"Name","value":"planChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"MID_TERM_FISCAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanChainItem"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"annual"},"name":{"kind":"Name","value":"planChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"ANNUAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanChainItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measureCompletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opinions"}},{"kind":"Field","name":{"kind":"Name","value":"replied"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"forums"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citizenOpinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"executionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanChainItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncInitiativeQuery, PlanSyncInitiativeQueryVariables>;
export const PlanSyncMeasureDocument = {"__meta__":{"hash":"sha256:7162b9d60184b5dca1a11869cec880f529e91a89ff27bad7a4a1af1b72211437"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budgetRequired"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCoverage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncMeasureQuery, PlanSyncMeasureQueryVariables>;
export const PlanSyncDepartmentDocument = {"__meta__":{"hash":"sha256:41c03ea3e8adb0d96d28923b868fc736abd820c75b1a60bcfa82d1e5e125ae0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"linkedItems"}},{"kind":"Field","name":{"kind":"Name","value":"budgetInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"fundedInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"linkedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncDepartmentQuery, PlanSyncDepartmentQueryVariables>;
export const PlanSyncWeightingDocument = {"__meta__":{"hash":"sha256:77c23516a47be5fa7df39377179909c6e2497f268c818bcb5c2cc59bd84cdc5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncWeighting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consistencyWeighting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"upperLink"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}}]}}]}}]} as unknown as DocumentNode<PlanSyncWeightingQuery, PlanSyncWeightingQueryVariables>;
export const PlanSyncSaveWeightsDocument = {"__meta__":{"hash":"sha256:a5a5303fe7883c99e810e1c2591d88176d0bbc75208d2624365673a5cf500ff3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSaveWeights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsistencyWeightsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveConsistencyWeights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSaveWeightsMutation, PlanSyncSaveWeightsMutationVariables>;
export const PlanSyncSaveTargetDocument = {"__meta__":{"hash":"sha256:e65da2c1001f73c0334d84f2642612497eb8ba7b60480e29ea244c195a433059"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSaveTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePlanTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"onFinal"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSaveTargetMutation, PlanSyncSaveTargetMutationVariables>;
export const PlanSyncTermsDocument = {"__meta__":{"hash":"sha256:dce7c7f9f0f64b6b81e3be10a8ff85db925ec2c4828cf01102defa6c7272aef8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TERM_PRIORITY"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termRemaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"mayUndo"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncTermsQuery, PlanSyncTermsQueryVariables>;
export const PlanSyncTermEndDocument = {"__meta__":{"hash":"sha256:dece85f558aebd455d7e95534e8d36d5d50faf90a8abf2799c553310f677990d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncTermEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"links"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRemapChoice"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"links"},"value":{"kind":"Variable","name":{"kind":"Name","value":"links"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"mayClose"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"openInstructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncTermEndQuery, PlanSyncTermEndQueryVariables>;
export const PlanSyncCloseTermDocument = {"__meta__":{"hash":"sha256:3ec2226d651a7653c70a47ada4ac49bc3164454307c7f6d3a849015f5bc3b489"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCloseTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TermClosing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCloseTermMutation, PlanSyncCloseTermMutationVariables>;
export const PlanSyncRemapLinksDocument = {"__meta__":{"hash":"sha256:697d1601a0acd0750306920e1641a8f1427e5ae2511b1e1927ac186d2017f096"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRemapLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRemapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remapTermLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRemapLinksMutation, PlanSyncRemapLinksMutationVariables>;
export const PlanSyncUndoRemapDocument = {"__meta__":{"hash":"sha256:e3d5083a0193f8de22d3ddc5d9a27fded4f4c0af28fcfde81fd03f5995622b64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUndoRemap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRemapUndo"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoTermRemap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUndoRemapMutation, PlanSyncUndoRemapMutationVariables>;