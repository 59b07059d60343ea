export const POLARITIES = ['UP', 'DOWN', 'NONE'] as const;
/** Which values are good. NONE: neither, so there is no verdict. */
export type Polarity = (typeof POLARITIES)[number];

/** The sign by which a difference counts as better; 0 where there is no verdict. */
export const signOf = (polarity: Polarity): 1 | 0 | -1 => (polarity === 'UP' ? 1 : polarity === 'DOWN' ? -1 : 0);
