/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 인수인계. / A handover. */
export type HandoverInput = {
  /** 넘기는 사람. / Who hands over. */
  from: string | number;
  /** 사유(인사이동 등). / Reason, such as a personnel move. */
  reason: string;
  /** 받는 사람(사용 중인 직원 계정). / Who takes over: staff with an active account. */
  to: string | number;
};

/** 인사이동 표: 계정, 새 부서, 새 직위, 인계받는 사람. / Table of a personnel move: account, new department, new post, successor. */
export type PeopleMoveInput = {
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

/** 계정의 상태. / State of a person and account. */
export type PersonState =
  /** 사용 중. / In use. */
  | 'ACTIVE'
  /** 떠남. / Has left. */
  | 'LEFT'
  /** 잠김: 관리자가 잠갔거나 비밀번호를 여러 번 틀림. / Locked by an administrator or by wrong passwords. */
  | 'LOCKED';

export type HoldingRowFragment = { __typename: 'Holding', source: string, kind: string, title: string, record: string, path: string | null };

export type HandoverQueryVariables = Exact<{
  person: string | number;
}>;


export type HandoverQuery = { __typename: 'Query', node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'ActivityParticipant', id: string }
    | { __typename: 'AdoptionAction', id: string }
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertStep', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'AwardGrade', id: string }
    | { __typename: 'AwardScheme', id: string }
    | { __typename: 'BenchmarkFinding', id: string }
    | { __typename: 'BenchmarkVisit', id: string }
    | { __typename: 'BestPractice', id: string }
    | { __typename: 'BonusPenalty', id: string }
    | { __typename: 'BudgetItem', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'ChangeWindow', id: string }
    | { __typename: 'CitizenOpinion', id: string }
    | { __typename: 'Committee', id: string }
    | { __typename: 'CommitteeSeat', id: string }
    | { __typename: 'Connector', id: string }
    | { __typename: 'ConsistencyWeighting', id: string }
    | { __typename: 'Consultation', id: string }
    | { __typename: 'Contest', id: string }
    | { __typename: 'ContestEntry', id: string }
    | { __typename: 'ContestJudge', id: string }
    | { __typename: 'Csf', id: string }
    | { __typename: 'CustomerSurveyPlan', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'DevelopmentConcept', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'EarlyWarningRule', id: string }
    | { __typename: 'EnvironmentScan', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationGroup', id: string }
    | { __typename: 'EvaluationRound', id: string }
    | { __typename: 'EvaluationScheme', id: string }
    | { __typename: 'EvaluationTarget', id: string }
    | { __typename: 'Expert', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FinalScore', id: string }
    | { __typename: 'FiscalAmount', id: string }
    | { __typename: 'FiscalClass', id: string }
    | { __typename: 'FiscalCrosswalk', id: string }
    | { __typename: 'FiscalLine', id: string }
    | { __typename: 'FiscalScheme', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumTopic', id: string }
    | { __typename: 'FundingEntry', id: string }
    | { __typename: 'FundingGoal', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'GuidelineTarget', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'IndicatorField', id: string }
    | { __typename: 'IndicatorSource', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'InitiativeMeasure', id: string }
    | { __typename: 'InnovationActivity', id: string }
    | { __typename: 'InnovationTask', id: string }
    | { __typename: 'Instruction', id: string }
    | { __typename: 'InvestmentReview', id: string }
    | { __typename: 'IssuedMeetingPack', id: string }
    | { __typename: 'IssuedPlanEdition', id: string }
    | { __typename: 'JudgeScore', id: string }
    | { __typename: 'Kpi', id: string }
    | { __typename: 'KpiBreak', id: string }
    | { __typename: 'KpiHistory', id: string }
    | { __typename: 'KpiResult', id: string }
    | { __typename: 'KpiTarget', id: string }
    | { __typename: 'KpiVersion', id: string }
    | { __typename: 'LearningDay', id: string }
    | { __typename: 'Manual', id: string }
    | { __typename: 'ManualChapter', id: string }
    | { __typename: 'MeetingAgendaItem', id: string }
    | { __typename: 'MetaCriterion', id: string }
    | { __typename: 'MetaEvaluation', id: string }
    | { __typename: 'MetaReview', id: string }
    | { __typename: 'MileageEntry', id: string }
    | { __typename: 'MileageRule', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'MilestoneReport', id: string }
    | { __typename: 'Mission', id: string }
    | { __typename: 'MonthlyPublication', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'PanelItem', id: string }
    | { __typename: 'PanelMember', id: string }
    | { __typename: 'PanelRound', id: string }
    | { __typename: 'PanelSheet', id: string }
    | { __typename: 'Person', name: string, state: PersonState, id: string }
    | { __typename: 'Perspective', id: string }
    | { __typename: 'PinnedView', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanChangeRequest', id: string }
    | { __typename: 'PlanItem', id: string }
    | { __typename: 'PlanLink', id: string }
    | { __typename: 'PlanTarget', id: string }
    | { __typename: 'PlanTermRemap', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'PolicyAlternative', id: string }
    | { __typename: 'PracticeAdoption', id: string }
    | { __typename: 'PriorityCandidate', id: string }
    | { __typename: 'PriorityCriterion', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'ProgrammeItem', id: string }
    | { __typename: 'ProgressMeeting', id: string }
    | { __typename: 'ProgressReport', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'ProposalParticipant', id: string }
    | { __typename: 'ProposalReview', id: string }
    | { __typename: 'ProposalRule', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'QualityItem', id: string }
    | { __typename: 'QualityReview', id: string }
    | { __typename: 'Recalculation', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'ResultRevision', id: string }
    | { __typename: 'ReviewThreshold', id: string }
    | { __typename: 'RewardExport', id: string }
    | { __typename: 'RewardVersion', id: string }
    | { __typename: 'SchemeGrade', id: string }
    | { __typename: 'Scorecard', id: string }
    | { __typename: 'ScorecardItem', id: string }
    | { __typename: 'ScorecardStep', id: string }
    | { __typename: 'StrategicObjective', id: string }
    | { __typename: 'StrategyEdge', id: string }
    | { __typename: 'Study', id: string }
    | { __typename: 'StudyClub', id: string }
    | { __typename: 'StudyClubMeeting', id: string }
    | { __typename: 'StudyClubMember', id: string }
    | { __typename: 'SupplementaryBudget', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'SurveyPublication', id: string }
    | { __typename: 'SurveyQuestion', id: string }
    | { __typename: 'SurveyStratum', id: string }
    | { __typename: 'SurveyTokenBatch', id: string }
    | { __typename: 'SwotAnalysis', id: string }
    | { __typename: 'SwotItem', id: string }
    | { __typename: 'SwotStrategy', id: string }
    | { __typename: 'TargetChange', id: string }
    | { __typename: 'TaskDepartment', id: string }
    | { __typename: 'TaskForce', id: string }
    | { __typename: 'TaskForceExtension', id: string }
    | { __typename: 'TaskForceMember', id: string }
    | { __typename: 'TaskForceOutput', id: string }
    | { __typename: 'TaskIdea', id: string }
    | { __typename: 'TaskInspection', id: string }
    | { __typename: 'TaskMilestone', id: string }
    | { __typename: 'TrainingAttendance', id: string }
    | { __typename: 'TrainingProgram', id: string }
    | { __typename: 'TrainingSession', id: string }
    | { __typename: 'Trip', id: string }
    | { __typename: 'Vision', id: string }
    | { __typename: 'VisitTarget', id: string }
    | { __typename: 'WorkSchedule', id: string }
    | { __typename: 'WorkStep', id: string }
   | null, handover: Array<{ __typename: 'Holding', source: string, kind: string, title: string, record: string, path: string | null }> };

export type OwnerlessQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnerlessQuery = { __typename: 'Query', ownerless: Array<{ __typename: 'Holding', source: string, kind: string, title: string, record: string, path: string | null, person: { __typename: 'Person', id: string, name: string, department: { __typename: 'Department', id: string, name: string } | null } | null }> };

export type HandOverMutationVariables = Exact<{
  input: HandoverInput;
}>;


export type HandOverMutation = { __typename: 'Mutation', handOver: Array<{ __typename: 'HandedOver', source: string, kind: string, count: number }> };

export type MovedPersonRowFragment = { __typename: 'MovedPerson', row: number, position: string | null, person: { __typename: 'Person', id: string, name: string, login: string | null }, from: { __typename: 'Department', id: string, name: string } | null, to: { __typename: 'Department', id: string, name: string }, successor: { __typename: 'Person', id: string, name: string } | null, handed: Array<{ __typename: 'HandedOver', source: string, kind: string, count: number }> };

export type MovePeopleMutationVariables = Exact<{
  input: PeopleMoveInput;
}>;


export type MovePeopleMutation = { __typename: 'Mutation', movePeople: { __typename: 'PeopleMoveOutcome', outcome: { __typename: 'ImportOutcome', rows: number, created: number, revised: number, unchanged: number, leftOut: number | null, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> }, moves: Array<{ __typename: 'MovedPerson', row: number, position: string | null, person: { __typename: 'Person', id: string, name: string, login: string | null }, from: { __typename: 'Department', id: string, name: string } | null, to: { __typename: 'Department', id: string, name: string }, successor: { __typename: 'Person', id: string, name: string } | null, handed: Array<{ __typename: 'HandedOver', source: string, kind: string, count: number }> }> } };

export const HoldingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<HoldingRowFragment, unknown>;
export const MovedPersonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedPersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<MovedPersonRowFragment, unknown>;
export const HandoverDocument = {"__meta__":{"hash":"sha256:2315704a420d325959fd7cbf0a6ad0ee1ee493f5d99e92788475628971c787c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Handover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldingRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<HandoverQuery, HandoverQueryVariables>;
export const OwnerlessDocument = {"__meta__":{"hash":"sha256:a5441f5296ab7031e9a089193343f6f858c6f812e2942f546c7b61737783d58b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ownerless"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownerless"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldingRow"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<OwnerlessQuery, OwnerlessQueryVariables>;
export const HandOverDocument = {"__meta__":{"hash":"sha256:f172f8a1f0f603a6f49de0310a8c8d5f5cbf3a371c6c47e0bb591753fcfbbe9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<HandOverMutation, HandOverMutationVariables>;
export const MovePeopleDocument = {"__meta__":{"hash":"sha256:f9ce781a2ea569d89c138fb009dff9d12ab314d32e5fe347bc7f7ba29b8bf7c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MovePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"movePeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedPersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedPersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<MovePeopleMutation, MovePeopleMutationVariables>;