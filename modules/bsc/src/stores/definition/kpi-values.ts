import {
  fields,
  type Issue,
  type RequestContext,
  referredKey,
  refuse,
  refuseAll,
  SurveyQuestion,
  select,
  sql,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import type { BandInput } from '../../inputs/kpi-inputs.js';
import { checkLimits } from '../../rules/kpi-limits.js';
import { checkSource } from '../../rules/kpi-source.js';
import type { Band } from '../../rules/score-rule.js';
import { checkDefinition } from '../../rules/score-rule-check.js';
import { scoreRuleOf } from '../kpi-score.js';

/** What all KPIs of one common code must agree in. */
const COMMON = ['unit', 'unitKind', 'polarity', 'cycle', 'aggregation', 'method'] as const;

export const bandsOf = (bands: readonly Readonly<BandInput>[] | null | undefined): Band[] | null =>
  bands?.map(({ from, to, points }) => ({ from: from ?? null, to: to ?? null, points })) ?? null;

export const questionKeyOf = (ctx: RequestContext, id: string | null | undefined): Promise<number | null> =>
  referredKey(ctx, SurveyQuestion, id, ['input', 'surveyQuestion']);

type Defined = Parameters<typeof scoreRuleOf>[0] &
  Pick<Kpi, 'polarity' | 'aggregation' | 'derivedFrom' | 'surveyQuestionKey'> &
  Pick<Kpi, 'minimum' | 'maximum' | 'availabilityLagDays'>;

/** Why limits, a method, its parameters and the source of results do not go together, each at its own field. */
export function unsound(kpi: Defined): readonly Issue[] {
  const source = {
    method: kpi.method,
    source: kpi.derivedFrom ?? 'MANUAL',
    aggregation: kpi.aggregation,
    hasQuestion: kpi.surveyQuestionKey !== null,
    scalePoints: kpi.scalePoints,
  } as const;
  return [...checkLimits(kpi), ...checkDefinition(scoreRuleOf(kpi), kpi.polarity), ...checkSource(source)];
}

export const requireSound = (kpi: Defined): void =>
  refuseAll(unsound(kpi).map((issue) => ({ ...issue, path: ['input', ...issue.path] })));

type Common = Pick<Kpi, 'code' | (typeof COMMON)[number]>;

/** Where a KPI differs from another of the same common code: one definition for all departments. */
export function commonIssue(other: Common | undefined, kpi: Omit<Common, 'code'>): Issue | null {
  const different = COMMON.find((name) => other && other[name] !== kpi[name]);
  return other && different
    ? { code: 'bsc.kpi.common-differs', path: [different], params: { code: other.code } }
    : null;
}

export async function requireCommon(
  ctx: RequestContext,
  kpi: Omit<Common, 'code'> & Pick<Kpi, 'commonCode'>,
  except = 0,
): Promise<void> {
  if (kpi.commonCode === null) return;
  const where = sql`t.common_code = ${kpi.commonCode} and t.id <> ${except}`;
  const [other] = await select(ctx, Kpi, fields('code', ...COMMON), { where, limit: 1 });
  const issue = commonIssue(other, kpi);
  if (issue) throw refuse(issue.code, ['input', ...issue.path], issue.params);
}
