import { tableLines } from '@yeondong/schema/rules';
import { readMonth, resultTable } from './result-table.js';

describe('a table of results', () => {
  it('has a line for each KPI and month, or a column for each month', () => {
    expect(resultTable(tableLines('지표코드,실적월,실적\nA,2006-05,1')).months).toEqual([]);
    expect(resultTable(tableLines('지표 코드,지표명,1월,2월(누계),12월\nA,a,1,2,3')).months).toEqual([
      'm1',
      'm2',
      'm12',
    ]);
  });

  it.each([
    ['지표코드,지표명\nA,a', 'bsc.import.no-values'],
    ['지표코드,실적월,실적,3월\nA,2006-05,1,2', 'bsc.import.two-ways'],
    ['지표명,실적월,실적\na,2006-05,1', 'import.header'],
  ])('is refused: %j', (text, code) =>
    expect(() => resultTable(tableLines(text))).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code })] }),
    ),
  );
});

describe('a month', () => {
  it.each([
    ['2006-05', '2006-05'],
    ['2006.5', '2006-05'],
    ['2006. 5.', '2006-05'],
    ['2006년 5월', '2006-05'],
    ['2006-05-31', '2006-05'],
    ['２００６/０５', '2006-05'],
    ['5월', '2007-05'],
    ['12', '2007-12'],
  ])('%s', (text, read) => expect(readMonth(text, 2007)).toEqual({ read }));

  it.each(['', '13월', '2006', '2006-Q2', '5분기', '0월'])('%j is refused', (text) =>
    expect(readMonth(text, 2007)).toEqual({ fault: 'bsc.import.month' }),
  );
});
