import { checkNote } from './field-note.js';

const TODAY = '2006-06-15';
const codesOf = (writtenOn: string, importance: number) =>
  checkNote({ writtenOn, importance }, TODAY).map(({ code }) => code);

describe('a field note', () => {
  it('may be written on the business date or before', () => {
    expect(codesOf('2006-06-15', 3)).toEqual([]);
    expect(codesOf('2006-06-14', 3)).toEqual([]);
    expect(codesOf('2006-06-16', 3)).toEqual(['example.note.in-future']);
  });

  it('weighs from 1 to 5', () => {
    expect([1, 5].map((importance) => codesOf(TODAY, importance))).toEqual([[], []]);
    expect([0, 6].flatMap((importance) => codesOf(TODAY, importance))).toEqual([
      'example.note.importance',
      'example.note.importance',
    ]);
  });

  it('is told everything that is wrong with it at once', () => {
    expect(codesOf('2007-01-01', 9)).toEqual(['example.note.in-future', 'example.note.importance']);
  });
});
