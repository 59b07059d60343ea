import { tableLines } from './table-file.js';
import { tableHeadings } from './table-headings.js';

const headingsOf = (text: string) => tableHeadings(tableLines(text));

describe('the columns of a table whose names nobody knows yet', () => {
  it('are those of the line with the most names, below titles and units', () => {
    const text = '2006년 재정계획,,\n,,(단위: 백만원)\n사업명,부서,예산액\n시민안전,안전과,"1,200"\n도로,도로과,300\n';
    expect(headingsOf(text)).toEqual([
      { name: '사업명', examples: ['시민안전', '도로'] },
      { name: '부서', examples: ['안전과', '도로과'] },
      { name: '예산액', examples: ['1,200', '300'] },
    ]);
  });

  it('are not the first line of values, though it has as many words', () => {
    expect(headingsOf('이름,부서\n가,나\n').map(({ name }) => name)).toEqual(['이름', '부서']);
  });

  it('show three examples at most, none of them twice and none blank', () => {
    expect(headingsOf('부서,연도\n가,\n가,\n나,\n다,\n라,\n')).toEqual([
      { name: '부서', examples: ['가', '나', '다'] },
      { name: '연도', examples: [] },
    ]);
  });

  it('show the beginning of a long cell', () => {
    expect(headingsOf(`비고,부서\n${'가'.repeat(50)},나`)[0]).toEqual({
      name: '비고',
      examples: [`${'가'.repeat(40)}…`],
    });
  });

  it('count a year as a number, and a name that stands twice once', () => {
    expect(headingsOf('사업,2006,2006 국비,비고,비고\n길,1,2,,\n').map(({ name }) => name)).toEqual([
      '사업',
      '2006 국비',
      '비고',
    ]);
  });

  it('are none where a table holds numbers alone', () => {
    expect(headingsOf('1,2\n3,4\n')).toEqual([]);
  });
});
