import { standingMembers, unplaced } from './members';

const department = (id: string) => ({ id, code: id, name: id });
const record = (of: string, year: number, group: string) => ({
  ...{
    id: `${of}-${year}`,
    version: 1,
    year,
    managing: false,
    misconduct: false,
    note: null,
    staff: null,
    budget: null,
  },
  ...{ department: department(of), group: { id: group, title: group } },
});

it('a department stands in the group of its latest record', () => {
  const members = standingMembers([record('a', 2006, 'x'), record('b', 2006, 'x'), record('a', 2007, 'y')]);
  expect(members.map((each) => [each.department.id, each.group.id])).toEqual([
    ['a', 'y'],
    ['b', 'x'],
  ]);
});

it('departments that no group holds are found', () => {
  const members = [record('a', 2006, 'x')];
  expect(unplaced([department('a'), department('c')], members)).toEqual([department('c')]);
});
