import type { Answer, Row } from './answer.js';

const TODAY = '2006-06-15';

/** Open tasks whose earliest milestone that a department has not reached, or whose end, lay before. No day of the sample that was missed by 15 June moves past it. */
const LATE = `t.year = 2006 AND t.status IN ('SELECTED', 'PLANNED', 'IN_PROGRESS') AND (
  EXISTS (SELECT 1 FROM innovation_task_milestone m WHERE m.task_id = t.id AND m.due_on < ?
    AND (SELECT COUNT(*) FROM innovation_milestone_report r WHERE r.milestone_id = m.id)
      < (SELECT COUNT(*) FROM innovation_task_department d WHERE d.task_id = t.id))
  OR t.ends_on < ?)`;

const lateTasks: Answer = {
  shown: ({ innovationTaskCounts, innovationTasks }) => ({
    counts: innovationTaskCounts.map(({ origin, planned, total, late }: Row) => [origin, planned, total, late]),
    tasks: innovationTasks.nodes.map(
      ({
        origin,
        number,
        department,
        initiative,
      }: Row & { department: Row; initiative: { goal: { domain: Row } } }) => [
        origin,
        number,
        department.code,
        initiative?.goal.domain.code ?? null,
      ],
    ),
  }),
  found: async (read) => {
    const late = await read(
      `SELECT t.origin AS origin, t.number AS number, d.code AS department, o.code AS domain FROM innovation_task t
        JOIN core_department d ON d.id = t.department_id LEFT JOIN core_initiative i ON i.id = t.initiative_id
        LEFT JOIN core_goal g ON g.id = i.goal_id LEFT JOIN core_domain o ON o.id = g.domain_id
        WHERE ${LATE} ORDER BY t.origin, t.number`,
      TODAY,
      TODAY,
    );
    const counts = await read(
      `SELECT t.origin AS origin, COUNT(*) AS total, MAX(a.planned_count) AS planned FROM innovation_task t
        JOIN core_activity a ON a.code = CASE t.origin WHEN 'CITY' THEN 'planned.IN-01' ELSE 'planned.IN-02' END
        WHERE t.year = 2006 GROUP BY t.origin ORDER BY t.origin`,
    );
    return {
      counts: counts.map(({ origin, total, planned }) => [
        ...[origin, Number(planned), Number(total)],
        late.filter((row) => row.origin === origin).length,
      ]),
      tasks: late.map(({ origin, number, department, domain }) => [origin, Number(number), department, domain]),
    };
  },
};

const byDomain: Answer = {
  shown: ({ innovationFacts }) =>
    innovationFacts
      .map(({ domain, tasks, late, done }: Record<string, Row | null>) => [
        ...[domain?.code ?? '', Number(tasks?.value), Number(late?.value), Number(done?.value)],
      ])
      .sort(),
  found: async (read) => {
    const count = async (where: string, ...params: unknown[]) =>
      new Map(
        (
          await read(
            `SELECT COALESCE(o.code, '') AS domain, COUNT(*) AS n FROM innovation_task t
              LEFT JOIN core_initiative i ON i.id = t.initiative_id LEFT JOIN core_goal g ON g.id = i.goal_id
              LEFT JOIN core_domain o ON o.id = g.domain_id WHERE ${where} GROUP BY o.code`,
            ...params,
          )
        ).map(({ domain, n }) => [String(domain), Number(n)]),
      );
    const all = await count('t.year = 2006');
    const late = await count(LATE, TODAY, TODAY);
    const done = await count(`t.year = 2006 AND t.status IN ('DONE', 'EFFECT_CHECKED', 'SPREAD')`);
    return [...all].map(([domain, n]) => [domain, n, late.get(domain) ?? 0, done.get(domain) ?? 0]).sort();
  },
};

/** Answers to the documents of innovation, by their codes. */
export const innovationAnswers: Readonly<Record<string, Answer>> = {
  'IN-Q2': lateTasks,
  'IN-Q6': byDomain,
};
