import { search } from '@yeondong/client/kit';

const { defineSearch, oneOf, sort, text } = search;

export const ALL = 'all' as const;
export const ORIGINS = [ALL, 'CITY', 'COMMON'] as const;
export const STATUSES = [
  ALL,
  'SELECTED',
  'PLANNED',
  'IN_PROGRESS',
  'DONE',
  'EFFECT_CHECKED',
  'SPREAD',
  'DROPPED',
] as const;
export const TIMES = [ALL, 'late'] as const;
export const LAYOUTS = ['table', 'timeline'] as const;
export const IDEA_STATUSES = [ALL, 'IDEA', 'SCREENED', 'SELECTED', 'DROPPED'] as const;

export const ACTIVITY_STATUSES = [ALL, 'SUBMITTED', 'CONFIRMED', 'APPROVED', 'RETURNED', 'CANCELLED'] as const;
export const MILEAGE_VIEWS = ['people', 'departments'] as const;

export const TRAINING_VIEWS = [ALL, '1', '2', '3', '4'] as const;
export const PRACTICE_STATUSES = [ALL, 'DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN'] as const;

export const boardSearch = defineSearch({});
export const tasksSearch = defineSearch({
  q: text(''),
  origin: oneOf(ORIGINS, ALL),
  status: oneOf(STATUSES, ALL),
  due: oneOf(TIMES, ALL),
  layout: oneOf(LAYOUTS, 'table'),
  sort: sort(''),
});
export const ideasSearch = defineSearch({ status: oneOf(IDEA_STATUSES, ALL), sort: sort('') });
export const activitiesSearch = defineSearch({ status: oneOf(ACTIVITY_STATUSES, ALL), sort: sort('') });
export const mileageSearch = defineSearch({ person: text(''), by: oneOf(MILEAGE_VIEWS, 'people') });
export const learningSearch = defineSearch({ sort: sort('') });
export const trainingSearch = defineSearch({ missing: oneOf(TRAINING_VIEWS, ALL), sort: sort('') });
export const practicesSearch = defineSearch({ q: text(''), status: oneOf(PRACTICE_STATUSES, ALL) });
