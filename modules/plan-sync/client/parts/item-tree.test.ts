import { actsFor, type Item, treeRows } from './item-tree';

const item = (id: string, parent: string | null, changes: Partial<Item> = {}): Item =>
  ({
    id,
    code: id,
    title: id,
    parent: parent === null ? null : { id: parent },
    entry: 'DRAFT',
    department: { id: 'd', code: 'WELFARE', name: '복지' },
    ...changes,
  }) as Item;
const staff = { planner: false, head: false, staff: true, department: 'WELFARE' };

describe('the items of an edition', () => {
  it('stand below those that they belong to', () => {
    const rows = treeRows([item('a', null), item('b', null), item('a1', 'a'), item('a11', 'a1'), item('lost', 'gone')]);
    expect(rows.map(({ item: { id }, depth }) => `${depth}${id}`)).toEqual(['0a', '1a1', '2a11', '0b', '0lost']);
  });

  it('are written by their department while the edition collects, and by nobody once it is final', () => {
    expect(actsFor(item('a', null), 'COLLECTING', staff)).toEqual({
      edit: true,
      submit: true,
      confirm: false,
      return: false,
    });
    expect(actsFor(item('a', null), 'FINAL', { ...staff, planner: true }).edit).toBe(false);
    expect(actsFor(item('a', null), 'COLLECTING', { ...staff, department: 'ROADS' }).edit).toBe(false);
    expect(actsFor(item('a', null), 'COORDINATION', staff).edit).toBe(false);
  });

  it('are confirmed by the head once submitted', () => {
    const head = { ...staff, head: true };
    expect(actsFor(item('a', null, { entry: 'SUBMITTED' }), 'COLLECTING', head)).toMatchObject({
      confirm: true,
      return: true,
      submit: false,
    });
    expect(actsFor(item('a', null, { entry: 'SUBMITTED' }), 'COLLECTING', staff).confirm).toBe(false);
    expect(actsFor(item('a', null, { entry: 'SUBMITTED' }), 'COORDINATION', head)).toMatchObject({
      confirm: true,
      submit: false,
    });
  });
});
