/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** 계획의 상태. / State of a plan. */
export type PlanStatus =
  /** 종료(연계는 계속 읽을 수 있음). / Closed; its links stay readable. */
  | 'CLOSED'
  /** 운영 중. / In use. */
  | 'OPEN';

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

export type PlanSyncBoardQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncBoardQuery = { __typename: 'Query', annual: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, term: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, fiscal: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, down: { __typename: 'PlanCoverage', linked: number, total: number, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }, orphanCounts: Array<{ __typename: 'PlanOrphanCount', kind: OrphanKind, count: number | null }>, meetingCompliance: { __typename: 'MeetingCompliance', held: number, planned: number, quarters: Array<number>, rate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } | null, planLinks: { __typename: 'PlanLinkConnection', totalCount: number } };

export type PlanSyncOrphansQueryVariables = Exact<{
  kind: OrphanKind;
  year: number;
}>;


export type PlanSyncOrphansQuery = { __typename: 'Query', orphans: Array<{ __typename: 'PlanOrphan', kind: OrphanKind, code: string, title: string, department: { __typename: 'Department', id: string, code: string, name: string } | null, record:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     }> };

export type PlanSyncAlignmentQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncAlignmentQuery = { __typename: 'Query', alignment: Array<{ __typename: 'PlanAlignment', year: number, items: number, linkedItems: number, budgetInitiatives: number, fundedInitiatives: number, department: { __typename: 'Department', id: string, code: string, name: string, kind: DepartmentKind }, linkedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, fundedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> };

export type PlanSyncFiscalEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncFiscalEditionsQuery = { __typename: 'Query', planVersions: { __typename: 'PlanVersionConnection', nodes: Array<{ __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus, windowStart: number | null, windowYears: number | null }> } };

export type PlanSyncFiscalLinesQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncFiscalLinesQuery = { __typename: 'Query', fiscalLines: { __typename: 'FiscalLineConnection', totalCount: number, nodes: Array<{ __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, spending: FiscalSpending, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }> }> } };

export type PlanSyncUpdateLineMutationVariables = Exact<{
  input: FiscalLineUpdate;
}>;


export type PlanSyncUpdateLineMutation = { __typename: 'Mutation', updateFiscalLine: { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, spending: FiscalSpending, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }> } };

export type PlanMeasuredFragment = { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> };

export type PlanItemRowFragment = { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'FiscalAmount', id: string }
    | { __typename: 'FiscalLine', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanItem', id: string }
    | { __typename: 'PlanLink', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'Vision', id: string }
    | { __typename: 'WorkSchedule', id: string }
    | { __typename: 'WorkStep', id: string }
   | null };

export type FiscalLineRowFragment = { __typename: 'FiscalLine', id: string, code: string, title: string, version: number, sector: string | null, spending: FiscalSpending, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, initiative: { __typename: 'Initiative', id: string, code: string } | null, amounts: Array<{ __typename: 'FiscalAmount', id: string, year: number, source: FundSource, amount: number }> };

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

export type PlanSyncPlansQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncPlansQuery = { __typename: 'Query', plans: { __typename: 'PlanConnection', nodes: Array<{ __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel, status: PlanStatus, fromYear: number, toYear: number | null, sample: boolean, department: { __typename: 'Department', id: string, code: string, name: string }, versionInForce: { __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind } | null, anchoredRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> } };

export type PlanSyncPlanQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncPlanQuery = { __typename: 'Query', plan: { __typename: 'Plan', id: string, code: string, title: string, level: PlanLevel, status: PlanStatus, fromYear: number, toYear: number | null, legalBasis: string | null, term: number | null, department: { __typename: 'Department', id: string, code: string, name: string }, versions: { __typename: 'PlanVersionConnection', nodes: Array<{ __typename: 'PlanVersion', id: string, year: number, number: number, kind: PlanVersionKind, status: PlanVersionStatus, version: number, changeNote: string | null, reason: string | null, finalizedAt: string | null, windowStart: number | null, windowYears: number | null }> } } | null };

export type PlanSyncItemsQueryVariables = Exact<{
  planVersion: string | number;
}>;


export type PlanSyncItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', totalCount: number, nodes: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BudgetLine', id: string }
        | { __typename: 'Committee', id: string }
        | { __typename: 'CommitteeSeat', id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Domain', id: string }
        | { __typename: 'Evaluation', id: string }
        | { __typename: 'FiscalAmount', id: string }
        | { __typename: 'FiscalLine', id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'Holiday', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Mission', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Occurrence', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PinnedView', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PlanItem', id: string }
        | { __typename: 'PlanLink', id: string }
        | { __typename: 'PlanVersion', id: string }
        | { __typename: 'Program', id: string }
        | { __typename: 'Vision', id: string }
        | { __typename: 'WorkSchedule', id: string }
        | { __typename: 'WorkStep', id: string }
       | null }> } };

