import {
  Activity,
  daysBetween,
  fields,
  percentOf,
  type RequestContext,
  type Row,
  referred,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { AdoptionAction, BenchmarkFinding, BenchmarkVisit, VisitTarget } from '../entities/benchmark-visit.js';
import { TaskForce } from '../entities/task-force.js';
import { median } from '../rules/median.js';
import { isAdrift } from '../rules/task-force.js';
import { proposalCounts } from './proposal-store.js';
import { studyFigures } from './study-store.js';
import { outputCounts } from './task-force-store.js';
import { requireWritable } from './write-right.js';

/** Lines 61 and 62 of the plan: eight visits and eleven task forces. */
const [VISITS, TASK_FORCES] = ['planned.PR-01', 'planned.PR-02'];

const READ = fields('status', 'startsOn', 'endsOn', 'departmentKey', 'reportDue', 'version');

/** A visit of a department that the actor writes for. */
export async function visitToActOn(tx: TransactionContext, id: string): Promise<Row<BenchmarkVisit>> {
  const visit = await referred(tx, BenchmarkVisit, id, ['input', 'id'], READ);
  await requireWritable(tx, visit.departmentKey, ['input', 'id']);
  return visit;
}

async function plannedCounts(ctx: RequestContext, year: number) {
  const where = sql`t.year = ${year} and t.code in (${VISITS as string}, ${TASK_FORCES as string})`;
  const rows = await select(ctx, Activity, fields('code', 'plannedCount'), { where });
  const of = (code: string | undefined) => rows.find((row) => row.code === code)?.plannedCount ?? null;
  return { visitsPlanned: of(VISITS), taskForcesPlanned: of(TASK_FORCES) };
}

async function visitFigures(ctx: RequestContext, year: number) {
  const days = sql`between ${`${year}-01-01`} and ${`${year}-12-31`}`;
  const ofVisit = sql`exists (select 1 from policy_rnd_visit v where v.id = t.visit_id
    and v.starts_on ${days} and v.status in ('HELD', 'REPORTED'))`;
  const visits = await select(ctx, BenchmarkVisit, fields('status', 'reportDue'), {
    where: sql`t.starts_on ${days}`,
  });
  const targets = await select(ctx, VisitTarget, fields(), { where: ofVisit });
  const findings = await select(ctx, BenchmarkFinding, fields('verdict'), { where: ofVisit });
  const adoptable = findings.filter(({ verdict }) => verdict === 'ADOPTABLE').map(({ key }) => key);
  const actions = await select(ctx, AdoptionAction, fields('findingKey', 'doneOn'), {
    where: sql`t.done_on is not null`,
  });
  const done = new Set(actions.map(({ findingKey }) => findingKey));
  const rate = { name: 'done', value: adoptable.filter((key) => done.has(key)).length };
  return {
    visitsHeld: visits.filter(({ status }) => status === 'HELD' || status === 'REPORTED').length,
    cases: targets.length,
    reportsOverdue: visits.filter(({ status, reportDue }) => status === 'HELD' && reportDue < ctx.today).length,
    adoptionRate: percentOf(rate, { name: 'adoptable', value: adoptable.length }, 'policy-rnd.adoption.1', ctx.today),
  };
}

async function teamFigures(ctx: RequestContext, year: number) {
  const where = sql`t.formed_on between ${`${year}-01-01`} and ${`${year}-12-31`}`;
  const teams = await select(ctx, TaskForce, fields('status', 'sunsetOn', 'outcome', 'issueOn', 'formedOn'), { where });
  const outputs = await outputCounts(
    ctx,
    teams.map(({ key }) => key),
  );
  const formed = teams.filter(({ status }) => status !== 'PLANNED');
  const days = formed.flatMap(({ issueOn, formedOn }) => (issueOn === null ? [] : [daysBetween(issueOn, formedOn)]));
  return {
    taskForcesFormed: formed.length,
    taskForcesClosed: formed.filter(({ status }) => status === 'CLOSED').length,
    taskForcesWithOutput: formed.filter(({ outcome }) => outcome === 'OUTPUT').length,
    taskForcesAdrift: teams.filter((team, at) => isAdrift(team.status, team.sunsetOn, outputs[at] ?? 0, ctx.today))
      .length,
    daysToTeam: median(days),
  };
}

/** What a year's policy development came to, against what the plan says. */
export async function rndActivity(ctx: RequestContext, year: number) {
  return {
    year,
    ...(await plannedCounts(ctx, year)),
    ...(await visitFigures(ctx, year)),
    ...(await teamFigures(ctx, year)),
    ...(await proposalCounts(ctx, year)),
    ...(await studyFigures(ctx, year)),
  };
}
