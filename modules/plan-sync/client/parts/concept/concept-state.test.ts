import { mayEdit, movesOf } from './concept-state';

const planner = { planner: true, works: false, id: 'p', department: null };
const staff = { planner: false, works: true, id: 's', department: 'ROADS' };
const concept = (status: 'RESEARCH' | 'PROPOSED' | 'ADOPTED', proposedBy: string | null = null) => ({
  status,
  department: { code: 'ROADS' },
  proposedBy: proposedBy === null ? null : { id: proposedBy },
});

describe('a development concept', () => {
  it('is proposed by its unit, decided by the planner who did not propose it, and named in the plan', () => {
    expect(movesOf(concept('RESEARCH'), staff)).toEqual(['PROPOSED']);
    expect(movesOf(concept('RESEARCH'), { ...staff, department: 'WELFARE' })).toEqual([]);
    expect(movesOf(concept('PROPOSED', 's'), staff)).toEqual([]);
    expect(movesOf(concept('PROPOSED', 's'), planner)).toEqual(['ADOPTED', 'DECLINED', 'RESEARCH']);
    expect(movesOf(concept('PROPOSED', 'p'), planner)).toEqual([]);
    expect(movesOf(concept('ADOPTED', 's'), planner)).toEqual(['REFLECTED']);
  });

  it('changes only while it is researched', () => {
    expect([mayEdit(concept('RESEARCH'), staff), mayEdit(concept('PROPOSED'), staff)]).toEqual([true, false]);
  });
});
