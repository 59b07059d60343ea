import { fields, type RequestContext, raw, select, sql } from '@yeondong/schema';
import { ChangeWindow } from '../../entities/definition/change-window.js';
import { type ChangeDays, usualWindow } from '../../rules/change-window.js';

/** Days of a year on which targets and confirmed definition sheets may change: June unless others take its place, and those added. */
export async function windowsOf(ctx: RequestContext, year: number): Promise<readonly ChangeDays[]> {
  const rows = await select(ctx, ChangeWindow, fields('fromOn', 'toOn', 'regular'), {
    where: sql`t.year = ${year}`,
    orderBy: raw('t.from_on'),
  });
  return rows.some(({ regular }) => regular) ? rows : [usualWindow(year), ...rows];
}
