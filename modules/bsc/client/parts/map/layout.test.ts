import { CARD, cellsOf, layoutMap } from './layout';

const PERSPECTIVES = ['citizens', 'finance', 'process', 'learning'].map((id) => ({ id }));
const card = (id: string, perspective: string, mapColumn?: number, mapRow?: number) => ({
  id,
  perspective: { id: perspective },
  mapColumn: mapColumn ?? null,
  mapRow: mapRow ?? null,
});
const many = Array.from({ length: 28 }, (_, index) =>
  card(`o${index}`, PERSPECTIVES[index % 4]?.id as string, index % 3 === 0 ? 1 : undefined, 0),
);

describe('the layout of a strategy map', () => {
  it('lets no two of 28 cards overlap, though several ask for the same place', () => {
    const boxes = [...layoutMap(PERSPECTIVES, many).boxes.values()];
    expect(boxes).toHaveLength(28);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= CARD.width || Math.abs(a.y - b.y) >= CARD.height).toBe(true);
      }
    }
  });

  it('keeps every card within its band, and the bands within the drawing', () => {
    const { boxes, bands, height, width } = layoutMap(PERSPECTIVES, many);
    for (const { id, perspective } of many) {
      const [box, band] = [boxes.get(id), bands.find((each) => each.id === perspective.id)];
      expect(box && band && box.y >= band.y && box.y + CARD.height <= band.y + band.height).toBe(true);
      expect(box && box.x + CARD.width <= width).toBe(true);
    }
    expect((bands.at(-1)?.y ?? 0) + (bands.at(-1)?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  it('puts a card where it asks to be, the next to its right, and those without a place where there is room', () => {
    const cells = cellsOf([card('free', 'p'), card('first', 'p', 0, 0), card('second', 'p', 0, 0)]);
    expect([cells.get('first'), cells.get('second'), cells.get('free')]).toEqual([
      { column: 0, row: 0 },
      { column: 1, row: 0 },
      { column: 2, row: 0 },
    ]);
  });

  it('is read band by band from the left', () => {
    const cards = [
      card('d', 'learning'),
      card('b', 'citizens', 3, 0),
      card('a', 'citizens', 1, 0),
      card('c', 'finance'),
    ];
    expect(layoutMap(PERSPECTIVES, cards).order).toEqual(['a', 'b', 'c', 'd']);
  });
});
