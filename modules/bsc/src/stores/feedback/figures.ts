import {
  absent,
  daysBetween,
  fields,
  measured,
  measuredInput,
  type RequestContext,
  select,
  sql,
} from '@yeondong/schema';
import { Feedback } from '../../entities/feedback/feedback.js';
import { closureRate, medianDays } from '../../rules/feedback/closure.js';
import { isOverdue } from '../../rules/feedback/feedback.js';

const [RATE_FORMULA, DAYS_FORMULA] = ['bsc.feedback-closure.1', 'bsc.feedback-days.1'];

/** How many of a year's feedback there are, and how long those that are verified took. */
export async function feedbackCounts(ctx: RequestContext, year: number) {
  const rows = await select(ctx, Feedback, fields('state', 'dueOn', 'recordedOn', 'verifiedOn'), {
    where: sql`t.year = ${year}`,
  });
  const days = rows.flatMap(({ state, recordedOn, verifiedOn }) =>
    state === 'VERIFIED' && verifiedOn !== null ? [daysBetween(recordedOn, verifiedOn)] : [],
  );
  const overdue = rows.filter(({ state, dueOn }) => isOverdue(state, dueOn, ctx.today)).length;
  return { total: rows.length, verified: days.length, overdue, days };
}

/** The closure rate and the median days of a year, each with what it rests on. */
export async function feedbackFigures(ctx: RequestContext, year: number) {
  const { total, verified, overdue, days } = await feedbackCounts(ctx, year);
  const numbers = [measuredInput('verified', String(verified)), measuredInput('total', String(total))];
  const rate = { asOf: ctx.today, formulaVersion: RATE_FORMULA, inputs: numbers };
  const span = { asOf: ctx.today, formulaVersion: DAYS_FORMULA, inputs: numbers.slice(0, 1) };
  const [share, median] = [closureRate(verified, total), medianDays(days)];
  return {
    ...{ year, total, overdue, open: total - verified },
    closureRate: share === null ? absent('NO_DATA', rate) : measured(share, rate),
    medianDays: median === null ? absent('NO_DATA', span) : measured(median, span),
  };
}
