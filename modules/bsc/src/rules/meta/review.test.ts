import { checkReview, criterionMeans, type MetaScoreGiven, reviewAgreement } from './review.js';

const CRITERIA = [11, 12, 13];
const review = (...scores: number[]): MetaScoreGiven[] =>
  scores.map((score, at) => ({ criterionKey: CRITERIA[at] ?? 0, score, note: null }));
const faults = (scores: MetaScoreGiven[], submit: boolean) =>
  checkReview(scores, CRITERIA, submit).map(({ code, path }) => [code, path.join('.')]);

describe('a review of a meta-evaluation', () => {
  it('may be kept unfinished, and is handed in whole', () => {
    expect(faults(review(5, 4), false)).toEqual([]);
    expect(faults(review(5, 4), true)).toEqual([['bsc.meta.scores-each', 'input.scores']]);
    expect(faults(review(5, 4, 1), true)).toEqual([]);
  });

  it('refuses scores outside 1 to 5, halves, and criteria that are unknown or come twice', () => {
    expect(faults(review(0, 6, 2.5), false).map(([, path]) => path)).toEqual([
      'input.scores.0.score',
      'input.scores.1.score',
      'input.scores.2.score',
    ]);
    expect(faults([...review(5), ...review(4)], false)).toEqual([['bsc.meta.criterion', 'input.scores.1.criterion']]);
    expect(faults(review(5, 4, 3, 2), false)).toEqual([['bsc.meta.criterion', 'input.scores.3.criterion']]);
  });

  it('gives each criterion the mean of its reviewers, and says how far they agree', () => {
    const reviews = [review(5, 4, 2), review(4, 4, 1), review(5, 3, 3)];
    expect(criterionMeans(reviews, CRITERIA)).toEqual(['4.67', '3.67', '2']);
    expect(criterionMeans([], CRITERIA)).toEqual([null, null, null]);
    expect(reviewAgreement([review(5, 4, 2), review(4, 3, 1)], CRITERIA)).toBe('1');
    expect(reviewAgreement([review(5, 4, 2)], CRITERIA)).toBeNull();
  });
});
