import { checkTaskMove, effectDay, isOpenTask, TASK_STATUSES, type TaskStatus } from './task-life.js';

const TASK = { startsOn: '2006-02-01', endsOn: '2006-11-30', doneOn: null, milestones: 3, open: 0 };

describe('the life of an innovation task', () => {
  const move = (status: TaskStatus, to: TaskStatus, changes: object = {}, today = '2006-06-15') =>
    checkTaskMove({ ...TASK, status, ...changes }, to, today);

  it.each([
    ['SELECTED', 'PLANNED'],
    ['PLANNED', 'IN_PROGRESS'],
    ['IN_PROGRESS', 'DONE'],
    ['DONE', 'EFFECT_CHECKED'],
    ['EFFECT_CHECKED', 'SPREAD'],
    ['SELECTED', 'DROPPED'],
    ['EFFECT_CHECKED', 'DROPPED'],
  ] as const)('goes from %s to %s', (from, to) => {
    expect(() => move(from, to)).not.toThrow();
  });

  it.each([
    ['SELECTED', 'IN_PROGRESS'],
    ['PLANNED', 'DONE'],
    ['DONE', 'SPREAD'],
    ['SPREAD', 'DROPPED'],
    ['DROPPED', 'SELECTED'],
    ['DONE', 'IN_PROGRESS'],
  ] as const)('does not go from %s to %s', (from, to) => {
    expect(() => move(from, to)).toThrow('innovation.task.move');
  });

  it('is planned with its days and milestones, and finished once all of them are reached', () => {
    expect(() => move('SELECTED', 'PLANNED', { endsOn: null })).toThrow('innovation.task.no-period');
    expect(() => move('SELECTED', 'PLANNED', { milestones: 0 })).toThrow('innovation.task.no-milestones');
    expect(() => move('IN_PROGRESS', 'DONE', { open: 1 })).toThrow('innovation.task.open-milestones');
  });

  it.each([
    ['2006-01-10', '2006-07-10'],
    ['2005-08-31', '2006-02-28'],
    ['2007-08-31', '2008-02-29'],
  ])('finished on %s has its effect judged from %s', (doneOn, from) => {
    expect(effectDay(doneOn)).toBe(from);
    expect(() => move('DONE', 'EFFECT_CHECKED', { doneOn }, from)).not.toThrow();
  });

  it('has its effect judged no day earlier', () => {
    expect(() => move('DONE', 'EFFECT_CHECKED', { doneOn: '2006-01-10' }, '2006-07-09')).toThrow(
      'innovation.task.effect-early',
    );
  });

  it('is open until it is done', () => {
    expect(TASK_STATUSES.filter(isOpenTask)).toEqual(['SELECTED', 'PLANNED', 'IN_PROGRESS']);
  });
});
