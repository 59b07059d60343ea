import { budgetMarks } from './budget-marks';

type Verdict = 'NONE' | 'PARTIAL' | 'FULL' | 'NOT_REQUIRED';
const initiative = (goal: string, fiscalCoverage: Verdict) => ({
  __typename: 'Initiative' as const,
  id: `${goal}-${fiscalCoverage}`,
  budgetRequired: fiscalCoverage !== 'NOT_REQUIRED',
  goal: {
    __typename: 'Goal' as const,
    id: goal,
    code: goal,
    domain: { __typename: 'Domain' as const, id: 'D', code: 'D' },
  },
  budget: { __typename: 'InitiativeBudget' as const, fiscalCoverage },
});
const marksOf = (...list: ReturnType<typeof initiative>[]) =>
  [...budgetMarks(list, ({ funded, of }) => `${funded}/${of}`)].map(
    ([code, { status, text }]) => `${code} ${status} ${text}`,
  );

describe('the budget measure of the vision page', () => {
  it('marks goals and domains by what is funded of what needs a budget', () => {
    expect(marksOf(initiative('A', 'FULL'), initiative('A', 'NONE'), initiative('B', 'NONE'))).toEqual([
      'A caution 1/2',
      'D poor 1/3',
      'B poor 0/1',
    ]);
  });

  it('leaves out what needs none', () => {
    expect(marksOf(initiative('A', 'NOT_REQUIRED'))).toEqual([]);
    expect(marksOf(initiative('A', 'PARTIAL'), initiative('A', 'NOT_REQUIRED'))).toEqual([
      'A normal 1/1',
      'D normal 1/1',
    ]);
  });
});
