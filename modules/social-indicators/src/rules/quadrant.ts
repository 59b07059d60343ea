import type { Direction } from './change.js';
import type { Verdict } from './level.js';

export const QUADRANTS = ['STRENGTH', 'IMPROVING', 'WARNING', 'DANGER', 'UNKNOWN'] as const;
/** Level × change: 강점 유지, 개선 중, 경고, 위험. */
export type Quadrant = (typeof QUADRANTS)[number];

/** A good level that stands still is kept; every other pair without a side stays unknown. */
export function quadrantOf(level: Verdict, change: Direction): Quadrant {
  if (level === 'BETTER') {
    if (change === 'WORSENING') return 'WARNING';
    return change === 'UNKNOWN' ? 'UNKNOWN' : 'STRENGTH';
  }
  if (level !== 'WORSE') return 'UNKNOWN';
  if (change === 'IMPROVING') return 'IMPROVING';
  return change === 'WORSENING' ? 'DANGER' : 'UNKNOWN';
}
