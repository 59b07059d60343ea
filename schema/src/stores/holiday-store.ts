import type { RequestContext } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { Holiday } from '../entities/holiday.js';
import type { DateText } from '../kernel/calendar.js';
import { raw, sql, TRUE } from '../kernel/sql.js';
import { type Row, select } from './record-store.js';

const everyHoliday = (ctx: RequestContext): Promise<ReadonlySet<DateText>> =>
  select(ctx, Holiday, fields('day'), { where: TRUE }).then((rows) => new Set(rows.map(({ day }) => day)));

/** All holidays that are known, read once in a request; the working days that due days move to. */
export const holidaysOf = (ctx: RequestContext): Promise<ReadonlySet<DateText>> => ctx.get(everyHoliday);

export const holidaysOfYear = (ctx: RequestContext, year: number, selection: Selection): Promise<Row<Holiday>[]> =>
  select(ctx, Holiday, selection, {
    where: sql`t.day between ${`${year}-01-01`} and ${`${year}-12-31`}`,
    orderBy: raw('t.day'),
  });
