/** 상향, 하향, 적정(목표부합). */
export const POLARITIES = ['UP', 'DOWN', 'FIT'] as const;
export type Polarity = (typeof POLARITIES)[number];
