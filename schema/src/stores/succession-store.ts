import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { Succession, type SuccessionLink } from '../entities/history.js';
import { keyList, raw, type Sql, sql } from '../kernel/sql.js';
import type { KnownLink } from '../rules/succession.js';
import { byKeys, groupedBy, type Row, select } from './record-store.js';

const LINK = fields('fromKey', 'toKey', 'kind', 'share', 'day', 'reason');
const NAMES = ['code', 'titleKo', 'titleEn', 'nameKo', 'nameEn'];

interface Named {
  readonly code: string;
  readonly titleKo?: string;
  readonly titleEn?: string | null;
  readonly nameKo?: string;
  readonly nameEn?: string | null;
}

/** What is asked of the other record, and what tells its name. */
const withNames = (selection: Selection): Selection => ({
  ...selection,
  names: () => [...new Set([...selection.names(), ...NAMES])],
});

const linksOf = (ctx: RequestContext, type: string, where: Sql): Promise<Row<Succession>[]> =>
  select(ctx, Succession, LINK, {
    where: sql`t.record_type = ${type} and ${where}`,
    orderBy: raw('t.day, t.id'),
  });

/** All links of a kind of record, for the rules. */
export const knownLinks = async (ctx: RequestContext, type: string): Promise<KnownLink[]> =>
  (await linksOf(ctx, type, sql`1 = 1`)).map(({ fromKey, toKey }) => ({ from: fromKey, to: toKey }));

/** What records of each type were set up anew as, under another name; in one statement for all. */
export async function renamesByType(ctx: RequestContext): Promise<ReadonlyMap<string, ReadonlyMap<number, number>>> {
  const links = await select(ctx, Succession, fields('recordType', 'fromKey', 'toKey'), {
    where: sql`t.kind = 'RENAME'`,
    orderBy: raw('t.day, t.id'),
  });
  const found = new Map<string, Map<number, number>>();
  for (const { recordType, fromKey, toKey } of links) {
    if (toKey === null) continue;
    found.set(recordType, (found.get(recordType) ?? new Map<number, number>()).set(fromKey, toKey));
  }
  return found;
}

type Side = 'predecessors' | 'successors';
const OWN = { predecessors: 'toKey', successors: 'fromKey' } as const;
const COLUMN = { predecessors: 't.to_id', successors: 't.from_key' } as const;

/** The links of each record to those before or behind it; of records that the reader may see, and abolitions. */
export async function successionOf(
  ctx: RequestContext,
  side: Side,
  entity: Class,
  keys: readonly number[],
  selection: Selection,
): Promise<SuccessionLink[][]> {
  const links = await linksOf(ctx, entity.name, sql`${raw(COLUMN[side])} in ${keyList(keys)}`);
  const otherKeys = links.map((link) => (side === 'predecessors' ? link.fromKey : link.toKey));
  const others = await byKeys(ctx, entity, otherKeys, withNames(selection.below('record')));
  const shown = links.flatMap((link, index) => {
    const other = others[index] as (Row<object> & Named) | null;
    return other || otherKeys[index] === null ? [{ own: link[OWN[side]], link: linkOf(link, other) }] : [];
  });
  return groupedBy(shown, ({ own }) => own, keys).map((group) => group.map(({ link }) => link));
}

const linkOf = ({ kind, share, day, reason }: Succession, other: (Row<object> & Named) | null): SuccessionLink => ({
  kind,
  share,
  on: day,
  reason,
  record: other as SuccessionLink['record'],
  code: other?.code ?? null,
  titleKo: other?.titleKo ?? other?.nameKo ?? null,
  titleEn: other?.titleEn ?? other?.nameEn ?? null,
});
