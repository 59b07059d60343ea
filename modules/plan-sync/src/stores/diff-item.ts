import {
  byKeys,
  type Class,
  Department,
  fields,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import type { DiffItem, FieldChange } from '../rules/plan-diff.js';
import { standingOf } from './change/standing.js';
import { NODE_PROPERTIES, nodeTitles } from './plan-nodes.js';

/** What of an item is compared. */
export const DIFF_READ = fields(
  ...['lineageKey', 'parentKey', 'status', 'startYear', 'endYear', 'departmentKey', 'titleKo', 'customerGroups'],
  ...['policyPhase', 'outcomeStatement', ...NODE_PROPERTIES],
);

type Stands = DiffItem['stands'];

const nodeOf = (item: PlanItem): string | null => {
  const property = NODE_PROPERTIES.find((name) => item[name] !== null);
  return property ? `${property} ${item[property]}` : null;
};

/** An item as its rules compare it; `parent` is the line of the item above, `stands` where it stands over all renames. */
export function diffItem(row: Row<PlanItem>, parent: number | null, stands: Stands): DiffItem {
  const { key, status, startYear, endYear, departmentKey, titleKo, customerGroups, outcomeStatement } = row;
  const node = nodeOf(row);
  return {
    ...{ key, status, startYear, endYear, stands },
    lineage: row.lineageKey as number,
    values: {
      title: titleKo,
      years: startYear === endYear ? null : `${startYear}–${endYear}`,
      status,
      department: String(departmentKey),
      node,
      parent: parent === null ? null : String(parent),
      phase: row.policyPhase,
      customers: customerGroups.join(', '),
      outcome: outcomeStatement,
    },
  };
}

/** The items of an edition, in its order. */
export async function itemsToCompare(ctx: RequestContext, version: number): Promise<DiffItem[]> {
  const where = sql`t.version_id = ${version}`;
  const rows = await select(ctx, PlanItem, DIFF_READ, { where, orderBy: raw('t.position, t.id') });
  const lineages = new Map(rows.map((row) => [row.key, row.lineageKey]));
  const standing = await standingOf(ctx, rows);
  return rows.map((row, index) => {
    const parent = row.parentKey === null ? null : (lineages.get(row.parentKey) ?? null);
    return diffItem(row, parent, standing[index] as Stands);
  });
}

interface Named {
  readonly nameKo: string;
  readonly nameEn: string | null;
}

/** Departments, places and items above are compared by key, and told of by name. */
export async function withNames(ctx: RequestContext, lists: readonly (readonly FieldChange[])[]) {
  const values = (name: string) =>
    lists.flatMap((list) =>
      list.filter((field) => field.name === name).flatMap(({ before, after }) => [before, after]),
    );
  const keys = (name: string) => values(name).flatMap((value) => (value === null ? [] : [Number(value)]));
  const departments = await byKeys(
    ctx,
    Department as Class<Department & Named>,
    [...keys('department'), ...keys('departmentTitle')],
    fields('nameKo', 'nameEn'),
  );
  const parents = await byKeys(ctx, PlanItem, keys('parent'), fields('titleKo', 'titleEn'));
  const told = (ko: string, en: string | null): string => (ctx.locale === 'en' ? (en ?? ko) : ko);
  const departmentNames = new Map(
    departments.flatMap((row) => (row ? [[String(row.key), told(row.nameKo, row.nameEn)]] : [])),
  );
  const nodeNames = await nodeTitles(ctx, [...values('node'), ...values('nodeTitle')]);
  const names: Readonly<Record<string, ReadonlyMap<string, string>>> = {
    department: departmentNames,
    departmentTitle: departmentNames,
    parent: new Map(parents.flatMap((row) => (row ? [[String(row.key), told(row.titleKo, row.titleEn)]] : []))),
    node: nodeNames,
    nodeTitle: nodeNames,
  };
  const read = (name: string, value: string | null) => (value === null ? null : (names[name]?.get(value) ?? value));
  return lists.map((list) =>
    list.map(({ name, before, after }) => ({ name, before: read(name, before), after: read(name, after) })),
  );
}
