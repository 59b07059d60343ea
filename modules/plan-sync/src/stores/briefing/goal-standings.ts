import {
  byKeys,
  Domain,
  fields,
  Goal,
  inForceInYear,
  keyList,
  percentOf,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { ProgressReport } from '../../entities/meeting/progress-report.js';
import type { GoalFacts } from '../../rules/briefing/facts.js';
import { type GoalFigures, goalFigures, type StandingIndicator } from '../../rules/meeting/goal-standing.js';
import { titled } from './initiative-facts.js';

const FORMULA = 'plan-sync.goal-achievement.1';
/** Reports that the head has confirmed. */
const CONFIRMED = raw(`t.status in ('CONFIRMED', 'ACCEPTED')`);

interface StandingGoal {
  readonly goal: Row<Goal>;
  readonly figures: GoalFigures;
}

/** How the goals of a year stand by the newest confirmed reports of their initiatives, in three statements. */
export async function standingGoals(
  ctx: RequestContext,
  year: number,
  domainKey: number | null,
  selection: Selection,
): Promise<StandingGoal[]> {
  const ofDomain = domainKey === null ? raw('1 = 1') : sql`t.domain_id = ${domainKey}`;
  const goals = await select(ctx, Goal, selection, {
    where: sql`${inForceInYear('t', year)} and ${ofDomain}`,
    orderBy: raw('(select d.position from core_domain d where d.id = t.domain_id), t.position, t.id'),
  });
  const indicators = await indicatorsOf(
    ctx,
    year,
    goals.map(({ key }) => key),
  );
  return goals.map((goal) => ({ goal, figures: goalFigures(indicators.get(goal.key) ?? []) }));
}

async function indicatorsOf(ctx: RequestContext, year: number, goals: readonly number[]) {
  const reports = await select(ctx, ProgressReport, fields('initiativeKey', 'indicatorRows', 'planned'), {
    where: sql`t.year = ${year} and ${CONFIRMED} and exists (select 1 from core_initiative i
      where i.id = t.initiative_id and i.goal_id in ${keyList(goals)})`,
    orderBy: raw('t.period, t.id'),
  });
  const newest = new Map(reports.map((report) => [report.initiativeKey, report]));
  const owners = await ctx.db.rows<{ key: number; goal: number }>(
    sql`select id as "key", goal_id as goal from core_initiative where id in ${keyList([...newest.keys()])}`,
  );
  const found = new Map<number, StandingIndicator[]>();
  for (const { key, goal } of owners) {
    const report = newest.get(Number(key));
    const own = (report?.indicatorRows ?? []).map((row) => ({ ...row, weight: '1', planned: report?.planned ?? '0' }));
    found.set(Number(goal), [...(found.get(Number(goal)) ?? []), ...own]);
  }
  return found;
}

/** Goals achieved of all, and expected by the year's end. */
export async function goalAchievement(ctx: RequestContext, year: number, selection: Selection) {
  const standings = await standingGoals(ctx, year, null, selection.below('goals').below('goal'));
  const count = (...states: readonly GoalFigures['state'][]) =>
    standings.filter(({ figures }) => states.includes(figures.state)).length;
  const total = standings.length;
  const [achieved, expected] = [count('ACHIEVED'), count('ACHIEVED', 'ON_COURSE')];
  const rate = (name: string, value: number) =>
    percentOf({ name, value }, { name: 'goals', value: total }, FORMULA, ctx.today);
  return {
    ...{ year, total, achieved, expected },
    rate: rate('achieved', achieved),
    expectedRate: rate('expected', expected),
    goals: standings.map(({ goal, figures }) => ({ goal, ...figures })),
  };
}

export async function goalFacts(ctx: RequestContext, year: number, domainKey: number | null): Promise<GoalFacts[]> {
  const standings = await standingGoals(ctx, year, domainKey, fields('titleKo', 'titleEn', 'domainKey'));
  const domains = await byKeys(
    ctx,
    Domain,
    standings.map(({ goal }) => goal.domainKey),
    fields('titleKo', 'titleEn'),
  );
  return standings.map(({ goal, figures }, at) => ({ ...figures, title: titled(goal), domain: titled(domains[at]) }));
}
