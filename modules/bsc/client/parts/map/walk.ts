import type { Layout } from './layout';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Linked {
  cause: { id: string };
  effect: { id: string };
}

/**
 * The card that an arrow key leads to: up to an effect and down to a cause, in the order of reading; to the left and to
 * the right the cards of the same perspective. Null where there is none.
 */
export function nextCard(id: string, direction: Direction, edges: readonly Linked[], { order, boxes, bands }: Layout) {
  if (direction === 'up' || direction === 'down') {
    const linked = edges.flatMap(({ cause, effect }) => {
      if (direction === 'up') return cause.id === id ? [effect.id] : [];
      return effect.id === id ? [cause.id] : [];
    });
    return order.find((each) => linked.includes(each)) ?? null;
  }
  const bandOf = (each: string) => bands.findLastIndex(({ y }) => y <= (boxes.get(each)?.y ?? 0));
  const beside = order[order.indexOf(id) + (direction === 'right' ? 1 : -1)];
  return beside !== undefined && bandOf(beside) === bandOf(id) ? beside : null;
}
