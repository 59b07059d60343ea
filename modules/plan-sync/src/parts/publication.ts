import { Publication, publications } from '../entities/publication/publication.js';
import * as inputs from '../inputs/publication/publication-inputs.js';
import { PublicationResolver, PublicationTitle } from '../resolvers/publication/publication-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** 추진성과 기획물: what is made to show citizens what was achieved. */
export const publicationPart: PlanSyncPart = {
  entities: [Publication],
  types: Object.values(inputs),
  resolvers: [PublicationResolver, PublicationTitle],
  collections: [publications],
};
