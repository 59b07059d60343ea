import type { Cell } from '../tables.js';
import { type Answer, type Ask, byParent, type Children, decimal, nodes, rounded } from './values.js';

const kpisWith = (newest: string): string =>
  `select l.initiative_id, k.code, k.title_ko, d.code, d.name_ko, r.period, r.value, r.score_value
  from bsc_kpi_initiative l join bsc_kpi k on k.id = l.kpi_id join core_department d on d.id = k.department_id
  ${newest} order by k.position`;
const BY_KEY = 'left join bsc_result r on r.id = k.latest_result_id';
const SEARCHED = `left join bsc_result r on r.kpi_id = k.id
  and r.period = (select max(o.period) from bsc_result o where o.kpi_id = k.id)`;

type Variables = Record<string, string>;

/** The newest result as who keeps no key of it finds it. */
export const treeSearched = (ask: Ask, { vision = '' }: Variables): Promise<Answer> =>
  treeOf(ask, vision, kpisWith(SEARCHED));

export const treeByKey = (ask: Ask, { vision = '' }: Variables): Promise<Answer> =>
  treeOf(ask, vision, kpisWith(BY_KEY));

async function treeOf(ask: Ask, vision: string, statement: string): Promise<Answer> {
  const [root] = await ask('select id, code, title_ko from core_vision where code = ?', [vision]);
  if (!root) return { vision: null };
  const kpis = byParent(await ask(statement), ([, code, title, ...row]) => kpi(code, title, row));
  const below = (sql: string, field: string, children: Children) =>
    ask(sql).then((rows) => byParent(rows, ([, code, title, id]) => ({ code, title, [field]: nodes(children, id) })));
  const initiatives = await below(
    'select goal_id, code, title_ko, id from core_initiative order by position',
    'kpis',
    kpis,
  );
  const goals = await below(
    'select domain_id, code, title_ko, id from core_goal order by position',
    'initiatives',
    initiatives,
  );
  const domains = await below(
    'select vision_id, code, title_ko, id from core_domain order by position',
    'goals',
    goals,
  );
  const [key, code, title] = root;
  return { vision: { code, title, domains: domains.get(key ?? null) ?? [] } };
}

function kpi(code: Cell | undefined, title: Cell | undefined, row: readonly Cell[]): Answer {
  const [departmentCode, departmentName, period, value, score] = row;
  const department = { code: departmentCode, name: departmentName };
  const latestResult = period === null ? null : { period, value: decimal(value), score: rounded(score) };
  return { code, title, department, latestResult };
}

export async function series(ask: Ask, variables: Variables): Promise<Answer> {
  const [found] = await ask('select id, code, title_ko, unit from bsc_kpi where code = ?', [variables.kpi ?? '']);
  if (!found) return { kpi: null };
  const [key, code, title, unit] = found;
  const months = `select period, value, score_value, status from bsc_result
    where kpi_id = ? and period between '2006-01' and '2006-12' order by period`;
  const results = (await ask(months, [key ?? null])).map(([period, value, score, status]) => ({
    period,
    value: decimal(value),
    score: rounded(score),
    status,
  }));
  return { kpi: { code, title, unit, results } };
}

/** The page first, then what belongs to it: databases sort what they have joined. */
const PAGE = `select k.code, k.title_ko, d.code, d.name_ko, k.unit, k.polarity
  from (
    select id, position, code, title_ko, unit, polarity, department_id from bsc_kpi
    where position > ? order by position, id limit ?
  ) k join core_department d on d.id = k.department_id order by k.position, k.id`;

export async function page(ask: Ask, { position, size }: Variables): Promise<Answer> {
  const rows = await ask(PAGE, [Number(position), Number(size) + 1]);
  const shown = rows.slice(0, Number(size)).map(([code, title, departmentCode, departmentName, unit, polarity]) => {
    const department = { code: departmentCode, name: departmentName };
    return { code, title, department, unit, polarity };
  });
  return { kpis: { nodes: shown, pageInfo: { hasNextPage: rows.length > Number(size) } } };
}
