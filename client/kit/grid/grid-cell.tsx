import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { formatNumber } from '../format/numbers';
import type { GridColumn } from './cells';
import classes from './entry-grid.module.css';
import type { Caret, Position } from './moves';

interface GridCellProps {
  label: string;
  column: GridColumn;
  at: Position;
  value: string;
  fault: string | undefined;
  /** Decimals that a number has at least. */
  decimals: number;
  locked: boolean;
  onCommit: (text: string) => void;
  /** Returns whether the focus went elsewhere. */
  onMove: (key: string, shift: boolean, at: Position, caret: Caret) => boolean;
  onPaste: (text: string, at: Position) => void;
  onUndo: () => void;
}

function readCaret({ selectionStart, selectionEnd, value }: HTMLInputElement): Caret {
  return {
    all: selectionStart === 0 && selectionEnd === value.length,
    atStart: selectionStart === 0 && selectionEnd === 0,
    atEnd: selectionStart === value.length && selectionEnd === value.length,
  };
}

const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** One input of an entry grid; the text is committed on leaving the cell. */
export function GridCell({
  label,
  column,
  at,
  value,
  fault,
  decimals,
  locked,
  onCommit,
  onMove,
  onPaste,
  onUndo,
}: GridCellProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const faultId = useId();
  const calm =
    column.kind === 'number' && value !== '' && !fault
      ? formatNumber(value, Math.max(decimals, decimalsOf(value)))
      : value;
  useEffect(() => {
    if (value === '') setDraft(null);
  }, [value]);

  const commit = () => {
    if (draft !== null) onCommit(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While a Hangul syllable is being composed, Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setDraft(null);
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && draft === null) {
      event.preventDefault();
      onUndo();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const left = onMove(event.key, event.shiftKey, at, readCaret(event.currentTarget));
    if (left) event.preventDefault();
    else if (event.key === 'Enter') commit();
  };
  const onPasteInto = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, '')) && draft !== null) return;
    event.preventDefault();
    setDraft(null);
    onPaste(text, at);
  };

  return (
    <td className={classes.cell} data-fault={fault ? 'true' : undefined}>
      <input
        data-cell={`${at.row}:${at.column}`}
        className={classes.input}
        data-numeric={column.kind === 'number'}
        inputMode={column.kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? faultId : undefined}
        readOnly={locked}
        value={draft ?? calm}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
        onPaste={locked ? undefined : onPasteInto}
      />
      {fault && (
        <span id={faultId} className={classes.fault}>
          {fault}
        </span>
      )}
    </td>
  );
}
