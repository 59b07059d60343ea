import type { Won } from '@yeondong/schema/rules';

/** By how much a first budget passes what the fiscal plan gives the year; 0 within the ceiling. What is not planned has none to spend. */
export const overCeiling = (original: Won, planned: Won | null): Won => Math.max(0, original - (planned ?? 0));

/** By how much what is carried in differs from what the year before carried out; 0 where that year is not known. */
export const carryDifference = (carriedIn: Won, carriedOut: Won | null): Won =>
  carriedOut === null ? 0 : carriedIn - carriedOut;
