import { enumOf } from '@yeondong/schema';
import { HIERARCHY_ACTS, type HierarchyAct } from '../rules/change/hierarchy-effect.js';
import { FUND_SOURCES, type FundSource as Source } from '../rules/fiscal-amounts.js';
import { FISCAL_COVERAGES, type FiscalCoverage as Verdict } from '../rules/fiscal-coverage.js';
import {
  ITEM_ENTRIES,
  ITEM_STATUSES,
  type ItemEntry,
  type ItemStatus,
  type PolicyPhase as Phase,
  POLICY_PHASES,
} from '../rules/item-state.js';
import { LINK_STATUSES, LINK_TYPES, type LinkStatus, type LinkType } from '../rules/link-check.js';
import { type OrphanKind as Kind, ORPHAN_KINDS, SPENDING_KINDS, type SpendingKind } from '../rules/orphans.js';
import {
  type PlanLevel as Level,
  PLAN_LEVELS,
  VERSION_KINDS,
  VERSION_STATUSES,
  type VersionKind,
  type VersionStatus,
} from '../rules/version-state.js';

export type PlanLevel = Level;
export const PlanLevel = enumOf('PlanLevel', '계획의 단계. / Level of a plan.', PLAN_LEVELS, {
  LONG_TERM: '장기발전계획. / Long-term development plan.',
  BASIC: '시정운영 기본계획. / Basic plan of the administration.',
  TERM_PRIORITY: '민선 임기 핵심과제. / Priorities of a mayor’s term.',
  MID_TERM_FISCAL: '중기지방재정계획. / Mid-term fiscal plan.',
  ANNUAL: '시정계획(주요업무계획). / Plan of the year.',
  SECTORAL: '부문별 계획. / Plan of a sector.',
});

export const PLAN_STATUSES = ['OPEN', 'CLOSED'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];
export const PlanStatus = enumOf('PlanStatus', '계획의 상태. / State of a plan.', PLAN_STATUSES, {
  OPEN: '운영 중. / In use.',
  CLOSED: '종료(연계는 계속 읽을 수 있음). / Closed; its links stay readable.',
});

export type PlanVersionKind = VersionKind;
export const PlanVersionKind = enumOf('PlanVersionKind', '판의 종류. / Kind of an edition.', VERSION_KINDS, {
  ORIGINAL: '당초. / Original.',
  ROLLING: '연동. / Rolled forward.',
  REVISED: '수정. / Revised.',
  FINAL: '확정. / Settled as such.',
});

export type PlanVersionStatus = VersionStatus;
export const PlanVersionStatus = enumOf('PlanVersionStatus', '판의 상태. / State of an edition.', VERSION_STATUSES, {
  DRAFT: '준비. / Being prepared.',
  COLLECTING: '부서 입력. / Departments enter their items.',
  DEPT_CONFIRMED: '부서 확인. / Confirmed by the departments.',
  COORDINATION: '조정. / Links, conflicts and ceilings are settled.',
  COUNCIL_REPORT: '의회 보고. / Reported to the council.',
  FINAL: '확정. / Final.',
  SUPERSEDED: '대체됨. / Superseded by a later edition of the year.',
});

export type PlanItemStatus = ItemStatus;
export const PlanItemStatus = enumOf('PlanItemStatus', '계획항목의 상태. / State of a plan item.', ITEM_STATUSES, {
  PROPOSED: '제안. / Proposed.',
  SELECTED: '선정. / Selected.',
  IN_PROGRESS: '추진. / In progress.',
  COMPLETED: '완료. / Completed.',
  DROPPED: '폐지. / Dropped.',
  DEFERRED: '연기. / Deferred.',
  MERGED_INTO: '통합됨. / Merged into another.',
  SPLIT_INTO: '분리됨. / Split into others.',
});

export type PlanItemEntry = ItemEntry;
export const PlanItemEntry = enumOf(
  'PlanItemEntry',
  '계획항목의 입력 단계. / How far its entry has come.',
  ITEM_ENTRIES,
  {
    DRAFT: '작성 중. / Being written.',
    SUBMITTED: '제출. / Submitted.',
    CONFIRMED: '부서장 확인. / Confirmed by the head.',
    RETURNED: '반려. / Returned.',
  },
);

