import { type GridErrors, useContractMutation, usePlan, useText, useToasts } from '@yeondong/client/kit';
import { useState } from 'react';
import {
  BscConfirmResultsDocument,
  BscLockResultsDocument,
  BscReturnResultsDocument,
  BscVerifyResultsDocument,
  type KpiResultStatus,
} from '../gql/graphql';
import { cellFaults, type Entry } from './entry-values';
import type { Rights } from './use-rights';

/** Acts on results that are already submitted. */
export const RESULT_ACTS = ['confirm', 'verify', 'lock', 'return'] as const;
export type ResultAct = (typeof RESULT_ACTS)[number];

const FROM: Readonly<Record<ResultAct, readonly KpiResultStatus[]>> = {
  confirm: ['ENTERED'],
  verify: ['CONFIRMED'],
  lock: ['VERIFIED'],
  return: ['ENTERED', 'CONFIRMED', 'VERIFIED'],
};

/** Entries that an act may take: in the right state, and not entered by the person who would confirm or verify. */
export function takenBy(act: ResultAct, entries: readonly Entry[], person: string): Entry[] {
  const others = act === 'confirm' || act === 'verify';
  return entries.filter(
    ({ status, result }) => result && FROM[act].includes(status) && !(others && result.enteredBy?.id === person),
  );
}

/** Whether all that waits for confirmation was entered by the person, who may not confirm it. */
export const confirmsNoneOfOwn = (entries: readonly Entry[], person: string): boolean =>
  entries.some(({ status }) => status === 'ENTERED') && takenBy('confirm', entries, person).length === 0;

export interface Acts {
  busy: boolean;
  errors: GridErrors;
  selected: ReadonlySet<string>;
  toggle: (kpi: string) => void;
  /** Whether the person can do anything with an entry. */
  offers: (entry: Entry) => boolean;
  /** What a press would act on: the chosen rows, or all that can be taken; a return asks for a choice. */
  subjects: (act: ResultAct) => readonly Entry[];
  run: (act: ResultAct, reason?: string) => Promise<boolean>;
}

const REFETCH = { refetch: ['BscResultEntries'] };

/** Bulk acts on the results of a sheet. */
export function useActs(entries: readonly Entry[], { may }: Rights): Acts {
  const t = useText('bsc');
  const toasts = useToasts();
  const { person } = usePlan();
  const { selected, toggle, clear } = useSelection();
  const [errors, setErrors] = useState<GridErrors>({});
  const [confirm, confirming] = useContractMutation(BscConfirmResultsDocument, REFETCH);
  const [verify, verifying] = useContractMutation(BscVerifyResultsDocument, REFETCH);
  const [lock, locking] = useContractMutation(BscLockResultsDocument, REFETCH);
  const [sendBack, returning] = useContractMutation(BscReturnResultsDocument, REFETCH);
  const runs = { confirm, verify, lock, return: sendBack };

  const subjects = (act: ResultAct): readonly Entry[] => {
    if (!may[act]) return [];
    const all = takenBy(act, entries, person.id);
    if (selected.size === 0) return act === 'return' ? [] : all;
    return all.filter(({ kpi }) => selected.has(kpi.id));
  };
  const run = async (act: ResultAct, reason?: string): Promise<boolean> => {
    const sent = subjects(act);
    const results = sent.flatMap(({ result }) => (result ? [{ id: result.id, version: result.version }] : []));
    const outcome = await runs[act]({ input: { results, ...(reason === undefined ? {} : { reason }) } });
    setErrors(outcome.ok ? {} : cellFaults(outcome.error.issues, sent));
    if (!outcome.ok) {
      toasts.failed(outcome.error.message);
      return false;
    }
    clear();
    toasts.done(t(`entry.done.${act}`, { count: sent.length }));
    return true;
  };
  const offers = (entry: Entry) => RESULT_ACTS.some((act) => may[act] && takenBy(act, [entry], person.id).length > 0);
  return {
    busy: confirming.busy || verifying.busy || locking.busy || returning.busy,
    errors,
    selected,
    toggle,
    offers,
    subjects,
    run,
  };
}

function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const toggle = (kpi: string) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(kpi)) next.add(kpi);
      return next;
    });
  return { selected, toggle, clear: () => setSelected(new Set()) };
}
