import {
  createRecord,
  fields,
  globalId,
  keyList,
  type RequestContext,
  type Row,
  raw,
  refuseAll,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanLink } from '../../entities/plan-link.js';
import { checkLink, crosses, type LinkEnds } from '../../rules/link-check.js';
import { domainOfLine, linkEnds } from '../link-store.js';
import { titleIn } from '../title-in.js';

const READ = fields(
  ...['fromKey', 'toKey', 'type', 'strength', 'rationale', 'validFrom', 'validTo', 'status', 'proposedByKey'],
  ...['fromAgreedByKey', 'toAgreedByKey', 'endedOn', 'endedByKey', 'endReason'],
);

/** Links at either end of some lines that nobody has rejected, and that hold in a year or later; an end that is set counts from the year behind it. */
export const linksThatCount = (
  ctx: RequestContext,
  lineages: readonly number[],
  year: number,
): Promise<Row<PlanLink>[]> =>
  select(ctx, PlanLink, READ, {
    where: sql`t.status <> 'REJECTED' and (t.valid_to is null or t.valid_to >= ${year}) and (t.from_id in ${keyList(lineages)} or t.to_id in ${keyList(lineages)})`,
    orderBy: raw('t.id'),
  });

/** The title of the item at the other end of each link, for refusals that name it. */
export async function otherEnds(ctx: RequestContext, links: readonly Row<PlanLink>[], lineage: number) {
  const keys = links.map(({ fromKey, toKey }) => (fromKey === lineage ? toKey : fromKey));
  const rows = await select(ctx, PlanItem, fields('titleKo', 'titleEn'), { where: sql`t.id in ${keyList(keys)}` });
  const titles = new Map(rows.map((row) => [row.key, titleIn(ctx, row)]));
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
  const known: LinkEnds[] = links.length === 0 ? [] : await linkEnds(tx);
  for (const link of links) {
    const [fromKey, toKey] = [link.fromKey, link.toKey].map((end) => (from.includes(end) ? to : end)) as [
      number,
      number,
    ];
    const ends = { from: fromKey, to: toKey, type: link.type };
    const issues = checkLink(ends, known);
    // Between the items themselves there is nothing to follow, and of two alike one does.
    if (issues.some(({ code }) => code !== 'plan-sync.link.cycle')) continue;
    refuseAll(issues.map((issue) => ({ ...issue, path: ['input', 'items'] })));
    known.push(ends);
    const { type, strength, rationale, validTo, status, proposedByKey, fromAgreedByKey, toAgreedByKey } = link;
    const { endedOn, endedByKey, endReason } = link;
    const validFrom = Math.max(year, link.validFrom ?? year);
    await createRecord(tx, PlanLink, act, {
      ...{ fromKey, toKey, type, strength, rationale, validFrom, validTo, status, proposedByKey },
      ...{ fromAgreedByKey, toAgreedByKey, endedOn, endedByKey, endReason },
      crossesDomains: crosses(await domainOfLine(tx, fromKey), await domainOfLine(tx, toKey)),
      ...{ reason: null, sample: false, version: 1 },
    });
  }
}
