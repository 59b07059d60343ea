/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 문항 하나의 답: 종류에 맞는 칸 하나. / The answer to a question, in the field of its kind. */
export type SurveyAnswerInput = {
  /** 고른 답의 코드. / Codes of what was chosen. */
  choices?: Array<string> | null | undefined;
  /** 모름. / “I do not know”. */
  dontKnow?: boolean | null | undefined;
  /** 수나 척도의 점. / A number, or a step of a scale. */
  number?: string | null | undefined;
  /** 문항의 코드. / Code of the question. */
  question: string;
  /** 말. / Words. */
  text?: string | null | undefined;
};

/** 설문의 답: 초대로 한 번만. / Answers to a survey, once for an invitation. */
export type SurveyAnswersInput = {
  /** 답. / Answers. */
  answers: Array<SurveyAnswerInput>;
  /** 걸린 시간(초). / Seconds taken. */
  seconds?: number | null | undefined;
  /** 초대. / Invitation. */
  token: string;
};

/** 문항을 묻는 조건. / Condition on which a question is put. */
export type SurveyConditionInput = {
  /** 이 답 가운데 하나를 골랐을 때(척도는 점). / Where one of these was chosen; of a scale, steps. */
  anyOf: Array<string>;
  /** 앞 문항의 코드. / Code of an earlier question. */
  question: string;
};

