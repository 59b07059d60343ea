/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Activity 기록을 고르는 조건. / Conditions that choose Activity records. */
export type ActivityWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<ActivityWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 부서. / Department. */
  department?: DepartmentWhere | null | undefined;
  /** 종료일. / Last day. */
  endsOn?: DateFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 종류. / Kind. */
  kind?: StringFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: ActivityWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<ActivityWhere> | null | undefined;
  /** 계획 금액. / Planned amount. */
  plannedAmount?: WonFilter | null | undefined;
  /** 계획 수량. / Planned count. */
  plannedCount?: IntFilter | null | undefined;
  /** 반복. / Recurrence. */
  recurrence?: StringFilter | null | undefined;
  /** 시작일. / First day. */
  startsOn?: DateFilter | null | undefined;
  /** 제목. / Title. */
  title?: StringFilter | null | undefined;
};

/** 도입 조치. / An adoption action. */
export type AdoptionActionInput = {
  /** 할 일. / What is to be done. */
  content: string;
  /** 맡은 부서. / Department that does it. */
  department: string | number;
  /** 기한. / Last day. */
  dueOn: string;
  /** 본 것. / Finding. */
  finding: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
};

/** 도입 조치를 마침. / An adoption action is done. */
export type AdoptionDone = {
  /** 마친 날(기본 기준일). / Day, today unless given. */
  doneOn?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 결과. / What came of it. */
  result: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 대안을 고름. / Chooses an alternative. */
export type AlternativeChoice = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 정책안에 대안을 더함. / Adds an alternative. */
export type AlternativeInput = {
  /** 대안. / Alternative. */
  content: string;
  /** 비용(원). / Cost. */
  cost?: number | null | undefined;
  /** 경제성 1–5. / Economy. */
  economy: number;
  /** 효과 1–5. / Effect. */
  effect: number;
  /** 실현가능성 1–5. / Feasibility. */
  feasibility: number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 정책안. / Draft. */
  policy: string | number;
};

/** 새 벤치마킹. / A new visit. */
export type BenchmarkVisitInput = {
  /** 코드. / Code. */
  code: string;
  /** 비용(원). / Cost. */
  cost?: number | null | undefined;
  /** 주관부서. / Department in charge. */
  department: string | number;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 끝날. / Last day. */
  endsOn: string;
  /** 인원(명). / How many go. */
  headcount?: number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 목적. / Purpose. */
  purpose: string;
  /** 첫날. / First day. */
  startsOn: string;
  /** 찾아갈 기관. / Bodies to visit. */
  targets: Array<VisitTargetInput>;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
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

/** 함께 제안한 사람. / Who proposes together. */
export type CoProposerInput = {
  /** 직원(시민이면 비움). / A member of staff; none for a citizen. */
  person?: string | number | null | undefined;
  /** 기여한 몫(%). / Share in percent. */
  share: string;
};

/** 의견의 반영 여부를 정함. / Decides whether an opinion is incorporated. */
export type ConsultationDecision = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 반영했는지. / Whether it is incorporated. */
  incorporated: boolean;
  /** 반영한 곳(반영하지 않으면 까닭이 필요). / Where it went; why not is needed where it did not. */
  reason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 전문가의 의견을 적음. / Records the opinion of an expert. */
export type ConsultationInput = {
  /** 자문한 날(기본 기준일). / Day, today unless given. */
  consultedOn?: string | null | undefined;
  /** 전문가. / Expert. */
  expert: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 의견. / Opinion. */
  opinion: string;
  /** 정책안. / Draft. */
  policy: string | number;
};

/** 관련 ContestEntry 기록의 조건. / Condition on related ContestEntry records. */
export type ContestEntryListFilter = {
  /** 모두 만족. / All do. */
  every?: ContestEntryWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: ContestEntryWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: ContestEntryWhere | null | undefined;
};

/** ContestEntry 기록을 고르는 조건. / Conditions that choose ContestEntry records. */
export type ContestEntryWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<ContestEntryWhere> | null | undefined;
  /** 공모·경진대회. / Contest. */
  contest?: ContestWhere | null | undefined;
  /** 순위. / Rank. */
  finalRank?: IntFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: ContestEntryWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<ContestEntryWhere> | null | undefined;
  /** 받은 상. / Grade of the prize. */
  prize?: StringFilter | null | undefined;
  /** 접수 번호. / Number of receipt. */
  receiptNo?: IntFilter | null | undefined;
  /** 받은 날. / Day it was received. */
  receivedOn?: DateFilter | null | undefined;
  /** 결과. / Result. */
  result?: DecimalFilter | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 예비 심사에서 떨어졌는지. / Whether screening left it out. */
  screenedOut?: BooleanFilter | null | undefined;
  /** 제목. / Title. */
  title?: StringFilter | null | undefined;
};

/** 공모·경진대회의 종류. / Kind of a contest. */
export type ContestKind =
  /** 우수사례 경진대회. / Best practices. */
  | 'BEST_PRACTICE'
  /** 현상공모(생각을 모음). / Ideas on a topic. */
  | 'IDEA'
  /** 기타. / Another. */
  | 'OTHER';

/** ContestKind 값 조건. / Condition on a ContestKind. */
export type ContestKindFilter = {
  /** 같음. / Equals. */
  eq?: ContestKind | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<ContestKind> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: ContestKind | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<ContestKind> | null | undefined;
};

/** 공모·경진대회의 단계. / Stage of a contest. */
export type ContestStage =
  /** 공고. / Announced. */
  | 'ANNOUNCED'
  /** 시상. / Awarded. */
  | 'AWARDED'
  /** 접수 마감. / Closed for entries. */
  | 'CLOSED'
  /** 심사. / Judged. */
  | 'JUDGING'
  /** 접수 중. / Open for entries. */
  | 'OPEN'
  /** 예비 심사. / Screened. */
  | 'PRE_SCREEN'
  /** 결과 발표(이의신청). / Result told, objections heard. */
  | 'RESULT';

/** ContestStage 값 조건. / Condition on a ContestStage. */
export type ContestStageFilter = {
  /** 같음. / Equals. */
  eq?: ContestStage | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<ContestStage> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: ContestStage | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<ContestStage> | null | undefined;
};

/** Contest 기록을 고르는 조건. / Conditions that choose Contest records. */
export type ContestWhere = {
  /** 계획한 활동. / The planned activity. */
  activity?: ActivityWhere | null | undefined;
  /** 모두 만족. / All of these hold. */
  and?: Array<ContestWhere> | null | undefined;
  /** 접수 끝날. / Last day for entries. */
  closesOn?: DateFilter | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 담당 부서. / Department in charge. */
  department?: DepartmentWhere | null | undefined;
  /** 출품. / Its entries. */
  entries?: ContestEntryListFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 종류. / Kind. */
  kind?: ContestKindFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: ContestWhere | null | undefined;
  /** 접수 첫날. / First day for entries. */
  opensOn?: DateFilter | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<ContestWhere> | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 단계. / Stage. */
  stage?: ContestStageFilter | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
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

/** 소관부서의 심사. / Review by the department. */
export type DepartmentReview = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 의견. / What the department says. */
  opinion: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
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

/** 새 여건변화. / A new change in the environment. */
export type EnvironmentScanInput = {
  /** 코드. / Code. */
  code: string;
  /** 살핀 부서. / Department that sees it. */
  department: string | number;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 갈래. / Factor. */
  factor: ScanFactor;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 영향 1–5. / Impact from 1 to 5. */
  impact: number;
  /** 가능성 1–5. / Likelihood from 1 to 5. */
  likelihood: number;
  /** 살핀 날(기본 기준일). / Day, today unless given. */
  scannedOn?: string | null | undefined;
  /** 출처. / Source. */
  source: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 여건변화의 변경(비운 것은 그대로). / Changes; what is left out stays. */
export type EnvironmentScanUpdate = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 영향 1–5. / Impact from 1 to 5. */
  impact?: number | null | undefined;
  /** 가능성 1–5. / Likelihood from 1 to 5. */
  likelihood?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
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

/** 전문가 그룹의 자리에 위촉함. / Appoints an expert to a seat of the group. */
export type ExpertAppointment = {
  /** 전문가. / Expert. */
  expert: string | number;
  /** 위촉일. / First day. */
  fromDate: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 자리. / Seat. */
  seat: string | number;
  /** 임기 끝 날(기본 2년). / Last day; two years unless given. */
  toDate?: string | null | undefined;
};

/** 인력뱅크에 올릴 전문가(제목은 전문 분야). / An expert for the bank; the title is the field. */
export type ExpertInput = {
  /** 소속. / Affiliation. */
  affiliation: string;
  /** 경력. / Career. */
  career?: string | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 개인정보 동의일. / Day of the consent. */
  consentOn?: string | null | undefined;
  /** 영역. / Domain. */
  domain: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 관내에 사는지. / Whether an inhabitant of the city. */
  inCity: boolean;
  /** 사람. / Person. */
  person: string | number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 전문가의 변경(비운 것은 그대로). / Changes of an expert; what is left out stays. */
export type ExpertUpdate = {
  /** 소속. / Affiliation. */
  affiliation?: string | null | undefined;
  /** 도울 수 있는지. / Whether available. */
  available?: boolean | null | undefined;
  /** 이해관계. / Conflict of interest. */
  conflict?: string | null | undefined;
  /** 개인정보 동의일. / Day of the consent. */
  consentOn?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 관내에 사는지. / Whether an inhabitant. */
  inCity?: boolean | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
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

/** 본 것의 판단. / Judges a finding. */
export type FindingJudgement = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭(도입 불가에 필요). / Why; needed if it cannot. */
  reason?: string | null | undefined;
  /** 도입할 수 있는지. / Whether it can be adopted. */
  verdict: FindingVerdict;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 본 것을 도입할 수 있는지. / Whether a finding can be adopted. */
export type FindingVerdict =
  /** 도입 가능. / Can be adopted. */
  | 'ADOPTABLE'
  /** 도입 불가. / Cannot be adopted. */
  | 'NOT_ADOPTABLE'
  /** 판단 전. / Not judged yet. */
  | 'OPEN';

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
  /** 새로운 정책개발 역량 제고 조건. / Conditions of Policy research and development. */
  policyRnd?: PolicyRndInitiativeWhere | null | undefined;
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

/** 기준 하나에 주는 점수. / Points for a criterion. */
export type PanelPointsInput = {
  /** 기준의 코드. / Code of the criterion. */
  criterion: string;
  /** 점수. / Points. */
  points: string;
};

/** 정책안의 결정. / Decision on a draft. */
export type PolicyDecision = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 담을 이행과제(채택에 필요). / Initiative that it goes into; needed to adopt. */
  initiative?: string | number | null | undefined;
  /** 까닭(폐기에 필요). / Why; needed to drop. */
  reason?: string | null | undefined;
  /** 결정. / Ruling. */
  ruling: PolicyRuling;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 새 정책안. / A new draft of a policy. */
export type PolicyInput = {
  /** 코드. / Code. */
  code: string;
  /** 맡은 부서. / Department in charge. */
  department: string | number;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 대상 값(지역·예산 사업·계층). 영역이 없으면 필요. / Regions, budget programs, groups; needed without a domain. */
  facets?: Array<string | number> | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 문제. / Problem. */
  problem: string;
  /** 바탕이 된 SWOT 전략. / Strategy of a SWOT analysis that it came of. */
  strategy?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 새로운 정책개발 역량 제고 조건. / Conditions of Policy research and development. */
export type PolicyRndInitiativeWhere = {
  /** 처리 중인 제안의 수. / How many proposals about it are on their way. */
  openProposals?: IntFilter | null | undefined;
};

/** 정책안의 결정. / Decision on a draft. */
export type PolicyRuling =
  /** 채택. / Adopt. */
  | 'ADOPT'
  /** 폐기. / Drop. */
  | 'DROP';

/** 정책의 상태. / State of a policy. */
export type PolicyStatus =
  /** 채택(과제로). / Adopted into an initiative. */
  | 'ADOPTED'
  /** 정책안. / Draft. */
  | 'DRAFT'
  /** 폐기. / Dropped. */
  | 'DROPPED';

/** PolicyStatus 값 조건. / Condition on a PolicyStatus. */
export type PolicyStatusFilter = {
  /** 같음. / Equals. */
  eq?: PolicyStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<PolicyStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: PolicyStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<PolicyStatus> | null | undefined;
};

/** 정책안의 변경(비운 것은 그대로). / Changes of a draft; what is left out stays. */
export type PolicyUpdate = {
  /** 수용성 1–5. / Accepted by those concerned. */
  acceptance?: number | null | undefined;
  /** 재정적 실현가능성 1–5. / Feasible by budget. */
  budgetary?: number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 법적 실현가능성 1–5. / Feasible by law. */
  legal?: number | null | undefined;
  /** 문제. / Problem. */
  problem?: string | null | undefined;
  /** 기술적 실현가능성 1–5. / Feasible by technique. */
  technical?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** Policy 기록을 고르는 조건. / Conditions that choose Policy records. */
export type PolicyWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<PolicyWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 결정일. / Day of the decision. */
  decidedOn?: DateFilter | null | undefined;
  /** 부서. / Department. */
  department?: DepartmentWhere | null | undefined;
  /** 영역. / Domain. */
  domain?: DomainWhere | null | undefined;
  /** 대상: 영역·지역·사업·계층. / What it is aimed at. */
  facet?: FacetFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: InitiativeWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: PolicyWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<PolicyWhere> | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 상태. / State. */
  status?: PolicyStatusFilter | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
};

/** 제안의 결정. / Decision on a proposal. */
export type ProposalDecision =
  /** 채택. / Adopted. */
  | 'ADOPTED'
  /** 불채택. / Not adopted. */
  | 'NOT_ADOPTED';

/** ProposalDecision 값 조건. / Condition on a ProposalDecision. */
export type ProposalDecisionFilter = {
  /** 같음. / Equals. */
  eq?: ProposalDecision | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<ProposalDecision> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: ProposalDecision | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<ProposalDecision> | null | undefined;
};

/** 제안의 결정. / Decision on a proposal. */
export type ProposalDecisionInput = {
  /** 다시 심사할 날(보류에 필요). / Held until; needed to hold. */
  heldUntil?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭(불채택과 보류에 필요). / Why; needed unless adopted. */
  reason?: string | null | undefined;
  /** 결정. / Ruling. */
  ruling: ProposalRuling;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 제안의 마무리. / The end of a proposal. */
export type ProposalFinish = {
  /** 사후평가. / Evaluation. */
  evaluation?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭(다시 요구에 필요). / Why; needed to ask again. */
  reason?: string | null | undefined;
  /** 단계. / Step. */
  step: ProposalFinishStep;
  /** 확인한 절감액(원). / Saving that was verified. */
  verifiedSaving?: number | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 제안의 마무리. / A step to its end. */
export type ProposalFinishStep =
  /** 종결. / Close it. */
  | 'CLOSE'
  /** 사후평가. / Evaluate it. */
  | 'EVALUATE'
  /** 다시 실시 요구. / Ask to carry it out after all. */
  | 'RETRY';

/** 새 제안. / A new proposal. */
export type ProposalInput = {
  /** 시민이 낸 것인지(담당자가 적음). / Whether a citizen’s, taken down by the office. */
  byCitizen?: boolean | null | undefined;
  /** 함께 제안한 사람. / Who proposes together. */
  coProposers?: Array<CoProposerInput> | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 현상공모(공모제안에 필요). / Contest; needed by its entries. */
  contest?: string | number | null | undefined;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 기대 효과. / What it would bring. */
  effect?: string | null | undefined;
  /** 개선 방안. / What is proposed. */
  idea: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 관련 이행과제. / Initiative that it is about. */
  initiative?: string | number | null | undefined;
  /** 종류. / Kind. */
  kind: ProposalKind;
  /** 자기 몫(%, 기본 100). / The own share, 100 unless given. */
  ownShare?: string | null | undefined;
  /** 현황과 문제점. / What is wrong now. */
  problem: string;
  /** 보낸 날(우편 소인; 기본 기준일). / Day it was sent, today unless given. */
  sentOn?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 제안의 종류. / Kind of proposal. */
export type ProposalKind =
  /** 실시제안(이미 실시함). / Already applied. */
  | 'APPLIED'
  /** 공모제안(현상공모). / Entry of an idea contest. */
  | 'CONTEST'
  /** 자유제안. / Free proposal. */
  | 'FREE'
  /** 지식제안. / Knowledge proposal. */
  | 'KNOWLEDGE';

/** ProposalKind 값 조건. / Condition on a ProposalKind. */
export type ProposalKindFilter = {
  /** 같음. / Equals. */
  eq?: ProposalKind | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<ProposalKind> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: ProposalKind | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<ProposalKind> | null | undefined;
};

/** 이송. / A step of a transfer. */
export type ProposalPassStep =
  /** 이송받음. / Accept what was passed on. */
  | 'ACCEPT'
  /** 다른 부서로 이송. / Pass it to another department. */
  | 'TRANSFER'
  /** 다른 기관으로 이송(종결). / Pass it to another authority; it ends here. */
  | 'TRANSFER_OUT';

/** 제안의 이송. / Transfer of a proposal. */
export type ProposalPassing = {
  /** 받을 부서. / Department that receives it. */
  department?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭(보낼 때 필요). / Why; needed to pass it on. */
  reason?: string | null | undefined;
  /** 이송. / Step. */
  step: ProposalPassStep;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 반려 사유(공무원 제안 규정 제2조). / Why something is no proposal. */
export type ProposalReturnCode =
  /** 이미 채택된 것과 같음. / Same as one adopted before. */
  | 'ALREADY_ADOPTED'
  /** 이미 시행 중이거나 기본 구상이 비슷함. / Done already. */
  | 'ALREADY_DONE'
  /** 단순한 진정·비판·건의. / A mere complaint or request. */
  | 'COMPLAINT'
  /** 통념상 적용할 수 없음. / Cannot be applied. */
  | 'NOT_APPLICABLE'
  /** 시의 업무가 아님. / Not the city’s business. */
  | 'NOT_OUR_BUSINESS'
  /** 다른 사람의 특허·직무발명. / Patented by another. */
  | 'PATENTED'
  /** 사익이나 광고. / Private profit or advertising. */
  | 'PRIVATE_PROFIT';

/** 심사위원회의 결정. / Ruling of the committee. */
export type ProposalRuling =
  /** 채택. / Adopt. */
  | 'ADOPT'
  /** 보류. / Hold. */
  | 'HOLD'
  /** 불채택. / Do not adopt. */
  | 'REJECT'
  /** 다시 심사. / Resume. */
  | 'RESUME';

/** 제안의 접수 처리. / Intake of a proposal. */
export type ProposalScreening = {
  /** 소관부서(배정에 필요). / Department; needed to assign. */
  department?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭(보완요청과 반려에 필요). / Why; needed to ask for more and to return. */
  reason?: string | null | undefined;
  /** 접수일(기본 기준일). / Day of the receipt, today unless given. */
  receivedOn?: string | null | undefined;
  /** 반려 사유. / Why it is no proposal. */
  returnCode?: ProposalReturnCode | null | undefined;
  /** 처리. / Step. */
  step: ProposalScreeningStep;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 접수 처리. / A step of the intake. */
export type ProposalScreeningStep =
  /** 보완요청. / Ask for more. */
  | 'ASK_MORE'
  /** 소관부서 배정. / Assign it to a department. */
  | 'ASSIGN'
  /** 접수. / Take it in. */
  | 'RECEIVE'
  /** 반려. / Return it. */
  | 'RETURN';

/** 제안의 상태. / State of a proposal. */
export type ProposalStatus =
  /** 채택. / Adopted. */
  | 'ADOPTED'
  /** 종결. / Closed. */
  | 'CLOSED'
  /** 심사위원회. / Before the committee. */
  | 'COMMITTEE'
  /** 소관부서 심사. / Reviewed by its department. */
  | 'DEPT_REVIEW'
  /** 작성 중. / Draft. */
  | 'DRAFT'
  /** 보류. / Held. */
  | 'HELD'
  /** 실시계획. / Planned to be carried out. */
  | 'IMPLEMENTATION_PLAN'
  /** 실시. / Carried out. */
  | 'IMPLEMENTED'
  /** 실시 중. / Being carried out. */
  | 'IMPLEMENTING'
  /** 실시불가. / Cannot be carried out. */
  | 'IMPOSSIBLE'
  /** 불채택. / Not adopted. */
  | 'NOT_ADOPTED'
  /** 사후평가. / Evaluated afterwards. */
  | 'POST_EVALUATION'
  /** 접수. / Received. */
  | 'RECEIVED'
  /** 반려(제안이 아님). / Returned; not a proposal. */
  | 'RETURNED'
  /** 제출. / Submitted. */
  | 'SUBMITTED'
  /** 보완요청. / To be completed. */
  | 'SUPPLEMENT'
  /** 이송. / Transferred to another department. */
  | 'TRANSFERRED'
  /** 철회. / Withdrawn. */
  | 'WITHDRAWN';

/** ProposalStatus 값 조건. / Condition on a ProposalStatus. */
export type ProposalStatusFilter = {
  /** 같음. / Equals. */
  eq?: ProposalStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<ProposalStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: ProposalStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<ProposalStatus> | null | undefined;
};

/** 제안의 제출. / Submits a proposal. */
export type ProposalSubmission = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 제안의 변경(비운 것은 그대로). / Changes of a proposal; what is left out stays. */
export type ProposalUpdate = {
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 기대 효과. / What it would bring. */
  effect?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 개선 방안. / What is proposed. */
  idea?: string | null | undefined;
  /** 관련 이행과제. / Initiative that it is about. */
  initiative?: string | number | null | undefined;
  /** 현황과 문제점. / What is wrong now. */
  problem?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** Proposal 기록을 고르는 조건. / Conditions that choose Proposal records. */
export type ProposalWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<ProposalWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 현상공모. / Contest. */
  contest?: ContestWhere | null | undefined;
  /** 결정 기한. / Last day for the decision. */
  decideDue?: DateFilter | null | undefined;
  /** 결정일. / Day of the decision. */
  decidedOn?: DateFilter | null | undefined;
  /** 결정. / Decision. */
  decision?: ProposalDecisionFilter | null | undefined;
  /** 부서. / Department. */
  department?: DepartmentWhere | null | undefined;
  /** 영역. / Domain. */
  domain?: DomainWhere | null | undefined;
  /** 대상: 영역·지역·사업·계층. / What it is aimed at. */
  facet?: FacetFilter | null | undefined;
  /** 등급. / Grade. */
  grade?: StringFilter | null | undefined;
  /** 다시 심사할 날. / Held until. */
  heldUntil?: DateFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 개선 방안. / What is proposed. */
  idea?: StringFilter | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: InitiativeWhere | null | undefined;
  /** 종류. / Kind. */
  kind?: ProposalKindFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: ProposalWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<ProposalWhere> | null | undefined;
  /** 제안자. / Who proposes. */
  proposerType?: ProposerTypeFilter | null | undefined;
  /** 접수일. / Day of the receipt. */
  receivedOn?: DateFilter | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 상태. / State. */
  status?: ProposalStatusFilter | null | undefined;
  /** 제출일. / Day it was submitted. */
  submittedOn?: DateFilter | null | undefined;
  /** 제목(한국어·영어). / Title in either language. */
  title?: StringFilter | null | undefined;
  /** 확인한 절감액. / Verified saving. */
  verifiedSaving?: WonFilter | null | undefined;
};

/** 제안의 철회. / Withdraws a proposal. */
export type ProposalWithdrawal = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 채택한 제안의 실시. / Carrying out an adopted proposal. */
export type ProposalWork = {
  /** 주장하는 절감액(원). / Saving that is claimed. */
  claimedSaving?: number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 반영할 이행과제(실시계획에 필요). / Initiative that it goes into; needed to plan. */
  initiative?: string | number | null | undefined;
  /** 실시계획. / How it is carried out. */
  plan?: string | null | undefined;
  /** 실시 기한. / Day by which it is carried out. */
  planDue?: string | null | undefined;
  /** 까닭(실시불가에 필요). / Why; needed to give up. */
  reason?: string | null | undefined;
  /** 단계. / Step. */
  step: ProposalWorkStep;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 채택한 제안의 실시. / A step of carrying it out. */
export type ProposalWorkStep =
  /** 실시 완료. / Complete it. */
  | 'COMPLETE'
  /** 실시불가. / Find it impossible. */
  | 'GIVE_UP'
  /** 실시계획 수립. / Plan it. */
  | 'PLAN'
  /** 실시 시작. / Start. */
  | 'START';

/** 제안자. / Who proposes. */
export type ProposerType =
  /** 시민. / A citizen. */
  | 'CITIZEN'
  /** 공무원. / An official. */
  | 'OFFICIAL';

/** ProposerType 값 조건. / Condition on a ProposerType. */
export type ProposerTypeFilter = {
  /** 같음. / Equals. */
  eq?: ProposerType | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<ProposerType> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: ProposerType | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<ProposerType> | null | undefined;
};

/** 점검 항목의 답. / Answer to an item. */
export type QualityAnswerInput = {
  /** 답. / Answer. */
  answer: QualityAnswerWord;
  /** 항목의 코드. / Code of the item. */
  item: string;
};

/** 점검의 답. / Answer to an item. */
export type QualityAnswerWord =
  /** 아니오. / No. */
  | 'NO'
  /** 해당없음. / Not applicable. */
  | 'NOT_APPLICABLE'
  /** 예. / Yes. */
  | 'YES';

/** 품질 검증의 관문. / Gate of a quality review. */
export type QualityGate =
  /** 조건부. / On conditions. */
  | 'CONDITIONAL'
  /** 불통과. / Failed. */
  | 'FAIL'
  /** 통과. / Passed. */
  | 'PASS';

/** 정책품질 검증. / A review of a policy’s quality. */
export type QualityReviewInput = {
  /** 그 단계 모든 항목의 답. / Answers to all items of the stage. */
  answers: Array<QualityAnswerInput>;
  /** 조건(조건부에 필요). / Conditions; needed where it passes on conditions. */
  conditions?: string | null | undefined;
  /** 조건의 기한(조건부에 필요). / Last day for the conditions. */
  conditionsDue?: string | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 정책. / Policy. */
  policy: string | number;
  /** 단계. / Stage. */
  stage: QualityStage;
};

/** 정책품질관리의 단계. / Stage of quality. */
export type QualityStage =
  /** 평가·환류. / Evaluation. */
  | 'EVALUATION'
  /** 집행. / Execution. */
  | 'EXECUTION'
  /** 형성. / Formation. */
  | 'FORMATION'
  /** 홍보. / Publicity. */
  | 'PUBLICITY';

/** 심사의 기피. / Recusal from a review. */
export type RecusalInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 심사표. / A review sheet. */
export type ReviewSheetInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 심사 의견. / Opinion. */
  opinion?: string | null | undefined;
  /** 기준별 점수. / Points by criterion. */
  points: Array<PanelPointsInput>;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 심사위원에게 맡김. / Assigns evaluators. */
export type ReviewerAssignment = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 심사위원. / Evaluators. */
  reviewers: Array<string | number>;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 여건의 갈래(PEST). / Factor of the environment. */
export type ScanFactor =
  /** 경제. / Economy. */
  | 'ECONOMIC'
  /** 정치·제도. / Politics and law. */
  | 'POLITICAL'
  /** 사회·인구. / Society and population. */
  | 'SOCIAL'
  /** 기술. / Technology. */
  | 'TECHNOLOGICAL';

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

/** 연구를 다음 단계로 옮김. / Moves a study to its next step. */
export type StudyAdvance = {
  /** 계약액(원). / Cost, as contracted. */
  cost?: number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 대학과 협약한 날. / Day of the agreement with the university. */
  mouOn?: string | null | undefined;
  /** 검토·심의 의견, 비공개 까닭(그 단계에 필요). / What was found, or why it is withheld. */
  note?: string | null | undefined;
  /** 이어진 논문. / Thesis or paper that goes with it. */
  paper?: string | null | undefined;
  /** 수행 기관(용역의 착수에 필요). / Who carries it out; needed to begin a commissioned one. */
  partner?: string | null | undefined;
  /** 결과(최종보고에 필요). / Result; needed by the final report. */
  result?: string | null | undefined;
  /** 단계. / Step. */
  step: StudyStep;
  /** 비공개 끝 날(비공개에 필요). / Withheld until; needed to withhold. */
  until?: string | null | undefined;
  /** 활용(활용 평가에 필요). / Use; needed to evaluate it. */
  utilisation?: StudyUtilisation | null | undefined;
  /** 심의 결과(심의에 필요). / Verdict; needed to deliberate. */
  verdict?: StudyVerdict | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 새 연구 수요. / A study that is needed. */
export type StudyInput = {
  /** 예산(원). / Budget. */
  budget?: number | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 맡은 부서. / Department in charge. */
  department: string | number;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 끝날. / Last day. */
  endsOn: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 종류. / Kind. */
  kind: StudyKind;
  /** 필요한 까닭. / Why it is needed. */
  need: string;
  /** 함께하는 대학(공동연구·학위논문에 필요). / University; needed by joint ones and theses. */
  partner?: string | null | undefined;
  /** 시가 직접 할 수 없는 까닭(자체연구가 아니면 필요). / Why the city cannot; not for its own. */
  reasonNotInHouse?: string | null | undefined;
  /** 대상 지역. / Region it is about. */
  region?: string | null | undefined;
  /** 첫날. / First day. */
  startsOn: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 연구의 종류. / Kind of study. */
export type StudyKind =
  /** 용역. / Commissioned. */
  | 'COMMISSIONED'
  /** 대학과의 공동연구. / Jointly with a university. */
  | 'JOINT'
  /** 자체연구. / By the city itself. */
  | 'OWN'
  /** 학위논문과 병행. / Along with a thesis. */
  | 'THESIS';

/** 연구의 상태. / State of a study. */
export type StudyStatus =
  /** 검수. / Accepted. */
  | 'ACCEPTED'
  /** 비공개. / Withheld. */
  | 'CLOSED_NONPUBLIC'
  /** 심의 마침. / Deliberated. */
  | 'COMMITTEE'
  /** 계약·착수. / Contracted or begun. */
  | 'CONTRACTED'
  /** 중복 검토 마침. / Checked for duplicates. */
  | 'DUPLICATE_CHECKED'
  /** 최종보고. / Final report. */
  | 'FINAL'
  /** 중간보고. / Interim report. */
  | 'INTERIM'
  /** 수요. / Needed. */
  | 'NEEDED'
  /** 공개. / Published. */
  | 'PUBLISHED'
  /** 활용 평가. / Utilisation evaluated. */
  | 'UTILISED';

/** 연구의 단계. / A step of a study. */
export type StudyStep =
  /** 검수. / Accept. */
  | 'ACCEPT'
  /** 계약·착수. / Contract or begin. */
  | 'BEGIN'
  /** 중복 검토. / Check for duplicates. */
  | 'CHECK'
  /** 심의. / Deliberate. */
  | 'DELIBERATE'
  /** 공개. / Publish. */
  | 'PUBLISH'
  /** 최종보고. / Report finally. */
  | 'REPORT_FINAL'
  /** 중간보고. / Report in between. */
  | 'REPORT_INTERIM'
  /** 활용 평가. / Evaluate its use. */
  | 'UTILISE'
  /** 비공개. / Withhold. */
  | 'WITHHOLD';

/** 연구의 활용(끝난 지 6개월 뒤). / What became of a study after half a year. */
export type StudyUtilisation =
  /** 법령·조례 반영. / Taken into law. */
  | 'LAW'
  /** 정책 반영. / Taken into policy. */
  | 'POLICY'
  /** 참고. / Used as reference. */
  | 'REFERENCE'
  /** 미활용. / Not used. */
  | 'UNUSED';

/** 심의 결과. / What the committee says. */
export type StudyVerdict =
  /** 조건부. / On conditions. */
  | 'CONDITIONAL'
  /** 적정. / Suitable. */
  | 'SUITABLE'
  /** 부적정. / Unsuitable. */
  | 'UNSUITABLE';

/** 새 SWOT 분석. / A new SWOT analysis. */
export type SwotAnalysisInput = {
  /** 코드. / Code. */
  code: string;
  /** 분석하는 부서. / Department that analyses. */
  department: string | number;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 대상 값(지역·예산 사업·계층). 영역이 없으면 필요. / Regions, budget programs, groups; needed without a domain. */
  facets?: Array<string | number> | null | undefined;
  /** 정책목표. / Goal. */
  goal?: string | number | null | undefined;
  /** 분석한 날(기본 기준일). / Day, today unless given. */
  heldOn?: string | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** SWOT 요인을 더함. / Adds a factor. */
export type SwotItemInput = {
  /** SWOT 분석. / Analysis. */
  analysis: string | number;
  /** 요인. / Factor. */
  content: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 면. / Side. */
  letter: SwotLetter;
  /** 평점 1–5. / Rating from 1 to 5. */
  rating: number;
  /** 근거가 된 여건변화(기회·위협에만). / Change that it rests on, of opportunities and threats. */
  scan?: string | number | null | undefined;
  /** 비중. / Weight. */
  weight: string;
};

/** SWOT의 한 면. / A side of the analysis. */
export type SwotLetter =
  /** 기회. / Opportunity. */
  | 'O'
  /** 강점. / Strength. */
  | 'S'
  /** 위협. / Threat. */
  | 'T'
  /** 약점. / Weakness. */
  | 'W';

/** 전략의 네 갈래. / Kinds of strategies. */
export type SwotQuadrant =
  /** 강점으로 기회를 살림. / Strengths for opportunities. */
  | 'SO'
  /** 강점으로 위협을 이김. / Strengths against threats. */
  | 'ST'
  /** 약점을 고쳐 기회를 살림. / Mend weaknesses for opportunities. */
  | 'WO'
  /** 약점을 고치고 위협을 피함. / Mend weaknesses, avoid threats. */
  | 'WT';

/** 전략을 더함. / Adds a strategy. */
export type SwotStrategyInput = {
  /** SWOT 분석. / Analysis. */
  analysis: string | number;
  /** 전략. / Strategy. */
  content: string;
  /** 실현가능성 1–5. / Feasibility from 1 to 5. */
  feasibility: number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 효과 1–5. / Impact from 1 to 5. */
  impact: number;
  /** 담은 이행과제. / Initiative that it went into. */
  initiative?: string | number | null | undefined;
  /** 바탕이 된 요인(두 면 모두). / Factors it rests on, of both sides. */
  items: Array<string | number>;
  /** 갈래. / Kind. */
  quadrant: SwotQuadrant;
};

/** T/F 팀의 종료. / Closes a task force. */
export type TaskForceClosing = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 산출물이 없을 때 그 까닭. / Why there is no action, without outputs. */
  noActionReason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** T/F 팀원의 부서장 동의. / Consent of the member’s head. */
export type TaskForceConsent = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** T/F 팀의 연장. / Extends a task force. */
export type TaskForceExtensionInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why. */
  reason: string;
  /** 새 일몰일. / Sunset from then on. */
  until: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 새 T/F 팀. / A new task force. */
export type TaskForceInput = {
  /** 코드. / Code. */
  code: string;
  /** 주관부서. / Department in charge. */
  department: string | number;
  /** 영역. / Domain. */
  domain?: string | number | null | undefined;
  /** 구성일(앞날이면 예정). / Day it is formed; planned if to come. */
  formedOn: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 현안과 할 일. / The issue and what is to be done. */
  issue: string;
  /** 현안이 드러난 날. / Day the issue arose. */
  issueOn?: string | null | undefined;
  /** 팀장. / Leader. */
  leader?: string | number | null | undefined;
  /** 일몰일. / Sunset date. */
  sunsetOn: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** T/F 팀에 사람을 넣음. / Adds a member to a task force. */
export type TaskForceMemberInput = {
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 사람. / Person. */
  person: string | number;
  /** T/F 팀. / Task force. */
  taskForce: string | number;
  /** 참여하는 시간의 몫(%). / Share of working time in percent. */
  timeShare: number;
};

/** T/F 팀의 결과. / What came of a task force. */
export type TaskForceOutcome =
  /** 조치 없음. / No action. */
  | 'NO_ACTION'
  /** 산출물. / Outputs. */
  | 'OUTPUT';

/** T/F 팀의 산출물. / An output of a task force. */
export type TaskForceOutputInput = {
  /** 나온 날(기본 기준일). / Day, today unless given. */
  deliveredOn?: string | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 반영한 이행과제. / Initiative that it went into. */
  initiative?: string | number | null | undefined;
  /** T/F 팀. / Task force. */
  taskForce: string | number;
  /** 제목. / Title. */
  title: string;
};

/** T/F 팀의 상태. / State of a task force. */
export type TaskForceStatus =
  /** 운영 중. / At work. */
  | 'ACTIVE'
  /** 종료. / Closed. */
  | 'CLOSED'
  /** 구성 예정. / To be formed. */
  | 'PLANNED';

/** 벤치마킹의 취소. / Cancels a visit. */
export type VisitCancellation = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 벤치마킹을 다녀옴. / A visit was held. */
export type VisitHolding = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 벤치마킹 결과보고. / Report of a visit. */
export type VisitReport = {
  /** 본 것(하나 이상). / What was seen, one at least. */
  findings: Array<string>;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 결과보고. / Report. */
  report: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 대상 기관의 부문. / Sector of who was visited. */
export type VisitSector =
  /** 민간. / Private. */
  | 'PRIVATE'
  /** 공공. / Public. */
  | 'PUBLIC';

/** 벤치마킹의 상태. / State of a visit. */
export type VisitStatus =
  /** 취소. / Cancelled. */
  | 'CANCELLED'
  /** 실시(보고 전). / Held, not yet reported. */
  | 'HELD'
  /** 예정. / Planned. */
  | 'PLANNED'
  /** 보고. / Reported. */
  | 'REPORTED';

/** 찾아갈 기관. / A body to visit. */
export type VisitTargetInput = {
  /** 나라. / Country. */
  country: string;
  /** 기관. / Name. */
  name: string;
  /** 부문. / Sector. */
  sector: VisitSector;
};

/** 금액(원) 조건. / Condition on an amount of won. */
export type WonFilter = {
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

export type PolicyRndBoardQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndBoardQuery = { __typename: 'Query', rndActivity: { __typename: 'RndActivity', visitsPlanned: number | null, visitsHeld: number, cases: number, reportsOverdue: number, taskForcesPlanned: number | null, taskForcesFormed: number, taskForcesClosed: number, taskForcesWithOutput: number, taskForcesAdrift: number, daysToTeam: number | null, studiesBegun: number, studiesFinished: number, adoptionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, proposalFigures: { __typename: 'ProposalFigures', submitted: number, open: number, overdue: number, decided: number, adopted: number, matured: number, implemented: number, byStatus: Array<{ __typename: 'ProposalStatusCount', status: ProposalStatus, count: number }>, adoptionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, implementationRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, expertGroup: { __typename: 'ExpertGroup', seats: number, vacancies: number, inCity: number }, activities: { __typename: 'ActivityConnection', nodes: Array<{ __typename: 'Activity', id: string, code: string, title: string, plannedCount: number | null, plannedUnit: string | null, heldCount: number }> } };

export type ExpertCardFragment = { __typename: 'Expert', id: string, code: string, title: string, version: number, affiliation: string, inCity: boolean, available: boolean, consentOn: string | null, conflict: string | null, person: { __typename: 'Person', id: string, name: string }, domain: { __typename: 'Domain', id: string, code: string, title: string }, consultations: Array<{ __typename: 'Consultation', id: string, incorporated: boolean | null, policy: { __typename: 'Policy', id: string, code: string, title: string } }> };

export type PolicyRndExpertsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyRndExpertsQuery = { __typename: 'Query', expertGroup: { __typename: 'ExpertGroup', seats: number, vacancies: number, inCity: number, places: Array<{ __typename: 'ExpertPlace', toDate: string | null, outside: boolean, domain: { __typename: 'Domain', id: string, code: string, title: string }, seat: { __typename: 'CommitteeSeat', id: string, number: number }, expert: { __typename: 'Expert', id: string, code: string, title: string, version: number, affiliation: string, inCity: boolean, available: boolean, consentOn: string | null, conflict: string | null, person: { __typename: 'Person', id: string, name: string }, domain: { __typename: 'Domain', id: string, code: string, title: string }, consultations: Array<{ __typename: 'Consultation', id: string, incorporated: boolean | null, policy: { __typename: 'Policy', id: string, code: string, title: string } }> } | null }> }, experts: { __typename: 'ExpertConnection', nodes: Array<{ __typename: 'Expert', id: string, code: string, title: string, version: number, affiliation: string, inCity: boolean, available: boolean, consentOn: string | null, conflict: string | null, person: { __typename: 'Person', id: string, name: string }, domain: { __typename: 'Domain', id: string, code: string, title: string }, consultations: Array<{ __typename: 'Consultation', id: string, incorporated: boolean | null, policy: { __typename: 'Policy', id: string, code: string, title: string } }> }> } };

export type PolicyRndCreateExpertMutationVariables = Exact<{
  input: ExpertInput;
}>;


export type PolicyRndCreateExpertMutation = { __typename: 'Mutation', createExpert: { __typename: 'Expert', id: string } };

export type PolicyRndUpdateExpertMutationVariables = Exact<{
  input: ExpertUpdate;
}>;


export type PolicyRndUpdateExpertMutation = { __typename: 'Mutation', updateExpert: { __typename: 'Expert', id: string, code: string, title: string, version: number, affiliation: string, inCity: boolean, available: boolean, consentOn: string | null, conflict: string | null, person: { __typename: 'Person', id: string, name: string }, domain: { __typename: 'Domain', id: string, code: string, title: string }, consultations: Array<{ __typename: 'Consultation', id: string, incorporated: boolean | null, policy: { __typename: 'Policy', id: string, code: string, title: string } }> } };

export type PolicyRndAppointExpertMutationVariables = Exact<{
  input: ExpertAppointment;
}>;


export type PolicyRndAppointExpertMutation = { __typename: 'Mutation', appointExpert: { __typename: 'Expert', id: string } };

export type PolicyRowFragment = { __typename: 'Policy', id: string, code: string, title: string, version: number, status: PolicyStatus, feasibility: string | null, gate: QualityGate | null, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, alternatives: Array<{ __typename: 'PolicyAlternative', id: string, version: number, content: string, cost: number | null, effect: number, economy: number, feasibility: number, total: number, chosen: boolean }> };

export type PolicyWholeFragment = { __typename: 'Policy', problem: string, legal: number | null, budgetary: number | null, technical: number | null, acceptance: number | null, decidedOn: string | null, reason: string | null, id: string, code: string, title: string, version: number, status: PolicyStatus, feasibility: string | null, gate: QualityGate | null, domain: { __typename: 'Domain', id: string, title: string } | null, strategy: { __typename: 'SwotStrategy', id: string, quadrant: SwotQuadrant, content: string } | null, consultations: Array<{ __typename: 'Consultation', id: string, version: number, opinion: string, consultedOn: string, incorporated: boolean | null, reason: string | null, expert: { __typename: 'Expert', id: string, title: string, person: { __typename: 'Person', id: string, name: string } } }>, qualityReviews: Array<{ __typename: 'QualityReview', id: string, stage: QualityStage, score: string | null, gate: QualityGate, conditions: string | null, conditionsDue: string | null, reviewedOn: string, answers: Array<{ __typename: 'QualityAnswer', item: string, answer: QualityAnswerWord }>, reviewer: { __typename: 'Person', id: string, name: string } }>, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, alternatives: Array<{ __typename: 'PolicyAlternative', id: string, version: number, content: string, cost: number | null, effect: number, economy: number, feasibility: number, total: number, chosen: boolean }> };

export type QualityQuestionFragment = { __typename: 'QualityItem', id: string, code: string, title: string, stage: QualityStage, required: boolean };

export type PolicyRndPoliciesQueryVariables = Exact<{
  where?: PolicyWhere | null | undefined;
}>;


export type PolicyRndPoliciesQuery = { __typename: 'Query', policies: { __typename: 'PolicyConnection', totalCount: number, nodes: Array<{ __typename: 'Policy', id: string, code: string, title: string, version: number, status: PolicyStatus, feasibility: string | null, gate: QualityGate | null, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, alternatives: Array<{ __typename: 'PolicyAlternative', id: string, version: number, content: string, cost: number | null, effect: number, economy: number, feasibility: number, total: number, chosen: boolean }> }> } };

export type PolicyRndPolicyQueryVariables = Exact<{
  code: string;
}>;


export type PolicyRndPolicyQuery = { __typename: 'Query', policy: { __typename: 'Policy', problem: string, legal: number | null, budgetary: number | null, technical: number | null, acceptance: number | null, decidedOn: string | null, reason: string | null, id: string, code: string, title: string, version: number, status: PolicyStatus, feasibility: string | null, gate: QualityGate | null, domain: { __typename: 'Domain', id: string, title: string } | null, strategy: { __typename: 'SwotStrategy', id: string, quadrant: SwotQuadrant, content: string } | null, consultations: Array<{ __typename: 'Consultation', id: string, version: number, opinion: string, consultedOn: string, incorporated: boolean | null, reason: string | null, expert: { __typename: 'Expert', id: string, title: string, person: { __typename: 'Person', id: string, name: string } } }>, qualityReviews: Array<{ __typename: 'QualityReview', id: string, stage: QualityStage, score: string | null, gate: QualityGate, conditions: string | null, conditionsDue: string | null, reviewedOn: string, answers: Array<{ __typename: 'QualityAnswer', item: string, answer: QualityAnswerWord }>, reviewer: { __typename: 'Person', id: string, name: string } }>, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, alternatives: Array<{ __typename: 'PolicyAlternative', id: string, version: number, content: string, cost: number | null, effect: number, economy: number, feasibility: number, total: number, chosen: boolean }> } | null, qualityItems: { __typename: 'QualityItemConnection', nodes: Array<{ __typename: 'QualityItem', id: string, code: string, title: string, stage: QualityStage, required: boolean }> } };

export type PolicyRndStrategiesQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndStrategiesQuery = { __typename: 'Query', swotAnalyses: { __typename: 'SwotAnalysisConnection', nodes: Array<{ __typename: 'SwotAnalysis', id: string, title: string, strategies: Array<{ __typename: 'SwotStrategy', id: string, content: string }> }> } };

export type PolicyRndCreatePolicyMutationVariables = Exact<{
  input: PolicyInput;
}>;


export type PolicyRndCreatePolicyMutation = { __typename: 'Mutation', createPolicy: { __typename: 'Policy', id: string } };

export type PolicyRndUpdatePolicyMutationVariables = Exact<{
  input: PolicyUpdate;
}>;


export type PolicyRndUpdatePolicyMutation = { __typename: 'Mutation', updatePolicy: { __typename: 'Policy', problem: string, legal: number | null, budgetary: number | null, technical: number | null, acceptance: number | null, decidedOn: string | null, reason: string | null, id: string, code: string, title: string, version: number, status: PolicyStatus, feasibility: string | null, gate: QualityGate | null, domain: { __typename: 'Domain', id: string, title: string } | null, strategy: { __typename: 'SwotStrategy', id: string, quadrant: SwotQuadrant, content: string } | null, consultations: Array<{ __typename: 'Consultation', id: string, version: number, opinion: string, consultedOn: string, incorporated: boolean | null, reason: string | null, expert: { __typename: 'Expert', id: string, title: string, person: { __typename: 'Person', id: string, name: string } } }>, qualityReviews: Array<{ __typename: 'QualityReview', id: string, stage: QualityStage, score: string | null, gate: QualityGate, conditions: string | null, conditionsDue: string | null, reviewedOn: string, answers: Array<{ __typename: 'QualityAnswer', item: string, answer: QualityAnswerWord }>, reviewer: { __typename: 'Person', id: string, name: string } }>, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, alternatives: Array<{ __typename: 'PolicyAlternative', id: string, version: number, content: string, cost: number | null, effect: number, economy: number, feasibility: number, total: number, chosen: boolean }> } };

export type PolicyRndAddAlternativeMutationVariables = Exact<{
  input: AlternativeInput;
}>;


export type PolicyRndAddAlternativeMutation = { __typename: 'Mutation', addPolicyAlternative: { __typename: 'Policy', problem: string, legal: number | null, budgetary: number | null, technical: number | null, acceptance: number | null, decidedOn: string | null, reason: string | null, id: string, code: string, title: string, version: number, status: PolicyStatus, feasibility: string | null, gate: QualityGate | null, domain: { __typename: 'Domain', id: string, title: string } | null, strategy: { __typename: 'SwotStrategy', id: string, quadrant: SwotQuadrant, content: string } | null, consultations: Array<{ __typename: 'Consultation', id: string, version: number, opinion: string, consultedOn: string, incorporated: boolean | null, reason: string | null, expert: { __typename: 'Expert', id: string, title: string, person: { __typename: 'Person', id: string, name: string } } }>, qualityReviews: Array<{ __typename: 'QualityReview', id: string, stage: QualityStage, score: string | null, gate: QualityGate, conditions: string | null, conditionsDue: string | null, reviewedOn: string, answers: Array<{ __typename: 'QualityAnswer', item: string, answer: QualityAnswerWord }>, reviewer: { __typename: 'Person', id: string, name: string } }>, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, alternatives: Array<{ __typename: 'PolicyAlternative', id: string, version: number, content: string, cost: number | null, effect: number, economy: number, feasibility: number, total: number, chosen: boolean }> } };

export type PolicyRndChooseAlternativeMutationVariables = Exact<{
  input: AlternativeChoice;
}>;


export type PolicyRndChooseAlternativeMutation = { __typename: 'Mutation', choosePolicyAlternative: { __typename: 'PolicyAlternative', id: string, chosen: boolean, version: number } };

export type PolicyRndReviewQualityMutationVariables = Exact<{
  input: QualityReviewInput;
}>;


export type PolicyRndReviewQualityMutation = { __typename: 'Mutation', reviewPolicyQuality: { __typename: 'Policy', problem: string, legal: number | null, budgetary: number | null, technical: number | null, acceptance: number | null, decidedOn: string | null, reason: string | null, id: string, code: string, title: string, version: number, status: PolicyStatus, feasibility: string | null, gate: QualityGate | null, domain: { __typename: 'Domain', id: string, title: string } | null, strategy: { __typename: 'SwotStrategy', id: string, quadrant: SwotQuadrant, content: string } | null, consultations: Array<{ __typename: 'Consultation', id: string, version: number, opinion: string, consultedOn: string, incorporated: boolean | null, reason: string | null, expert: { __typename: 'Expert', id: string, title: string, person: { __typename: 'Person', id: string, name: string } } }>, qualityReviews: Array<{ __typename: 'QualityReview', id: string, stage: QualityStage, score: string | null, gate: QualityGate, conditions: string | null, conditionsDue: string | null, reviewedOn: string, answers: Array<{ __typename: 'QualityAnswer', item: string, answer: QualityAnswerWord }>, reviewer: { __typename: 'Person', id: string, name: string } }>, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, alternatives: Array<{ __typename: 'PolicyAlternative', id: string, version: number, content: string, cost: number | null, effect: number, economy: number, feasibility: number, total: number, chosen: boolean }> } };

export type PolicyRndDecidePolicyMutationVariables = Exact<{
  input: PolicyDecision;
}>;


export type PolicyRndDecidePolicyMutation = { __typename: 'Mutation', decidePolicy: { __typename: 'Policy', problem: string, legal: number | null, budgetary: number | null, technical: number | null, acceptance: number | null, decidedOn: string | null, reason: string | null, id: string, code: string, title: string, version: number, status: PolicyStatus, feasibility: string | null, gate: QualityGate | null, domain: { __typename: 'Domain', id: string, title: string } | null, strategy: { __typename: 'SwotStrategy', id: string, quadrant: SwotQuadrant, content: string } | null, consultations: Array<{ __typename: 'Consultation', id: string, version: number, opinion: string, consultedOn: string, incorporated: boolean | null, reason: string | null, expert: { __typename: 'Expert', id: string, title: string, person: { __typename: 'Person', id: string, name: string } } }>, qualityReviews: Array<{ __typename: 'QualityReview', id: string, stage: QualityStage, score: string | null, gate: QualityGate, conditions: string | null, conditionsDue: string | null, reviewedOn: string, answers: Array<{ __typename: 'QualityAnswer', item: string, answer: QualityAnswerWord }>, reviewer: { __typename: 'Person', id: string, name: string } }>, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, alternatives: Array<{ __typename: 'PolicyAlternative', id: string, version: number, content: string, cost: number | null, effect: number, economy: number, feasibility: number, total: number, chosen: boolean }> } };

export type PolicyRndExpertChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyRndExpertChoicesQuery = { __typename: 'Query', experts: { __typename: 'ExpertConnection', nodes: Array<{ __typename: 'Expert', id: string, title: string, person: { __typename: 'Person', id: string, name: string } }> } };

export type PolicyRndRecordConsultationMutationVariables = Exact<{
  input: ConsultationInput;
}>;


export type PolicyRndRecordConsultationMutation = { __typename: 'Mutation', recordConsultation: { __typename: 'Consultation', id: string } };

export type PolicyRndDecideConsultationMutationVariables = Exact<{
  input: ConsultationDecision;
}>;


export type PolicyRndDecideConsultationMutation = { __typename: 'Mutation', decideConsultation: { __typename: 'Consultation', id: string, version: number, incorporated: boolean | null, reason: string | null } };

export type ProposalRowFragment = { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null };

export type ProposalWholeFragment = { __typename: 'Proposal', problem: string, idea: string, effect: string | null, blind: boolean, submittedOn: string | null, returnCode: ProposalReturnCode | null, departmentOpinion: string | null, reason: string | null, heldUntil: string | null, plan: string | null, planDue: string | null, implementedOn: string | null, claimedSaving: number | null, verifiedSaving: number | null, evaluation: string | null, id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, titleKo: string, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, contest: { __typename: 'Contest', id: string, title: string } | null, rule: { __typename: 'ProposalRule', id: string, title: string, quorum: number, halfPoints: boolean, criteria: Array<{ __typename: 'PanelCriterion', code: string, titleKo: string, titleEn: string, most: number }>, grades: Array<{ __typename: 'ProposalGrade', grade: string, titleKo: string, titleEn: string, from: string }> } | null, participants: Array<{ __typename: 'ProposalParticipant', id: string, share: string, main: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, reviews: Array<{ __typename: 'ProposalReview', id: string, version: number, total: string | null, opinion: string | null, recused: boolean, scoredOn: string | null, points: Array<{ __typename: 'PanelPoints', criterion: string, points: string }>, reviewer: { __typename: 'Person', id: string, name: string } }>, reviewStanding: { __typename: 'ReviewStanding', assigned: number, scored: number, recused: number, quorum: number, result: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } | null, similar: Array<{ __typename: 'SimilarProposal', likeness: number, proposal: { __typename: 'Proposal', id: string, code: string, title: string, status: ProposalStatus } }>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null };

export type PolicyRndProposalsQueryVariables = Exact<{
  where?: ProposalWhere | null | undefined;
}>;


export type PolicyRndProposalsQuery = { __typename: 'Query', proposals: { __typename: 'ProposalConnection', totalCount: number, nodes: Array<{ __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }> } };

export type PolicyRndProposalQueryVariables = Exact<{
  code: string;
}>;


export type PolicyRndProposalQuery = { __typename: 'Query', proposal: { __typename: 'Proposal', problem: string, idea: string, effect: string | null, blind: boolean, submittedOn: string | null, returnCode: ProposalReturnCode | null, departmentOpinion: string | null, reason: string | null, heldUntil: string | null, plan: string | null, planDue: string | null, implementedOn: string | null, claimedSaving: number | null, verifiedSaving: number | null, evaluation: string | null, id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, titleKo: string, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, contest: { __typename: 'Contest', id: string, title: string } | null, rule: { __typename: 'ProposalRule', id: string, title: string, quorum: number, halfPoints: boolean, criteria: Array<{ __typename: 'PanelCriterion', code: string, titleKo: string, titleEn: string, most: number }>, grades: Array<{ __typename: 'ProposalGrade', grade: string, titleKo: string, titleEn: string, from: string }> } | null, participants: Array<{ __typename: 'ProposalParticipant', id: string, share: string, main: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, reviews: Array<{ __typename: 'ProposalReview', id: string, version: number, total: string | null, opinion: string | null, recused: boolean, scoredOn: string | null, points: Array<{ __typename: 'PanelPoints', criterion: string, points: string }>, reviewer: { __typename: 'Person', id: string, name: string } }>, reviewStanding: { __typename: 'ReviewStanding', assigned: number, scored: number, recused: number, quorum: number, result: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } | null, similar: Array<{ __typename: 'SimilarProposal', likeness: number, proposal: { __typename: 'Proposal', id: string, code: string, title: string, status: ProposalStatus } }>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } | null };

export type PolicyRndContestsQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndContestsQuery = { __typename: 'Query', contests: { __typename: 'ContestConnection', nodes: Array<{ __typename: 'Contest', id: string, code: string, title: string, topic: string, stage: ContestStage, opensOn: string, closesOn: string, prizeBudget: number | null, proposals: { __typename: 'ProposalConnection', totalCount: number } }> } };

export type PolicyRndCreateProposalMutationVariables = Exact<{
  input: ProposalInput;
}>;


export type PolicyRndCreateProposalMutation = { __typename: 'Mutation', createProposal: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndUpdateProposalMutationVariables = Exact<{
  input: ProposalUpdate;
}>;


export type PolicyRndUpdateProposalMutation = { __typename: 'Mutation', updateProposal: { __typename: 'Proposal', problem: string, idea: string, effect: string | null, blind: boolean, submittedOn: string | null, returnCode: ProposalReturnCode | null, departmentOpinion: string | null, reason: string | null, heldUntil: string | null, plan: string | null, planDue: string | null, implementedOn: string | null, claimedSaving: number | null, verifiedSaving: number | null, evaluation: string | null, id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, titleKo: string, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, contest: { __typename: 'Contest', id: string, title: string } | null, rule: { __typename: 'ProposalRule', id: string, title: string, quorum: number, halfPoints: boolean, criteria: Array<{ __typename: 'PanelCriterion', code: string, titleKo: string, titleEn: string, most: number }>, grades: Array<{ __typename: 'ProposalGrade', grade: string, titleKo: string, titleEn: string, from: string }> } | null, participants: Array<{ __typename: 'ProposalParticipant', id: string, share: string, main: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, reviews: Array<{ __typename: 'ProposalReview', id: string, version: number, total: string | null, opinion: string | null, recused: boolean, scoredOn: string | null, points: Array<{ __typename: 'PanelPoints', criterion: string, points: string }>, reviewer: { __typename: 'Person', id: string, name: string } }>, reviewStanding: { __typename: 'ReviewStanding', assigned: number, scored: number, recused: number, quorum: number, result: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } | null, similar: Array<{ __typename: 'SimilarProposal', likeness: number, proposal: { __typename: 'Proposal', id: string, code: string, title: string, status: ProposalStatus } }>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndSubmitProposalMutationVariables = Exact<{
  input: ProposalSubmission;
}>;


export type PolicyRndSubmitProposalMutation = { __typename: 'Mutation', submitProposal: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndWithdrawProposalMutationVariables = Exact<{
  input: ProposalWithdrawal;
}>;


export type PolicyRndWithdrawProposalMutation = { __typename: 'Mutation', withdrawProposal: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndScreenProposalMutationVariables = Exact<{
  input: ProposalScreening;
}>;


export type PolicyRndScreenProposalMutation = { __typename: 'Mutation', screenProposal: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndPassProposalMutationVariables = Exact<{
  input: ProposalPassing;
}>;


export type PolicyRndPassProposalMutation = { __typename: 'Mutation', passProposal: { __typename: 'Proposal', id: string } | null };

export type PolicyRndReviewProposalMutationVariables = Exact<{
  input: DepartmentReview;
}>;


export type PolicyRndReviewProposalMutation = { __typename: 'Mutation', reviewProposal: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndAssignReviewersMutationVariables = Exact<{
  input: ReviewerAssignment;
}>;


export type PolicyRndAssignReviewersMutation = { __typename: 'Mutation', assignReviewers: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndScoreProposalMutationVariables = Exact<{
  input: ReviewSheetInput;
}>;


export type PolicyRndScoreProposalMutation = { __typename: 'Mutation', scoreProposal: { __typename: 'ProposalReview', id: string, total: string | null, version: number } };

export type PolicyRndRecuseMutationVariables = Exact<{
  input: RecusalInput;
}>;


export type PolicyRndRecuseMutation = { __typename: 'Mutation', recuseFromProposal: { __typename: 'ProposalReview', id: string, recused: boolean, version: number } };

export type PolicyRndDecideProposalMutationVariables = Exact<{
  input: ProposalDecisionInput;
}>;


export type PolicyRndDecideProposalMutation = { __typename: 'Mutation', decideProposal: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndImplementProposalMutationVariables = Exact<{
  input: ProposalWork;
}>;


export type PolicyRndImplementProposalMutation = { __typename: 'Mutation', implementProposal: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type PolicyRndFinishProposalMutationVariables = Exact<{
  input: ProposalFinish;
}>;


export type PolicyRndFinishProposalMutation = { __typename: 'Mutation', finishProposal: { __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null } };

export type RndMeasuredFragment = { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> };

export type PolicyRndChoicesQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndChoicesQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string }> }, domains: { __typename: 'DomainConnection', nodes: Array<{ __typename: 'Domain', id: string, code: string, title: string }> }, initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, code: string, title: string }> }, goals: { __typename: 'GoalConnection', nodes: Array<{ __typename: 'Goal', id: string, title: string }> } };

export type PolicyRndPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyRndPeopleQuery = { __typename: 'Query', people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string, department: { __typename: 'Department', id: string, name: string } | null }> } };

export type PolicyRndFacetOptionsQueryVariables = Exact<{
  year: number;
  today: string;
}>;


export type PolicyRndFacetOptionsQuery = { __typename: 'Query', domains: { __typename: 'DomainConnection', nodes: Array<{ __typename: 'Domain', id: string, code: string, title: string }> }, facetValues: { __typename: 'FacetValueConnection', nodes: Array<{ __typename: 'FacetValue', id: string, dimension: FacetDimension, code: string, title: string, parent: { __typename: 'FacetValue', id: string, title: string } | null }> } };

export type PolicyRndChangeFacetsMutationVariables = Exact<{
  input: FacetChange;
}>;


export type PolicyRndChangeFacetsMutation = { __typename: 'Mutation', changeFacets: Array<{ __typename: 'Facet', code: string }> };

export type PolicyRndInitiativeQueryVariables = Exact<{
  code: string;
}>;


export type PolicyRndInitiativeQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, proposals: { __typename: 'ProposalConnection', nodes: Array<{ __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }> }, taskForces: { __typename: 'TaskForceConnection', nodes: Array<{ __typename: 'TaskForce', id: string, code: string, title: string, status: TaskForceStatus, sunsetOn: string, adrift: boolean }> }, studies: { __typename: 'StudyConnection', nodes: Array<{ __typename: 'Study', id: string, title: string, status: StudyStatus }> } } | null };

export type PolicyRndDomainQueryVariables = Exact<{
  code: string;
}>;


export type PolicyRndDomainQuery = { __typename: 'Query', domain: { __typename: 'Domain', id: string, proposals: { __typename: 'ProposalConnection', totalCount: number, nodes: Array<{ __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }> }, experts: { __typename: 'ExpertConnection', nodes: Array<{ __typename: 'Expert', id: string, title: string, affiliation: string, person: { __typename: 'Person', id: string, name: string } }> } } | null };

export type PolicyRndDepartmentQueryVariables = Exact<{
  code: string;
}>;


export type PolicyRndDepartmentQuery = { __typename: 'Query', department: { __typename: 'Department', id: string, proposals: { __typename: 'ProposalConnection', totalCount: number, nodes: Array<{ __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }> } } | null };

export type PolicyRndContestQueryVariables = Exact<{
  code: string;
}>;


export type PolicyRndContestQuery = { __typename: 'Query', contest: { __typename: 'Contest', id: string, proposals: { __typename: 'ProposalConnection', nodes: Array<{ __typename: 'Proposal', id: string, code: string, title: string, version: number, kind: ProposalKind, proposerType: ProposerType, status: ProposalStatus, receivedOn: string | null, decideDue: string | null, decidedOn: string | null, decision: ProposalDecision | null, score: string | null, grade: string | null, nextActs: Array<string>, domain: { __typename: 'Domain', id: string, title: string } | null, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }> } } | null };

export type StudyRowFragment = { __typename: 'Study', id: string, code: string, title: string, version: number, kind: StudyKind, need: string, reasonNotInHouse: string | null, partner: string | null, region: string | null, mouOn: string | null, status: StudyStatus, startsOn: string, endsOn: string, budget: number | null, cost: number | null, duplicateNote: string | null, verdict: StudyVerdict | null, verdictNote: string | null, finalOn: string | null, result: string | null, paper: string | null, withheldReason: string | null, withheldUntil: string | null, utiliseDue: string | null, utilisation: StudyUtilisation | null, nextSteps: Array<StudyStep>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, similar: Array<{ __typename: 'SimilarStudy', likeness: number, study: { __typename: 'Study', id: string, title: string } }> };

export type PolicyRndStudiesQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndStudiesQuery = { __typename: 'Query', studies: { __typename: 'StudyConnection', totalCount: number, nodes: Array<{ __typename: 'Study', id: string, code: string, title: string, version: number, kind: StudyKind, need: string, reasonNotInHouse: string | null, partner: string | null, region: string | null, mouOn: string | null, status: StudyStatus, startsOn: string, endsOn: string, budget: number | null, cost: number | null, duplicateNote: string | null, verdict: StudyVerdict | null, verdictNote: string | null, finalOn: string | null, result: string | null, paper: string | null, withheldReason: string | null, withheldUntil: string | null, utiliseDue: string | null, utilisation: StudyUtilisation | null, nextSteps: Array<StudyStep>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, similar: Array<{ __typename: 'SimilarStudy', likeness: number, study: { __typename: 'Study', id: string, title: string } }> }> } };

export type PolicyRndCreateStudyMutationVariables = Exact<{
  input: StudyInput;
}>;


export type PolicyRndCreateStudyMutation = { __typename: 'Mutation', createStudy: { __typename: 'Study', id: string } };

export type PolicyRndAdvanceStudyMutationVariables = Exact<{
  input: StudyAdvance;
}>;


export type PolicyRndAdvanceStudyMutation = { __typename: 'Mutation', advanceStudy: { __typename: 'Study', id: string, code: string, title: string, version: number, kind: StudyKind, need: string, reasonNotInHouse: string | null, partner: string | null, region: string | null, mouOn: string | null, status: StudyStatus, startsOn: string, endsOn: string, budget: number | null, cost: number | null, duplicateNote: string | null, verdict: StudyVerdict | null, verdictNote: string | null, finalOn: string | null, result: string | null, paper: string | null, withheldReason: string | null, withheldUntil: string | null, utiliseDue: string | null, utilisation: StudyUtilisation | null, nextSteps: Array<StudyStep>, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, similar: Array<{ __typename: 'SimilarStudy', likeness: number, study: { __typename: 'Study', id: string, title: string } }> } };

export type PolicyRndScansQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndScansQuery = { __typename: 'Query', environmentScans: { __typename: 'EnvironmentScanConnection', nodes: Array<{ __typename: 'EnvironmentScan', id: string, code: string, title: string, version: number, factor: ScanFactor, source: string, impact: number, likelihood: number, urgency: number, scannedOn: string, titleKo: string, titleEn: string, domain: { __typename: 'Domain', id: string, title: string } | null, swotItems: Array<{ __typename: 'SwotItem', id: string, letter: SwotLetter, content: string }> }> } };

export type PolicyRndCreateScanMutationVariables = Exact<{
  input: EnvironmentScanInput;
}>;


export type PolicyRndCreateScanMutation = { __typename: 'Mutation', createEnvironmentScan: { __typename: 'EnvironmentScan', id: string } };

export type PolicyRndUpdateScanMutationVariables = Exact<{
  input: EnvironmentScanUpdate;
}>;


export type PolicyRndUpdateScanMutation = { __typename: 'Mutation', updateEnvironmentScan: { __typename: 'EnvironmentScan', id: string, version: number } };

export type PolicyRndSwotQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndSwotQuery = { __typename: 'Query', swotAnalyses: { __typename: 'SwotAnalysisConnection', nodes: Array<{ __typename: 'SwotAnalysis', id: string, code: string, title: string, heldOn: string, leading: SwotQuadrant | null, facets: Array<{ __typename: 'Facet', dimension: FacetDimension, code: string, title: string }>, department: { __typename: 'Department', id: string, code: string, name: string }, items: Array<{ __typename: 'SwotItem', id: string, letter: SwotLetter, content: string, weight: string, rating: number, scan: { __typename: 'EnvironmentScan', id: string, title: string } | null }>, strategies: Array<{ __typename: 'SwotStrategy', id: string, quadrant: SwotQuadrant, content: string, impact: number, feasibility: number, priority: string, items: Array<{ __typename: 'SwotItem', id: string }>, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }> }> } };

export type PolicyRndCreateSwotMutationVariables = Exact<{
  input: SwotAnalysisInput;
}>;


export type PolicyRndCreateSwotMutation = { __typename: 'Mutation', createSwotAnalysis: { __typename: 'SwotAnalysis', id: string, code: string } };

export type PolicyRndAddSwotItemMutationVariables = Exact<{
  input: SwotItemInput;
}>;


export type PolicyRndAddSwotItemMutation = { __typename: 'Mutation', addSwotItem: { __typename: 'SwotAnalysis', id: string } };

export type PolicyRndAddSwotStrategyMutationVariables = Exact<{
  input: SwotStrategyInput;
}>;


export type PolicyRndAddSwotStrategyMutation = { __typename: 'Mutation', addSwotStrategy: { __typename: 'SwotAnalysis', id: string } };

export type PolicyRndTaskForcesQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndTaskForcesQuery = { __typename: 'Query', taskForces: { __typename: 'TaskForceConnection', totalCount: number, nodes: Array<{ __typename: 'TaskForce', id: string, code: string, title: string, version: number, issue: string, status: TaskForceStatus, formedOn: string, sunsetOn: string, closedOn: string | null, outcome: TaskForceOutcome | null, noActionReason: string | null, adrift: boolean, leader: { __typename: 'Person', id: string, name: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, members: Array<{ __typename: 'TaskForceMember', id: string, version: number, timeShare: number, person: { __typename: 'Person', id: string, name: string }, consentBy: { __typename: 'Person', id: string, name: string } | null }>, outputs: Array<{ __typename: 'TaskForceOutput', id: string, title: string, deliveredOn: string }>, extensions: Array<{ __typename: 'TaskForceExtension', id: string, fromDay: string, toDay: string, reason: string }> }> } };

export type PolicyRndCreateTaskForceMutationVariables = Exact<{
  input: TaskForceInput;
}>;


export type PolicyRndCreateTaskForceMutation = { __typename: 'Mutation', createTaskForce: { __typename: 'TaskForce', id: string } };

export type PolicyRndExtendTaskForceMutationVariables = Exact<{
  input: TaskForceExtensionInput;
}>;


export type PolicyRndExtendTaskForceMutation = { __typename: 'Mutation', extendTaskForce: { __typename: 'TaskForce', id: string, sunsetOn: string, version: number } };

export type PolicyRndCloseTaskForceMutationVariables = Exact<{
  input: TaskForceClosing;
}>;


export type PolicyRndCloseTaskForceMutation = { __typename: 'Mutation', closeTaskForce: { __typename: 'TaskForce', id: string, status: TaskForceStatus, version: number } };

export type PolicyRndAddMemberMutationVariables = Exact<{
  input: TaskForceMemberInput;
}>;


export type PolicyRndAddMemberMutation = { __typename: 'Mutation', addTaskForceMember: { __typename: 'TaskForce', id: string } };

export type PolicyRndConsentMutationVariables = Exact<{
  input: TaskForceConsent;
}>;


export type PolicyRndConsentMutation = { __typename: 'Mutation', consentToMember: { __typename: 'TaskForceMember', id: string, version: number } };

export type PolicyRndAddOutputMutationVariables = Exact<{
  input: TaskForceOutputInput;
}>;


export type PolicyRndAddOutputMutation = { __typename: 'Mutation', addTaskForceOutput: { __typename: 'TaskForce', id: string } };

export type PolicyRndVisitsQueryVariables = Exact<{
  year: number;
}>;


export type PolicyRndVisitsQuery = { __typename: 'Query', benchmarkVisits: { __typename: 'BenchmarkVisitConnection', totalCount: number, nodes: Array<{ __typename: 'BenchmarkVisit', id: string, code: string, title: string, version: number, purpose: string, status: VisitStatus, startsOn: string, endsOn: string, reportDue: string, reportedOn: string | null, report: string | null, headcount: number | null, cost: number | null, department: { __typename: 'Department', id: string, code: string, name: string }, targets: Array<{ __typename: 'VisitTarget', id: string, name: string, country: string, sector: VisitSector }>, findings: Array<{ __typename: 'BenchmarkFinding', id: string, version: number, content: string, verdict: FindingVerdict, reason: string | null, actions: Array<{ __typename: 'AdoptionAction', id: string, version: number, content: string, dueOn: string, doneOn: string | null, result: string | null, department: { __typename: 'Department', id: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null }> }> }> } };

export type PolicyRndCreateVisitMutationVariables = Exact<{
  input: BenchmarkVisitInput;
}>;


export type PolicyRndCreateVisitMutation = { __typename: 'Mutation', createBenchmarkVisit: { __typename: 'BenchmarkVisit', id: string } };

export type PolicyRndHoldVisitMutationVariables = Exact<{
  input: VisitHolding;
}>;


export type PolicyRndHoldVisitMutation = { __typename: 'Mutation', holdBenchmarkVisit: { __typename: 'BenchmarkVisit', id: string, status: VisitStatus, version: number } };

export type PolicyRndCancelVisitMutationVariables = Exact<{
  input: VisitCancellation;
}>;


export type PolicyRndCancelVisitMutation = { __typename: 'Mutation', cancelBenchmarkVisit: { __typename: 'BenchmarkVisit', id: string, status: VisitStatus, version: number } };

export type PolicyRndReportVisitMutationVariables = Exact<{
  input: VisitReport;
}>;


export type PolicyRndReportVisitMutation = { __typename: 'Mutation', reportBenchmarkVisit: { __typename: 'BenchmarkVisit', id: string, status: VisitStatus, version: number } };

export type PolicyRndJudgeFindingMutationVariables = Exact<{
  input: FindingJudgement;
}>;


export type PolicyRndJudgeFindingMutation = { __typename: 'Mutation', judgeFinding: { __typename: 'BenchmarkFinding', id: string, verdict: FindingVerdict, version: number } };

export type PolicyRndAddAdoptionMutationVariables = Exact<{
  input: AdoptionActionInput;
}>;


export type PolicyRndAddAdoptionMutation = { __typename: 'Mutation', addAdoptionAction: { __typename: 'AdoptionAction', id: string } };

export type PolicyRndCompleteAdoptionMutationVariables = Exact<{
  input: AdoptionDone;
}>;


export type PolicyRndCompleteAdoptionMutation = { __typename: 'Mutation', completeAdoptionAction: { __typename: 'AdoptionAction', id: string, doneOn: string | null, version: number } };

export const ExpertCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"inCity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"consentOn"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ExpertCardFragment, unknown>;
export const PolicyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"economy"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}}]}}]} as unknown as DocumentNode<PolicyRowFragment, unknown>;
export const PolicyWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRow"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"budgetary"}},{"kind":"Field","name":{"kind":"Name","value":"technical"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsDue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"economy"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}}]}}]} as unknown as DocumentNode<PolicyWholeFragment, unknown>;
export const QualityQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QualityQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QualityItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]} as unknown as DocumentNode<QualityQuestionFragment, unknown>;
export const ProposalRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ProposalRowFragment, unknown>;
export const RndMeasuredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RndMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<RndMeasuredFragment, unknown>;
export const ProposalWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"idea"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"blind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnCode"}},{"kind":"Field","name":{"kind":"Name","value":"departmentOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planDue"}},{"kind":"Field","name":{"kind":"Name","value":"implementedOn"}},{"kind":"Field","name":{"kind":"Name","value":"claimedSaving"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedSaving"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"halfPoints"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"scoredOn"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RndMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RndMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ProposalWholeFragment, unknown>;
export const StudyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNotInHouse"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"mouOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateNote"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictNote"}},{"kind":"Field","name":{"kind":"Name","value":"finalOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"withheldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseDue"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"study"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<StudyRowFragment, unknown>;
export const PolicyRndBoardDocument = {"__meta__":{"hash":"sha256:7924f1c7ca26fe1a5736ec2dc7568ae64cbe178b66912f370b001fd51d01d522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rndActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"visitsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"reportsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"taskForcesPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"taskForcesFormed"}},{"kind":"Field","name":{"kind":"Name","value":"taskForcesClosed"}},{"kind":"Field","name":{"kind":"Name","value":"taskForcesWithOutput"}},{"kind":"Field","name":{"kind":"Name","value":"taskForcesAdrift"}},{"kind":"Field","name":{"kind":"Name","value":"daysToTeam"}},{"kind":"Field","name":{"kind":"Name","value":"studiesBegun"}},{"kind":"Field","name":{"kind":"Name","value":"studiesFinished"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RndMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"matured"}},{"kind":"Field","name":{"kind":"Name","value":"implemented"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RndMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementationRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RndMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"}},{"kind":"Field","name":{"kind":"Name","value":"inCity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"planned.PR-","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCount"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUnit"}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RndMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PolicyRndBoardQuery, PolicyRndBoardQueryVariables>;
export const PolicyRndExpertsDocument = {"__meta__":{"hash":"sha256:bb75beff89be6a4cbd61cf3b82f1337222c5a0603e35b8e1417adb36d4223535"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndExperts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"}},{"kind":"Field","name":{"kind":"Name","value":"inCity"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"outside"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpertCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"experts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpertCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"inCity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"consentOn"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndExpertsQuery, PolicyRndExpertsQueryVariables>;
export const PolicyRndCreateExpertDocument = {"__meta__":{"hash":"sha256:fe02b4f2e6fe674075f851aa0e48eca73de83056ead177b6d9bc27a83521569a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCreateExpert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createExpert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCreateExpertMutation, PolicyRndCreateExpertMutationVariables>;
export const PolicyRndUpdateExpertDocument = {"__meta__":{"hash":"sha256:27ab43be7c0cc00b70f859b0105813eada9969ae33fb68188dd0253eafbdb56c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndUpdateExpert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateExpert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpertCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"inCity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"consentOn"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndUpdateExpertMutation, PolicyRndUpdateExpertMutationVariables>;
export const PolicyRndAppointExpertDocument = {"__meta__":{"hash":"sha256:7712c16786faa811faaa931c05de4cc038951b35840ef779fa00a210cfce0da5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAppointExpert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertAppointment"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointExpert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndAppointExpertMutation, PolicyRndAppointExpertMutationVariables>;
export const PolicyRndPoliciesDocument = {"__meta__":{"hash":"sha256:beb135343d56a66eff8b3f4571b16678320802a99420e9d1cc39f7c91c099163"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndPolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"economy"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}}]}}]} as unknown as DocumentNode<PolicyRndPoliciesQuery, PolicyRndPoliciesQueryVariables>;
export const PolicyRndPolicyDocument = {"__meta__":{"hash":"sha256:5e9da8846b8857c56972035a290307e4f3b15338048c415d63a3cec506dad5f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyWhole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QualityQuestion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"economy"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRow"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"budgetary"}},{"kind":"Field","name":{"kind":"Name","value":"technical"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsDue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QualityQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QualityItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]} as unknown as DocumentNode<PolicyRndPolicyQuery, PolicyRndPolicyQueryVariables>;
export const PolicyRndStrategiesDocument = {"__meta__":{"hash":"sha256:e6351d558704eff6963e9b1a0cfb3a2876a4b86953ba13feebd2fd2568f019a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndStrategies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"swotAnalyses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndStrategiesQuery, PolicyRndStrategiesQueryVariables>;
export const PolicyRndCreatePolicyDocument = {"__meta__":{"hash":"sha256:f49d537d1ddd7a109018136c7af8c2149c462173f1e09cb87f31003ccc2731d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCreatePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCreatePolicyMutation, PolicyRndCreatePolicyMutationVariables>;
export const PolicyRndUpdatePolicyDocument = {"__meta__":{"hash":"sha256:744e0a0ab2f60ae0285f9e283fe9b6c376784ae43cf02d68101b8e884bda46e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndUpdatePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"economy"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRow"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"budgetary"}},{"kind":"Field","name":{"kind":"Name","value":"technical"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsDue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndUpdatePolicyMutation, PolicyRndUpdatePolicyMutationVariables>;
export const PolicyRndAddAlternativeDocument = {"__meta__":{"hash":"sha256:def39183845e3435ca2f1e245bed12ee865903344eea86eca10498d9aa669d66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAddAlternative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlternativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addPolicyAlternative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"economy"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRow"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"budgetary"}},{"kind":"Field","name":{"kind":"Name","value":"technical"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsDue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndAddAlternativeMutation, PolicyRndAddAlternativeMutationVariables>;
export const PolicyRndChooseAlternativeDocument = {"__meta__":{"hash":"sha256:9234015855cc274d0cade39a761ba7d4b53c2e1cb35c561d9b950f09ffbdd5a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndChooseAlternative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlternativeChoice"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choosePolicyAlternative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndChooseAlternativeMutation, PolicyRndChooseAlternativeMutationVariables>;
export const PolicyRndReviewQualityDocument = {"__meta__":{"hash":"sha256:aa6243f431afe04d73c794d1c8e57deb1f899215a09b533c9709bd5be560fae4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndReviewQuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QualityReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewPolicyQuality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"economy"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRow"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"budgetary"}},{"kind":"Field","name":{"kind":"Name","value":"technical"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsDue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndReviewQualityMutation, PolicyRndReviewQualityMutationVariables>;
export const PolicyRndDecidePolicyDocument = {"__meta__":{"hash":"sha256:45eed29476cb318419b682c761e5dd98d500928b4a9a689785ce0de3324526f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndDecidePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDecision"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"economy"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRow"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"budgetary"}},{"kind":"Field","name":{"kind":"Name","value":"technical"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsDue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndDecidePolicyMutation, PolicyRndDecidePolicyMutationVariables>;
export const PolicyRndExpertChoicesDocument = {"__meta__":{"hash":"sha256:41944aad47df7cc485b1475f564065f2a19abf62ea1cb66c029389480c444b90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndExpertChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"experts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"available"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndExpertChoicesQuery, PolicyRndExpertChoicesQueryVariables>;
export const PolicyRndRecordConsultationDocument = {"__meta__":{"hash":"sha256:5e1bedb5d1f2e7bf37cbd3c94e6cfb1470ad04a9258854084c1b9baf8b1721e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndRecordConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndRecordConsultationMutation, PolicyRndRecordConsultationMutationVariables>;
export const PolicyRndDecideConsultationDocument = {"__meta__":{"hash":"sha256:308fea758bdc509aac0847bd3997323d202996ee3d55ff64b25334dd85e33f0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndDecideConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationDecision"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PolicyRndDecideConsultationMutation, PolicyRndDecideConsultationMutationVariables>;
export const PolicyRndProposalsDocument = {"__meta__":{"hash":"sha256:cc1b41930eceb955b545ddeb90caeb77e59b042b536e24d32a0768a5ab311ac8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RECEIVED_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}},{"kind":"ObjectField","name":{"kind":"Name","value":"nulls"},"value":{"kind":"EnumValue","value":"FIRST"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndProposalsQuery, PolicyRndProposalsQueryVariables>;
export const PolicyRndProposalDocument = {"__meta__":{"hash":"sha256:321580c7399225c8beb0423fc7df9d0251d472838b425a7b94b3ca91c6d36eee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RndMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"idea"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"blind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnCode"}},{"kind":"Field","name":{"kind":"Name","value":"departmentOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planDue"}},{"kind":"Field","name":{"kind":"Name","value":"implementedOn"}},{"kind":"Field","name":{"kind":"Name","value":"claimedSaving"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedSaving"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"halfPoints"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"scoredOn"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RndMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndProposalQuery, PolicyRndProposalQueryVariables>;
export const PolicyRndContestsDocument = {"__meta__":{"hash":"sha256:c6d7db64cd41c2c6c0025f4a9ee3ac3ab5811365ffecdfc60d74c5972772eb6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndContests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"IDEA"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"prizeBudget"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndContestsQuery, PolicyRndContestsQueryVariables>;
export const PolicyRndCreateProposalDocument = {"__meta__":{"hash":"sha256:3cfb6f049759ad545daddd41d7ca7506e7aa43b1147379b414a9e4cf8688434a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCreateProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCreateProposalMutation, PolicyRndCreateProposalMutationVariables>;
export const PolicyRndUpdateProposalDocument = {"__meta__":{"hash":"sha256:398aad669f8fb49e50d4c0009528acd5a199025da4da5bde47e89b4b83c06878"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndUpdateProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RndMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"idea"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"blind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnCode"}},{"kind":"Field","name":{"kind":"Name","value":"departmentOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planDue"}},{"kind":"Field","name":{"kind":"Name","value":"implementedOn"}},{"kind":"Field","name":{"kind":"Name","value":"claimedSaving"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedSaving"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"halfPoints"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"scoredOn"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RndMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndUpdateProposalMutation, PolicyRndUpdateProposalMutationVariables>;
export const PolicyRndSubmitProposalDocument = {"__meta__":{"hash":"sha256:d0b4da36bd14fe10eae732c649425d34cf23746dce7341e4fde5e2aaea74d56a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndSubmitProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalSubmission"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndSubmitProposalMutation, PolicyRndSubmitProposalMutationVariables>;
export const PolicyRndWithdrawProposalDocument = {"__meta__":{"hash":"sha256:0a7909a61013ce30a64f6a1737825fbf7832de4a3f3484f5425bd193ac31dbdb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndWithdrawProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalWithdrawal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndWithdrawProposalMutation, PolicyRndWithdrawProposalMutationVariables>;
export const PolicyRndScreenProposalDocument = {"__meta__":{"hash":"sha256:0e57c0e2780d306132feb6aae4510e945979b98f0d1815a47541db9b82838e44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndScreenProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalScreening"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screenProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndScreenProposalMutation, PolicyRndScreenProposalMutationVariables>;
export const PolicyRndPassProposalDocument = {"__meta__":{"hash":"sha256:2e707583bee26f4dc31469c1f6958d86994c93722eef8425eca9ecb23c4ab0ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndPassProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalPassing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndPassProposalMutation, PolicyRndPassProposalMutationVariables>;
export const PolicyRndReviewProposalDocument = {"__meta__":{"hash":"sha256:566c9416ca131b1524e4a1f4eec96c00ae03178dd24d5c07ed1b587e7eb5ac57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndReviewProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentReview"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndReviewProposalMutation, PolicyRndReviewProposalMutationVariables>;
export const PolicyRndAssignReviewersDocument = {"__meta__":{"hash":"sha256:a36031291de92f53c1f4608f8c24308c384a1f297da2cf3c38da8ba73e1ed31a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAssignReviewers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewerAssignment"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignReviewers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndAssignReviewersMutation, PolicyRndAssignReviewersMutationVariables>;
export const PolicyRndScoreProposalDocument = {"__meta__":{"hash":"sha256:81a4cf0ad2ec7defdf9a25d2133dea194a5f7d5d14ed4970c9ac6a58a8e81ca3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndScoreProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewSheetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scoreProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndScoreProposalMutation, PolicyRndScoreProposalMutationVariables>;
export const PolicyRndRecuseDocument = {"__meta__":{"hash":"sha256:0c2bb7a1fc91ee56fc7fa5d00a39862f1c94f7afe915fcb37cc74af294c304a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndRecuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecusalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recuseFromProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndRecuseMutation, PolicyRndRecuseMutationVariables>;
export const PolicyRndDecideProposalDocument = {"__meta__":{"hash":"sha256:5cfe7abbee708575b22cb77f30fcba75afdedddfce5cc7fdd4d5e9c1cf44a6ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndDecideProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndDecideProposalMutation, PolicyRndDecideProposalMutationVariables>;
export const PolicyRndImplementProposalDocument = {"__meta__":{"hash":"sha256:14c25bf90e74942dec9a2286482f8909d84b1a9577d8721c0a78a62b0f6ec757"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndImplementProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalWork"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"implementProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndImplementProposalMutation, PolicyRndImplementProposalMutationVariables>;
export const PolicyRndFinishProposalDocument = {"__meta__":{"hash":"sha256:5b4dc6055e774bd3349ed7447032d23690c8f57155172c37be27584735ad3b37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndFinishProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalFinish"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndFinishProposalMutation, PolicyRndFinishProposalMutationVariables>;
export const PolicyRndChoicesDocument = {"__meta__":{"hash":"sha256:c24fe1eac5df0b3839b5b7367e830fc6aeecdaef23a1e4df481ac60afbb94b81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndChoicesQuery, PolicyRndChoicesQueryVariables>;
export const PolicyRndPeopleDocument = {"__meta__":{"hash":"sha256:f309489a4b3f2b7f86305b57c2b2d0e89ea8d25bc7ae7daa5cea86bc05c66a33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndPeopleQuery, PolicyRndPeopleQueryVariables>;
export const PolicyRndFacetOptionsDocument = {"__meta__":{"hash":"sha256:a4846ea53fa5e44f3a225626f37356112bddd056c5d2a8714233ef786787dde6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndFacetOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facetValues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndFacetOptionsQuery, PolicyRndFacetOptionsQueryVariables>;
export const PolicyRndChangeFacetsDocument = {"__meta__":{"hash":"sha256:5c4d8a265afeedb484ef32eefeca137ce9c654e36e71a1987aef25dc054251de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndChangeFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FacetChange"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PolicyRndChangeFacetsMutation, PolicyRndChangeFacetsMutationVariables>;
export const PolicyRndInitiativeDocument = {"__meta__":{"hash":"sha256:2ae59d474ef2c2316b13d32bb3522d4907f51078f3868db0919872a65ead34ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskForces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sunsetOn"}},{"kind":"Field","name":{"kind":"Name","value":"adrift"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"studies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndInitiativeQuery, PolicyRndInitiativeQueryVariables>;
export const PolicyRndDomainDocument = {"__meta__":{"hash":"sha256:875160ca6141b3ce92f91430770111b51e3da9cf6dce737c42907e1b74a6df32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndDomain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"experts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndDomainQuery, PolicyRndDomainQueryVariables>;
export const PolicyRndDepartmentDocument = {"__meta__":{"hash":"sha256:dcf815080ef0cc21a81bb0441e4051366caa8a8f9ccec3de4f1b1485535ba7c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndDepartmentQuery, PolicyRndDepartmentQueryVariables>;
export const PolicyRndContestDocument = {"__meta__":{"hash":"sha256:6b2913a6a93dff64ee4b0a6b8f417e0434bd3729771b73c5d9de74634f2acea8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposerType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideDue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"nextActs"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PolicyRndContestQuery, PolicyRndContestQueryVariables>;
export const PolicyRndStudiesDocument = {"__meta__":{"hash":"sha256:1fd7abe3d78954a3abaf16e008b44469ff0ed74e6a79cb261ec5612ec308d0a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndStudies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNotInHouse"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"mouOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateNote"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictNote"}},{"kind":"Field","name":{"kind":"Name","value":"finalOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"withheldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseDue"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"study"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndStudiesQuery, PolicyRndStudiesQueryVariables>;
export const PolicyRndCreateStudyDocument = {"__meta__":{"hash":"sha256:021631e1af1f99e5521b227e87d769c2fc9b6beb153ea1f067fff64c7ffbba83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCreateStudy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createStudy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCreateStudyMutation, PolicyRndCreateStudyMutationVariables>;
export const PolicyRndAdvanceStudyDocument = {"__meta__":{"hash":"sha256:4a68daf717d69a5d41bcadd4102e17990718bd5012641afcd736da784f9f756f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAdvanceStudy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyAdvance"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"advanceStudy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNotInHouse"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"mouOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateNote"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictNote"}},{"kind":"Field","name":{"kind":"Name","value":"finalOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"withheldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseDue"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"study"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndAdvanceStudyMutation, PolicyRndAdvanceStudyMutationVariables>;
export const PolicyRndScansDocument = {"__meta__":{"hash":"sha256:a446f4afb0d03812976623529e9c408100f096ea56709aced7e6893afd999170"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndScans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"environmentScans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"URGENCY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"scannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"swotItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndScansQuery, PolicyRndScansQueryVariables>;
export const PolicyRndCreateScanDocument = {"__meta__":{"hash":"sha256:eff8db15fb297b5655890ecf45d9a676522a783db3d05a352e7164c788617c0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCreateScan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnvironmentScanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createEnvironmentScan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCreateScanMutation, PolicyRndCreateScanMutationVariables>;
export const PolicyRndUpdateScanDocument = {"__meta__":{"hash":"sha256:2f3e4362269d5568d29afe0f961bcfd9ab8fcbaad2c6b2d0c9ffabaf50269008"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndUpdateScan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnvironmentScanUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateEnvironmentScan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndUpdateScanMutation, PolicyRndUpdateScanMutationVariables>;
export const PolicyRndSwotDocument = {"__meta__":{"hash":"sha256:939eb551f71b41f14e50d29e26e0036ad229074b2379e8f0e4848db2c439346e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndSwot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"swotAnalyses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"leading"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"scan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndSwotQuery, PolicyRndSwotQueryVariables>;
export const PolicyRndCreateSwotDocument = {"__meta__":{"hash":"sha256:e006a681d49f609c944b70391eb984bb1e8a032aaf6baebf0159ff5f7f48813b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCreateSwot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwotAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createSwotAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCreateSwotMutation, PolicyRndCreateSwotMutationVariables>;
export const PolicyRndAddSwotItemDocument = {"__meta__":{"hash":"sha256:6ccc19ac477067934d7bb603b9f9e1ae48d675eb9733491d0ee10c5dfa735252"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAddSwotItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwotItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addSwotItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndAddSwotItemMutation, PolicyRndAddSwotItemMutationVariables>;
export const PolicyRndAddSwotStrategyDocument = {"__meta__":{"hash":"sha256:59a1e75d3b41d45dbc63bfa3b0265e9e9b9a8635e25b335b45b072ea9f38f340"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAddSwotStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwotStrategyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addSwotStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndAddSwotStrategyMutation, PolicyRndAddSwotStrategyMutationVariables>;
export const PolicyRndTaskForcesDocument = {"__meta__":{"hash":"sha256:b2d2ac082dddc3a3ebaeade4be219be4d23788a73015c10275505928d0bb319a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndTaskForces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskForces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sunsetOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"noActionReason"}},{"kind":"Field","name":{"kind":"Name","value":"adrift"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timeShare"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndTaskForcesQuery, PolicyRndTaskForcesQueryVariables>;
export const PolicyRndCreateTaskForceDocument = {"__meta__":{"hash":"sha256:65a9870da332e52184d3c4d701bc0d46c229fb345f6669d4b1c56e90e736300d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCreateTaskForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskForceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createTaskForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCreateTaskForceMutation, PolicyRndCreateTaskForceMutationVariables>;
export const PolicyRndExtendTaskForceDocument = {"__meta__":{"hash":"sha256:3a8745e8eaf32d9857655806ae57b53681992f071b2508738e81c3ea25639037"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndExtendTaskForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskForceExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendTaskForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sunsetOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndExtendTaskForceMutation, PolicyRndExtendTaskForceMutationVariables>;
export const PolicyRndCloseTaskForceDocument = {"__meta__":{"hash":"sha256:68ac75db56a9c08b46d8a08d9957fe92098c0cd2e1a04d70f64301e5cbf5253a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCloseTaskForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskForceClosing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeTaskForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCloseTaskForceMutation, PolicyRndCloseTaskForceMutationVariables>;
export const PolicyRndAddMemberDocument = {"__meta__":{"hash":"sha256:e35e72fdedf27c427771519781a6bbf9705ef1d8bc24f7a2077f9aabeb05b14a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskForceMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addTaskForceMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndAddMemberMutation, PolicyRndAddMemberMutationVariables>;
export const PolicyRndConsentDocument = {"__meta__":{"hash":"sha256:a3a68d749106cf9d49a9c48b03d1868da7c54d6d3258f9661671b50e00834985"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskForceConsent"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentToMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndConsentMutation, PolicyRndConsentMutationVariables>;
export const PolicyRndAddOutputDocument = {"__meta__":{"hash":"sha256:9b74fa50b3a616e40bb9e2c14def938d0e5d5153a79d6a7e51788ba6cca89cb5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAddOutput"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskForceOutputInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addTaskForceOutput"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndAddOutputMutation, PolicyRndAddOutputMutationVariables>;
export const PolicyRndVisitsDocument = {"__meta__":{"hash":"sha256:4b90a73ff3ab2f16a53e65cb1c2ac225723bf8b5c28824e51d1cf7e27b562388"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyRndVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"benchmarkVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRndVisitsQuery, PolicyRndVisitsQueryVariables>;
export const PolicyRndCreateVisitDocument = {"__meta__":{"hash":"sha256:764c8bd9e5db200ac6a2d79d4d4d11c37dbb155d1376520f1bdbf5cac0c39b78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCreateVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BenchmarkVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createBenchmarkVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCreateVisitMutation, PolicyRndCreateVisitMutationVariables>;
export const PolicyRndHoldVisitDocument = {"__meta__":{"hash":"sha256:83ed2c68c1f7d8df0324f43286805965c6ff048c2c3e2fbe74434cb8c5e5a2ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndHoldVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitHolding"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holdBenchmarkVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndHoldVisitMutation, PolicyRndHoldVisitMutationVariables>;
export const PolicyRndCancelVisitDocument = {"__meta__":{"hash":"sha256:99037372692a32a16a1581f88343d746afada592e6b2dccaef288a662ff3613a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCancelVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitCancellation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelBenchmarkVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCancelVisitMutation, PolicyRndCancelVisitMutationVariables>;
export const PolicyRndReportVisitDocument = {"__meta__":{"hash":"sha256:889773fac6ea1af5f783673344eedb7d9a6693e7fc1ebfe81243f696394c0f23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndReportVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitReport"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportBenchmarkVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndReportVisitMutation, PolicyRndReportVisitMutationVariables>;
export const PolicyRndJudgeFindingDocument = {"__meta__":{"hash":"sha256:7884d5a7f5e80515daf5fe8271a03ee47173c5099e4d8d13b0df6395da716b3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndJudgeFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingJudgement"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judgeFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndJudgeFindingMutation, PolicyRndJudgeFindingMutationVariables>;
export const PolicyRndAddAdoptionDocument = {"__meta__":{"hash":"sha256:a8fb007170d007efccd9f8be0ff6e1d5793ca06bce24e3109082d064beb22bf3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndAddAdoption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptionActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addAdoptionAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PolicyRndAddAdoptionMutation, PolicyRndAddAdoptionMutationVariables>;
export const PolicyRndCompleteAdoptionDocument = {"__meta__":{"hash":"sha256:e71e8d90500316d3addc484731007ccaa45a99a53621f4d2f61ba8f307f8a64f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRndCompleteAdoption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptionDone"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeAdoptionAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PolicyRndCompleteAdoptionMutation, PolicyRndCompleteAdoptionMutationVariables>;