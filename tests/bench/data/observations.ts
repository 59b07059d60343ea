import type { Tables } from '../tables.js';
import type { Known } from './known.js';
import { planRecord, type Rows, times, turn } from './rows.js';

export const INDICATORS = 250;
/** Indicators after them that have no values. */
export const FRESH = 25;
const FIRST_YEAR = 1996;
export const QUARTERS = 40;
const NATION = 0;
const HOME = 1;
const PEERS = 6;
const PEER_SINCE = 1998;
const KNOWN_SINCE = '2006-01-02';

const TOTALS = `insert into social_indicators_total
    (indicator_id, period, sex, age, observations, known, units, millionths)
  select indicator_id, period, sex, age, count(*), count(value), sum((value - value % 1000000) / 1000000), sum(value % 1000000)
  from social_indicators_observation group by indicator_id, period, sex, age`;

/**
 * Quarterly values of 250 indicators over ten years, in as many regions as it takes: the nation, the city, and others, of
 * which six are its peers. What the module keeps beside values, the standing of each indicator, is kept with them.
 */
export async function fillObservations(tables: Tables, known: Known, observations: number): Promise<void> {
  await tables.insert('social_indicators_region', times(observations / (INDICATORS * QUARTERS), region));
  await tables.insert(
    'social_indicators_indicator',
    times(INDICATORS + FRESH, (at) => ({ ...indicator(at, known), ...(at < INDICATORS ? standing(at) : {}) })),
  );
  await tables.insert('social_indicators_observation', values(observations));
  await tables.run(TOTALS);
}

function region(at: number): Rows[number] {
  const { from_year: _, ...record } = planRecord(at, '지역', 'Region');
  const isPeer = at > HOME && at <= HOME + PEERS;
  return {
    ...record,
    code: regionCode(at),
    level: at === NATION ? 'NATION' : 'CITY',
    home: at === HOME ? 1 : 0,
    peer_from_year: isPeer ? PEER_SINCE : null,
  };
}

export function regionCode(at: number): string {
  if (at === NATION) return 'KR';
  return at === HOME ? '31050' : `R${at + 1}`;
}

/** An indicator as the module keeps it before there is any value. */
function indicator(at: number, { domains, fields, departments }: Known): Rows[number] {
  return {
    ...planRecord(at, '사회지표', 'Social indicator'),
    domain_id: turn(domains, at),
    field_id: turn(fields, at),
    unit: '%',
    frequency: 'QUARTER',
    polarity: 'UP',
    decimals: 1,
    aggregation: 'RATIO',
    status: 'ACTIVE',
    vs_national: 'UNKNOWN',
    quadrant: 'UNKNOWN',
    sample: 0,
    visibility: 'APPROVED',
    owner_department_id: turn(departments, at),
  };
}

/** Where the city stands at the newest quarter: against the nation, and against the quarter before. */
function standing(at: number): { vs_national: string; quadrant: string } {
  const level = Math.sign(tenths(at, HOME, QUARTERS - 1) - tenths(at, NATION, QUARTERS - 1));
  const moved = tenths(at, HOME, QUARTERS - 1) - tenths(at, HOME, QUARTERS - 2);
  if (level === 0) return { vs_national: 'SAME', quadrant: 'UNKNOWN' };
  if (level > 0) return { vs_national: 'BETTER', quadrant: moved < 0 ? 'WARNING' : 'STRENGTH' };
  const quadrant = moved > 0 ? 'IMPROVING' : 'DANGER';
  return { vs_national: 'WORSE', quadrant: moved === 0 ? 'UNKNOWN' : quadrant };
}

function* values(observations: number): Generator<Rows[number]> {
  const regions = observations / (INDICATORS * QUARTERS);
  for (let id = 1; id <= observations; id += 1) {
    const quarter = (id - 1) % QUARTERS;
    const region = Math.floor((id - 1) / QUARTERS) % regions;
    const of = Math.floor((id - 1) / (QUARTERS * regions));
    yield {
      id,
      indicator_id: of + 1,
      region_id: region + 1,
      period: quarterText(quarter),
      sex: 'T',
      age: '_T',
      value: tenths(of, region, quarter) * 100_000,
      status: 'A',
      revision: 1,
      valid_from: KNOWN_SINCE,
      sample: 0,
    };
  }
}

export const quarterText = (at: number): string => `${FIRST_YEAR + Math.floor(at / 4)}-Q${1 + (at % 4)}`;

const tenths = (of: number, region: number, quarter: number): number =>
  100 + ((of * 37 + region * 613 + quarter * 29) % 900);
