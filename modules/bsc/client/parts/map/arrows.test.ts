import { arrowPaths } from './arrows';
import { CARD, layoutMap } from './layout';

const PERSPECTIVES = ['citizens', 'process', 'learning'].map((id) => ({ id }));
const card = (id: string, perspective: string, mapColumn: number) => ({
  id,
  perspective: { id: perspective },
  mapColumn,
});
const edge = (id: string, cause: string, effect: string) => ({ id, cause: { id: cause }, effect: { id: effect } });

describe('arrows between cards', () => {
  it('end in one card at points of their own, in the order of where they come from', () => {
    const cards = [card('up', 'citizens', 0), card('left', 'learning', 0), card('right', 'learning', 1)];
    const arrows = arrowPaths([edge('1', 'right', 'up'), edge('2', 'left', 'up')], layoutMap(PERSPECTIVES, cards));
    const [first, second] = arrows.map(({ label }) => label.x);
    expect(second as number).toBeLessThan(first as number);
  });

  it('go round a card that stands in between', () => {
    const layout = layoutMap(PERSPECTIVES, [
      card('a', 'citizens', 1),
      card('b', 'process', 1),
      card('c', 'learning', 1),
    ]);
    const [arrow] = arrowPaths([edge('1', 'c', 'a')], layout);
    const x = Number(/ L ([\d.]+) /.exec(arrow?.path ?? '')?.[1]);
    const between = layout.boxes.get('b');
    expect(between && (x < between.x || x > between.x + CARD.width)).toBe(true);
  });

  it('leave out an edge whose objective is not drawn', () => {
    expect(arrowPaths([edge('1', 'x', 'y')], layoutMap(PERSPECTIVES, []))).toEqual([]);
  });
});
