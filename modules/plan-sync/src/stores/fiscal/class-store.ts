import { fields, inForceInYear, type RequestContext, type Row, raw, select, TRUE } from '@yeondong/schema';
import { FiscalClass, FiscalCrosswalk, FiscalScheme } from '../../entities/fiscal/classification.js';
import { type ClassPlace, classPlaces } from '../../rules/fiscal/class-places.js';

export interface ClassTable {
  readonly classes: readonly Row<FiscalClass>[];
  placesOf(key: number | null): readonly ClassPlace[];
}

/** The scheme that a year is planned in: the newest that began by then. */
export async function schemeOf(ctx: RequestContext, year: number): Promise<number | null> {
  const where = inForceInYear('t', year);
  const rows = await select(ctx, FiscalScheme, fields('fromYear'), { where, orderBy: raw('t.from_year, t.id') });
  return rows.at(-1)?.key ?? null;
}

/** All classes, and where each is counted in a scheme at a depth. */
export async function classTable(ctx: RequestContext, scheme: number | null, depth: number): Promise<ClassTable> {
  const read = fields('code', 'titleKo', 'titleEn', 'schemeKey', 'parentKey');
  const classes = await select(ctx, FiscalClass, read, { where: TRUE, orderBy: raw('t.position, t.id') });
  const rows = await select(ctx, FiscalCrosswalk, fields('fromKey', 'toKey', 'share'), {
    where: TRUE,
    orderBy: raw('t.id'),
  });
  const nodes = classes.map(({ key, schemeKey, parentKey }) => ({ key, scheme: schemeKey, parent: parentKey }));
  const crosswalk = rows.map(({ fromKey, toKey, share }) => ({ from: fromKey, to: toKey, share }));
  return { classes, placesOf: classPlaces(nodes, crosswalk, { scheme: scheme ?? 0, depth }) };
}
