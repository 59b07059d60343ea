import { mayBeUndone } from './undo-window.js';

describe('what was just done', () => {
  const at = (time: string) => new Date(`2006-06-15T${time}Z`);

  it.each([
    ['at once', '09:00:00', true],
    ['after ten minutes', '09:10:00', true],
    ['a second later', '09:10:01', false],
  ])('may be taken back %s: %s %s', (_when, time, may) => {
    expect(mayBeUndone(at('09:00:00'), at(time))).toBe(may);
  });
});
