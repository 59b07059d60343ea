import { type DiagnosisBasis, diagnose } from './diagnosis.js';
import type { ObservationStatus } from './observation-status.js';

const series = (...data: [string, string | null, ObservationStatus?][]) =>
  data.map(([period, value, status = 'A']) => ({ period, value, status }));
const of = (basis: Partial<DiagnosisBasis>) =>
  diagnose({ polarity: 'UP', margin: null, absolute: false, own: [], nation: [], peers: [], ...basis });

describe('diagnose', () => {
  it('compares in the newest year that both have, though the city has a newer one', () => {
    const found = of({
      polarity: 'DOWN',
      own: series(['2004', '3.5'], ['2005', '3.9'], ['2006', '3.0', 'P']),
      nation: series(['2004', '3.7'], ['2005', '3.6']),
    });
    expect(found.common?.own.period).toBe('2005');
    expect(found.status).toBe('A');
    expect([found.gap, found.vsNational, found.change.direction, found.quadrant]).toEqual([
      '0.0833',
      'WORSE',
      'IMPROVING',
      'IMPROVING',
    ]);
  });

  it('says WORSE neither without a national value, nor without polarity, nor within the margin', () => {
    const own = series(['2005', '1']);
    const nation = series(['2005', '2']);
    expect(of({ own }).vsNational).toBe('UNKNOWN');
    expect(of({ own, nation: series(['2005', null, 'C'], ['2004', '2']) }).vsNational).toBe('UNKNOWN');
    expect(of({ own, nation, polarity: 'NONE' }).vsNational).toBe('UNKNOWN');
    expect(of({ own, nation, margin: '1' }).vsNational).toBe('SAME');
    expect(of({ own, nation }).vsNational).toBe('WORSE');
  });

  it('compares absolute numbers with nobody, but with their own past', () => {
    const series5 = series(['2004', '5'], ['2005', '4']);
    expect(of({ absolute: true, own: series5, nation: series(['2005', '900']), peers: [series5] })).toMatchObject({
      vsNational: 'UNKNOWN',
      position: { peers: 0, rank: null },
      change: { direction: 'WORSENING' },
    });
  });

  it('is as provisional as the worse of the two values', () => {
    const found = of({ own: series(['2005', '1', 'P']), nation: series(['2005', '2', 'E']) });
    expect(found.status).toBe('P');
  });

  it('ranks among the peers that have a value in the newest year that any of them has', () => {
    const found = of({
      own: series(['2005', '5'], ['2006', '9']),
      peers: [series(['2005', '4']), series(['2005', '6'], ['2004', '1']), series(['2004', '1']), series()],
    });
    expect([found.peerPeriod, found.position.peers, found.position.rank]).toEqual(['2005', 2, '2']);
  });

  it('knows nothing of an indicator without values', () => {
    expect(of({})).toMatchObject({
      common: null,
      gap: null,
      vsNational: 'UNKNOWN',
      peerPeriod: null,
      position: { peers: 0, rank: null },
      change: { delta: null, direction: 'UNKNOWN' },
      quadrant: 'UNKNOWN',
    });
  });
});
