import { RuleError, refuse } from '../kernel/errors.js';
import { decideEach } from './act-on-each.js';

const refusals = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof RuleError ? error.issues.map(({ path, code }) => [path.join('.'), code]) : error;
  }
  return null;
};

describe('decideEach', () => {
  it('gives what was decided, in order', () => {
    expect(decideEach([1, 2, 3], ['input', 'rows'], (value, index) => value * 10 + index)).toEqual([10, 21, 32]);
  });

  it('tells every refusal at its own row, and what is wrong with the reason there', () => {
    const odd = (value: number) => {
      if (value === 7) throw refuse('reason.missing', ['reason']);
      if (value % 2 === 1) throw refuse('trial.odd', ['version']);
      return value;
    };
    expect(refusals(() => decideEach([2, 3, 4, 5, 7], ['input', 'rows'], odd))).toEqual([
      ['input.rows.1.version', 'trial.odd'],
      ['input.rows.3.version', 'trial.odd'],
      ['input.reason', 'reason.missing'],
    ]);
  });

  it('lets other errors through', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => decideEach([1], [], broken)).toThrow('broken');
  });
});
