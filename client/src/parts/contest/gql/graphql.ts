/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 출품. 낸 사람은 하나: 직원(비우면 자신), 부서, 시민. / An entry, of one person (oneself unless given), department or citizen. */
export type ContestEntryInput = {
  /** 마감 뒤 서면 접수의 근거(담당자만). / Why it is taken on paper after closing; by the office only. */
  basis?: string | null | undefined;
  /** 시민의 이름(담당자만). / A citizen’s name; by the office only. */
  citizenName?: string | null | undefined;
  /** 공모·경진대회. / Contest. */
  contest: string | number;
  /** 부서. / Department. */
  department?: string | number | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 직원(담당자가 적을 때). / Member of staff, where the office enters. */
  person?: string | number | null | undefined;
  /** 출품한 기록(우수사례 따위). / The record that is entered. */
  subject?: string | number | null | undefined;
  /** 소인의 날(담당자만). / Postmark; by the office only. */
  submittedOn?: string | null | undefined;
  /** 내용. / Contents. */
  text: string;
  /** 제목. / Title. */
  title: string;
};

/** 새 공모·경진대회. / A new contest. */
export type ContestInput = {
  /** 계획한 활동(시상하면 실시로 기록). / Planned activity, held when the prizes are given. */
  activity?: string | number | null | undefined;
  /** 이름을 가리고 심사(기본 예). / Blind; yes unless given. */
  blind?: boolean | null | undefined;
  /** 접수 끝날. / Last day for entries. */
  closesOn: string;
  /** 코드. / Code. */
  code: string;
  /** 심사 기준(합 100점, 심사 전까지). / Criteria that sum to 100; needed before it is judged. */
  criteria?: Array<PanelCriterionInput> | null | undefined;
  /** 담당 부서. / Department in charge. */
  department: string | number;
  /** 반점(기본 아님). / Half points; no unless given. */
  halfPoints?: boolean | null | undefined;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 종류. / Kind. */
  kind: ContestKind;
  /** 속하는 모듈의 식별자(비우면 어디에도 안 속함). / Id of the module it belongs to; none unless given. */
  module?: string | null | undefined;
  /** 위원별 표준점수로 견줌(기본 아님). / Standard points of each judge; no unless given. */
  normalised?: boolean | null | undefined;
  /** 접수 첫날. / First day for entries. */
  opensOn: string;
  /** 상금 예산(원). / Prize money in all. */
  prizeBudget?: number | null | undefined;
  /** 상(높은 것부터). / Prizes, the highest first. */
  prizes?: Array<ContestPrizeInput> | null | undefined;
  /** 결과에 필요한 심사위원 수(기본 3). / Judges that a result needs; 3 unless given. */
  quorum?: number | null | undefined;
  /** 직원 투표의 비중(%, 기본 0). / Weight of the staff’s votes in percent; 0 unless given. */
  staffVoteWeight?: number | null | undefined;
  /** 동점을 가리는 차례(기본 여섯 단계). / What decides ties; all six steps unless given. */
  tieChain?: Array<TieStep> | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 주제. / Topic. */
  topic: string;
};

/** 심사위원을 앉힘. / Seats a judge. */
export type ContestJudgeInput = {
  /** 공모·경진대회. / Contest. */
  contest: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 계정 없는 전문가의 이름. / Name of an expert without one. */
  name?: string | null | undefined;
  /** 계정이 있는 사람. / A person with an account. */
  person?: string | number | null | undefined;
  /** 자리. / Seat. */
  seat: string;
};

/** 심사 자리를 비움(심사 전까지). / Clears a judge’s seat, until judging begins. */
export type ContestJudgeRemoval = {
  /** 심사위원. / Judge. */
  id: string | number;
};

/** 공모·경진대회의 종류. / Kind of a contest. */
export type ContestKind =
  /** 우수사례 경진대회. / Best practices. */
  | 'BEST_PRACTICE'
  /** 현상공모(생각을 모음). / Ideas on a topic. */
  | 'IDEA'
  /** 기타. / Another. */
  | 'OTHER';

/** 공모·경진대회를 다음 단계로. / Moves a contest to its next stage. */
export type ContestMove = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 해당자 없음의 까닭. / Why they are given to nobody. */
  reason?: string | null | undefined;
  /** 다음 단계. / Next stage. */
  to: ContestStage;
  /** 편집 판 번호. / Edit lock. */
  version: number;
  /** 해당자 없음으로 할 상의 코드(결과 발표 때). / Grades given to nobody, when the result is told. */
  withheld?: Array<string> | null | undefined;
};

