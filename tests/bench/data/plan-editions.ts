import { openTables } from '../tables.js';
import { ENTERED_AT, times, YEAR } from './rows.js';

export const EDITIONS = 10;
export const ITEMS = 2000;
const PLAN = 9001;

/** Key of an edition, the oldest first. */
export const editionKey = (edition: number): number => PLAN + edition;
const itemKey = (edition: number, item: number): number => 1_000_000 + edition * ITEMS + item;

/** A plan of ten years with 2,000 items in each edition: of every ten one is renamed, one moved and one dropped each year. */
export async function fillPlanEditions(databaseUrl: string): Promise<void> {
  const tables = await openTables(databaseUrl);
  const plan = {
    id: PLAN,
    code: 'bench.plan',
    title_ko: '장기계획',
    title_en: 'Long-term plan',
    position: 1,
    version: 1,
  };
  const years = { from_year: YEAR - EDITIONS, to_year: YEAR + EDITIONS, level: 'SECTORAL', status: 'OPEN' };
  const none = { legal_basis: null, term: null, vision_id: null, sample: 0 };
  try {
    await tables.insert('plan_sync_plan', [{ ...plan, ...years, ...none, department_id: 1 }]);
    await tables.insert('plan_sync_version', times(EDITIONS, editionRow));
    await tables.insert(
      'plan_sync_item',
      times(EDITIONS, (edition) => times(ITEMS, (item) => itemRow(edition, item))).flat(),
    );
  } finally {
    await tables.close();
  }
}

const editionRow = (edition: number) => ({
  ...{ id: editionKey(edition), plan_id: PLAN, year: YEAR - EDITIONS + 1 + edition, number: 1, kind: 'ROLLING' },
  ...{ status: 'FINAL', open_year: null, based_on_id: edition === 0 ? null : editionKey(edition - 1) },
  ...{ window_start: null, window_years: null, change_note: null, reason: null, finalized_at: ENTERED_AT },
  ...{ snapshot_hash: null, sample: 0, version: 1 },
});

function itemRow(edition: number, item: number) {
  const [renamed, moved, dropped] = [1, 2, 3].map((turn) => item % 10 === turn && edition > 0);
  return {
    ...{ id: itemKey(edition, item), code: `bench.${item}`, title_ko: `사업 ${item}${renamed ? ` ${edition}차` : ''}` },
    ...{ title_en: null, position: item, version: 1, version_id: editionKey(edition), lineage_key: itemKey(0, item) },
    ...{ parent_id: item < 100 ? null : itemKey(edition, item % 100), vision_id: null, mission_id: null },
    ...{ domain_id: null, goal_id: null, initiative_id: null, department_id: moved ? 2 : 1, start_year: YEAR - 9 },
    ...{ end_year: YEAR + 9, status: dropped && edition === EDITIONS - 1 ? 'DROPPED' : 'IN_PROGRESS' },
    ...{ status_reason: null, policy_phase: 'EXECUTION', phase_since: `${YEAR}-01-01`, customer_groups: '["시민"]' },
    ...{ outcome_statement: '나아짐', unlinked_reason: null, entry: 'CONFIRMED', return_reason: null },
    ...{ submitted_by_id: null, confirmed_by_id: null, confirmed_at: ENTERED_AT, sample: 0, on_final: null },
    ...{ visibility: 'APPROVED', owner_department_id: 1, owner_person_id: null },
  };
}
