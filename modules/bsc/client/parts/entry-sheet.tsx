import { Button, ConflictState, useKitText, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { DeriveButton } from './derive-button';
import classes from './entry.module.css';
import { EntryActs } from './entry-acts';
import { clashFields } from './entry-clash';
import { EntryPart } from './entry-part';
import type { Entry } from './entry-values';
import { ReturnDialog } from './return-dialog';
import { ReviseDialog } from './revise-dialog';
import { useActs } from './use-acts';
import { useRights } from './use-rights';
import { useSaving } from './use-saving';
import { useSheet } from './use-sheet';

interface EntrySheetProps {
  department: { id: string; code: string };
  period: string;
  entries: readonly Entry[];
  reload: () => Promise<{ data?: { resultEntries?: readonly unknown[] } | undefined }>;
}

/** The sheet of a department and month: typing, saving, and the acts of those who may. */
export function EntrySheet({ department, period, entries, reload }: EntrySheetProps) {
  const t = useText('bsc');
  const kit = useKitText();
  const rights = useRights(department.code);
  const sheet = useSheet(entries, `bsc.${department.code}.${period}`);
  const saving = useSaving({ department: department.id, period, entries, sheet, mayEnter: rights.may.enter, reload });
  const acts = useActs(entries, rights);
  const [returning, setReturning] = useState(false);
  const [revising, setRevising] = useState<Entry | null>(null);
  const errors = { ...acts.errors, ...saving.errors };
  const part = { sheet, acts, rights, errors, onRevise: setRevising };
  return (
    <>
      {sheet.restored && (
        <p className={classes.restored} role="status">
          {kit('grid.restored')}
          <Button size="compact-xs" variant="default" onClick={sheet.discard}>
            {kit('grid.discard')}
          </Button>
        </p>
      )}
      {saving.clashes.length > 0 && (
        <ConflictState
          fields={clashFields(saving.clashes, sheet.values, t)}
          onKeepMine={() => void saving.keepMine()}
          onTakeTheirs={saving.takeTheirs}
        />
      )}
      <EntryActs
        entries={entries}
        sheet={sheet}
        saving={saving}
        acts={acts}
        rights={rights}
        onReturn={() => setReturning(true)}
      />
      {rights.may.enter && <DeriveButton department={department.id} period={period} entries={entries} />}
      {sheet.plain.entries.length > 0 && <EntryPart {...part} kind="plain" />}
      {sheet.ratio.entries.length > 0 && <EntryPart {...part} kind="ratio" />}
      {returning && <ReturnDialog acts={acts} onClose={() => setReturning(false)} />}
      {revising && <ReviseDialog entry={revising} onClose={() => setRevising(null)} />}
    </>
  );
}