/** 상 하나. / A prize. */
export type ContestPrizeInput = {
  /** 한 점의 상금(원). / Won for each. */
  amount?: number | null | undefined;
  /** 이 결과부터(이상). / From this result on. */
  from?: string | null | undefined;
  /** 상의 코드. / Code of its grade. */
  grade: string;
  /** 몇 점. / How many there are. */
  quantity: number;
  /** 이름(영어). / Title in English. */
  titleEn: string;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
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

/** 표결로 동점을 가림. / Decides a tie by a vote that was taken. */
export type ContestTieInput = {
  /** 동점인 출품(표결의 차례대로). / The tied entries in the order of the vote. */
  entries: Array<string | number>;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 표결의 기록(회의록). / Record of the vote. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 공모·경진대회의 변경(비운 것은 그대로). 날은 마감 전, 나머지는 심사 전까지. / Changes of a contest; days until it is closed, the rest until it is judged. */
export type ContestUpdate = {
  /** 접수 끝날(연장). / Last day for entries. */
  closesOn?: string | null | undefined;
  /** 심사 기준(합 100점). / Criteria, 100 in all. */
  criteria?: Array<PanelCriterionInput> | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 상금 예산(원). / Prize money in all. */
  prizeBudget?: number | null | undefined;
  /** 상(높은 것부터). / Prizes, the highest first. */
  prizes?: Array<ContestPrizeInput> | null | undefined;
  /** 결과에 필요한 심사위원 수. / Judges that a result needs. */
  quorum?: number | null | undefined;
  /** 직원 투표의 비중(%). / Weight of the staff’s votes. */
  staffVoteWeight?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 주제. / Topic. */
  topic?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 직원 투표. / A vote of the staff. */
export type ContestVoteInput = {
  /** 출품. / Entry. */
  entry: string | number;
};

/** 예비 심사. / Screens an entry. */
export type EntryScreening = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 떨어뜨리는지. / Whether it is left out. */
  out: boolean;
  /** 까닭(떨어뜨릴 때). / Why it is left out. */
  reason?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 한 출품의 심사를 기피함. / Recuses a judge from an entry. */
export type JudgeRecusal = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 까닭. / Why. */
  reason: string;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 심사표: 임시로 두거나 냄. / A score sheet, kept or handed in. */
export type JudgeScoreInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 의견. / Opinion. */
  opinion?: string | null | undefined;
  /** 기준별 점수. / Points by criterion. */
  points: Array<PanelPointsInput>;
  /** 내는지(아니면 임시로 둠). / Whether it is handed in; else kept as a draft. */
  submit: boolean;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 심사표의 상태. / State of a score sheet. */
export type JudgeScoreState =
  /** 작성 중. / Being filled in. */
  | 'DRAFT'
  /** 제척·기피. / Recused. */
  | 'RECUSED'
  /** 냄. / Handed in. */
  | 'SUBMITTED';

/** 심사 기준 하나. / A criterion of a panel. */
export type PanelCriterionInput = {
  /** 코드. / Code. */
  code: string;
  /** 최고점. / The most that it gives. */
  most: number;
  /** 이름(영어). / Title in English. */
  titleEn: string;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 기준 하나에 주는 점수. / Points for a criterion. */
export type PanelPointsInput = {
  /** 기준의 코드. / Code of the criterion. */
  criterion: string;
  /** 점수. / Points. */
  points: string;
};

/** 동점을 가리는 차례. / What decides a tie. */
export type TieStep =
  /** 기준의 차례대로 평균. / Means by criterion, in their order. */
  | 'CRITERIA'
  /** 중앙값. / Median. */
  | 'MEDIAN'
  /** 먼저 접수한 것. / The earlier receipt. */
  | 'RECEIPT'
  /** 위원 사이의 차이가 작은 것. / The smaller spread among judges. */
  | 'SPREAD'
  /** 절사평균. / Trimmed mean of the judges. */
  | 'TRIMMED_MEAN'
  /** 기록한 표결. / A vote that is recorded. */
  | 'VOTE';

export type ContestsQueryVariables = Exact<{
  year: number;
}>;


export type ContestsQuery = { __typename: 'Query', contests: { __typename: 'ContestConnection', nodes: Array<{ __typename: 'Contest', id: string, code: string, title: string, kind: ContestKind, stage: ContestStage, opensOn: string, closesOn: string, prizeBudget: number | null, sample: boolean, department: { __typename: 'Department', id: string, name: string } | null, entries: { __typename: 'ContestEntryConnection', totalCount: number } }> } };

export type ContestRowFragment = { __typename: 'Contest', id: string, code: string, title: string, kind: ContestKind, stage: ContestStage, opensOn: string, closesOn: string, prizeBudget: number | null, sample: boolean, department: { __typename: 'Department', id: string, name: string } | null, entries: { __typename: 'ContestEntryConnection', totalCount: number } };

export type ContestPageQueryVariables = Exact<{
  code: string;
}>;


export type ContestPageQuery = { __typename: 'Query', contest: { __typename: 'Contest', id: string, code: string, version: number, title: string, kind: ContestKind, topic: string, stage: ContestStage, opensOn: string, closesOn: string, prizeBudget: number | null, blind: boolean, halfPoints: boolean, quorum: number, normalised: boolean, staffVoteWeight: number, tieChain: Array<TieStep>, withheld: Array<string>, sample: boolean, mayRun: boolean, judges: Array<{ __typename: 'ContestJudge', id: string, name: string, seat: string, mine: boolean, person: { __typename: 'Person', id: string } | null, scores: Array<{ __typename: 'JudgeScore', id: string, version: number, state: JudgeScoreState, total: string | null, opinion: string | null, points: Array<{ __typename: 'PanelPoints', criterion: string, points: string }>, entry: { __typename: 'ContestEntry', id: string, receiptNo: number, title: string } | null }> }>, criteria: Array<{ __typename: 'PanelCriterion', code: string, titleKo: string, titleEn: string, most: number }>, prizes: Array<{ __typename: 'ContestPrize', grade: string, titleKo: string, titleEn: string, quantity: number, amount: number | null, from: string | null }>, department: { __typename: 'Department', id: string, name: string } | null, activity: { __typename: 'Activity', id: string, title: string } | null, votedFor: { __typename: 'ContestEntry', id: string } | null, agreement: { __typename: 'Measured', value: string | null }, entries: { __typename: 'ContestEntryConnection', nodes: Array<{ __typename: 'ContestEntry', id: string, version: number, receiptNo: number, title: string, text: string, submittedOn: string, receivedOn: string, basis: string | null, screenedOut: boolean, screenReason: string | null, namesHidden: boolean, citizen: string | null, person: { __typename: 'Person', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null }> }, standing: Array<{ __typename: 'ContestPlace', rank: number | null, counted: number, recused: number, plainMean: string | null, trimmedMean: string | null, median: string | null, result: string | null, votes: number | null, decidedBy: TieStep | null, prize: string | null, entry: { __typename: 'ContestEntry', id: string, receiptNo: number, title: string } | null }> } | null };

export type ContestCoreFragment = { __typename: 'Contest', id: string, code: string, version: number, title: string, kind: ContestKind, topic: string, stage: ContestStage, opensOn: string, closesOn: string, prizeBudget: number | null, blind: boolean, halfPoints: boolean, quorum: number, normalised: boolean, staffVoteWeight: number, tieChain: Array<TieStep>, withheld: Array<string>, sample: boolean, mayRun: boolean, criteria: Array<{ __typename: 'PanelCriterion', code: string, titleKo: string, titleEn: string, most: number }>, prizes: Array<{ __typename: 'ContestPrize', grade: string, titleKo: string, titleEn: string, quantity: number, amount: number | null, from: string | null }>, department: { __typename: 'Department', id: string, name: string } | null, activity: { __typename: 'Activity', id: string, title: string } | null, votedFor: { __typename: 'ContestEntry', id: string } | null, agreement: { __typename: 'Measured', value: string | null }, entries: { __typename: 'ContestEntryConnection', nodes: Array<{ __typename: 'ContestEntry', id: string, version: number, receiptNo: number, title: string, text: string, submittedOn: string, receivedOn: string, basis: string | null, screenedOut: boolean, screenReason: string | null, namesHidden: boolean, citizen: string | null, person: { __typename: 'Person', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null }> }, standing: Array<{ __typename: 'ContestPlace', rank: number | null, counted: number, recused: number, plainMean: string | null, trimmedMean: string | null, median: string | null, result: string | null, votes: number | null, decidedBy: TieStep | null, prize: string | null, entry: { __typename: 'ContestEntry', id: string, receiptNo: number, title: string } | null }> };

export type ContestEntryRowFragment = { __typename: 'ContestEntry', id: string, version: number, receiptNo: number, title: string, text: string, submittedOn: string, receivedOn: string, basis: string | null, screenedOut: boolean, screenReason: string | null, namesHidden: boolean, citizen: string | null, person: { __typename: 'Person', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null };

export type ContestJudgeSheetsFragment = { __typename: 'ContestJudge', id: string, name: string, seat: string, mine: boolean, person: { __typename: 'Person', id: string } | null, scores: Array<{ __typename: 'JudgeScore', id: string, version: number, state: JudgeScoreState, total: string | null, opinion: string | null, points: Array<{ __typename: 'PanelPoints', criterion: string, points: string }>, entry: { __typename: 'ContestEntry', id: string, receiptNo: number, title: string } | null }> };

export type CreateContestMutationVariables = Exact<{
  input: ContestInput;
}>;


export type CreateContestMutation = { __typename: 'Mutation', createContest: { __typename: 'Contest', id: string } };

export type UpdateContestMutationVariables = Exact<{
  input: ContestUpdate;
}>;


export type UpdateContestMutation = { __typename: 'Mutation', updateContest: { __typename: 'Contest', id: string } };

export type MoveContestMutationVariables = Exact<{
  input: ContestMove;
}>;


export type MoveContestMutation = { __typename: 'Mutation', moveContest: { __typename: 'Contest', id: string } };

export type DecideContestTieMutationVariables = Exact<{
  input: ContestTieInput;
}>;


export type DecideContestTieMutation = { __typename: 'Mutation', decideContestTie: { __typename: 'Contest', id: string } };

export type EnterContestMutationVariables = Exact<{
  input: ContestEntryInput;
}>;


export type EnterContestMutation = { __typename: 'Mutation', enterContest: { __typename: 'ContestEntry', id: string } };

export type ScreenContestEntryMutationVariables = Exact<{
  input: EntryScreening;
}>;


export type ScreenContestEntryMutation = { __typename: 'Mutation', screenContestEntry: { __typename: 'ContestEntry', id: string } };

export type VoteInContestMutationVariables = Exact<{
  input: ContestVoteInput;
}>;


export type VoteInContestMutation = { __typename: 'Mutation', voteInContest: { __typename: 'Contest', id: string } };

export type SeatContestJudgeMutationVariables = Exact<{
  input: ContestJudgeInput;
}>;


export type SeatContestJudgeMutation = { __typename: 'Mutation', seatContestJudge: { __typename: 'ContestJudge', id: string } };

export type RemoveContestJudgeMutationVariables = Exact<{
  input: ContestJudgeRemoval;
}>;


export type RemoveContestJudgeMutation = { __typename: 'Mutation', removeContestJudge: boolean };

export type ScoreContestEntryMutationVariables = Exact<{
  input: JudgeScoreInput;
}>;


export type ScoreContestEntryMutation = { __typename: 'Mutation', scoreContestEntry: { __typename: 'JudgeScore', id: string, state: JudgeScoreState } };

export type RecuseFromEntryMutationVariables = Exact<{
  input: JudgeRecusal;
}>;


export type RecuseFromEntryMutation = { __typename: 'Mutation', recuseFromEntry: { __typename: 'JudgeScore', id: string } };

export const ContestRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"prizeBudget"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ContestRowFragment, unknown>;
export const ContestEntryRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestEntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"screenedOut"}},{"kind":"Field","name":{"kind":"Name","value":"screenReason"}},{"kind":"Field","name":{"kind":"Name","value":"namesHidden"}},{"kind":"Field","name":{"kind":"Name","value":"citizen"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContestEntryRowFragment, unknown>;
export const ContestCoreFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestCore"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"prizeBudget"}},{"kind":"Field","name":{"kind":"Name","value":"blind"}},{"kind":"Field","name":{"kind":"Name","value":"halfPoints"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"staffVoteWeight"}},{"kind":"Field","name":{"kind":"Name","value":"tieChain"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"mayRun"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"votedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestEntryRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"plainMean"}},{"kind":"Field","name":{"kind":"Name","value":"trimmedMean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"votes"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"prize"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestEntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"screenedOut"}},{"kind":"Field","name":{"kind":"Name","value":"screenReason"}},{"kind":"Field","name":{"kind":"Name","value":"namesHidden"}},{"kind":"Field","name":{"kind":"Name","value":"citizen"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContestCoreFragment, unknown>;
export const ContestJudgeSheetsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestJudgeSheets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestJudge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ContestJudgeSheetsFragment, unknown>;
export const ContestsDocument = {"__meta__":{"hash":"sha256:8fe24131fee2e9ecfe61f93bb5d2391f964a22ef5ac36db23449eddfa370bac6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"prizeBudget"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ContestsQuery, ContestsQueryVariables>;
export const ContestPageDocument = {"__meta__":{"hash":"sha256:b53de2c818b89e27b1e36f70cebb7a6f292e9d0a069dbfddfd195a8e84927ef6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContestPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestCore"}},{"kind":"Field","name":{"kind":"Name","value":"judges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestJudgeSheets"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestEntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"screenedOut"}},{"kind":"Field","name":{"kind":"Name","value":"screenReason"}},{"kind":"Field","name":{"kind":"Name","value":"namesHidden"}},{"kind":"Field","name":{"kind":"Name","value":"citizen"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestCore"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"prizeBudget"}},{"kind":"Field","name":{"kind":"Name","value":"blind"}},{"kind":"Field","name":{"kind":"Name","value":"halfPoints"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"staffVoteWeight"}},{"kind":"Field","name":{"kind":"Name","value":"tieChain"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"mayRun"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"votedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestEntryRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"plainMean"}},{"kind":"Field","name":{"kind":"Name","value":"trimmedMean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"votes"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"prize"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestJudgeSheets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestJudge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ContestPageQuery, ContestPageQueryVariables>;
export const CreateContestDocument = {"__meta__":{"hash":"sha256:0a68a308626ef51ffe6fad7dfe43d4ef5fb0c0512444fc83b530d9d0713c6119"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateContestMutation, CreateContestMutationVariables>;
export const UpdateContestDocument = {"__meta__":{"hash":"sha256:027742be9f2ab90036079bc676b57e36f29b841099806f3a5aff4948a692049b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateContestMutation, UpdateContestMutationVariables>;
export const MoveContestDocument = {"__meta__":{"hash":"sha256:3b49374614bbba6ee376266ec5b25cba5973624e838b88e5a8439fb6c99bfea7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveContestMutation, MoveContestMutationVariables>;
export const DecideContestTieDocument = {"__meta__":{"hash":"sha256:943a54d7c03e7b580c14c4790d58ee09ac756e2511c68e1843de6c1d5f470fa0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideContestTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideContestTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecideContestTieMutation, DecideContestTieMutationVariables>;
export const EnterContestDocument = {"__meta__":{"hash":"sha256:f0d761fb7f0dcef969467595c707513e23fcec411005595ed1b86672f8e35374"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EnterContestMutation, EnterContestMutationVariables>;
export const ScreenContestEntryDocument = {"__meta__":{"hash":"sha256:feb9fbbc1e533ed0344200aacf61855ae63cacc85bdf44bbab0f0f504dc8b100"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScreenContestEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntryScreening"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screenContestEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ScreenContestEntryMutation, ScreenContestEntryMutationVariables>;
export const VoteInContestDocument = {"__meta__":{"hash":"sha256:f9dd12b16d1744e8459eeab07dcf484712923ea17c96215356c2c510275b0fdc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoteInContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voteInContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<VoteInContestMutation, VoteInContestMutationVariables>;
export const SeatContestJudgeDocument = {"__meta__":{"hash":"sha256:c5c0f9c2585fb6d2fe164e35ea9a56fd6e21660d6830a66cb61133555373bad3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeatContestJudge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestJudgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seatContestJudge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SeatContestJudgeMutation, SeatContestJudgeMutationVariables>;
export const RemoveContestJudgeDocument = {"__meta__":{"hash":"sha256:849d20bd0080fa401881cdf344b6361feeb5b3433150d278296f7e466044f0d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveContestJudge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestJudgeRemoval"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeContestJudge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemoveContestJudgeMutation, RemoveContestJudgeMutationVariables>;
export const ScoreContestEntryDocument = {"__meta__":{"hash":"sha256:4189ef12dd734e5a99229d8164797bb9eea4f177546982595c8c4d62993a94b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScoreContestEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeScoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scoreContestEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ScoreContestEntryMutation, ScoreContestEntryMutationVariables>;
export const RecuseFromEntryDocument = {"__meta__":{"hash":"sha256:ca6497d59a202e71a8006da620f3f13007021d12a91d3fca522101cc6eab0acd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecuseFromEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeRecusal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recuseFromEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecuseFromEntryMutation, RecuseFromEntryMutationVariables>;