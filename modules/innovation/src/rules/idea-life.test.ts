import { checkIdeaAct, type IdeaAct, type IdeaStatus } from './idea-life.js';

const [PROPOSER, OFFICER] = [7, 8];

describe('an idea', () => {
  const act = (status: IdeaStatus, name: IdeaAct, person: number | null = OFFICER) =>
    checkIdeaAct({ status, proposedBy: PROPOSER }, name, person);

  it.each([
    ['IDEA', 'SCREEN'],
    ['IDEA', 'DROP'],
    ['SCREENED', 'SELECT'],
    ['SCREENED', 'DROP'],
  ] as const)('that is %s may be met with %s', (status, name) => {
    expect(() => act(status, name)).not.toThrow();
  });

  it.each([
    ['IDEA', 'SELECT'],
    ['SCREENED', 'SCREEN'],
    ['SELECTED', 'DROP'],
    ['DROPPED', 'SCREEN'],
  ] as const)('that is %s is not met with %s', (status, name) => {
    expect(() => act(status, name)).toThrow('innovation.idea.status');
  });

  it('is not judged by who had it, nor by nobody', () => {
    expect(() => act('IDEA', 'SCREEN', PROPOSER)).toThrow('innovation.separation-of-duty');
    expect(() => act('SCREENED', 'SELECT', null)).toThrow('innovation.separation-of-duty');
  });
});
