import { toCsv } from './csv';
import { sheetRows, sheetWidths } from './sheet';

describe('CSV', () => {
  const table = {
    name: '표',
    head: ['이름', '값(명)'],
    rows: [
      ['=1+1', 1],
      ['쉼표, "따옴표"', null],
      ['-3.2', '△3'],
    ] as const,
  };

  it('begins with a byte order mark and ends its lines as Excel does', () => {
    const csv = toCsv(table);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.split('\r\n')).toHaveLength(5);
  });

  it('guards formulas, leaves numbers alone, and writes nothing for a missing value', () => {
    expect(toCsv(table)).toContain(`'=1+1,1\r\n"쉼표, ""따옴표""",\r\n-3.2,△3\r\n`);
  });
});

describe('a worksheet', () => {
  const table = {
    name: '실적',
    head: ['지표', '값(%)', '마감일', '코드'],
    numeric: [false, true, true, false],
    rows: [
      ['민원 만족도', '92.350', '2006-06-05', '0012'],
      ['=1+1', null, null, '2006'],
      ['큰 수', '1234567890123456.5', '', 7],
    ] as const,
  };
  const [head, ...rows] = sheetRows(table);

  it('has its titles in bold, over numbers at the right', () => {
    expect(head).toMatchObject([
      { value: '지표', fontWeight: 'bold', align: 'left' },
      { value: '값(%)', align: 'right' },
      { value: '마감일', align: 'right' },
      { value: '코드', align: 'left' },
    ]);
  });

  it('keeps numbers and dates as such, with their decimals, and text as text', () => {
    expect(rows[0]).toEqual([
      { type: String, value: '민원 만족도' },
      { type: Number, value: 92.35, format: '#,##0.000' },
      { type: Date, value: new Date('2006-06-05T00:00:00Z'), format: 'yyyy-mm-dd' },
      { type: String, value: '0012' },
    ]);
  });

  it('leaves missing values empty and never runs a text as a formula', () => {
    expect(rows[1]).toEqual([{ type: String, value: '=1+1' }, null, null, { type: String, value: '2006' }]);
  });

  it('keeps as text what a spreadsheet would round', () => {
    expect(rows[2]).toEqual([
      { type: String, value: '큰 수' },
      { type: String, value: '1234567890123456.5' },
      null,
      { type: Number, value: 7, format: '#,##0' },
    ]);
  });

  it('makes columns as wide as their words, Hangul counting twice', () => {
    expect(sheetWidths(table).map(({ width }) => width)).toEqual([13, 20, 12, 8]);
  });
});
