import { big, type Exact } from '@yeondong/schema/rules';

/** A mean of answers from 1 to k on 0 to 100: (x − 1)/(k − 1)·100. Without a scale it is of 100 already. */
export const onHundred = (mean: Exact, scalePoints: number | null): Exact =>
  scalePoints === null ? mean : mean.minus(1).times(100).div(big(scalePoints).minus(1));

/** Below so many answers satisfaction is for reference only. */
const FEWEST_ANSWERS = 30;

export const isFew = (answers: number): boolean => answers < FEWEST_ANSWERS;
