import { readRows } from '../src/rows.js';
import { type Cell, openTables, type Tables } from './tables.js';

const GOALS_OF_DOMAIN = 10;
const INITIATIVES_OF_GOAL = 5;
const KPIS_OF_INITIATIVE = 3;
const MONTHS = 12;
const YEAR = 2006;
/** Decimals stand in the database as integers of this scale. */
const SCALE = 1_000_000;
const ENTERED_AT = Date.UTC(YEAR, 11, 31);

type Rows = Record<string, Cell>[];

/**
 * Fills a platform that holds reference data alone: 10 goals in each of its 6 domains, 5 initiatives in each goal, 3 KPIs
 * in each initiative, each with a target and the results of 12 months, as the product's own writers would leave them.
 */
export async function fill(databaseUrl: string): Promise<void> {
  const tables = await openTables(databaseUrl);
  try {
    const keys = (table: string) => readRows(databaseUrl, `select id from ${table} order by id`).then(idsOf);
    const departments = await keys('core_department');
    const goals = await insertGoals(tables, await keys('core_domain'));
    const initiatives = await insertInitiatives(tables, goals, departments);
    await insertKpis(tables, initiatives, departments, await keys('bsc_perspective'));
  } finally {
    await tables.close();
  }
}

const idsOf = (rows: Record<string, unknown>[]): number[] => rows.map(({ id }) => Number(id));

async function insertGoals(tables: Tables, domains: readonly number[]): Promise<number> {
  const rows = domains.flatMap((domain) => times(GOALS_OF_DOMAIN, () => ({ domain_id: domain })));
  await tables.insert(
    'core_goal',
    rows.map((row, at) => ({ ...planRecord(at, '정책목표', 'Goal'), ...row })),
  );
  return rows.length;
}

async function insertInitiatives(tables: Tables, goals: number, departments: readonly number[]): Promise<number> {
  const count = goals * INITIATIVES_OF_GOAL;
  const rows: Rows = times(count, (at) => ({
    ...planRecord(at, '이행과제', 'Initiative'),
    goal_id: 1 + Math.floor(at / INITIATIVES_OF_GOAL),
    lead_department_id: turn(departments, at),
    status: 'IN_PROGRESS',
    budget_required: 0,
    sample: 0,
    updated_at: ENTERED_AT,
    visibility: 'APPROVED',
    owner_department_id: turn(departments, at),
  }));
  await tables.insert('core_initiative', rows);
  return count;
}

async function insertKpis(
  tables: Tables,
  initiatives: number,
  departments: readonly number[],
  perspectives: readonly number[],
): Promise<void> {
  const objectives: Rows = perspectives.map((perspective, at) => ({
    ...planRecord(at, '전략목표', 'Objective'),
    perspective_id: perspective,
    sample: 0,
  }));
  await tables.insert('bsc_strategic_objective', objectives);
  const count = initiatives * KPIS_OF_INITIATIVE;
  const kpis = times(count, (at) => kpi(at, turn(departments, at), 1 + (at % objectives.length)));
  await tables.insert('bsc_kpi', kpis);
  await tables.insert('bsc_kpi_initiative', times(count, link));
  await tables.insert('bsc_kpi_target', times(count, target));
  await tables.insert('bsc_result', times(count, (at) => results(at, turn(departments, at))).flat());
}

function planRecord(at: number, ko: string, en: string): Record<string, Cell> {
  const title = { title_ko: `${ko} ${at + 1}`, title_en: `${en} ${at + 1}` };
  return { id: at + 1, code: `bench.${at + 1}`, ...title, position: at + 1, version: 1, from_year: YEAR };
}

function kpi(at: number, department: number, objective: number): Record<string, Cell> {
  const measured = { unit: '건', unit_kind: 'COUNT', decimals: 1, polarity: 'UP', cycle: 'MONTH', aggregation: 'SUM' };
  const scored = { method: 'M1_U', stretch: 0, difficulty: SCALE, trend: 'IMPROVING' };
  return {
    ...planRecord(at, '민원처리 기한 준수 건수', 'Petitions settled in time'),
    department_id: department,
    objective_id: objective,
    definition: '기한 안에 처리한 민원',
    kind: 'PROCESS',
    ...measured,
    ratio_scale: SCALE,
    is_share: 0,
    cumulative: 0,
    availability_lag_days: 0,
    ...scored,
    latest_result_id: (at + 1) * MONTHS,
    sample: 0,
  };
}

function link(at: number): Record<string, Cell> {
  return { id: at + 1, kpi_id: at + 1, initiative_id: 1 + Math.floor(at / KPIS_OF_INITIATIVE) };
}

function target(at: number): Record<string, Cell> {
  return { id: at + 1, kpi_id: at + 1, year: YEAR, target: 1200 * SCALE, approved: 1, version: 1 };
}

function results(at: number, department: number): Rows {
  return times(MONTHS, (month) => ({
    id: at * MONTHS + month + 1,
    kpi_id: at + 1,
    period: `${YEAR}-${String(month + 1).padStart(2, '0')}`,
    value: (800 + ((at * 7 + month * 31) % 400)) * 100_000,
    flags: '[]',
    status: 'CONFIRMED',
    revision: 1,
    entered_at: ENTERED_AT,
    confirmed_at: ENTERED_AT,
    score_value: (6000 + ((at * 13 + month * 17) % 4000)) * 10_000,
    score_status: 'COMPLETE',
    version: 1,
    visibility: 'APPROVED',
    owner_department_id: department,
  }));
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function turn(keys: readonly number[], at: number): number {
  return keys[at % keys.length] as number;
}
