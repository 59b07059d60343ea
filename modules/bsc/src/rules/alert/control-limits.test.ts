import { round } from '@yeondong/schema/rules';
import { controlLimits } from './control-limits.js';

describe('limits of individuals and moving range', () => {
  it('[BS-34] of twelve months are CL 83.25, MR 2.1818, σ 1.9342, UCL 89.05 and LCL 77.45', () => {
    const found = controlLimits('82 84 83 85 81 84 83 82 86 83 84 82'.split(' '));
    expect(round(found.centre, 2)).toBe('83.25');
    expect(round(found.movingRange, 4)).toBe('2.1818');
    expect(round(found.sigma, 4)).toBe('1.9342');
    expect([round(found.upper, 2), round(found.lower, 2)]).toEqual(['89.05', '77.45']);
  });

  it('lie on the centre where nothing moves', () =>
    expect(controlLimits(['5', '5', '5'])).toEqual({
      centre: '5',
      movingRange: '0',
      sigma: '0',
      upper: '5',
      lower: '5',
    }));
});
