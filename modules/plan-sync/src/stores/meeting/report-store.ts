import {
  byKeys,
  fields,
  Initiative,
  lastDay,
  optionalText,
  type ProgressLight,
  parsePeriod,
  type RequestContext,
  type Row,
  referred,
  refuse,
  requiredText,
  type TransactionContext,
} from '@yeondong/schema';
import { ProgressReport } from '../../entities/meeting/progress-report.js';
import type { ReportIndicatorInput, ReportInput } from '../../inputs/meeting/report-inputs.js';
import type { ReportIndicator } from '../../rules/meeting/report-life.js';
import { type ReportedProgress, reportLight } from '../../rules/meeting/report-light.js';
import { reportDueDays } from './meeting-days.js';

const [GOAL_LENGTH, TITLE_LENGTH, UNIT_LENGTH, TEXT_LENGTH] = [500, 200, 20, 2000];
const MOST_INDICATORS = 20;

export const REPORT_READ = fields(
  ...['initiativeKey', 'departmentKey', 'period', 'goalText', 'indicatorRows', 'planned', 'actual', 'achieved', 'gap'],
  ...['action', 'status', 'submittedOn', 'submittedByKey', 'confirmedByKey', 'returnReason', 'version'],
);

export const reportToActOn = (tx: TransactionContext, id: string): Promise<Row<ProgressReport>> =>
  referred(tx, ProgressReport, id, ['input', 'id'], REPORT_READ);

/** A report is for a quarter. Refuses `plan-sync.report.period`. */
export function requireQuarter(period: string): { readonly year: number } {
  const { kind, year } = parsePeriod(period);
  if (kind !== 'QUARTER') throw refuse('plan-sync.report.period', ['input', 'period']);
  return { year };
}

function indicatorOf(input: ReportIndicatorInput, at: number): ReportIndicator {
  const path = ['input', 'indicators', at];
  return {
    title: requiredText(input.title, TITLE_LENGTH, [...path, 'title']),
    unit: optionalText(input.unit, UNIT_LENGTH, [...path, 'unit']),
    kind: input.kind,
    lowerIsBetter: input.lowerIsBetter ?? false,
    target: input.target,
    result: input.result ?? null,
  };
}

/** What a report says, as it is stored. */
export function reportValues(input: ReportInput) {
  if (input.indicators.length > MOST_INDICATORS)
    throw refuse('plan-sync.report.indicators', ['input', 'indicators'], { max: MOST_INDICATORS });
  const text = (name: 'achieved' | 'gap' | 'action') => optionalText(input[name], TEXT_LENGTH, ['input', name]);
  return {
    goalText: requiredText(input.goalText, GOAL_LENGTH, ['input', 'goalText']),
    indicatorRows: input.indicators.map(indicatorOf),
    planned: input.planned,
    actual: input.actual,
    achieved: text('achieved'),
    gap: text('gap'),
    action: text('action'),
  };
}

export type LitReport = ReportedProgress & { readonly initiativeKey: number; readonly period: string };

/** The light of each report, or of an initiative that has none for the period. */
export async function lightsOf(ctx: RequestContext, reports: readonly LitReport[]): Promise<(ProgressLight | null)[]> {
  const dueDays = await reportDueDays(ctx);
  const initiatives = await byKeys(
    ctx,
    Initiative,
    reports.map(({ initiativeKey }) => initiativeKey),
    fields('endsOn'),
  );
  return reports.map((report, at) => {
    const endsOn = initiatives[at]?.endsOn ?? null;
    const endPassed = endsOn !== null && endsOn <= lastDay(parsePeriod(report.period)) && endsOn < ctx.today;
    return reportLight(report, { reportDue: dueDays.get(report.period) ?? null, today: ctx.today, endPassed });
  });
}
