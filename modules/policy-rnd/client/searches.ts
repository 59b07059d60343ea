import { search } from '@yeondong/client/kit';

const { defineSearch, oneOf, sort } = search;

export const PROPOSAL_VIEWS = ['list', 'columns'] as const;
export const PROPOSAL_CHOICES = ['all', 'open', 'overdue', 'adopted'] as const;
export const proposalsSearch = defineSearch({
  view: oneOf(PROPOSAL_VIEWS, 'list'),
  show: oneOf(PROPOSAL_CHOICES, 'all'),
  sort: sort(''),
});
export const tableSearch = defineSearch({ sort: sort('') });
export const POLICY_FACETS = ['ALL', 'DOMAIN', 'REGION', 'PROGRAM', 'POPULATION_GROUP'] as const;
export const policiesSearch = defineSearch({ facet: oneOf(POLICY_FACETS, 'ALL'), sort: sort('') });
