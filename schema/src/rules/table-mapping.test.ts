import { RuleError } from '../kernel/errors.js';
import { tableLines } from './table-file.js';
import { mapTable, readMapping } from './table-mapping.js';

const MAPPING = {
  columns: {
    코드: { from: 'dept', words: { Police: 'P-1' } },
    내역: { from: 'category', otherwise: '구분 없음' },
    금액: 'amount',
    재원: { otherwise: '시비' },
  },
  only: { type: ['Expense'] },
};
const mapped = (text: string, mapping: unknown = MAPPING) =>
  mapTable(tableLines(text), readMapping(JSON.stringify(mapping)));
const issueOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof RuleError) return [error.issues[0]?.code, error.issues[0]?.params];
    throw error;
  }
  return undefined;
};

describe('a table of other columns and words', () => {
  it('is read as ours, whatever the order of its columns; its lines keep their numbers', () => {
    const text = 'Budget\namount,type,dept,category\n-5,Expense,Police,Overtime\n7,Revenue,,Tax\n3,Expense,Fire,';
    expect(mapped(text)).toEqual({
      lines: [
        { number: 1, cells: ['Budget'] },
        { number: 2, cells: ['코드', '내역', '금액', '재원'] },
        { number: 3, cells: ['P-1', 'Overtime', '-5', '시비'] },
        { number: 5, cells: ['Fire', '구분 없음', '3', '시비'] },
      ],
      leftOut: 1,
    });
  });

  it('keeps the unit that a heading or a title says, and which cells are merged', () => {
    const lines = [
      { number: 1, cells: ['(단위: 백만원)'] },
      { number: 2, cells: ['비고', '부서', '예산액 (천원)'] },
      { number: 3, cells: ['', '도로과', '5'], merged: [0, 2] },
    ];
    const mapping = { columns: { 금액: '예산액 (천원)', 코드: '부서' } };
    expect(mapTable(lines, readMapping(JSON.stringify(mapping))).lines).toEqual([
      { number: 1, cells: ['(단위: 백만원)'] },
      { number: 2, cells: ['금액(천원)', '코드'] },
      { number: 3, cells: ['5', '도로과'], merged: [0] },
    ]);
  });

  it('is refused where a column is missing, with all that it should have', () => {
    expect(issueOf(() => mapped('dept,amount\nPolice,1'))).toEqual([
      'import.header',
      { names: 'dept, category, amount, type' },
    ]);
  });

  it.each([
    ['no JSON', '{', 'JSON'],
    ['no columns', '{}', 'columns'],
    ['a number for a column', '{"columns":{"코드":1}}', 'columns.코드'],
    ['nothing for a column', '{"columns":{"코드":{}}}', 'columns.코드'],
    ['an unknown word', '{"columns":{},"onlly":{}}', 'onlly'],
    ['words that are no texts', '{"columns":{"코드":{"from":"a","words":{"b":1}}}}', 'columns.코드.words'],
    ['one cell for a list', '{"columns":{},"only":{"type":"Expense"}}', 'only.type'],
  ])('%s is refused at its place', (_, text, at) => {
    expect(issueOf(() => readMapping(text))).toEqual(['import.mapping', { at }]);
  });
});
