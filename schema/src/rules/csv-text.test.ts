import { type CsvCell, csvText } from './csv-text.js';

it('begins with the byte order mark and ends each line by CRLF', () => {
  expect(
    csvText([
      ['부서', '총점'],
      ['복지정책과', { number: '81.4' }],
    ]),
  ).toBe('\ufeff부서,총점\r\n복지정책과,81.4\r\n');
  expect([...Buffer.from(csvText([['a']]), 'utf8')].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

it.each<[CsvCell, string]>([
  ['과, 팀', '"과, 팀"'],
  ['"첫" 과', '"""첫"" 과"'],
  ['두\n줄', '"두\n줄"'],
  ['=1+1', "'=1+1"],
  ['+82', "'+82"],
  ['-3', "'-3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['도로-1과', '도로-1과'],
  [{ number: '-3.5' }, '-3.5'],
  [{ number: 2007 }, '2007'],
  [{ number: null }, ''],
  [null, ''],
  ['', ''],
])('writes %j as %s', (cell, expected) => {
  expect(csvText([[cell]])).toBe(`\ufeff${expected}\r\n`);
});
