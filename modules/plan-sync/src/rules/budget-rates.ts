import { absent, type Measured, measuredInput, percentOf, type Won } from '@yeondong/schema/rules';

/** The money of one fiscal line, year and source. */
export interface BudgetFigures {
  /** 본예산. */
  readonly original: Won;
  /** 추경, net: negative where they cut. */
  readonly supplementary: Won;
  readonly carriedIn: Won;
  readonly reserve: Won;
  /** 이용·전용, net of what went out. */
  readonly transfers: Won;
  readonly committed: Won;
  readonly spent: Won;
}

export const finalBudget = ({ original, supplementary }: BudgetFigures): Won => original + supplementary;

/** 예산현액: what may be spent in the year. */
export const available = (figures: BudgetFigures): Won =>
  finalBudget(figures) + figures.carriedIn + figures.reserve + figures.transfers;

/** 집행률: 지출액 ÷ 예산현액, in percent. */
export const executionRate = (figures: BudgetFigures, asOf: string): Measured =>
  percentOf(
    { name: 'spent', value: figures.spent },
    { name: 'available', value: available(figures) },
    'plan-sync.execution-rate.1',
    asOf,
  );

/**
 * 반영률: the year's budget ÷ what the fiscal plan gives it, in percent, against the first or the final budget. No value
 * while there is no budget: that is not 0 %.
 */
export function budgetedRate(
  figures: BudgetFigures | null,
  planned: Won,
  against: 'ORIGINAL' | 'FINAL',
  asOf: string,
): Measured {
  const formulaVersion = 'plan-sync.budgeted-rate.1';
  if (figures === null) {
    const inputs = [measuredInput('budget', null), measuredInput('planned', String(planned))];
    return absent('NO_DATA', { asOf, formulaVersion, inputs });
  }
  const value = against === 'ORIGINAL' ? figures.original : finalBudget(figures);
  const name = against === 'ORIGINAL' ? 'originalBudget' : 'finalBudget';
  return percentOf({ name, value }, { name: 'planned', value: planned }, formulaVersion, asOf);
}

/** Several lines or sources together. */
export const sumFigures = (list: readonly BudgetFigures[]): BudgetFigures => {
  const sum = (read: (figures: BudgetFigures) => Won) => list.reduce((total, figures) => total + read(figures), 0);
  return {
    original: sum(({ original }) => original),
    supplementary: sum(({ supplementary }) => supplementary),
    carriedIn: sum(({ carriedIn }) => carriedIn),
    reserve: sum(({ reserve }) => reserve),
    transfers: sum(({ transfers }) => transfers),
    committed: sum(({ committed }) => committed),
    spent: sum(({ spent }) => spent),
  };
};
