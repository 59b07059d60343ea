import {
  type GridColumn,
  type GridErrors,
  type GridState,
  type GridValues,
  useContractMutation,
  useGrid,
  useLocalDraft,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useEffect, useMemo, useRef, useState } from 'react';
import { BscSavePanelSheetsDocument } from '../../gql/graphql';
import { type Item, PANEL_QUERIES, type Round } from './panel-nodes';
import { changedItems, faultsOf, rowOf, rowsToSubmit, valuesOf } from './sheet-values';

const PAUSE_MS = 800;

export interface PanelSheetState {
  grid: GridState;
  errors: GridErrors;
  busy: boolean;
  savedAt: Date | null;
  /** A draft of this browser was put back at the start. */
  restored: boolean;
  /** How many rows a submission would hand in. */
  ready: number;
  submit: () => Promise<void>;
  discard: () => void;
}

/**
 * What a member types. Rows not handed in yet are kept at the server as drafts; changes of rows that were are kept in
 * this browser until they are handed in again, so that a sheet never stops counting by accident.
 */
export function usePanelSheet(round: Round, items: readonly Item[], columns: readonly GridColumn[]): PanelSheetState {
  const t = useText('bsc');
  const toasts = useToasts();
  const draft = useLocalDraft<GridValues>(`bsc.panel.${round.id}`);
  const [start] = useState(() => ({ ...valuesOf(items, round), ...known(draft.found, items) }));
  const [restored, setRestored] = useState(draft.found !== null && changedItems(items, start, round).length > 0);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const grid = useGrid(start, ids, columns);
  const errors = useMemo(() => faultsOf(grid.values, round, t('panel.unknownGrade')), [grid.values, round, t]);
  const { save, busy, savedAt } = useSaver(round);
  const changed = useMemo(() => changedItems(items, grid.values, round), [items, grid.values, round]);
  const faulty = Object.keys(errors).length > 0;
  useAutosave(changed, grid.values, round, busy || faulty, save);
  useEffect(() => {
    if (changed.length > 0) draft.keep(Object.fromEntries(changed.map(({ id }) => [id, grid.values[id] ?? {}])));
    else draft.drop();
  }, [changed, grid.values, draft.keep, draft.drop]);
  const ready = rowsToSubmit(items, grid.values, round);
  const submit = async () => {
    if (faulty) toasts.failed(t('panel.fixFirst'));
    else if (ready.length > 0 && (await save(ready, grid.values, true)))
      toasts.done(t('panel.submitted', { count: ready.length }));
  };
  const discard = () => {
    grid.reset(valuesOf(items, round));
    setRestored(false);
  };
  return { grid, errors, busy, savedAt, restored, ready: ready.length, submit, discard };
}

const known = (found: GridValues | null, items: readonly Item[]): GridValues => {
  const ids = new Set(items.map(({ id }) => id));
  return Object.fromEntries(Object.entries(found ?? {}).filter(([id]) => ids.has(id)));
};

type Save = (items: readonly Item[], values: GridValues, submit: boolean) => Promise<boolean>;

function useSaver(round: Round): { save: Save; busy: boolean; savedAt: Date | null } {
  const toasts = useToasts();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [run, { busy }] = useContractMutation(BscSavePanelSheetsDocument, { refetch: PANEL_QUERIES });
  const save: Save = async (items, values, submit) => {
    const rows = items.map((item) => rowOf(item, values, round));
    const outcome = await run({ input: { round: round.id, rows, submit } });
    if (outcome.ok) setSavedAt(new Date());
    else toasts.failed(outcome.error.message);
    return outcome.ok;
  };
  return { save, busy, savedAt };
}

/** One try for each state of what is typed: a refusal waits for the next change. */
function useAutosave(changed: readonly Item[], values: GridValues, round: Round, waits: boolean, save: Save): void {
  const latest = useRef(save);
  latest.current = save;
  const tried = useRef<GridValues | null>(null);
  useEffect(() => {
    const drafts = changed.filter(
      (item) => item.mySheet?.state !== 'SUBMITTED' && rowOf(item, values, round).marks.length > 0,
    );
    if (waits || drafts.length === 0 || tried.current === values) return;
    const timer = setTimeout(() => {
      tried.current = values;
      void latest.current(drafts, values, false);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [changed, values, round, waits]);
}
