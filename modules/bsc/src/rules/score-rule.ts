import type { DecimalText } from '@yeondong/schema/rules';

/**
 * How a KPI's result becomes points. Ratio to target: M1_U upwards, M1_D downwards, M1_D_RECIPROCAL downwards as T/A,
 * M1_F fit to the target, M1_B improvement on the baseline. M3 bands (구간평가).
 */
export const SCORE_METHODS = ['M1_U', 'M1_D', 'M1_D_RECIPROCAL', 'M1_F', 'M1_B', 'M3'] as const;
export type ScoreMethod = (typeof SCORE_METHODS)[number];

/** Points for values in [from, to); the top band includes its end. A null end is open. */
export interface Band {
  readonly from: DecimalText | null;
  readonly to: DecimalText | null;
  readonly points: DecimalText;
}

interface Common {
  /** The score may reach 120 instead of 100. */
  readonly stretch: boolean;
  /** Multiplier from the appraisal of the KPI (성격평가), applied before the cap. */
  readonly difficulty: DecimalText;
}

export type ScoreRule = Common &
  (
    | { readonly method: 'M1_U' | 'M1_D' | 'M1_D_RECIPROCAL' | 'M1_B' }
    | {
        readonly method: 'M1_F';
        /** Distance from the target, in the KPI's unit, that still earns 100. */
        readonly tolerance: DecimalText;
        /** Points lost for each unit beyond the tolerance; needed when the target is 0, otherwise null. */
        readonly slope: DecimalText | null;
      }
    | { readonly method: 'M3'; readonly bands: readonly Band[] }
  );

/** What the year sets for a KPI, in its unit. */
export interface ScoreTarget {
  readonly target: DecimalText;
  readonly baseline: DecimalText | null;
}

export const DIFFICULTIES: readonly DecimalText[] = ['1', '1.02', '1.05'];

/** The most a rule can give. */
export const capOf = (rule: Pick<ScoreRule, 'stretch'>): DecimalText => (rule.stretch ? '120' : '100');
