import { PlanRemapCount, PlanRemapRow, PlanTermEnd } from '../entities/term/term-end.js';
import { PlanTermRemap, RemapLine } from '../entities/term/term-remap.js';
import * as termInputs from '../inputs/term/term-inputs.js';
import { PlanLinkTerm, PlanTermRemapResolver, PlanTermResolver } from '../resolvers/term/term-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** The end of an elected term, and how its links go over to the next. */
export const termsPart: PlanSyncPart = {
  entities: [PlanTermRemap, RemapLine],
  types: [PlanTermEnd, PlanRemapRow, PlanRemapCount, ...Object.values(termInputs)],
  resolvers: [PlanTermResolver, PlanTermRemapResolver, PlanLinkTerm],
};
