import { type Change, changeTree } from './change-tree';

const change = (lineageId: string, kind: string, parent: string | null = null, more: object = {}): Change =>
  ({
    ...{ lineageId, kind, reason: null, flags: [], fields: [], relatives: [], requests: [], before: null },
    after: { id: lineageId, code: lineageId, title: `사업 ${lineageId}`, parent: parent && { lineageId: parent } },
    ...more,
  }) as unknown as Change;

describe('two editions side by side', () => {
  const changes = [
    change('a', 'CARRIED'),
    change('b', 'CHANGED', 'a', { flags: ['DEFERRED'], requests: [{ source: 'OPINION' }] }),
    change('c', 'CARRIED', 'a'),
    change('d', 'ADDED', 'b', { requests: [{ source: 'STUDY' }] }),
    change('e', 'REMOVED', 'gone'),
  ];
  const shown = (kind: string, source = 'all', text = '') =>
    changeTree(changes, { kind, source, text }).map(({ change: { lineageId }, depth, asked }) =>
      asked ? `${depth}${lineageId}` : `${depth}(${lineageId})`,
    );

  it.each([
    ['all', 'all', '', ['0a', '1b', '2d', '1c', '0e']],
    ['changed', 'all', '', ['0(a)', '1b', '2d', '0e']],
    ['DEFERRED', 'all', '', ['0(a)', '1b']],
    ['changed', 'STUDY', '', ['0(a)', '1(b)', '2d']],
    ['changed', 'none', '', ['0e']],
    ['all', 'all', '사업 C', ['0(a)', '1c']],
    ['FROM_MERGE', 'all', '', []],
  ])('of kind %s from %s with “%s” keep the way to what is asked for', (kind, source, text, expected) => {
    expect(shown(kind, source, text)).toEqual(expected);
  });
});
