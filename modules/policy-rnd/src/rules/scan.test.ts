import { checkEvidence, urgencyOf } from './scan.js';

describe('a change in the environment', () => {
  it('is as urgent as its impact times its likelihood', () => {
    expect([urgencyOf(5, 4), urgencyOf(1, 1), urgencyOf(5, 5)]).toEqual([20, 1, 25]);
  });

  it('is evidence of opportunities and threats alone', () => {
    expect([checkEvidence('O', true), checkEvidence('T', true), checkEvidence('S', false)]).toEqual([[], [], []]);
    expect(checkEvidence('W', true)).toEqual([{ path: ['input', 'scan'], code: 'policy-rnd.swot.evidence' }]);
  });
});
