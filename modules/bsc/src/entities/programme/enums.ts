import { enumOf } from '@yeondong/schema';
import {
  AWARD_SCHEME_STATES,
  CONNECTOR_STATES,
  MANUAL_STATES,
  META_EVALUATION_STATES,
  ROUND_STATES,
} from '../../rules/programme/moves.js';
import { PUBLICATION_KINDS } from '../../rules/programme/publication.js';
import { REWARD_KINDS, type RewardKind as RewardKindName } from '../../rules/reward/shares.js';

/** The year's facts of the module, in the plan's order. */
export const PROGRAMME_SUBJECTS = [
  'FUNDING',
  'CONNECTORS',
  'KPI_WORKSHOP',
  'PUBLICATIONS',
  'ADVISORY_COMMITTEE',
  'CUSTOMER_SURVEY',
  'AWARDS',
  'META_EVALUATION',
  'STUDY_WORKSHOPS',
  'EVALUATION_ROUNDS',
  'BENCHMARKING_TRIP',
  'TRAINING',
  'REWARDS',
  'MANUAL',
] as const;
export type ProgrammeSubject = (typeof PROGRAMME_SUBJECTS)[number];
export const ProgrammeSubject = enumOf(
  'ProgrammeSubject',
  '연간 운영의 항목. / What a fact of the year’s programme is about.',
  PROGRAMME_SUBJECTS,
  {
    FUNDING: '국비 확보. / National funds.',
    CONNECTORS: '타 시스템 연계. / Links to other systems.',
    KPI_WORKSHOP: '성과지표 개발 워크숍. / KPI workshop.',
    PUBLICATIONS: '결과 게시(매월). / Monthly publication.',
    ADVISORY_COMMITTEE: '성과자문위원회. / Advisory committee.',
    CUSTOMER_SURVEY: '고객 평가 설문. / Customers’ survey.',
    AWARDS: '우수부서 시상. / Awards to departments.',
    META_EVALUATION: '메타평가. / Meta-evaluation.',
    STUDY_WORKSHOPS: '정책평가 연구회 워크숍. / Workshops of the study group.',
    EVALUATION_ROUNDS: '정책평가 연구회 평가(매월). / Monthly evaluation of the study group.',
    BENCHMARKING_TRIP: '국외 벤치마킹. / Benchmarking abroad.',
    TRAINING: '성과관리 교육. / Training.',
    REWARDS: '평가결과 보상 반영. / Rewards that follow results.',
    MANUAL: '운영 표준 매뉴얼. / Standard manual.',
  },
);

export const CONNECTOR_DIRECTIONS = ['IN', 'OUT', 'BOTH'] as const;
export type ConnectorDirection = (typeof CONNECTOR_DIRECTIONS)[number];
export const ConnectorDirection = enumOf(
  'ConnectorDirection',
  '연계의 방향. / Which way data go.',
  CONNECTOR_DIRECTIONS,
  {
    IN: '가져옴. / In.',
    OUT: '보냄. / Out.',
    BOTH: '주고받음. / Both ways.',
  },
);

export type { ConnectorState } from '../../rules/programme/moves.js';
export const ConnectorStateName = enumOf('ConnectorState', '연계의 상태. / State of a connector.', CONNECTOR_STATES, {
  PLANNED: '계획. / Planned.',
  DEVELOPING: '개발 중. / Being developed.',
  TESTING: '시험 중. / Being tested.',
  OPERATING: '운영. / In operation.',
  SUSPENDED: '중단. / Suspended.',
});

export const PublicationKindName = enumOf('PublicationKind', '게시의 종류. / Kind of publication.', PUBLICATION_KINDS, {
  PROVISIONAL: '참고(목표 확정 전: 공정표와 참고 점수). / Provisional: before targets are confirmed.',
  CONFIRMED: '확정 목표에 따른 점수. / Scores against confirmed targets.',
});

