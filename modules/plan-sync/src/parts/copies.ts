import { IssuedCopy } from '../entities/copy/issued-copy.js';
import { IssuedPlanEdition } from '../entities/copy/issued-edition.js';
import * as inputs from '../inputs/copy/copy-inputs.js';
import { EditionCopies, EditionCopyFields, EditionCopyResolver } from '../resolvers/copy/edition-copy-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** Editions as they were handed over to the council or to auditors. */
export const copiesPart: PlanSyncPart = {
  entities: [IssuedPlanEdition],
  types: [IssuedCopy, ...Object.values(inputs)],
  resolvers: [EditionCopyResolver, EditionCopyFields, EditionCopies],
};
