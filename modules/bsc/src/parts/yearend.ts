import { Appeal, AppealCorrection, appeals, RankChange, RankPlace } from '../entities/appeal/appeal.js';
import { ScorecardMoveOption, ScorecardStep } from '../entities/life/scorecard-step.js';
import { Award } from '../entities/programme/award.js';
import { BonusPenalty } from '../entities/ranking/adjustment.js';
import { FinalScore } from '../entities/ranking/final-score.js';
import { BasisChange, FormerRanking, FormerRankingRow } from '../entities/ranking/former-ranking.js';
import { EvaluationGroup, GroupMember } from '../entities/ranking/group.js';
import { Ranking, RankingRow } from '../entities/ranking/ranking.js';
import { EvaluationScheme, SchemeGrade } from '../entities/ranking/scheme.js';
import * as appealInputs from '../inputs/appeal/appeal-inputs.js';
import * as moveInputs from '../inputs/life/move-inputs.js';
import * as awardInputs from '../inputs/programme/award-inputs.js';
import * as rankingInputs from '../inputs/ranking/ranking-inputs.js';
import * as schemeInputs from '../inputs/ranking/scheme-inputs.js';
import { AppealMutations } from '../resolvers/appeal/appeal-mutations.js';
import { AppealResolver } from '../resolvers/appeal/appeal-resolver.js';
import { LifeMutations } from '../resolvers/life/life-mutations.js';
import { LifeResolver, ScorecardStepResolver } from '../resolvers/life/life-resolver.js';
import {
  AwardBarResolver,
  AwardDecisionResolver,
  RankChangeAwards,
} from '../resolvers/programme/award-decision-resolver.js';
import { AdjustmentResolver } from '../resolvers/ranking/adjustment-resolver.js';
import { FormerRankingResolver } from '../resolvers/ranking/former-ranking-resolver.js';
import { EvaluationGroupTitle, GroupMemberResolver, GroupResolver } from '../resolvers/ranking/group-resolver.js';
import { FinalScoreResolver, FinalScoresResolver, RankingResolver } from '../resolvers/ranking/ranking-resolver.js';
import { SchemeResolver } from '../resolvers/ranking/scheme-resolver.js';

/** The scorecard's life and what follows from its results. */
export const yearendPart = {
  entities: [
    ...[ScorecardStep, EvaluationScheme, SchemeGrade],
    ...[EvaluationGroup, GroupMember, BonusPenalty, FinalScore, Award, Appeal],
  ],
  types: [
    ...[ScorecardMoveOption, Ranking, RankingRow, RankChange, RankPlace, AppealCorrection],
    ...[BasisChange, FormerRanking, FormerRankingRow],
    ...Object.values(moveInputs),
    ...Object.values(schemeInputs),
    ...Object.values(rankingInputs),
    ...Object.values(awardInputs),
    ...Object.values(appealInputs),
  ],
  resolvers: [
    ...[LifeMutations, LifeResolver, ScorecardStepResolver],
    ...[SchemeResolver, GroupResolver, GroupMemberResolver, EvaluationGroupTitle, AdjustmentResolver],
    ...[RankingResolver, FinalScoresResolver, FinalScoreResolver, AwardDecisionResolver, AwardBarResolver],
    ...[FormerRankingResolver, AppealResolver, AppealMutations, RankChangeAwards],
  ],
  collections: [appeals],
};
