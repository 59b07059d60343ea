import { ROLES, SIGNED_IN } from '../contract/permission.js';
import * as published from '../entities/published-survey.js';
import { Survey } from '../entities/survey.js';
import { surveys } from '../entities/survey-collection.js';
import * as parts from '../entities/survey-parts.js';
import { SurveyPublication } from '../entities/survey-publication.js';
import {
  SurveyFigure,
  SurveyModeCount,
  SurveyQuestionResult,
  SurveyResults,
  SurveyShare,
  SurveyTrend,
} from '../entities/survey-results.js';
import { SurveySheet, SurveySheetAnswer, SurveySheetQuestion } from '../entities/survey-sheet.js';
import * as fieldInputs from '../inputs/survey-field-inputs.js';
import * as inputs from '../inputs/survey-inputs.js';
import * as publishedResults from '../resolvers/published-survey-resolver.js';
import { SurveyFieldMutations } from '../resolvers/survey-field-mutations.js';
import { IssuedSurveyTokens, SurveyLifeMutations } from '../resolvers/survey-life-mutations.js';
import { SurveyMutations } from '../resolvers/survey-mutations.js';
import { SurveyPlanMutations } from '../resolvers/survey-plan-mutations.js';
import * as reading from '../resolvers/survey-resolver.js';
import * as results from '../resolvers/survey-result-resolver.js';
import * as sheet from '../resolvers/survey-sheet-resolver.js';
import { surveyAnswerTable } from '../stores/survey-answer-table.js';
import { surveyDues } from '../stores/survey-dues.js';
import type { CorePart } from './core-part.js';
import { surveyMessages } from './survey-messages.js';
import { OFFICERS, WRITERS } from './who-writes.js';

const { SurveyResultArgs, ...resultResolvers } = results;
const { SurveyTokenArgs, ...sheetResolvers } = sheet;
const { PublishedSurveysArgs, ...publishedResolvers } = publishedResults;

/** Surveys: questions, samples, invitations for one answer each, results with what they can tell. */
export const surveysPart: CorePart = {
  entities: [
    Survey,
    parts.SurveyQuestion,
    parts.SurveyStratum,
    parts.SurveyTokenBatch,
    parts.SurveyToken,
    parts.SurveyResponse,
    SurveyPublication,
  ],
  types: [
    ...[
      parts.SurveyOption,
      parts.SurveyCondition,
      parts.SurveyFacetValue,
      SurveyModeCount,
      SurveySheetAnswer,
      SurveyResultArgs,
      SurveyTokenArgs,
      IssuedSurveyTokens,
    ],
    ...[SurveyResults, SurveyQuestionResult, SurveyFigure, SurveyShare, SurveyTrend, SurveySheet, SurveySheetQuestion],
    ...Object.values(inputs),
    ...Object.values(fieldInputs),
    ...Object.values(published),
    PublishedSurveysArgs,
  ],
  resolvers: [
    ...Object.values(reading),
    ...Object.values(resultResolvers),
    ...Object.values(sheetResolvers),
    ...Object.values(publishedResolvers),
    ...[SurveyMutations, SurveyPlanMutations, SurveyLifeMutations, SurveyFieldMutations],
  ],
  collections: [surveys],
  dues: surveyDues,
  tables: [surveyAnswerTable],
  permissions: {
    'core.survey.read': { title: { ko: '설문 보기', en: 'Read surveys' }, kind: 'read', roles: SIGNED_IN },
    'core.survey.write': { title: { ko: '설문 준비', en: 'Prepare surveys' }, kind: 'write', roles: WRITERS },
    'core.survey.enter': { title: { ko: '응답 입력', en: 'Enter answers' }, kind: 'write', roles: WRITERS },
    'core.survey.run': {
      title: { ko: '설문 시작·마감·공표', en: 'Open, close and publish surveys' },
      kind: 'decide',
      roles: [...OFFICERS, 'head'],
    },
    'core.survey.public': {
      title: { ko: '공표된 설문 결과 보기', en: 'Read published results of surveys' },
      kind: 'read',
      roles: ROLES,
    },
    'core.survey.answer': { title: { ko: '초대로 응답', en: 'Answer by invitation' }, kind: 'write', roles: ROLES },
  },
  messages: surveyMessages,
};