export type PlanHierarchyAct = HierarchyAct;
export const PlanHierarchyAct = enumOf(
  'PlanHierarchyAct',
  '판이 확정될 때 항목이 이행과제에 하는 일. / What an item does to the hierarchy when its edition becomes final.',
  HIERARCHY_ACTS,
  {
    OPEN: '이행과제를 새로 엶. / Opens an initiative.',
    RENAME: '이행과제의 이름을 바꿈. / Renames its initiative.',
    KEEP: '끝나도 이행과제는 둠. / Keeps its initiative although it ends.',
  },
);

export type PolicyPhase = Phase;
export const PolicyPhase = enumOf('PolicyPhase', '정책 단계. / Phase of a policy.', POLICY_PHASES, {
  FORMATION: '형성. / Formation.',
  EXECUTION: '집행. / Execution.',
  EVALUATION: '평가. / Evaluation.',
});

export type PlanLinkType = LinkType;
export const PlanLinkType = enumOf('PlanLinkType', '연계의 종류. / Kind of a link.', LINK_TYPES, {
  DERIVES: '도출. / Derives from it.',
  IMPLEMENTS: '실행. / Carries it out.',
  FUNDS: '재원. / Funds it.',
  MEASURES: '측정. / Measures it.',
  SUPERSEDES: '대체. / Supersedes it.',
  CONFLICTS: '상충. / Conflicts with it.',
});

export type PlanLinkStatus = LinkStatus;
export const PlanLinkStatus = enumOf('PlanLinkStatus', '연계의 상태. / State of a link.', LINK_STATUSES, {
  PROPOSED: '제안. / Proposed.',
  CONFIRMED: '양쪽 확인. / Confirmed by both sides.',
  REJECTED: '거절. / Rejected.',
});

export type FundSource = Source;
export const FundSource = enumOf('FundSource', '재원. / Source of funds.', FUND_SOURCES, {
  NATIONAL: '국비. / National.',
  PROVINCIAL: '도비. / Provincial.',
  CITY: '시비. / The city’s own.',
  LOCAL_DEBT: '지방채. / Local debt.',
  OTHER: '기타(민자 등). / Other, such as private capital.',
});

export const FISCAL_ACCOUNTS = ['GENERAL', 'SPECIAL', 'PUBLIC_ENTERPRISE', 'FUND'] as const;
export type FiscalAccount = (typeof FISCAL_ACCOUNTS)[number];
export const FiscalAccount = enumOf('FiscalAccount', '회계. / Account.', FISCAL_ACCOUNTS, {
  GENERAL: '일반회계. / General.',
  SPECIAL: '기타특별회계. / Special.',
  PUBLIC_ENTERPRISE: '공기업특별회계. / Public enterprise.',
  FUND: '기금. / Fund.',
});

export type FiscalSpending = SpendingKind;
export const FiscalSpending = enumOf('FiscalSpending', '지출의 성격. / Nature of spending.', SPENDING_KINDS, {
  PROJECT: '사업(재량). / A project.',
  MANDATORY: '의무지출. / Mandatory.',
  CURRENT: '경상지출. / Running cost.',
});

export type FiscalCoverage = Verdict;
export const FiscalCoverage = enumOf(
  'FiscalCoverage',
  '이행과제의 해가 중기지방재정계획에 담긴 정도. / How the years of an initiative stand in the mid-term fiscal plan.',
  FISCAL_COVERAGES,
  {
    NOT_REQUIRED: '비예산. / Needs no budget.',
    NONE: '미반영. / None of its years.',
    PARTIAL: '일부 반영. / Some of its years.',
    FULL: '전부 반영. / All of its years.',
  },
);

export type OrphanKind = Kind;
export const OrphanKind = enumOf('OrphanKind', '끊어진 것의 종류. / What has come loose.', ORPHAN_KINDS, {
  INITIATIVE_WITHOUT_FUNDS: '재정계획이 없는 예산 과제. / Initiative that needs a budget and has no fiscal line.',
  LINE_WITHOUT_ITEM: '계획항목이 없는 재정사업. / Fiscal line without a plan item.',
  LONG_TERM_WITHOUT_ANNUAL: '올해 시정계획이 없는 장기 항목. / Long-term item without an annual item.',
  ANNUAL_WITHOUT_UPPER: '상위 계획이 없는 시정계획 항목. / Annual item without a plan above.',
  ITEM_WITHOUT_KPI: '성과지표가 없는 항목. / Item without a KPI.',
  DANGLING_LINK: '끝이 사라졌거나 기간이 지난 연계. / Link whose end is gone or whose years are over.',
});
