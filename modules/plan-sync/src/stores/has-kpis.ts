import { compileWhere, initiatives, type RequestContext, type Sql } from '@yeondong/schema';

/** Whether KPIs measure an initiative. Only who has bsc can know, which contributes the condition; null otherwise. */
export function hasKpis(ctx: RequestContext, alias: string): Sql | null {
  const known = initiatives.predicates.some(({ module, name }) => module === 'bsc' && name === 'kpiTrend');
  if (!known || !ctx.modules.has('bsc')) return null;
  return compileWhere(initiatives as never, { bsc: { kpiTrend: { isNull: false } } }, alias, ctx);
}
