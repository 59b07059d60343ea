import { coreModule, type TableKind } from '@yeondong/schema';
import { ownersOf } from '../owners.js';
import { trialModule } from '../trial-module.js';
import { ofTables } from './tables.js';

const table = (kind: string, imports: string): TableKind => ({
  ...{ kind, imports, names: {}, title: { ko: '시험', en: 'Trial' } },
  stands: async () => ({ columns: [], rows: [] }),
});
const complaints = (...kinds: TableKind[]): string[] => {
  const modules = [coreModule, trialModule('trial', { tables: kinds })];
  return ofTables(modules, ownersOf(modules, []));
};

describe('tables that go out and come in', () => {
  it('are well where each has a name of its own and a mutation of its module', () => {
    expect(ofTables([coreModule], ownersOf([coreModule], []))).toEqual([]);
  });

  it('are refused when two are called the same, or not as commands are', () => {
    const own = 'table people-moves of module trial comes in by movePeople, which is no mutation of it';
    expect(complaints(table('people-moves', 'movePeople'))).toEqual([
      'table people-moves is of core and of trial',
      own,
    ]);
    expect(complaints(table('Sheets', 'importSheets'))).toEqual([
      'table Sheets of module trial is not kebab-case',
      'table Sheets of module trial comes in by importSheets, which is no mutation of it',
    ]);
  });
});
