/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 승인: 점수를 올림. / Approval: posts the points. */
export type ActivityApproval = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 부서장의 확인. / Confirmation by the head. */
export type ActivityConfirmation = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 늦게 등록한 까닭(30일이 지났으면 꼭). / Why it was registered late; needed after 30 days. */
  lateReason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 참여한 사람과 몫. / Who took part, and the share. */
export type ActivityParticipantInput = {
  /** 사람. / Person. */
  person: string | number;
  /** 몫(%, 합계 100). / Share in percent; all together 100. */
  share: string;
};

/** 반려 또는 취소. / Return or cancellation. */
export type ActivityRefusal = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 새 우수사례. / A new best practice. */
export type BestPracticeInput = {
  /** 코드. / Code. */
  code: string;
  /** 부서(기본: 자기 부서). / Department; the own one unless given. */
  department?: string | number | null | undefined;
  /** 효과. / Effect. */
  effect: string;
  /** 착안. / The idea. */
  idea: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 문제점. / The problem. */
  problem: string;
  /** 추진 과정. / How it was done. */
  process: string;
  /** 결과. / Result. */
  result: string;
  /** 나온 혁신과제. / Innovation task that it comes from. */
  task?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 우수사례의 상태를 옮김. / Moves a best practice. */
export type BestPracticeMove = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭(돌려보내거나 거둘 때 꼭). / Why; needed to send it back or withdraw it. */
  reason?: string | null | undefined;
  /** 다음 상태. / State to go to. */
  to: BestPracticeStatus;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 우수사례의 상태. / State of a best practice. */
export type BestPracticeStatus =
  /** 작성 중. / Draft. */
  | 'DRAFT'
  /** 공개. / Published. */
  | 'PUBLISHED'
  /** 제출. / Submitted. */
  | 'SUBMITTED'
  /** 거둠. / Withdrawn. */
  | 'WITHDRAWN';

/** 우수사례의 고침(작성 중일 때). / Change of a draft. */
export type BestPracticeUpdate = {
  /** 효과. / Effect. */
  effect?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 착안. / The idea. */
  idea?: string | null | undefined;
  /** 문제점. / The problem. */
  problem?: string | null | undefined;
  /** 추진 과정. / How it was done. */
  process?: string | null | undefined;
  /** 결과. / Result. */
  result?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
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
  /** 지속가능한 혁신프로그램 운영 조건. / Conditions of Innovation. */
  innovation?: InnovationInitiativeWhere | null | undefined;
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

/** 제출하는 혁신활동. / An innovation activity that is submitted. */
export type InnovationActivityInput = {
  /** 증빙. / Evidence. */
  evidence: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이끈 사람(기본: 나). / Who led it; oneself unless given. */
  leader?: string | number | null | undefined;
  /** 한 날. / Day it happened. */
  occurredOn: string;
  /** 참여한 사람(기본: 이끈 사람 100%). / Who took part; the leader alone unless given. */
  participants?: Array<ActivityParticipantInput> | null | undefined;
  /** 기준의 코드(그날의 판으로 잼). / Code of the rule; the version of the day counts. */
  rule: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 단위 수(기본 1). / How many units; 1 unless given. */
  units?: number | null | undefined;
};

/** 혁신활동의 상태. / State of an innovation activity. */
export type InnovationActivityStatus =
  /** 승인(점수 적립). / Approved; its points are posted. */
  | 'APPROVED'
  /** 취소(점수 거둠). / Cancelled; its points were taken back. */
  | 'CANCELLED'
  /** 부서장 확인. / Confirmed by the head. */
  | 'CONFIRMED'
  /** 반려. / Returned. */
  | 'RETURNED'
  /** 제출. / Submitted. */
  | 'SUBMITTED';

/** 지속가능한 혁신프로그램 운영 조건. / Conditions of Innovation. */
export type InnovationInitiativeWhere = {
  /** 기한이 지난 혁신과제 수(기준일의 해). / How many of its innovation tasks are late, in the plan year. */
  lateTasks?: IntFilter | null | undefined;
};

/** 혁신과제 표: 구분, 번호, 과제명, 담당부서 …; 같은 번호는 고침. / A table of tasks; a number that is there is revised. */
export type InnovationTaskImportInput = {
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
  /** 연도(기본: 기준일의 연도). / Year; that of the business date unless given. */
  year?: number | null | undefined;
};

/** 새 혁신과제(코드는 연도·구분·번호로 정함). / A new innovation task; year, origin and number make its code. */
export type InnovationTaskInput = {
  /** 개선목표. / What is to become better. */
  aim?: string | null | undefined;
  /** 주관부서. / Lead department. */
  department: string | number;
  /** 함께 추진하는 부서(공통과제만). / Further departments that carry it out; common tasks alone. */
  departments?: Array<string | number> | null | undefined;
  /** 종료일. / Last day. */
  endsOn?: string | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 번호. / Number. */
  number: number;
  /** 구분. / Origin. */
  origin: InnovationTaskOrigin;
  /** 문제점. / The problem. */
  problem?: string | null | undefined;
  /** 시작일. / First day. */
  startsOn?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 연도(기본: 기준일의 연도). / Year; that of the business date unless given. */
  year?: number | null | undefined;
};

/** 혁신과제의 다음 단계. / Next step of an innovation task. */
export type InnovationTaskMove = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 완료의 결과, 점검한 효과, 확산한 곳, 중단한 까닭. / Result, effect, where it was spread, or why it was dropped. */
  note?: string | null | undefined;
  /** 옮길 상태. / State to go to. */
  to: InnovationTaskStatus;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 혁신과제의 구분. / Where an innovation task comes from. */
export type InnovationTaskOrigin =
  /** 시정의 총체적 개선 혁신과제. / A task of the city’s own. */
  | 'CITY'
  /** 지방공통혁신과제. / One that all local governments have in common. */
  | 'COMMON';

/** InnovationTaskOrigin 값 조건. / Condition on a InnovationTaskOrigin. */
export type InnovationTaskOriginFilter = {
  /** 같음. / Equals. */
  eq?: InnovationTaskOrigin | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<InnovationTaskOrigin> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: InnovationTaskOrigin | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<InnovationTaskOrigin> | null | undefined;
};

/** 혁신과제의 상태. / State of an innovation task. */
export type InnovationTaskStatus =
  /** 완료. / Done. */
  | 'DONE'
  /** 중단. / Dropped. */
  | 'DROPPED'
  /** 효과점검 마침. / Its effect was judged. */
  | 'EFFECT_CHECKED'
  /** 추진 중. / In progress. */
  | 'IN_PROGRESS'
  /** 계획 수립. / Planned. */
  | 'PLANNED'
  /** 선정. / Selected. */
  | 'SELECTED'
  /** 확산. / Spread to others. */
  | 'SPREAD';

/** InnovationTaskStatus 값 조건. / Condition on a InnovationTaskStatus. */
export type InnovationTaskStatusFilter = {
  /** 같음. / Equals. */
  eq?: InnovationTaskStatus | null | undefined;
  /** 이 중 하나. / One of these. */
  in?: Array<InnovationTaskStatus> | null | undefined;
  /** 비어 있음 여부. / Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** 같지 않음. / Does not equal. */
  ne?: InnovationTaskStatus | null | undefined;
  /** 이 중 어느 것도 아님. / None of these. */
  notIn?: Array<InnovationTaskStatus> | null | undefined;
};

/** 혁신과제의 변경(빠진 것은 그대로). / Changes of an innovation task; what is left out stays. */
export type InnovationTaskUpdate = {
  /** 개선목표. / What is to become better. */
  aim?: string | null | undefined;
  /** 종료일. / Last day. */
  endsOn?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 문제점. / The problem. */
  problem?: string | null | undefined;
  /** 시작일. / First day. */
  startsOn?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** InnovationTask 기록을 고르는 조건. / Conditions that choose InnovationTask records. */
export type InnovationTaskWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<InnovationTaskWhere> | null | undefined;
  /** 코드. / Code. */
  code?: StringFilter | null | undefined;
  /** 주관부서. / Lead department. */
  department?: DepartmentWhere | null | undefined;
  /** 추진부서. / Departments that carry it out. */
  departments?: TaskDepartmentListFilter | null | undefined;
  /** 다음 기한. / Next day that falls due. */
  dueOn?: DateFilter | null | undefined;
  /** 종료일. / Last day. */
  endsOn?: DateFilter | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: InitiativeWhere | null | undefined;
  /** 기한이 지난 과제. / Whether it is late. */
  late?: BooleanFilter | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: InnovationTaskWhere | null | undefined;
  /** 번호. / Number. */
  number?: IntFilter | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<InnovationTaskWhere> | null | undefined;
  /** 구분. / Origin. */
  origin?: InnovationTaskOriginFilter | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 시작일. / First day. */
  startsOn?: DateFilter | null | undefined;
  /** 상태. / State. */
  status?: InnovationTaskStatusFilter | null | undefined;
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

/** 기록의 확인 또는 반려. / Confirmation or return of a record. */
export type LearningDayDecision = {
  /** 확인하는지. / Whether it is confirmed. */
  confirms: boolean;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 반려하는 까닭. / Why it is returned. */
  reason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 토론학습의 날 한 번의 기록. / Record of a learning day. */
export type LearningDayInput = {
  /** 부서(기본: 자기 부서). / Department; the own one unless given. */
  department?: string | number | null | undefined;
  /** 연 날. / Day it was held. */
  heldOn: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 시간(분). / Minutes. */
  minutes: number;
  /** 참석 인원. / How many were present. */
  present: number;
  /** 그날의 현원. / How many the department had on the day. */
  roll: number;
  /** 주제. / Topic. */
  topic: string;
};

/** 기록의 상태. / State of a record. */
export type LearningDayStatus =
  /** 확인. / Confirmed. */
  | 'CONFIRMED'
  /** 반려. / Returned. */
  | 'RETURNED'
  /** 제출. / Submitted. */
  | 'SUBMITTED';

/** 한 달의 상태. / State of a month. */
export type LearningMonth =
  /** 그달에 부서나 모임이 없음. / There was no such department or club. */
  | 'ABSENT'
  /** 엶(확인됨). / Held and confirmed. */
  | 'HELD'
  /** 못 엶. / Missed. */
  | 'MISSED'
  /** 그달이 아직 끝나지 않음. / The month has not ended. */
  | 'OPEN'
  /** 확인을 기다림. / Waits for its confirmation. */
  | 'PENDING';

/** 마일리지 한도. / Cap of mileage. */
export type MileageCap =
  /** 한 활동의 한도. / For an activity. */
  | 'EVENT'
  /** 한 해의 한도. / For a year. */
  | 'YEAR';

/** 원장의 줄의 종류. / Kind of a line. */
export type MileageEntryKind =
  /** 한도 초과(0점). / Beyond a cap, 0 points. */
  | 'CAPPED'
  /** 적립. / Earned. */
  | 'EARNED'
  /** 한도가 비어 준 점수. / Given when the cap had room again. */
  | 'FILLED'
  /** 취소. / Taken back. */
  | 'REVERSED';

/** 마일리지 기준의 새 판(같은 코드의 앞판은 전날 끝남). / A new version of a rule; the one before ends on the day before. */
export type MileageRuleInput = {
  /** 한 활동의 한도. / Most for a person and activity. */
  capPerEvent?: string | null | undefined;
  /** 한 사람의 연간 한도. / Most for a person in a year. */
  capPerYear?: string | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 시행일(기준일보다 뒤). / First day, after the business date. */
  fromDate: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 한 단위의 점수. / Points of a unit. */
  points: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 단위. / Unit. */
  unit: string;
};

/** 한 부서의 이정표 달성(id는 과제). / That a department has reached a milestone; the id is the task’s. */
export type MilestoneReach = {
  /** 달성한 부서(기본: 주관부서). / Department; the lead one unless given. */
  department?: string | number | null | undefined;
  /** 달성일(비우면 달성을 거둠). / Day it was reached; none takes the report back. */
  doneOn?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이정표. / Milestone. */
  milestone: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 우수사례의 도입. / Adoption of a best practice. */
export type PracticeAdoptionInput = {
  /** 도입한 날(기본: 기준일). / Day; the business date. */
  adoptedOn?: string | null | undefined;
  /** 무엇이 달라질지. / What is to change. */
  changed: string;
  /** 부서(기본: 자기 부서). / Department; the own one unless given. */
  department?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 우수사례. / Best practice. */
  practice: string | number;
};

/** 도입의 진행. / How an adoption goes on. */
export type PracticeAdoptionMove = {
  /** 무엇이 달라졌는지, 또는 그만둔 까닭. / What has changed, or why it was stopped. */
  changed: string;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 다음 상태. / State to go to. */
  to: PracticeAdoptionState;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 도입의 상태. / State of an adoption. */
export type PracticeAdoptionState =
  /** 도입. / Adopted. */
  | 'ADOPTED'
  /** 적용하여 달라짐. / Applied; something has changed. */
  | 'APPLIED'
  /** 그만둠. / Stopped. */
  | 'STOPPED';

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

/** 인센티브. / An incentive. */
export type StudyClubAward = {
  /** 무엇을 주는지. / What it is given. */
  award: string;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 모임을 마침. / End of a club. */
export type StudyClubClosing = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 신청의 결정. / Decision on a proposed club. */
export type StudyClubDecision = {
  /** 활동하게 하는지. / Whether it becomes active. */
  confirms: boolean;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 반려하는 까닭. / Why it is returned. */
  reason?: string | null | undefined;
  /** 활동지원비(원). / Support in won. */
  support?: number | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 위원회의 평가. / The committee’s evaluation. */
export type StudyClubEvaluation = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 평가의견. / Opinion. */
  opinion: string;
  /** 점수(0–100). / Score, from 0 to 100. */
  score: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 연구모임의 신청. / A study club that is proposed. */
export type StudyClubInput = {
  /** 코드. / Code. */
  code: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 대표(기본: 나). / Leader; oneself unless given. */
  leader?: string | number | null | undefined;
  /** 회원(대표까지 5명 이상). / Members, five at least, the leader among them. */
  members: Array<string | number>;
  /** 연구계획. / What it plans to study. */
  plan: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 모임의 보고. / Report of a meeting. */
export type StudyClubMeetingInput = {
  /** 모인 날. / Day of the meeting. */
  heldOn: string;
  /** 연구모임. / Study club. */
  id: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 참석 인원. / How many were present. */
  present: number;
  /** 결과보고. / Report. */
  report: string;
  /** 쓴 지원비(원). / Support that was spent, in won. */
  spent?: number | null | undefined;
  /** 주제. / Topic. */
  topic: string;
};

/** 회원의 들고 남. / A member who joins or leaves. */
export type StudyClubMemberInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 사람. / Person. */
  person: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 연구모임의 상태. / State of a study club. */
export type StudyClubStatus =
  /** 활동 중. / Active. */
  | 'ACTIVE'
  /** 마침. / Closed. */
  | 'CLOSED'
  /** 신청. / Proposed. */
  | 'PROPOSED'
  /** 반려. / Returned. */
  | 'RETURNED';

/** 관련 TaskDepartment 기록의 조건. / Condition on related TaskDepartment records. */
export type TaskDepartmentListFilter = {
  /** 모두 만족. / All do. */
  every?: TaskDepartmentWhere | null | undefined;
  /** 하나도 만족하지 않음. / None does. */
  none?: TaskDepartmentWhere | null | undefined;
  /** 하나 이상이 만족. / At least one does. */
  some?: TaskDepartmentWhere | null | undefined;
};

/** TaskDepartment 기록을 고르는 조건. / Conditions that choose TaskDepartment records. */
export type TaskDepartmentWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<TaskDepartmentWhere> | null | undefined;
  /** 부서. / Department. */
  department?: DepartmentWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: TaskDepartmentWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<TaskDepartmentWhere> | null | undefined;
  /** 과제. / Task. */
  task?: InnovationTaskWhere | null | undefined;
};

/** 혁신과제 제안. / An idea of what might become an innovation task. */
export type TaskIdeaInput = {
  /** 코드. / Code. */
  code: string;
  /** 제안 내용. / What is proposed. */
  content: string;
  /** 제안 부서(기본: 자기 부서). / Department that puts it forward; the own one unless given. */
  department?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 문제점. / The problem. */
  problem: string;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 제안의 심사. / Screening of an idea. */
export type TaskIdeaScreening = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 통과 여부. / Whether it passes. */
  passes: boolean;
  /** 심사 의견. / Opinion. */
  screening: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 제안을 혁신과제로 선정함. / Makes an idea an innovation task of the city. */
export type TaskIdeaSelection = {
  /** 주관부서. / Lead department. */
  department: string | number;
  /** 종료일. / Last day. */
  endsOn?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 과제 번호. / Number of the task. */
  number: number;
  /** 시작일. / First day. */
  startsOn?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 혁신과제 제안의 상태. / State of an idea. */
export type TaskIdeaStatus =
  /** 제외. / Dropped. */
  | 'DROPPED'
  /** 발굴. / Put forward. */
  | 'IDEA'
  /** 심사 통과. / Passed the screening. */
  | 'SCREENED'
  /** 과제로 선정. / Became a task. */
  | 'SELECTED';

/** 혁신과제의 이정표 하나. / One milestone of an innovation task. */
export type TaskMilestoneInput = {
  /** 기한. / Due day. */
  dueOn: string;
  /** 있는 이정표(새것이면 비움). / The known milestone; none for a new one. */
  id?: string | number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 가중치(%). / Weight in percent. */
  weight: string;
};

/** 혁신과제의 이정표 전체(가중치 합계 100, 빠진 것은 지움). / All milestones of a task, 100 together; what is left out is removed. */
export type TaskMilestonesInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이정표. / Milestones. */
  milestones: Array<TaskMilestoneInput>;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 한 부서의 교육 이수 기록(전에 적은 것을 대신함). / Attendance of a department; takes the place of what was recorded. */
export type TrainingAttendanceInput = {
  /** 부서(기본: 자기 부서). / Department; the own one unless given. */
  department?: string | number | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 온 사람과 제외한 사람. / Who came and who is excused. */
  lines: Array<TrainingLineInput>;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 제외사유. / Why somebody is excused. */
export type TrainingExcuse =
  /** 휴가·휴직. / On leave. */
  | 'LEAVE'
  /** 파견. / On secondment. */
  | 'SECONDMENT';

/** 명부의 한 줄. / A line of the roll. */
export type TrainingLineInput = {
  /** 제외사유(제외한 사람은 꼭). / Why; needed for who is excused. */
  excuse?: TrainingExcuse | null | undefined;
  /** 사람. / Person. */
  person: string | number;
  /** 이수 또는 제외. / Came or excused. */
  presence: TrainingPresence;
};

/** 교육에 온 것. / Presence. */
export type TrainingPresence =
  /** 이수. / Came. */
  | 'ATTENDED'
  /** 제외. / Excused. */
  | 'EXCUSED';

/** 새 교육 프로그램. / A new training program. */
export type TrainingProgramInput = {
  /** 이 교육으로 하는 계획의 활동. / Activity of the plan that it carries out. */
  activity?: string | number | null | undefined;
  /** 무엇을 익히는지. / What is learned. */
  aim: string;
  /** 코드. / Code. */
  code: string;
  /** 전직원이 분기마다 받는지. / Whether all staff take it each quarter. */
  forAll: boolean;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 연도(기본: 기준일의 연도). / Year; that of the business date. */
  year?: number | null | undefined;
};

/** 연 교육. / A session that was held. */
export type TrainingSessionInput = {
  /** 연 날. / Day it was held. */
  heldOn: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 보충하는 교육. / Session that it makes up for. */
  makeUpOf?: string | number | null | undefined;
  /** 시간(분). / Minutes. */
  minutes: number;
  /** 장소. / Place. */
  place?: string | null | undefined;
  /** 프로그램. / Program. */
  program: string | number;
  /** 제목. / Title. */
  title: string;
};

/** 한 사람의 한 분기. / How a person stands in a quarter. */
export type TrainingState =
  /** 교육일에 재직하지 않음. / Not in post on the day. */
  | 'ABSENT'
  /** 이수. / Trained. */
  | 'ATTENDED'
  /** 제외. / Excused. */
  | 'EXCUSED'
  /** 미이수. / Missing. */
  | 'MISSED'
  /** 교육이 아직 없음. / There was no session yet. */
  | 'NONE';

export type InnovationBoardQueryVariables = Exact<{
  year: number;
}>;


export type InnovationBoardQuery = { __typename: 'Query', innovationTaskCounts: Array<{ __typename: 'InnovationTaskCount', origin: InnovationTaskOrigin, planned: number | null, total: number, open: number, late: number, done: number, dropped: number }>, taskIdeas: { __typename: 'TaskIdeaConnection', totalCount: number }, late: { __typename: 'InnovationTaskConnection', totalCount: number, nodes: Array<{ __typename: 'InnovationTask', id: string, code: string, number: number, origin: InnovationTaskOrigin, title: string, status: InnovationTaskStatus, startsOn: string | null, endsOn: string | null, dueOn: string | null, doneOn: string | null, late: boolean, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, progress: { __typename: 'InnovationTaskProgress', planned: string, actual: string, light: ProgressLight } | null }> }, learningCompliance: Array<{ __typename: 'LearningCompliance', months: Array<LearningMonth>, department: { __typename: 'Department', id: string } }>, mileageRanking: Array<{ __typename: 'MileageRank', points: string, person: { __typename: 'Person', id: string } }>, innovationParticipation: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, activities: { __typename: 'ActivityConnection', nodes: Array<{ __typename: 'Activity', id: string, code: string, title: string, quote: string | null, plannedCount: number | null, plannedUnit: string | null, heldCount: number, recurrence: string | null, status: string, line: number | null }> } };

export type InnovationClubsQueryVariables = Exact<{
  year: number;
}>;


export type InnovationClubsQuery = { __typename: 'Query', studyClubs: { __typename: 'StudyClubConnection', nodes: Array<{ __typename: 'StudyClub', id: string, version: number, code: string, title: string, plan: string, status: StudyClubStatus, support: number | null, spent: number, score: string | null, opinion: string | null, rank: number | null, award: string | null, months: Array<LearningMonth>, leader: { __typename: 'Person', id: string, name: string }, department: { __typename: 'Department', id: string, code: string, name: string }, members: Array<{ __typename: 'StudyClubMember', id: string, person: { __typename: 'Person', id: string, name: string } }>, meetings: Array<{ __typename: 'StudyClubMeeting', id: string, heldOn: string, topic: string, report: string, present: number, spent: number }> }> } };

export type InnovationPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type InnovationPeopleQuery = { __typename: 'Query', people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string, department: { __typename: 'Department', id: string, name: string } | null }> } };

export type InnovationProposeClubMutationVariables = Exact<{
  input: StudyClubInput;
}>;


export type InnovationProposeClubMutation = { __typename: 'Mutation', proposeStudyClub: { __typename: 'StudyClub', id: string } };

export type InnovationDecideClubMutationVariables = Exact<{
  input: StudyClubDecision;
}>;


export type InnovationDecideClubMutation = { __typename: 'Mutation', decideStudyClub: { __typename: 'StudyClub', id: string } };

export type InnovationJoinClubMutationVariables = Exact<{
  input: StudyClubMemberInput;
}>;


export type InnovationJoinClubMutation = { __typename: 'Mutation', joinStudyClub: { __typename: 'StudyClub', id: string } };

export type InnovationLeaveClubMutationVariables = Exact<{
  input: StudyClubMemberInput;
}>;


export type InnovationLeaveClubMutation = { __typename: 'Mutation', leaveStudyClub: { __typename: 'StudyClub', id: string } };

export type InnovationReportMeetingMutationVariables = Exact<{
  input: StudyClubMeetingInput;
}>;


export type InnovationReportMeetingMutation = { __typename: 'Mutation', reportClubMeeting: { __typename: 'StudyClub', id: string } };

export type InnovationEvaluateClubMutationVariables = Exact<{
  input: StudyClubEvaluation;
}>;


export type InnovationEvaluateClubMutation = { __typename: 'Mutation', evaluateStudyClub: { __typename: 'StudyClub', id: string } };

export type InnovationAwardClubMutationVariables = Exact<{
  input: StudyClubAward;
}>;


export type InnovationAwardClubMutation = { __typename: 'Mutation', awardStudyClub: { __typename: 'StudyClub', id: string } };

export type InnovationCloseClubMutationVariables = Exact<{
  input: StudyClubClosing;
}>;


export type InnovationCloseClubMutation = { __typename: 'Mutation', closeStudyClub: { __typename: 'StudyClub', id: string } };

export type InnovationIdeaRowFragment = { __typename: 'TaskIdea', id: string, code: string, title: string, version: number, problem: string, content: string, proposedOn: string, status: TaskIdeaStatus, screening: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string, name: string } | null, task: { __typename: 'InnovationTask', id: string, code: string, title: string } | null };

export type InnovationIdeasQueryVariables = Exact<{
  year: number;
}>;


export type InnovationIdeasQuery = { __typename: 'Query', taskIdeas: { __typename: 'TaskIdeaConnection', totalCount: number, nodes: Array<{ __typename: 'TaskIdea', id: string, code: string, title: string, version: number, problem: string, content: string, proposedOn: string, status: TaskIdeaStatus, screening: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string, name: string } | null, task: { __typename: 'InnovationTask', id: string, code: string, title: string } | null }> } };

export type InnovationSubmitIdeaMutationVariables = Exact<{
  input: TaskIdeaInput;
}>;


export type InnovationSubmitIdeaMutation = { __typename: 'Mutation', submitTaskIdea: { __typename: 'TaskIdea', id: string } };

export type InnovationScreenIdeaMutationVariables = Exact<{
  input: TaskIdeaScreening;
}>;


export type InnovationScreenIdeaMutation = { __typename: 'Mutation', screenTaskIdea: { __typename: 'TaskIdea', id: string, code: string, title: string, version: number, problem: string, content: string, proposedOn: string, status: TaskIdeaStatus, screening: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string, name: string } | null, task: { __typename: 'InnovationTask', id: string, code: string, title: string } | null } };

export type InnovationSelectIdeaMutationVariables = Exact<{
  input: TaskIdeaSelection;
}>;


export type InnovationSelectIdeaMutation = { __typename: 'Mutation', selectTaskIdea: { __typename: 'TaskIdea', id: string, code: string, title: string, version: number, problem: string, content: string, proposedOn: string, status: TaskIdeaStatus, screening: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, proposedBy: { __typename: 'Person', id: string, name: string } | null, task: { __typename: 'InnovationTask', id: string, code: string, title: string } | null } };

export type InnovationLearningQueryVariables = Exact<{
  year: number;
}>;


export type InnovationLearningQuery = { __typename: 'Query', learningCompliance: Array<{ __typename: 'LearningCompliance', months: Array<LearningMonth>, missedStreak: number, department: { __typename: 'Department', id: string, code: string, name: string }, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }>, learningDays: { __typename: 'LearningDayConnection', nodes: Array<{ __typename: 'LearningDay', id: string, version: number, heldOn: string, topic: string, present: number, roll: number, minutes: number, department: { __typename: 'Department', id: string, code: string, name: string }, submittedBy: { __typename: 'Person', id: string, name: string } | null }> } };

export type InnovationRecordLearningDayMutationVariables = Exact<{
  input: LearningDayInput;
}>;


export type InnovationRecordLearningDayMutation = { __typename: 'Mutation', recordLearningDay: { __typename: 'LearningDay', id: string } };

export type InnovationDecideLearningDayMutationVariables = Exact<{
  input: LearningDayDecision;
}>;


export type InnovationDecideLearningDayMutation = { __typename: 'Mutation', decideLearningDay: { __typename: 'LearningDay', id: string, version: number, status: LearningDayStatus } };

export type InnovationActivityRowFragment = { __typename: 'InnovationActivity', id: string, title: string, version: number, occurredOn: string, registeredOn: string, units: number, evidence: string, status: InnovationActivityStatus, lateReason: string | null, reason: string | null, sample: boolean, rule: { __typename: 'MileageRule', id: string, code: string, title: string, unit: string }, department: { __typename: 'Department', id: string, code: string, name: string }, leader: { __typename: 'Person', id: string, name: string }, submittedBy: { __typename: 'Person', id: string } | null, confirmedBy: { __typename: 'Person', id: string } | null, participants: Array<{ __typename: 'ActivityParticipant', id: string, share: string, person: { __typename: 'Person', id: string, name: string } }> };

export type InnovationActivitiesQueryVariables = Exact<{
  year: number;
}>;


export type InnovationActivitiesQuery = { __typename: 'Query', innovationActivities: { __typename: 'InnovationActivityConnection', totalCount: number, nodes: Array<{ __typename: 'InnovationActivity', id: string, title: string, version: number, occurredOn: string, registeredOn: string, units: number, evidence: string, status: InnovationActivityStatus, lateReason: string | null, reason: string | null, sample: boolean, rule: { __typename: 'MileageRule', id: string, code: string, title: string, unit: string }, department: { __typename: 'Department', id: string, code: string, name: string }, leader: { __typename: 'Person', id: string, name: string }, submittedBy: { __typename: 'Person', id: string } | null, confirmedBy: { __typename: 'Person', id: string } | null, participants: Array<{ __typename: 'ActivityParticipant', id: string, share: string, person: { __typename: 'Person', id: string, name: string } }> }> } };

export type InnovationRulesQueryVariables = Exact<{
  today: string;
}>;


export type InnovationRulesQuery = { __typename: 'Query', mileageRules: { __typename: 'MileageRuleConnection', nodes: Array<{ __typename: 'MileageRule', id: string, code: string, title: string, points: string, unit: string, capPerYear: string | null, capPerEvent: string | null, fromDate: string }> } };

export type InnovationMileageQueryVariables = Exact<{
  year: number;
  person: string | number;
}>;


export type InnovationMileageQuery = { __typename: 'Query', node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'ActivityParticipant', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BestPractice', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'Contest', id: string }
    | { __typename: 'ContestEntry', id: string }
    | { __typename: 'ContestJudge', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'InnovationActivity', id: string }
    | { __typename: 'InnovationTask', id: string }
    | { __typename: 'JudgeScore', id: string }
    | { __typename: 'LearningDay', id: string }
    | { __typename: 'MileageEntry', id: string }
    | { __typename: 'MileageRule', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'MilestoneReport', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Person', name: string, id: string, mileage: { __typename: 'PersonMileage', balance: string, expired: string, ofYear: string } | null }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'PracticeAdoption', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'StudyClub', id: string }
    | { __typename: 'StudyClubMeeting', id: string }
    | { __typename: 'StudyClubMember', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'SurveyPublication', id: string }
    | { __typename: 'SurveyQuestion', id: string }
    | { __typename: 'SurveyStratum', id: string }
    | { __typename: 'SurveyTokenBatch', id: string }
    | { __typename: 'TaskDepartment', id: string }
    | { __typename: 'TaskIdea', id: string }
    | { __typename: 'TaskMilestone', id: string }
    | { __typename: 'TrainingAttendance', id: string }
    | { __typename: 'TrainingProgram', id: string }
    | { __typename: 'TrainingSession', id: string }
    | { __typename: 'Vision', id: string }
    | { __typename: 'WorkSchedule', id: string }
    | { __typename: 'WorkStep', id: string }
   | null, mileageEntries: { __typename: 'MileageEntryConnection', nodes: Array<{ __typename: 'MileageEntry', id: string, kind: MileageEntryKind, points: string, cappedFrom: string | null, cap: MileageCap | null, occurredOn: string, postedOn: string, expiresOn: string, rule: { __typename: 'MileageRule', id: string, title: string }, activity: { __typename: 'InnovationActivity', id: string, title: string, status: InnovationActivityStatus } }> }, mileageRanking: Array<{ __typename: 'MileageRank', rank: number, group: string, points: string, kinds: number, person: { __typename: 'Person', id: string, name: string, department: { __typename: 'Department', id: string, name: string } | null } }> };

export type InnovationDepartmentMileageQueryVariables = Exact<{
  year: number;
}>;


export type InnovationDepartmentMileageQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string, mileage: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> } };

export type InnovationSubmitActivityMutationVariables = Exact<{
  input: InnovationActivityInput;
}>;


export type InnovationSubmitActivityMutation = { __typename: 'Mutation', submitInnovationActivity: { __typename: 'InnovationActivity', id: string } };

export type InnovationConfirmActivityMutationVariables = Exact<{
  input: ActivityConfirmation;
}>;


export type InnovationConfirmActivityMutation = { __typename: 'Mutation', confirmInnovationActivity: { __typename: 'InnovationActivity', id: string, title: string, version: number, occurredOn: string, registeredOn: string, units: number, evidence: string, status: InnovationActivityStatus, lateReason: string | null, reason: string | null, sample: boolean, rule: { __typename: 'MileageRule', id: string, code: string, title: string, unit: string }, department: { __typename: 'Department', id: string, code: string, name: string }, leader: { __typename: 'Person', id: string, name: string }, submittedBy: { __typename: 'Person', id: string } | null, confirmedBy: { __typename: 'Person', id: string } | null, participants: Array<{ __typename: 'ActivityParticipant', id: string, share: string, person: { __typename: 'Person', id: string, name: string } }> } };

export type InnovationApproveActivityMutationVariables = Exact<{
  input: ActivityApproval;
}>;


export type InnovationApproveActivityMutation = { __typename: 'Mutation', approveInnovationActivity: { __typename: 'InnovationActivity', id: string, title: string, version: number, occurredOn: string, registeredOn: string, units: number, evidence: string, status: InnovationActivityStatus, lateReason: string | null, reason: string | null, sample: boolean, rule: { __typename: 'MileageRule', id: string, code: string, title: string, unit: string }, department: { __typename: 'Department', id: string, code: string, name: string }, leader: { __typename: 'Person', id: string, name: string }, submittedBy: { __typename: 'Person', id: string } | null, confirmedBy: { __typename: 'Person', id: string } | null, participants: Array<{ __typename: 'ActivityParticipant', id: string, share: string, person: { __typename: 'Person', id: string, name: string } }> } };

export type InnovationReturnActivityMutationVariables = Exact<{
  input: ActivityRefusal;
}>;


export type InnovationReturnActivityMutation = { __typename: 'Mutation', returnInnovationActivity: { __typename: 'InnovationActivity', id: string, title: string, version: number, occurredOn: string, registeredOn: string, units: number, evidence: string, status: InnovationActivityStatus, lateReason: string | null, reason: string | null, sample: boolean, rule: { __typename: 'MileageRule', id: string, code: string, title: string, unit: string }, department: { __typename: 'Department', id: string, code: string, name: string }, leader: { __typename: 'Person', id: string, name: string }, submittedBy: { __typename: 'Person', id: string } | null, confirmedBy: { __typename: 'Person', id: string } | null, participants: Array<{ __typename: 'ActivityParticipant', id: string, share: string, person: { __typename: 'Person', id: string, name: string } }> } };

export type InnovationCancelActivityMutationVariables = Exact<{
  input: ActivityRefusal;
}>;


export type InnovationCancelActivityMutation = { __typename: 'Mutation', cancelInnovationActivity: { __typename: 'InnovationActivity', id: string, title: string, version: number, occurredOn: string, registeredOn: string, units: number, evidence: string, status: InnovationActivityStatus, lateReason: string | null, reason: string | null, sample: boolean, rule: { __typename: 'MileageRule', id: string, code: string, title: string, unit: string }, department: { __typename: 'Department', id: string, code: string, name: string }, leader: { __typename: 'Person', id: string, name: string }, submittedBy: { __typename: 'Person', id: string } | null, confirmedBy: { __typename: 'Person', id: string } | null, participants: Array<{ __typename: 'ActivityParticipant', id: string, share: string, person: { __typename: 'Person', id: string, name: string } }> } };

export type InnovationSetRuleMutationVariables = Exact<{
  input: MileageRuleInput;
}>;


export type InnovationSetRuleMutation = { __typename: 'Mutation', setMileageRule: { __typename: 'MileageRule', id: string } };

export type InnovationPracticesQueryVariables = Exact<{
  year: number;
}>;


export type InnovationPracticesQuery = { __typename: 'Query', bestPractices: { __typename: 'BestPracticeConnection', nodes: Array<{ __typename: 'BestPractice', id: string, version: number, code: string, title: string, problem: string, idea: string, process: string, result: string, effect: string, status: BestPracticeStatus, publishedOn: string | null, reason: string | null, adoptionCount: number, department: { __typename: 'Department', id: string, code: string, name: string }, submittedBy: { __typename: 'Person', id: string, name: string } | null, adoptions: Array<{ __typename: 'PracticeAdoption', id: string, version: number, adoptedOn: string, changed: string, state: PracticeAdoptionState, department: { __typename: 'Department', id: string, code: string, name: string } }> }> } };

export type InnovationPracticeFragment = { __typename: 'BestPractice', id: string, version: number, code: string, title: string, problem: string, idea: string, process: string, result: string, effect: string, status: BestPracticeStatus, publishedOn: string | null, reason: string | null, adoptionCount: number, department: { __typename: 'Department', id: string, code: string, name: string }, submittedBy: { __typename: 'Person', id: string, name: string } | null, adoptions: Array<{ __typename: 'PracticeAdoption', id: string, version: number, adoptedOn: string, changed: string, state: PracticeAdoptionState, department: { __typename: 'Department', id: string, code: string, name: string } }> };

export type InnovationCreatePracticeMutationVariables = Exact<{
  input: BestPracticeInput;
}>;


export type InnovationCreatePracticeMutation = { __typename: 'Mutation', createBestPractice: { __typename: 'BestPractice', id: string } };

export type InnovationUpdatePracticeMutationVariables = Exact<{
  input: BestPracticeUpdate;
}>;


export type InnovationUpdatePracticeMutation = { __typename: 'Mutation', updateBestPractice: { __typename: 'BestPractice', id: string } };

export type InnovationMovePracticeMutationVariables = Exact<{
  input: BestPracticeMove;
}>;


export type InnovationMovePracticeMutation = { __typename: 'Mutation', moveBestPractice: { __typename: 'BestPractice', id: string } };

export type InnovationAdoptPracticeMutationVariables = Exact<{
  input: PracticeAdoptionInput;
}>;


export type InnovationAdoptPracticeMutation = { __typename: 'Mutation', adoptBestPractice: { __typename: 'BestPractice', id: string } };

export type InnovationMoveAdoptionMutationVariables = Exact<{
  input: PracticeAdoptionMove;
}>;


export type InnovationMoveAdoptionMutation = { __typename: 'Mutation', moveAdoption: { __typename: 'PracticeAdoption', id: string } };

export type InnovationInitiativeQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type InnovationInitiativeQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, innovationTasks: { __typename: 'InnovationTaskConnection', nodes: Array<{ __typename: 'InnovationTask', id: string, code: string, number: number, origin: InnovationTaskOrigin, title: string, status: InnovationTaskStatus, startsOn: string | null, endsOn: string | null, dueOn: string | null, doneOn: string | null, late: boolean, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, progress: { __typename: 'InnovationTaskProgress', planned: string, actual: string, light: ProgressLight } | null }> } } | null };

export type InnovationMeasuredFragment = { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> };

export type InnovationDepartmentQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type InnovationDepartmentQuery = { __typename: 'Query', department: { __typename: 'Department', id: string, mileage: { __typename: 'Measured', value: string | null }, learning: { __typename: 'LearningCompliance', missedStreak: number, rate: { __typename: 'Measured', value: string | null } }, innovationTasks: { __typename: 'InnovationTaskConnection', totalCount: number, nodes: Array<{ __typename: 'InnovationTask', id: string, code: string, number: number, origin: InnovationTaskOrigin, title: string, status: InnovationTaskStatus, startsOn: string | null, endsOn: string | null, dueOn: string | null, doneOn: string | null, late: boolean, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, progress: { __typename: 'InnovationTaskProgress', planned: string, actual: string, light: ProgressLight } | null }> }, innovationParts: { __typename: 'TaskDepartmentConnection', totalCount: number, nodes: Array<{ __typename: 'TaskDepartment', id: string, task: { __typename: 'InnovationTask', id: string, code: string, title: string, origin: InnovationTaskOrigin, year: number, late: boolean, department: { __typename: 'Department', id: string, code: string } }, progress: { __typename: 'InnovationTaskProgress', actual: string, light: ProgressLight } | null }> } } | null };

export type InnovationTaskRowFragment = { __typename: 'InnovationTask', id: string, code: string, number: number, origin: InnovationTaskOrigin, title: string, status: InnovationTaskStatus, startsOn: string | null, endsOn: string | null, dueOn: string | null, doneOn: string | null, late: boolean, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, progress: { __typename: 'InnovationTaskProgress', planned: string, actual: string, light: ProgressLight } | null };

export type InnovationTasksQueryVariables = Exact<{
  year: number;
  where?: InnovationTaskWhere | null | undefined;
}>;


export type InnovationTasksQuery = { __typename: 'Query', innovationTasks: { __typename: 'InnovationTaskConnection', totalCount: number, nodes: Array<{ __typename: 'InnovationTask', id: string, code: string, number: number, origin: InnovationTaskOrigin, title: string, status: InnovationTaskStatus, startsOn: string | null, endsOn: string | null, dueOn: string | null, doneOn: string | null, late: boolean, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, progress: { __typename: 'InnovationTaskProgress', planned: string, actual: string, light: ProgressLight } | null }> } };

export type InnovationTaskPageQueryVariables = Exact<{
  code: string;
}>;


export type InnovationTaskPageQuery = { __typename: 'Query', innovationTask: { __typename: 'InnovationTask', version: number, problem: string | null, aim: string | null, result: string | null, effect: string | null, effectOn: string | null, spreadNote: string | null, dropReason: string | null, id: string, code: string, number: number, origin: InnovationTaskOrigin, title: string, status: InnovationTaskStatus, startsOn: string | null, endsOn: string | null, dueOn: string | null, doneOn: string | null, late: boolean, sample: boolean, titleKo: string, titleEn: string, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, parts: Array<{ __typename: 'TaskDepartment', id: string, department: { __typename: 'Department', id: string, code: string, name: string }, progress: { __typename: 'InnovationTaskProgress', planned: string, actual: string, light: ProgressLight } | null }>, milestones: Array<{ __typename: 'TaskMilestone', id: string, position: number, title: string, weight: string, dueOn: string, doneOn: string | null, titleKo: string, titleEn: string, reports: Array<{ __typename: 'MilestoneReport', id: string, doneOn: string, department: { __typename: 'Department', id: string, code: string, name: string } }> }>, department: { __typename: 'Department', id: string, code: string, name: string }, progress: { __typename: 'InnovationTaskProgress', planned: string, actual: string, light: ProgressLight } | null } | null };

export type InnovationChoicesQueryVariables = Exact<{
  year: number;
}>;


export type InnovationChoicesQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string }> }, initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, code: string, title: string }> } };

