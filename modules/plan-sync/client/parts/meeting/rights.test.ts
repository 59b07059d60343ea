import { instructionActs, type MeetingRights, reportActs } from './rights';

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
