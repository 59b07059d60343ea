import { type MatrixRow, ownSet, reachedBy, setAfter } from './admin-module-rows';

function department(id: string, parent: string | null, inherited: boolean, on: readonly string[]): MatrixRow {
  const from = inherited ? { id: parent ?? '', name: parent ?? '' } : null;
  return {
    id,
    code: id,
    name: id,
    level: '과',
    parent: parent ? { id: parent } : null,
    enabledModules: [...on],
    people: { totalCount: 1 },
    modules: ['bsc', 'innovation'].map((module) => ({
      enabled: on.includes(module),
      requiredBy: [],
      inheritedFrom: from,
      module: { id: module, title: module },
    })),
  } as unknown as MatrixRow;
}

describe('switching a module', () => {
  it('makes an own set out of what is on now', () => {
    const row = department('a', 'city', true, ['bsc', 'innovation']);
    expect(setAfter(row, 'bsc', false)).toEqual(['innovation']);
    expect(setAfter(department('a', null, false, ['bsc']), 'innovation', true)).toEqual(['bsc', 'innovation']);
  });

  it('reaches those below that inherit, and stops at a set of their own', () => {
    const all = [
      department('city', null, false, []),
      department('bureau', 'city', true, []),
      department('own', 'city', false, []),
      department('team', 'bureau', true, []),
      department('below-own', 'own', true, []),
    ];
    expect(reachedBy(all[0] as MatrixRow, all).map(({ id }) => id)).toEqual(['city', 'bureau', 'team']);
  });

  it('reaches everyone where nobody has decided anything yet', () => {
    const both = ['bsc', 'innovation'];
    const all = [
      department('city', null, false, both),
      department('bureau', 'city', false, both),
      department('own', 'city', false, ['bsc']),
      department('below-own', 'own', true, ['bsc']),
    ];
    expect(reachedBy(all[0] as MatrixRow, all).map(({ id }) => id)).toEqual(['city', 'bureau']);
    expect(ownSet(all[1] as MatrixRow, all)).toBeNull();
    expect(ownSet(all[2] as MatrixRow, all)).toEqual(['bsc']);
  });
});