export type InnovationCreateTaskMutationVariables = Exact<{
  input: InnovationTaskInput;
}>;


export type InnovationCreateTaskMutation = { __typename: 'Mutation', createInnovationTask: { __typename: 'InnovationTask', id: string, code: string } };

export type InnovationUpdateTaskMutationVariables = Exact<{
  input: InnovationTaskUpdate;
}>;


export type InnovationUpdateTaskMutation = { __typename: 'Mutation', updateInnovationTask: { __typename: 'InnovationTask', id: string, version: number } };

export type InnovationMoveTaskMutationVariables = Exact<{
  input: InnovationTaskMove;
}>;


export type InnovationMoveTaskMutation = { __typename: 'Mutation', moveInnovationTask: { __typename: 'InnovationTask', id: string, version: number, status: InnovationTaskStatus } };

export type InnovationSaveMilestonesMutationVariables = Exact<{
  input: TaskMilestonesInput;
}>;


export type InnovationSaveMilestonesMutation = { __typename: 'Mutation', saveTaskMilestones: { __typename: 'InnovationTask', id: string, version: number } };

export type InnovationReportMilestoneMutationVariables = Exact<{
  input: MilestoneReach;
}>;


export type InnovationReportMilestoneMutation = { __typename: 'Mutation', reportMilestone: { __typename: 'InnovationTask', id: string, version: number } };

