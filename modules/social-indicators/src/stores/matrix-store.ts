import {
  byKeys,
  Domain,
  fields,
  inForceInYear,
  keysOf,
  type RequestContext,
  raw,
  type Selection,
  select,
  sql,
  tableOf,
  visibleWhere,
} from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import { IndicatorField } from '../entities/indicator-field.js';

interface Counted {
  readonly domainKey: number;
  readonly fieldKey: number;
  readonly count: number;
  readonly worse: number;
  readonly danger: number;
}

/** Every cell of domains × fields of a year, the empty ones too, with the indicators in use. */
export async function matrixOf(ctx: RequestContext, year: number, selection: Selection) {
  const order = raw('t.position, t.id');
  const domains = await select(ctx, Domain, fields(), { where: inForceInYear('t', year), orderBy: order });
  const fieldRows = await select(ctx, IndicatorField, fields(), { where: inForceInYear('t', year), orderBy: order });
  const counted = await countedCells(ctx, year);
  const at = new Map(counted.map((cell) => [`${cell.domainKey} ${cell.fieldKey}`, cell]));
  const shownDomains = await byKeys(ctx, Domain, keysOf(domains), selection.below('domain'));
  const shownFields = await byKeys(ctx, IndicatorField, keysOf(fieldRows), selection.below('field'));
  return domains.flatMap((domain, row) =>
    fieldRows.map((field, column) => {
      const found = at.get(`${domain.key} ${field.key}`);
      return {
        domain: shownDomains[row],
        field: shownFields[column],
        count: found?.count ?? 0,
        worse: found?.worse ?? 0,
        danger: found?.danger ?? 0,
      };
    }),
  );
}

async function countedCells(ctx: RequestContext, year: number): Promise<Counted[]> {
  const where = visibleWhere(ctx, tableOf(Indicator), 't', [raw("t.status = 'ACTIVE'"), inForceInYear('t', year)]);
  const rows = await ctx.db.rows<Record<keyof Counted, unknown>>(
    sql`select t.domain_id as ${raw('"domainKey"')}, t.field_id as ${raw('"fieldKey"')}, count(*) as ${raw('"count"')},
      sum(case when t.vs_national = 'WORSE' then 1 else 0 end) as "worse",
      sum(case when t.quadrant = 'DANGER' then 1 else 0 end) as "danger"
      from social_indicators_indicator t where ${where} group by t.domain_id, t.field_id`,
  );
  return rows.map((row) => ({
    domainKey: Number(row.domainKey),
    fieldKey: Number(row.fieldKey),
    count: Number(row.count),
    worse: Number(row.worse),
    danger: Number(row.danger),
  }));
}
