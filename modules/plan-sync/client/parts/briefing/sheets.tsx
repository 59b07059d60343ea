import { useText } from '@yeondong/client/kit';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { BriefingDocumentFragment } from '../../gql/graphql';
import { ApprovalPlaces } from './approval-places';
import classes from './briefing.module.css';
import { type Block, pageOf, paginate } from './paginate';
import { type Piece, type Pieces, piecesOf, type Table, widthsOf } from './pieces';

/** Height within the margins of A4, less a little that printers need. */
const ROOM_MM = 255;
const MM = 96 / 25.4;
/** Cover and contents come first. */
const BEFORE = 2;

/** The pages of a briefing as they are printed: cover, contents with page numbers, then the chapters. */
export function Sheets({ briefing }: { briefing: BriefingDocumentFragment }) {
  const t = useText('plan-sync');
  const laid = useMemo(() => piecesOf(briefing.sections), [briefing]);
  const measure = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly (readonly number[])[]>([]);
  useLayoutEffect(() => {
    const divide = () => measure.current && setPages(paginate(blocksOf(measure.current, laid), ROOM_MM * MM));
    divide();
    // Letters that come later are of another height.
    void document.fonts?.ready.then(divide);
  }, [laid]);
  const everything = laid.pieces.map((_, at) => at);
  return (
    <div className={classes.off} aria-hidden="true">
      <div ref={measure} className={`${classes.sheet} ${classes.measure}`}>
        <SheetBody laid={laid} places={everything} />
      </div>
      <div className={classes.sheet} data-sheet="cover">
        <ApprovalPlaces places={briefing.approval} />
        <div className={classes.front}>
          <h2>{briefing.title}</h2>
          <p>{briefing.subtitle}</p>
          <p>{briefing.day}</p>
          <p>{briefing.office}</p>
        </div>
      </div>
      <div className={classes.sheet} data-sheet="contents">
        <h2>{t('briefing.contents')}</h2>
        <ol className={classes.contents}>
          {laid.chapters.map(({ title, at }) => (
            <li key={title}>
              <span>{title}</span>
              <span className={classes.dots} />
              <span>{pageOf(pages, at) + BEFORE}</span>
            </li>
          ))}
        </ol>
      </div>
      {pages.map((places) => (
        <div key={places[0]} className={classes.sheet} data-sheet="chapter">
          <SheetBody laid={laid} places={places} />
        </div>
      ))}
    </div>
  );
}

/** Pieces with rows of one table gathered under its head. */
function SheetBody({ laid: { pieces, tables }, places }: { laid: Pieces; places: readonly number[] }) {
  const parts: ReactNode[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const at = places[index] as number;
    const piece = pieces[at] as Piece;
    if (piece.kind !== 'row') {
      parts.push(<TextPiece key={at} at={at} piece={piece} />);
      continue;
    }
    const own = places.slice(index).filter((each) => isOf(pieces[each], piece.table));
    parts.push(<Rows key={at} table={tables[piece.table] as Table} pieces={pieces} places={own} />);
    index += own.length - 1;
  }
  return parts;
}

const isOf = (piece: Piece | undefined, table: number): boolean => piece?.kind === 'row' && piece.table === table;

function TextPiece({ at, piece }: { at: number; piece: Exclude<Piece, { kind: 'row' }> }) {
  const Tag = ({ heading: 'h2', caption: 'h3', text: 'p' } as const)[piece.kind];
  return <Tag data-piece={at}>{piece.text}</Tag>;
}

interface RowsProps {
  table: Table;
  pieces: readonly Piece[];
  places: readonly number[];
}

function Rows({ table, pieces, places }: RowsProps) {
  const widths = widthsOf(table);
  return (
    <table className={classes.rows}>
      <colgroup>
        {table.columns.map(({ title }, at) => (
          <col key={title} style={{ width: `${widths[at]}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title }) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((at) => {
          const piece = pieces[at];
          const cells = piece?.kind === 'row' ? piece.cells : [];
          return (
            <tr key={at} data-piece={at}>
              {table.columns.map(({ title, numeric }, column) => (
                <td key={title} data-numeric={numeric}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The pieces as high as they stand in the measuring sheet. */
function blocksOf(sheet: HTMLElement, { pieces }: Pieces): Block[] {
  return pieces.map((piece, at) => {
    const element = sheet.querySelector<HTMLElement>(`[data-piece="${at}"]`);
    const head = piece.kind === 'row' ? (element?.closest('table')?.tHead?.getBoundingClientRect().height ?? 0) : 0;
    return {
      ...{ height: element?.getBoundingClientRect().height ?? 0, head },
      table: piece.kind === 'row' ? piece.table : null,
      beginsPage: piece.kind === 'heading',
      keepsNext: piece.kind === 'heading' || piece.kind === 'caption',
    };
  });
}
