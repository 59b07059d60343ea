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

/** 현장 메모 조건. / Conditions of Field notes. */
export type ExampleInitiativeWhere = {
  /** 이런 중요도의 메모가 있음. / It has a note of such importance. */
  noteImportance?: IntFilter | null | undefined;
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

/** 새 현장 메모. / A new field note. */
export type FieldNoteInput = {
  /** 중복 방지 키. / Idempotency key. */
  idempotencyKey?: string | null | undefined;
  /** 중요도(1–5). / Importance, from 1 to 5. */
  importance: number;
  /** 이행과제. / Initiative. */
  initiative: string | number;
  /** 본 것(1,000자까지). / What was seen; 1,000 characters at most. */
  text: string;
  /** 현장에 간 날. / Day of the visit. */
  writtenOn: string;
};

/** FieldNote 기록을 고르는 조건. / Conditions that choose FieldNote records. */
export type FieldNoteWhere = {
  /** 모두 만족. / All of these hold. */
  and?: Array<FieldNoteWhere> | null | undefined;
  /** 식별자. / Id. */
  id?: IdFilter | null | undefined;
  /** 중요도. / Importance. */
  importance?: IntFilter | null | undefined;
  /** 이행과제. / Its initiative. */
  initiative?: InitiativeWhere | null | undefined;
  /** 만족하지 않음. / This does not hold. */
  not?: FieldNoteWhere | null | undefined;
  /** 하나 이상 만족. / At least one of these holds. */
  or?: Array<FieldNoteWhere> | null | undefined;
  /** 예시 여부. / Whether it is a sample. */
  sample?: BooleanFilter | null | undefined;
  /** 본 것. / What was seen. */
  text?: StringFilter | null | undefined;
  /** 현장에 간 날. / Day of the visit. */
  writtenOn?: DateFilter | null | undefined;
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
  /** 현장 메모 조건. / Conditions of Field notes. */
  example?: ExampleInitiativeWhere | null | undefined;
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

export type NoteRowFragment = { __typename: 'FieldNote', id: string, text: string, writtenOn: string, importance: number, sample: boolean, author: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } };

export type ExampleNotesQueryVariables = Exact<{
  where?: FieldNoteWhere | null | undefined;
}>;


export type ExampleNotesQuery = { __typename: 'Query', fieldNotes: { __typename: 'FieldNoteConnection', totalCount: number, nodes: Array<{ __typename: 'FieldNote', id: string, text: string, writtenOn: string, importance: number, sample: boolean, author: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } }> } };

export type ExampleInitiativeNotesQueryVariables = Exact<{
  code: string;
}>;


export type ExampleInitiativeNotesQuery = { __typename: 'Query', initiative: { __typename: 'Initiative', id: string, fieldNotes: { __typename: 'FieldNoteConnection', nodes: Array<{ __typename: 'FieldNote', id: string, text: string, writtenOn: string, importance: number, sample: boolean, author: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } }> } } | null };

export type ExampleInitiativesQueryVariables = Exact<{
  year: number;
  where?: InitiativeWhere | null | undefined;
}>;


export type ExampleInitiativesQuery = { __typename: 'Query', initiatives: { __typename: 'InitiativeConnection', nodes: Array<{ __typename: 'Initiative', id: string, code: string, title: string }> } };

export type ExampleWriteNoteMutationVariables = Exact<{
  input: FieldNoteInput;
}>;


export type ExampleWriteNoteMutation = { __typename: 'Mutation', writeFieldNote: { __typename: 'FieldNote', id: string, text: string, writtenOn: string, importance: number, sample: boolean, author: { __typename: 'Person', id: string, name: string } | null, initiative: { __typename: 'Initiative', id: string, code: string, title: string } } };

export const NoteRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<NoteRowFragment, unknown>;
export const ExampleNotesDocument = {"__meta__":{"hash":"sha256:67a8dd2720176a41c2f6ae2ecce584468321abb8a652e5bcbae49dd3d680e8ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExampleNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldNoteWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fieldNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"WRITTEN_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ExampleNotesQuery, ExampleNotesQueryVariables>;
export const ExampleInitiativeNotesDocument = {"__meta__":{"hash":"sha256:37901ed23ec65423a860fdcbe7d1f60d916e97d1e0e5f386a06d8d505452c4f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExampleInitiativeNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fieldNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"WRITTEN_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ExampleInitiativeNotesQuery, ExampleInitiativeNotesQueryVariables>;
export const ExampleInitiativesDocument = {"__meta__":{"hash":"sha256:e0822e9898ad3bb67079736f98c3113642aef94f44609d5af3c59dcde740532f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExampleInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ExampleInitiativesQuery, ExampleInitiativesQueryVariables>;
export const ExampleWriteNoteDocument = {"__meta__":{"hash":"sha256:8fc5630cc5967e8292a19f55134d1e66f15cfbda267d134663ce8a50bd5a1a9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExampleWriteNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeFieldNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ExampleWriteNoteMutation, ExampleWriteNoteMutationVariables>;