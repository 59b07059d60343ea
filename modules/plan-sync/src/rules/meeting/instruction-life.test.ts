import { RuleError } from '@yeondong/schema/rules';
import {
  checkInstructionAct,
  type InstructionAct,
  type InstructionStatus,
  isOverdue,
  requireDueAfter,
} from './instruction-life.js';

const codeOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof RuleError) return error.issues[0]?.code ?? '';
  }
  return '';
};

describe('an instruction', () => {
  it.each<[InstructionStatus, readonly InstructionAct[]]>([
    ['OPEN', ['ASSIGN', 'REPORT']],
    ['REPORTED', ['CLOSE', 'RETURN']],
    ['CLOSED', []],
  ])('that is %s takes %j', (status, acts) => {
    const all: readonly InstructionAct[] = ['ASSIGN', 'REPORT', 'CLOSE', 'RETURN'];
    const life = { status, reportedBy: 1 };
    expect(all.filter((act) => codeOf(() => checkInstructionAct(life, act, 2)) === '')).toEqual(acts);
  });

  it('is not closed by who reported what was done', () => {
    const close = () => checkInstructionAct({ status: 'REPORTED', reportedBy: 1 }, 'CLOSE', 1);
    expect(codeOf(close)).toBe('plan-sync.separation-of-duty');
  });

  it.each<[InstructionStatus, string, boolean]>([
    ['OPEN', '2006-06-14', true],
    ['OPEN', '2006-06-15', false],
    ['REPORTED', '2006-06-14', false],
    ['CLOSED', '2006-06-14', false],
  ])('%s and due on %s is overdue on 15 June: %s', (status, dueOn, overdue) => {
    expect(isOverdue(status, dueOn, '2006-06-15')).toBe(overdue);
  });

  it('falls due after the meeting that gave it', () => {
    expect(codeOf(() => requireDueAfter('2006-06-14', '2006-06-13'))).toBe('');
    expect(codeOf(() => requireDueAfter('2006-06-13', '2006-06-13'))).toBe('plan-sync.instruction.due');
  });
});