export type PlanSyncDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSyncDepartmentsQuery = { __typename: 'Query', departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, code: string, name: string, level: string }> } };

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
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null } };

export type PlanSyncUpdateItemMutationVariables = Exact<{
  input: PlanItemUpdate;
}>;


export type PlanSyncUpdateItemMutation = { __typename: 'Mutation', updatePlanItem: { __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null } };

export type PlanSyncSubmitItemsMutationVariables = Exact<{
  input: PlanItemsActInput;
}>;


export type PlanSyncSubmitItemsMutation = { __typename: 'Mutation', submitPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null }> };

export type PlanSyncConfirmItemsMutationVariables = Exact<{
  input: PlanItemsActInput;
}>;


export type PlanSyncConfirmItemsMutation = { __typename: 'Mutation', confirmPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null }> };

export type PlanSyncReturnItemsMutationVariables = Exact<{
  input: PlanItemsActInput;
}>;


export type PlanSyncReturnItemsMutation = { __typename: 'Mutation', returnPlanItems: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, version: number, status: PlanItemStatus, entry: PlanItemEntry, policyPhase: PolicyPhase, startYear: number, endYear: number, customerGroups: Array<string>, outcomeStatement: string | null, unlinkedReason: string | null, returnReason: string | null, sample: boolean, titleKo: string, parent: { __typename: 'PlanItem', id: string } | null, department: { __typename: 'Department', id: string, code: string, name: string }, node:
      | { __typename: 'Activity', id: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'Committee', id: string }
      | { __typename: 'CommitteeSeat', id: string }
      | { __typename: 'Department', id: string }
      | { __typename: 'Domain', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'FiscalAmount', id: string }
      | { __typename: 'FiscalLine', id: string }
      | { __typename: 'Goal', id: string }
      | { __typename: 'Holiday', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Occurrence', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PinnedView', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanItem', id: string }
      | { __typename: 'PlanLink', id: string }
      | { __typename: 'PlanVersion', id: string }
      | { __typename: 'Program', id: string }
      | { __typename: 'Vision', id: string }
      | { __typename: 'WorkSchedule', id: string }
      | { __typename: 'WorkStep', id: string }
     | null }> };

export type PlanSyncInitiativeQueryVariables = Exact<{
  code: string;
}>;


export type PlanSyncInitiativeQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, code: string, title: string, status: PlanItemStatus, planVersion: { __typename: 'PlanVersion', id: string, year: number, number: number, plan: { __typename: 'Plan', id: string, code: string, title: string } } }> }, budget: { __typename: 'InitiativeBudget', fiscalCoverage: FiscalCoverage, years: Array<{ __typename: 'BudgetYear', year: number, required: boolean, coverage: FiscalCoverage, planned: number | null, budget: number | null, spent: number | null, executionRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, budgetedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } }> } } | null };

export type PlanSyncMeasureQueryVariables = Exact<{
  year: number;
}>;


export type PlanSyncMeasureQuery = { __typename: 'Query', initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, budgetRequired: boolean, goal: { __typename: 'Goal', id: string, code: string, domain: { __typename: 'Domain', id: string, code: string } }, budget: { __typename: 'InitiativeBudget', fiscalCoverage: FiscalCoverage } }> } };

export type PlanSyncDepartmentQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type PlanSyncDepartmentQuery = { __typename: 'Query', department: { __typename: 'Department', id: string, alignment: { __typename: 'PlanAlignment', items: number, linkedItems: number, budgetInitiatives: number, fundedInitiatives: number, linkedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> }, fundedRate: { __typename: 'Measured', value: string | null, status: string, coverage: string | null, asOf: string | null, formulaVersion: string, inputs: Array<{ __typename: 'MeasuredInput', name: string, value: string | null, note: string | null }> } } } | null };

