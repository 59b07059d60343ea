import { daysOf, heldDay, isShown, monthsOf, placeOfDay } from './entry-words';

const days = (startsOn: string | null, endsOn: string | null) => ({ startsOn, endsOn });

describe('an entry of the calendar in words', () => {
  it.each([
    [days('2006-03-29', '2006-03-29'), '3. 29.', '29 Mar', [3]],
    [days('2006-03-01', '2006-03-31'), '3월', 'Mar', [3]],
    [days('2006-06-01', '2006-07-31'), '6월 ~ 7월', 'Jun ~ Jul', [6, 7]],
    [days('2006-06-05', '2006-07-31'), '6. 5. ~ 7. 31.', '5 Jun ~ 31 Jul', [6, 7]],
    [days('2005-12-20', '2006-01-10'), '12. 20. ~ 1. 10.', '20 Dec ~ 10 Jan', [1]],
    [days(null, null), '', '', []],
  ])('%j is on %s', (entry, ko, en, months) => {
    expect([daysOf(entry, 'ko'), daysOf(entry, 'en'), monthsOf(entry, 2006)]).toEqual([ko, en, months]);
  });

  it('says the day it was held where that is another than the planned one', () => {
    const entry = (heldOn: string | null) => ({ ...days('2006-03-29', '2006-03-29'), heldOn }) as never;
    expect(heldDay(entry('2006-03-29'), 2006, 'ko')).toBeNull();
    expect(heldDay(entry('2006-04-05'), 2006, 'ko')).toBe('4. 5.');
    expect(heldDay(entry('2007-01-05'), 2006, 'ko')).toBe('2007. 1. 5.');
    expect(heldDay(entry(null), 2006, 'ko')).toBeNull();
  });

  it('is late whether it was done since or not, and still to do while it was not', () => {
    const states = ['PLANNED', 'UNDER_WAY', 'DONE', 'DONE_LATE', 'LATE', 'CANCELLED'] as const;
    const shown = (name: 'late' | 'open' | 'held') => states.filter((state) => isShown({ state }, name));
    expect(shown('late')).toEqual(['DONE_LATE', 'LATE']);
    expect(shown('open')).toEqual(['PLANNED', 'UNDER_WAY', 'LATE']);
    expect(shown('held')).toEqual(['DONE', 'DONE_LATE']);
  });

  it('stands after today or before', () => {
    const month = [days('2006-06-07', '2006-06-07'), days('2006-06-30', '2006-06-30')];
    expect(['2006-06-01', '2006-06-07', '2006-06-15', '2006-07-01'].map((day) => placeOfDay(month, day))).toEqual([
      ...[0, 0, 1, 2],
    ]);
  });
});
