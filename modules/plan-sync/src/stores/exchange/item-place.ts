import { isEmptyCell, type NamedLine, recordInCell } from '@yeondong/schema';
import type { PlanItem } from '../../entities/plan-item.js';
import type { ItemColumn } from '../../rules/exchange/item-table.js';
import type { Hierarchy } from './lookups.js';

const NODES = [
  ['vision', 'visionKey'],
  ['mission', 'missionKey'],
  ['domain', 'domainKey'],
  ['goal', 'goalKey'],
  ['initiative', 'initiativeKey'],
] as const;
export type NodeColumn = (typeof NODES)[number][0];
type NodeProperty = (typeof NODES)[number][1];
type NodeKeys = Record<NodeProperty, number | null>;

const NOWHERE: NodeKeys = { visionKey: null, missionKey: null, domainKey: null, goalKey: null, initiativeKey: null };

/** The record that an item belongs to is the lowest that its line names; what stands above is checked against it. */
export function placeOf(
  line: NamedLine<ItemColumn>,
  tree: Hierarchy,
  known: Pick<PlanItem, NodeProperty> | null,
): Partial<NodeKeys> {
  if (!NODES.some(([column]) => line.has(column))) return {};
  const found = NODES.flatMap(([column, property]) => {
    if (isEmptyCell(line.text(column))) return [];
    const key = recordInCell(line, column, tree[column], known?.[property]);
    return key === null ? [] : [{ column, property, key }];
  });
  const lowest = found.at(-1);
  if (!lowest) return NOWHERE;
  const goal = lowest.column === 'initiative' ? tree.goalOfInitiative.get(lowest.key) : lowest.key;
  const above: Partial<Record<NodeColumn, number | undefined>> = {
    goal,
    domain: goal === undefined ? undefined : tree.domainOfGoal.get(goal),
  };
  const ofPlan = lowest.column === 'goal' || lowest.column === 'initiative';
  for (const { column, key } of found) {
    if (column === lowest.column) continue;
    if (!ofPlan || (column in above && above[column] !== key) || !(column in above))
      line.refuse(column, 'plan-sync.import.place');
  }
  return { ...NOWHERE, [lowest.property]: lowest.key };
}

/** What an item's line names of the hierarchy: its own record, and what stands above it. */
export function placeCells(
  item: Pick<PlanItem, NodeProperty>,
  tree: Hierarchy,
): Readonly<Record<NodeColumn, number | null>> {
  const goal = item.goalKey ?? tree.goalOfInitiative.get(item.initiativeKey ?? 0) ?? null;
  const domain = item.domainKey ?? tree.domainOfGoal.get(goal ?? 0) ?? null;
  return { vision: item.visionKey, mission: item.missionKey, domain, goal, initiative: item.initiativeKey };
}
