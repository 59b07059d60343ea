import type { Answer, Read, Row } from './answer.js';
import { numberOrNull } from './numbers.js';
import { changesOfTheYear } from './plan-changes.js';
import { whereWeAre } from './plan-process.js';

const IN_FORCE = `SELECT v.id FROM plan_sync_version v JOIN plan_sync_plan p ON p.id = v.plan_id
  WHERE v.status = 'FINAL' AND p.status = 'OPEN' AND p.level = ?`;
const AT_WORK = `t.status IN ('SELECTED', 'IN_PROGRESS') AND t.start_year <= 2006 AND t.end_year >= 2006`;
const COUNTING = `k.status = 'CONFIRMED' AND k.type IN ('DERIVES', 'IMPLEMENTS', 'FUNDS', 'MEASURES')
  AND (k.valid_from IS NULL OR k.valid_from <= 2006) AND (k.valid_to IS NULL OR k.valid_to >= 2006)`;

const texts = (row: Row): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));

/** Leaves of the long-term plan; those are taken away that a link joins to an item of the year's plan. */
const longTermWithoutAnnual: Answer = {
  shown: ({ planItems }) => ({
    count: planItems.totalCount,
    domains: planItems.groupBy.map(({ key, count }: Row) => [key, count].join(' ')),
    items: planItems.nodes.map(
      ({
        code,
        department,
        goal,
      }: {
        code: string;
        department: Row & { people: { nodes: Row[] } };
        goal: { domain: Row };
      }) => ({
        code,
        department: department.code,
        domain: goal.domain.code,
        heads: department.people.nodes.map(({ name }) => name),
      }),
    ),
  }),
  found: async (read) => {
    const rows = await read(
      `SELECT t.code AS code, d.code AS department, o.code AS domain, d.id AS unit FROM plan_sync_item t
        JOIN core_department d ON d.id = t.department_id JOIN core_goal g ON g.id = t.goal_id
        JOIN core_domain o ON o.id = g.domain_id
        WHERE t.version_id IN (${IN_FORCE}) AND ${AT_WORK}
          AND NOT EXISTS (SELECT 1 FROM plan_sync_item c WHERE c.parent_id = t.id)
          AND NOT EXISTS (SELECT 1 FROM plan_sync_link k JOIN plan_sync_item a
            ON (a.lineage_key = k.from_id AND k.to_id = t.lineage_key) OR (a.lineage_key = k.to_id AND k.from_id = t.lineage_key)
            WHERE ${COUNTING} AND a.version_id IN (${IN_FORCE}))
        ORDER BY t.position`,
      'LONG_TERM',
      'ANNUAL',
    );
    const heads = await read(
      `SELECT p.department_id AS unit, p.name AS name FROM core_person p JOIN core_role_grant g ON g.person_id = p.id
        WHERE g.role = 'head' ORDER BY p.name`,
    );
    const domains = [...new Set(rows.map(({ domain }) => String(domain)))];
    return {
      count: rows.length,
      domains: domains.map((domain) => [domain, rows.filter((row) => row.domain === domain).length].join(' ')),
      items: rows.map(({ unit, ...row }) => ({
        ...texts(row),
        heads: heads.filter((head) => head.unit === unit).map(({ name }) => name),
      })),
    };
  },
};

const unfunded = async (read: Read): Promise<unknown[]> =>
  (
    await read(
      `SELECT i.code AS code, d.code AS department FROM core_initiative i JOIN core_goal g ON g.id = i.goal_id
        JOIN core_domain o ON o.id = g.domain_id JOIN core_department d ON d.id = i.lead_department_id
        WHERE o.code = 'WELFARE' AND i.budget_required = 1
          AND NOT EXISTS (SELECT 1 FROM plan_sync_fiscal_line l JOIN plan_sync_fiscal_amount a ON a.line_id = l.id
            WHERE l.initiative_id = i.id AND l.version_id IN (${IN_FORCE}) AND a.amount > 0
              AND a.year >= CAST(SUBSTR(i.starts_on, 1, 4) AS SIGNED) AND a.year <= CAST(SUBSTR(i.ends_on, 1, 4) AS SIGNED))
        ORDER BY i.position, i.code`,
      'MID_TERM_FISCAL',
    )
  ).map(texts);

