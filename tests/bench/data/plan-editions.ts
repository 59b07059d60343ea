import { openTables } from '../tables.js';
import { ENTERED_AT, times, YEAR } from './rows.js';

export const EDITIONS = 10;
export const ITEMS = 2000;
export const PLAN_LEVELS = ['LONG_TERM', 'BASIC', 'TERM_PRIORITY', 'MID_TERM_FISCAL', 'ANNUAL'] as const;
const LINKS = 5000;
const LINES = 2000;
const FISCAL = PLAN_LEVELS.indexOf('MID_TERM_FISCAL');
const WINDOW = 5;
const PLAN = 9001;

const planKey = (plan: number): number => PLAN + plan;
/** Key of an edition of a plan, the oldest first. */
export const editionKey = (plan: number, edition: number): number => PLAN + plan * EDITIONS + edition;
const itemKey = (plan: number, edition: number, item: number): number =>
  1_000_000 + (plan * EDITIONS + edition) * ITEMS + item;
const lineKey = (edition: number, line: number): number => 1_000_000 + edition * LINES + line;
export const yearOf = (edition: number): number => YEAR - EDITIONS + 1 + edition;

/**
 * Five plans of ten years with 2,000 items in each edition, of every ten one renamed, one moved and one dropped each year; 5,000
 * links between them, and 20,000 fiscal lines with five years each.
 */
export async function fillPlanEditions(databaseUrl: string): Promise<void> {
  const tables = await openTables(databaseUrl);
  const all = <T>(make: (plan: number, edition: number) => T): T[] =>
    PLAN_LEVELS.flatMap((_, plan) => times(EDITIONS, (edition) => make(plan, edition)));
  try {
    await tables.insert('plan_sync_plan', PLAN_LEVELS.map(planRow));
    await tables.insert('plan_sync_version', all(editionRow));
    const items = all((plan, edition) => times(ITEMS, (item) => itemRow(plan, edition, item)));
    await tables.insert('plan_sync_item', items.flat());
    await tables.insert('plan_sync_link', times(LINKS, linkRow));
    const lines = times(EDITIONS, (edition) => times(LINES, (line) => lineRow(edition, line)));
    await tables.insert('plan_sync_fiscal_line', lines.flat());
    const amounts = times(EDITIONS, (edition) => times(LINES, (line) => amountRows(edition, line)));
    await tables.insert('plan_sync_fiscal_amount', amounts.flat(2));
  } finally {
    await tables.close();
  }
}

const planRow = (level: (typeof PLAN_LEVELS)[number], plan: number) => ({
  ...{ id: planKey(plan), code: `bench.plan.${plan}`, title_ko: `계획 ${plan}`, title_en: `Plan ${plan}` },
  ...{ position: plan, version: 1, from_year: YEAR - EDITIONS, to_year: YEAR + EDITIONS, level, status: 'OPEN' },
  ...{ legal_basis: null, term: level === 'TERM_PRIORITY' ? 3 : null, vision_id: null, sample: 0, department_id: 1 },
});

const editionRow = (plan: number, edition: number) => ({
  ...{ id: editionKey(plan, edition), plan_id: planKey(plan), year: yearOf(edition), number: 1, kind: 'ROLLING' },
  ...{ status: 'FINAL', open_year: null, based_on_id: edition === 0 ? null : editionKey(plan, edition - 1) },
  ...{ window_start: plan === FISCAL ? yearOf(edition) : null, window_years: plan === FISCAL ? WINDOW : null },
  ...{ change_note: null, reason: null, finalized_at: ENTERED_AT, snapshot_hash: null, sample: 0, version: 1 },
});

/** From an item of one plan to that of the plan before it. */
const linkRow = (at: number) => {
  const plan = 1 + (at % (PLAN_LEVELS.length - 1));
  const item = Math.floor(at / (PLAN_LEVELS.length - 1));
  return {
    ...{ from_id: itemKey(plan, 0, item), to_id: itemKey(plan - 1, 0, item), type: 'IMPLEMENTS', strength: 2 },
    ...{ rationale: null, valid_from: null, valid_to: null, status: 'CONFIRMED', proposed_by_id: null },
    ...{ from_agreed_by_id: null, to_agreed_by_id: null, reason: null, crosses_domains: 0, sample: 0, version: 1 },
  };
};

const lineRow = (edition: number, line: number) => ({
  ...{ id: lineKey(edition, line), code: `bench.line.${line}`, title_ko: `재정사업 ${line}`, title_en: null },
  ...{ position: line, version: 1, version_id: editionKey(FISCAL, edition), lineage_key: lineKey(0, line) },
  ...{ account: 'GENERAL', spending: 'PROJECT', sector: null, department_id: 1, initiative_id: null },
  ...{ item_id: itemKey(FISCAL, edition, line), sample: 0, visibility: 'APPROVED', owner_department_id: 1 },
  ...{ owner_person_id: null },
});

const amountRows = (edition: number, line: number) =>
  times(WINDOW, (year) => ({
    ...{ line_id: lineKey(edition, line), year: yearOf(edition) + year, source: line % 3 === 0 ? 'NATIONAL' : 'CITY' },
    amount: 1_000_000 * (line + 1) + edition * 1000,
  }));

function itemRow(plan: number, edition: number, item: number) {
  const [renamed, moved, dropped] = [1, 2, 3].map((turn) => item % 10 === turn && edition > 0);
  return {
    ...{ id: itemKey(plan, edition, item), code: `bench.${item}` },
    ...{ title_ko: `사업 ${item}${renamed ? ` ${edition}차` : ''}`, title_en: null, position: item, version: 1 },
    ...{ version_id: editionKey(plan, edition), lineage_key: itemKey(plan, 0, item) },
    ...{ parent_id: item < 100 ? null : itemKey(plan, edition, item % 100), vision_id: null, mission_id: null },
    ...{ domain_id: null, goal_id: null, initiative_id: null, department_id: moved ? 2 : 1, start_year: YEAR - 9 },
    ...{ end_year: YEAR + 9, status: dropped && edition === EDITIONS - 1 ? 'DROPPED' : 'IN_PROGRESS' },
    ...{ status_reason: null, policy_phase: 'EXECUTION', phase_since: `${YEAR}-01-01`, customer_groups: '["시민"]' },
    ...{ outcome_statement: '나아짐', unlinked_reason: null, entry: 'CONFIRMED', return_reason: null },
    ...{ submitted_by_id: null, confirmed_by_id: null, confirmed_at: ENTERED_AT, sample: 0, on_final: null },
    ...{ visibility: 'APPROVED', owner_department_id: 1, owner_person_id: null },
  };
}
