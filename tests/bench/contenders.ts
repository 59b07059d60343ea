import type { Contender } from './contender.js';
import { floor } from './floor-contender.js';
import { product, productAgain } from './product-contender.js';

/** The floor stands first: it is the measure of the others. */
export const contenders: readonly Contender[] = [floor, product, productAgain];
