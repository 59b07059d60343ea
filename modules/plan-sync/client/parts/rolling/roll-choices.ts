import { useState } from 'react';
import type { PlanRollAct, PlanSyncRollPreviewQuery } from '../../gql/graphql';

export type RollPreview = PlanSyncRollPreviewQuery['rollPreview'];
export type RollLine = RollPreview['items'][number];

export interface Choice {
  act: PlanRollAct;
  endYear: number | null;
  reason: string;
}

/** What the planning office has decided on the page so far: of items, and of abolished departments. */
export function useRollChoices() {
  const [items, setItems] = useState<Readonly<Record<string, Choice>>>({});
  const [departments, setDepartments] = useState<Readonly<Record<string, string>>>({});
  const without = (item: string) => Object.fromEntries(Object.entries(items).filter(([key]) => key !== item));
  return {
    items,
    departments,
    decide: (item: string, choice: Choice | null) => setItems(choice ? { ...items, [item]: choice } : without(item)),
    handOver: (from: string, to: string) => setDepartments({ ...departments, [from]: to }),
    /** As the server asks for it. */
    asked: {
      items: Object.entries(items).map(([item, choice]) => ({ item, ...choice })),
      departments: Object.entries(departments).map(([from, to]) => ({ from, to })),
    },
  };
}

export type RollChoices = ReturnType<typeof useRollChoices>;

/** Rows that need a look come first: undecided, then with findings, then decided, then all others. */
export function byUrgency(rows: readonly RollLine[], items: Readonly<Record<string, Choice>>): RollLine[] {
  const rank = ({ outcome, findings, item }: RollLine) => {
    if (outcome === 'UNDECIDED') return 0;
    if (findings.length > 0) return 1;
    return items[item.id] ? 2 : 3;
  };
  return [...rows].sort((one, other) => rank(one) - rank(other));
}
