import type { Cell, Tables } from '../tables.js';
import type { Known } from './known.js';
import { ENTERED_AT, planRecord, type Rows, SCALE, times, turn, YEAR } from './rows.js';

const GOALS_OF_DOMAIN = 10;
const INITIATIVES_OF_GOAL = 5;
const KPIS_OF_INITIATIVE = 3;
const MONTHS = 12;

/**
 * 10 goals in each of 6 domains, times the scale, 5 initiatives in each goal, 3 KPIs in each initiative, each with a target
 * and the results of 12 months. Every second initiative needs a budget. Gives the number of initiatives.
 */
export async function fillTree(tables: Tables, known: Known, scale: number): Promise<number> {
  const goals = await insertGoals(tables, known.domains, GOALS_OF_DOMAIN * scale);
  const initiatives = await insertInitiatives(tables, goals, known.departments);
  await insertKpis(tables, initiatives, known);
  return initiatives;
}

async function insertGoals(tables: Tables, domains: readonly number[], each: number): Promise<number> {
  const rows = domains.flatMap((domain) => times(each, () => ({ domain_id: domain })));
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
    budget_required: at % 2,
    sample: 0,
    updated_at: ENTERED_AT,
    visibility: 'APPROVED',
    owner_department_id: turn(departments, at),
  }));
  await tables.insert('core_initiative', rows);
  return count;
}

async function insertKpis(tables: Tables, initiatives: number, { departments, perspectives }: Known): Promise<void> {
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

function kpi(at: number, department: number, objective: number): Record<string, Cell> {
  const measured = { unit: '건', unit_kind: 'COUNT', decimals: 1, polarity: 'UP', cycle: 'MONTH', aggregation: 'SUM' };
  const scored = { method: 'M1_U', stretch: 0, difficulty: SCALE, trend: trendOf(at) };
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
    value: tenths(at, month) * 100_000,
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

const tenths = (at: number, month: number): number => 800 + ((at * 7 + month * 131) % 400);

/** Sign of the slope through the last four months, for what should grow. */
function trendOf(at: number): string {
  const [a, b, c, d] = [8, 9, 10, 11].map((month) => tenths(at, month)) as [number, number, number, number];
  const slope = Math.sign(3 * (d - a) + (c - b));
  return slope === 0 ? 'STEADY' : slope > 0 ? 'IMPROVING' : 'WORSENING';
}