export const PlanMeasuredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanMeasuredFragment, unknown>;
export const PlanItemRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanItemRowFragment, unknown>;
export const FiscalLineRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<FiscalLineRowFragment, unknown>;
export const PlanSyncBoardDocument = {"__meta__":{"hash":"sha256:4f1d4126027cb5366b813128c20a91ef44fe20d16fef5ec6795e149f9a972788"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"annual"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"term"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"TERM_PRIORITY"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fiscal"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"MID_TERM_FISCAL"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"down"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"LONG_TERM"}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"EnumValue","value":"ANNUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orphanCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingCompliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROPOSED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncBoardQuery, PlanSyncBoardQueryVariables>;
export const PlanSyncOrphansDocument = {"__meta__":{"hash":"sha256:386e49b03c16876cf0e3f9849f910496c501344b4b1335d0f0a4f4bdfcc7ee9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncOrphans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrphanKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orphans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncOrphansQuery, PlanSyncOrphansQueryVariables>;
export const PlanSyncAlignmentDocument = {"__meta__":{"hash":"sha256:c7dc651205397ace627f1b02947a8f4fe34ecd3cceb01386584f67eca27f832b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncAlignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"linkedItems"}},{"kind":"Field","name":{"kind":"Name","value":"budgetInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"fundedInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"linkedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncAlignmentQuery, PlanSyncAlignmentQueryVariables>;
export const PlanSyncFiscalEditionsDocument = {"__meta__":{"hash":"sha256:98e229a35e2e144fb2b359a4c497cc0cae5e54f4c7f7e1dd9eee8f7777d9d266"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MID_TERM_FISCAL"}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowYears"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncFiscalEditionsQuery, PlanSyncFiscalEditionsQueryVariables>;
export const PlanSyncFiscalLinesDocument = {"__meta__":{"hash":"sha256:fb146ebad91a2e0c1668ddf2ab01707596f725553cb6092de1e78b2abce8aa71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncFiscalLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<PlanSyncFiscalLinesQuery, PlanSyncFiscalLinesQueryVariables>;
export const PlanSyncUpdateLineDocument = {"__meta__":{"hash":"sha256:53ac2e76952ebe18f781639a63f96fd9d821973dfb52a4647bbed1f9f10502af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLineUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateFiscalLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiscalLineRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiscalLineRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FiscalLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateLineMutation, PlanSyncUpdateLineMutationVariables>;
export const PlanSyncLevelItemsDocument = {"__meta__":{"hash":"sha256:c56705fe73b2c51b66d784d4629afb9810b34c06ed686ec440c047e414c064c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLevelItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLevel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FINAL"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"startYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"endYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncLevelItemsQuery, PlanSyncLevelItemsQueryVariables>;
export const PlanSyncLinksDocument = {"__meta__":{"hash":"sha256:bf4c58ed71201dffe6123af13a0fde116473fa260a27cf48e73fce3329bdbb56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"crossesDomains"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lineageId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncLinksQuery, PlanSyncLinksQueryVariables>;
export const PlanSyncProposeLinkDocument = {"__meta__":{"hash":"sha256:e4f69922bc99ac6b91f0ef9530aa14bc8bd3ae57eb385c5bd0334d470d3018fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncProposeLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposePlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncProposeLinkMutation, PlanSyncProposeLinkMutationVariables>;
export const PlanSyncConfirmLinkDocument = {"__meta__":{"hash":"sha256:d5a5c8095ed18e67997b1f9f38a54093248cf995dd95ed8e58618f55b63e82ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncConfirmLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkConfirmation"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncConfirmLinkMutation, PlanSyncConfirmLinkMutationVariables>;
export const PlanSyncRejectLinkDocument = {"__meta__":{"hash":"sha256:1a3665f75fc38f029762677cdf8da90c7b50ad6758296c2f935c355c66b20e1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncRejectLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLinkRejection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectPlanLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncRejectLinkMutation, PlanSyncRejectLinkMutationVariables>;
export const PlanSyncPlansDocument = {"__meta__":{"hash":"sha256:d8484c15392ea39d9b134763fee7ad30aaaef27596a082a5711f79f76f8c040b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anchoredRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncPlansQuery, PlanSyncPlansQueryVariables>;
export const PlanSyncPlanDocument = {"__meta__":{"hash":"sha256:bd8129e4c7a0ebb00809498a8d06561cbee347eecb09cc09f0c8912b006f2f86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"finalizedAt"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowYears"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncPlanQuery, PlanSyncPlanQueryVariables>;
export const PlanSyncItemsDocument = {"__meta__":{"hash":"sha256:6e7e543388448d064d1d097484b2c8e889a4184ac28bfdfc150d039c93462087"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"planVersion"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planVersion"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncItemsQuery, PlanSyncItemsQueryVariables>;
export const PlanSyncDepartmentsDocument = {"__meta__":{"hash":"sha256:415f2be7ec3a71fcd95ecf30e38cd66739a0070ac8105085c0ebd09e47c92cb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncDepartmentsQuery, PlanSyncDepartmentsQueryVariables>;
export const PlanSyncOpenVersionDocument = {"__meta__":{"hash":"sha256:6c7a9b76ea9f27b842ce6d539c3193ef4419985f038fbf5fbc637db5078a21de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncOpenVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openPlanVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PlanSyncOpenVersionMutation, PlanSyncOpenVersionMutationVariables>;
export const PlanSyncMoveVersionDocument = {"__meta__":{"hash":"sha256:f0a451b7e5975afd96a297620e8bc33538cb56508fbd44886e786914a2d4bdc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncMoveVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersionMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"movePlanVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanSyncMoveVersionMutation, PlanSyncMoveVersionMutationVariables>;
export const PlanSyncCreateItemDocument = {"__meta__":{"hash":"sha256:a2bfb0a2ab2202c10febf603efd4e3ff0fa79470676732772fd75f203d9c9c51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncCreateItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncCreateItemMutation, PlanSyncCreateItemMutationVariables>;
export const PlanSyncUpdateItemDocument = {"__meta__":{"hash":"sha256:ef56afaab5f71b932ad5f082048daf10d0ff1757d35a3ff399b1960b57883edc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncUpdateItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePlanItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncUpdateItemMutation, PlanSyncUpdateItemMutationVariables>;
export const PlanSyncSubmitItemsDocument = {"__meta__":{"hash":"sha256:e90bdf810b7b4707d37243e7586e3c9a2e8d2db5b9f5979169aa74aba08cf3cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncSubmitItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncSubmitItemsMutation, PlanSyncSubmitItemsMutationVariables>;
export const PlanSyncConfirmItemsDocument = {"__meta__":{"hash":"sha256:7f38bf1da868449360b3b14e99564de809f38554947a8f67ac3ca73032081a7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncConfirmItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncConfirmItemsMutation, PlanSyncConfirmItemsMutationVariables>;
export const PlanSyncReturnItemsDocument = {"__meta__":{"hash":"sha256:b2c8e63c57f83b10f3bce0804b50b45697bb7891e8f83c06b6c0303f7838839f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSyncReturnItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemsActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnPlanItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItemRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"policyPhase"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeStatement"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSyncReturnItemsMutation, PlanSyncReturnItemsMutationVariables>;
export const PlanSyncInitiativeDocument = {"__meta__":{"hash":"sha256:269de7191b4b7c8d6e3d3e8f22a1f1b136053fa7a64ba8b4fe0f71dec3584f0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"executionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncInitiativeQuery, PlanSyncInitiativeQueryVariables>;
export const PlanSyncMeasureDocument = {"__meta__":{"hash":"sha256:7162b9d60184b5dca1a11869cec880f529e91a89ff27bad7a4a1af1b72211437"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budgetRequired"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCoverage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSyncMeasureQuery, PlanSyncMeasureQueryVariables>;
export const PlanSyncDepartmentDocument = {"__meta__":{"hash":"sha256:41c03ea3e8adb0d96d28923b868fc736abd820c75b1a60bcfa82d1e5e125ae0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSyncDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"linkedItems"}},{"kind":"Field","name":{"kind":"Name","value":"budgetInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"fundedInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"linkedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundedRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMeasured"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMeasured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measured"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanSyncDepartmentQuery, PlanSyncDepartmentQueryVariables>;