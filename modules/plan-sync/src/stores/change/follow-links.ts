import {
  createRecord,
  fields,
  globalId,
  keyList,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanLink } from '../../entities/plan-link.js';

const READ = fields(
  ...['fromKey', 'toKey', 'type', 'strength', 'rationale', 'validTo', 'status', 'proposedByKey'],
  ...['fromAgreedByKey', 'toAgreedByKey', 'crossesDomains'],
);

/** Links at either end of some lines that nobody has rejected or ended, and that hold in a year or later. */
export const linksThatCount = (
  ctx: RequestContext,
  lineages: readonly number[],
  year: number,
): Promise<Row<PlanLink>[]> =>
  select(ctx, PlanLink, READ, {
    where: sql`t.status <> 'REJECTED' and t.ended_on is null and (t.valid_to is null or t.valid_to >= ${year}) and (t.from_id in ${keyList(lineages)} or t.to_id in ${keyList(lineages)})`,
    orderBy: raw('t.id'),
  });

/** The title of the item at the other end of each link, for refusals that name it. */
export async function otherEnds(ctx: RequestContext, links: readonly Row<PlanLink>[], lineage: number) {
  const keys = links.map(({ fromKey, toKey }) => (fromKey === lineage ? toKey : fromKey));
  const rows = await select(ctx, PlanItem, fields('titleKo'), { where: sql`t.id in ${keyList(keys)}` });
  const titles = new Map(rows.map(({ key, titleKo }) => [key, titleKo]));
  return links.map(({ key }, index) => ({
    id: globalId('PlanLink', key),
    name: titles.get(keys[index] as number) ?? '',
  }));
}

interface Follower {
  /** The lines whose links go over. */
  readonly from: readonly number[];
  readonly to: number;
  /** From which year on. */
  readonly year: number;
}

/** Gives links a follower each at the line that goes on; the links themselves stay with the editions of before. */
export async function followLinks(
  tx: TransactionContext,
  act: string,
  links: readonly Row<PlanLink>[],
  { from, to, year }: Follower,
): Promise<void> {
  const made = new Set<string>();
  for (const link of links) {
    const [fromKey, toKey] = [link.fromKey, link.toKey].map((end) => (from.includes(end) ? to : end)) as [
      number,
      number,
    ];
    const name = `${fromKey} ${toKey} ${link.type}`;
    if (fromKey === toKey || made.has(name)) continue;
    made.add(name);
    const { type, strength, rationale, validTo, status, proposedByKey, fromAgreedByKey, toAgreedByKey } = link;
    await createRecord(tx, PlanLink, act, {
      ...{ fromKey, toKey, type, strength, rationale, validFrom: year, validTo, status, proposedByKey },
      ...{ fromAgreedByKey, toAgreedByKey, crossesDomains: link.crossesDomains },
      ...{ reason: null, sample: false, version: 1 },
    });
  }
}
