import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useKitText } from '../text/use-text';
import { type Column, readSort, sortRows, toggleSort } from './columns';
import classes from './data-table.module.css';

export interface DataTableProps<Row> {
  /** Says what the table holds; shown above it. */
  caption: string;
  /** Keeps the caption for screen readers only, where a heading says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A sort of the URL (`code`, `-code`); without `onSort` the heads are plain. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** Cells under the rows, as for a sum, by column key. */
  foot?: Readonly<Record<string, ReactNode>>;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  /** Tallest before the body scrolls under the head; CSS length. */
  maxHeight?: string;
  /** Marks a row, as the one open in the panel. */
  selected?: (row: Row) => boolean;
}

/** A semantic table with a sticky head, sortable by keyboard, numbers right-aligned, unit in the head. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, rows, rowKey, sort = '', onSort, foot, empty, maxHeight, selected } = props;
  const t = useKitText();
  const sorted = useMemo(
    () => (onSort ? sortRows(rows, props.columns, sort) : rows),
    [rows, props.columns, sort, onSort],
  );
  const columns = props.columns.filter((column) => !column.exportOnly);
  if (rows.length === 0) return <>{empty ?? <p className={classes.none}>{t('table.none')}</p>}</>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} style={heightOf(maxHeight)} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <caption className={captionHidden ? 'visually-hidden' : classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)} data-selected={selected?.(row) || undefined}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.key} data-numeric={column.numeric}>
                  {foot[column.key]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

/** A variable and not the property itself, so that print can let it go. */
const heightOf = (maxHeight: string | undefined) => ({ '--table-height': maxHeight }) as CSSProperties;

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.render ? column.render(row) : (column.value?.(row) ?? '–');
  if (column.rowHead) return <th scope="row">{content}</th>;
  return <td data-numeric={column.numeric}>{content}</td>;
}

interface HeadProps<Row> {
  column: Column<Row>;
  sort: string;
  onSort: ((sort: string) => void) | undefined;
}

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const t = useKitText();
  const state = readSort(sort);
  const mine = state?.key === column.key ? state : null;
  const label = (
    <>
      {column.title}
      {column.unit && <span className={classes.unit}>({column.unit})</span>}
    </>
  );
  const ariaSort = mine ? (mine.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" data-numeric={column.numeric} style={{ width: column.width }} aria-sort={ariaSort}>
      {onSort && column.value ? (
        <button
          type="button"
          className={classes.sort}
          title={t(ariaSort === 'ascending' ? 'table.sortDown' : 'table.sortUp', { name: column.title })}
          onClick={() => onSort(toggleSort(sort, column.key))}
        >
          <span>{label}</span>
          <span className={classes.arrow} data-on={mine ? 'true' : undefined} aria-hidden="true">
            {mine?.descending ? '↓' : '↑'}
          </span>
        </button>
      ) : (
        label
      )}
    </th>
  );
}
