import { sourcesOffered } from './sources-offered';

describe('the sources of a change request', () => {
  it.each([
    [
      ['plan-sync', 'bsc'],
      ['STUDY', 'FORUM', 'BSC_FEEDBACK', 'OPINION', 'BUDGET_CUT', 'INSTRUCTION'],
    ],
    [
      ['plan-sync', 'innovation'],
      ['STUDY', 'FORUM', 'OPINION', 'BUDGET_CUT', 'INSTRUCTION'],
    ],
  ])('with %j are %j', (modules, sources) => {
    expect(sourcesOffered(modules.map((id) => ({ id })))).toEqual(sources);
  });
});
