import { search } from '@yeondong/client/kit';
import { ALERT_RULES, ALERT_STATES, SEVERITIES } from './parts/alert/alert-words';

const { code, defineSearch, flag, integer, oneOf, period, sort, text } = search;

/** How departments weigh in the scores of bureaus; as the scheme says unless another is asked for. */
export const UNIT_WEIGHTINGS = ['scheme', 'EQUAL', 'STAFF', 'BUDGET'] as const;

export const ALL = 'all' as const;

export const boardSearch = defineSearch({
  period: period(null),
  state: oneOf([ALL, 'late', 'open', 'confirm', 'verify', 'done'], ALL),
  sort: sort(''),
});
export const scorecardSearch = defineSearch({ period: period(null) });
export const heatMapSearch = defineSearch({
  period: period(null),
  parent: code(),
  group: code(),
  by: oneOf(UNIT_WEIGHTINGS, 'scheme'),
  sort: sort(''),
});
export const strategyMapSearch = defineSearch({
  period: period(null),
  view: oneOf(['auto', 'picture', 'objectives', 'edges'], 'auto'),
  objective: code(),
  sort: sort(''),
});
export const entrySearch = defineSearch({ department: code(), period: period(null) });
export const kpisSearch = defineSearch({
  period: period(null),
  q: text(''),
  department: code(),
  trend: oneOf([ALL, 'IMPROVING', 'STEADY', 'WORSENING', 'UNKNOWN'], ALL),
  kind: oneOf([ALL, 'INPUT', 'PROCESS', 'OUTPUT', 'OUTCOME'], ALL),
  cycle: oneOf([ALL, 'MONTH', 'QUARTER', 'HALF', 'YEAR'], ALL),
  sort: sort(''),
});
export const kpiNewSearch = defineSearch({ after: code() });
export const tablesSearch = defineSearch({
  kind: oneOf(['results', 'year', 'targets', 'definitions'], 'results'),
  department: code(),
  period: period(null),
});
export const tracesSearch = defineSearch({ department: code(), sort: sort('') });
export const kpiSearch = defineSearch({ period: period(null) });
export const alertsSearch = defineSearch({
  state: oneOf(['open', ...ALERT_STATES, ALL], 'open'),
  rule: oneOf([ALL, ...ALERT_RULES], ALL),
  severity: oneOf([ALL, ...SEVERITIES], ALL),
  escalated: flag(),
  department: code(),
  sort: sort(''),
  alert: text(''),
});
export const panelSearch = defineSearch({ period: period(null), sort: sort('') });
export const rankingSearch = defineSearch({
  view: oneOf(['city', 'groups', 'former', 'awards', 'adjustments', 'scheme'], 'city'),
  sort: sort(''),
});
export const appealsSearch = defineSearch({
  state: oneOf([ALL, 'FILED', 'ACCEPTED', 'PARTIAL', 'REJECTED'], ALL),
  sort: sort(''),
  appeal: text(''),
});
export const REWARD_KINDS = ['BONUS', 'PERSONNEL_RATING', 'TALENT'] as const;
export const rewardsSearch = defineSearch({ kind: oneOf(REWARD_KINDS, 'BONUS'), version: integer(1, 999, null) });
export const feedbackSearch = defineSearch({
  state: oneOf([ALL, 'unverified', 'OPEN', 'ACTION', 'DONE', 'VERIFIED'], ALL),
  source: oneOf([ALL, 'EVALUATION', 'APPEAL', 'COMMITTEE', 'ALERT', 'PANEL', 'OTHER'], ALL),
  sort: sort(''),
});
export const publicSearch = defineSearch({ year: integer(1990, 2100, null), month: text('') });
export const manualSearch = defineSearch({
  topic: oneOf(['', 'BOARD', 'SCORECARD', 'ENTRY', 'KPI', 'SCHEDULE', 'PROGRAMME', 'ALERT'], ''),
});
export const schedulesSearch = defineSearch({
  department: code(),
  initiative: code(),
  month: integer(1, 12, null),
  behind: flag(),
});
