import { type Answer, type Ask, byParent, decimal, nodes, type Row } from './values.js';

const PAGE = 50;
/** As cross joins, which SQLite keeps in this order. */
const LINE_IN_FORCE = `plan_sync_fiscal_line l cross join plan_sync_version v on v.id = l.version_id and v.status = 'FINAL'
  cross join plan_sync_plan p on p.id = v.plan_id and p.status = 'OPEN'
  left join plan_sync_version newer on newer.plan_id = p.id and newer.status = 'FINAL' and newer.year > v.year`;

const found = (domains: number): string => `select i.id, i.code, i.title_ko, d.code, d.name_ko, count(*) over ()
  from core_initiative i join core_goal g on g.id = i.goal_id join core_domain o on o.id = g.domain_id
    join core_department d on d.id = i.lead_department_id
  where o.code in (${Array.from({ length: domains }, () => '?').join(', ')}) and i.budget_required = 1
    and i.from_year <= ? and (i.to_year is null or i.to_year >= ?)
    and exists (select 1 from bsc_kpi_initiative x join bsc_kpi k on k.id = x.kpi_id
      where x.initiative_id = i.id and k.trend = 'WORSENING')
    and not exists (select 1 from ${LINE_IN_FORCE} join plan_sync_fiscal_amount a on a.line_id = l.id
      where l.initiative_id = i.id and newer.id is null and a.amount > 0 and a.year = ?)
    and exists (select 1 from social_indicators_initiative_link x join social_indicators_indicator n on n.id = x.indicator_id
      where x.initiative_id = i.id and n.vs_national = 'WORSE' and n.status = 'ACTIVE')
  order by i.position, i.id limit ${PAGE + 1}`;

const kpis = (keys: string): string => `select x.initiative_id, k.code, k.title_ko, k.unit, r.period, r.value, t.target
  from bsc_kpi_initiative x join bsc_kpi k on k.id = x.kpi_id and k.trend = 'WORSENING'
    left join bsc_result r on r.id = k.latest_result_id left join bsc_kpi_target t on t.kpi_id = k.id and t.year = ?
  where x.initiative_id in (${keys}) order by k.position`;

const money = (
  keys: string,
): string => `select l.initiative_id, sum(a.amount), sum(b.original + b.supplementary), sum(b.spent)
  from ${LINE_IN_FORCE} left join plan_sync_fiscal_amount a on a.line_id = l.id and a.year = ?
    left join plan_sync_budget_line b on b.fiscal_line_id = l.lineage_key and b.year = a.year and b.source = a.source
  where l.initiative_id in (${keys}) and newer.id is null group by l.initiative_id`;

const standing = (alias: string, region: string): string => `${alias}.region_id = (
  select id from social_indicators_region where ${region}) and ${alias}.sex = 'T' and ${alias}.age = '_T'
    and ${alias}.valid_to is null and ${alias}.value is not null`;
const HERE = 'home = 1';
const NATION = "level = 'NATION'";

const indicators = (keys: string): string => `with worse as (
    select x.initiative_id, n.id, n.code, n.title_ko, n.unit, n.position, (
      select o.period from social_indicators_observation o where o.indicator_id = n.id and ${standing('o', HERE)}
        and (select s.value from social_indicators_observation s where s.indicator_id = o.indicator_id
          and s.period = o.period and ${standing('s', NATION)} limit 1) is not null
      order by o.period desc limit 1) as period
    from social_indicators_initiative_link x
      join social_indicators_indicator n on n.id = x.indicator_id and n.vs_national = 'WORSE' and n.status = 'ACTIVE'
    where x.initiative_id in (${keys}) limit 1000000)
  select w.initiative_id, w.code, w.title_ko, w.unit, w.period, c.value, k.value
  from worse w
    cross join social_indicators_observation c on c.indicator_id = w.id and c.period = w.period and ${standing('c', HERE)}
    cross join social_indicators_observation k on k.indicator_id = w.id and k.period = w.period and ${standing('k', NATION)}
  order by w.position`;

const proposals = (keys: string): string => `select initiative_id, code, title_ko, status, submitted_on
  from policy_rnd_proposal where initiative_id in (${keys}) order by received_on, code`;

/** One statement that finds the initiatives of a page, with the count of all, and one for each list below them. */
export async function attention(ask: Ask, { domains = '', year = '' }: Record<string, string>): Promise<Answer> {
  const [names, at] = [domains.split(','), Number(year)];
  const rows = await ask(found(names.length), [...names, at, at, at]);
  const shown = rows.slice(0, PAGE);
  const keys = shown.map(([key]) => key).join(', ');
  const [ofKpis, ofMoney, ofIndicators, ofProposals] = await Promise.all([
    ask(kpis(keys), [at]).then((list) => byParent(list, kpi)),
    ask(money(keys), [at]).then((list) => new Map(list.map(([key, ...sums]) => [key, sums]))),
    ask(indicators(keys)).then((list) => byParent(list, indicator)),
    ask(proposals(keys)).then((list) => byParent(list, proposal)),
  ]);
  const initiatives = shown.map(([key, code, title, departmentCode, departmentName]) => ({
    code,
    title,
    leadDepartment: { code: departmentCode, name: departmentName },
    kpis: nodes(ofKpis, key),
    budget: { fiscalCoverage: 'NONE', years: [budgetOf(at, ofMoney.get(key ?? null))] },
    indicators: nodes(ofIndicators, key),
    proposals: { totalCount: ofProposals.get(key ?? null)?.length ?? 0, ...nodes(ofProposals, key) },
  }));
  const [first] = rows;
  const page = { totalCount: first?.[5] ?? 0, pageInfo: { hasNextPage: rows.length > PAGE }, nodes: initiatives };
  return { initiatives: page };
}

function kpi([, code, title, unit, period, value, target]: Row): Answer {
  const latestResult = period === null ? null : { period, value: decimal(value) };
  const aim = target === null ? null : { target: decimal(target) };
  return { code, title, unit, trend: 'WORSENING', latestResult, target: aim };
}

/** Sums come as texts from MariaDB. */
function budgetOf(year: number, [planned, budget, spent]: Row = []): Answer {
  const won = (sum: Row[number] | undefined): number | null => (sum === null || sum === undefined ? null : Number(sum));
  return { year, planned: won(planned), budget: won(budget), spent: won(spent) };
}

function indicator([, code, title, unit, period, own, nation]: Row): Answer {
  const gap = (Number(own) - Number(nation)) / Math.abs(Number(nation));
  const rounded = String(Math.round(gap * 10_000) / 10_000);
  const diagnosis = {
    period,
    value: decimal(own),
    national: decimal(nation),
    gap: { value: rounded, status: 'COMPLETE' },
  };
  return { code, title, unit, diagnosis };
}

function proposal([, code, title, status, submittedOn]: Row): Answer {
  return { code, title, status, submittedOn };
}
