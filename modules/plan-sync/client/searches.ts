import { search } from '@yeondong/client/kit';

const { code, defineSearch, integer, oneOf, sort } = search;

export const ORPHAN_KINDS = [
  'INITIATIVE_WITHOUT_FUNDS',
  'LINE_WITHOUT_ITEM',
  'LONG_TERM_WITHOUT_ANNUAL',
  'ANNUAL_WITHOUT_UPPER',
  'ITEM_WITHOUT_KPI',
  'DANGLING_LINK',
] as const;
export const LEVELS = ['LONG_TERM', 'BASIC', 'TERM_PRIORITY', 'MID_TERM_FISCAL', 'ANNUAL', 'SECTORAL'] as const;

export const boardSearch = defineSearch({ kind: oneOf(ORPHAN_KINDS, 'INITIATIVE_WITHOUT_FUNDS') });
export const planSearch = defineSearch({
  edition: integer(1990, 2100, null),
  number: integer(1, 99, null),
  sort: sort(''),
});
export const linksSearch = defineSearch({ from: oneOf(LEVELS, 'ANNUAL'), to: oneOf(LEVELS, 'LONG_TERM') });
export const fiscalSearch = defineSearch({
  edition: integer(1990, 2100, null),
  unit: oneOf(['million', 'hundredMillion'], 'million'),
  sort: sort(''),
});
export const OPINION_VIEWS = ['all', 'open', 'overdue', 'promised'] as const;
export const opinionsSearch = defineSearch({ show: oneOf(OPINION_VIEWS, 'all'), sort: sort('') });
export const compareSearch = defineSearch({ from: code(), to: code(), all: oneOf(['no', 'yes'], 'no') });
export const prioritiesSearch = defineSearch({ sort: sort('') });
export const quarterSearch = defineSearch({ quarter: oneOf(['', '1', '2', '3', '4'], '') });
export const processSearch = defineSearch({ show: oneOf(['all', 'late'], 'all'), sort: sort('') });
export const termsSearch = defineSearch({ term: integer(1, 99, null) });
export const rollSearch = defineSearch({ to: integer(1990, 2100, null) });
