import { formerProfile, formerRule } from './former-basis.js';

const change = (field: string, before: string | null, after: string | null = null) => ({ field, before, after });

describe('a rule before its changes', () => {
  it('is what each item said before its first change, read back from words', () => {
    const changes = [
      change('method', 'M3', 'M1_U'),
      change('bands', '~50 → 0 / 50~80 → 60.5 / 80~ → 100'),
      change('stretch', 'false', 'true'),
      change('difficulty', '1.1', '1'),
      change('difficulty', '1', '1.05'),
      change('scalePoints', null, '5'),
      change('sigmas', '2', '1'),
      change('titleKo', '앞 이름', '뒤 이름'),
    ];
    expect(formerRule(changes)).toEqual({
      method: 'M3',
      bands: [
        { from: null, to: '50', points: '0' },
        { from: '50', to: '80', points: '60.5' },
        { from: '80', to: null, points: '100' },
      ],
      ...{ stretch: false, difficulty: '1.1', scalePoints: null, sigmas: 2 },
    });
  });

  it('reads no bands from none', () => {
    expect(formerRule([change('bands', null, '~ → 1')])).toEqual({ bands: null });
    expect(formerRule([])).toEqual({});
  });
});

describe('the months of a former target', () => {
  it('have the shares of the present ones', () => {
    expect(formerProfile(['10', '30', '60'], '100', '120')).toEqual(['12', '36', '72']);
  });

  it('stay where there are none or nothing differs, and are nobody’s where the present target is 0', () => {
    expect(formerProfile(null, '100', '120')).toBeNull();
    expect(formerProfile(['1'], '1.0', '1')).toEqual(['1']);
    expect(formerProfile(['0'], '0', '5')).toBeNull();
  });
});
