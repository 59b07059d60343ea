import { CitizenOpinion, citizenOpinions, OpinionFigures } from '../entities/citizen-opinion.js';
import * as opinionInputs from '../inputs/opinion-inputs.js';
import { OpinionInboxMutations } from '../resolvers/opinion-inbox-mutations.js';
import { OpinionMutations } from '../resolvers/opinion-mutations.js';
import { CitizenOpinionTitle, InitiativeOpinions, OpinionResolver } from '../resolvers/opinion-resolver.js';
import { opinionDues } from '../stores/opinion-store.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** What citizens said of the plans, and what became of it. */
export const opinionsPart: PlanSyncPart = {
  entities: [CitizenOpinion],
  types: [OpinionFigures, ...Object.values(opinionInputs)],
  resolvers: [OpinionResolver, CitizenOpinionTitle, InitiativeOpinions, OpinionMutations, OpinionInboxMutations],
  collections: [citizenOpinions],
  dues: [opinionDues],
};
