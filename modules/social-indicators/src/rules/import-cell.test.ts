import { readAge, readPeriod, readSex, readStatus, readValue } from './import-cell.js';

const said = (result: { fault?: string; read?: unknown }) =>
  result.fault?.replace('social-indicators.import.', '!') ?? result.read;

describe('a value', () => {
  it.each([
    ['12.3', '12.3', null, null],
    ['0', '0', null, null],
    ['1,234', '1234', null, null],
    ['1,234,567.5', '1234567.5', null, null],
    ['△3.2', '-3.2', null, null],
    ['▲1,000', '-1000', null, null],
    ['−4', '-4', null, null],
    ['８５．５', '85.5', null, null],
    ['98.5%', '98.5', null, null],
    ['12.3¹⁾', '12.3', null, '1'],
    [' 7 ', '7', null, null],
    ['-', null, 'N', null],
    ['…', null, 'M', null],
    ['...', null, 'M', null],
    ['X', null, 'C', null],
  ])('%s is %s, %s', (text, value, status, footnote) =>
    expect(said(readValue(text, '%'))).toEqual({ value, status, footnote }),
  );

  it.each([
    ['', '!value-empty'],
    ['12.31)', '!value-footnote'],
    ['1,23', '!value-number'],
    ['12,3456', '!value-number'],
    ['약 30', '!value-number'],
    ['1e3', '!value-number'],
    ['3-4', '!value-number'],
    ['NaN', '!value-number'],
    ['0.1234567', 'decimal.too-precise'],
    ['12345678901234567', 'decimal.too-large'],
  ])('%s is refused: %s', (text, code) => expect(said(readValue(text, '%'))).toBe(code));

  it('with a percent sign is refused for another unit', () =>
    expect(said(readValue('12%', '명/천명'))).toBe('!value-unit'));
});

describe('a period', () => {
  it.each([
    ['2005', '2005'],
    ['2005년', '2005'],
    ['2005.10', '2005-10'],
    ['2005-03', '2005-03'],
    ['2005-Q2', '2005-Q2'],
    ['2005 3분기', '2005-Q3'],
    ['2005H2', '2005-H2'],
    ['2005.1', '!period-ambiguous'],
    ['FY2005', '!period-kind'],
    ['2005회계연도', '!period-kind'],
    ['2005학년도', '!period-kind'],
    ['2005-10-01', '!period-date'],
    ['38626', '!period-date'],
    ['2005-H3', '!period'],
    ['작년', '!period'],
    ['', '!period'],
  ])('%s is %s', (text, expected) => expect(said(readPeriod(text))).toBe(expected));
});

describe('a dimension', () => {
  it.each(['계', '합계', '소계', '전체', '', 'T'])('%s is the total', (text) =>
    expect([said(readSex(text)), said(readAge(text))]).toEqual(['T', '_T']),
  );

  it.each([
    ['남자', 'M'],
    ['여', 'F'],
    ['여성', 'F'],
    ['기타', '!sex'],
  ])('sex %s is %s', (text, expected) => expect(said(readSex(text))).toBe(expected));

  it.each([
    ['0 - 4세', '0-4'],
    ['15~64세', '15-64'],
    ['65세이상', '65+'],
    ['만 65세 이상', '65+'],
    ['15세미만', '0-14'],
    ['30세', '30'],
    ['세는나이 65세', '!age'],
    ['청년', '!age'],
    ['20-10', '!age'],
  ])('age %s is %s', (text, expected) => expect(said(readAge(text))).toBe(expected));

  it.each([
    ['', null],
    ['P', 'P'],
    ['잠정', 'P'],
    ['비공개', 'C'],
    ['Z', '!status'],
  ])('status %s is %s', (text, expected) => expect(said(readStatus(text))).toBe(expected));
});
