import { type Box, CARD, type Layout } from './layout';

interface Drawable {
  id: string;
  cause: { id: string };
  effect: { id: string };
}

export interface ArrowPath {
  id: string;
  path: string;
  /** Corners of the arrowhead. */
  head: string;
  /** Where sign and lag are written: beside the arrowhead, clear of cards. */
  label: { x: number; y: number };
}

interface Point {
  x: number;
  y: number;
}

type Side = 'top' | 'bottom';

const middle = ({ x }: Box): number => x + CARD.width / 2;

/** The sides that an arrow leaves and enters by: upwards along the bands; within a row over the top of its cards. */
function sidesOf(cause: Box, effect: Box): { leave: Side; enter: Side } {
  if (cause.y > effect.y) return { leave: 'top', enter: 'bottom' };
  return cause.y === effect.y ? { leave: 'top', enter: 'top' } : { leave: 'bottom', enter: 'top' };
}

interface End {
  edge: string;
  card: string;
  side: Side;
  /** Middle of the card at the other end: arrows do not cross where they need not. */
  towards: number;
}

/** Spreads the arrows of each side of a card over its width. */
function portsOf(ends: readonly End[], boxes: Layout['boxes']): ReadonlyMap<string, Point> {
  const ports = new Map<string, Point>();
  const sides = new Map<string, End[]>();
  for (const end of ends) sides.set(`${end.card} ${end.side}`, [...(sides.get(`${end.card} ${end.side}`) ?? []), end]);
  for (const own of sides.values()) {
    const sorted = [...own].sort((a, b) => a.towards - b.towards);
    for (const [index, { edge, card, side }] of sorted.entries()) {
      const box = boxes.get(card) as Box;
      const x = box.x + (CARD.width * (index + 1)) / (sorted.length + 1);
      ports.set(`${edge} ${card}`, { x, y: side === 'top' ? box.y : box.y + CARD.height });
    }
  }
  return ports;
}

/** The way of each edge between the cards of a layout. */
export function arrowPaths(edges: readonly Drawable[], { boxes }: Layout): ArrowPath[] {
  const drawn = edges.flatMap(({ id, cause, effect }) => {
    const [from, to] = [boxes.get(cause.id), boxes.get(effect.id)];
    return from && to ? [{ id, cause: cause.id, effect: effect.id, from, to, sides: sidesOf(from, to) }] : [];
  });
  const ports = portsOf(
    drawn.flatMap(({ id, cause, effect, from, to, sides }): End[] => [
      { edge: id, card: cause, side: sides.leave, towards: middle(to) },
      { edge: id, card: effect, side: sides.enter, towards: middle(from) },
    ]),
    boxes,
  );
  return drawn.map(({ id, cause, effect, sides }) => {
    const start = ports.get(`${id} ${cause}`) as Point;
    const end = ports.get(`${id} ${effect}`) as Point;
    const back = sides.enter === 'top' ? -1 : 1;
    return {
      id,
      path: curve(start, end, sides),
      head: `${end.x},${end.y} ${end.x - 5},${end.y + 9 * back} ${end.x + 5},${end.y + 9 * back}`,
      label: { x: end.x, y: end.y + 24 * back },
    };
  });
}

function curve(start: Point, end: Point, { leave, enter }: { leave: Side; enter: Side }): string {
  const reach = start.y === end.y ? 44 : Math.max(40, Math.abs(end.y - start.y) * 0.4);
  const out = { x: start.x, y: start.y + (leave === 'top' ? -reach : reach) };
  const into = { x: end.x, y: end.y + (enter === 'top' ? -reach : reach) };
  return `M ${start.x} ${start.y} C ${out.x} ${out.y}, ${into.x} ${into.y}, ${end.x} ${end.y}`;
}
