import { search } from '@yeondong/client/kit';

const { defineSearch, oneOf, sort, text } = search;

export const PROPOSAL_VIEWS = ['list', 'columns'] as const;
export const PROPOSAL_CHOICES = ['all', 'open', 'overdue', 'adopted'] as const;
export const proposalsSearch = defineSearch({
  view: oneOf(PROPOSAL_VIEWS, 'list'),
  show: oneOf(PROPOSAL_CHOICES, 'all'),
  facet: text(''),
  sort: sort(''),
});
export const tableSearch = defineSearch({ sort: sort('') });
export const policiesSearch = defineSearch({ facet: text(''), sort: sort('') });
