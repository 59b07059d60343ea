import { checkPublication, publicationDueOn, publicationKind } from './publication.js';

const NONE = new Set<string>();

describe('monthly publication', () => {
  it.each([
    ['2006-01', '2006-02-13'],
    ['2006-04', '2006-05-12'],
    ['2006-12', '2007-01-12'],
  ])('%s is published by %s', (month, day) => expect(publicationDueOn(month, NONE)).toBe(day));

  it.each([
    [['2006-02-28', '2006-02-28'], '2006-02-13', 'PROVISIONAL'],
    [['2006-02-28', '2006-02-28'], '2006-03-13', 'CONFIRMED'],
    [['2006-02-28', null], '2006-03-13', 'PROVISIONAL'],
    [[], '2006-03-13', 'PROVISIONAL'],
  ])('targets confirmed on %j, published on %s: %s', (confirmedOn, publishedOn, kind) =>
    expect(publicationKind(confirmedOn, publishedOn)).toBe(kind),
  );

  const request = { monthEndsOn: '2006-05-31', publishedOn: '2006-06-12', before: 0, reason: null };

  it('is not for a month that has not ended', () => {
    expect(() => checkPublication(request)).not.toThrow();
    expect(() => checkPublication({ ...request, publishedOn: '2006-05-31' })).toThrow();
  });

  it('needs a reason the second time', () => {
    expect(() => checkPublication({ ...request, before: 1 })).toThrow();
    expect(() => checkPublication({ ...request, before: 1, reason: '증빙 정정' })).not.toThrow();
  });
});
