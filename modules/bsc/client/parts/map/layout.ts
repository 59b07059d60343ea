/** Sizes of the drawing, in its own units. */
export const CARD = { width: 196, height: 108 } as const;
const GAP = { column: 30, row: 48 } as const;
const BAND = { label: 92, top: 46, bottom: 22, gap: 8 } as const;
const MARGIN = 8;
/** Columns that cards without a place of their own are put into. */
const OWN_COLUMNS = 5;

interface Placed {
  id: string;
  perspective: { id: string };
  mapColumn?: number | null;
  mapRow?: number | null;
}

export interface Cell {
  column: number;
  row: number;
}

export interface Box extends Cell {
  x: number;
  y: number;
}

export interface Band {
  id: string;
  y: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  bands: Band[];
  boxes: ReadonlyMap<string, Box>;
  /** Ids as they are read: band by band, row by row, from the left. */
  order: string[];
}

const nameOf = ({ column, row }: Cell): string => `${column}:${row}`;

/** The way between two columns of cards: the one that is nearest to a point. */
export function laneNear(x: number): number {
  const step = CARD.width + GAP.column;
  const first = MARGIN + BAND.label - GAP.column / 2;
  return first + Math.max(0, Math.round((x - first) / step)) * step;
}

/** The first free cell from one on, to the right within the same row. */
function besideCell({ column: first, row }: Cell, taken: ReadonlySet<string>): Cell {
  let column = first;
  while (taken.has(nameOf({ column, row }))) column += 1;
  return { column, row };
}

/** The first free cell from a place in the order on, row by row. */
function nextCell(place: number, taken: ReadonlySet<string>): Cell {
  let index = place;
  while (taken.has(nameOf({ column: index % OWN_COLUMNS, row: Math.floor(index / OWN_COLUMNS) }))) index += 1;
  return { column: index % OWN_COLUMNS, row: Math.floor(index / OWN_COLUMNS) };
}

/** A cell of its own for each card of a band; those with a place come first. */
export function cellsOf(cards: readonly Placed[]): ReadonlyMap<string, Cell> {
  const taken = new Set<string>();
  const cells = new Map<string, Cell>();
  const wantedBy = ({ mapColumn, mapRow }: Placed): Cell | null =>
    mapColumn === null || mapColumn === undefined ? null : { column: mapColumn, row: mapRow ?? 0 };
  const put = (card: Placed, cell: Cell): void => {
    taken.add(nameOf(cell));
    cells.set(card.id, cell);
  };
  for (const card of cards) {
    const wanted = wantedBy(card);
    if (wanted) put(card, besideCell(wanted, taken));
  }
  for (const [place, card] of cards.entries()) {
    if (!cells.has(card.id)) put(card, nextCell(place, taken));
  }
  return cells;
}

/** Perspectives as bands from the top, objectives as cards in them; no two cards overlap, whatever places they ask for. */
export function layoutMap(perspectives: readonly { id: string }[], objectives: readonly Placed[]): Layout {
  const boxes = new Map<string, Box>();
  const order: string[] = [];
  const bands: Band[] = [];
  let top = MARGIN;
  for (const { id } of perspectives) {
    const cells = cellsOf(objectives.filter(({ perspective }) => perspective.id === id));
    const rows = Math.max(1, ...[...cells.values()].map(({ row }) => row + 1));
    const height = BAND.top + rows * (CARD.height + GAP.row) - GAP.row + BAND.bottom;
    for (const [card, { column, row }] of cells) {
      const x = MARGIN + BAND.label + column * (CARD.width + GAP.column);
      boxes.set(card, { column, row, x, y: top + BAND.top + row * (CARD.height + GAP.row) });
    }
    const inBand = [...cells].sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
    order.push(...inBand.map(([card]) => card));
    bands.push({ id, y: top, height });
    top += height + BAND.gap;
  }
  const right = Math.max(0, ...[...boxes.values()].map(({ x }) => x + CARD.width + MARGIN * 2));
  return { width: Math.max(720, right), height: top - BAND.gap + MARGIN, bands, boxes, order };
}
