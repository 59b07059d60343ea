import iconv from 'iconv-lite';
import { RuleError } from '../kernel/errors.js';
import { tableFile, tableLines } from './table-file.js';

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof RuleError) return error.issues[0]?.code;
    throw error;
  }
  return undefined;
};

describe('tableFile', () => {
  it.each([
    ['UTF8', Buffer.from('지역,값\n부천시,1')],
    ['UTF8', Buffer.from('\uFEFF지역,값\r\n부천시,1\r\n')],
    ['CP949', iconv.encode('지역,값\r\n부천시,1\r\n', 'cp949')],
  ] as const)('reads %s', (encoding, bytes) => {
    const file = tableFile('통계.csv', bytes);
    expect([file.encoding, file.lines.map(({ cells }) => cells)]).toEqual([
      encoding,
      [
        ['지역', '값'],
        ['부천시', '1'],
      ],
    ]);
  });

  it('reads the syllables that CP949 has beyond KS X 1001', () => {
    const bytes = Buffer.from([0x8c, 0x63, 0x2c, 0x31]);
    expect(tableFile('a', bytes).lines[0]?.cells).toEqual(['똠', '1']);
  });

  it.each([
    ['nothing', Buffer.from(''), 'import.empty'],
    ['blank lines', Buffer.from('\n,,\n'), 'import.empty'],
    ['UTF-16', Buffer.from('\uFEFF지역', 'utf16le'), 'import.encoding'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x00]), 'import.encoding'],
    ['a quote without an end', Buffer.from('지역,"부천\n1'), 'import.quote'],
  ])('refuses %s', (_name, bytes, code) => expect(codeOf(() => tableFile('a', bytes))).toBe(code));

  it('knows the same bytes by their checksum, whatever the name', () => {
    const sent = Buffer.from('a,b');
    expect(tableFile('one.csv', sent).checksum).toBe(tableFile('two.csv', sent).checksum);
    expect(tableFile('one.csv', Buffer.from('a,c')).checksum).not.toBe(tableFile('one.csv', sent).checksum);
  });
});

describe('tableLines', () => {
  it('keeps the numbers of the lines, over blank lines and line ends inside quotes', () => {
    expect(tableLines('제목\n\n"가\n나",1\n"1,234","2""3"')).toEqual([
      { number: 1, cells: ['제목'] },
      { number: 3, cells: ['가\n나', '1'] },
      { number: 5, cells: ['1,234', '2"3'] },
    ]);
  });

  it('reads what a spreadsheet puts on the clipboard', () => {
    expect(tableLines('지역\t값\n부천시\t1,234')[1]?.cells).toEqual(['부천시', '1,234']);
  });
});
