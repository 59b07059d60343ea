import { CarryResolver } from './carry-resolver.js';
import { DecisionMutations } from './decision-mutations.js';
import { DefinitionMutations } from './definition-mutations.js';
import {
  DecidedResultResolver,
  DefinitionResolver,
  FormerTargetsResolver,
  KpiVersionResolver,
  TargetChangeResolver,
} from './definition-resolver.js';
import { DeriveResolver } from './derive-resolver.js';
import { HistoryMutations } from './history-mutations.js';
import { TransferMutations } from './transfer-mutations.js';
import { WindowResolver } from './window-resolver.js';

export const definitionResolvers = [
  ...[DefinitionResolver, KpiVersionResolver, FormerTargetsResolver, TargetChangeResolver, DecidedResultResolver],
  ...[DefinitionMutations, HistoryMutations, WindowResolver],
  ...[DecisionMutations, DeriveResolver, CarryResolver, TransferMutations],
];
