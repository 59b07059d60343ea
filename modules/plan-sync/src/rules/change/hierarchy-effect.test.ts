import { effectOf, endOf, lastYear } from './hierarchy-effect.js';

const initiative = { titleKo: '버스 노선 개편', status: 'IN_PROGRESS', stillPlanned: false };
const item = { status: 'SELECTED', onFinal: null, initiative, titleKo: '버스 노선 개편' } as const;

describe('what a final edition does to the hierarchy', () => {
  it.each([
    ['goes on', item, null],
    ['opens an initiative', { ...item, onFinal: 'OPEN', initiative: null }, 'OPENS'],
    ['has one already', { ...item, onFinal: 'OPEN' }, null],
    ['is only proposed', { ...item, status: 'PROPOSED', onFinal: 'OPEN', initiative: null }, null],
    ['renames it', { ...item, onFinal: 'RENAME', titleKo: '노선 개편' }, 'RENAMES'],
    ['has the name already', { ...item, onFinal: 'RENAME' }, null],
    ['has another name but does not rename', { ...item, titleKo: '노선 개편' }, null],
    ['is dropped', { ...item, status: 'DROPPED' }, 'CLOSES'],
    ['is completed', { ...item, status: 'COMPLETED' }, 'CLOSES'],
    ['is split', { ...item, status: 'SPLIT_INTO' }, 'CLOSES'],
    ['is dropped and kept', { ...item, status: 'DROPPED', onFinal: 'KEEP' }, null],
    ['is dropped without one', { ...item, status: 'DROPPED', initiative: null }, null],
    ['is dropped here alone', { ...item, status: 'DROPPED', initiative: { ...initiative, stillPlanned: true } }, null],
    [
      'is dropped when it was over',
      { ...item, status: 'DROPPED', initiative: { ...initiative, status: 'CLOSED' } },
      null,
    ],
  ] as const)('where an item %s', (_, given, expected) => {
    expect(effectOf(given)).toBe(expected);
  });

  it.each([
    ['COMPLETED', 'IN_PROGRESS', 'COMPLETED'],
    ['COMPLETED', 'PLANNED', 'CLOSED'],
    ['DROPPED', 'IN_PROGRESS', 'CLOSED'],
  ] as const)('a %s item ends an initiative %s as %s', (status, before, expected) => {
    expect(endOf(status, before)).toBe(expected);
  });

  it('ends it with the year of a revision, or before the year that is planned anew', () => {
    expect(lastYear({ year: 2006, kind: 'REVISED' }, 2005)).toBe(2006);
    expect(lastYear({ year: 2007, kind: 'ROLLING' }, 2005)).toBe(2006);
    expect(lastYear({ year: 2007, kind: 'ROLLING' }, 2007)).toBe(2007);
  });
});
