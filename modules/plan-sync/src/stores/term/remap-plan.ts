import {
  fields,
  type Issue,
  optionalText,
  parseGlobalId,
  type RequestContext,
  type Row,
  raw,
  refuse,
  select,
  sql,
} from '@yeondong/schema';
import type { Plan } from '../../entities/plan.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { RemapOutcome } from '../../entities/term/term-end.js';
import type { PlanRemapChoice } from '../../inputs/term/term-inputs.js';
import { checkLink, type LinkEnds } from '../../rules/link-check.js';
import { type Proposal, proposalFor, remappedStatus } from '../../rules/term/remap.js';
import { linkEnds } from '../link-store.js';
import { itemsOfEdition, linksOfTerm, newestItems, type TermItem, type TermLink } from './remap-links.js';

const REASON_LENGTH = 1000;

export interface RemapRow extends Proposal<TermItem> {
  readonly link: TermLink;
  /** Which end of the link the ended term is at. */
  readonly side: 'from' | 'to';
  readonly item: TermItem;
  readonly other: TermItem | null;
  readonly outcome: RemapOutcome;
  readonly reason: string | null;
  /** Why it cannot be linked so. */
  readonly issue: string | null;
}

export interface RemapPlan {
  readonly edition: Row<PlanVersion> | null;
  readonly targets: readonly TermItem[];
  readonly rows: readonly RemapRow[];
  readonly inside: number;
}

/** What is decided of links, by key of the link: an item of the next term, or none. */
export type RemapChoices = ReadonlyMap<number, { readonly item: number | null; readonly reason: string | null }>;

export function remapChoices(links: readonly PlanRemapChoice[], path: Issue['path']): RemapChoices {
  const keyOf = (id: string, type: string, at: Issue['path']): number => {
    const reference = parseGlobalId(id);
    if (reference?.type !== type) throw refuse('record.unknown', at);
    return reference.key;
  };
  return new Map(
    links.map(({ link, item, reason }, index) => [
      keyOf(link, 'PlanLink', [...path, index, 'link']),
      {
        item: item ? keyOf(item, 'PlanItem', [...path, index, 'item']) : null,
        reason: optionalText(reason, REASON_LENGTH, [...path, index, 'reason']),
      },
    ]),
  );
}

const EDITION = fields('year', 'number', 'status');

/** The links of a term and where the next one takes them: as proposed, or as decided. */
export async function remapPlan(
  ctx: RequestContext,
  plan: Row<Plan>,
  next: Row<Plan> | null,
  choices: RemapChoices | null,
): Promise<RemapPlan> {
  const [edition] = next
    ? await select(ctx, PlanVersion, EDITION, {
        where: sql`t.plan_id = ${next.key} and t.status <> 'SUPERSEDED'`,
        orderBy: raw('t.year desc, t.number desc'),
        limit: 1,
      })
    : [];
  const targets = edition ? await itemsOfEdition(ctx, edition.key) : [];
  const links = await linksOfTerm(ctx, plan.key, { last: lastYearOf(plan), next: nextYearOf(plan) });
  const across = links.filter(({ fromPlan, toPlan }) => fromPlan !== toPlan);
  const newest = await newestItems(
    ctx,
    across.flatMap(({ from, to }) => [from, to]),
  );
  const known: LinkEnds[] = [...(await linkEnds(ctx))];
  const rows = across.flatMap((link): RemapRow[] => {
    const side = link.fromPlan === plan.key ? 'from' : 'to';
    const [item, other] = [newest.get(link[side]), newest.get(link[side === 'from' ? 'to' : 'from']) ?? null];
    if (!item) return [];
    const proposal = proposalFor(item, targets);
    const choice = choices?.get(link.key);
    const target = choices ? (targets.find(({ key }) => key === choice?.item) ?? null) : proposal.target;
    const base = { ...proposal, target, link, side, item, other, reason: choice?.reason ?? null } as const;
    return [{ ...base, ...outcomeOf(base, choice !== undefined, known) }];
  });
  return { edition: edition ?? null, targets, rows, inside: links.length - across.length };
}

/** The year of the last day of a term. */
export const lastYearOf = ({ endsOn, toYear, fromYear }: Plan): number =>
  endsOn ? Number(endsOn.slice(0, 4)) : (toYear ?? fromYear);

/** The first year of the term that begins the day after this one ends. */
export const nextYearOf = (plan: Plan): number =>
  plan.endsOn?.endsWith('-12-31') ? lastYearOf(plan) + 1 : lastYearOf(plan);

type Undecided = Omit<RemapRow, 'outcome' | 'issue'>;

/** The ends of the new link. */
export const newEnds = ({ link, side, target }: Pick<RemapRow, 'link' | 'side' | 'target'>): LinkEnds => ({
  from: side === 'from' ? (target?.lineage ?? 0) : link.from,
  to: side === 'to' ? (target?.lineage ?? 0) : link.to,
  type: link.type,
});

/** What becomes of a link; a new one joins those that the following are checked against. */
function outcomeOf(row: Undecided, decided: boolean, known: LinkEnds[]): Pick<RemapRow, 'outcome' | 'issue'> {
  if (row.target === null) return { outcome: decided ? 'ENDED' : 'OPEN', issue: null };
  const ends = newEnds(row);
  const [issue] = checkLink(ends, known);
  if (issue) return { outcome: 'REFUSED', issue: issue.code };
  known.push(ends);
  const status = remappedStatus({ status: row.link.status, item: row.item }, row.target);
  return { outcome: status === 'CONFIRMED' ? 'CONFIRMED' : 'PROPOSED', issue: null };
}
