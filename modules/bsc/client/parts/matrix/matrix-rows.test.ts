import { type MatrixRow, parentsOf, rowsBelow } from './matrix-rows';

const row = (code: string, parent: { code: string; name: string } | null) =>
  ({ department: { id: code, code, name: code, parent: parent && { id: parent.code, ...parent } } }) as MatrixRow;
const WELFARE = { code: 'WELFARE', name: '복지국' };
const ECONOMY = { code: 'ECONOMY', name: '경제국' };
const rows = [row('A', WELFARE), row('B', ECONOMY), row('C', WELFARE), row('D', null)];

describe('the units above the departments', () => {
  it('stand once each, by name', () => {
    expect(parentsOf(rows).map(({ name }) => name)).toEqual(['경제국', '복지국']);
  });

  it('narrow the departments to their own', () => {
    expect(rowsBelow(rows, 'WELFARE').map(({ department }) => department.code)).toEqual(['A', 'C']);
    expect(rowsBelow(rows, null)).toHaveLength(4);
  });
});
