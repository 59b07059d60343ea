import {
  byKeys,
  fields,
  globalId,
  type Issue,
  parseGlobalId,
  type RequestContext,
  type Row,
  raw,
  refuse,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import type { PlanDiffArgs } from '../inputs/roll-inputs.js';
import { DIFF_KINDS, type DiffItem, diffOf } from '../rules/plan-diff.js';
import { NODE_PROPERTIES } from './plan-nodes.js';

const READ = fields(
  ...['lineageKey', 'status', 'startYear', 'endYear', 'departmentKey', 'titleKo', 'customerGroups'],
  ...['outcomeStatement', ...NODE_PROPERTIES],
);

async function editionAt(ctx: RequestContext, id: string, name: 'from' | 'to'): Promise<Row<PlanVersion>> {
  const reference = parseGlobalId(id);
  const keys = [reference?.type === 'PlanVersion' ? reference.key : null];
  const [found] = await byKeys(ctx, PlanVersion, keys, fields('planKey'));
  if (!found) throw refuse('record.unknown', [name]);
  return found;
}

const nodeOf = (item: PlanItem): string | null => {
  const property = NODE_PROPERTIES.find((name) => item[name] !== null);
  return property ? `${property} ${item[property]}` : null;
};

function diffItem(row: Row<PlanItem>): DiffItem {
  const { key, status, startYear, endYear, departmentKey, titleKo, customerGroups, outcomeStatement } = row;
  return {
    ...{ key, status, startYear, endYear, department: departmentKey, node: nodeOf(row) },
    lineage: row.lineageKey as number,
    values: {
      title: titleKo,
      years: startYear === endYear ? null : `${startYear}–${endYear}`,
      status,
      customers: customerGroups.join(', '),
      outcome: outcomeStatement,
    },
  };
}

const itemsOf = async (ctx: RequestContext, version: number): Promise<DiffItem[]> =>
  (await select(ctx, PlanItem, READ, { where: sql`t.version_id = ${version}`, orderBy: raw('t.position, t.id') })).map(
    diffItem,
  );

/** Two editions of one plan, item by item. Refuses editions of two plans. */
export async function planDiff(ctx: RequestContext, args: PlanDiffArgs, selection: Selection) {
  const [from, to] = [await editionAt(ctx, args.from, 'from'), await editionAt(ctx, args.to, 'to')];
  if (from.planKey !== to.planKey) throw refuse('plan-sync.version.other-plan', ['to']);
  const changes = diffOf(await itemsOf(ctx, from.key), await itemsOf(ctx, to.key));
  const asked = selection.below('changes');
  const records = (side: 'before' | 'after') =>
    byKeys(
      ctx,
      PlanItem,
      changes.map((change) => change[side]?.key),
      asked.below(side),
    );
  const [before, after] = [await records('before'), await records('after')];
  const edition = async (key: number, name: string) =>
    (await byKeys(ctx, PlanVersion, [key], selection.below(name)))[0];
  return {
    from: await edition(from.key, 'from'),
    to: await edition(to.key, 'to'),
    counts: DIFF_KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length })),
    changes: changes.map((change, index) => ({
      ...change,
      lineageId: globalId('PlanItem', (change.before ?? change.after)?.lineage as number),
      before: before[index] ?? null,
      after: after[index] ?? null,
    })),
  };
}

/** Items of the base that its edition neither carries nor says anything of: it cannot become final with them. */
export async function unexplainedRemovals(ctx: RequestContext, base: number, version: number): Promise<Issue[]> {
  const lost = diffOf(await itemsOf(ctx, base), await itemsOf(ctx, version)).filter(
    ({ reason }) => reason === 'UNEXPLAINED',
  );
  const rows = await byKeys(
    ctx,
    PlanItem,
    lost.map(({ before }) => before?.key),
    fields('code'),
  );
  const code = 'plan-sync.version.unexplained-item';
  return rows.flatMap((row) => (row ? [{ path: ['input', 'to'], code, params: { item: row.code } }] : []));
}
