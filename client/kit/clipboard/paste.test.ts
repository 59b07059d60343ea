import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCells, readNumber } from './paste';

/** What uploaded tables are read by as well; two readers, one meaning. */
const printed: { numbers: Record<string, string>; none: string[]; refused: string[] } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../schema/data/printed-numbers.json'), 'utf8'),
);

describe('cells of the clipboard', () => {
  it('are split at tabs and line ends, whichever system wrote them', () => {
    expect(readCells('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readCells('a\rb')).toEqual([['a'], ['b']]);
  });

  it('keep tabs, line ends and doubled quotes inside quotes', () => {
    expect(readCells('"첫 줄\n둘째\t줄"\t"그는 ""예"""')).toEqual([['첫 줄\n둘째\t줄', '그는 "예"']]);
  });

  it('keep a lone quote as text', () => {
    expect(readCells('17"\t"미완')).toEqual([['17"', '"미완']]);
  });

  it('keep empty cells', () => {
    expect(readCells('1\t\t3')).toEqual([['1', '', '3']]);
  });
});

describe('a number as people write it', () => {
  it.each([
    ['1,234,567', '1234567', false],
    ['△3.2', '-3.2', false],
    ['△ 1,200', '-1200', false],
    ['(3.2)', '-3.2', false],
    ['−5', '-5', false],
    ['98.5%', '98.5', true],
    ['９８．５％', '98.5', true],
    ['１，２３４', '1234', false],
    [' 42 ', '42', false],
    ['+7', '7', false],
    ['007.50', '7.50', false],
    ['.5', '0.5', false],
    ['△0', '0', false],
  ])('%s is read as %s', (text, value, percent) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, percent });
  });

  it.each(['', '  ', '-', '–', '　'])('%p is no value, and never 0', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['▼3.2', 'ambiguousSign'],
    ['▽1', 'ambiguousSign'],
    ['1,23', 'grouping'],
    ['12,34,567', 'grouping'],
    ['3억', 'notANumber'],
    ['해당없음', 'notANumber'],
    ['1.2.3', 'notANumber'],
    ['1e5', 'notANumber'],
  ])('%s is refused as %s', (text, reason) => {
    expect(readNumber(text)).toEqual({ kind: 'refused', reason });
  });

  it.each(Object.entries(printed.numbers))('%j is the number of an uploaded table: %s', (text, value) =>
    expect(readNumber(text)).toMatchObject({ kind: 'number', value }),
  );
  it.each(printed.none)('%j is none, as in an uploaded table', (text) =>
    expect(readNumber(text)).toEqual({ kind: 'empty' }),
  );
  it.each(printed.refused)('%j is refused, as in an uploaded table', (text) =>
    expect(readNumber(text).kind).toBe('refused'),
  );
});
