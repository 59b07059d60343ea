import { ConsensusFigure, ConsensusWave } from '../entities/consensus/consensus.js';
import { Participation } from '../entities/participation/participation.js';
import { ConsensusResolver } from '../resolvers/consensus/consensus-resolver.js';
import { InitiativeParticipation } from '../resolvers/participation/participation-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** How citizens take part in initiatives, know the plan and share its picture. */
export const participationPart: PlanSyncPart = {
  types: [Participation, ConsensusFigure, ConsensusWave],
  resolvers: [InitiativeParticipation, ConsensusResolver],
};
