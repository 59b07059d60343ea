import {
  big,
  byKeys,
  compare,
  type DecimalText,
  Evaluation,
  evaluationScore,
  fields,
  formatPeriod,
  holidaysOf,
  Initiative,
  keyList,
  keyOfType,
  monthsOf,
  parsePeriod,
  previousPeriod,
  type RequestContext,
  type Row,
  raw,
  refuse,
  round,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { EvaluationTarget } from '../../entities/priority/evaluation-target.js';
import { TaskInspection } from '../../entities/priority/inspection.js';
import type { QuarterArgs } from '../../inputs/priority/priority-inputs.js';
import { inspectionDue, inspectionLight } from '../../rules/priority/inspection.js';
import { domainsOf, prioritiesOf } from './candidate-store.js';

const PLACES = 2;

/** A quarter, or refused at its place. */
export function quarterOf(text: string, path: readonly string[]) {
  const period = parsePeriod(text);
  if (period.kind !== 'QUARTER') throw refuse('plan-sync.inspection.quarter', path);
  return period;
}

/** Those of some initiatives that are of a domain; all of them where none is named. */
async function within(
  ctx: RequestContext,
  initiatives: readonly number[],
  domain: string | undefined,
): Promise<number[]> {
  if (domain === undefined) return [...initiatives];
  const domains = await domainsOf(ctx, initiatives);
  return initiatives.filter((key) => domains.get(key) === keyOfType(domain, 'Domain'));
}

/** The priorities of a quarter's year, each with its inspection and its light. */
export async function priorityStandings(ctx: RequestContext, args: QuarterArgs, selection: Selection) {
  const quarter = quarterOf(args.quarter, ['quarter']);
  const period = formatPeriod(quarter);
  const chosen = await within(ctx, [...(await prioritiesOf(ctx, quarter.year))], args.domain);
  const holidays = await holidaysOf(ctx);
  const asked = selection.below('initiative');
  const initiatives = await byKeys(ctx, Initiative, chosen, fields('endsOn', 'position', ...asked.names()));
  const inspections = await select(
    ctx,
    TaskInspection,
    fields('initiativeKey', 'planned', 'actual', ...selection.below('inspection').names()),
    { where: sql`t.period = ${period} and t.initiative_id in ${keyList(chosen)}` },
  );
  return initiatives
    .flatMap((initiative) => (initiative ? [initiative] : []))
    .sort((one, other) => one.position - other.position || one.key - other.key)
    .map((initiative) => {
      const inspection = inspections.find(({ initiativeKey }) => initiativeKey === initiative.key) ?? null;
      const { planned = null, actual = null } = inspection ?? {};
      return {
        initiative,
        period,
        dueOn: inspectionDue(quarter, holidays),
        inspection,
        light: inspectionLight({ quarter, planned, actual, endsOn: initiative.endsOn, today: ctx.today, holidays }),
      };
    });
}

type Found = Row<Evaluation>;

/** The newest evaluation of bsc in some months, by initiative. */
async function newestIn(ctx: RequestContext, months: readonly string[]): Promise<Map<number, Found>> {
  const rows = await select(
    ctx,
    Evaluation,
    fields(
      'subjectKey',
      'period',
      'scoreValue',
      'scoreStatus',
      'scoreCoverage',
      'scoreAsOf',
      'formulaVersion',
      'scoreInputs',
    ),
    {
      where: sql`t.subject_type = 'Initiative' and t.module = 'bsc' and t.score_value is not null
        and t.period in ${keyList(months)}`,
      orderBy: raw('t.period'),
    },
  );
  return new Map(rows.map((row) => [row.subjectKey, row]));
}

const monthsIn = (quarter: Parameters<typeof monthsOf>[0]): string[] => monthsOf(quarter).map(formatPeriod);

/** What performance found of the initiatives in a quarter, beside the quarter before; nothing where bsc is not in use. */
export async function quarterReview(ctx: RequestContext, args: QuarterArgs, selection: Selection) {
  const quarter = quarterOf(args.quarter, ['quarter']);
  const priorities = await prioritiesOf(ctx, quarter.year);
  const targets = await select(ctx, EvaluationTarget, fields('initiativeKey'), {
    where: sql`t.year = ${quarter.year}`,
  });
  const evaluated = new Set(targets.map(({ initiativeKey }) => initiativeKey));
  const now = await newestIn(ctx, monthsIn(quarter));
  const before = await newestIn(ctx, monthsIn(previousPeriod(quarter)));
  const keys = await within(ctx, [...new Set([...now.keys(), ...priorities, ...evaluated])], args.domain);
  const read = fields('position', ...selection.below('initiative').names());
  const initiatives = (await byKeys(ctx, Initiative, keys, read)).flatMap((row) => (row ? [row] : []));
  return initiatives
    .map((initiative) => {
      const found = now.get(initiative.key) ?? null;
      return {
        initiative,
        period: found?.period ?? null,
        score: found && { ...evaluationScore(found), value: found.scoreValue && round(found.scoreValue, PLACES) },
        change: changeOf(before.get(initiative.key)?.scoreValue, found?.scoreValue),
        priority: priorities.has(initiative.key),
        target: evaluated.has(initiative.key),
      };
    })
    .sort(
      (one, other) =>
        byScore(one.score?.value, other.score?.value) || one.initiative.position - other.initiative.position,
    );
}

/** The lowest first: that is what the review is for; without a score last. */
const byScore = (one: DecimalText | null | undefined, other: DecimalText | null | undefined): number => {
  if (one == null || other == null) return Number(one == null) - Number(other == null);
  return compare(one, other);
};

const changeOf = (before: DecimalText | null | undefined, now: DecimalText | null | undefined): DecimalText | null =>
  before == null || now == null ? null : round(big(round(now, PLACES)).minus(round(before, PLACES)), PLACES);
