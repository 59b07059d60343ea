import { big, round } from '../kernel/decimal.js';
import { marginOf, meanFigure, shareFigures, type Tally } from './survey-figure.js';

const tally = (value: string, count: number, weight = '1'): Tally => ({ value, count, weight: big(weight) });

describe('figures', () => {
  it('have a mean with its standard error', () => {
    // 1…5 once each: mean 3, s² = 10/4 = 2.5, se = √(2.5/5) = .7071, · 1.96 = 1.3859
    const figure = meanFigure(
      ['1', '2', '3', '4', '5'].map((value) => tally(value, 1)),
      null,
    );
    expect(figure && [figure.mean, figure.standardError, figure.low, figure.high].map((it) => round(it, 4))).toEqual([
      '3',
      '0.7071',
      '1.6141',
      '4.3859',
    ]);
  });

  it('correct the standard error of a mean for a finite population', () => {
    // five of nine: · √(4/8)
    const figure = meanFigure(
      ['1', '2', '3', '4', '5'].map((value) => tally(value, 1)),
      9,
    );
    expect(figure && round(figure.standardError, 4)).toBe('0.5');
  });

  it('weigh a mean, and widen its error by the design', () => {
    // 4 × weight 1.5 of value 1, 4 × weight .5 of value 3: mean (6 + 6)/8 = 1.5; Σw(x − m)² = 6·.25 + 2·2.25 = 6
    // s² = 6/8 · 8/7 = .857143; deff = 8·(4·2.25 + 4·.25)/64 = 1.25; se = √(.857143 · 1.25 / 8) = .366
    const figure = meanFigure([tally('1', 4, '1.5'), tally('3', 4, '0.5')], null);
    expect(figure && [round(figure.mean, 4), round(figure.standardError, 4)]).toEqual(['1.5', '0.366']);
  });

  it('have no mean of one answer', () => expect(meanFigure([tally('3', 1)], null)).toBeNull());

  it('have weighted shares of strata', () => {
    // p .62/.55/.50 of 1,200/1,000/800 answers weighed 1.2644/.7931/.8621 (exactly 110/87, 23/29, 25/29)
    const weights = [big(110).div(87), big(23).div(29), big(25).div(29)];
    const yes = [744, 550, 400];
    const all = [1200, 1000, 800];
    const chosen = yes.flatMap((count, at) => [
      { value: 'YES', weight: weights[at] as ReturnType<typeof big>, count },
      { value: 'NO', weight: weights[at] as ReturnType<typeof big>, count: (all[at] as number) - count },
    ]);
    const [share] = shareFigures(chosen, chosen, ['YES'], null) ?? [];
    expect(share && round(share.share.times(100), 2)).toBe('57.39');
    // 1.96 · √(.25 · 1.0473 / 3,000)
    expect(round(marginOf(chosen, null) as ReturnType<typeof big>, 2)).toBe('1.83');
  });

  it('count each person once where several choices are given', () => {
    const everybody = [tally('', 10)];
    const figures = shareFigures(everybody, [tally('A', 8), tally('B', 5)], ['A', 'B', 'C'], null);
    expect(figures?.map(({ share }) => round(share, 2))).toEqual(['0.8', '0.5', '0']);
    expect(figures?.map(({ low }) => round(low, 4))[2]).toBe('0');
  });

  it('are none where nobody answered', () => {
    expect(shareFigures([], [], ['A'], null)).toBeNull();
    expect(marginOf([], null)).toBeNull();
  });
});
