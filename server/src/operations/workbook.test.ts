import { tableFile } from '@yeondong/schema/rules';
import { workbookOf } from './workbook.js';

test('a worksheet is read again as it was written: numbers with their decimals, texts as texts, nothing as nothing', async () => {
  const file = await workbookOf('실적', [
    ['지표', '값'],
    ['0012', { number: '92.350' }],
    ['=1+1', { number: '1234567890123456.5' }],
    [null, { number: '-' }],
    ['2006', { number: null }],
  ]);
  const { lines } = tableFile('실적.xlsx', file);
  expect(lines.map(({ cells }) => cells)).toEqual([
    ['지표', '값'],
    ['0012', '92.35'],
    ['=1+1', '1234567890123456.5'],
    ['', '-'],
    ['2006'],
  ]);
});
