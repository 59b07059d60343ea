import {
  type Class,
  Department,
  Domain,
  defineCube,
  Goal,
  Initiative,
  type RequestContext,
  raw,
  sql,
  tableOf,
  visible,
} from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';

const record = (ko: string, en: string, expression: string, type: Class) => ({
  title: { ko, en },
  expression: raw(expression),
  value: { record: type },
});
const text = (ko: string, en: string, expression: string) => ({
  title: { ko, en },
  expression: raw(expression),
  value: { scalar: 'text' as const },
});
const count = (ko: string, en: string, holds: string) => ({
  title: { ko, en },
  unit: '건',
  expression: raw(`sum(case when ${holds} then 1 else 0 end)`),
  kind: 'count' as const,
});
const won = (ko: string, en: string, column: string) => ({
  title: { ko, en },
  unit: '원',
  expression: raw(`sum(p.${column})`),
  kind: 'won' as const,
});

/** The day that a proposal counts by: its receipt, before that its submission. */
const DAY = 'coalesce(p.received_on, p.submitted_on)';
const QUARTER = `case when ${DAY} is null then null else concat(substr(${DAY}, 1, 4), '-Q',
  case when substr(${DAY}, 6, 2) <= '03' then '1' when substr(${DAY}, 6, 2) <= '06' then '2'
    when substr(${DAY}, 6, 2) <= '09' then '3' else '4' end) end`;

export const proposalCube = defineCube({
  id: 'proposal',
  title: { ko: '제안', en: 'Proposals' },
  permission: 'policy-rnd.program.read',
  from: (ctx: RequestContext) => ({
    tables: sql`policy_rnd_proposal p left join core_initiative i on i.id = p.initiative_id
      left join core_goal g on g.id = i.goal_id`,
    where: visible(ctx, tableOf(Proposal), 'p'),
  }),
  dimensions: {
    domain: record('영역', 'Domain', 'coalesce(p.domain_id, g.domain_id)', Domain),
    goal: record('정책목표', 'Goal', 'i.goal_id', Goal),
    initiative: record('이행과제', 'Initiative', 'p.initiative_id', Initiative),
    department: record('소관부서', 'Department that handles it', 'p.department_id', Department),
    proposingDepartment: record('제안한 부서', 'Department that proposes', 'p.owner_department_id', Department),
    status: text('상태', 'State', 'p.status'),
    kind: text('종류', 'Kind', 'p.kind'),
    proposerType: text('제안자(OFFICIAL 공무원, CITIZEN 시민)', 'Proposer', 'p.proposer_type'),
    grade: text('등급', 'Grade', 'p.grade'),
    quarter: { title: { ko: '분기', en: 'Quarter' }, expression: raw(QUARTER), value: { scalar: 'period' } },
  },
  measures: {
    proposals: count('제안', 'Proposals', '1 = 1'),
    decided: count('결정', 'Decided', 'p.decision is not null'),
    adopted: count('채택', 'Adopted', "p.decision = 'ADOPTED'"),
    implemented: count('실시', 'Carried out', 'p.implemented_on is not null'),
    claimedSaving: won('주장한 절감액', 'Saving claimed', 'claimed_saving'),
    verifiedSaving: won('확인한 절감액', 'Saving verified', 'verified_saving'),
  },
});
