import {
  changeRecord,
  createRecord,
  fields,
  forbidden,
  type Issue,
  insertMany,
  keyList,
  type RequestContext,
  type Row,
  raw,
  refuse,
  refuseAll,
  remove,
  select,
  sql,
  type TransactionContext,
  tell,
} from '@yeondong/schema';
import type { Plan } from '../../entities/plan.js';
import { PlanLink } from '../../entities/plan-link.js';
import { PlanTermRemap, RemapLine } from '../../entities/term/term-remap.js';
import { crosses } from '../../rules/link-check.js';
import { lastYearOf, newEnds, nextYearOf, type RemapChoices, type RemapRow, remapPlan } from './remap-plan.js';

const MOST_LINKS = 500;

/** Takes links of an ended term over, all or none; the old ones end with the term and stay readable. */
export async function remapLinks(
  tx: TransactionContext,
  act: string,
  { plan, next, choices }: { plan: Row<Plan>; next: Row<Plan>; choices: RemapChoices },
): Promise<number> {
  if (tx.actor.personKey === null) throw forbidden();
  const path = ['input', 'links'];
  if (choices.size === 0) throw refuse('plan-sync.term.no-links', path);
  if (choices.size > MOST_LINKS) throw refuse('ids.too-many', path, { max: MOST_LINKS });
  const { rows, targets } = await remapPlan(tx, plan, next, choices);
  const issues = remapIssues(choices, rows, new Set(targets.map(({ key }) => key)));
  refuseAll(issues);
  const decided = rows.filter(({ link }) => choices.has(link.key));
  const ended = decided.filter(({ target }) => target === null).length;
  const remap = await createRecord(tx, PlanTermRemap, act, {
    ...{ planKey: plan.key, nextKey: next.key, doneByKey: tx.actor.personKey, doneAt: tx.clock.now(), undoneAt: null },
    ...{ replaced: decided.length - ended, ended, version: 1 },
  });
  const lines: Omit<RemapLine, 'key' | 'id'>[] = [];
  for (const row of decided) {
    const { link, target, reason } = row;
    const newLinkKey = target ? await createRecord(tx, PlanLink, act, newLink(tx, row, nextYearOf(plan))) : null;
    await endLink(tx, act, link, lastYearOf(plan));
    lines.push({ remapKey: remap, linkKey: link.key, newLinkKey, formerValidTo: link.validTo, reason });
  }
  await insertMany(tx, RemapLine, lines);
  return remap;
}

/** Links that are not of the term, or taken over already; items that are not of the next; what may not be linked so. */
function remapIssues(choices: RemapChoices, rows: readonly RemapRow[], targets: ReadonlySet<number>): Issue[] {
  return [...choices].flatMap(([key, { item }], index): Issue[] => {
    const at = (field: string, code: string): Issue[] => [{ path: ['input', 'links', index, field], code }];
    const row = rows.find(({ link }) => link.key === key);
    if (!row) return at('link', 'plan-sync.term.not-open');
    if (item !== null && !targets.has(item)) return at('item', 'plan-sync.term.other-plan');
    return row.issue === null ? [] : at('item', row.issue);
  });
}

function newLink(tx: TransactionContext, row: RemapRow, validFrom: number): Omit<PlanLink, 'key' | 'id'> {
  const { link, target, other } = row;
  const { from, to, type } = newEnds(row);
  const stays = row.outcome === 'CONFIRMED';
  return {
    ...{ fromKey: from, toKey: to, type, strength: link.strength, rationale: link.rationale, validFrom },
    validTo: link.endedOn === null ? null : link.validTo,
    ...{ endedOn: link.endedOn, endedByKey: link.endedBy, endReason: link.endReason },
    status: stays ? 'CONFIRMED' : 'PROPOSED',
    proposedByKey: stays ? link.proposedBy : tx.actor.personKey,
    fromAgreedByKey: stays ? link.fromAgreedBy : null,
    toAgreedByKey: stays ? link.toAgreedBy : null,
    crossesDomains: crosses(target?.domain ?? null, other?.domain ?? null),
    ...{ reason: null, sample: false, version: 1 },
  };
}

const endLink = (tx: TransactionContext, act: string, { key, version, validTo }: RemapRow['link'], last: number) =>
  changeRecord(tx, PlanLink, { key, version, validTo } as Row<PlanLink>, { validTo: last }, { act, version });

/** Takes a re-mapping back: the new links go, the old ones count as long as they did before. */
export async function undoRemap(
  tx: TransactionContext,
  act: string,
  remap: Row<PlanTermRemap>,
  version: number,
): Promise<number> {
  if (remap.undoneAt !== null) throw refuse('plan-sync.term.undone', ['input', 'id']);
  if (!(await mayUndoRemaps(tx, [remap])).has(remap.key)) throw refuse('plan-sync.term.settled', ['input', 'id']);
  const lines = await select(tx, RemapLine, fields('linkKey', 'newLinkKey', 'formerValidTo'), {
    where: sql`t.remap_id = ${remap.key}`,
    orderBy: raw('t.id'),
  });
  const former = new Map(lines.map(({ linkKey, formerValidTo }) => [linkKey, formerValidTo]));
  const links = await select(tx, PlanLink, fields('validTo', 'version'), {
    where: sql`t.id in ${keyList([...former.keys()])}`,
  });
  for (const link of links) {
    const validTo = former.get(link.key) ?? null;
    await changeRecord(tx, PlanLink, link, { validTo }, { act, version: link.version });
  }
  const made = lines.flatMap(({ newLinkKey }) => (newLinkKey === null ? [] : [newLinkKey]));
  await remove(tx, RemapLine, sql`remap_id = ${remap.key}`);
  await remove(tx, PlanLink, sql`id in ${keyList(made)}`);
  for (const key of made) tell(tx, { act, type: 'PlanLink', key, before: { remap: remap.key } });
  return changeRecord(tx, PlanTermRemap, remap, { undoneAt: tx.clock.now() }, { act, version });
}

/** Re-mappings that stand and whose next plan has no final edition yet. */
export async function mayUndoRemaps(
  ctx: RequestContext,
  remaps: readonly PlanTermRemap[],
): Promise<ReadonlySet<number>> {
  const rows = await ctx.db.rows<{ plan: number }>(
    sql`select distinct v.plan_id as ${raw('"plan"')} from plan_sync_version v
      where v.status in ('FINAL', 'SUPERSEDED') and v.plan_id in ${keyList(remaps.map(({ nextKey }) => nextKey))}`,
  );
  const settled = new Set(rows.map(({ plan }) => Number(plan)));
  return new Set(
    remaps.filter(({ undoneAt, nextKey }) => undoneAt === null && !settled.has(nextKey)).map(({ key }) => key),
  );
}
