import { changedPlacings } from './what-if.js';

const at = (department: number, total: string, cityRank: number, grade: string) => ({
  ...{ department, total, cityRank, groupRank: cityRank, grade },
});

it('lists the department that rises and those that it passes, and no others', () => {
  const before = [at(1, '95', 1, 'S'), at(2, '91', 2, 'A'), at(3, '89', 3, 'B'), at(4, '70', 4, 'C')];
  const after = [at(1, '95', 1, 'S'), at(2, '91', 3, 'A'), at(3, '92', 2, 'A'), at(4, '70', 4, 'C')];
  expect(changedPlacings(before, after).map((change) => [change.before.department, change.after.cityRank])).toEqual([
    [2, 3],
    [3, 2],
  ]);
  expect(changedPlacings(before, before)).toEqual([]);
});
