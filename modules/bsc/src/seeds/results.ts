import { keyOf, orNull, Person, type Row, type SeedLoad } from '@yeondong/schema';
import { KpiResult } from '../entities/kpi-result.js';
import { monthBefore } from '../stores/months.js';
import { checkEntry } from '../stores/result-entry.js';
import { type YearFacts, yearFacts } from '../stores/year-facts.js';
import { dataRows } from './data-files.js';
import type { LoadedKpis } from './kpis.js';
import { dayAfter, SAMPLE_YEAR } from './sample-year.js';

export type ResultColumn =
  | 'kpi'
  | 'period'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'not_applicable'
  | 'status'
  | 'note'
  | 'reason';
export type ResultRow = Readonly<Record<ResultColumn, string>>;

/** Logins of those who enter, confirm and verify: nobody twice, and the last one of another department. */
export const HANDS = { entered: 'staff', confirmed: 'head', verified: 'bsc' } as const;
/** The planning department's own results are verified by the study group. */
export const PLANNING_HANDS = { entered: 'planner', confirmed: 'executive', verified: 'evaluator' } as const;
export const PLANNING_DEPARTMENT = 'POLICY_PLANNING';

const DAYS = { entered: 4, confirmed: 6, verified: 9 } as const;

const STAGES = ['ENTERED', 'CONFIRMED', 'VERIFIED', 'LOCKED'];

/** Results of the KPIs that this load wrote; their keys. Scores are still to come. */
export async function loadResults(load: SeedLoad, { kpis, fresh }: LoadedKpis): Promise<number[]> {
  const keys = fresh.map(({ definition }) => keyOf(kpis, definition.code));
  const facts = await yearFacts(load.tx, keys, SAMPLE_YEAR);
  const logins = [...Object.values(HANDS), ...Object.values(PLANNING_HANDS)];
  const people = await load.keysBy(Person, 'login', logins);
  const rows = dataRows<ResultColumn>('results');
  for (const { definition, department } of fresh) {
    const ofKpi = facts.get(keyOf(kpis, definition.code)) as YearFacts;
    const hands = department === PLANNING_DEPARTMENT ? PLANNING_HANDS : HANDS;
    const own = rows.filter(({ kpi }) => kpi === definition.code);
    const personOf = (hand: Hand) => people.get(hands[hand]) ?? null;
    await writeEarlier(load, definition.code, ofKpi, personOf);
    await writeResults(load, own, ofKpi, personOf);
  }
  return keys;
}

type Hand = keyof typeof HANDS;
type PersonOf = (hand: Hand) => number | null;

/** Of the year before, which has no target: they are the past that control charts and forecasts look back on. */
async function writeEarlier(load: SeedLoad, code: string, { kpi }: YearFacts, personOf: PersonOf) {
  for (const row of dataRows<'kpi' | 'period' | 'value'>('earlier-results').filter((each) => each.kpi === code)) {
    await load.write(KpiResult, {
      kpiKey: kpi.key,
      period: row.period,
      value: row.value,
      numerator: null,
      denominator: null,
      missing: null,
      note: null,
      flags: [],
      status: 'LOCKED',
      revision: 1,
      reason: null,
      ...stamps({ period: row.period, status: 'LOCKED' }, personOf),
      scoreValue: null,
      scoreStatus: 'UNDEFINED',
      version: 1,
      visibility: 'APPROVED',
      ownerDepartmentKey: kpi.departmentKey,
      ownerPersonKey: null,
    });
  }
}

async function writeResults(load: SeedLoad, rows: readonly ResultRow[], facts: YearFacts, personOf: PersonOf) {
  let before: string | null = null;
  for (const row of rows) {
    const values = enteredValues(facts, row, before, load.tx.today);
    before = values.value;
    await load.write(KpiResult, {
      kpiKey: facts.kpi.key,
      period: row.period,
      ...values,
      status: row.status as KpiResult['status'],
      revision: 1,
      reason: orNull(row.reason),
      ...stamps(row, personOf),
      leftOutReason: null,
      leftOutByKey: null,
      leftOutAt: null,
      scoreValue: null,
      scoreStatus: 'NO_DATA',
      version: 1,
      visibility: STAGES.indexOf(row.status) >= STAGES.indexOf('CONFIRMED') ? 'APPROVED' : 'DRAFT',
      ownerDepartmentKey: facts.kpi.departmentKey,
      ownerPersonKey: null,
    });
  }
}

/** The entry as the module itself would take it, flags included; throws where it would refuse it. */
function enteredValues(facts: YearFacts, row: ResultRow, before: string | null, today: string) {
  const previous = [monthBefore(facts.kpi.cycle, row.period), { value: before } as Row<KpiResult>] as const;
  const entry = {
    value: orNull(row.value),
    numerator: orNull(row.numerator),
    denominator: orNull(row.denominator),
    notApplicable: row.not_applicable === '1',
    note: orNull(row.note),
  };
  const asOf = { ...facts, results: new Map([previous]) };
  const { values, issues } = checkEntry(asOf, row.period, entry, false, today);
  const [issue] = issues;
  if (issue) throw new Error(`Result of ${row.kpi} in ${row.period}: ${issue.code} at ${issue.path.join('.')}`);
  return values;
}

/** Who did what when, as far as the result has come; a returned one keeps who entered it. */
function stamps({ period, status }: Pick<ResultRow, 'period' | 'status'>, personOf: PersonOf) {
  const stage = STAGES.indexOf(status === 'RETURNED' ? 'ENTERED' : status);
  const by = (hand: Hand, from: string) =>
    stage >= STAGES.indexOf(from) ? { key: personOf(hand), at: dayAfter(period, DAYS[hand]) } : { key: null, at: null };
  const entered = by('entered', 'ENTERED');
  const confirmed = by('confirmed', 'CONFIRMED');
  const verified = by('verified', 'VERIFIED');
  return {
    enteredByKey: entered.key,
    enteredAt: entered.at,
    confirmedByKey: confirmed.key,
    confirmedAt: confirmed.at,
    verifiedByKey: verified.key,
    verifiedAt: verified.at,
  };
}
