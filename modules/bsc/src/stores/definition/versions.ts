import {
  byKeys,
  fields,
  insert,
  keyList,
  planYear,
  raw,
  refuse,
  requiredText,
  SurveyQuestion,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { type KpiFieldChange, KpiVersion } from '../../entities/definition/kpi-version.js';
import type { Kpi } from '../../entities/kpi.js';
import { type ChangeGround, daysText, mayChange } from '../../rules/change-window.js';
import { UNCONFIRMED_STATES } from '../../rules/life/states.js';
import type { Band } from '../../rules/score-rule.js';
import { windowsOf } from './windows.js';

const WORDS = ['titleKo', 'titleEn', 'definition'] as const;
/** What decides how results become scores. */
const SCORING = [
  ...(['unit', 'unitKind', 'polarity', 'cycle', 'aggregation', 'method', 'stretch', 'difficulty'] as const),
  ...(['tolerance', 'slope', 'bands', 'sigmas', 'highRate', 'quorum', 'scalePoints', 'derivedFrom'] as const),
  'surveyQuestionKey' as const,
];
type Defined = (typeof WORDS)[number] | (typeof SCORING)[number];

/** Properties of a KPI that its definition sheet states. */
export const DEFINED: readonly Defined[] = [...WORDS, ...SCORING];

export interface Revision {
  readonly ground: ChangeGround;
  readonly reason?: string | null | undefined;
  /** Where in the input a refusal is told; at the ground unless given. */
  readonly path?: readonly (string | number)[];
}

const REASON_LENGTH = 1000;
const FIRST_CHANGE = 2;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const bandText = ({ from, to, points }: Band): string => `${from ?? ''}~${to ?? ''} → ${points}`;

function textOf(value: unknown, questions: ReadonlyMap<number, string>, field: Defined): string | null {
  if (value === null || value === undefined) return null;
  if (field === 'surveyQuestionKey') return questions.get(value as number) ?? null;
  return field === 'bands' ? (value as Band[]).map(bandText).join(' / ') : String(value);
}

async function questionTitles(tx: TransactionContext, keys: readonly (number | null | undefined)[]) {
  const wanted = keys.filter((key) => key != null);
  const rows = wanted.length === 0 ? [] : await byKeys(tx, SurveyQuestion, wanted, fields('titleKo'));
  return new Map(rows.flatMap((row) => (row ? [[row.key, row.titleKo] as const] : [])));
}

/** Which years' confirmed scorecards hold the KPI. */
export async function confirmedYears(tx: TransactionContext, kpiKey: number): Promise<number[]> {
  const rows = await tx.db.rows<{ year: number }>(
    sql`select c.year as year from bsc_scorecard c join bsc_scorecard_item i on i.scorecard_id = c.id
      where i.kpi_id = ${kpiKey} and c.status not in ${keyList(UNCONFIRMED_STATES)}`,
  );
  return rows.map(({ year }) => Number(year));
}

async function nextNumber(tx: TransactionContext, kpiKey: number): Promise<number> {
  const where = sql`t.kpi_id = ${kpiKey}`;
  const [last] = await select(tx, KpiVersion, fields('number'), { where, orderBy: raw('t.number desc'), limit: 1 });
  return last ? last.number + 1 : FIRST_CHANGE;
}

async function requireWindow(tx: TransactionContext, { ground, path }: Revision): Promise<void> {
  if (ground === 'EXTERNAL') throw refuse('bsc.kpi.ground-of-targets', path ?? ['input', 'ground']);
  const windows = await windowsOf(tx, planYear(tx));
  if (mayChange(ground, tx.today, windows)) return;
  throw refuse('bsc.kpi.window-closed', path ?? ['input', 'ground'], { days: daysText(windows) });
}

/**
 * Keeps what a definition said before it changed, once a scorecard with it has been confirmed. How it scores changes on a
 * confirmed scorecard of the running year only within the change window, or on its own ground.
 */
export async function keepVersion(
  tx: TransactionContext,
  before: Pick<Kpi, 'key' | Defined>,
  changes: Partial<Kpi>,
  revision: Revision,
): Promise<void> {
  const changed = DEFINED.filter((name) => name in changes && !same(before[name], changes[name]));
  const years = changed.length === 0 ? [] : await confirmedYears(tx, before.key);
  if (years.length === 0) return;
  const { ground, reason } = revision;
  if (!reason?.trim()) throw refuse('bsc.kpi.reason-required', ['input', 'reason']);
  const scoring = changed.some((name) => (SCORING as readonly Defined[]).includes(name));
  if (scoring && years.includes(planYear(tx))) await requireWindow(tx, revision);
  const questions = await questionTitles(tx, [before.surveyQuestionKey, changes.surveyQuestionKey]);
  await insert(tx, KpiVersion, {
    kpiKey: before.key,
    number: await nextNumber(tx, before.key),
    fromOn: tx.today,
    ground,
    reason: requiredText(reason, REASON_LENGTH, ['input', 'reason']),
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
