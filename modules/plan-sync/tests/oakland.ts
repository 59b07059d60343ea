import { repository } from '@yeondong/testing';
import { foreignRows } from './exchange-files.js';

/** Budget files of a city with their year, and how many lines of spending they have, how many equal to another, how many below zero. */
export const OAKLAND = [
  ['FY15-16__adopted.csv', 2015, 220, 0, 5],
  ['FY16-17__adjusted.csv', 2016, 10_595, 1772, 91],
  ['FY19-20__adopted.csv', 2019, 18_601, 2074, 923],
  ['FY20-21__adopted.csv', 2020, 18_399, 1997, 906],
] as const;

/** What a file says of spending, without the product. */
export function spendingByHand(file: string) {
  const rows = foreignRows(`oakland-budget/${file}`);
  const own = rows.filter((row) => row.account_type === 'Expense');
  const sumOf = (some: typeof own) => some.reduce((sum, { amount }) => sum + Number(amount), 0);
  const keys = own.map(({ department, fund_code, account_category, amount }) =>
    [department, fund_code, account_category, amount].join('|'),
  );
  return {
    all: rows.length,
    equal: keys.length - new Set(keys).size,
    negative: own.filter(({ amount }) => Number(amount) < 0).length,
    sum: sumOf(own),
    police: sumOf(own.filter(({ department }) => /^Police( Department)?$/.test(department ?? ''))),
    lines: own
      .map((row) => [row.fund_code, row.account_category || '(not itemized)', Number(row.amount)].join('|'))
      .sort(),
  };
}

const folder = `${repository}/modules/plan-sync/data/oakland-budget`;

/** The command that takes a file in. */
export const importOf = (file: string): string[] => [
  ...['import', 'budget-items', `${folder}/${file}`, '--columns', `${folder}/columns.json`],
];

/** The items that stand in a year. */
export const itemsOf = (year: number): string =>
  `select i.fund as fund, i.category as category, i.amount as amount from plan_sync_budget_item i
    join plan_sync_budget_line b on b.id = i.budget_line_id where b.year = ${year}`;
