import { agreementOf, type JudgedEntry, type Judging, placesOf, type Sheet } from './contest-result.js';
import { TIE_STEPS } from './panel-rank.js';

const CRITERIA = [
  { code: 'A', titleKo: 'A', titleEn: 'A', most: 40 },
  { code: 'B', titleKo: 'B', titleEn: 'B', most: 60 },
];
const JUDGING: Judging = { criteria: CRITERIA, quorum: 3, normalised: false, staffVoteWeight: 0, tieChain: TIE_STEPS };
const entry = (key: number, votes = 0): JudgedEntry => ({ key, receivedOn: '2006-10-02', votePlace: null, votes });
/** One judge after another: 40 points for the first criterion, the rest for the second; none is recused. */
const sheetsFor = (entryKey: number, totals: readonly (string | null)[]): Sheet[] =>
  totals.map((total, judgeKey) => ({
    ...{ judgeKey, entryKey, total, state: total === null ? 'RECUSED' : 'SUBMITTED' },
    points:
      total === null
        ? []
        : [
            { criterion: 'A', points: '40' },
            { criterion: 'B', points: String(Number(total) - 40) },
          ],
  }));
const SEVEN = ['92', '88', '95', '70', '90', '91', '89'];

describe('the places of entries', () => {
  it('show how many judges counted, and who was recused is none of them', () => {
    const sheets = [...sheetsFor(1, SEVEN), ...sheetsFor(2, ['92', '88', '95', null, '91', '91', '89'])];
    // Without 95 and 88: 92 + 91 + 91 + 89 = 363, over four.
    expect(placesOf(JUDGING, [entry(1), entry(2)], sheets)).toEqual([
      expect.objectContaining({ key: 2, rank: 1, counted: 6, recused: 1, plainMean: '91', trimmedMean: '90.75' }),
      expect.objectContaining({ key: 1, rank: 2, counted: 7, recused: 0, plainMean: '87.86', trimmedMean: '90' }),
    ]);
  });

  it('are none where too few judges counted', () => {
    const [place] = placesOf(JUDGING, [entry(1)], sheetsFor(1, ['90', '80', null, null, null]));
    expect(place).toMatchObject({ rank: null, counted: 2, recused: 3, plainMean: '85', result: null });
  });

  it('leave out sheets that were not handed in', () => {
    const draft = { ...(sheetsFor(1, ['10'])[0] as Sheet), judgeKey: 9, state: 'DRAFT' as const };
    const [place] = placesOf(JUDGING, [entry(1)], [...sheetsFor(1, ['90', '80', '70']), draft]);
    expect(place).toMatchObject({ counted: 3, result: '80' });
  });

  it('may go by each judge’s standard points, where one who gives all the same moves nobody', () => {
    // Of three judges two turn the first two round; all three means are 50, and the third entry has no spread.
    const sheets = [
      ...sheetsFor(1, ['80', '90', '77']),
      ...sheetsFor(2, ['90', '80', '77']),
      ...sheetsFor(3, ['85', '85', '77']),
    ];
    const places = placesOf({ ...JUDGING, normalised: true }, [entry(1), entry(2), entry(3)], sheets);
    expect(places.map(({ key, rank, result, decidedBy }) => [key, rank, result, decidedBy])).toEqual([
      [3, 1, '50', 'SPREAD'],
      [1, 2, '50', 'SPREAD'],
      [2, 2, '50', null],
    ]);
  });

  it('take the staff’s votes in by their weight', () => {
    const sheets = [...sheetsFor(1, ['90', '90', '90']), ...sheetsFor(2, ['88', '88', '88'])];
    // 0.8 × 88 + 0.2 × 100 = 90.4; 0.8 × 90 + 0.2 × 50 = 82.
    const places = placesOf({ ...JUDGING, staffVoteWeight: 20 }, [entry(1, 20), entry(2, 40)], sheets);
    expect(places.map(({ key, result, votes }) => [key, result, votes])).toEqual([
      [2, '90.4', 40],
      [1, '82', 20],
    ]);
  });
});

describe('the agreement of judges', () => {
  it('is of those who judged every entry', () => {
    const sheets = [...sheetsFor(1, ['90', '80', null]), ...sheetsFor(2, ['80', '70', '99'])];
    expect(agreementOf([1, 2], sheets)).toBe('1');
    expect(agreementOf([1, 2], [])).toBeNull();
  });
});