/** 종이·면접의 접촉과 거절. / People asked on paper or in person, and refusals. */
export type SurveyContactsInput = {
  /** 접촉한 사람. / People asked. */
  contacted: number;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 거절한 사람. / People who refused. */
  refused: number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 층을 나누는 특성. / What strata differ by. */
export type SurveyFacet =
  /** 연령. / Age. */
  | 'AGE'
  /** 부서. / Department. */
  | 'DEPARTMENT'
  /** 집단. / Group. */
  | 'GROUP'
  /** 지역. / Region. */
  | 'REGION'
  /** 성별. / Sex. */
  | 'SEX';

/** 층의 특성. / A trait of a stratum. */
export type SurveyFacetInput = {
  /** 코드. / Code. */
  code: string;
  /** 특성. / Which trait. */
  facet: SurveyFacet;
  /** 말(영어). / Words in English. */
  titleEn?: string | null | undefined;
  /** 말(한국어). / Words in Korean. */
  titleKo: string;
};

/** 다른 집단과 견준 판단. / A group beside all others. */
export type SurveyGroupVerdict =
  /** 높음. / Higher. */
  | 'HIGHER'
  /** 낮음. / Lower. */
  | 'LOWER'
  /** 유의한 차이 없음. / No significant difference. */
  | 'NO_DIFFERENCE';

/** 새 설문. / A new survey. */
export type SurveyInput = {
  /** 계획한 활동(마감하면 실시로 기록). / Planned activity, held when the survey closes. */
  activity?: string | number | null | undefined;
  /** 마감일. / Last day. */
  closesOn?: string | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 담당 부서. / Department in charge. */
  department: string | number;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 응답자에게 드리는 말(영어). / Words to those asked, English. */
  introductionEn?: string | null | undefined;
  /** 응답자에게 드리는 말(한국어). / Words to those asked, Korean. */
  introductionKo?: string | null | undefined;
  /** 첫날. / First day. */
  opensOn?: string | null | undefined;
  /** 조사 대상. / Who is asked. */
  population: SurveyPopulation;
  /** 모집단 기준일. / Day on which they were counted. */
  populationOn?: string | null | undefined;
  /** 모집단(명). / How many people that is. */
  populationSize?: number | null | undefined;
  /** 사업. / Program. */
  program?: string | number | null | undefined;
  /** 목적. / What it is for. */
  purpose: SurveyPurpose;
  /** 목표 표본(명). / How many answers are wanted. */
  targetSize?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
  /** 가중 방법(기본 사후층화). / How answers are weighed; post-stratification unless given. */
  weighting?: SurveyWeighting | null | undefined;
};

/** 조사 방법. / How people are asked. */
export type SurveyMode =
  /** 면접. / In person. */
  | 'INTERVIEW'
  /** 인터넷(초대). / On the web, by invitation. */
  | 'ONLINE'
  /** 종이. / On paper. */
  | 'PAPER';

/** 설문의 상태를 다음으로. / Moves a survey to its next state. */
export type SurveyMove = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 고를 답. / An answer that can be chosen. */
export type SurveyOptionInput = {
  /** 코드. / Code. */
  code: string;
  /** 말(영어). / Words in English. */
  titleEn?: string | null | undefined;
  /** 말(한국어). / Words in Korean. */
  titleKo: string;
};

/** 조사 대상. / Who is asked. */
export type SurveyPopulation =
  /** 시민. / Citizens. */
  | 'CITIZEN'
  /** 행정서비스 고객. / Customers of public services. */
  | 'CUSTOMER'
  /** 전문가. / Experts. */
  | 'EXPERT'
  /** 직원. / Staff. */
  | 'STAFF';

/** 설문의 목적. / What a survey is for. */
export type SurveyPurpose =
  /** 시민 의견. / Opinions of citizens. */
  | 'CITIZEN_OPINION'
  /** 조직문화. / Culture of the organization. */
  | 'CULTURE'
  /** 고객 평가. / Evaluation by customers. */
  | 'CUSTOMER_EVALUATION'
  /** 기타. / Another. */
  | 'OTHER'
  /** 정책품질 고객만족. / Quality of policies, as customers see it. */
  | 'POLICY_QUALITY'
  /** 활용도. / How much something is used. */
  | 'USAGE';

/** 문항. / A question. */
export type SurveyQuestionInput = {
  /** 코드. / Code. */
  code: string;
  /** 모름을 고를 수 있는지. / Whether one may say that one does not know. */
  dontKnow?: boolean | null | undefined;
  /** 종류. / Kind. */
  kind: SurveyQuestionKind;
  /** 가장 큰 수. / Largest number. */
  maximum?: string | null | undefined;
  /** 가장 작은 수. / Least number. */
  minimum?: string | null | undefined;
  /** 고를 답, 척도는 양끝의 말 둘. / Choices; of a scale the words at its two ends. */
  options?: Array<SurveyOptionInput> | null | undefined;
  /** 꼭 답해야 하는지. / Whether it must be answered. */
  required?: boolean | null | undefined;
  /** 묻는 조건. / Condition on which it is put. */
  showIf?: SurveyConditionInput | null | undefined;
  /** 새 쪽을 시작하는지. / Whether it starts a page. */
  startsPage?: boolean | null | undefined;
  /** 척도의 점수(2–11, SCALE만). / Steps of a scale, 2 to 11. */
  steps?: number | null | undefined;
  /** 말(영어). / Words in English. */
  titleEn?: string | null | undefined;
  /** 말(한국어). / Words in Korean. */
  titleKo: string;
};

/** 문항의 종류. / Kind of a question. */
export type SurveyQuestionKind =
  /** 여럿 고르기. / Several choices. */
  | 'MULTIPLE'
  /** 수. / A number. */
  | 'NUMBER'
  /** 점수를 정한 척도(1–k). / A scale from 1 to as many as it was given. */
  | 'SCALE'
  /** 5점 척도(1–5). / A scale from 1 to 5. */
  | 'SCALE_5'
  /** 11점 척도(0–10). / A scale from 0 to 10. */
  | 'SCALE_10'
  /** 하나 고르기. / One choice. */
  | 'SINGLE'
  /** 서술. / Words. */
  | 'TEXT';

/** 설문의 모든 문항(차례대로, 이전 것을 대신함). / All questions in order, in place of those before. */
export type SurveyQuestionsInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 문항. / Questions. */
  questions: Array<SurveyQuestionInput>;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 종이나 면접의 응답 하나. / The answers of one person on paper or in person. */
export type SurveyResponseInput = {
  /** 답. / Answers. */
  answers: Array<SurveyAnswerInput>;
  /** 조사 방법. / How the person was asked. */
  mode: SurveyMode;
  /** 층. / Stratum of the person. */
  stratum?: string | number | null | undefined;
  /** 설문. / Survey. */
  survey: string | number;
};

/** 면접원이 모은 응답 표의 가져오기. / Import of a table of answers that interviewers collected. */
export type SurveyResponsesImportInput = {
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
  /** 조사 방법. / How people were asked. */
  mode: SurveyMode;
  /** 잘못된 줄은 빼고 나머지만 가져옴(기본 아니오). / Leaves out the lines with faults and takes the others; no unless given. */
  soundOnly?: boolean | null | undefined;
  /** 설문. / Survey. */
  survey: string | number;
};

/** 초대의 상태. / What an invitation is good for. */
export type SurveySheetState =
  /** 아직 시작하지 않음. / The survey has not begun. */
  | 'NOT_YET'
  /** 끝남. / The survey is over. */
  | 'OVER'
  /** 지금 응답할 수 있음. / It can be answered now. */
  | 'READY'
  /** 이미 응답함. / It was used. */
  | 'USED';

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

/** 표본 계획의 모든 층(이전 것을 대신함). / All strata of the sample, in place of those before. */
export type SurveyStrataInput = {
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 층. / Strata. */
  strata: Array<SurveyStratumInput>;
  /** 편집 판 번호. / Edit lock. */
  version: number;
};

/** 표본의 층. / A stratum of the sample. */
export type SurveyStratumInput = {
  /** 코드. / Code. */
  code: string;
  /** 최소 표본(명, 기본 0). / Least answers wanted, 0 unless given. */
  minimum?: number | null | undefined;
  /** 모집단(명). / People in it. */
  population?: number | null | undefined;
  /** 특성. / Its traits. */
  traits: Array<SurveyFacetInput>;
};

/** 낼 초대. / Invitations to issue. */
export type SurveyTokensInput = {
  /** 몇 장(한 번에 최대 5,000). / How many, 5,000 at once at most. */
  count: number;
  /** 설문. / Survey. */
  id: string | number;
  /** 층(비우면 표본 배분대로 나눔). / Stratum; shared out as the sample is unless given. */
  stratum?: string | number | null | undefined;
};

/** 앞 차수와 견준 판단. / What became of a figure. */
export type SurveyTrendVerdict =
  /** 내렸음. / It fell. */
  | 'FELL'
  /** 유의한 차이 없음. / No significant difference. */
  | 'NO_DIFFERENCE'
  /** 올랐음. / It rose. */
  | 'ROSE';

/** 설문의 변경(비운 것은 그대로). 응답을 받는 중에는 마감일만. / Changes of a survey; while it is open its last day alone. */
export type SurveyUpdate = {
  /** 계획한 활동. / Planned activity. */
  activity?: string | number | null | undefined;
  /** 마감일. / Last day. */
  closesOn?: string | null | undefined;
  /** 바꿀 기록. / Record to change. */
  id: string | number;
  /** 이행과제. / Initiative. */
  initiative?: string | number | null | undefined;
  /** 응답자에게 드리는 말(영어). / Words to those asked, English. */
  introductionEn?: string | null | undefined;
  /** 응답자에게 드리는 말(한국어). / Words to those asked, Korean. */
  introductionKo?: string | null | undefined;
  /** 첫날. / First day. */
  opensOn?: string | null | undefined;
  /** 조사 대상. / Who is asked. */
  population?: SurveyPopulation | null | undefined;
  /** 모집단 기준일. / Day on which they were counted. */
  populationOn?: string | null | undefined;
  /** 모집단(명). / How many people that is. */
  populationSize?: number | null | undefined;
  /** 목적. / What it is for. */
  purpose?: SurveyPurpose | null | undefined;
  /** 목표 표본(명). / How many answers are wanted. */
  targetSize?: number | null | undefined;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo?: string | null | undefined;
  /** 편집 판 번호. / Edit lock. */
  version: number;
  /** 가중 방법. / How answers are weighed. */
  weighting?: SurveyWeighting | null | undefined;
};

/** 다음 차수: 문항과 층을 이어받음. / The next wave of a survey, with its questions and strata. */
export type SurveyWaveInput = {
  /** 마감일. / Last day. */
  closesOn?: string | null | undefined;
  /** 코드. / Code. */
  code: string;
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 첫날. / First day. */
  opensOn?: string | null | undefined;
  /** 앞 차수. / The survey that is repeated. */
  survey: string | number;
  /** 이름(영어). / Title in English. */
  titleEn?: string | null | undefined;
  /** 이름(한국어). / Title in Korean. */
  titleKo: string;
};

/** 가중 방법. / How answers are weighed. */
export type SurveyWeighting =
  /** 가중하지 않음. / Not weighed. */
  | 'NONE'
  /** 사후층화: 층마다 모집단에 맞춤. / Post-stratification: each stratum as in the population. */
  | 'POST_STRATIFICATION'
  /** 레이킹: 특성마다 차례로 맞춤. / Raking: fitted to one trait after the other. */
  | 'RAKING';

export type SurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveysQuery = { __typename: 'Query', surveys: { __typename: 'SurveyConnection', nodes: Array<{ __typename: 'Survey', id: string, code: string, title: string, purpose: SurveyPurpose, population: SurveyPopulation, state: SurveyState, targetSize: number | null, opensOn: string | null, closesOn: string | null, wave: number, sample: boolean, answered: number, invited: number, responseRate: { __typename: 'Measured', value: string | null }, department: { __typename: 'Department', id: string, name: string } }> } };

export type SurveyRowFragment = { __typename: 'Survey', id: string, code: string, title: string, purpose: SurveyPurpose, population: SurveyPopulation, state: SurveyState, targetSize: number | null, opensOn: string | null, closesOn: string | null, wave: number, sample: boolean, answered: number, invited: number, responseRate: { __typename: 'Measured', value: string | null }, department: { __typename: 'Department', id: string, name: string } };

export type SurveyPageQueryVariables = Exact<{
  code: string;
  by?: SurveyFacet | null | undefined;
}>;


export type SurveyPageQuery = { __typename: 'Query', survey: { __typename: 'Survey', title: string, introduction: string | null, state: SurveyState, wave: number, sample: boolean, answered: number, invited: number, overTarget: number, plannedMargin: string | null, contacted: number | null, refused: number | null, id: string, version: number, code: string, purpose: SurveyPurpose, population: SurveyPopulation, populationSize: number | null, populationOn: string | null, weighting: SurveyWeighting, targetSize: number | null, opensOn: string | null, closesOn: string | null, titleKo: string, titleEn: string, introductionKo: string | null, introductionEn: string | null, responseRate: { __typename: 'Measured', value: string | null }, refusalRate: { __typename: 'Measured', value: string | null }, publications: Array<{ __typename: 'SurveyPublication', id: string, publishedOn: string, content: string, hash: string }>, department: { __typename: 'Department', id: string, name: string }, program: { __typename: 'Program', id: string, code: string, title: string } | null, activity: { __typename: 'Activity', id: string, code: string, title: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } | null, previous: { __typename: 'Survey', id: string, code: string, title: string } | null, questions: Array<{ __typename: 'SurveyQuestion', id: string, code: string, kind: SurveyQuestionKind, required: boolean, title: string, minimum: string | null, maximum: string | null, steps: number | null, dontKnow: boolean, startsPage: boolean, titleKo: string, titleEn: string, showIf: { __typename: 'SurveyCondition', question: string, anyOf: Array<string> } | null, choices: Array<{ __typename: 'SurveyOption', code: string, title: string, titleKo: string, titleEn: string }> }>, strata: Array<{ __typename: 'SurveyStratum', id: string, code: string, population: number | null, minimum: number, allocated: number | null, answered: number, overQuota: number, traits: Array<{ __typename: 'SurveyFacetValue', facet: SurveyFacet, code: string, title: string, titleKo: string, titleEn: string }> }>, tokenBatches: Array<{ __typename: 'SurveyTokenBatch', id: string, count: number, issuedOn: string, issuedBy: { __typename: 'Person', id: string, name: string } | null }>, results: { __typename: 'SurveyResults', id: string, answered: number, weighted: boolean, designEffect: string, straightLined: number, hasty: number, modes: Array<{ __typename: 'SurveyModeCount', mode: SurveyMode, answered: number }>, questions: Array<{ __typename: 'SurveyQuestionResult', question: string, texts: Array<string>, total: { __typename: 'SurveyFigure', group: string | null, title: string, hidden: boolean, few: boolean, answered: number | null, margin: string | null, mean: string | null, standardError: string | null, low: string | null, high: string | null, score: string | null, dontKnow: number | null, verdict: SurveyGroupVerdict | null, shares: Array<{ __typename: 'SurveyShare', option: string, title: string, hidden: boolean, answered: number | null, share: string | null, low: string | null, high: string | null }> }, groups: Array<{ __typename: 'SurveyFigure', group: string | null, title: string, hidden: boolean, few: boolean, answered: number | null, margin: string | null, mean: string | null, standardError: string | null, low: string | null, high: string | null, score: string | null, dontKnow: number | null, verdict: SurveyGroupVerdict | null, shares: Array<{ __typename: 'SurveyShare', option: string, title: string, hidden: boolean, answered: number | null, share: string | null, low: string | null, high: string | null }> }> }> } | null, trends: Array<{ __typename: 'SurveyTrend', question: string, option: string | null, earlier: string, later: string, difference: string, low: string, high: string, verdict: SurveyTrendVerdict }> } | null };

export type SurveyEditFragment = { __typename: 'Survey', id: string, version: number, code: string, purpose: SurveyPurpose, population: SurveyPopulation, populationSize: number | null, populationOn: string | null, weighting: SurveyWeighting, targetSize: number | null, opensOn: string | null, closesOn: string | null, titleKo: string, titleEn: string, introductionKo: string | null, introductionEn: string | null };

export type SurveyQuestionPartFragment = { __typename: 'SurveyQuestion', id: string, code: string, kind: SurveyQuestionKind, required: boolean, title: string, minimum: string | null, maximum: string | null, steps: number | null, dontKnow: boolean, startsPage: boolean, titleKo: string, titleEn: string, showIf: { __typename: 'SurveyCondition', question: string, anyOf: Array<string> } | null, choices: Array<{ __typename: 'SurveyOption', code: string, title: string, titleKo: string, titleEn: string }> };

export type SurveyStratumPartFragment = { __typename: 'SurveyStratum', id: string, code: string, population: number | null, minimum: number, allocated: number | null, answered: number, overQuota: number, traits: Array<{ __typename: 'SurveyFacetValue', facet: SurveyFacet, code: string, title: string, titleKo: string, titleEn: string }> };

export type SurveyFigurePartFragment = { __typename: 'SurveyFigure', group: string | null, title: string, hidden: boolean, few: boolean, answered: number | null, margin: string | null, mean: string | null, standardError: string | null, low: string | null, high: string | null, score: string | null, dontKnow: number | null, verdict: SurveyGroupVerdict | null, shares: Array<{ __typename: 'SurveyShare', option: string, title: string, hidden: boolean, answered: number | null, share: string | null, low: string | null, high: string | null }> };

export type SurveySheetQueryVariables = Exact<{
  token: string;
}>;


export type SurveySheetQuery = { __typename: 'Query', surveySheet: { __typename: 'SurveySheet', state: SurveySheetState, title: string, introduction: string | null, opensOn: string | null, closesOn: string | null, seconds: number, questions: Array<{ __typename: 'SurveySheetQuestion', code: string, kind: SurveyQuestionKind, required: boolean, title: string, minimum: string | null, maximum: string | null, steps: number | null, dontKnow: boolean, startsPage: boolean, showIf: { __typename: 'SurveyCondition', question: string, anyOf: Array<string> } | null, choices: Array<{ __typename: 'SurveyOption', code: string, title: string }> }>, saved: Array<{ __typename: 'SurveySheetAnswer', question: string, values: Array<string> }> } | null };

export type AnswerSurveyMutationVariables = Exact<{
  input: SurveyAnswersInput;
}>;


export type AnswerSurveyMutation = { __typename: 'Mutation', answerSurvey: boolean };

export type SaveSurveyAnswersMutationVariables = Exact<{
  input: SurveyAnswersInput;
}>;


export type SaveSurveyAnswersMutation = { __typename: 'Mutation', saveSurveyAnswers: boolean };

export type EnterSurveyResponseMutationVariables = Exact<{
  input: SurveyResponseInput;
}>;


export type EnterSurveyResponseMutation = { __typename: 'Mutation', enterSurveyResponse: { __typename: 'Survey', id: string, answered: number } };

export type ImportSurveyResponsesMutationVariables = Exact<{
  input: SurveyResponsesImportInput;
}>;


export type ImportSurveyResponsesMutation = { __typename: 'Mutation', importSurveyResponses: { __typename: 'ImportOutcome', rows: number, created: number, revised: number, unchanged: number, leftOut: number | null, repeated: boolean, issues: Array<{ __typename: 'ImportIssue', row: number, column: string, text: string, code: string, message: string }> } };

export type RecordSurveyContactsMutationVariables = Exact<{
  input: SurveyContactsInput;
}>;


export type RecordSurveyContactsMutation = { __typename: 'Mutation', recordSurveyContacts: { __typename: 'Survey', id: string } };

export type CreateSurveyMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type CreateSurveyMutation = { __typename: 'Mutation', createSurvey: { __typename: 'Survey', id: string, code: string } };

export type UpdateSurveyMutationVariables = Exact<{
  input: SurveyUpdate;
}>;


export type UpdateSurveyMutation = { __typename: 'Mutation', updateSurvey: { __typename: 'Survey', id: string } };

export type CreateSurveyWaveMutationVariables = Exact<{
  input: SurveyWaveInput;
}>;


export type CreateSurveyWaveMutation = { __typename: 'Mutation', createSurveyWave: { __typename: 'Survey', id: string, code: string } };

export type SetSurveyQuestionsMutationVariables = Exact<{
  input: SurveyQuestionsInput;
}>;


export type SetSurveyQuestionsMutation = { __typename: 'Mutation', setSurveyQuestions: { __typename: 'Survey', id: string } };

export type SetSurveyStrataMutationVariables = Exact<{
  input: SurveyStrataInput;
}>;


export type SetSurveyStrataMutation = { __typename: 'Mutation', setSurveyStrata: { __typename: 'Survey', id: string } };

export type IssueSurveyTokensMutationVariables = Exact<{
  input: SurveyTokensInput;
}>;


export type IssueSurveyTokensMutation = { __typename: 'Mutation', issueSurveyTokens: { __typename: 'IssuedSurveyTokens', count: number, csv: string } };

export type OpenSurveyMutationVariables = Exact<{
  input: SurveyMove;
}>;


export type OpenSurveyMutation = { __typename: 'Mutation', openSurvey: { __typename: 'Survey', id: string } };

export type CloseSurveyMutationVariables = Exact<{
  input: SurveyMove;
}>;


export type CloseSurveyMutation = { __typename: 'Mutation', closeSurvey: { __typename: 'Survey', id: string } };

export type PublishSurveyMutationVariables = Exact<{
  input: SurveyMove;
}>;


export type PublishSurveyMutation = { __typename: 'Mutation', publishSurvey: { __typename: 'Survey', id: string } };

export const SurveyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Survey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetSize"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"wave"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SurveyRowFragment, unknown>;
export const SurveyEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Survey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","alias":{"kind":"Name","value":"introductionKo"},"name":{"kind":"Name","value":"introduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"introductionEn"},"name":{"kind":"Name","value":"introduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationSize"}},{"kind":"Field","name":{"kind":"Name","value":"populationOn"}},{"kind":"Field","name":{"kind":"Name","value":"weighting"}},{"kind":"Field","name":{"kind":"Name","value":"targetSize"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}}]} as unknown as DocumentNode<SurveyEditFragment, unknown>;
export const SurveyQuestionPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyQuestionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"startsPage"}},{"kind":"Field","name":{"kind":"Name","value":"showIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"anyOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]}]}}]}}]} as unknown as DocumentNode<SurveyQuestionPartFragment, unknown>;
export const SurveyStratumPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyStratumPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyStratum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"overQuota"}},{"kind":"Field","name":{"kind":"Name","value":"traits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]}]}}]}}]} as unknown as DocumentNode<SurveyStratumPartFragment, unknown>;
export const SurveyFigurePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyFigurePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"few"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]} as unknown as DocumentNode<SurveyFigurePartFragment, unknown>;
export const SurveysDocument = {"__meta__":{"hash":"sha256:3f09db3a73a27d9a44dbfbd699d88ffe7b1ada3135a4e41bec252204c350174a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Survey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetSize"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"wave"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SurveysQuery, SurveysQueryVariables>;
export const SurveyPageDocument = {"__meta__":{"hash":"sha256:a681657b6959a0c32f6cb4be61a7181f52c569503f9052440325f12e452fbc0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFacet"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyEdit"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"wave"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"overTarget"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMargin"}},{"kind":"Field","name":{"kind":"Name","value":"contacted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusalRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyQuestionPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyStratumPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokenBatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"weighted"}},{"kind":"Field","name":{"kind":"Name","value":"designEffect"}},{"kind":"Field","name":{"kind":"Name","value":"straightLined"}},{"kind":"Field","name":{"kind":"Name","value":"hasty"}},{"kind":"Field","name":{"kind":"Name","value":"modes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"texts"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyFigurePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyFigurePart"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Survey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","alias":{"kind":"Name","value":"introductionKo"},"name":{"kind":"Name","value":"introduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"introductionEn"},"name":{"kind":"Name","value":"introduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationSize"}},{"kind":"Field","name":{"kind":"Name","value":"populationOn"}},{"kind":"Field","name":{"kind":"Name","value":"weighting"}},{"kind":"Field","name":{"kind":"Name","value":"targetSize"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyQuestionPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"startsPage"}},{"kind":"Field","name":{"kind":"Name","value":"showIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"anyOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyStratumPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyStratum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"overQuota"}},{"kind":"Field","name":{"kind":"Name","value":"traits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleKo"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"ko"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"en"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyFigurePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"few"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]} as unknown as DocumentNode<SurveyPageQuery, SurveyPageQueryVariables>;
export const SurveySheetDocument = {"__meta__":{"hash":"sha256:e9ae5003229a1ed563d20941bfe3acae836aae3fe4b839f428933f9f6df175b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveySheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveySheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"startsPage"}},{"kind":"Field","name":{"kind":"Name","value":"showIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"anyOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}}]} as unknown as DocumentNode<SurveySheetQuery, SurveySheetQueryVariables>;
export const AnswerSurveyDocument = {"__meta__":{"hash":"sha256:41994d2acf97d910e3065c17b53df7f7018ad92f8441c0c0894a69b170045b2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const SaveSurveyAnswersDocument = {"__meta__":{"hash":"sha256:0559348f576bbbbc014e67a8f47fae32719a9ce2746cd56b6bc693e636fe6ff4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSurveyAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSurveyAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SaveSurveyAnswersMutation, SaveSurveyAnswersMutationVariables>;
export const EnterSurveyResponseDocument = {"__meta__":{"hash":"sha256:96c7e837e4cad8163b808614d66be2024884fce68fd7e202569e1db75fdccb82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterSurveyResponse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResponseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterSurveyResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}}]}}]}}]} as unknown as DocumentNode<EnterSurveyResponseMutation, EnterSurveyResponseMutationVariables>;
export const ImportSurveyResponsesDocument = {"__meta__":{"hash":"sha256:bcb16e126810a867324185bba3da5626f51f5c4e6ea7465f0ab0b5a354a8731e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportSurveyResponses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResponsesImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importSurveyResponses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportSurveyResponsesMutation, ImportSurveyResponsesMutationVariables>;
export const RecordSurveyContactsDocument = {"__meta__":{"hash":"sha256:ca9c86ffba0e818b9571deecf9ce90cdab715defbd61ef6bf371f6802d83366d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSurveyContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyContactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordSurveyContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordSurveyContactsMutation, RecordSurveyContactsMutationVariables>;
export const CreateSurveyDocument = {"__meta__":{"hash":"sha256:dd2890ac04de2795e99d86dc83dfa85ebac43aa9ae9e1de5c843256b0c1f1e86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CreateSurveyMutation, CreateSurveyMutationVariables>;
export const UpdateSurveyDocument = {"__meta__":{"hash":"sha256:5c7097a47c7d421c892e40359260e19b65361acb73fa339c8c895708eedd5c3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyUpdate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateSurveyMutation, UpdateSurveyMutationVariables>;
export const CreateSurveyWaveDocument = {"__meta__":{"hash":"sha256:04378a7bde6cb3d5961d6fd5ee166d7f432bb8f866837d6bf62a03408dd4f6a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSurveyWave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyWaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createSurveyWave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CreateSurveyWaveMutation, CreateSurveyWaveMutationVariables>;
export const SetSurveyQuestionsDocument = {"__meta__":{"hash":"sha256:88132072a48eb108377b47f463cdaae5a1773a1c5c481c5cb80ea01fb30d1051"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSurveyQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyQuestionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setSurveyQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetSurveyQuestionsMutation, SetSurveyQuestionsMutationVariables>;
export const SetSurveyStrataDocument = {"__meta__":{"hash":"sha256:5ab42203890b3ef8be8f5924dc5f3896e8224936d2b0591fe40ed31d9faf937c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSurveyStrata"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyStrataInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setSurveyStrata"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetSurveyStrataMutation, SetSurveyStrataMutationVariables>;
export const IssueSurveyTokensDocument = {"__meta__":{"hash":"sha256:4cd8135db3b00955bea2566f0652001fa7b578e487fb0a3c23432c41b9ca28f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueSurveyTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyTokensInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueSurveyTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}}]}}]}}]} as unknown as DocumentNode<IssueSurveyTokensMutation, IssueSurveyTokensMutationVariables>;
export const OpenSurveyDocument = {"__meta__":{"hash":"sha256:4563e5c9f17a43ec1a4335194f33839ef8207a0ec9432adc9e4d676e3db62c9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenSurveyMutation, OpenSurveyMutationVariables>;
export const CloseSurveyDocument = {"__meta__":{"hash":"sha256:ad18cb57c1964bea226e266d5c70eb656ca1d598d80577e1e2db24213df4d152"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseSurveyMutation, CloseSurveyMutationVariables>;
export const PublishSurveyDocument = {"__meta__":{"hash":"sha256:7b3cf02f9c53835ed055b8669f57f6977d8598cbca3bf2a2bcaf397fd00ae3f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyMove"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublishSurveyMutation, PublishSurveyMutationVariables>;