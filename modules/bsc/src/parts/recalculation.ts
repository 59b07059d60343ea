import { Recalculation, recalculations } from '../entities/recalculation/recalculation.js';
import * as inputs from '../inputs/recalculation/recalculation-inputs.js';
import { RecalculationResolver } from '../resolvers/recalculation/recalculation-resolver.js';
import { recalculatePending } from '../stores/recalculation/recalculate.js';

/** Scores calculated anew, while somebody waits or in the background. */
export const recalculationPart = {
  entities: [Recalculation],
  types: Object.values(inputs),
  resolvers: [RecalculationResolver],
  collections: [recalculations],
  jobs: [{ id: 'bsc.recalculation', everySeconds: 5, timeoutSeconds: 120, run: recalculatePending }],
};
