import { search } from '@yeondong/client/kit';

const { code, defineSearch, oneOf, sort, text } = search;

export const ALL = 'all' as const;

export const VERDICTS = [ALL, 'BETTER', 'WORSE', 'SAME', 'UNKNOWN'] as const;
export const QUADRANTS = [ALL, 'STRENGTH', 'IMPROVING', 'WARNING', 'DANGER', 'UNKNOWN'] as const;
export const STATUSES = [ALL, 'PROPOSED', 'IN_REVIEW', 'ACTIVE', 'RETIRED'] as const;

export const boardSearch = defineSearch({});
export const indicatorsSearch = defineSearch({
  q: text(''),
  domain: code(),
  field: code(),
  vsNational: oneOf(VERDICTS, ALL),
  quadrant: oneOf(QUADRANTS, ALL),
  status: oneOf(STATUSES, ALL),
  sort: sort(''),
});
export const indicatorSearch = defineSearch({ asOf: text('') });
export const diagnosisSearch = defineSearch({
  domain: code(),
  field: code(),
  quadrant: oneOf(QUADRANTS, ALL),
  sort: sort(''),
});
export const importSearch = defineSearch({});
