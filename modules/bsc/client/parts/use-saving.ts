import { type GridErrors, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { useEffect, useRef, useState } from 'react';
import { BscSaveResultsDocument } from '../gql/graphql';
import {
  type Clash,
  cellFaults,
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
export function useSaving(facts: SavingFacts): Saving {
  const { entries, sheet } = facts;
  const t = useText('bsc');
  const toasts = useToasts();
  const { save, settle, busy, errors, clash, savedAt } = useWriter(facts);
  useAutosave(facts, busy || clash.rows.length > 0, save);

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
    const rows = entries.filter(({ kpi }) => again.has(kpi.id));
    sheet.base.rebase(rows);
    settle();
    const sent = clash.draft ? draftsOf(rows, sheet.values) : rows;
    if (sent.length > 0) await save(sent, clash.draft);
  };
  const takeTheirs = () => {
    const mine = Object.fromEntries(clash.rows.map((row) => [row.mine.kpi.id, sheet.values[row.mine.kpi.id] ?? {}]));
    sheet.take(valuesOf(clash.rows.map(({ theirs }) => theirs)));
    settle();
    toasts.undoable(t('entry.tookTheirs'), async () => sheet.take(mine));
  };
  return { busy, errors, clashes: clash.rows, savedAt, submit, keepMine, takeTheirs };
}

interface PendingClash {
  rows: readonly Clash[];
  /** Whether a draft clashed, or a submission. */
  draft: boolean;
}

const NO_CLASH: PendingClash = { rows: [], draft: true };

type Save = (sent: readonly Entry[], draft: boolean) => Promise<boolean>;

/** Sends rows and sorts what comes back: saved, refused by cell, or changed by someone else. */
function useWriter({ department, period, sheet, reload }: SavingFacts) {
  const toasts = useToasts();
  const [run, { busy }] = useContractMutation(BscSaveResultsDocument, { refetch: ['BscResultEntries'] });
  const [errors, setErrors] = useState<GridErrors>({});
  const [clash, setClash] = useState(NO_CLASH);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const { versionOf } = sheet.base;
  const save: Save = async (sent, draft) => {
    const outcome = await run({ input: { department, period, rows: rowsOf(sent, sheet.values, versionOf) }, draft });
    setErrors(outcome.ok ? {} : cellFaults(outcome.error.issues, sent));
    if (outcome.ok) {
      setSavedAt(new Date());
      return true;
    }
    const { error } = outcome;
    if (error.code === 'CONFLICT') {
      const fresh = ((await reload()).data?.resultEntries ?? []) as readonly Entry[];
      setClash({ rows: clashesOf(sent, fresh, versionOf), draft });
    } else if (!draft || error.issues.length === 0) toasts.failed(error.message);
    return false;
  };
  return { save, busy, errors, clash, savedAt, settle: () => setClash(NO_CLASH) };
}

/** Saves drafts a moment after the last change, each state of them once. */
function useAutosave({ entries, sheet, mayEnter }: SavingFacts, waits: boolean, save: Save): void {
  const tried = useRef('');
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!mayEnter || waits) return;
    const drafts = draftsOf(entries, sheet.values).filter(({ kpi }) => !isFaulty(sheet.faults, kpi.id));
    const attempt = JSON.stringify(rowsOf(drafts, sheet.values, sheet.base.versionOf));
    if (drafts.length === 0 || attempt === tried.current) return;
    const timer = setTimeout(() => {
      tried.current = attempt;
      void latest.current(drafts, true);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [mayEnter, waits, entries, sheet.values, sheet.faults, sheet.base]);
}

const isFaulty = (faults: GridErrors, id: string): boolean =>
  Object.keys(faults).some((key) => key.startsWith(`${id}/`));
