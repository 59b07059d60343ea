/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  /** 추경 증감. / Supplementary budgets, net. */
  supplementary?: number | null | undefined;
  /** 이용·전용 증감. / Transfers, net. */
  transfers?: number | null | undefined;
  /** 편집 판 번호(처음이면 비움). / Edit lock; none for a first entry. */
  version?: number | null | undefined;
  /** 회계연도. / Fiscal year. */
  year: number;
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
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 연도별 금액. / Amounts by year. */
  years?: Array<FiscalYearInput> | null | undefined;
};

/** 재정계획 사업의 변경(비운 것은 그대로). / Changes of a fiscal line; what is left out stays. */
export type FiscalLineUpdate = {
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
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
  /** 바꿀 해의 금액. / Amounts of the years that change. */
  years?: Array<FiscalYearInput> | null | undefined;
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
  | 'PARTLY';

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

/** 항목이 옮겨 간 방향. / How an item has moved. */
export type PlanChangeFlag =
  /** 앞당김. / Brought forward. */
  | 'ADVANCED'
  /** 연기. / Put off. */
  | 'DEFERRED'
  /** 부서나 위치가 바뀜. / To another department or place. */
  | 'MOVED';

/** 두 판 사이에 항목이 어떻게 되었는지. / What became of an item. */
export type PlanChangeKind =
  /** 새로 생김. / New. */
  | 'ADDED'
  /** 그대로. / Carried over as it was. */
  | 'CARRIED'
  /** 바뀜. / Changed. */
  | 'CHANGED'
  /** 통합됨. / Merged into another. */
  | 'MERGED_AWAY'
  /** 없어짐. / Gone. */
  | 'REMOVED'
  /** 분리됨. / Split into others. */
  | 'SPLIT_AWAY';

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

/** 읽은 계획항목. / A plan item as it was read. */
export type PlanItemReference = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
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

/** 함께 처리할 계획항목. / Plan items to act on together. */
export type PlanItemsActInput = {
  /** 계획항목(최대 500). / Items, 500 at most. */
  items: Array<PlanItemReference>;
  /** 사유(반려에 필요). / Reason; needed to return. */
  reason?: string | null | undefined;
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

/** 읽은 연계에 대한 확인. / Agreement to a link as it was read. */
export type PlanLinkConfirmation = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
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

/** 정책 단계. / Phase of a policy. */
export type PolicyPhase =
  /** 평가. / Evaluation. */
  | 'EVALUATION'
  /** 집행. / Execution. */
  | 'EXECUTION'
  /** 형성. / Formation. */
  | 'FORMATION';

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


export type PlanSyncBoardQuery = { __typename: 'Query', annual: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, term: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, fiscal: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, down: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, orphanCounts: Array<{ __typename: 'PlanOrphanCount', kind: OrphanKind, count: number | null }>, meetingCompliance: { __typename: 'MeetingCompliance', held: number, planned: number, quarters: Array<number>, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } | null, opinionFigures: { __typename: 'OpinionFigures', due: number, onTime: number, overdue: number, unfulfilled: number, replyRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, activities: { __typename: 'ActivityConnection', nodes: Array<{ __typename: 'Activity', id: string, code: string, title: string, plannedCount: number | null, plannedUnit: string | null, heldCount: number, startsOn: string | null, endsOn: string | null, recurrence: string | null, status: string }> }, planLinks: { __typename: 'PlanLinkConnection', totalCount: number } };

export type PlanSyncOrphansQueryVariables = Exact<{
  kind: OrphanKind;
  year: number;
}>;


export type PlanSyncOrphansQuery = { __typename: 'Query', orphans: Array<{ __typename: 'PlanOrphan', kind: OrphanKind, code: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } | null, record:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
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

export type PlanSyncDiffQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PlanSyncDiffQuery = { __typename: 'Query', planDiff: { __typename: 'PlanDiff', counts: Array<{ __typename: 'PlanChangeCount', kind: PlanChangeKind, count: number }>, changes: Array<{ __typename: 'PlanItemChange', kind: PlanChangeKind, reason: PlanRemovalReason | null, flags: Array<PlanChangeFlag>, lineageId: string, fields: Array<{ __typename: 'PlanFieldChange', name: string, before: string | null, after: string | null }>, before: { __typename: 'PlanItem', id: string, code: string, title: string, department: { __typename: 'Department', id: string, name: string } } | null, after: { __typename: 'PlanItem', id: string, code: string, title: string, department: { __typename: 'Department', id: string, name: string } } | null }> } };

export type PlanSyncFiscalEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncFiscalEditionsQuery = { __typename: 'Query', planVersions: { __typename: 'PlanVersionConnection', nodes: Array<{ __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus, windowStart: number | null, windowYears: number | null }> } };

export type PlanSyncFiscalLinesQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncFiscalLinesQuery = { __typename: 'Query', fiscalLines: { __typename: 'FiscalLineConnection', totalCount: number, nodes: Array<{ __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, spending: FiscalSpending, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number }> }> } };

export type PlanSyncUpdateLineMutationVariables = Exact<{
  input: FiscalLineUpdate;
}>;


export type PlanSyncUpdateLineMutation = { __typename: 'Mutation', updateFiscalLine: { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, spending: FiscalSpending, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number }> } };

export type PlanSyncCreateLineMutationVariables = Exact<{
  input: FiscalLineInput;
}>;


export type PlanSyncCreateLineMutation = { __typename: 'Mutation', createFiscalLine: { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, spending: FiscalSpending, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number }> } };

export type PlanSyncSetBudgetMutationVariables = Exact<{
  input: BudgetLineInput;
}>;


export type PlanSyncSetBudgetMutation = { __typename: 'Mutation', setBudgetLine: { __typename: 'BudgetLine', id: string, version: number } };

export type PlanMeasuredFragment = { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> };

export type PlanItemRowFragment = { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'CitizenOpinion', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'ConsistencyWeighting', id: string }
    | { __typename: 'Contest', id: string }
    | { __typename: 'ContestEntry', id: string }
    | { __typename: 'ContestJudge', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationTarget', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'FiscalAmount', id: string }
    | { __typename: 'FiscalLine', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'InitiativeMeasure', id: string }
    | { __typename: 'JudgeScore', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanItem', id: string }
    | { __typename: 'PlanLink', id: string }
    | { __typename: 'PlanTarget', id: string }
    | { __typename: 'PlanTermRemap', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'PriorityCandidate', id: string }
    | { __typename: 'PriorityCriterion', id: string }
    | { __typename: 'Program', id: string }
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

export type FiscalLineRowFragment = { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, spending: FiscalSpending, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, year: number, source: FundSource, original: number, supplementary: number, carriedIn: number, reserve: number, transfers: number, committed: number, spent: number, carriedOut: number }> };

export type PlanSyncLevelItemsQueryVariables = Exact<{
  level: PlanLevel;
  year: number;
}>;


export type PlanSyncLevelItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, lineageId: string, department: { __typename: 'Department', id: string, name: string } }> } };

