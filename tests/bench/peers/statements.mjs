import { grouped } from './rows.mjs';

const marks = (keys) => keys.map(() => '?').join(', ');
const KPI = 'k.id, k.code, k.title_ko as title, k.unit, k.polarity, k.department_id, k.latest_result_id';
const RESULT = 'id, period, value, score_value, status';

const children = (columns, tables, parent, order) => (rows) => async (keys) =>
  grouped(
    keys,
    await rows(
      `select ${columns}, ${parent} as parent from ${tables} where ${parent} in (${marks(keys)}) order by ${order}`,
      keys,
    ),
  );
const records = (columns, table) => (rows) => async (keys) => {
  const unique = [...new Set(keys)];
  const found = await rows(`select ${columns} from ${table} where id in (${marks(unique)})`, unique);
  const byKey = new Map(found.map((row) => [row.id, row]));
  return keys.map((key) => byKey.get(key) ?? null);
};

const PLAIN = 'id, code, title_ko as title';

/** What a relation gives for many parents at once: one statement each, only the columns that are shown. */
const batches = {
  domains: children(PLAIN, 'core_domain', 'vision_id', 'position'),
  goals: children(PLAIN, 'core_goal', 'domain_id', 'position'),
  initiatives: children(PLAIN, 'core_initiative', 'goal_id', 'position'),
  kpis: children(KPI, 'bsc_kpi_initiative l join bsc_kpi k on k.id = l.kpi_id', 'l.initiative_id', 'k.position'),
  departments: records('id, code, name_ko as name', 'core_department'),
  results: records(RESULT, 'bsc_result'),
  series: children(RESULT, 'bsc_result', 'kpi_id', 'period'),
};

export const batchesOver = (rows) =>
  Object.fromEntries(Object.entries(batches).map(([name, batch]) => [name, batch(rows)]));

export const visionOf = async (rows, code) =>
  (await rows('select id, code, title_ko as title from core_vision where code = ?', [code]))[0] ?? null;
export const kpiOf = async (rows, code) =>
  (await rows(`select ${KPI} from bsc_kpi k where k.code = ?`, [code]))[0] ?? null;

/** The page behind a position, and whether there are more. */
export async function pageOf(rows, first, after) {
  const found = await rows(`select ${KPI} from bsc_kpi k where k.position > ? order by k.position, k.id limit ?`, [
    Number(after ?? 0),
    first + 1,
  ]);
  return { nodes: found.slice(0, first), pageInfo: { hasNextPage: found.length > first } };
}
