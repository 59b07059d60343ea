import type { PlanItemRowFragment } from '../gql/graphql';

export type Item = PlanItemRowFragment;

export interface TreeRow {
  item: Item;
  depth: number;
}

/** Items below the one that they belong to, in their own order. */
export function treeRows(items: readonly Item[]): TreeRow[] {
  const known = new Set(items.map(({ id }) => id));
  const below = new Map<string | null, Item[]>();
  for (const item of items) {
    const parent = item.parent && known.has(item.parent.id) ? item.parent.id : null;
    below.set(parent, [...(below.get(parent) ?? []), item]);
  }
  const rows = (parent: string | null, depth: number): TreeRow[] =>
    (below.get(parent) ?? []).flatMap((item) => [{ item, depth }, ...rows(item.id, depth + 1)]);
  return rows(null, 0);
}

export type ItemAct = 'submit' | 'confirm' | 'return';

interface Person {
  readonly planner: boolean;
  readonly head: boolean;
  readonly staff: boolean;
  readonly department: string | null;
}

/** What a person is offered for an item; the server decides what is allowed. */
export function actsFor(item: Item, editionStatus: string, { planner, head, staff, department }: Person) {
  const takes = editionStatus === 'COLLECTING' || (planner && ['DRAFT', 'COORDINATION'].includes(editionStatus));
  // What the planner mends at coordination goes to the head once more.
  const decides = takes || editionStatus === 'COORDINATION';
  const own = planner || (item.department.code === department && (head || staff));
  const confirms = planner || (item.department.code === department && head);
  return {
    edit: takes && own,
    submit: takes && own && (item.entry === 'DRAFT' || item.entry === 'RETURNED'),
    confirm: decides && confirms && item.entry === 'SUBMITTED',
    return: decides && confirms && (item.entry === 'SUBMITTED' || item.entry === 'CONFIRMED'),
  };
}
