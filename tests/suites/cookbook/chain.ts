import { parse, print, visit } from 'graphql';
import type { Answer, Read, Row } from './answer.js';
import { decimal } from './numbers.js';

/** One initiative in each of the six domains. */
const CODES = [
  'CULTURE-2-2',
  'ECONOMY-1-1',
  'ENVIRONMENT-2-1',
  'SELF_GOVERNANCE-1-1',
  'URBAN_TRANSPORT-2-2',
  'WELFARE-3-1',
];
const CHOSEN = `i.code IN (${CODES.map((code) => `'sample.${code}'`).join()})`;
const IN_FORCE = `v.status = 'FINAL' AND v.year = 2006 AND p.status = 'OPEN'`;
const ITEMS = `plan_sync_item t ON t.initiative_id = i.id JOIN plan_sync_version v ON v.id = t.version_id
  JOIN plan_sync_plan p ON p.id = v.plan_id`;

/** Each level of the chain: rows of an initiative and what is compared of each, in words. */
const LEVELS: Readonly<Record<string, string>> = {
  hierarchy: `SELECT i.code AS initiative, g.code AS a, o.code AS b, m.code AS c, w.code AS d FROM core_initiative i
    JOIN core_goal g ON g.id = i.goal_id JOIN core_domain o ON o.id = g.domain_id
    JOIN core_mission_domain l ON l.domain_id = o.id JOIN core_mission m ON m.id = l.mission_id
    JOIN core_vision w ON w.id = m.vision_id WHERE ${CHOSEN}`,
  longTerm: `SELECT DISTINCT i.code AS initiative, u.code AS a FROM core_initiative i JOIN ${ITEMS}
    JOIN plan_sync_link k ON k.from_id = t.lineage_key AND k.status = 'CONFIRMED' AND k.type IN ('DERIVES', 'IMPLEMENTS')
    JOIN plan_sync_item u ON u.lineage_key = k.to_id JOIN plan_sync_version uv ON uv.id = u.version_id
    JOIN plan_sync_plan up ON up.id = uv.plan_id AND up.level = 'LONG_TERM' WHERE ${CHOSEN} AND ${IN_FORCE}`,
  termPriorities: `SELECT i.code AS initiative, t.code AS a FROM core_initiative i JOIN ${ITEMS}
    WHERE ${CHOSEN} AND ${IN_FORCE} AND p.level = 'TERM_PRIORITY'`,
  annual: `SELECT i.code AS initiative, t.code AS a, t.outcome_statement AS b FROM core_initiative i
    JOIN ${ITEMS} WHERE ${CHOSEN} AND ${IN_FORCE} AND p.level = 'ANNUAL'`,
  money: `SELECT i.code AS initiative, l.code AS a, x.year AS b, x.source AS c, x.amount AS d FROM core_initiative i
    JOIN plan_sync_fiscal_line l ON l.initiative_id = i.id JOIN plan_sync_fiscal_amount x ON x.line_id = l.id
    JOIN plan_sync_version v ON v.id = l.version_id JOIN plan_sync_plan p ON p.id = v.plan_id WHERE ${CHOSEN} AND ${IN_FORCE}`,
  opinions: `SELECT i.code AS initiative, o.code AS a, o.decision AS b, o.reply AS c, t.code AS d FROM core_initiative i
    JOIN plan_sync_opinion o ON o.initiative_id = i.id LEFT JOIN plan_sync_item t ON t.id = o.item_id WHERE ${CHOSEN}`,
  feedback: `SELECT i.code AS initiative, f.finding AS a, k.code AS b, c.title AS c, t.code AS d FROM core_initiative i
    JOIN bsc_feedback f ON f.initiative_id = i.id JOIN bsc_kpi k ON k.id = f.kpi_id
    JOIN plan_sync_change c ON c.record_type = 'Feedback' AND c.record_key = f.id
    JOIN plan_sync_item t ON t.id = c.item_id JOIN plan_sync_version v ON v.id = t.version_id AND v.status = 'FINAL'
    WHERE ${CHOSEN}`,
};
/** Levels with a decimal as their last value. */
const MEASURED: Readonly<Record<string, string>> = {
  kpis: `SELECT i.code AS initiative, k.code AS a, r.period AS b, r.value AS value FROM core_initiative i
    JOIN bsc_kpi_initiative l ON l.initiative_id = i.id JOIN bsc_kpi k ON k.id = l.kpi_id
    JOIN bsc_result r ON r.id = k.latest_result_id WHERE ${CHOSEN}`,
  indicators: `SELECT i.code AS initiative, n.code AS a, s.period AS b, s.value AS value FROM core_initiative i
    JOIN social_indicators_initiative_link l ON l.initiative_id = i.id
    JOIN social_indicators_indicator n ON n.id = l.indicator_id
    JOIN social_indicators_observation s ON s.indicator_id = n.id AND s.sex = 'T' AND s.age = '_T' AND s.valid_to IS NULL
    JOIN social_indicators_region r ON r.id = s.region_id AND r.code = '31050'
    WHERE ${CHOSEN} AND s.period = (SELECT MAX(z.period) FROM social_indicators_observation z WHERE z.indicator_id = n.id
      AND z.region_id = s.region_id AND z.sex = 'T' AND z.age = '_T' AND z.valid_to IS NULL)`,
};

