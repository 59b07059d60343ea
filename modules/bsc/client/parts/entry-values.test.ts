import {
  cellFaults,
  changedEntries,
  clashesOf,
  draftsOf,
  type Entry,
  rowsOf,
  submissionOf,
  valuesOf,
} from './entry-values';

type Result = NonNullable<Entry['result']>;

function entry(
  id: string,
  status: Entry['status'],
  result: Partial<Result> = {},
  aggregation: Entry['kpi']['aggregation'] = 'LAST',
): Entry {
  const full: Result = {
    __typename: 'KpiResult',
    id: `r-${id}`,
    value: null,
    numerator: null,
    denominator: null,
    missing: null,
    note: null,
    flags: [],
    status,
    revision: 1,
    reason: null,
    version: 3,
    enteredAt: null,
    enteredBy: null,
    ...result,
  };
  return {
    __typename: 'ResultEntry',
    target: '90',
    previous: '81',
    status,
    missing: null,
    due: {
      __typename: 'ResultDueDaysType',
      enter: '2006-06-05',
      confirm: '2006-06-07',
      evaluate: '2006-06-12',
      publish: '2006-06-13',
    },
    kpi: {
      __typename: 'Kpi',
      id,
      code: id,
      title: id,
      unit: '%',
      decimals: 1,
      aggregation,
      cumulative: false,
      source: 'MANUAL',
    },
    result: status === 'OPEN' && Object.keys(result).length === 0 ? null : full,
  };
}

const OPEN = entry('a', 'OPEN');
const SUBMITTED = entry('b', 'ENTERED', { value: '82.4' });
const LOCKED = entry('c', 'LOCKED', { value: '70' });
const RATIO = entry('d', 'OPEN', { numerator: '3', denominator: '4' }, 'RATIO_OF_SUMS');
const readVersion = ({ result }: Entry) => result?.version ?? null;
const ALL = [OPEN, SUBMITTED, LOCKED, RATIO];
const typed = (changes: Record<string, Record<string, string>>) => {
  const values = valuesOf(ALL);
  return Object.fromEntries(Object.entries(values).map(([id, cells]) => [id, { ...cells, ...changes[id] }]));
};

describe('the values of an entry sheet', () => {
  it('differ only where a number does', () => {
    expect(changedEntries(ALL, typed({ b: { value: '82.40' } }))).toEqual([]);
    expect(changedEntries(ALL, typed({ b: { value: '82.5' } }))).toEqual([SUBMITTED]);
  });

  it('never change what is locked', () => {
    expect(changedEntries(ALL, typed({ c: { value: '71' } }))).toEqual([]);
  });

  it('are kept as drafts only while nothing was submitted', () => {
    expect(draftsOf(ALL, typed({ a: { value: '1' }, b: { value: '2' } }))).toEqual([OPEN]);
  });

  it('are submitted where they are filled: drafts as they are, submitted ones when changed', () => {
    expect(submissionOf(ALL, typed({}))).toEqual([RATIO]);
    expect(submissionOf(ALL, typed({ a: { notApplicable: 'yes', note: '사업 없음' }, b: { value: '9' } }))).toEqual([
      OPEN,
      SUBMITTED,
      RATIO,
    ]);
    expect(submissionOf(ALL, typed({ a: { note: '값 없이 비고만' } }))).toEqual([RATIO]);
  });

  it('go out with the version that was read, and without one for a first entry', () => {
    expect(rowsOf([OPEN, RATIO], typed({ a: { value: '12' } }), readVersion)).toEqual([
      { kpi: 'a', value: '12', numerator: null, denominator: null, notApplicable: false, note: null, version: null },
      { kpi: 'd', value: null, numerator: '3', denominator: '4', notApplicable: false, note: null, version: 3 },
    ]);
  });
});

describe('a refusal', () => {
  it('stands at its cell; that of a row or of a computed value at the first one', () => {
    const issues = [
      { path: 'rows.0.value', code: 'x', message: '100 이하여야 합니다.' },
      { path: 'rows.1.value', code: 'x', message: '0 이상이어야 합니다.' },
      { path: 'rows.1.denominator', code: 'x', message: '분모는 음수일 수 없습니다.' },
      { path: 'results.0', code: 'x', message: '뒤의 것' },
    ];
    expect(cellFaults(issues, [OPEN, RATIO])).toEqual({
      'a/value': '100 이하여야 합니다.',
      'd/numerator': '0 이상이어야 합니다.',
      'd/denominator': '분모는 음수일 수 없습니다.',
    });
  });
});

describe('a clash', () => {
  it('is every row that was sent with a version that is no longer the last', () => {
    const theirs = entry('b', 'ENTERED', { value: '99', version: 4 });
    expect(clashesOf([OPEN, SUBMITTED], [OPEN, theirs, LOCKED], readVersion)).toEqual([{ mine: SUBMITTED, theirs }]);
  });
});
