import { RuleError } from '../kernel/errors.js';
import { NamedLine, namedTable, type TableShape } from './named-table.js';
import { tableLines } from './table-file.js';

const SHAPE: TableShape<'code' | 'value' | 'note'> = {
  names: { code: ['지표코드', 'code'], value: ['값', 'value'], note: ['비고'] },
  required: ['code', 'value'],
};
const issueOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof RuleError) return [error.issues[0]?.code, error.issues[0]?.params];
    throw error;
  }
  return undefined;
};

describe('a table with named columns', () => {
  it('finds the names under a title, in any order, whatever their spaces and units', () => {
    const table = namedTable(tableLines('2006년 실적\n값 (건),지표 코드*\n3,A-1'), SHAPE);
    expect([...table.columns]).toEqual([
      ['value', 0],
      ['code', 1],
    ]);
    expect(table.lines.map(({ number }) => number)).toEqual([3]);
  });

  it('is refused without the columns that it needs, and with one of them twice', () => {
    expect(issueOf(() => namedTable(tableLines('지표코드,비고\nA,b'), SHAPE))).toEqual([
      'import.header',
      { names: '지표코드, 값' },
    ]);
    expect(issueOf(() => namedTable(tableLines('code,값,지표코드\n1,2,3'), SHAPE))).toEqual([
      'import.header-twice',
      { name: '지표코드' },
    ]);
  });

  it('tells what is wrong at its cell, and reads on', () => {
    const { lines, columns } = namedTable(tableLines("code,값\n'-A,x"), SHAPE);
    const line = new NamedLine(lines[0] as (typeof lines)[0], columns);
    expect([line.text('code'), line.text('note'), line.has('note')]).toEqual(['-A', '', false]);
    expect(line.read('value', () => ({ fault: 'import.number' }))).toBeNull();
    expect(line.read('code', (text) => ({ read: text.length }))).toBe(2);
    expect(line.faults).toEqual([{ row: 2, column: 'value', text: 'x', code: 'import.number', params: {} }]);
  });
});