export type PlanSyncLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncLinksQuery = { __typename: 'Query', planLinks: { __typename: 'PlanLinkConnection', totalCount: number, nodes: Array<{ __typename: 'PlanLink', id: string, version: number, type: PlanLinkType, status: PlanLinkStatus, strength: number, crossesDomains: boolean, rationale: string | null, from: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null, to: { __typename: 'PlanItem', id: string, lineageId: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } } | null }> } };

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

export type OpinionRowFragment = { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null };

export type PlanSyncOpinionsQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncOpinionsQuery = { __typename: 'Query', opinionFigures: { __typename: 'OpinionFigures', received: number, due: number, onTime: number, overdue: number, decided: number, incorporated: number, outOfScope: number, unfulfilled: number, replyRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, incorporatedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, citizenOpinions: { __typename: 'CitizenOpinionConnection', totalCount: number, nodes: Array<{ __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null }> } };

export type PlanSyncChangedItemsQueryVariables = Exact<{
  initiative: string | number;
}>;


export type PlanSyncChangedItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, title: string } } }> } };

export type PlanSyncReceiveOpinionMutationVariables = Exact<{
  input: CitizenOpinionInput;
}>;


export type PlanSyncReceiveOpinionMutation = { __typename: 'Mutation', receiveOpinion: { __typename: 'CitizenOpinion', id: string } };

