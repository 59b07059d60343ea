import {
  byKeys,
  fields,
  type Issue,
  insert,
  keyList,
  planYear,
  type RequestContext,
  RuleError,
  raw,
  requiredText,
  SurveyQuestion,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { type KpiFieldChange, KpiVersion } from '../../entities/definition/kpi-version.js';
import type { Kpi } from '../../entities/kpi.js';
import { type ChangeDays, type ChangeGround, daysText, mayChange } from '../../rules/change-window.js';
import { UNCONFIRMED_STATES } from '../../rules/life/states.js';
import type { Band } from '../../rules/score-rule.js';
import { SHEET_TEXT_NAMES } from './sheet-texts.js';
import { windowsOf } from './windows.js';

const WORDS = ['titleKo', 'titleEn', ...SHEET_TEXT_NAMES] as const;
/** Which entries are taken; no score changes by it. */
const LIMITS = ['minimum', 'maximum'] as const;
/** What decides how results become scores. */
const SCORING = [
  ...(['unit', 'unitKind', 'polarity', 'cycle', 'aggregation', 'method', 'stretch', 'difficulty'] as const),
  ...(['tolerance', 'slope', 'bands', 'sigmas', 'highRate', 'quorum', 'scalePoints', 'derivedFrom'] as const),
  ...(['surveyQuestionKey', 'availabilityLagDays'] as const),
];
type Defined = (typeof WORDS)[number] | (typeof LIMITS)[number] | (typeof SCORING)[number];

/** Properties of a KPI that its definition sheet states. */
export const DEFINED: readonly Defined[] = [...WORDS, ...LIMITS, ...SCORING];

export interface Revision {
  readonly ground: ChangeGround;
  readonly reason?: string | null | undefined;
  /** Where in the input a refusal is told; at the ground unless given. */
  readonly path?: readonly (string | number)[];
}

export const REASON_LENGTH = 1000;
const FIRST_CHANGE = 2;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const bandText = ({ from, to, points }: Band): string => `${from ?? ''}~${to ?? ''} → ${points}`;

/** Bands as a definition sheet prints them. */
export const bandsText = (bands: readonly Band[]): string => bands.map(bandText).join(' / ');

function textOf(value: unknown, questions: ReadonlyMap<number, string>, field: Defined): string | null {
  if (value === null || value === undefined) return null;
  if (field === 'surveyQuestionKey') return questions.get(value as number) ?? null;
  return field === 'bands' ? bandsText(value as Band[]) : String(value);
}

async function questionTitles(tx: TransactionContext, keys: readonly (number | null | undefined)[]) {
  const wanted = keys.filter((key) => key != null);
  const rows = wanted.length === 0 ? [] : await byKeys(tx, SurveyQuestion, wanted, fields('titleKo'));
  return new Map(rows.flatMap((row) => (row ? [[row.key, row.titleKo] as const] : [])));
}

/** Which years' confirmed scorecards hold each of the KPIs. */
export async function confirmedYearsOf(
  ctx: RequestContext,
  kpiKeys: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = await ctx.db.rows<{ kpi: number; year: number }>(
    sql`select i.kpi_id as kpi, c.year as year from bsc_scorecard c join bsc_scorecard_item i on i.scorecard_id = c.id
      where i.kpi_id in ${keyList(kpiKeys)} and c.status not in ${keyList(UNCONFIRMED_STATES)}`,
  );
  return new Map(kpiKeys.map((key) => [key, rows.flatMap((row) => (Number(row.kpi) === key ? Number(row.year) : []))]));
}

export const confirmedYears = async (ctx: RequestContext, kpiKey: number): Promise<readonly number[]> =>
  (await confirmedYearsOf(ctx, [kpiKey])).get(kpiKey) ?? [];

export async function nextNumber(tx: TransactionContext, kpiKey: number): Promise<number> {
  const where = sql`t.kpi_id = ${kpiKey}`;
  const [last] = await select(tx, KpiVersion, fields('number'), { where, orderBy: raw('t.number desc'), limit: 1 });
  return last ? last.number + 1 : FIRST_CHANGE;
}

/** On which years' confirmed scorecards a KPI is, and when the running year's may change. */
export interface RevisionFacts {
  readonly years: readonly number[];
  readonly windows: readonly ChangeDays[];
}

type Before = Pick<Kpi, 'key' | Defined>;

const changedOf = (before: Before, changes: Partial<Kpi>): Defined[] =>
  DEFINED.filter((name) => name in changes && !same(before[name], changes[name]));

/** Why a definition on a confirmed scorecard may not change so: no reason is given, or how it scores has no window today. */
export function revisionIssue(
  ctx: RequestContext,
  before: Before,
  changes: Partial<Kpi>,
  { ground, reason, path }: Revision,
  { years, windows }: RevisionFacts,
): Issue | null {
  const changed = changedOf(before, changes);
  if (changed.length === 0 || years.length === 0) return null;
  if (!reason?.trim()) return { code: 'bsc.kpi.reason-required', path: ['input', 'reason'] };
  const at = path ?? ['input', 'ground'];
  if (ground === 'EXTERNAL') return { code: 'bsc.kpi.ground-of-targets', path: at };
  const scoring = changed.some((name) => (SCORING as readonly Defined[]).includes(name));
  if (!scoring || !years.includes(planYear(ctx)) || mayChange(ground, ctx.today, windows)) return null;
  return { code: 'bsc.kpi.window-closed', path: at, params: { days: daysText(windows) } };
}

/**
 * Keeps what a definition said before it changed, once a scorecard with it has been confirmed. How it scores changes on a
 * confirmed scorecard of the running year only within the change window, or on its own ground.
 */
export async function keepVersion(
  tx: TransactionContext,
  before: Before,
  changes: Partial<Kpi>,
  revision: Revision,
): Promise<void> {
  const changed = changedOf(before, changes);
  const years = changed.length === 0 ? [] : await confirmedYears(tx, before.key);
  if (years.length === 0) return;
  const windows = await windowsOf(tx, planYear(tx));
  const issue = revisionIssue(tx, before, changes, revision, { years, windows });
  if (issue) throw new RuleError([issue]);
  const questions = await questionTitles(tx, [before.surveyQuestionKey, changes.surveyQuestionKey]);
  await insert(tx, KpiVersion, {
    kpiKey: before.key,
    number: await nextNumber(tx, before.key),
    fromOn: tx.today,
    ground: revision.ground,
    reason: requiredText(revision.reason, REASON_LENGTH, ['input', 'reason']),
    changes: changed.map(
      (field): KpiFieldChange => ({
        field,
        before: textOf(before[field], questions, field),
        after: textOf(changes[field], questions, field),
      }),
    ),
    changedByKey: tx.actor.personKey,
  });
}
