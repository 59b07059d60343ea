import { AwardGrade, AwardProposal, AwardScheme } from '../entities/programme/awards.js';
import * as collections from '../entities/programme/collections.js';
import { Connector } from '../entities/programme/connector.js';
import { EvaluationRound } from '../entities/programme/evaluation-round.js';
import { FundingEntry, FundingGoal } from '../entities/programme/funding.js';
import { Manual, ManualChapter } from '../entities/programme/manual.js';
import { MetaCriterion, MetaEvaluation } from '../entities/programme/meta-evaluation.js';
import { ProgrammeItem } from '../entities/programme/programme-item.js';
import { MonthlyPublication } from '../entities/programme/publication.js';
import { PublishedProgress, PublishedScore } from '../entities/programme/published-rows.js';
import { RewardExport } from '../entities/programme/reward-export.js';
import { RoundDepartment, UnverifiedResult } from '../entities/programme/round-parts.js';
import { CustomerSurveyPlan } from '../entities/programme/survey-plan.js';
import { Trip } from '../entities/programme/trip.js';
import { YearRecord } from '../entities/programme/year-record.js';
import * as evaluationInputs from '../inputs/programme/evaluation-inputs.js';
import * as planInputs from '../inputs/programme/plan-inputs.js';
import * as recordInputs from '../inputs/programme/year-record-input.js';
import { programmeResolvers } from '../resolvers/programme/index.js';

/** The year's programme: the plan's fourteen facts and the records behind them. */
export const programmePart = {
  entities: [
    ...[ProgrammeItem, FundingGoal, FundingEntry, Connector, MonthlyPublication, CustomerSurveyPlan],
    ...[AwardScheme, AwardGrade, MetaEvaluation, MetaCriterion, EvaluationRound, Trip, RewardExport],
    ...[Manual, ManualChapter],
  ],
  types: [
    ...[YearRecord, PublishedScore, PublishedProgress, AwardProposal, RoundDepartment, UnverifiedResult],
    ...Object.values(planInputs),
    ...Object.values(evaluationInputs),
    ...Object.values(recordInputs),
  ],
  resolvers: programmeResolvers,
  collections: Object.values(collections),
};
