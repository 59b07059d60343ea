import { search } from '@yeondong/client/kit';
import { PERSON_ROLES } from '../parts/person-words';

const { code, defineSearch, integer, oneOf, sort, text } = search;

export const signInSearch = defineSearch({ next: text('') });
export const tableSearch = defineSearch({ sort: sort(''), facet: text('') });
export const visionSearch = defineSearch({
  view: oneOf(['picture', 'table'], 'picture'),
  measure: text(''),
  open: text(''),
  sort: sort(''),
});
export const approvalsSearch = defineSearch({
  tab: oneOf(['waiting', 'requested', 'done'], 'waiting'),
  after: text(''),
});
export const initiativeSearch = defineSearch({ tab: text('overview') });
export const programsSearch = defineSearch({ sort: sort('') });
export const calendarSearch = defineSearch({
  program: code(),
  department: code(),
  state: oneOf(['all', 'overdue', 'open', 'held'], 'all'),
  month: integer(1, 12, null),
});
export const surveysSearch = defineSearch({
  sort: sort(''),
  state: oneOf(['all', 'DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'], 'all'),
});
export const surveySearch = defineSearch({
  by: oneOf(['', 'REGION', 'SEX', 'AGE', 'DEPARTMENT', 'GROUP'], ''),
});
export const contestsSearch = defineSearch({
  sort: sort(''),
  stage: oneOf(['all', 'ANNOUNCED', 'OPEN', 'CLOSED', 'PRE_SCREEN', 'JUDGING', 'RESULT', 'AWARDED'], 'all'),
});
export const departmentsSearch = defineSearch({
  q: text(''),
  kind: oneOf(['all', 'CITY', 'DISTRICT_OFFICE', 'AFFILIATE', 'PUBLIC_CORPORATION'], 'all'),
  sort: sort(''),
});
export const handoverSearch = defineSearch({ person: text('') });
export const auditSearch = defineSearch({ q: text(''), after: text('') });
export const peopleSearch = defineSearch({
  q: text(''),
  department: code(),
  role: oneOf(['all', ...PERSON_ROLES], 'all'),
  state: oneOf(['all', 'ACTIVE', 'LOCKED', 'LEFT'], 'all'),
  sort: sort(''),
  after: text(''),
});
