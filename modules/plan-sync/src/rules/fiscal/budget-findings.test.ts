import { carryDifference, overCeiling } from './budget-findings.js';

describe('a budget against its plan', () => {
  it('may reach the ceiling, and is flagged above it with the difference', () => {
    expect(overCeiling(100, 100)).toBe(0);
    expect(overCeiling(130, 100)).toBe(30);
    expect(overCeiling(80, 100)).toBe(0);
    expect(overCeiling(50, null)).toBe(50);
  });

  it('carries in what the year before carried out', () => {
    expect(carryDifference(40, 40)).toBe(0);
    expect(carryDifference(50, 40)).toBe(10);
    expect(carryDifference(30, 40)).toBe(-10);
    expect(carryDifference(50, null)).toBe(0);
  });
});
