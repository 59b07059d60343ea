import { useText } from '@yeondong/client/kit';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { LinkEndFragment, LinkRowFragment } from '../../gql/graphql';
import type { Cell } from './cell-dialog';
import { type Place, placeAfter } from './grid-moves';
import classes from './pair-grid.module.css';

export interface GridRow extends LinkEndFragment {
  readonly links: readonly LinkRowFragment[];
}

interface PairGridProps {
  caption: string;
  rows: readonly GridRow[];
  columns: readonly LinkEndFragment[];
  year: number;
  onOpen: (cell: Cell) => void;
}

type Shown = 'CONFIRMED' | 'ENDING' | 'PROPOSED' | 'ENDED' | 'NONE';
const SIGNS: Readonly<Record<Shown, string>> = { CONFIRMED: '●', ENDING: '◐', PROPOSED: '◇', ENDED: '○', NONE: '·' };

/** The links between two items, whichever way they point; rejected ones are none. */
export const linksBetween = (row: GridRow, column: LinkEndFragment): readonly LinkRowFragment[] =>
  row.links.filter(
    ({ status, from, to }) =>
      status !== 'REJECTED' && (from?.lineageId === column.lineageId || to?.lineageId === column.lineageId),
  );

type Ended = Pick<LinkRowFragment, 'status' | 'endedOn' | 'validTo'>;

/** What a cell shows of a year: a link that counts, first one without an end, before a proposal, and that before one that is over. */
export function shownOf(links: readonly Ended[], year: number): Shown {
  const confirmed = links.filter(({ status }) => status === 'CONFIRMED');
  if (confirmed.some(({ endedOn }) => !endedOn)) return 'CONFIRMED';
  if (confirmed.some(({ validTo }) => (validTo ?? year) >= year)) return 'ENDING';
  if (links.some(({ status }) => status === 'PROPOSED')) return 'PROPOSED';
  return links.length > 0 ? 'ENDED' : 'NONE';
}

/** Items down and across; one stop of the tab key, arrow keys from cell to cell, Enter opens one. */
export function PairGrid({ caption, rows, columns, year, onOpen }: PairGridProps) {
  const t = useText('plan-sync');
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const here = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, here, rows.length, columns.length);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    body.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <section className={classes.scroll} aria-label={caption}>
      <table className={classes.matrix}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.item')}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classes.across}>
                <span>{column.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row, down) => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              {columns.map((column, across) => {
                const links = linksBetween(row, column);
                const shown = shownOf(links, year);
                const names = { row: row.title, column: column.title, state: t(`links.shown.${shown}`) };
                return (
                  <td key={column.id}>
                    <button
                      type="button"
                      className={classes.cell}
                      data-at={`${down} ${across}`}
                      data-shown={shown}
                      tabIndex={down === here.row && across === here.column ? 0 : -1}
                      aria-label={t('links.cell', names)}
                      onFocus={() => setAt({ row: down, column: across })}
                      onClick={() => onOpen({ row, column, links })}
                    >
                      {SIGNS[shown]}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
