import { RuleError } from '@yeondong/schema/rules';
import { checkPath, pathAt, requiredPace, type TargetPath, trackOf } from './target-path.js';

const linear: TargetPath = { path: 'LINEAR', baseYear: 2001, baseValue: '68', year: 2015, value: '45' };
const geometric: TargetPath = { path: 'GEOMETRIC', baseYear: 2006, baseValue: '82', year: 2015, value: '95' };

describe('a path to a target', () => {
  it('asks for equal steps, or for equal growth', () => {
    // 68 − 23 × 4/14
    expect(pathAt(linear, 2005)).toBe('61.4286');
    expect([pathAt(linear, 2001), pathAt(linear, 2015)]).toEqual(['68', '45']);
    // 82 × (95/82)^(3/9)
    expect(pathAt(geometric, 2009)).toBe('86.1226');
    expect(pathAt(geometric, 2015)).toBe('95');
  });

  it('asks for nothing outside its years', () => {
    expect([pathAt(linear, 2000), pathAt(linear, 2016)]).toEqual([null, null]);
    expect(pathAt({ ...linear, baseYear: 2015 }, 2015)).toBeNull();
  });

  it('needs 1.6485 % a year from 82 to 95 in nine years', () =>
    expect(requiredPace(geometric, 2006, '82')).toBe('1.6485'));

  it('needs what is left, divided by the years that are left', () => {
    // (45 − 60.8) ÷ 10
    expect(requiredPace(linear, 2005, '60.8')).toBe('-1.58');
    expect(requiredPace(linear, 2015, '60')).toBeNull();
    expect(requiredPace(geometric, 2006, '0')).toBeNull();
  });

  it.each([
    ['DOWN', linear, 2005, '60.8', 'ON_TRACK'],
    ['DOWN', linear, 2005, '61.4286', 'ON_TRACK'],
    ['DOWN', linear, 2005, '61.5', 'BEHIND'],
    ['UP', geometric, 2009, '86', 'BEHIND'],
    ['UP', geometric, 2009, '87', 'ON_TRACK'],
    ['NONE', geometric, 2009, '87', 'UNKNOWN'],
    ['UP', geometric, 2020, '99', 'UNKNOWN'],
  ] as const)('%s in %o at %s with %s is %s', (polarity, target, year, value, expected) =>
    expect(trackOf(polarity, target, year, value)).toBe(expected),
  );

  it('is refused where it cannot be walked', () => {
    expect(() => checkPath({ ...linear, year: 2001 })).toThrow(RuleError);
    expect(() => checkPath({ ...geometric, baseValue: '0' })).toThrow('social-indicators.target.geometric');
    expect(() => checkPath({ ...geometric, value: '-1' })).toThrow('social-indicators.target.geometric');
    expect(() => checkPath(geometric)).not.toThrow();
  });

  it.each<[Partial<TargetPath>, string]>([
    [{ baseYear: 0 }, 'baseYear'],
    [{ baseYear: -100000 }, 'baseYear'],
    [{ year: 2101 }, 'year'],
  ])('is refused with %j, outside the years of statistics', (wrong, field) => {
    expect(() => checkPath({ ...linear, ...wrong })).toThrow('social-indicators.target.year');
    try {
      checkPath({ ...linear, ...wrong });
    } catch (error) {
      expect((error as RuleError).issues[0]?.path).toEqual(['input', field]);
    }
  });
});