/** The newest scores, of modules that are on: those of others are hidden with them. */
const evaluations = (absent: readonly string[]): string => {
  const on = (alias: string) => absent.map((module) => ` AND ${alias}.module <> '${module}'`).join('');
  return `SELECT i.code AS initiative, e.period AS a, '' AS b, e.score_value AS value FROM core_initiative i
    JOIN core_evaluation e ON e.subject_type = 'Initiative' AND e.subject_key = i.id${on('e')}
    WHERE ${CHOSEN} AND e.period = (SELECT MAX(z.period) FROM core_evaluation z
      WHERE z.subject_type = 'Initiative' AND z.subject_key = i.id${on('z')})`;
};

type Chain = Readonly<Record<string, readonly string[]>>;
type Chains = Readonly<Record<string, Chain>>;

const words = (...values: unknown[]): string =>
  values.filter((value) => value !== null && value !== undefined).join(' ');

async function chains(read: Read, gone: readonly string[], absent: readonly string[]): Promise<Chains> {
  const found = Object.fromEntries(CODES.map((code) => [`sample.${code}`, {} as Record<string, string[]>]));
  const put = (level: string, rows: readonly (readonly [initiative: unknown, text: string])[]) => {
    for (const [code, own] of Object.entries(found))
      own[level] = rows.flatMap(([initiative, text]) => (initiative === code ? [text] : [])).sort();
  };
  for (const [level, text] of Object.entries(LEVELS)) {
    if (gone.includes(level)) continue;
    put(
      level,
      (await read(text)).map(({ initiative, a, b, c, d }) => [initiative, words(a, b, c, d)]),
    );
  }
  for (const [level, text] of Object.entries({ ...MEASURED, evaluations: evaluations(absent) })) {
    if (gone.includes(level)) continue;
    put(
      level,
      (await read(text)).map(({ initiative, a, b, value }) => [initiative, words(a, b || null, decimal(value))]),
    );
  }
  return found;
}

// biome-ignore lint/suspicious/noExplicitAny: the answer is as its document asks for it
type Shown = any;
const measured = (code: string | null, period: string, value: string): string => words(code, period, Number(value));

/** How each level is told of an initiative as the document shows it. */
const TOLD: Readonly<Record<string, (row: Shown) => string[]>> = {
  hierarchy: ({ goal }) =>
    goal.domain.missions.map((mission: Shown) => words(goal.code, goal.domain.code, mission.code, mission.vision.code)),
  longTerm: ({ longTerm }) => longTerm.map(({ code }: Shown) => code),
  termPriorities: ({ termPriorities }) => termPriorities.map(({ code }: Shown) => code),
  annual: ({ annual }) => annual.map(({ code, outcomeStatement }: Shown) => words(code, outcomeStatement)),
  money: ({ fiscalLines }) =>
    fiscalLines.nodes.flatMap(({ code, amounts }: Shown) =>
      amounts.map(({ year, source, amount }: Row) => words(code, year, source, amount)),
    ),
  opinions: ({ opinionsBefore, opinions }) =>
    [...opinionsBefore.nodes, ...opinions.nodes].map(({ code, decision, reply, item }: Shown) =>
      words(code, decision, reply, item?.code),
    ),
  feedback: ({ feedbacks }) =>
    feedbacks.nodes.flatMap(({ finding, kpi, outcomes }: Shown) =>
      outcomes.map(({ record }: Shown) => words(finding, kpi.code, record.title, record.changedItem.code)),
    ),
  kpis: ({ kpis }) =>
    kpis.nodes.flatMap(({ code, latestResult }: Shown) =>
      latestResult ? [measured(code, latestResult.period, latestResult.value)] : [],
    ),
  indicators: ({ indicators }) =>
    indicators.nodes.flatMap(({ code, latest }: Shown) =>
      latest ? [measured(code, latest.period, latest.value)] : [],
    ),
  evaluations: ({ evaluations }) =>
    evaluations.nodes.map(({ period, score }: Shown) => measured(null, period, score.value)),
};

/** The levels that a module brings, and its fields in the document. */
const BROUGHT_BY: Readonly<Record<string, { readonly levels: readonly string[]; readonly fields: readonly string[] }>> =
  {
    bsc: { levels: ['feedback', 'kpis'], fields: ['feedbacks', 'kpis'] },
    'social-indicators': { levels: ['indicators'], fields: ['indicators'] },
  };
const NOTHING = { levels: [], fields: [] };

/** The fields of the document that some modules bring. */
export const fieldsOf = (modules: readonly string[]): readonly string[] =>
  modules.flatMap((module) => (BROUGHT_BY[module] ?? NOTHING).fields);

/** The document without the fields of some modules, as departments without them ask it. */
export function documentWithout(text: string, absent: readonly string[]): string {
  const gone = fieldsOf(absent);
  return print(visit(parse(text), { Field: ({ name }) => (gone.includes(name.value) ? null : undefined) }));
}

/** Initiatives from vision to evaluation, and what came back into the plan; where some modules are off, what is left of it. */
export function chainWithout(absent: readonly string[]): Answer {
  const gone = absent.flatMap((module) => (BROUGHT_BY[module] ?? NOTHING).levels);
  const levels = Object.entries(TOLD).filter(([level]) => !gone.includes(level));
  const chainOf = (row: Shown): Chain => Object.fromEntries(levels.map(([level, told]) => [level, told(row).sort()]));
  return {
    shown: ({ initiatives }) => Object.fromEntries(initiatives.nodes.map((row: Shown) => [row.code, chainOf(row)])),
    found: (read) => chains(read, gone, absent),
  };
}

export const fromVisionToEvaluation: Answer = chainWithout([]);
