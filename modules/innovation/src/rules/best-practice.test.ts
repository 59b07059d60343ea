import {
  type AdoptionState,
  checkAdoption,
  checkAdoptionMove,
  checkPracticeEdit,
  checkPracticeMove,
  isOfficeMove,
  type PracticeStatus,
} from './best-practice.js';

describe('a best practice', () => {
  const moves: [from: PracticeStatus, to: PracticeStatus, code: string | null][] = [
    ['DRAFT', 'SUBMITTED', null],
    ['DRAFT', 'PUBLISHED', 'innovation.practice.move'],
    ['DRAFT', 'WITHDRAWN', null],
    ['SUBMITTED', 'PUBLISHED', null],
    ['SUBMITTED', 'DRAFT', null],
    ['PUBLISHED', 'WITHDRAWN', null],
    ['PUBLISHED', 'DRAFT', 'innovation.practice.move'],
    ['WITHDRAWN', 'PUBLISHED', 'innovation.practice.move'],
  ];
  it.each(moves)('that is %s moves to %s: %s', (status, to, code) => {
    const act = () => checkPracticeMove({ status, submittedBy: 1 }, to, 2);
    if (code === null) expect(act).not.toThrow();
    else expect(act).toThrow(code);
  });

  it('is published by somebody other than who submitted it, and is the office’s from then on', () => {
    const submitted = { status: 'SUBMITTED' as const, submittedBy: 1 };
    expect(() => checkPracticeMove(submitted, 'PUBLISHED', 1)).toThrow('innovation.separation-of-duty');
    expect(() => checkPracticeMove(submitted, 'PUBLISHED', null)).toThrow('innovation.separation-of-duty');
    expect([
      isOfficeMove('SUBMITTED', 'PUBLISHED'),
      isOfficeMove('PUBLISHED', 'WITHDRAWN'),
      isOfficeMove('DRAFT', 'WITHDRAWN'),
      isOfficeMove('SUBMITTED', 'DRAFT'),
    ]).toEqual([true, true, false, false]);
  });

  it('is changed while it is a draft', () => {
    expect(() => checkPracticeEdit('DRAFT')).not.toThrow();
    expect(() => checkPracticeEdit('PUBLISHED')).toThrow('innovation.task.closed');
  });

  it('is adopted once it is public, by others, once', () => {
    const practice = (status: PracticeStatus = 'PUBLISHED') => ({ status, department: 7 });
    expect(() => checkAdoption(practice(), 8, [9])).not.toThrow();
    expect(() => checkAdoption(practice(), 7, [])).toThrow('innovation.practice.own');
    expect(() => checkAdoption(practice(), 9, [9])).toThrow('innovation.practice.adopted');
    expect(() => checkAdoption(practice('WITHDRAWN'), 8, [])).toThrow('innovation.practice.not-public');
  });

  const steps: [from: AdoptionState, to: AdoptionState, code: string | null][] = [
    ['ADOPTED', 'APPLIED', null],
    ['ADOPTED', 'STOPPED', null],
    ['APPLIED', 'STOPPED', null],
    ['APPLIED', 'ADOPTED', 'innovation.practice.move'],
    ['STOPPED', 'APPLIED', 'innovation.practice.move'],
  ];
  it.each(steps)('that a department has %s goes to %s: %s', (from, to, code) => {
    const act = () => checkAdoptionMove(from, to);
    if (code === null) expect(act).not.toThrow();
    else expect(act).toThrow(code);
  });
});
