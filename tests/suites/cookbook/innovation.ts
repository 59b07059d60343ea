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

const KEPT = `SELECT COUNT(DISTINCT SUBSTR(l.held_on, 1, 7)) FROM innovation_learning_day l WHERE l.department_id = d.id
  AND l.status = 'CONFIRMED' AND l.present * 2 >= l.roll`;

/** Divisions without a day in April and May; the streak is counted back from May. */
const missedDays: Answer = {
  shown: ({ learningCompliance }) =>
    learningCompliance.map(
      ({ department, missedStreak, rate }: { department: Row & { mileage: Row }; missedStreak: number; rate: Row }) => [
        ...[department.code, missedStreak, Number(rate.value), department.mileage.value],
      ],
    ),
  found: async (read) => {
    const rows = await read(
      `SELECT d.id AS id, d.code AS code, (${KEPT} AND l.held_on < '2006-06-01') AS held,
          (SELECT COALESCE(MAX(l.held_on), '2005-12-31') FROM innovation_learning_day l WHERE l.department_id = d.id
            AND l.status = 'CONFIRMED' AND l.present * 2 >= l.roll AND l.held_on < '2006-06-01') AS newest,
          (SELECT COUNT(*) FROM innovation_learning_day l WHERE l.department_id = d.id AND l.held_on >= '2006-06-01') AS june,
          (SELECT COUNT(*) FROM core_position p JOIN core_person h ON h.id = p.person_id
            WHERE p.department_id = d.id AND h.kind = 'STAFF') AS people,
          (SELECT COALESCE(SUM(e.points), 0) FROM innovation_mileage_entry e WHERE e.department_id = d.id) AS points
        FROM core_department d WHERE d.kind = 'CITY' AND d.parent_id IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM core_department b WHERE b.parent_id = d.id) ORDER BY d.position`,
    );
    const streak = (newest: unknown): number => 5 - (String(newest) < '2006' ? 0 : Number(String(newest).slice(5, 7)));
    return rows
      .filter(({ newest, june }) => Number(june) === 0 && streak(newest) >= 2)
      .map(({ code, newest, held, people, points }) => [
        ...[code, streak(newest), Number(held) * 20],
        Number(people) === 0 ? null : String(Number(points) / 1_000_000 / Number(people)),
      ]);
  },
};

/** Answers to the documents of innovation, by their codes. */
export const innovationAnswers: Readonly<Record<string, Answer>> = {
  'IN-Q1': missedDays,
  'IN-Q2': lateTasks,
};
