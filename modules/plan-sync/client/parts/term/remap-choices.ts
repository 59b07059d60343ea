import { readCells } from '@yeondong/client/kit';
import { useState } from 'react';
import type { PlanSyncTermEndQuery, PlanSyncTermsQuery } from '../../gql/graphql';

export type Term = PlanSyncTermsQuery['plans']['nodes'][number];
export type TermEnd = PlanSyncTermEndQuery['termEnd'];
export type RemapRow = TermEnd['rows'][number];

/** Beside an item of the next term: the link ends with the old one, or is left for later. */
export const END = 'end';
export const LATER = 'later';

export type Chosen = Readonly<Record<string, string>>;

/** What stands in a row: what was chosen on the page, else what is proposed. */
export const choiceOf = (row: RemapRow, chosen: Chosen): string => chosen[row.link.id] ?? row.target?.id ?? LATER;

/** Links that are decided, as the server takes them. */
export const decidedOf = (rows: readonly RemapRow[], chosen: Chosen, reason: string) =>
  rows.flatMap((row) => {
    const choice = choiceOf(row, chosen);
    if (choice === LATER) return [];
    return [{ link: row.link.id, item: choice === END ? null : choice, reason: choice === END ? reason : null }];
  });

/** Rows of a spreadsheet with the code of the old item and that of the new: what they choose, and how many fit nothing. */
export function pastedChoices(text: string, { rows, targets }: TermEnd): { chosen: Chosen; unknown: number } {
  const chosen: Record<string, string> = {};
  let unknown = 0;
  for (const [old = '', next = ''] of readCells(text)) {
    if (old.trim() === '' && next.trim() === '') continue;
    const target = targets.find(({ code }) => code === next.trim());
    const own = rows.filter(({ item }) => item.code === old.trim());
    if (!target || own.length === 0) unknown += 1;
    else for (const { link } of own) chosen[link.id] = target.id;
  }
  return { chosen, unknown };
}

export function useRemapChoices() {
  const [chosen, setChosen] = useState<Chosen>({});
  return {
    chosen,
    choose: (more: Chosen) => setChosen((before) => ({ ...before, ...more })),
    clear: () => setChosen({}),
  };
}

export type RemapChoices = ReturnType<typeof useRemapChoices>;
