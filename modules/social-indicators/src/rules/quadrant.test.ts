import { quadrantOf } from './quadrant.js';

describe('quadrantOf', () => {
  it.each([
    ['BETTER', 'IMPROVING', 'STRENGTH'],
    ['BETTER', 'STEADY', 'STRENGTH'],
    ['BETTER', 'WORSENING', 'WARNING'],
    ['BETTER', 'UNKNOWN', 'UNKNOWN'],
    ['WORSE', 'IMPROVING', 'IMPROVING'],
    ['WORSE', 'WORSENING', 'DANGER'],
    ['WORSE', 'STEADY', 'UNKNOWN'],
    ['WORSE', 'UNKNOWN', 'UNKNOWN'],
    ['SAME', 'WORSENING', 'UNKNOWN'],
    ['UNKNOWN', 'WORSENING', 'UNKNOWN'],
  ] as const)('%s and %s is %s', (level, change, expected) => expect(quadrantOf(level, change)).toBe(expected));
});
