import { checkCandidate, termEnd } from './expert.js';

const candidate = { domain: 1, inCity: true, consentOn: '2006-01-10', available: true };
const codes = (changes: object, seat = 1) => checkCandidate({ ...candidate, ...changes }, seat).map(({ code }) => code);

describe('a seat of the expert group', () => {
  it('is held for two years', () => {
    expect([termEnd('2006-02-01'), termEnd('2006-01-01')]).toEqual(['2008-01-31', '2007-12-31']);
  });

  it('is for an inhabitant of that domain who agreed and is available', () => {
    expect(codes({})).toEqual([]);
    expect(codes({}, 2)).toEqual(['policy-rnd.expert.other-domain']);
    expect(codes({ inCity: false })).toEqual(['policy-rnd.expert.outside']);
    expect(codes({ consentOn: null, available: false })).toEqual([
      ...['policy-rnd.expert.no-consent', 'policy-rnd.expert.unavailable'],
    ]);
  });
});
