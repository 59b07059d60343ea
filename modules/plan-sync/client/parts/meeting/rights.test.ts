import { instructionActs, type MeetingRights, reportActs, rowsFor } from './rights';

const NOBODY: MeetingRights = { planner: false, executive: false, head: false, staff: false, department: 'WELFARE' };
const STAFF = { ...NOBODY, staff: true };
const HEAD = { ...NOBODY, head: true };
const PLANNER = { ...NOBODY, planner: true, department: 'PLANNING' };

describe('steps of a report', () => {
  it.each([
    [null, ['write'], ['write'], ['write']],
    ['DRAFT', ['write', 'submit'], ['write', 'submit'], ['write', 'submit']],
    ['SUBMITTED', [], ['confirm', 'return'], ['confirm', 'return']],
    ['CONFIRMED', [], ['return'], ['accept', 'return']],
    ['ACCEPTED', [], [], []],
  ] as const)('%s: staff %j, head %j, planner %j', (status, staff, head, planner) => {
    const report = status === null ? null : { status };
    expect(reportActs(report, 'WELFARE', STAFF)).toEqual(staff);
    expect(reportActs(report, 'WELFARE', HEAD)).toEqual(head);
    expect(reportActs(report, 'WELFARE', PLANNER)).toEqual(planner);
    expect(reportActs(report, 'ROADS', STAFF)).toEqual([]);
    expect(reportActs(report, 'WELFARE', NOBODY)).toEqual([]);
  });
});

describe('rows of an agenda that one act is for', () => {
  const row = (status: string | null) =>
    ({ report: status && { status }, initiative: { leadDepartment: { code: 'WELFARE' } } }) as never;
  const rows = [null, 'DRAFT', 'SUBMITTED', 'CONFIRMED', 'ACCEPTED'].map(row);
  const places = (choice: 'confirm' | 'accept' | 'return' | 'any', rights: MeetingRights) =>
    rowsFor(choice, rows, rights).map((each) => rows.indexOf(each));

  it('are those whose next step it is', () => {
    const all = (rights: MeetingRights) =>
      (['confirm', 'accept', 'return', 'any'] as const).map((choice) => places(choice, rights));
    expect(all(PLANNER)).toEqual([[2], [3], [2, 3], [2, 3]]);
    expect(all(HEAD)).toEqual([[2], [], [2, 3], [2, 3]]);
    expect(all(STAFF)).toEqual([[], [], [], []]);
  });
});

describe('steps of an instruction', () => {
  const department = { __typename: 'Department' as const, id: '1', code: 'WELFARE', name: '복지' };
  it.each([
    ['OPEN', ['report', 'assign'], ['report', 'assign']],
    ['REPORTED', [], ['close', 'return']],
    ['CLOSED', [], []],
  ] as const)('%s: staff %j, planner %j', (status, staff, planner) => {
    expect(instructionActs({ status, department }, STAFF)).toEqual(staff);
    expect(instructionActs({ status, department }, PLANNER)).toEqual(planner);
    expect(instructionActs({ status, department }, { ...STAFF, department: 'ROADS' })).toEqual([]);
  });
});
