import type { Issue } from '@yeondong/schema/rules';
import type { SwotLetter } from './swot.js';

/** PEST: 정치, 경제, 사회, 기술. */
export const SCAN_FACTORS = ['POLITICAL', 'ECONOMIC', 'SOCIAL', 'TECHNOLOGICAL'] as const;
export type ScanFactor = (typeof SCAN_FACTORS)[number];

/** How much a change deserves attention, 1 to 25; the highest come first. */
export const urgencyOf = (impact: number, likelihood: number): number => impact * likelihood;

/** What happens around the city is evidence of opportunities and threats, not of what the city itself can do. */
export const checkEvidence = (letter: SwotLetter, hasScan: boolean): Issue[] =>
  hasScan && letter !== 'O' && letter !== 'T' ? [{ path: ['input', 'scan'], code: 'policy-rnd.swot.evidence' }] : [];
