import { checkMilestones, MOST_MILESTONES } from './milestone.js';

const TODAY = '2006-06-15';
const due = (doneOn?: string | null) => ({ dueOn: '2006-05-31', doneOn });

describe('the milestones of an initiative', () => {
  it('may be reached on the business date, before it, or not yet', () => {
    expect(checkMilestones([due('2006-06-15'), due('2006-01-02'), due(null), due()], TODAY)).toEqual([]);
  });

  it('cannot be reached in the future; each that is says so at its place', () => {
    const issues = checkMilestones([due('2006-06-16'), due(), due('2007-01-01')], TODAY);
    expect(issues).toEqual([
      { path: ['input', 'milestones', 0, 'doneOn'], code: 'milestone.in-future' },
      { path: ['input', 'milestones', 2, 'doneOn'], code: 'milestone.in-future' },
    ]);
  });

  it('are no more than a list that one reads', () => {
    const many = Array.from({ length: MOST_MILESTONES + 1 }, () => due());
    expect(checkMilestones(many.slice(1), TODAY)).toEqual([]);
    expect(checkMilestones(many, TODAY)).toMatchObject([{ code: 'milestone.too-many', params: { max: 50 } }]);
  });
});
