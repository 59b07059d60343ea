import { round } from '../kernel/decimal.js';
import { rakedWeights } from './survey-raking.js';

const margin = (values: Record<string, number>) => new Map(Object.entries(values));
const cell = (answered: number, ...values: string[]) => ({ answered, values });
const rounded = (...of: Parameters<typeof rakedWeights>) =>
  rakedWeights(...of)?.map((weight) => round(weight, 4)) ?? null;

describe('raking', () => {
  it('with one trait is post-stratification: 1.2644, 0.7931, 0.8621', () =>
    expect(rounded([cell(1200, 'W'), cell(1000, 'S'), cell(800, 'O')], [margin({ W: 440, S: 230, O: 200 })])).toEqual([
      '1.2644',
      '0.7931',
      '0.8621',
    ]));

  it('fits both traits: 2 × 2 answers of 10 each, 60:40 by sex and 70:30 by age', () =>
    // independent margins of an even table: 4 · .6·.7, 4 · .6·.3, 4 · .4·.7, 4 · .4·.3
    expect(
      rounded(
        [cell(10, 'M', 'Y'), cell(10, 'M', 'O'), cell(10, 'F', 'Y'), cell(10, 'F', 'O')],
        [margin({ M: 60, F: 40 }), margin({ Y: 70, O: 30 })],
      ),
    ).toEqual(['1.68', '0.72', '1.12', '0.48']));

  it('takes a value that nobody answered for together with its neighbour, not to infinity', () => {
    const cells = [cell(10, 'A'), cell(0, 'B'), cell(10, 'C')];
    expect(rounded(cells, [margin({ A: 30, B: 20, C: 50 })])).toEqual(['1', '0', '1']);
    expect(rounded([cell(0, 'A'), cell(10, 'B'), cell(10, 'C')], [margin({ A: 30, B: 20, C: 50 })])).toEqual([
      '0',
      '1',
      '1',
    ]);
  });

  it('is trimmed to five times the middle weight and adds up to the answers again', () =>
    expect(rounded([cell(99, 'A'), cell(1, 'B')], [margin({ A: 500, B: 500 })])).toEqual(['0.9615', '4.8077']));

  it.each([
    ['nobody answered', [cell(0, 'A')], [margin({ A: 1 })]],
    ['nobody is counted', [cell(5, 'A')], [margin({ A: 0 })]],
    ['there is no trait', [cell(5)], []],
    // all men are young, all women old: no weights make 60:40 and 70:30 of them at once
    ['no weights fit', [cell(5, 'M', 'Y'), cell(5, 'F', 'O')], [margin({ M: 60, F: 40 }), margin({ Y: 70, O: 30 })]],
  ])('gives nothing where %s', (_name, cells, margins) => expect(rounded(cells, margins)).toBeNull());
});
