import { daysText, mayChange, usualWindow } from './change-window.js';

const june = usualWindow(2006);
const term = { fromOn: '2006-07-01', toOn: '2006-07-31', regular: false };

describe('the change window', () => {
  it.each([
    ['2006-05-31', false],
    ['2006-06-01', true],
    ['2006-06-30', true],
    ['2006-07-01', false],
  ])('of an ordinary year: on %s %s', (day, open) => expect(mayChange('MIDYEAR', day, [june])).toBe(open));

  it('opens again for a change of the elected term, on that ground alone', () => {
    expect(mayChange('TERM_CHANGE', '2006-07-01', [june, term])).toBe(true);
    expect(mayChange('TERM_CHANGE', '2006-08-01', [june, term])).toBe(false);
    expect(mayChange('MIDYEAR', '2006-07-01', [june, term])).toBe(false);
    expect(mayChange('TERM_CHANGE', '2006-06-15', [june, term])).toBe(false);
  });

  it('does not bind 조직개편, 법령개정 and what nobody could control', () => {
    expect(mayChange('EXTERNAL', '2006-11-02', [june])).toBe(true);
    expect(mayChange('REORGANIZATION', '2006-11-02', [june])).toBe(true);
    expect(mayChange('LEGISLATION', '2006-11-02', [])).toBe(true);
  });

  it('tells its days', () => {
    expect(daysText([june, term])).toBe('2006-06-01 ~ 2006-06-30, 2006-07-01 ~ 2006-07-31');
  });
});
