import type { BscStrategyMapQuery } from '../../gql/graphql';

export type StrategyMap = BscStrategyMapQuery['strategyMap'];
export type Objective = StrategyMap['objectives'][number];
export type Edge = StrategyMap['edges'][number];
export type Csf = Objective['csfs'][number];

/** What shows the map, and is read again after a change of it. */
export const MAP_QUERIES: readonly string[] = ['BscStrategyMap'];

export const titleOf = (map: StrategyMap, id: string): string =>
  map.objectives.find((objective) => objective.id === id)?.title ?? '';
