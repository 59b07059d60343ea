/** 적립, 한도 초과, 한도가 비어 준 것, 취소. */
export const MILEAGE_KINDS = ['EARNED', 'CAPPED', 'FILLED', 'REVERSED'] as const;
export type MileageKind = (typeof MILEAGE_KINDS)[number];

/** Which limit held points back: that of an event, or of a year. */
export const MILEAGE_CAPS = ['EVENT', 'YEAR'] as const;
export type Cap = (typeof MILEAGE_CAPS)[number];
