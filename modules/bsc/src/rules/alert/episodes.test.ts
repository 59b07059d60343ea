import { adverseGap, episodesOf, type Judgement, withoutGround } from './episodes.js';

/** b bad, g good, u unknown, from January on. */
const series = (letters: string): Judgement[] =>
  [...letters].map((letter, at) => ({
    period: `2006-${String(at + 1).padStart(2, '0')}`,
    verdict: letter === 'b' ? 'BAD' : letter === 'g' ? 'GOOD' : 'UNKNOWN',
    value: String(at + 1),
  }));
const found = (letters: string) =>
  episodesOf('SCORE', series(letters)).map(({ raisedIn, clearedIn, count }) => [raisedIn, clearedIn, count]);

describe('episodes of an alert', () => {
  it.each([
    ['ggg', []],
    ['gbg', [['2006-02', null, 1]]],
    ['bbb', [['2006-01', null, 3]]],
    ['bgg', [['2006-01', '2006-03', 1]]],
    ['bgbg', [['2006-01', null, 2]]],
    ['bgug', [['2006-01', '2006-04', 1]]],
    [
      'bggb',
      [
        ['2006-01', '2006-03', 1],
        ['2006-04', null, 1],
      ],
    ],
    ['uuu', []],
  ])('%s: %j', (letters, episodes) => expect(found(letters)).toEqual(episodes));

  it('of a late result end when it has come', () =>
    expect(episodesOf('LATE', series('bg'))[0]?.clearedIn).toBe('2006-02'));

  it('carry the value of the last bad period', () => expect(episodesOf('GAP', series('bbg'))[0]?.value).toBe('2'));

  it('[BS-34] are as grave as their last bad period', () => {
    const judged = series('bb').map((each, at) => ({
      ...each,
      severity: at === 0 ? ('RED' as const) : ('CHECK' as const),
    }));
    expect(episodesOf('CONTROL', judged)[0]?.severity).toBe('CHECK');
  });

  it('lose their ground by a correction, but a late result that came is resolved', () =>
    expect([withoutGround('SCORE'), withoutGround('LATE'), withoutGround('EVIDENCE')]).toEqual([
      'RETRACTED',
      'RESOLVED',
      'RESOLVED',
    ]));
});

describe('gap to the target', () => {
  it.each([
    ['UP', '50', '40', '20'],
    ['UP', '50', '60', '-20'],
    ['DOWN', '10', '12', '20'],
    ['FIT', '50', '45', '10'],
    ['FIT', '50', '55', '10'],
    ['UP', '-50', '-60', '20'],
  ] as const)('%s: target %s, result %s: %s %%', (polarity, target, actual, gap) =>
    expect(adverseGap(polarity, target, actual)).toBe(gap),
  );

  it('is unknown for a target of 0', () => expect(adverseGap('DOWN', '0', '3')).toBeNull());
});
