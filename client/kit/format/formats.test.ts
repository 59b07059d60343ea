import { daysBetween, formatDate, formatDay, formatPeriod } from './dates';
import { groupDigits, roundDecimal } from './decimal-text';
import { deltaWord, formatNumber, formatWon } from './numbers';

describe('decimals', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['92.345', 2, '92.35'],
    ['-92.345', 2, '-92.35'],
    ['0.4', 0, '0'],
    ['-0.4', 0, '0'],
    ['9.99', 1, '10.0'],
    ['7', 2, '7.00'],
  ])('%s to %s places is %s, half away from zero', (text, places, rounded) => {
    expect(roundDecimal(text, places)).toBe(rounded);
  });

  it('are grouped left of the point only', () => {
    expect(groupDigits('-1234567.8901')).toBe('-1,234,567.8901');
  });

  it('show a missing value as a dash and zero as zero', () => {
    expect(formatNumber(null)).toBe('–');
    expect(formatNumber('0')).toBe('0');
  });
});

describe('amounts', () => {
  it('are shown in 백만원 and 억원', () => {
    expect(formatWon(300_000_000, 'million')).toBe('300');
    expect(formatWon(300_000_000, 'hundredMillion')).toBe('3.0');
    expect(formatWon(1_234_567_890_123, 'million')).toBe('1,234,568');
    expect(formatWon(-50_000_000, 'hundredMillion')).toBe('-0.5');
    expect(formatWon(null, 'million')).toBe('–');
  });
});

describe('dates', () => {
  it('are written as the city writes them', () => {
    expect(formatDate('2006-03-14', 'ko')).toBe('2006. 3. 14.');
    expect(formatDate('2006-03-14', 'en')).toBe('14 Mar 2006');
    expect(formatDate(null, 'ko')).toBe('–');
    expect([formatDay('2006-03-14', 'ko'), formatDay('2006-03-14', 'en'), formatDay('', 'en')]).toEqual([
      ...['3. 14.', '14 Mar', '–'],
    ]);
  });

  it.each([
    ['2006-05', '2006년 5월', 'May 2006'],
    ['2006-Q2', '2006년 2분기', 'Q2 2006'],
    ['2006-H1', '2006년 상반기', 'H1 2006'],
    ['2006', '2006년', '2006'],
  ])('of period %s read %s and %s', (period, ko, en) => {
    expect(formatPeriod(period, 'ko')).toBe(ko);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  it('are apart by whole days', () => {
    expect(daysBetween('2006-06-15', '2006-06-30')).toBe(15);
    expect(daysBetween('2006-06-15', '2006-03-31')).toBe(-76);
  });
});

describe('the word of a difference', () => {
  it('goes by polarity', () => {
    expect(deltaWord('3.2', 'UP')).toBe('better');
    expect(deltaWord('3.2', 'DOWN')).toBe('worse');
    expect(deltaWord('-3.2', 'DOWN')).toBe('better');
    expect(deltaWord('-3.2', 'NONE')).toBe('less');
    expect(deltaWord('0.0', 'UP')).toBe('same');
    expect(deltaWord(null, 'UP')).toBeNull();
  });
});
