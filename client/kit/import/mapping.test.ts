import { byCodes, likelyMapping, mappingText, readMapping, withColumn } from './mapping';

const FILE =
  '{"columns": {"코드": {"from": "dept", "words": {"Police": "P-1"}}, "금액": "amount", "재원": {"otherwise": "시비"}}, "only": {"type": ["Expense"]}}';

describe('a mapping of columns', () => {
  it('is written as it was read', () => {
    const mapping = readMapping(FILE);
    expect(JSON.parse(mappingText(mapping as never))).toEqual(JSON.parse(FILE));
  });

  it.each(['', '{', '[]', '{"columns": 1}'])('is not read from %s', (text) => expect(readMapping(text)).toBeNull());

  it('begins with the columns that are called the same, whatever spaces and units', () => {
    const seen = [
      { name: '사업 코드', examples: [] },
      { name: '예산액(천원)', examples: [] },
      { name: 'Title', examples: [] },
    ];
    const titles = new Map([
      ['code', '사업코드'],
      ['amount', '금액'],
      ['title', '사업명'],
    ]);
    expect(likelyMapping(titles, seen).columns).toEqual({
      code: { from: '사업 코드', otherwise: '', words: {} },
      title: { from: 'Title', otherwise: '', words: {} },
    });
  });

  it('of titles is one of codes', () => {
    const mapping = {
      columns: { '사업 코드': { from: 'a', otherwise: '', words: {} }, 딴것: { from: 'b', otherwise: '', words: {} } },
      only: {},
    };
    expect(Object.keys(byCodes(mapping, new Map([['code', '사업코드']])).columns)).toEqual(['code', '딴것']);
  });

  it('loses a column that comes from nowhere, and keeps its words while it comes from somewhere', () => {
    const mapping = readMapping(FILE) as never;
    expect(withColumn(mapping, '코드', { from: 'unit' }).columns.코드).toEqual({
      from: 'unit',
      otherwise: '',
      words: { Police: 'P-1' },
    });
    expect(Object.keys(withColumn(mapping, '금액', { from: null }).columns)).toEqual(['코드', '재원']);
    expect(withColumn(mapping, '비고', { otherwise: '없음' }).columns.비고).toEqual({
      from: null,
      otherwise: '없음',
      words: {},
    });
  });
});