export type InnovationImportTasksMutationVariables = Exact<{
  input: InnovationTaskImportInput;
}>;


export type InnovationImportTasksMutation = { __typename: 'Mutation', importInnovationTasks: { __typename: 'ImportOutcome', repeated: boolean, rows: number, leftOut: number | null, created: number, revised: number, unchanged: number, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type InnovationTrainingQueryVariables = Exact<{
  year: number;
}>;


export type InnovationTrainingQuery = { __typename: 'Query', trainingPrograms: { __typename: 'TrainingProgramConnection', nodes: Array<{ __typename: 'TrainingProgram', id: string, code: string, title: string, aim: string, forAll: boolean, sessions: Array<{ __typename: 'TrainingSession', id: string, version: number, title: string, heldOn: string, quarter: number, minutes: number, place: string | null, attended: number, excused: number, makeUpOf: { __typename: 'TrainingSession', id: string, title: string } | null }> }> }, trainingRates: Array<{ __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }>, trainingCompliance: Array<{ __typename: 'TrainingCompliance', missing: Array<number>, department: { __typename: 'Department', id: string, code: string, name: string }, rates: Array<{ __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }> }>, trainingMatrix: Array<{ __typename: 'TrainingRow', quarters: Array<TrainingState>, person: { __typename: 'Person', id: string, name: string }, department: { __typename: 'Department', id: string, code: string, name: string } }> };

export type InnovationTrainingRollQueryVariables = Exact<{
  session: string | number;
  department: string | number;
}>;


export type InnovationTrainingRollQuery = { __typename: 'Query', trainingRoll: Array<{ __typename: 'TrainingRollLine', presence: TrainingPresence | null, excuse: TrainingExcuse | null, person: { __typename: 'Person', id: string, name: string } }> };

export type InnovationPlannedActivitiesQueryVariables = Exact<{
  year: number;
}>;


export type InnovationPlannedActivitiesQuery = { __typename: 'Query', activities: { __typename: 'ActivityConnection', nodes: Array<{ __typename: 'Activity', id: string, code: string, title: string }> } };

export type InnovationCreateTrainingProgramMutationVariables = Exact<{
  input: TrainingProgramInput;
}>;


export type InnovationCreateTrainingProgramMutation = { __typename: 'Mutation', createTrainingProgram: { __typename: 'TrainingProgram', id: string } };

export type InnovationRecordTrainingMutationVariables = Exact<{
  input: TrainingSessionInput;
}>;


export type InnovationRecordTrainingMutation = { __typename: 'Mutation', recordTrainingSession: { __typename: 'TrainingSession', id: string } };

export type InnovationSaveAttendanceMutationVariables = Exact<{
  input: TrainingAttendanceInput;
}>;


export type InnovationSaveAttendanceMutation = { __typename: 'Mutation', saveTrainingAttendance: { __typename: 'TrainingSession', id: string, version: number, attended: number, excused: number } };

export const InnovationIdeaRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationIdeaRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskIdea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"screening"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InnovationIdeaRowFragment, unknown>;
export const InnovationActivityRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationActivityRowFragment, unknown>;
export const InnovationPracticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationPractice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BestPractice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"idea"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionCount"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationPracticeFragment, unknown>;
export const InnovationMeasuredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<InnovationMeasuredFragment, unknown>;
export const InnovationTaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]} as unknown as DocumentNode<InnovationTaskRowFragment, unknown>;
export const InnovationBoardDocument = {"__meta__":{"hash":"sha256:ff85e77ffbc6999a22a8318d58ac272b2ed71c9bfe438680013e64d892113075"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"innovationTaskCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskIdeas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IDEA"},{"kind":"EnumValue","value":"SCREENED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"innovationTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"late"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationTaskRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mileageRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovationParticipation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"planned.IN-","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCount"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUnit"}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<InnovationBoardQuery, InnovationBoardQueryVariables>;
export const InnovationClubsDocument = {"__meta__":{"hash":"sha256:7ff21ca27dbf477692ac38660973698734ce15d5690062978482c024d45e4696"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationClubs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studyClubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InnovationClubsQuery, InnovationClubsQueryVariables>;
export const InnovationPeopleDocument = {"__meta__":{"hash":"sha256:267d7ed1a8dab00f99de2c4c9578a0603eff6664a06de8bcd0b1ceb166aba0dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"STAFF"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InnovationPeopleQuery, InnovationPeopleQueryVariables>;
export const InnovationProposeClubDocument = {"__meta__":{"hash":"sha256:eb4ca9ef7b94f2e9a74733e6895b4f902d7feb6accac8127f6d007dbb144d29d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationProposeClub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyClubInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeStudyClub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationProposeClubMutation, InnovationProposeClubMutationVariables>;
export const InnovationDecideClubDocument = {"__meta__":{"hash":"sha256:7da791bf4f5fbffb4092b213e9934a8a714503caeb05286b4022585e694f1d28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationDecideClub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyClubDecision"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideStudyClub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationDecideClubMutation, InnovationDecideClubMutationVariables>;
export const InnovationJoinClubDocument = {"__meta__":{"hash":"sha256:1be7b7e5f0b0df6ca5eb30d21ad67abb1df6877116da87cfa161387054043bcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationJoinClub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyClubMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joinStudyClub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationJoinClubMutation, InnovationJoinClubMutationVariables>;
export const InnovationLeaveClubDocument = {"__meta__":{"hash":"sha256:6ba2f6b5e7fe757ec960d90905bf1b898f41cea02931d8809677f0e076d3a380"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationLeaveClub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyClubMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leaveStudyClub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationLeaveClubMutation, InnovationLeaveClubMutationVariables>;
export const InnovationReportMeetingDocument = {"__meta__":{"hash":"sha256:ebb3133a6c30865987e9189dac7039363703d5372fccfbdb79d9173bf7fa9ab9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationReportMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyClubMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportClubMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationReportMeetingMutation, InnovationReportMeetingMutationVariables>;
export const InnovationEvaluateClubDocument = {"__meta__":{"hash":"sha256:49322f5082e53e911a510bf7d614fb31340b2dc051bb9871840a40c3431748a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationEvaluateClub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyClubEvaluation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evaluateStudyClub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationEvaluateClubMutation, InnovationEvaluateClubMutationVariables>;
export const InnovationAwardClubDocument = {"__meta__":{"hash":"sha256:5ae0096d22883ea7fa3390711b0ef66c57247ea2d08aaca2afb64ea614b77304"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationAwardClub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyClubAward"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"awardStudyClub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationAwardClubMutation, InnovationAwardClubMutationVariables>;
export const InnovationCloseClubDocument = {"__meta__":{"hash":"sha256:4c03ff18b2839022c7ad00cd97558dc129fbb868c7189251864699e5be9b4805"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationCloseClub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyClubClosing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeStudyClub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationCloseClubMutation, InnovationCloseClubMutationVariables>;
export const InnovationIdeasDocument = {"__meta__":{"hash":"sha256:6627aca66f4ecb5ceaf54e34afcbcb3ae098c737c3aa01336c291e5b0ca70e0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationIdeas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskIdeas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationIdeaRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationIdeaRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskIdea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"screening"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InnovationIdeasQuery, InnovationIdeasQueryVariables>;
export const InnovationSubmitIdeaDocument = {"__meta__":{"hash":"sha256:7b6cdc4eb181ff72cc200d9ab568f3cdaaec0af241d2979bd35856ee5f1319c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationSubmitIdea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskIdeaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitTaskIdea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationSubmitIdeaMutation, InnovationSubmitIdeaMutationVariables>;
export const InnovationScreenIdeaDocument = {"__meta__":{"hash":"sha256:b2512648b58ff610f2a054f02f548d3de2e38b87c41236025b8a9d471a107a0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationScreenIdea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskIdeaScreening"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screenTaskIdea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationIdeaRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationIdeaRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskIdea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"screening"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InnovationScreenIdeaMutation, InnovationScreenIdeaMutationVariables>;
export const InnovationSelectIdeaDocument = {"__meta__":{"hash":"sha256:146554c346072eb9374c1c5737eb99a7b2999e4fe43f0cc2b9f61c0530ca9f33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationSelectIdea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskIdeaSelection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"selectTaskIdea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationIdeaRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationIdeaRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskIdea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"screening"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InnovationSelectIdeaMutation, InnovationSelectIdeaMutationVariables>;
export const InnovationLearningDocument = {"__meta__":{"hash":"sha256:2955b8a801a4b978f839fcde80f8b625686b777e68bc9b76e34cf893b0d8b781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationLearning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"missedStreak"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"roll"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<InnovationLearningQuery, InnovationLearningQueryVariables>;
export const InnovationRecordLearningDayDocument = {"__meta__":{"hash":"sha256:c4f2a247fcea546e92683535b4234323423ec71738c458f415a807c9dde89f4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationRecordLearningDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LearningDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordLearningDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationRecordLearningDayMutation, InnovationRecordLearningDayMutationVariables>;
export const InnovationDecideLearningDayDocument = {"__meta__":{"hash":"sha256:b2b12b311b92820757308eefe914bc9e9173f3769579909a2360ca96f68600e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationDecideLearningDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LearningDayDecision"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideLearningDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<InnovationDecideLearningDayMutation, InnovationDecideLearningDayMutationVariables>;
export const InnovationActivitiesDocument = {"__meta__":{"hash":"sha256:8c3c881b6f468f0936b7dfc43338cb58487251627bef080d698a840a5c44552e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"innovationActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OCCURRED_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationActivityRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationActivitiesQuery, InnovationActivitiesQueryVariables>;
export const InnovationRulesDocument = {"__meta__":{"hash":"sha256:3c2bb10cf02a8c02e8dfdad2afe167fd9777d85a7d3bdac1e99457b0033fe548"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mileageRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fromDate"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toDate"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toDate"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"capPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"capPerEvent"}},{"kind":"Field","name":{"kind":"Name","value":"fromDate"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationRulesQuery, InnovationRulesQueryVariables>;
export const InnovationMileageDocument = {"__meta__":{"hash":"sha256:00d43fd3659d76f3b30110bb3fb2287026711c5717cb4e0c807bbf2d92fb0b5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationMileage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mileage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"ofYear"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mileageEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"person"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OCCURRED_ON"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POSTED_ON"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"cappedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mileageRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InnovationMileageQuery, InnovationMileageQueryVariables>;
export const InnovationDepartmentMileageDocument = {"__meta__":{"hash":"sha256:fb9363fec9e4e399a580d5c4219f0a89777b438dca5e3716d734de61b964b276"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationDepartmentMileage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mileage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<InnovationDepartmentMileageQuery, InnovationDepartmentMileageQueryVariables>;
export const InnovationSubmitActivityDocument = {"__meta__":{"hash":"sha256:0a9f5ee467f1b178019bde7c638f36bb9485d8e1913641cbfcb9e1d044f4a179"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationSubmitActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitInnovationActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationSubmitActivityMutation, InnovationSubmitActivityMutationVariables>;
export const InnovationConfirmActivityDocument = {"__meta__":{"hash":"sha256:71f6f2306fab3eb3cbf855f9d29c7fbd48b313d2cbc5983d2f48b5cd99972e2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationConfirmActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityConfirmation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmInnovationActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationActivityRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationConfirmActivityMutation, InnovationConfirmActivityMutationVariables>;
export const InnovationApproveActivityDocument = {"__meta__":{"hash":"sha256:5f075e1db9f185df34d460a5995ea8a57b5b13686c0221d5e319127dc1d193fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationApproveActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityApproval"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveInnovationActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationActivityRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationApproveActivityMutation, InnovationApproveActivityMutationVariables>;
export const InnovationReturnActivityDocument = {"__meta__":{"hash":"sha256:facce16526ac54b170a368b742cd946dc8dd39ad22b6f2d3924de185f2723fc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationReturnActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityRefusal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnInnovationActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationActivityRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationReturnActivityMutation, InnovationReturnActivityMutationVariables>;
export const InnovationCancelActivityDocument = {"__meta__":{"hash":"sha256:b7996812128187a740a64dee5c16b3ae3ff390de02bf915115ddf6587f4f0110"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationCancelActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityRefusal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelInnovationActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationActivityRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationCancelActivityMutation, InnovationCancelActivityMutationVariables>;
export const InnovationSetRuleDocument = {"__meta__":{"hash":"sha256:ec8cb1d04cffdcae01619987199057d32e8fae4f35f394b3244f266107d4d7d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationSetRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MileageRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setMileageRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationSetRuleMutation, InnovationSetRuleMutationVariables>;
export const InnovationPracticesDocument = {"__meta__":{"hash":"sha256:4729ba6f68975b05d00f5b85243433f5dfbbc74c2553c3268b5bc4b8a304eb53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationPractices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bestPractices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ADOPTIONS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationPractice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationPractice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BestPractice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"idea"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionCount"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationPracticesQuery, InnovationPracticesQueryVariables>;
export const InnovationCreatePracticeDocument = {"__meta__":{"hash":"sha256:843e2068babcf77d1d48b74e917febd4b6496bf36b00d07a7a320e2f17340cf3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationCreatePractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BestPracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createBestPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationCreatePracticeMutation, InnovationCreatePracticeMutationVariables>;
export const InnovationUpdatePracticeDocument = {"__meta__":{"hash":"sha256:59ee45db62eee3887b8de6ba94923895661ecf0bd8c45788da8f3f1501a3b45c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationUpdatePractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BestPracticeUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateBestPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationUpdatePracticeMutation, InnovationUpdatePracticeMutationVariables>;
export const InnovationMovePracticeDocument = {"__meta__":{"hash":"sha256:5e30a30088cea96b4f89b06c169e6e0dc4decb334b1b4cce2805ea437fffca1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationMovePractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BestPracticeMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveBestPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationMovePracticeMutation, InnovationMovePracticeMutationVariables>;
export const InnovationAdoptPracticeDocument = {"__meta__":{"hash":"sha256:4b883261d41c37409c620f5122823934aa673f120ae04e6d2e11d8d65d62c0e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationAdoptPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeAdoptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adoptBestPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationAdoptPracticeMutation, InnovationAdoptPracticeMutationVariables>;
export const InnovationMoveAdoptionDocument = {"__meta__":{"hash":"sha256:4013dc54f627bb5535ef32185d8367f3cf18bf0831ac07c73f06681fde4066cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationMoveAdoption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeAdoptionMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveAdoption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationMoveAdoptionMutation, InnovationMoveAdoptionMutationVariables>;
export const InnovationInitiativeDocument = {"__meta__":{"hash":"sha256:9ab698dc531b3bae18971e8ab01e07ad00e1655095db21af36199590b8135ee0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"innovationTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationTaskRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]} as unknown as DocumentNode<InnovationInitiativeQuery, InnovationInitiativeQueryVariables>;
export const InnovationDepartmentDocument = {"__meta__":{"hash":"sha256:f82e1b711858a3ed61580e93a7c99ad95ec9601e118749024246840794cb4b07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mileage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"missedStreak"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovationTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationTaskRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovationParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]} as unknown as DocumentNode<InnovationDepartmentQuery, InnovationDepartmentQueryVariables>;
export const InnovationTasksDocument = {"__meta__":{"hash":"sha256:03050875835dcef79173fc78fb060f12fe427b926663749505ccd320b8c6eeb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTaskWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"innovationTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationTaskRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]} as unknown as DocumentNode<InnovationTasksQuery, InnovationTasksQueryVariables>;
export const InnovationTaskPageDocument = {"__meta__":{"hash":"sha256:e340af8cfa3d9fe590653751345888e649fa5077a793557367e5f52c20357a0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationTaskPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"innovationTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationTaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"effectOn"}},{"kind":"Field","name":{"kind":"Name","value":"spreadNote"}},{"kind":"Field","name":{"kind":"Name","value":"dropReason"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}}]} as unknown as DocumentNode<InnovationTaskPageQuery, InnovationTaskPageQueryVariables>;
export const InnovationChoicesDocument = {"__meta__":{"hash":"sha256:e043a4eb562e359ada19239e0a60f35bed22fb5ed5c22222f3d9bf90a6c2e8c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationChoicesQuery, InnovationChoicesQueryVariables>;
export const InnovationCreateTaskDocument = {"__meta__":{"hash":"sha256:b9c7a9992a7e6a3e9038d09629b14481e6581fc58ae0c28079c824fb56f1de2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationCreateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createInnovationTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<InnovationCreateTaskMutation, InnovationCreateTaskMutationVariables>;
export const InnovationUpdateTaskDocument = {"__meta__":{"hash":"sha256:e8fcae74fc85c4455e81e9978dfc78340583807ba39b7796be88ecae8dd5c93c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationUpdateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTaskUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateInnovationTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<InnovationUpdateTaskMutation, InnovationUpdateTaskMutationVariables>;
export const InnovationMoveTaskDocument = {"__meta__":{"hash":"sha256:f082ab4cf592866b02704c64a859127e635beb9e392badcae79be1a4db48a91c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationMoveTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTaskMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveInnovationTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<InnovationMoveTaskMutation, InnovationMoveTaskMutationVariables>;
export const InnovationSaveMilestonesDocument = {"__meta__":{"hash":"sha256:c85c10bb13da321deb160b9c201920bf04c014999b6070148d6aefd4ee3b12b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationSaveMilestones"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskMilestonesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveTaskMilestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<InnovationSaveMilestonesMutation, InnovationSaveMilestonesMutationVariables>;
export const InnovationReportMilestoneDocument = {"__meta__":{"hash":"sha256:82e66dd0d3df8e7fa800a422eef15534956c675181e7bc69d4b6f711e90f8a86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationReportMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MilestoneReach"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<InnovationReportMilestoneMutation, InnovationReportMilestoneMutationVariables>;
export const InnovationImportTasksDocument = {"__meta__":{"hash":"sha256:4e70cecf37bbaed5560a4357cb835c61737b09fdfb8b3d8cf249bbf959fcf718"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationImportTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationTaskImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importInnovationTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationImportTasksMutation, InnovationImportTasksMutationVariables>;
export const InnovationTrainingDocument = {"__meta__":{"hash":"sha256:f95525e553ab5893033c36e919e0cefab06654d8a0a0ffd0bc23c1442acc8862"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingPrograms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"forAll"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"excused"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InnovationMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InnovationMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<InnovationTrainingQuery, InnovationTrainingQueryVariables>;
export const InnovationTrainingRollDocument = {"__meta__":{"hash":"sha256:c8c6e74c92e4955a6e12685bc3a60e058835d1ba4994f8cda4c12c42ffb24ccb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationTrainingRoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingRoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"session"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}},{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"excuse"}}]}}]}}]} as unknown as DocumentNode<InnovationTrainingRollQuery, InnovationTrainingRollQueryVariables>;
export const InnovationPlannedActivitiesDocument = {"__meta__":{"hash":"sha256:1841f3c39bfc41fa7878098097b68e22cd9eed81380f55025a19cf3306f982f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationPlannedActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"planned.IN-","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<InnovationPlannedActivitiesQuery, InnovationPlannedActivitiesQueryVariables>;
export const InnovationCreateTrainingProgramDocument = {"__meta__":{"hash":"sha256:5d947cf5133adff78b4b2843b48fd73d140438e67b3aefa49f27f48044b9e80b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationCreateTrainingProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingProgramInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createTrainingProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationCreateTrainingProgramMutation, InnovationCreateTrainingProgramMutationVariables>;
export const InnovationRecordTrainingDocument = {"__meta__":{"hash":"sha256:44bb9c854f58473d0db2bbe0bab51cfbe23673504aa0d704ed80d0d3d4d9e60b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationRecordTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InnovationRecordTrainingMutation, InnovationRecordTrainingMutationVariables>;
export const InnovationSaveAttendanceDocument = {"__meta__":{"hash":"sha256:860098a37e85883a961fe9149dca99fa6ae3ef85ca6f885a3fa213d01220b91d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InnovationSaveAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveTrainingAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"excused"}}]}}]}}]} as unknown as DocumentNode<InnovationSaveAttendanceMutation, InnovationSaveAttendanceMutationVariables>;