import { ConceptCoverage, DevelopmentConcept, developmentConcepts } from '../entities/concept/concept.js';
import * as inputs from '../inputs/concept/concept-inputs.js';
import { ConceptResolver, ConceptTitle } from '../resolvers/concept/concept-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** 도시발전구상: new concepts by domain, and what of them the long-term plan takes up. */
export const conceptPart: PlanSyncPart = {
  entities: [DevelopmentConcept],
  types: [ConceptCoverage, ...Object.values(inputs)],
  resolvers: [ConceptResolver, ConceptTitle],
  collections: [developmentConcepts],
};
