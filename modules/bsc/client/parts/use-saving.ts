import { type GridErrors, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { BscSaveResultsDocument } from '../gql/graphql';
import {
  cellFaults,
  type Clash,
  clashesOf,
  draftsOf,
  type Entry,
  rowsOf,
  submissionOf,
  valuesOf,
} from './entry-values';
import type { Sheet } from './use-sheet';

const PAUSE_MS = 600;

export interface Saving {
  busy: boolean;
  /** What the server refused, by cell. */
  errors: GridErrors;
  clashes: readonly Clash[];
  /** When the last draft was kept at the server. */
  savedAt: Date | null;
  submit: () => Promise<void>;
  keepMine: () => Promise<void>;
  takeTheirs: () => void;
}

interface SavingFacts {
  department: string;
  period: string;
  entries: readonly Entry[];
  sheet: Sheet;
  mayEnter: boolean;
  reload: () => Promise<{ data?: { resultEntries?: readonly unknown[] } | undefined }>;
}

/** Drafts are saved as they are typed, submissions when asked for; a clash keeps mine until one is chosen. */
export function useSaving({ department, period, entries, sheet, mayEnter, reload }: SavingFacts): Saving {
  const t = useText('bsc');
  const toasts = useToasts();
  const [run, { busy }] = useContractMutation(BscSaveResultsDocument, { refetch: ['BscResultEntries'] });
  const [errors, setErrors] = useState<GridErrors>({});
  const [clash, setClash] = useState<{ rows: readonly Clash[]; draft: boolean }>({ rows: [], draft: true });
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const tried = useRef('');

  const save = useCallback(
    async (sent: readonly Entry[], draft: boolean): Promise<boolean> => {
      const outcome = await run({ input: { department, period, rows: rowsOf(sent, sheet.values) }, draft });
      setErrors(outcome.ok ? {} : cellFaults(outcome.error.issues, sent));
      if (outcome.ok) {
        setSavedAt(new Date());
        return true;
      }
      if (outcome.error.code === 'CONFLICT') {
        const fresh = ((await reload()).data?.resultEntries ?? []) as readonly Entry[];
        setClash({ rows: clashesOf(sent, fresh), draft });
      } else if (!draft || outcome.error.issues.length === 0) toasts.failed(outcome.error.message);
      return false;
    },
    [run, department, period, sheet.values, reload, toasts],
  );

  useEffect(() => {
    if (!mayEnter || busy || clash.rows.length > 0) return;
    const drafts = draftsOf(entries, sheet.values).filter(({ kpi }) => !isFaulty(sheet.faults, kpi.id));
    const attempt = JSON.stringify(rowsOf(drafts, sheet.values));
    if (drafts.length === 0 || attempt === tried.current) return;
    const timer = setTimeout(() => {
      tried.current = attempt;
      void save(drafts, true);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [mayEnter, busy, clash.rows, entries, sheet.values, sheet.faults, save]);

  const submit = async () => {
    if (Object.keys(sheet.faults).length > 0) {
      toasts.failed(t('entry.fixFirst'));
      return;
    }
    const sent = submissionOf(entries, sheet.values);
    if (sent.length > 0 && (await save(sent, false))) toasts.done(t('entry.submitted', { count: sent.length }));
  };
  const keepMine = async () => {
    const again = new Set(clash.rows.map(({ mine }) => mine.kpi.id));
    setClash({ rows: [], draft: true });
    await save(
      entries.filter(({ kpi }) => again.has(kpi.id)),
      clash.draft,
    );
  };
  const takeTheirs = () => {
    const mine = Object.fromEntries(clash.rows.map((row) => [row.mine.kpi.id, sheet.values[row.mine.kpi.id] ?? {}]));
    sheet.take(valuesOf(clash.rows.map(({ theirs }) => theirs)));
    setClash({ rows: [], draft: true });
    toasts.undoable(t('entry.tookTheirs'), async () => sheet.take(mine));
  };
  return { busy, errors, clashes: clash.rows, savedAt, submit, keepMine, takeTheirs };
}

const isFaulty = (faults: GridErrors, id: string): boolean =>
  Object.keys(faults).some((key) => key.startsWith(`${id}/`));
