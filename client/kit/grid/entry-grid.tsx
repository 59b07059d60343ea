import { type ReactNode, useRef, useState } from 'react';
import { useKitText } from '../text/use-text';
import { cellKey, type GridColumn, type GridErrors, type PasteResult } from './cells';
import classes from './entry-grid.module.css';
import { GridCell } from './grid-cell';
import { type Caret, nextCell, type Position } from './moves';
import type { GridState } from './use-grid';

export interface GridRow {
  id: string;
  /** Names the row, for screen readers. */
  title: string;
  /** Shown at the row's head; the title by default. */
  head?: ReactNode;
  /** What readonly columns show, by column key. */
  shown?: Readonly<Record<string, ReactNode>>;
  /** Takes no input: locked or confirmed. */
  locked?: boolean;
  /** Decimals that the numbers of a column have at least; what was typed beyond them stays. */
  decimals?: Readonly<Record<string, number>>;
}

export interface EntryGridProps {
  caption: string;
  /** Head of the first column. */
  rowTitle: string;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  /** From `useGrid` with the same rows and columns. */
  grid: GridState;
  /** Faults found by the server, by `cellKey(rowId, columnKey)`. */
  errors?: GridErrors;
  /** Leaves out the line on keys, where a grid above it on the page has one. */
  withoutHelp?: boolean;
}

/** A table of inputs that works as in Excel: arrows, Enter down, block paste, undo; Tab follows the reading order. */
export function EntryGrid({ caption, rowTitle, rows, columns, grid, errors = {}, withoutHelp }: EntryGridProps) {
  const t = useKitText();
  const table = useRef<HTMLTableElement>(null);
  const [report, setReport] = useState('');
  const entry = columns.filter((column) => column.kind !== 'readonly');
  const size = { rows: rows.length, columns: entry.length };

  const focus = ({ row, column }: Position) =>
    table.current?.querySelector<HTMLInputElement>(`input[data-cell="${row}:${column}"]`)?.focus();
  const move = (key: string, shift: boolean, at: Position, caret: Caret): boolean => {
    const to = nextCell(key, shift, at, size, caret);
    if (to) focus(to);
    return to !== null;
  };
  const paste = (text: string, at: Position) => setReport(describe(grid.paste(text, at)));
  const describe = ({ written, refused, outside }: PasteResult): string => {
    const done = t(refused > 0 ? 'grid.pastedRefused' : 'grid.pasted', { count: written, refused });
    return outside ? `${done}. ${t('grid.outside')}` : done;
  };
  const fault = (rowId: string, column: GridColumn): string | undefined => {
    const key = cellKey(rowId, column.key);
    const read = grid.faults[key];
    return read ? t(`grid.${read}`, { unit: column.unit }) : errors[key];
  };

  return (
    <div>
      <div className={classes.lines}>
        {!withoutHelp && <p className={classes.help}>{t('grid.help')}</p>}
        <p className={classes.report} role="status">
          {report}
        </p>
      </div>
      <div className={classes.scroll}>
        <table ref={table} className={classes.grid}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowTitle}</th>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  style={{ width: column.width }}
                  data-numeric={column.numeric ?? column.kind === 'number'}
                >
                  {column.title}
                  {column.unit && <span className={classes.unit}>({column.unit})</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id} data-locked={row.locked || undefined}>
                <th scope="row">{row.head ?? row.title}</th>
                {columns.map((column) =>
                  column.kind === 'readonly' ? (
                    <td key={column.key}>{row.shown?.[column.key]}</td>
                  ) : (
                    <GridCell
                      key={column.key}
                      label={t('grid.cell', { row: row.title, column: column.title })}
                      column={column}
                      at={{ row: at, column: entry.indexOf(column) }}
                      value={grid.values[row.id]?.[column.key] ?? ''}
                      fault={fault(row.id, column)}
                      decimals={row.decimals?.[column.key] ?? 0}
                      locked={row.locked ?? false}
                      onCommit={(text) => grid.set(row.id, column, text)}
                      onMove={move}
                      onPaste={paste}
                      onUndo={grid.undo}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