const withoutMoneyOrItem: Answer = {
  shown: ({ needing, initiatives, fiscalLines }) => ({
    needing: needing.totalCount,
    count: initiatives.totalCount,
    initiatives: initiatives.nodes.map(({ code, leadDepartment }: { code: string; leadDepartment: Row }) => ({
      code,
      department: leadDepartment.code,
    })),
    lines: fiscalLines.nodes.flatMap(({ code, amounts }: { code: string; amounts: Row[] }) =>
      amounts.map(({ year, source, amount }) => [code, year, source, amount].join(' ')),
    ),
    lineCount: fiscalLines.totalCount,
    sums: fiscalLines.sums.map(({ source, amount }: Row) => [source, amount].join(' ')),
  }),
  found: async (read) => {
    const initiatives = await unfunded(read);
    const [needing] = await read(
      `SELECT COUNT(*) AS count FROM core_initiative i JOIN core_goal g ON g.id = i.goal_id
        JOIN core_domain o ON o.id = g.domain_id WHERE o.code = 'WELFARE' AND i.budget_required = 1`,
    );
    const lines = await read(
      `SELECT l.code AS code, a.year AS year, a.source AS source, a.amount AS amount FROM plan_sync_fiscal_line l
        JOIN plan_sync_fiscal_amount a ON a.line_id = l.id
        WHERE l.version_id IN (${IN_FORCE}) AND l.spending = 'PROJECT' AND l.item_id IS NULL
        ORDER BY l.position, a.year, CASE a.source WHEN 'NATIONAL' THEN 1 WHEN 'PROVINCIAL' THEN 2 WHEN 'CITY' THEN 3
          WHEN 'LOCAL_DEBT' THEN 4 ELSE 5 END`,
      'MID_TERM_FISCAL',
    );
    const sources = [...new Set(lines.map(({ source }) => String(source)))];
    const sumOf = (source: string) =>
      lines.filter((line) => line.source === source).reduce((sum, { amount }) => sum + Number(amount), 0);
    return {
      needing: Number(needing?.count),
      count: initiatives.length,
      initiatives,
      lines: lines.map(({ code, year, source, amount }) => [code, year, source, amount].join(' ')),
      lineCount: new Set(lines.map(({ code }) => code)).size,
      sums: sources.map((source) => [source, sumOf(source)].join(' ')),
    };
  },
};

const overdueReplies: Answer = {
  shown: ({ citizenOpinions, opinionFigures: { overdue, due, onTime, replyRate } }) => ({
    count: citizenOpinions.totalCount,
    opinions: citizenOpinions.nodes.map(({ code, department }: { code: string; department: Row | null }) => ({
      code,
      department: department?.code ?? null,
    })),
    figures: [overdue, due, onTime, Number(replyRate.value)],
  }),
  found: async (read) => {
    const late = await read(
      `SELECT o.code AS code, d.code AS department FROM plan_sync_opinion o
        LEFT JOIN core_department d ON d.id = o.department_id
        WHERE o.replied_on IS NULL AND o.reply_due < '2006-06-15' AND o.received_on LIKE '2006%' ORDER BY o.reply_due, o.code`,
    );
    const [row] = await read(
      `SELECT COUNT(*) AS due, SUM(CASE WHEN replied_on <= reply_due THEN 1 ELSE 0 END) AS punctual FROM plan_sync_opinion
        WHERE received_on LIKE '2006%' AND (replied_on IS NOT NULL OR reply_due < '2006-06-15')`,
    );
    const [due, onTime] = [Number(row?.due), Number(row?.punctual)];
    return { count: late.length, opinions: late, figures: [late.length, due, onTime, (onTime / due) * 100] };
  },
};

const plannedBySource: Answer = {
  shown: ({ budgetFacts }) =>
    budgetFacts
      .map(({ source, planned, budget, spent }: Record<string, { value: string | null } | null>) => ({
        source,
        planned: numberOrNull(planned?.value),
        budget: numberOrNull(budget?.value),
        spent: numberOrNull(spent?.value),
      }))
      .sort((one: Row, other: Row) => String(one.source).localeCompare(String(other.source))),
  found: async (read) => {
    const planned = await read(
      `SELECT a.source AS source, SUM(a.amount) AS planned FROM plan_sync_fiscal_amount a
        JOIN plan_sync_fiscal_line l ON l.id = a.line_id
        WHERE a.year = 2006 AND l.version_id IN (${IN_FORCE}) GROUP BY a.source ORDER BY a.source`,
      'MID_TERM_FISCAL',
    );
    const budgets = await read(
      `SELECT source AS source, SUM(original + supplementary) AS budget, SUM(spent) AS spent FROM plan_sync_budget_line
        WHERE year = 2006 GROUP BY source`,
    );
    return planned.map(({ source, planned: amount }) => {
      const own = budgets.find((row) => row.source === source);
      return {
        source,
        planned: numberOrNull(amount),
        budget: numberOrNull(own?.budget),
        spent: numberOrNull(own?.spent),
      };
    });
  },
};

/** Answers to the documents of plan-sync, by their codes. */
export const planSyncAnswers: Readonly<Record<string, Answer>> = {
  'PS-Q1': longTermWithoutAnnual,
  'PS-Q2': withoutMoneyOrItem,
  'PS-Q3': changesOfTheYear,
  'PS-Q4': whereWeAre,
  'PS-Q7': overdueReplies,
  'PS-Q8': plannedBySource,
};
