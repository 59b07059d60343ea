import { CoverageFigures } from '../entities/coverage-figures.js';
import * as findings from '../entities/findings.js';
import * as pairs from '../entities/link/plan-pair.js';
import { PlanLink } from '../entities/plan-link.js';
import * as linkArguments from '../inputs/link-arguments.js';
import * as linkInputs from '../inputs/link-inputs.js';
import { DepartmentExtension, FindingResolver, PlanOrphanTitle } from '../resolvers/finding-resolver.js';
import { PlanPairResolver } from '../resolvers/link/pair-resolver.js';
import { PlanLinkMutations } from '../resolvers/link-mutations.js';
import { PlanLinkResolver } from '../resolvers/link-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** How plans hang together, and what has come loose. */
export const linksPart: PlanSyncPart = {
  entities: [PlanLink],
  types: [
    CoverageFigures,
    ...Object.values(findings),
    ...Object.values(linkInputs),
    ...Object.values(linkArguments),
    ...Object.values(pairs),
  ],
  resolvers: [
    PlanLinkResolver,
    PlanLinkMutations,
    FindingResolver,
    PlanOrphanTitle,
    DepartmentExtension,
    PlanPairResolver,
  ],
};
