import {
  byKeys,
  Evaluation,
  fields,
  Goal,
  Initiative,
  lastDay,
  lastEndedMonth,
  parsePeriod,
  type RequestContext,
  raw,
  referred,
  round,
  select,
  sql,
} from '@yeondong/schema';
import type { ReportSuggestion } from '../../entities/meeting/progress-report.js';
import type { ReportIndicator } from '../../rules/meeting/report-life.js';
import { scheduleLights } from './agenda-choice.js';

const FULL_SCORE = '100';
const PLACES = 2;

/** What is known of an initiative already: its goal, where its work schedule stands, what evaluations found. */
export async function reportSuggestion(
  ctx: RequestContext,
  initiativeId: string,
  period: string,
): Promise<ReportSuggestion> {
  const initiative = await referred(ctx, Initiative, initiativeId, ['initiative'], fields('goalKey'));
  const [goal] = await byKeys(ctx, Goal, [initiative.goalKey], fields('titleKo', 'titleEn'));
  const quarter = parsePeriod(period);
  const month = Math.min(Number(lastDay(quarter).slice(5, 7)), lastEndedMonth(quarter.year, ctx.today));
  const schedule = (await scheduleLights(ctx, [initiative.key], quarter.year, month)).get(initiative.key);
  const title = ctx.locale === 'en' ? goal?.titleEn : goal?.titleKo;
  return {
    goalText: title ?? goal?.titleKo ?? '',
    planned: schedule?.planned ?? null,
    actual: schedule?.actual ?? null,
    indicators: (await evaluated(ctx, initiative.key, period)).map((each) => ({ ...each, gap: null })),
  };
}

/** The newest evaluation within the period, of whichever module wrote it. */
async function evaluated(ctx: RequestContext, initiative: number, period: string): Promise<ReportIndicator[]> {
  const quarter = parsePeriod(period);
  const [first, last] = [`${quarter.year}-01`, lastDay(quarter).slice(0, 7)];
  const [found] = await select(ctx, Evaluation, fields('scoreValue', 'period'), {
    where: sql`t.subject_type = 'Initiative' and t.subject_key = ${initiative} and t.score_value is not null
      and t.period between ${first} and ${last}`,
    orderBy: raw('t.period desc, t.id desc'),
    limit: 1,
  });
  if (!found?.scoreValue) return [];
  const title = ctx.locale === 'en' ? `Evaluation score (${found.period})` : `성과평가 점수(${found.period})`;
  const unit = ctx.locale === 'en' ? 'points' : '점';
  const result = round(found.scoreValue, PLACES);
  return [{ title, unit, kind: 'LAST', lowerIsBetter: false, target: FULL_SCORE, result }];
}
