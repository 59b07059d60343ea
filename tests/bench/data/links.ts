import type { Tables } from '../tables.js';
import type { Known } from './known.js';
import { INDICATORS } from './observations.js';
import { planRecord, times, turn, YEAR } from './rows.js';

const INDICATORS_OF_INITIATIVE = 2;
const WON = 100_000_000;

/**
 * What the modules say of initiatives: a mid-term fiscal plan in force that gives a third of them money and another third
 * nothing but a line and a budget, two social indicators and one proposal for each.
 */
export async function fillLinks(tables: Tables, known: Known, initiatives: number): Promise<void> {
  await insertFiscalPlan(tables, known, initiatives);
  const indicators = times(initiatives * INDICATORS_OF_INITIATIVE, (at) => ({
    id: at + 1,
    initiative_id: 1 + Math.floor(at / INDICATORS_OF_INITIATIVE),
    indicator_id: 1 + ((at * 7) % INDICATORS),
  }));
  await tables.insert('social_indicators_initiative_link', indicators);
  await tables.insert('policy_rnd_proposal', times(initiatives, proposal));
}

async function insertFiscalPlan(tables: Tables, { departments }: Known, initiatives: number): Promise<void> {
  const plan = { level: 'MID_TERM_FISCAL', status: 'OPEN', department_id: turn(departments, 0), sample: 0 };
  const edition = { plan_id: 1, year: YEAR, number: 1, kind: 'FINAL', status: 'FINAL', window_start: YEAR };
  await tables.insert('plan_sync_plan', [{ ...planRecord(0, '재정계획', 'Fiscal plan'), ...plan }]);
  await tables.insert('plan_sync_version', [{ id: 1, ...edition, window_years: 5, sample: 0, version: 1 }]);
  const lined = times(initiatives, (at) => at).filter((at) => at % 3 < 2);
  const lines = lined.map((at) => {
    const { from_year: _, ...record } = planRecord(at, '세부사업', 'Line');
    const of = { version_id: 1, lineage_key: at + 1, initiative_id: at + 1, department_id: turn(departments, at) };
    return { ...record, ...of, account: 'GENERAL', spending: 'PROJECT', sample: 0, visibility: 'APPROVED' };
  });
  await tables.insert('plan_sync_fiscal_line', lines);
  const amounts = lined.map((at) => ({ line_id: at + 1, year: YEAR, source: 'CITY', amount: at % 3 === 0 ? WON : 0 }));
  await tables.insert('plan_sync_fiscal_amount', amounts);
  await tables.insert('plan_sync_budget_line', lined.map(budget));
}

function budget(at: number): Record<string, string | number> {
  const given = { original: WON + at * 1000, supplementary: 0, carried_in: 0, reserve: 0, transfers: 0 };
  const used = { committed: 0, spent: WON / 2, carried_out: 0 };
  return { fiscal_line_id: at + 1, year: YEAR, source: 'CITY', ...given, ...used, sample: 0, version: 1 };
}

function proposal(at: number): Record<string, string | number> {
  const { from_year: _, ...record } = planRecord(at, '제안', 'Proposal');
  const said = { kind: 'FREE', proposer_type: 'CITIZEN', problem: '불편함', idea: '고침' };
  const life = { status: 'RECEIVED', submitted_on: `${YEAR}-03-02`, received_on: `${YEAR}-03-02` };
  return { ...record, ...said, ...life, initiative_id: at + 1, sample: 0, visibility: 'APPROVED' };
}
