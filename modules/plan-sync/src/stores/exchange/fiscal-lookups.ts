import {
  fields,
  Initiative,
  type NamedRecord,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
} from '@yeondong/schema';
import { FiscalAmount, FiscalLine } from '../../entities/fiscal-line.js';
import { PlanItem } from '../../entities/plan-item.js';
import type { OpenEdition } from '../write-right.js';
import { classLookups } from './class-cells.js';
import { windowOf } from './edition.js';
import { codesTaken, earlierEditions } from './item-lookups.js';
import { namedDepartments, namedRecords } from './lookups.js';

const LINE = fields(
  ...['code', 'titleKo', 'titleEn', 'lineageKey', 'account', 'spending', 'sector', 'classKey', 'totalCost'],
  ...['spentBefore', 'departmentKey', 'initiativeKey', 'itemKey', 'versionKey', 'version'],
);
export type KnownLine = Row<FiscalLine>;

async function amountsOf(ctx: RequestContext, versionKey: number): Promise<ReadonlyMap<number, Row<FiscalAmount>[]>> {
  const rows = await select(ctx, FiscalAmount, fields('lineKey', 'year', 'source', 'amount'), {
    where: sql`t.line_id in (select id from plan_sync_fiscal_line where version_id = ${versionKey})`,
    orderBy: raw('t.line_id'),
  });
  const found = new Map<number, Row<FiscalAmount>[]>();
  for (const row of rows) {
    const own = found.get(row.lineKey);
    if (own) own.push(row);
    else found.set(row.lineKey, [row]);
  }
  return found;
}

/** All that the lines of a fiscal edition may name. */
export async function fiscalLookups(ctx: RequestContext, { edition }: OpenEdition) {
  const lines = await select(ctx, FiscalLine, LINE, {
    where: sql`t.version_id = ${edition.key}`,
    orderBy: raw('t.position, t.id'),
  });
  const items = await select(ctx, PlanItem, fields('code', 'titleKo'), { where: sql`t.version_id = ${edition.key}` });
  const others = await select(ctx, FiscalLine, fields('code', 'lineageKey'), {
    where: sql`t.version_id in ${earlierEditions(edition)}`,
    orderBy: raw('t.version_id'),
  });
  const window = windowOf(edition);
  return {
    window,
    lines: new Map(lines.map((line) => [line.code, line])),
    taken: await codesTaken(ctx, 'plan_sync_fiscal_line', edition.key),
    earlier: new Map(others.map(({ code, lineageKey }) => [code, lineageKey as number])),
    amounts: await amountsOf(ctx, edition.key),
    departments: await namedDepartments(ctx),
    initiatives: await namedRecords(ctx, Initiative),
    items: items.map(({ key, code, titleKo }): NamedRecord => ({ key, names: [code, titleKo] })),
    classes: await classLookups(ctx, window.start),
  };
}
export type FiscalLookups = Awaited<ReturnType<typeof fiscalLookups>>;
