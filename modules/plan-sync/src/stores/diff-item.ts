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
import { NODE_PROPERTIES, nodeTitles } from './plan-nodes.js';

/** What of an item is compared. */
export const DIFF_READ = fields(
  ...['lineageKey', 'parentKey', 'status', 'startYear', 'endYear', 'departmentKey', 'titleKo', 'customerGroups'],
  ...['policyPhase', 'outcomeStatement', ...NODE_PROPERTIES],
);

const nodeOf = (item: PlanItem): string | null => {
  const property = NODE_PROPERTIES.find((name) => item[name] !== null);
  return property ? `${property} ${item[property]}` : null;
};

/** An item as its rules compare it; `parent` is the line of the item above. */
export function diffItem(row: Row<PlanItem>, parent: number | null): DiffItem {
  const { key, status, startYear, endYear, departmentKey, titleKo, customerGroups, outcomeStatement } = row;
  const node = nodeOf(row);
  return {
    ...{ key, status, startYear, endYear, department: departmentKey, node },
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
  return rows.map((row) => diffItem(row, row.parentKey === null ? null : (lineages.get(row.parentKey) ?? null)));
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
    keys('department'),
    fields('nameKo', 'nameEn'),
  );
  const parents = await byKeys(ctx, PlanItem, keys('parent'), fields('titleKo', 'titleEn'));
  const told = (ko: string, en: string | null): string => (ctx.locale === 'en' ? (en ?? ko) : ko);
  const names: Readonly<Record<string, ReadonlyMap<string, string>>> = {
    department: new Map(departments.flatMap((row) => (row ? [[String(row.key), told(row.nameKo, row.nameEn)]] : []))),
    parent: new Map(parents.flatMap((row) => (row ? [[String(row.key), told(row.titleKo, row.titleEn)]] : []))),
    node: await nodeTitles(ctx, values('node')),
  };
  const read = (name: string, value: string | null) => (value === null ? null : (names[name]?.get(value) ?? value));
  return lists.map((list) =>
    list.map(({ name, before, after }) => ({ name, before: read(name, before), after: read(name, after) })),
  );
}