export const AWARD_SCOPES = ['WHOLE_CITY', 'GROUP'] as const;
export type AwardScope = (typeof AWARD_SCOPES)[number];
export const AwardScope = enumOf('AwardScope', '시상의 범위. / Among whom awards are given.', AWARD_SCOPES, {
  WHOLE_CITY: '시 전체. / The whole city.',
  GROUP: '한 평가군. / One evaluation group.',
});

export const AwardSchemeStateName = enumOf(
  'AwardSchemeState',
  '시상 기준의 상태. / State of an award scheme.',
  AWARD_SCHEME_STATES,
  { DRAFT: '작성 중. / Being drawn up.', CONFIRMED: '확정. / Confirmed.' },
);

export const MetaEvaluationStateName = enumOf(
  'MetaEvaluationState',
  '메타평가의 상태. / State of a meta-evaluation.',
  META_EVALUATION_STATES,
  { PLANNED: '계획. / Planned.', UNDER_WAY: '진행. / Under way.', DONE: '마침. / Done.' },
);

export const META_STANDARDS = ['UTILITY', 'FEASIBILITY', 'PROPRIETY', 'ACCURACY', 'ACCOUNTABILITY'] as const;
export type MetaStandard = (typeof META_STANDARDS)[number];
export const MetaStandard = enumOf(
  'MetaStandard',
  '메타평가의 기준. / Standard of a meta-evaluation.',
  META_STANDARDS,
  {
    UTILITY: '유용성. / Utility.',
    FEASIBILITY: '실현성. / Feasibility.',
    PROPRIETY: '적절성. / Propriety.',
    ACCURACY: '정확성. / Accuracy.',
    ACCOUNTABILITY: '책무성. / Accountability.',
  },
);

export const RoundStateName = enumOf(
  'RoundState',
  '월 평가의 상태. / State of a monthly evaluation round.',
  ROUND_STATES,
  { PLANNED: '예정. / Planned.', OPEN: '평가 중. / Open.', CLOSED: '마침. / Closed.' },
);

export type RewardKind = RewardKindName;
export const RewardKind = enumOf('RewardKind', '보상의 종류. / Kind of reward.', REWARD_KINDS, {
  BONUS: '성과급. / Bonus pay.',
  PERSONNEL_RATING: '인사 고가. / Personnel rating.',
  TALENT: '인재관리. / Talent management.',
});

export const REWARD_EXPORT_STATES = ['NOT_EXPORTED', 'EXPORTED'] as const;
export type RewardExportState = (typeof REWARD_EXPORT_STATES)[number];
export const RewardExportState = enumOf(
  'RewardExportState',
  '보상 반영의 상태. / Whether results went into the reward.',
  REWARD_EXPORT_STATES,
  { NOT_EXPORTED: '아직 넘기지 않음. / Not exported yet.', EXPORTED: '넘김. / Exported.' },
);

export const ManualStateName = enumOf('ManualState', '매뉴얼 판의 상태. / State of an edition.', MANUAL_STATES, {
  DRAFT: '작성 중. / Draft.',
  PUBLISHED: '시행. / In force.',
  SUPERSEDED: '지난 판. / Superseded.',
});

/** The pages of the module that a chapter may be the help of. */
export const MANUAL_TOPICS = ['BOARD', 'SCORECARD', 'ENTRY', 'KPI', 'SCHEDULE', 'PROGRAMME', 'ALERT'] as const;
export type ManualTopic = (typeof MANUAL_TOPICS)[number];
export const ManualTopic = enumOf(
  'ManualTopic',
  '장이 돕는 화면. / Page that a chapter is the help of.',
  MANUAL_TOPICS,
  {
    BOARD: '실적 현황. / Board.',
    SCORECARD: '성과표. / Scorecard.',
    ENTRY: '실적 입력. / Entry.',
    KPI: '성과지표. / KPIs.',
    SCHEDULE: '월별 공정표. / Work schedules.',
    PROGRAMME: '연간 운영. / Year’s programme.',
    ALERT: '조기 경보. / Alerts.',
  },
);
