import {
  byKeys,
  Committee,
  fields,
  forbidden,
  formatPeriod,
  holidaysOf,
  insert,
  periodsOf,
  type RequestContext,
  raw,
  refuse,
  type Selection,
  select,
  sql,
  type TransactionContext,
  tell,
} from '@yeondong/schema';
import { EvaluationRound } from '../../entities/programme/evaluation-round.js';
import { resultDueDays } from '../../rules/result-due.js';
import { seatedOf } from '../panel/panel-right.js';
import { requireModuleOn } from '../write-right.js';
import { PROGRAMME_WRITE } from './year-record-store.js';

/** Months of a year, each with the day by which it is evaluated. */
export async function roundsToPlan(
  ctx: RequestContext,
  year: number,
): Promise<{ readonly month: string; readonly dueOn: string }[]> {
  const holidays = await holidaysOf(ctx);
  return periodsOf(year, 'MONTH').map((period) => ({
    month: formatPeriod(period),
    dueOn: resultDueDays(period, holidays).evaluate,
  }));
}

/** Adds the months that have no round yet; refused when all twelve have. */
export async function planRounds(tx: TransactionContext, committeeKey: number, year: number): Promise<void> {
  const known = new Set((await roundsOf(tx, committeeKey, year, fields('month'))).map(({ month }) => month));
  const missing = (await roundsToPlan(tx, year)).filter(({ month }) => !known.has(month));
  if (missing.length === 0) throw refuse('record.duplicate', ['input', 'year']);
  for (const round of missing) {
    await insert(tx, EvaluationRound, {
      ...round,
      committeeKey,
      state: 'PLANNED',
      closedOn: null,
      findings: null,
      sample: false,
      version: 1,
    });
  }
  tell(tx, { act: PROGRAMME_WRITE, type: 'Committee', key: committeeKey, after: { year, rounds: missing.length } });
}

/** Rounds of a study group in a year, by month. */
export const roundsOf = (ctx: RequestContext, committeeKey: number, year: number, selection: Selection) =>
  select(ctx, EvaluationRound, selection, {
    where: sql`t.committee_id = ${committeeKey} and t.month between ${`${year}-01`} and ${`${year}-12`}`,
    orderBy: raw('t.month'),
  });

/** Officers, and those who hold a seat of the study group on the business date. */
export async function requireMayEvaluate(tx: TransactionContext, committeeKey: number): Promise<void> {
  const [committee] = await byKeys(tx, Committee, [committeeKey], fields('departmentKey'));
  await requireModuleOn(tx, committee ? [committee.departmentKey] : [], ['input', 'id']);
  if (['planner', 'bsc'].some((role) => tx.actor.roles.has(role as 'planner'))) return;
  const seated = await seatedOf(tx, committeeKey, [tx.actor.personKey ?? 0]);
  if (seated.size === 0) throw forbidden();
}
