import type { Answer, Read, Row } from './answer.js';

const UNIT = "(SELECT d.id FROM core_department d WHERE d.code = 'TRANSPORT_POLICY')";
const LINES = `SELECT l.id FROM plan_sync_fiscal_line l JOIN plan_sync_version v ON v.id = l.version_id
  JOIN plan_sync_plan p ON p.id = v.plan_id WHERE v.status = 'FINAL' AND p.status = 'OPEN' AND l.department_id = ${UNIT}`;
const FUNDED = `EXISTS (SELECT 1 FROM plan_sync_fiscal_line l JOIN plan_sync_fiscal_amount a ON a.line_id = l.id
  JOIN plan_sync_version v ON v.id = l.version_id WHERE l.initiative_id = i.id AND v.status = 'FINAL' AND a.amount > 0
    AND a.year >= CAST(SUBSTR(i.starts_on, 1, 4) AS SIGNED) AND a.year <= CAST(SUBSTR(i.ends_on, 1, 4) AS SIGNED))`;
const SCORED = `EXISTS (SELECT 1 FROM core_evaluation e WHERE e.subject_type = 'Initiative' AND e.subject_key = i.id
  AND e.score_value IS NOT NULL AND e.period = '2006-05')`;
const MEASURED = 'EXISTS (SELECT 1 FROM bsc_kpi_initiative k WHERE k.initiative_id = i.id)';

/** Everything that a step looks at, with whether it is done. */
const STEPS: readonly (readonly [step: string, due: string, text: string])[] = [
  [
    'GOAL_SETTING',
    '2006-01-31',
    `SELECT t.title_ko AS title, CASE WHEN t.entry = 'CONFIRMED' THEN 1 ELSE 0 END AS done FROM plan_sync_item t
      JOIN plan_sync_version v ON v.id = t.version_id JOIN plan_sync_plan p ON p.id = v.plan_id
      WHERE p.level = 'ANNUAL' AND v.year = 2006 AND v.number = 2 AND t.department_id = ${UNIT} ORDER BY t.position`,
  ],
  [
    'BUDGETING',
    '2005-12-31',
    `SELECT i.title_ko AS title, ${FUNDED} AS done FROM core_initiative i
      WHERE i.budget_required = 1 AND i.lead_department_id = ${UNIT} ORDER BY i.position`,
  ],
  [
    'BSC_EVALUATION',
    '2006-05-31',
    `SELECT i.title_ko AS title, ${SCORED} AS done FROM core_initiative i
      WHERE ${MEASURED} AND i.lead_department_id = ${UNIT} ORDER BY i.position`,
  ],
];

async function stepsOf(read: Read): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [step, due, text] of STEPS) {
    const rows = await read(text);
    const open = rows.filter(({ done }) => Number(done) === 0);
    const tasks = open.map(({ title }) => [title, due, true].join(' '));
    found.push({ step, done: rows.length - open.length, total: rows.length, tasks });
  }
  return found;
}

interface Step {
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly tasks: readonly Row[];
}

/** A department from goals over money to evaluation, with what is late, its money, and what the last meeting ordered. */
export const whereWeAre: Answer = {
  shown: ({ department, fiscalLines, instructions }) => ({
    name: department.name,
    steps: department.process.steps.map(({ step, done, total, tasks }: Step) => ({
      ...{ step, done, total },
      tasks: tasks.map(({ title, dueOn, late }) => [title, dueOn, late].join(' ')),
    })),
    lines: fiscalLines.totalCount,
    sums: fiscalLines.sums.map(({ source, amount }: Row) => [source, amount].join(' ')).sort(),
    budgets: fiscalLines.nodes
      .flatMap(({ code, budgetLines }: { code: string; budgetLines: Row[] }) =>
        budgetLines.map((line) => [code, line.source, line.original, line.supplementary, line.spent].join(' ')),
      )
      .sort(),
    count: instructions.totalCount,
    instructions: instructions.nodes.map(({ content, dueOn, meeting }: Row & { meeting: Row }) =>
      [content, dueOn, meeting.heldOn].join(' '),
    ),
  }),
  found: async (read) => {
    const [unit] = await read(`SELECT name_ko AS name FROM core_department WHERE id = ${UNIT}`);
    const sums = await read(
      `SELECT source AS source, SUM(amount) AS amount FROM plan_sync_fiscal_amount
        WHERE year = 2006 AND line_id IN (${LINES}) GROUP BY source`,
    );
    const budgets = await read(
      `SELECT l.code AS code, b.source AS source, b.original AS original, b.supplementary AS supplementary, b.spent AS spent
        FROM plan_sync_fiscal_line l JOIN plan_sync_budget_line b ON b.fiscal_line_id = l.lineage_key WHERE l.id IN (${LINES})`,
    );
    const ordered = await read(
      `SELECT n.content AS content, n.due_on AS due, m.held_on AS held FROM plan_sync_instruction n
        JOIN plan_sync_meeting m ON m.id = n.meeting_id
        WHERE n.department_id = ${UNIT} AND n.status <> 'CLOSED'
          AND m.held_on = (SELECT MAX(held_on) FROM plan_sync_meeting) ORDER BY n.due_on`,
    );
    return {
      name: unit?.name,
      steps: await stepsOf(read),
      lines: (await read(LINES)).length,
      sums: sums.map(({ source, amount }) => [source, amount].join(' ')).sort(),
      budgets: budgets
        .map((line) => [line.code, line.source, line.original, line.supplementary, line.spent].join(' '))
        .sort(),
      count: ordered.length,
      instructions: ordered.map(({ content, due, held }) => [content, due, held].join(' ')),
    };
  },
};
