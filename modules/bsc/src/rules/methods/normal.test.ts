import { big, round } from '@yeondong/schema/rules';
import { normalShare } from './normal.js';

describe('Φ(z)', () => {
  it.each([
    ['0', '0.5'],
    ['1', '0.841344746068543'],
    ['-1', '0.158655253931457'],
    ['1.96', '0.97500210485178'],
    ['2', '0.977249868051821'],
    ['-3', '0.001349898031630'],
    ['5', '0.999999713348428'],
    ['0.1', '0.539827837277029'],
    ['10', '1'],
    ['-10', '0'],
  ])('of %s is %s', (z, expected) => expect(round(normalShare(big(z)), 15)).toBe(round(expected, 15)));
});
