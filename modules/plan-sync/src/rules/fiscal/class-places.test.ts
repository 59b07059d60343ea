import { type ClassNode, classPlaces } from './class-places.js';

/** Scheme 1 is 장·관: 10 above 11. Scheme 2 is 분야·부문: 20 above 21 and 22, 30 above 31. */
const NODES: ClassNode[] = [
  { key: 10, scheme: 1, parent: null },
  { key: 11, scheme: 1, parent: 10 },
  { key: 12, scheme: 1, parent: 11 },
  { key: 13, scheme: 1, parent: null },
  { key: 20, scheme: 2, parent: null },
  { key: 21, scheme: 2, parent: 20 },
  { key: 22, scheme: 2, parent: 20 },
  { key: 30, scheme: 2, parent: null },
  { key: 31, scheme: 2, parent: 30 },
];
const CROSSWALK = [
  { from: 11, to: 21, share: '0.7' },
  { from: 11, to: 31, share: '0.3' },
];
const placesIn = (scheme: number, depth: number) => {
  const places = classPlaces(NODES, CROSSWALK, { scheme, depth });
  return (key: number | null) => places(key).map(({ at, share }) => `${at} ${share}`);
};

describe('a line of one classification in another', () => {
  it('stays in its own scheme, counted at the level asked for', () => {
    expect(placesIn(2, 0)(22)).toEqual(['20 1']);
    expect(placesIn(2, 1)(22)).toEqual(['22 1']);
    expect(placesIn(2, 1)(20)).toEqual(['null 1']);
  });

  it('goes by its shares into the other one, also by those of the class above it', () => {
    expect(placesIn(2, 1)(11)).toEqual(['21 0.7', '31 0.3']);
    expect(placesIn(2, 0)(12)).toEqual(['20 0.7', '30 0.3']);
  });

  it('is in no class where nothing says so', () => {
    expect(placesIn(2, 0)(13)).toEqual(['null 1']);
    expect(placesIn(1, 0)(21)).toEqual(['null 1']);
    expect(placesIn(2, 0)(null)).toEqual(['null 1']);
  });
});
