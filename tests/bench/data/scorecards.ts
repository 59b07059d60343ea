import { readRows } from '../../src/rows.js';
import { openTables, type Tables } from '../tables.js';
import { ENTERED_AT, planRecord, type Rows, SCALE, times, turn, YEAR } from './rows.js';

const DEPARTMENTS = 74;
const KPIS = 492;
const YEARS = 10;
const MONTHS = 12;
const HUNDRED = 100 * SCALE;

/**
 * A city of 74 departments with 492 KPIs: ten years of targets, of scorecards and of confirmed results in every month.
 * Scores are still to be calculated.
 */
export async function fillScorecards(databaseUrl: string): Promise<void> {
  const tables = await openTables(databaseUrl);
  const keysOf = (table: string) =>
    readRows(databaseUrl, `select id from ${table} order by id`).then((rows) => rows.map(({ id }) => Number(id)));
  try {
    await addDepartments(tables, await keysOf('core_department'));
    const departments = (await keysOf('core_department')).slice(0, DEPARTMENTS);
    const perspectives = await keysOf('bsc_perspective');
    await insertKpis(tables, departments, perspectives);
    await insertCards(tables, departments);
    await tables.insert('bsc_result', results(departments));
  } finally {
    await tables.close();
  }
}

/** The seed has fewer than so large a city: the others stand below its first. */
async function addDepartments(tables: Tables, known: readonly number[]): Promise<void> {
  const [city = 1] = known;
  const keys = times(Math.max(0, DEPARTMENTS - known.length), (at) => Math.max(...known) + 1 + at);
  const place = { kind: 'CITY', level: '과', parent_id: city, valid_from: '2000-01-01', sample: 0, version: 1 };
  await tables.insert(
    'core_department',
    keys.map((id) => ({
      id,
      code: `bench.${id}`,
      name_ko: `부서 ${id}`,
      name_en: `Department ${id}`,
      position: id,
      ...place,
    })),
  );
  const closure = keys.flatMap((id) => [
    { ancestor_id: id, descendant_id: id, depth: 0 },
    { ancestor_id: city, descendant_id: id, depth: 1 },
  ]);
  await tables.insert('core_department_closure', closure);
}

const FIRST = YEAR - YEARS + 1;
const years = times(YEARS, (at) => FIRST + at);

async function insertKpis(tables: Tables, departments: readonly number[], perspectives: readonly number[]) {
  const objectives: Rows = perspectives.map((perspective, at) => ({
    ...planRecord(at, '전략목표', 'Objective'),
    from_year: FIRST,
    perspective_id: perspective,
    sample: 0,
  }));
  await tables.insert('bsc_strategic_objective', objectives);
  const measured = { unit: '%', unit_kind: 'OTHER', decimals: 1, polarity: 'UP', cycle: 'MONTH', aggregation: 'AVG' };
  const shape = { kind: 'OUTCOME', ratio_scale: SCALE, is_share: 0, cumulative: 0, availability_lag_days: 0 };
  const scored = { method: 'M1_U', stretch: 0, difficulty: SCALE, trend: 'UNKNOWN', evidence_required: 0, sample: 0 };
  const kpis = times(KPIS, (at) => ({
    ...planRecord(at, '성과지표', 'KPI'),
    from_year: FIRST,
    department_id: turn(departments, at),
    objective_id: 1 + (Math.floor(at / departments.length) % objectives.length),
    ...measured,
    ...shape,
    ...scored,
  }));
  await tables.insert('bsc_kpi', kpis);
  const targets = years.flatMap((year) =>
    times(KPIS, (at) => ({ kpi_id: at + 1, year, target: 120 * SCALE, approved: 1, version: 1 })),
  );
  await tables.insert('bsc_kpi_target', targets);
}

/** Weights of a scorecard add up to exactly 100: the last takes what is left. */
async function insertCards(tables: Tables, departments: readonly number[]): Promise<void> {
  const cards = years.flatMap((year) => departments.map((department) => ({ department_id: department, year })));
  const rows = cards.map((card, at) => ({ id: at + 1, ...card, status: 'CONFIRMED', sample: 0, version: 1 }));
  await tables.insert('bsc_scorecard', rows);
  const items = rows.flatMap(({ id, department_id }) => {
    const own = times(KPIS, (at) => at + 1).filter((kpi) => turn(departments, kpi - 1) === department_id);
    const each = Math.floor(HUNDRED / own.length);
    return own.map((kpi, at) => {
      const weight = at === own.length - 1 ? HUNDRED - each * at : each;
      return { scorecard_id: id, kpi_id: kpi, weight, position: at };
    });
  });
  await tables.insert('bsc_scorecard_item', items);
}

function* results(departments: readonly number[]): Generator<Rows[number]> {
  for (const year of years)
    for (let at = 0; at < KPIS; at += 1)
      for (let month = 1; month <= MONTHS; month += 1)
        yield {
          kpi_id: at + 1,
          period: `${year}-${String(month).padStart(2, '0')}`,
          value: (700 + ((at * 7 + month * 131 + year * 37) % 600)) * 100_000,
          flags: '[]',
          status: 'LOCKED',
          revision: 1,
          entered_at: ENTERED_AT,
          confirmed_at: ENTERED_AT,
          score_status: 'NO_DATA',
          version: 1,
          visibility: 'APPROVED',
          owner_department_id: turn(departments, at),
        };
}
