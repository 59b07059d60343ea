import { big, type Measured, measuredInput, round } from '@yeondong/schema/rules';

/** A count as percent of another, one decimal as published, with both as inputs; undefined of nothing. */
export const percentOf = (
  part: number,
  whole: number,
  formulaVersion: string,
  asOf: string,
  [partName, wholeName]: readonly [string, string],
): Measured => ({
  value: whole === 0 ? null : round(big(part).times(100).div(whole), 1),
  status: whole === 0 ? 'UNDEFINED' : 'COMPLETE',
  coverage: whole === 0 ? null : '1',
  asOf,
  formulaVersion,
  inputs: [measuredInput(partName, String(part)), measuredInput(wholeName, String(whole))],
});
