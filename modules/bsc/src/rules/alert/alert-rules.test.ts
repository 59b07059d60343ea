import { gravest } from './alert-rules.js';

describe('the gravest severity', () => {
  it.each([
    [['CHECK', 'RED', 'AMBER'], 'RED'],
    [['CHECK', 'AMBER'], 'AMBER'],
    [[], null],
  ] as const)('of %j is %s', (severities, worst) => expect(gravest(severities)).toBe(worst));
});
