import { type Box, CARD, type Layout, laneNear } from './layout';

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
  const used = new Map<number, number>();
  return drawn.map(({ id, cause, effect, sides }) => {
    const start = ports.get(`${id} ${cause}`) as Point;
    const end = ports.get(`${id} ${effect}`) as Point;
    const back = sides.enter === 'top' ? -1 : 1;
    return {
      id,
      path: pathBetween(start, end, sides, [...boxes.values()], used),
      head: `${end.x},${end.y} ${end.x - 5},${end.y + 9 * back} ${end.x + 5},${end.y + 9 * back}`,
      label: { x: end.x, y: end.y + 24 * back },
    };
  });
}

const CLEAR = 8;

/** Straight to the end, or where cards stand in between through a lane beside them; arrows in one lane keep apart. */
function pathBetween(
  start: Point,
  end: Point,
  sides: { leave: Side; enter: Side },
  boxes: readonly Box[],
  used: Map<number, number>,
): string {
  const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
  const [left, right] = [Math.min(start.x, end.x) - CLEAR, Math.max(start.x, end.x) + CLEAR];
  const between = boxes.filter(({ x, y }) => y > top && y + CARD.height < bottom && x < right && x + CARD.width > left);
  if (between.length === 0) return curve(start, end, sides);
  const lane = laneNear((start.x + end.x) / 2);
  const taken = used.get(lane) ?? 0;
  used.set(lane, taken + 1);
  const x = lane + (taken % 2 === 0 ? 1 : -1) * Math.ceil(taken / 2) * 6;
  const upper = Math.min(...between.map(({ y }) => y));
  const lower = Math.max(...between.map(({ y }) => y + CARD.height));
  const [first, last] = start.y > end.y ? [lower, upper] : [upper, lower];
  return `${curve(start, { x, y: first }, sides)} L ${x} ${last} ${curve({ x, y: last }, end, sides).replace(/^M \S+ \S+ /, '')}`;
}

function curve(start: Point, end: Point, { leave, enter }: { leave: Side; enter: Side }): string {
  const reach = start.y === end.y ? 44 : Math.max(40, Math.abs(end.y - start.y) * 0.4);
  const out = { x: start.x, y: start.y + (leave === 'top' ? -reach : reach) };
  const into = { x: end.x, y: end.y + (enter === 'top' ? -reach : reach) };
  return `M ${start.x} ${start.y} C ${out.x} ${out.y}, ${into.x} ${into.y}, ${end.x} ${end.y}`;
}
