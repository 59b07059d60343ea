import { collection, enumWhere, idWhere, intWhere, ofYear, raw, type Sql, sql, stringWhere } from '@yeondong/schema';
import { AwardScheme } from './awards.js';
import { Connector } from './connector.js';
import { ConnectorStateName, ProgrammeSubject, PublicationKindName, RewardKind, RoundStateName } from './enums.js';
import { EvaluationRound } from './evaluation-round.js';
import { FundingGoal } from './funding.js';
import { Manual } from './manual.js';
import { MetaEvaluation } from './meta-evaluation.js';
import { ProgrammeItem } from './programme-item.js';
import { MonthlyPublication } from './publication.js';
import { RewardExport } from './reward-export.js';
import { CustomerSurveyPlan } from './survey-plan.js';
import { Trip } from './trip.js';

const ofMonths = (alias: string, year: number): Sql =>
  sql`${raw(alias)}.month between ${`${year}-01`} and ${`${year}-12`}`;

const year = intWhere('year', '연도. / Year.');
const month = stringWhere('month', '달(2006-05). / Month.');
const BY_YEAR = { orderBy: { YEAR: 'year' }, defaultOrder: ['YEAR'], inYear: ofYear };

export const programmeItems = collection(ProgrammeItem, {
  where: { year, subject: enumWhere('subject', 'ProgrammeSubject', ProgrammeSubject, '항목. / What it is about.') },
  orderBy: { POSITION: 'position' },
  defaultOrder: ['POSITION'],
  inYear: ofYear,
});

export const fundingGoals = collection(FundingGoal, {
  where: { id: idWhere('FundingGoal', 'id', '식별자. / Id.'), year, source: stringWhere('source', '재원. / Source.') },
  ...BY_YEAR,
});

export const connectors = collection(Connector, {
  where: { year, state: enumWhere('state', 'ConnectorState', ConnectorStateName, '상태. / State.') },
  orderBy: { DUE: 'dueOn', TITLE: 'titleKo' },
  defaultOrder: ['DUE'],
  inYear: ofYear,
});

export const publications = collection(MonthlyPublication, {
  where: { month, kind: enumWhere('kind', 'PublicationKind', PublicationKindName, '종류. / Kind.') },
  orderBy: { MONTH: 'month', SEQUENCE: 'sequence' },
  defaultOrder: ['MONTH', 'SEQUENCE'],
  inYear: ofMonths,
});

export const surveyPlans = collection(CustomerSurveyPlan, { where: { year }, ...BY_YEAR });
export const awardSchemes = collection(AwardScheme, { where: { year }, ...BY_YEAR });
export const metaEvaluations = collection(MetaEvaluation, { where: { year }, ...BY_YEAR });

export const evaluationRounds = collection(EvaluationRound, {
  where: { month, state: enumWhere('state', 'RoundState', RoundStateName, '상태. / State.') },
  orderBy: { MONTH: 'month' },
  defaultOrder: ['MONTH'],
  inYear: ofMonths,
});

export const trips = collection(Trip, {
  where: { year, country: stringWhere('country', '나라. / Country.') },
  ...BY_YEAR,
});

export const rewardExports = collection(RewardExport, {
  where: { year, kind: enumWhere('kind', 'RewardKind', RewardKind, '종류. / Kind.') },
  orderBy: { YEAR: 'year', KIND: 'kind' },
  defaultOrder: ['YEAR', 'KIND'],
  inYear: ofYear,
});

export const manuals = collection(Manual, {
  where: { year },
  orderBy: { EDITION: 'edition' },
  defaultOrder: ['EDITION'],
});
