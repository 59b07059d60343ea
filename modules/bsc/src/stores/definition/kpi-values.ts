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
import { checkSource } from '../../rules/kpi-source.js';
import type { Band } from '../../rules/score-rule.js';
import { checkDefinition } from '../../rules/score-rule-check.js';
import { scoreRuleOf } from '../kpi-score.js';

/** What all KPIs of one common code must agree in. */
const COMMON = ['unit', 'unitKind', 'polarity', 'cycle', 'aggregation', 'method'] as const;

export const bandsOf = (bands: readonly BandInput[] | null | undefined): Band[] | null =>
  bands?.map(({ from, to, points }) => ({ from: from ?? null, to: to ?? null, points })) ?? null;

export const questionKeyOf = (ctx: RequestContext, id: string | null | undefined): Promise<number | null> =>
  referredKey(ctx, SurveyQuestion, id, ['input', 'surveyQuestion']);

type Defined = Parameters<typeof scoreRuleOf>[0] &
  Pick<Kpi, 'polarity' | 'aggregation' | 'derivedFrom' | 'surveyQuestionKey'>;

/** A method, its parameters and the source of results that do not go together are refused, each at its own field. */
export function requireSound(kpi: Defined): void {
  const source = {
    method: kpi.method,
    source: kpi.derivedFrom ?? 'MANUAL',
    aggregation: kpi.aggregation,
    hasQuestion: kpi.surveyQuestionKey !== null,
    scalePoints: kpi.scalePoints,
  } as const;
  const issues: Issue[] = [...checkDefinition(scoreRuleOf(kpi), kpi.polarity), ...checkSource(source)];
  refuseAll(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
}

/** One definition for all departments: the same code, the same measure. */
export async function requireCommon(
  ctx: RequestContext,
  kpi: Pick<Kpi, 'commonCode' | (typeof COMMON)[number]>,
  except = 0,
): Promise<void> {
  if (kpi.commonCode === null) return;
  const where = sql`t.common_code = ${kpi.commonCode} and t.id <> ${except}`;
  const [other] = await select(ctx, Kpi, fields('code', ...COMMON), { where, limit: 1 });
  const different = COMMON.find((name) => other && other[name] !== kpi[name]);
  if (other && different) throw refuse('bsc.kpi.common-differs', ['input', different], { code: other.code });
}
