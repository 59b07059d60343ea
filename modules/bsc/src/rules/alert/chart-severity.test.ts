import { chartSeverity } from './chart-severity.js';

const [limitLow, limitHigh] = [
  { rule: 'NELSON_1', side: 'LOW' },
  { rule: 'NELSON_1', side: 'HIGH' },
] as const;
const falling = { rule: 'NELSON_3', side: 'LOW' } as const;
const alternating = { rule: 'NELSON_4', side: 'BOTH' } as const;

describe('severity of signals', () => {
  it.each([
    ['UP', [limitLow], 'RED'],
    ['UP', [limitHigh], 'CHECK'],
    ['DOWN', [limitHigh], 'RED'],
    ['FIT', [limitHigh], 'RED'],
    ['UP', [falling], 'AMBER'],
    ['UP', [alternating], 'CHECK'],
    ['UP', [limitHigh, falling], 'AMBER'],
    ['UP', [], null],
  ] as const)('[BS-34] %s %j: %s', (polarity, signals, severity) =>
    expect(chartSeverity(polarity, signals)).toBe(severity),
  );
});
