import type { DecimalText } from '@yeondong/schema/rules';

/**
 * How a KPI's result becomes points. Ratio to target: M1_U upwards, M1_D downwards, M1_D_RECIPROCAL downwards as T/A,
 * M1_F fit to the target, M1_B improvement on the baseline. Against earlier years: M2_SIGMA and M2_RATIO 목표부여(편차,
 * 비율), M4 추세치. Bands: M3 구간평가, M3I in proportion within them. M5 정성평가, M6 공정·이정표, M7 만족도.
 */
export const SCORE_METHODS = [
  ...(['M1_U', 'M1_D', 'M1_D_RECIPROCAL', 'M1_F', 'M1_B', 'M3'] as const),
  ...(['M2_SIGMA', 'M2_RATIO', 'M3I', 'M4', 'M5', 'M6', 'M7'] as const),
] as const;
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
    | { readonly method: 'M1_U' | 'M1_D' | 'M1_D_RECIPROCAL' | 'M1_B' | 'M4' | 'M6' }
    | {
        readonly method: 'M1_F';
        /** Distance from the target, in the KPI's unit, that still earns 100. */
        readonly tolerance: DecimalText;
        /** Points lost for each unit beyond the tolerance; needed when the target is 0, otherwise null. */
        readonly slope: DecimalText | null;
      }
    | {
        readonly method: 'M2_SIGMA';
        /** Standard deviations from the base to either end: 1 or 2. */
        readonly sigmas: number | null;
        /** For the ratio that stands in where there is no deviation. */
        readonly highRate: number | null;
      }
    | {
        readonly method: 'M2_RATIO';
        /** The upper end in percent of the base, 110 or 120; downwards it lies as far below (90 or 80). */
        readonly highRate: number | null;
      }
    | { readonly method: 'M3' | 'M3I'; readonly bands: readonly Band[] }
    | {
        readonly method: 'M5';
        /** The fewest evaluators whose grades count. */
        readonly quorum: number | null;
      }
    | {
        readonly method: 'M7';
        /** Points of the scale (k) that answers and target are in; null where both are of 100 already. */
        readonly scalePoints: number | null;
        /** Bands of satisfaction; null: by the ratio to the target. */
        readonly bands: readonly Band[] | null;
      }
  );

export interface PastYear {
  readonly year: number;
  readonly value: DecimalText;
}

/** What came before the year that is scored, oldest first. */
export interface History {
  readonly year: number;
  readonly past: readonly PastYear[];
}

/** What the year sets for a KPI, in its unit. */
export interface ScoreTarget {
  readonly target: DecimalText;
  readonly baseline: DecimalText | null;
  /** For the methods that look back. */
  readonly history?: History;
  /** Steps of the work schedules that the KPI measures; left out where they are not known. */
  readonly steps?: number;
}

export const DIFFICULTIES: readonly DecimalText[] = ['1', '1.02', '1.05'];
export const SIGMAS: readonly number[] = [1, 2];
export const HIGH_RATES: readonly number[] = [110, 120];

/** The most a rule can give. */
export const capOf = (rule: Pick<ScoreRule, 'stretch'>): DecimalText => (rule.stretch ? '120' : '100');

/** The least a method can give. */
export const floorOf = (method: ScoreMethod): DecimalText => {
  if (method === 'M5') return '60';
  return method === 'M2_SIGMA' || method === 'M2_RATIO' || method === 'M4' ? '20' : '0';
};

/** Methods that compare the year with earlier ones. */
export const LOOKING_BACK: readonly ScoreMethod[] = ['M2_SIGMA', 'M2_RATIO', 'M4'];

export const looksBack = (method: ScoreMethod): boolean => LOOKING_BACK.includes(method);
