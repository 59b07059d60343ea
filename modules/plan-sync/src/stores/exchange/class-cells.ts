import {
  type CsvCell,
  fields,
  isCalled,
  isEmptyCell,
  type NamedLine,
  type NamedRecord,
  type RequestContext,
  recordInCell,
  select,
  TRUE,
} from '@yeondong/schema';
import { FiscalClass, FiscalScheme } from '../../entities/fiscal/classification.js';
import { CLASS_COLUMNS, type FiscalColumn } from '../../rules/exchange/fiscal-table.js';
import type { Lang } from '../../rules/exchange/words.js';
import type { ClassLevel } from '../../rules/fiscal/crosswalk.js';
import { schemeOf } from '../fiscal/class-store.js';

export interface KnownClass extends NamedRecord {
  readonly scheme: number;
  readonly parent: number | null;
  readonly level: ClassLevel;
}

const LEVELS = Object.keys(CLASS_COLUMNS) as ClassLevel[];

/** The classes that a table may name: by scheme and code, or by names from the highest to the lowest. */
export async function classLookups(ctx: RequestContext, year: number) {
  const schemes = await select(ctx, FiscalScheme, fields('code'), { where: TRUE });
  const codeOf = new Map(schemes.map(({ key, code }) => [key, code]));
  const read = fields('code', 'titleKo', 'titleEn', 'schemeKey', 'parentKey', 'level');
  const rows = await select(ctx, FiscalClass, read, { where: TRUE });
  const classes = rows.map(
    ({ key, code, titleKo, titleEn, schemeKey, parentKey, level }): KnownClass => ({
      ...{ key, scheme: schemeKey, parent: parentKey, level },
      names: [`${codeOf.get(schemeKey)}:${code}`, titleKo, titleEn, code],
    }),
  );
  return { classes: new Map(classes.map((each) => [each.key, each])), scheme: await schemeOf(ctx, year) };
}
export type ClassLookups = Awaited<ReturnType<typeof classLookups>>;

/** A class and what is above it, the lowest first. */
function chainOf({ classes }: ClassLookups, key: number | null): KnownClass[] {
  const chain: KnownClass[] = [];
  for (let at = classes.get(key ?? 0); at && !chain.includes(at); at = classes.get(at.parent ?? 0)) chain.push(at);
  return chain;
}

/** The class of a line; null for none, undefined where the table has no column for it. */
export function classOf(
  line: NamedLine<FiscalColumn>,
  lookups: ClassLookups,
  standing: number | null | undefined,
): number | null | undefined {
  const all = [...lookups.classes.values()];
  const named = LEVELS.filter((level) => level !== 'FIELD' && !isEmptyCell(line.text(CLASS_COLUMNS[level])));
  const fits = (chain: readonly KnownClass[]): boolean =>
    named.every((level) => {
      const own = chain.find((each) => each.level === level);
      return own !== undefined && isCalled(line.text(CLASS_COLUMNS[level]), own);
    });
  if (!isEmptyCell(line.text('fiscalClass'))) {
    const among = line.text('fiscalClass').includes(':') ? all : all.filter(({ scheme }) => scheme === lookups.scheme);
    const key = recordInCell(line, 'fiscalClass', among, standing);
    if (key !== null && !fits(chainOf(lookups, key))) line.refuse('fiscalClass', 'plan-sync.import.class');
    return key;
  }
  const lowest = named.at(-1);
  if (!lowest) return line.has('fiscalClass') ? null : undefined;
  const candidates = all.filter(
    (each) => each.scheme === lookups.scheme && each.level === lowest && fits(chainOf(lookups, each.key)),
  );
  return recordInCell(line, CLASS_COLUMNS[lowest], candidates, standing);
}

/** Code of a class, and the names from the highest to it. */
export function classCells(
  lookups: ClassLookups,
  key: number | null,
  lang: Lang,
): Partial<Record<FiscalColumn, CsvCell>> {
  const chain = chainOf(lookups, key).filter(({ level }) => level !== 'FIELD');
  const titleOf = ({ names: [, ko, en] }: KnownClass) => (lang === 'en' ? en : null) ?? ko ?? null;
  return {
    fiscalClass: lookups.classes.get(key ?? 0)?.names[0] ?? null,
    ...Object.fromEntries(chain.map((each) => [CLASS_COLUMNS[each.level], titleOf(each)])),
  };
}
