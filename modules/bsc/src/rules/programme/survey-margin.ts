import { big, type DecimalText, refuse, round } from '@yeondong/schema/rules';

export interface SurveySample {
  readonly size: number;
  /** Of how many people it is drawn; null without a finite correction. */
  readonly population: number | null;
  /** How much a design other than a simple random sample widens the variance; 1 for none. */
  readonly designEffect: DecimalText;
}

const Z_95 = '1.96';
const VARIANCE_AT_HALF = '0.25';
const PLACES = 3;

/** Half the width of the 95 % interval for a share of one half, in percentage points: 1.96·√(0.25·deff·fpc/n). */
export function surveyMargin({ size, population, designEffect }: SurveySample): DecimalText {
  if (size < 1) throw refuse('bsc.survey.size', ['input', 'sampleSize']);
  if (big(designEffect).lt(1)) throw refuse('bsc.survey.design-effect', ['input', 'designEffect']);
  if (population !== null && population < size)
    throw refuse('bsc.survey.population', ['input', 'population'], { size });
  const finite = population === null || population === 1 ? big(1) : big(population - size).div(population - 1);
  const variance = big(VARIANCE_AT_HALF).times(designEffect).times(finite).div(size);
  return round(variance.sqrt().times(Z_95).times(100), PLACES);
}
