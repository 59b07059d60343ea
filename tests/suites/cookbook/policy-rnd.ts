import type { Answer, Row } from './answer.js';
import { numberOrNull } from './numbers.js';

/** Adopted from 2004 to 2006; carried out of those that are half a year old on 15 June 2006. */
const adoptedProposals: Answer = {
  shown: ({ proposals, proposalFigures: { matured, implemented, implementationRate } }) => ({
    count: proposals.totalCount,
    proposals: proposals.nodes.map((one: Row & { initiative: Row | null }) => ({
      code: one.code,
      status: one.status,
      initiative: one.initiative?.code ?? null,
      saving: one.verifiedSaving,
      reason: one.reason,
    })),
    figures: [matured, implemented, Number(implementationRate.value)],
  }),
  found: async (read) => {
    const rows = await read(
      `SELECT p.code AS code, p.status AS status, i.code AS initiative, p.verified_saving AS saving, p.reason AS reason
        FROM policy_rnd_proposal p LEFT JOIN core_initiative i ON i.id = p.initiative_id
        WHERE p.decision = 'ADOPTED' AND p.decided_on >= '2004-01-01' AND p.decided_on <= '2006-12-31'
        ORDER BY p.decided_on, p.code`,
    );
    const [row] = await read(
      `SELECT COUNT(*) AS matured, SUM(CASE WHEN implemented_on IS NULL THEN 0 ELSE 1 END) AS done
        FROM policy_rnd_proposal WHERE decision = 'ADOPTED' AND decided_on BETWEEN '2004-01-01' AND '2005-12-15'`,
    );
    const [matured, implemented] = [Number(row?.matured), Number(row?.done)];
    return {
      count: rows.length,
      proposals: rows.map((one) => ({ ...one, saving: numberOrNull(one.saving) })),
      figures: [matured, implemented, (implemented / matured) * 100],
    };
  },
};

/** Teams that are there, past their sunset on 15 June 2006, without a row among the outputs. */
const adriftTaskForces: Answer = {
  shown: ({ taskForces, rndActivity }) => ({
    count: taskForces.totalCount,
    teams: taskForces.nodes.map((one: Row & { leader: Row | null; department: Row; initiative: Row | null }) => ({
      code: one.code,
      issue: one.issue,
      leader: one.leader?.login ?? null,
      department: one.department.code,
      initiative: one.initiative?.code ?? null,
    })),
    figures: [
      ...[rndActivity.taskForcesPlanned, rndActivity.taskForcesFormed, rndActivity.taskForcesClosed],
      ...[rndActivity.taskForcesWithOutput, rndActivity.taskForcesAdrift],
    ],
  }),
  found: async (read) => {
    const teams = await read(
      `SELECT t.code AS code, t.issue AS issue, l.login AS leader, d.code AS department, i.code AS initiative
        FROM policy_rnd_task_force t JOIN core_department d ON d.id = t.department_id
        LEFT JOIN core_person l ON l.id = t.leader_id LEFT JOIN core_initiative i ON i.id = t.initiative_id
        WHERE t.status <> 'CLOSED' AND t.sunset_on < '2006-06-15'
          AND NOT EXISTS (SELECT 1 FROM policy_rnd_task_force_output o WHERE o.task_force_id = t.id)
        ORDER BY t.sunset_on, t.code`,
    );
    const [row] = await read(
      `SELECT SUM(CASE WHEN status = 'PLANNED' THEN 0 ELSE 1 END) AS formed,
          SUM(CASE WHEN status = 'CLOSED' THEN 1 ELSE 0 END) AS closed,
          SUM(CASE WHEN outcome = 'OUTPUT' THEN 1 ELSE 0 END) AS fruitful
        FROM policy_rnd_task_force WHERE formed_on >= '2006-01-01' AND formed_on <= '2006-12-31'`,
    );
    const [planned] = await read("SELECT planned_count AS n FROM core_activity WHERE code = 'planned.PR-02'");
    const counts = [planned?.n, row?.formed, row?.closed, row?.fruitful].map(Number);
    return { count: teams.length, teams, figures: [...counts, teams.length] };
  },
};

/** Answers to the documents of policy-rnd, by their codes. */
export const policyRndAnswers: Readonly<Record<string, Answer>> = {
  'PR-Q1': adoptedProposals,
  'PR-Q4': adriftTaskForces,
};
