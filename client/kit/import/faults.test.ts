import { sameFaults } from './faults';

const fault = (row: number, text: string, column = 'line') => ({
  row,
  column,
  text,
  code: 'import.unknown',
  message: '없음',
});

test('faults of one column and text are one thing to mend, at the first of their lines', () => {
  const faults = [fault(2, 'A'), fault(3, 'B'), fault(4, 'A'), fault(4, 'A', 'unit'), fault(9, 'A')];
  expect(sameFaults(faults).map(({ row, column, text, others }) => [row, column, text, others])).toEqual([
    [2, 'line', 'A', 2],
    [3, 'line', 'B', 0],
    [4, 'unit', 'A', 0],
  ]);
});
