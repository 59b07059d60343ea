import { CardScore } from '../entities/map/card-score.js';
import { Csf } from '../entities/map/csf.js';
import { MonthScore, ScoreMatrix, ScoreMatrixCell, ScoreMatrixRow } from '../entities/map/score-matrix.js';
import { StrategyEdge } from '../entities/map/strategy-edge.js';
import { EdgeEvidence, StrategyGaps, StrategyMap } from '../entities/map/strategy-map.js';
import * as mapInputs from '../inputs/map/map-inputs.js';
import { mapResolvers } from '../resolvers/map/index.js';

/** The strategy map, and the matrix of departments by perspectives. */
export const mapPart = {
  entities: [Csf, StrategyEdge, CardScore],
  types: [
    ...[StrategyMap, StrategyGaps, EdgeEvidence],
    ...[ScoreMatrix, ScoreMatrixRow, ScoreMatrixCell, MonthScore],
    ...Object.values(mapInputs),
  ],
  resolvers: mapResolvers,
};
