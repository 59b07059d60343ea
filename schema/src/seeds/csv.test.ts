import { parseCsv } from './csv.js';

describe('comma-separated text', () => {
  it('gives one record for each line below the header', () => {
    expect(parseCsv('a,b\n1,2\n3,\n')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '' },
    ]);
  });

  it('reads commas, quotes and line ends inside quotes', () => {
    expect(parseCsv('a,b\n"1회 (3,000명)","말 ""그대로""\n둘째 줄"')).toEqual([
      { a: '1회 (3,000명)', b: '말 "그대로"\n둘째 줄' },
    ]);
  });

  it('is empty without rows', () => {
    expect(parseCsv('a,b\n')).toEqual([]);
    expect(parseCsv('')).toEqual([]);
  });

  it.each([
    ['a row that is too short', 'a,b\n1\n'],
    ['a row that is too long', 'a,b\n1,2,3\n'],
    ['an unclosed quote', 'a,b\n"1,2\n'],
    ['text after a closing quote', 'a,b\n"1"x,2\n'],
    ['line ends of CR LF', 'a,b\r\n1,2\r\n'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseCsv(text)).toThrow();
  });
});
