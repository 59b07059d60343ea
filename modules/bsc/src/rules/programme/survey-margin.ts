import { big, type DecimalText, marginAtHalf, refuse, round } from '@yeondong/schema/rules';

export interface SurveySample {
  readonly size: number;
  /** Of how many people it is drawn; null without a finite correction. */
  readonly population: number | null;
  /** How much a design other than a simple random sample widens the variance; 1 for none. */
  readonly designEffect: DecimalText;
}

const PLACES = 3;

/** The margin of a planned sample at 95 %, in percentage points, where such a sample can be. */
export function surveyMargin({ size, population, designEffect }: SurveySample): DecimalText {
  if (size < 1) throw refuse('bsc.survey.size', ['input', 'sampleSize']);
  if (big(designEffect).lt(1)) throw refuse('bsc.survey.design-effect', ['input', 'designEffect']);
  if (population !== null && population < size)
    throw refuse('bsc.survey.population', ['input', 'population'], { size });
  return round(marginAtHalf({ n: size, population, designEffect }), PLACES);
}
