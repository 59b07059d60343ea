import { readFileSync } from 'node:fs';
import { inUnit, printedNumber } from './printed-number.js';

/** What pasted cells are read by as well; two readers, one meaning. */
const printed: { numbers: Record<string, string>; none: string[]; refused: string[] } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../data/printed-numbers.json`, 'utf8'),
);

describe('a number as a table prints it', () => {
  it.each([
    ['1,234', '1234', ''],
    ['98.5%', '98.5', '%'],
    ['△3.2', '-3.2', ''],
    ['▲3.2', '-3.2', ''],
    ['(1,200)', '-1200', ''],
    ['１２．５', '12.5', ''],
    ['12,000백만원', '12000', '백만원'],
    [' 37 건', '37', '건'],
    ['+4', '4', ''],
    ['.5', '0.5', ''],
    ['△1,234,567.89 원', '-1234567.89', '원'],
  ])('%s', (text, value, unit) => expect(printedNumber(text)).toEqual({ read: { value, unit } }));

  it.each(['', '-', '…', '...', 'X', '—'])('%j is no number', (text) =>
    expect(printedNumber(text)).toEqual({ read: { value: null, unit: '' } }),
  );

  it.each(['1,23', '12.3.4', '삼십', '1-2', '1,234,56', '#DIV/0!', '5월 3', '--3'])('%j is refused', (text) =>
    expect(printedNumber(text)).toEqual({ fault: 'import.number' }),
  );
});

describe('a number, pasted or uploaded', () => {
  it.each(Object.entries(printed.numbers))('%j is %s', (text, value) =>
    expect(printedNumber(text)).toMatchObject({ read: { value } }),
  );
  it.each(printed.none)('%j is none', (text) => expect(printedNumber(text)).toMatchObject({ read: { value: null } }));
  it.each(printed.refused)('%j is refused', (text) => expect(printedNumber(text)).toEqual({ fault: 'import.number' }));
});

describe('the unit of a cell', () => {
  const inWanted = (text: string, wanted: string) => {
    const cell = printedNumber(text);
    return cell.fault === undefined ? inUnit(cell.read, wanted) : cell;
  };

  it.each([
    ['1,200', '백만원', '1200'],
    ['1,200백만원', '백만원', '1200'],
    ['12억원', '백만원', '1200'],
    ['1,200,000천원', '백만원', '1200'],
    ['3백만원', '원', '3000000'],
    ['1원', '백만원', '0.000001'],
    ['85%', '%', '85'],
    ['-', '%', null],
  ])('%s where %s is asked for', (text, wanted, read) => expect(inWanted(text, wanted)).toEqual({ read }));

  it.each([
    ['85%', '건', '%'],
    ['3백만원', '건', '백만원'],
    ['3명', '백만원', '명'],
  ])('%s is refused where %s is asked for', (text, wanted, unit) =>
    expect(inWanted(text, wanted)).toEqual({ fault: 'import.unit', params: { unit, wanted } }),
  );
});
