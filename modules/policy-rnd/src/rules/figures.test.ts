import { type CountedProposal, countProposals } from './figures.js';

const base: CountedProposal = {
  status: 'DEPT_REVIEW',
  receivedOn: '2006-05-10',
  decidedOn: null,
  decideDue: '2006-06-12',
  adopted: false,
  implementedOn: null,
};

describe('figures of proposals', () => {
  it('count what is open, late, adopted, and carried out within half a year of it', () => {
    const adopted = { ...base, adopted: true, decidedOn: '2005-12-15' };
    const figures = countProposals(
      [
        base,
        { ...base, status: 'HELD' },
        { ...base, status: 'DRAFT', receivedOn: null, decideDue: null },
        { ...base, status: 'NOT_ADOPTED', decidedOn: '2006-06-01' },
        { ...adopted, status: 'IMPLEMENTED', implementedOn: '2006-04-01' },
        { ...adopted, status: 'IMPLEMENTING' },
        // Adopted half a year and a day too young.
        { ...adopted, status: 'ADOPTED', decidedOn: '2005-12-16' },
        { ...adopted, status: 'CLOSED', implementedOn: '2006-01-01' },
      ],
      '2006-06-15',
    );
    expect(figures).toEqual({
      submitted: 7,
      open: 4,
      overdue: 1,
      decided: 5,
      adopted: 4,
      matured: 3,
      implemented: 2,
    });
  });
});
