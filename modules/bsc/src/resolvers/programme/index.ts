import { AwardScheme } from '../../entities/programme/awards.js';
import { Connector } from '../../entities/programme/connector.js';
import { FundingGoal } from '../../entities/programme/funding.js';
import { Manual } from '../../entities/programme/manual.js';
import { MetaEvaluation } from '../../entities/programme/meta-evaluation.js';
import { CustomerSurveyPlan } from '../../entities/programme/survey-plan.js';
import { Trip } from '../../entities/programme/trip.js';
import { ActivityExtension } from './activity-extension.js';
import { AwardGradeTitle, AwardResolver } from './award-resolver.js';
import { ConnectorResolver } from './connector-resolver.js';
import { EvaluationRoundResolver } from './evaluation-round-resolver.js';
import { FundingEntryResolver, FundingResolver } from './funding-resolver.js';
import { ManualChapterResolver, ManualChapterTitle, ManualResolver } from './manual-resolver.js';
import { MetaCriterionTitle, MetaEvaluationResolver } from './meta-evaluation-resolver.js';
import { ProgrammeResolver } from './programme-resolver.js';
import { PublicationResolver } from './publication-resolver.js';
import { RewardExportResolver } from './reward-export-resolver.js';
import { SurveyPlanResolver } from './survey-plan-resolver.js';
import { TripResolver } from './trip-resolver.js';
import { yearRelations } from './year-relations.js';

export const programmeResolvers = [
  ...[ProgrammeResolver, FundingResolver, FundingEntryResolver, ConnectorResolver, PublicationResolver],
  ...[SurveyPlanResolver, AwardResolver, AwardGradeTitle, MetaEvaluationResolver, MetaCriterionTitle],
  ...[EvaluationRoundResolver, TripResolver, ActivityExtension, RewardExportResolver],
  ...[ManualResolver, ManualChapterResolver, ManualChapterTitle],
  ...[FundingGoal, Connector, CustomerSurveyPlan, AwardScheme, MetaEvaluation, Trip, Manual].flatMap((type) =>
    yearRelations(() => type),
  ),
];
