import { checkReadyToOpen, checkSurveyMove, obstacleTo, SURVEY_STATES, type SurveyState } from './survey-state.js';

const codeOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues[0]?.code ?? '';
  }
};

describe('the life of a survey', () => {
  it('goes forwards a step at a time, and nowhere else', () => {
    const allowed = SURVEY_STATES.flatMap((from) =>
      SURVEY_STATES.filter((to) => codeOf(() => checkSurveyMove(from, to)) === null).map((to) => `${from}-${to}`),
    );
    expect(allowed).toEqual(['DRAFT-OPEN', 'OPEN-CLOSED', 'CLOSED-PUBLISHED']);
    expect(codeOf(() => checkSurveyMove('CLOSED', 'OPEN'))).toBe('survey.state');
  });

  it.each([
    [1, '2006-11-01', '2006-11-30', null],
    [0, '2006-11-01', '2006-11-30', 'survey.no-questions'],
    [1, null, '2006-11-30', 'survey.no-dates'],
    [1, '2006-11-01', null, 'survey.no-dates'],
    [1, '2006-05-01', '2006-06-14', 'survey.closes-in-past'],
    [1, '2006-05-01', '2006-06-15', null],
  ])('with %i questions, from %s to %s, opens on 15 June: %s', (questions, opensOn, closesOn, code) =>
    expect(codeOf(() => checkReadyToOpen({ opensOn, closesOn }, questions, '2006-06-15'))).toBe(code),
  );

  it.each<[SurveyState, boolean, string, string | null]>([
    ['OPEN', false, '2006-11-01', null],
    ['OPEN', false, '2006-11-30', null],
    ['OPEN', false, '2006-10-31', 'NOT_YET'],
    ['OPEN', false, '2006-12-01', 'OVER'],
    ['DRAFT', false, '2006-11-10', 'NOT_YET'],
    ['CLOSED', false, '2006-11-10', 'OVER'],
    ['PUBLISHED', false, '2006-11-10', 'OVER'],
    ['OPEN', true, '2006-11-10', 'USED'],
    ['CLOSED', true, '2006-11-10', 'USED'],
  ])('%s, used %s, on %s: %s', (state, used, today, obstacle) =>
    expect(obstacleTo({ state, opensOn: '2006-11-01', closesOn: '2006-11-30' }, used, today)).toBe(obstacle),
  );
});