export type PlanSyncAssignOpinionMutationVariables = Exact<{
  input: OpinionAssignment;
}>;


export type PlanSyncAssignOpinionMutation = { __typename: 'Mutation', assignOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncReviewOpinionMutationVariables = Exact<{
  input: OpinionReview;
}>;


export type PlanSyncReviewOpinionMutation = { __typename: 'Mutation', reviewOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncDecideOpinionMutationVariables = Exact<{
  input: OpinionDecisionInput;
}>;


export type PlanSyncDecideOpinionMutation = { __typename: 'Mutation', decideOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncReplyToOpinionMutationVariables = Exact<{
  input: OpinionReply;
}>;


export type PlanSyncReplyToOpinionMutation = { __typename: 'Mutation', replyToOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

export type PlanSyncIncorporateOpinionMutationVariables = Exact<{
  input: OpinionIncorporation;
}>;


export type PlanSyncIncorporateOpinionMutation = { __typename: 'Mutation', incorporateOpinion: { __typename: 'CitizenOpinion', id: string, code: string, title: string, version: number, channel: OpinionChannel, content: string, receivedOn: string, replyDue: string, repliedOn: string | null, status: OpinionStatus, decision: OpinionDecision | null, reason: string | null, review: string | null, reply: string | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, item: { __typename: 'PlanItem', id: string, title: string, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string } } } | null } };

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


export type PlanSyncItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', totalCount: number, nodes: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BudgetLine', id: string }
        | { __typename: 'CitizenOpinion', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'CommitteeSeat', id: string }
        | { __typename: 'ConsistencyWeighting', id: string }
        | { __typename: 'Contest', id: string }
        | { __typename: 'ContestEntry', id: string }
        | { __typename: 'ContestJudge', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Domain', id: string }
        | { __typename: 'Evaluation', id: string }
        | { __typename: 'EvaluationTarget', id: string }
        | { __typename: 'FacetValue', id: string }
        | { __typename: 'FiscalAmount', id: string }
        | { __typename: 'FiscalLine', id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'Holiday', id: string }
        | { __typename: 'ImportBatch', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'InitiativeMeasure', id: string }
        | { __typename: 'JudgeScore', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Mission', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Occurrence', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PinnedView', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PlanItem', id: string }
        | { __typename: 'PlanLink', id: string }
        | { __typename: 'PlanTarget', id: string }
        | { __typename: 'PlanTermRemap', id: string }
        | { __typename: 'PlanVersion', id: string }
        | { __typename: 'PriorityCandidate', id: string }
        | { __typename: 'PriorityCriterion', id: string }
        | { __typename: 'Program', id: string }
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


export type PlanSyncCreateItemMutation = { __typename: 'Mutation', createPlanItem: { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
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


export type PlanSyncUpdateItemMutation = { __typename: 'Mutation', updatePlanItem: { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
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


export type PlanSyncSubmitItemsMutation = { __typename: 'Mutation', submitPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
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


export type PlanSyncConfirmItemsMutation = { __typename: 'Mutation', confirmPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
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


export type PlanSyncReturnItemsMutation = { __typename: 'Mutation', returnPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'CitizenOpinion', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'ConsistencyWeighting', id: string }
      | { __typename: 'Contest', id: string }
      | { __typename: 'ContestEntry', id: string }
      | { __typename: 'ContestJudge', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationTarget', id: string }
      | { __typename: 'FacetValue', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'ImportBatch', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'InitiativeMeasure', id: string }
      | { __typename: 'JudgeScore', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanTarget', id: string }
      | { __typename: 'PlanTermRemap', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'PriorityCandidate', id: string }
      | { __typename: 'PriorityCriterion', id: string }
      | { __typename: 'Program', id: string }
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


export type PlanSyncProcessQuery = { __typename: 'Query', processStatuses: Array<{ __typename: 'ProcessStatus', current: ProcessStepName | null, department: { __typename: 'Department', id: string, code: string, name: string }, steps: Array<{ __typename: 'ProcessStep', step: ProcessStepName, state: ProcessStepState, done: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> }> };

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

export type PlanSyncInitiativeQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncInitiativeQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, measureCompletion: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, measures: Array<{ __typename: 'InitiativeMeasure', id: string, version: number, title: string, dueOn: string, amount: number | null, doneOn: string | null, result: string | null, department: { __typename: 'Department', id: string, code: string, name: string } }>, planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string } } }> }, citizenOpinions: { __typename: 'CitizenOpinionConnection', totalCount: number, nodes: Array<{ __typename: 'CitizenOpinion', id: string, code: string, title: string, status: OpinionStatus, decision: OpinionDecision | null, replyDue: string, repliedOn: string | null, reply: string | null }> }, budget: { __typename: 'InitiativeBudget', fiscalCoverage: FiscalCoverage, years: Array<{ __typename: 'BudgetYear', year: number, required: boolean, coverage: FiscalCoverage, planned: number | null, budget: number | null, spent: number | null, executionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, budgetedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> } } | null };

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


export type PlanSyncSaveTargetMutation = { __typename: 'Mutation', savePlanTarget: { __typename: 'PlanTarget', id: string, version: number, measure: string, unit: string, path: TargetPath, baseYear: number, baseline: string, targetYear: number, target: string, tolerance: string | null, item: { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BudgetLine', id: string }
        | { __typename: 'CitizenOpinion', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'CommitteeSeat', id: string }
        | { __typename: 'ConsistencyWeighting', id: string }
        | { __typename: 'Contest', id: string }
        | { __typename: 'ContestEntry', id: string }
        | { __typename: 'ContestJudge', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Domain', id: string }
        | { __typename: 'Evaluation', id: string }
        | { __typename: 'EvaluationTarget', id: string }
        | { __typename: 'FacetValue', id: string }
        | { __typename: 'FiscalAmount', id: string }
        | { __typename: 'FiscalLine', id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'Holiday', id: string }
        | { __typename: 'ImportBatch', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'InitiativeMeasure', id: string }
        | { __typename: 'JudgeScore', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Mission', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Occurrence', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PinnedView', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PlanItem', id: string }
        | { __typename: 'PlanLink', id: string }
        | { __typename: 'PlanTarget', id: string }
        | { __typename: 'PlanTermRemap', id: string }
        | { __typename: 'PlanVersion', id: string }
        | { __typename: 'PriorityCandidate', id: string }
        | { __typename: 'PriorityCriterion', id: string }
        | { __typename: 'Program', id: string }
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


export type PlanSyncTermEndQuery = { __typename: 'Query', termEnd: { __typename: 'PlanTermEnd', obstacles: Array<PlanTermObstacle>, mayClose: boolean, inside: number, next: { __typename: 'Plan', id: string, code: string, title: string } | null, edition: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus } | null, targets: Array<{ __typename: 'PlanItem', id: string, code: string, title: string }>, counts: Array<{ __typename: 'PlanRemapCount', outcome: PlanRemapOutcome, count: number }>, rows: Array<{ __typename: 'PlanRemapRow', outcome: PlanRemapOutcome, basis: PlanRemapBasis, link: { __typename: 'PlanLink', id: string, type: PlanLinkType, status: PlanLinkStatus }, item: { __typename: 'PlanItem', id: string, code: string, title: string }, other: { __typename: 'PlanItem', id: string, title: string, department: { __typename: 'Department', id: string, name: string } } | null, target: { __typename: 'PlanItem', id: string } | null, hints: Array<{ __typename: 'PlanItem', id: string, title: string }> }> } };

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

export const PlanMeasuredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanMeasuredFragment, unknown>;
export const PlanTargetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PlanTargetRowFragment, unknown>;
export const PlanItemRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PlanItemRowFragment, unknown>;
export const FiscalLineRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}}]}}]}}]} as unknown as DocumentNode<FiscalLineRowFragment, unknown>;
export const OpinionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpinionRowFragment, unknown>;
export const PriorityInitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PriorityInitiativeFragment, unknown>;
export const PriorityCandidateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityCandidateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityInitiative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PriorityCandidateRowFragment, unknown>;
export const PlanSyncBoardDocument = {"__meta__":{"hash":"sha256:5dc2452183f833309a755c2831104960feec9e52e3ac3911473505e4fb2212e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"annual"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"term"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"TERM_PRIORITY"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fiscal"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"MID_TERM_FISCAL"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"down"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphanCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinionFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"unfulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"replyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"planned.PS-","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCount"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUnit"}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROPOSED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncBoardQuery, PlanSyncBoardQueryVariables>;
export const PlanSyncOrphansDocument = {"__meta__":{"hash":"sha256:386e49b03c16876cf0e3f9849f910496c501344b4b1335d0f0a4f4bdfcc7ee9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncOrphans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrphanKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orphans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncOrphansQuery, PlanSyncOrphansQueryVariables>;
export const PlanSyncAlignmentDocument = {"__meta__":{"hash":"sha256:31d76b0fc7039e41813559b8d68ea5f36db88ad7767bf463926ef6507223ba4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncAlignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"linkedItems"}},{"kind":"Field","name":{"kind":"Name","value":"budgetInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"fundedInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"linkedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consistency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"index"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAlignmentQuery, PlanSyncAlignmentQueryVariables>;
export const PlanSyncDiffDocument = {"__meta__":{"hash":"sha256:c4fbecfc9387673a640584cf11e1f0a6628652a2db2b49d1e01a7f10128951f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDiff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncDiffQuery, PlanSyncDiffQueryVariables>;
export const PlanSyncFiscalEditionsDocument = {"__meta__":{"hash":"sha256:98e229a35e2e144fb2b359a4c497cc0cae5e54f4c7f7e1dd9eee8f7777d9d266"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MID_TERM_FISCAL"}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowYears"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncFiscalEditionsQuery, PlanSyncFiscalEditionsQueryVariables>;
export const PlanSyncFiscalLinesDocument = {"__meta__":{"hash":"sha256:02846cc712161565c835f6f9a1cf6d9c4bfdb7505d2c45e6980cc81eeb6cd2db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}}]}}]}}]} as unknown as DocumentNode<PlanSyncFiscalLinesQuery, PlanSyncFiscalLinesQueryVariables>;
export const PlanSyncUpdateLineDocument = {"__meta__":{"hash":"sha256:64e4eeb46131267c692c6ddcfca4b886b9f2e3ed6990ad92e737c480c19863a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLineUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateFiscalLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateLineMutation, PlanSyncUpdateLineMutationVariables>;
export const PlanSyncCreateLineDocument = {"__meta__":{"hash":"sha256:41898638009d2732dbe7682c83ed014673ef4e4e4d27d6f3d27fe5248dad8509"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createFiscalLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"original"}},{"kind":"Field","name":{"kind":"Name","value":"supplementary"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateLineMutation, PlanSyncCreateLineMutationVariables>;
export const PlanSyncSetBudgetDocument = {"__meta__":{"hash":"sha256:4621a7a247427511616dfaed46f80b75882436833577df24762b2132e4767f29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSetBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setBudgetLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSetBudgetMutation, PlanSyncSetBudgetMutationVariables>;
export const PlanSyncLevelItemsDocument = {"__meta__":{"hash":"sha256:c56705fe73b2c51b66d784d4629afb9810b34c06ed686ec440c047e414c064c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLevelItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLevel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FINAL"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"startYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"endYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncLevelItemsQuery, PlanSyncLevelItemsQueryVariables>;
export const PlanSyncLinksDocument = {"__meta__":{"hash":"sha256:bf4c58ed71201dffe6123af13a0fde116473fa260a27cf48e73fce3329bdbb56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"crossesDomains"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncLinksQuery, PlanSyncLinksQueryVariables>;
export const PlanSyncProposeLinkDocument = {"__meta__":{"hash":"sha256:e4f69922bc99ac6b91f0ef9530aa14bc8bd3ae57eb385c5bd0334d470d3018fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncProposeLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposePlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncProposeLinkMutation, PlanSyncProposeLinkMutationVariables>;
export const PlanSyncConfirmLinkDocument = {"__meta__":{"hash":"sha256:d5a5c8095ed18e67997b1f9f38a54093248cf995dd95ed8e58618f55b63e82ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncConfirmLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkConfirmation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncConfirmLinkMutation, PlanSyncConfirmLinkMutationVariables>;
export const PlanSyncRejectLinkDocument = {"__meta__":{"hash":"sha256:1a3665f75fc38f029762677cdf8da90c7b50ad6758296c2f935c355c66b20e1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRejectLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkRejection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectPlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRejectLinkMutation, PlanSyncRejectLinkMutationVariables>;
export const PlanSyncOpinionsDocument = {"__meta__":{"hash":"sha256:82de743629f5b416be2b6d4a1c174558a1ebf4f49cfe5ce29918e8541bcd6b2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opinionFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"incorporated"}},{"kind":"Field","name":{"kind":"Name","value":"outOfScope"}},{"kind":"Field","name":{"kind":"Name","value":"unfulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"replyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incorporatedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citizenOpinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncOpinionsQuery, PlanSyncOpinionsQueryVariables>;
export const PlanSyncChangedItemsDocument = {"__meta__":{"hash":"sha256:6721cefc5e01b0cfb0035c767c626300fad19b91d41b284ed6a9813204cce69c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncChangedItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"initiative"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"initiative"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"initiative"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncChangedItemsQuery, PlanSyncChangedItemsQueryVariables>;
export const PlanSyncReceiveOpinionDocument = {"__meta__":{"hash":"sha256:810255df9162ac314532d81f49252d05f209ec59adca50a4158281fbc2097059"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReceiveOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReceiveOpinionMutation, PlanSyncReceiveOpinionMutationVariables>;
export const PlanSyncAssignOpinionDocument = {"__meta__":{"hash":"sha256:bc51fe8d52376f77e9ad00d68dafd4770bdca7d7a0a84114dabec23d5c484155"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncAssignOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionAssignment"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncAssignOpinionMutation, PlanSyncAssignOpinionMutationVariables>;
export const PlanSyncReviewOpinionDocument = {"__meta__":{"hash":"sha256:2ba94ab326e9633e935631fddd9e7b724489a3563c12f841e80f57a18fc85dde"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReviewOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReview"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncReviewOpinionMutation, PlanSyncReviewOpinionMutationVariables>;
export const PlanSyncDecideOpinionDocument = {"__meta__":{"hash":"sha256:3212730c8ca436619a8f74ebcb35005088d2615aae39c66c714a8da3b11715da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncDecideOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncDecideOpinionMutation, PlanSyncDecideOpinionMutationVariables>;
export const PlanSyncReplyToOpinionDocument = {"__meta__":{"hash":"sha256:d6186348defedc49bc6107dc17401fdf576a062758194dceb1b3defb3dd8e043"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReplyToOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionReply"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyToOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncReplyToOpinionMutation, PlanSyncReplyToOpinionMutationVariables>;
export const PlanSyncIncorporateOpinionDocument = {"__meta__":{"hash":"sha256:56c4d2b66b62923a1048a9a41590a7c8bf7ff2bc0b45440cea424bfc7818c918"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncIncorporateOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpinionIncorporation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incorporateOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpinionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpinionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitizenOpinion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncIncorporateOpinionMutation, PlanSyncIncorporateOpinionMutationVariables>;
export const PlanSyncPlansDocument = {"__meta__":{"hash":"sha256:d8484c15392ea39d9b134763fee7ad30aaaef27596a082a5711f79f76f8c040b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchoredRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncPlansQuery, PlanSyncPlansQueryVariables>;
export const PlanSyncPlanDocument = {"__meta__":{"hash":"sha256:4c930be9a875bd44c86cec397b021b34ee4dbc1d7bdbbc2abd39f80a2ddf9ddb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"finalizedAt"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowYears"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncPlanQuery, PlanSyncPlanQueryVariables>;
export const PlanSyncItemsDocument = {"__meta__":{"hash":"sha256:ca7b15026178355eab0d98adc363b71bd92de7f6cb688009fe88d55e5a3618d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncItemsQuery, PlanSyncItemsQueryVariables>;
export const PlanSyncNodesDocument = {"__meta__":{"hash":"sha256:b1be510de24bc73d0ea1d83d07f59c9ca3698a877e4a056725ec01e6c50140a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncNodesQuery, PlanSyncNodesQueryVariables>;
export const PlanSyncDepartmentsDocument = {"__meta__":{"hash":"sha256:415f2be7ec3a71fcd95ecf30e38cd66739a0070ac8105085c0ebd09e47c92cb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncDepartmentsQuery, PlanSyncDepartmentsQueryVariables>;
export const PlanSyncCreatePlanDocument = {"__meta__":{"hash":"sha256:b4ae3d6898be22dcf6f79d20f7812614531983718a0cb2a363d35a29417636e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreatePlanMutation, PlanSyncCreatePlanMutationVariables>;
export const PlanSyncUpdatePlanDocument = {"__meta__":{"hash":"sha256:7166ff99b82e8356baf41c11b99fd1b611472de754554d877deece7565ac2e31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdatePlanMutation, PlanSyncUpdatePlanMutationVariables>;
export const PlanSyncOpenVersionDocument = {"__meta__":{"hash":"sha256:6c7a9b76ea9f27b842ce6d539c3193ef4419985f038fbf5fbc637db5078a21de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncOpenVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openPlanVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PlanSyncOpenVersionMutation, PlanSyncOpenVersionMutationVariables>;
export const PlanSyncMoveVersionDocument = {"__meta__":{"hash":"sha256:f0a451b7e5975afd96a297620e8bc33538cb56508fbd44886e786914a2d4bdc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncMoveVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersionMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"movePlanVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncMoveVersionMutation, PlanSyncMoveVersionMutationVariables>;
export const PlanSyncCreateItemDocument = {"__meta__":{"hash":"sha256:d2d615f5f2042eb03de5879661bbb821ded4df6bac49f2c33bfcbc180677ed6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateItemMutation, PlanSyncCreateItemMutationVariables>;
export const PlanSyncUpdateItemDocument = {"__meta__":{"hash":"sha256:fc6c3117b3ee5333b8ad0c13f70751aea8f616c0b7b417e6f075818fa8deefbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateItemMutation, PlanSyncUpdateItemMutationVariables>;
export const PlanSyncSubmitItemsDocument = {"__meta__":{"hash":"sha256:b62a4d381e53887a78ed57173ce6185c2eb20bce0f75af9000b41ed60b18bd82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSubmitItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSubmitItemsMutation, PlanSyncSubmitItemsMutationVariables>;
export const PlanSyncConfirmItemsDocument = {"__meta__":{"hash":"sha256:ca0c961555c00dea7d3adb7ff11fc310dce81d254abcafd21a7c9416004fcad7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncConfirmItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncConfirmItemsMutation, PlanSyncConfirmItemsMutationVariables>;
export const PlanSyncReturnItemsDocument = {"__meta__":{"hash":"sha256:bef3af75000e298235b69a5e56fdb9e6c72ac5fa566c42db8b54a8edebfdbdd5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReturnItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReturnItemsMutation, PlanSyncReturnItemsMutationVariables>;
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
export const PlanSyncProcessDocument = {"__meta__":{"hash":"sha256:01c25fa90cf6a27e4017f068232faa89dd938ccdd6b085b54e9749ed0ce02c52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncProcess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"processStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncProcessQuery, PlanSyncProcessQueryVariables>;
export const PlanSyncRollPreviewDocument = {"__meta__":{"hash":"sha256:846fc0d6436182cd6d3007f701b0327a7d4ba4f59d8dac12f372e029dfd5e379"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncRollPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRollItemChoice"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departments"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRollDepartmentChoice"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"departments"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departments"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"mayRoll"}},{"kind":"Field","name":{"kind":"Name","value":"mayUndo"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finalizedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"toSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"endingLinks"}},{"kind":"Field","name":{"kind":"Name","value":"nextTarget"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"yearsIn"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOut"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"linesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncRollPreviewQuery, PlanSyncRollPreviewQueryVariables>;
export const PlanSyncRollForwardDocument = {"__meta__":{"hash":"sha256:3847e2f8687e6f457ed1dbb40794cba68800e2632a0389bd56eb79b33d9dc444"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRollForward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollPlanForward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRollForwardMutation, PlanSyncRollForwardMutationVariables>;
export const PlanSyncUndoRollDocument = {"__meta__":{"hash":"sha256:f1ce5ca3365157284821079f7ac4a311fb96a34184b59a360cf22e7b7ade9ddd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUndoRoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRollUndo"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoRoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUndoRollMutation, PlanSyncUndoRollMutationVariables>;
export const PlanSyncInitiativeDocument = {"__meta__":{"hash":"sha256:4be21f51f3a842c90a391831d2d236bdb3fa6c71e4fdad757e82a4f3aee926ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measureCompletion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citizenOpinions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"executionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncInitiativeQuery, PlanSyncInitiativeQueryVariables>;
export const PlanSyncMeasureDocument = {"__meta__":{"hash":"sha256:7162b9d60184b5dca1a11869cec880f529e91a89ff27bad7a4a1af1b72211437"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budgetRequired"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCoverage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncMeasureQuery, PlanSyncMeasureQueryVariables>;
export const PlanSyncDepartmentDocument = {"__meta__":{"hash":"sha256:41c03ea3e8adb0d96d28923b868fc736abd820c75b1a60bcfa82d1e5e125ae0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"linkedItems"}},{"kind":"Field","name":{"kind":"Name","value":"budgetInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"fundedInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"linkedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncDepartmentQuery, PlanSyncDepartmentQueryVariables>;
export const PlanSyncWeightingDocument = {"__meta__":{"hash":"sha256:77c23516a47be5fa7df39377179909c6e2497f268c818bcb5c2cc59bd84cdc5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncWeighting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consistencyWeighting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"upperLink"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}}]}}]}}]} as unknown as DocumentNode<PlanSyncWeightingQuery, PlanSyncWeightingQueryVariables>;
export const PlanSyncSaveWeightsDocument = {"__meta__":{"hash":"sha256:a5a5303fe7883c99e810e1c2591d88176d0bbc75208d2624365673a5cf500ff3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSaveWeights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsistencyWeightsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveConsistencyWeights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSaveWeightsMutation, PlanSyncSaveWeightsMutationVariables>;
export const PlanSyncSaveTargetDocument = {"__meta__":{"hash":"sha256:6e161df856095d1b2a628d0c635e2d13bbfb72796391345029c22ab624a48f8a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSaveTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePlanTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"baseYear"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTargetRow"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSaveTargetMutation, PlanSyncSaveTargetMutationVariables>;
export const PlanSyncTermsDocument = {"__meta__":{"hash":"sha256:dce7c7f9f0f64b6b81e3be10a8ff85db925ec2c4828cf01102defa6c7272aef8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TERM_PRIORITY"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termRemaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"mayUndo"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncTermsQuery, PlanSyncTermsQueryVariables>;
export const PlanSyncTermEndDocument = {"__meta__":{"hash":"sha256:f522e6ac62d51e176a84bfa698b661ce8c59465052cbfaa829c1533931fce734"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncTermEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"links"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRemapChoice"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"termEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"links"},"value":{"kind":"Variable","name":{"kind":"Name","value":"links"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"mayClose"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncTermEndQuery, PlanSyncTermEndQueryVariables>;
export const PlanSyncCloseTermDocument = {"__meta__":{"hash":"sha256:3ec2226d651a7653c70a47ada4ac49bc3164454307c7f6d3a849015f5bc3b489"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCloseTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TermClosing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCloseTermMutation, PlanSyncCloseTermMutationVariables>;
export const PlanSyncRemapLinksDocument = {"__meta__":{"hash":"sha256:697d1601a0acd0750306920e1641a8f1427e5ae2511b1e1927ac186d2017f096"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRemapLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRemapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remapTermLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRemapLinksMutation, PlanSyncRemapLinksMutationVariables>;
export const PlanSyncUndoRemapDocument = {"__meta__":{"hash":"sha256:e3d5083a0193f8de22d3ddc5d9a27fded4f4c0af28fcfde81fd03f5995622b64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUndoRemap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRemapUndo"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoTermRemap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUndoRemapMutation, PlanSyncUndoRemapMutationVariables>;