import { search } from '@yeondong/client/kit';

const { code, defineSearch, flag, integer, oneOf, sort, text } = search;

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
export const linksSearch = defineSearch({
  from: code(),
  to: code(),
  through: flag(),
  weighed: flag(),
  domain: code(),
  kind: oneOf(ORPHAN_KINDS, 'LONG_TERM_WITHOUT_ANNUAL'),
});
export const FISCAL_TABS = ['table', 'lines', 'findings', 'compare'] as const;
export const GROUPINGS = ['DOMAIN', 'ACCOUNT', 'FIELD', 'SECTION', 'SPENDING', 'SOURCE', 'DEPARTMENT'] as const;
const unit = oneOf(['million', 'hundredMillion'], 'million');
export const fiscalSearch = defineSearch({
  edition: integer(1990, 2100, null),
  tab: oneOf(FISCAL_TABS, 'table'),
  by: oneOf(GROUPINGS, 'DOMAIN'),
  source: oneOf(['all', 'NATIONAL', 'PROVINCIAL', 'CITY', 'LOCAL_DEBT', 'OTHER'], 'all'),
  spending: oneOf(['all', 'PROJECT', 'MANDATORY', 'CURRENT'], 'all'),
  scheme: code(),
  from: code(),
  unit,
  sort: sort(''),
});
export const budgetSearch = defineSearch({ unit, year: integer(1990, 2100, null), sort: sort('') });
export const classesSearch = defineSearch({ scheme: code() });
export const OPINION_VIEWS = ['all', 'open', 'overdue', 'promised', 'unfulfilled', 'aside'] as const;
export const CHANNELS = ['ONLINE', 'FORUM', 'SURVEY', 'CALL'] as const;
export const opinionsSearch = defineSearch({
  show: oneOf(OPINION_VIEWS, 'all'),
  channel: oneOf(['ALL', ...CHANNELS], 'ALL'),
  domain: code(),
  department: code(),
  sort: sort(''),
});
export const CHANGE_SOURCES = ['STUDY', 'FORUM', 'BSC_FEEDBACK', 'OPINION', 'BUDGET_CUT', 'INSTRUCTION'] as const;
export const CHANGE_ORIGINS = ['all', ...CHANGE_SOURCES, 'none'] as const;
export const CHANGE_FILTERS = [
  ...([
    'changed',
    'all',
    'ADDED',
    'CHANGED',
    'REMOVED',
    'SPLIT_AWAY',
    'MERGED_AWAY',
    'FROM_SPLIT',
    'FROM_MERGE',
  ] as const),
  ...(['DEFERRED', 'ADVANCED', 'MOVED', 'CARRIED'] as const),
] as const;
export const compareSearch = defineSearch({
  from: code(),
  to: code(),
  kind: oneOf(CHANGE_FILTERS, 'changed'),
  source: oneOf(CHANGE_ORIGINS, 'all'),
  q: text(),
});
export const CHANGE_STATES = ['all', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'APPLIED'] as const;
export const changesSearch = defineSearch({ show: oneOf(CHANGE_STATES, 'all'), sort: sort('') });
export const INSTRUCTION_VIEWS = ['open', 'mine', 'overdue', 'reported', 'all'] as const;
export const instructionsSearch = defineSearch({ show: oneOf(INSTRUCTION_VIEWS, 'open') });
export const packSearch = defineSearch({ issued: integer(1, 999, null) });
export const editionCopySearch = defineSearch({
  edition: integer(1990, 2100, null),
  number: integer(1, 99, null),
  issued: integer(1, 999, null),
});
export const BRIEFINGS = ['achievement', 'area'] as const;
export const briefingsSearch = defineSearch({ kind: oneOf(BRIEFINGS, 'achievement'), domain: code() });
export const prioritiesSearch = defineSearch({ sort: sort('') });
export const quarterSearch = defineSearch({ quarter: oneOf(['', '1', '2', '3', '4'], '') });
export const processSearch = defineSearch({ show: oneOf(['all', 'late'], 'all'), department: code(), sort: sort('') });
export const termsSearch = defineSearch({ term: integer(1, 99, null) });
export const rollSearch = defineSearch({ to: integer(1990, 2100, null) });
export const CALENDAR_SHOWN = ['all', 'late', 'open', 'held'] as const;
export const CALENDAR_KINDS = [
  ...(['STEP', 'ACTIVITY', 'MEETING', 'REPORT_DUE', 'INSTRUCTION_DUE', 'INSPECTION_DUE'] as const),
  ...(['FORUM', 'SURVEY', 'REPLY_DUE', 'PUBLICATION', 'EDITION', 'TERM_END'] as const),
] as const;
export const calendarSearch = defineSearch({
  show: oneOf(CALENDAR_SHOWN, 'all'),
  kind: oneOf(['all', ...CALENDAR_KINDS], 'all'),
});
