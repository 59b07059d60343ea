import { byKeys, fields, type RequestContext } from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';

/** The units of KPIs as they are written: scoring itself has no need of them. */
export async function kpiUnits(ctx: RequestContext, keys: readonly number[]): Promise<Map<number, string>> {
  const unique = [...new Set(keys)];
  const rows = await byKeys(ctx, Kpi, unique, fields('unit'));
  return new Map(unique.map((key, at) => [key, rows[at]?.unit ?? '']));
}
