import { Field, Int } from 'type-graphql';
import { BooleanColumn, DateColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { enumOf } from '../contract/enum-of.js';
import { RecordType, VisibleWhere } from '../contract/table.js';
import { both, byVisibilityFor, ofModuleOn, type Visibility } from '../contract/visibility.js';
import { SURVEY_WEIGHTINGS, type SurveyWeighting } from '../rules/survey-groups.js';
import { SURVEY_STATES, type SurveyState } from '../rules/survey-state.js';
import { DateScalar } from '../scalars/date.js';
import { CodedRecord } from './lineage.js';

export const SurveyStateName = enumOf('SurveyState', '설문의 상태. / State of a survey.', SURVEY_STATES, {
  DRAFT: '준비 중. / Being prepared.',
  OPEN: '응답을 받는 중. / Taking answers.',
  CLOSED: '마감함. / Closed.',
  PUBLISHED: '결과를 공표함. / Its results are published.',
});

export const SURVEY_PURPOSES = [
  'CITIZEN_OPINION',
  'CUSTOMER_EVALUATION',
  'POLICY_QUALITY',
  'CULTURE',
  'USAGE',
  'OTHER',
] as const;
export type SurveyPurpose = (typeof SURVEY_PURPOSES)[number];
export const SurveyPurposeName = enumOf('SurveyPurpose', '설문의 목적. / What a survey is for.', SURVEY_PURPOSES, {
  CITIZEN_OPINION: '시민 의견. / Opinions of citizens.',
  CUSTOMER_EVALUATION: '고객 평가. / Evaluation by customers.',
  POLICY_QUALITY: '정책품질 고객만족. / Quality of policies, as customers see it.',
  CULTURE: '조직문화. / Culture of the organization.',
  USAGE: '활용도. / How much something is used.',
  OTHER: '기타. / Another.',
});

export const SURVEY_POPULATIONS = ['CITIZEN', 'CUSTOMER', 'STAFF', 'EXPERT'] as const;
export type SurveyPopulation = (typeof SURVEY_POPULATIONS)[number];
export const SurveyPopulationName = enumOf('SurveyPopulation', '조사 대상. / Who is asked.', SURVEY_POPULATIONS, {
  CITIZEN: '시민. / Citizens.',
  CUSTOMER: '행정서비스 고객. / Customers of public services.',
  STAFF: '직원. / Staff.',
  EXPERT: '전문가. / Experts.',
});

export const SurveyWeightingName = enumOf(
  'SurveyWeighting',
  '가중 방법. / How answers are weighed.',
  SURVEY_WEIGHTINGS,
  {
    POST_STRATIFICATION: '사후층화: 층마다 모집단에 맞춤. / Post-stratification: each stratum as in the population.',
    RAKING: '레이킹: 특성마다 차례로 맞춤. / Raking: fitted to one trait after the other.',
    NONE: '가중하지 않음. / Not weighed.',
  },
);

/** Officers of every program see drafts: they answer for their program's surveys, whoever owns them. */
const visibleTo = byVisibilityFor(['bsc', 'policy', 'innovation', 'statistician']);

@VisibleWhere(both(ofModuleOn('module'), visibleTo))
@RecordType('core_survey', '설문조사: 문항, 표본, 응답과 결과. / Survey: its questions, sample, answers and results.')
export class Survey extends CodedRecord {
  @Field(() => SurveyPurposeName, { description: '목적. / What it is for.' })
  @TextColumn(30)
  purpose!: SurveyPurpose;

  @Field(() => SurveyPopulationName, { description: '조사 대상. / Who is asked.' })
  @TextColumn(20)
  population!: SurveyPopulation;

  @Field(() => Int, { nullable: true, description: '모집단(명). / How many people that is.' })
  @IntegerColumn({ nullable: true })
  populationSize!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '모집단 기준일. / Day on which they were counted.' })
  @DateColumn({ nullable: true })
  populationOn!: string | null;

  /** None for surveys from before there was a choice. Shown as `weighting`. */
  @TextColumn(20, { nullable: true })
  weightingMethod!: SurveyWeighting | null;

  @Field(() => Int, {
    nullable: true,
    description: '종이·면접으로 접촉한 사람(초대는 따로). / People asked on paper or in person, beside invitations.',
  })
  @IntegerColumn({ nullable: true })
  contacted!: number | null;

  @Field(() => Int, { nullable: true, description: '응답을 거절한 사람. / People who refused to answer.' })
  @IntegerColumn({ nullable: true })
  refused!: number | null;

  @TextColumn(2000, { nullable: true })
  introductionKo!: string | null;

  @TextColumn(2000, { nullable: true })
  introductionEn!: string | null;

  @Field(() => SurveyStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: SurveyState;

  @Field(() => Int, { nullable: true, description: '목표 표본(명). / How many answers are wanted.' })
  @IntegerColumn({ nullable: true })
  targetSize!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '첫날. / First day.' })
  @DateColumn({ nullable: true })
  opensOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '마감일. / Last day.' })
  @DateColumn({ nullable: true })
  closesOn!: string | null;

  @Field(() => Int, { description: '차수(되풀이하는 조사의 몇 번째). / Number of the wave.' })
  @IntegerColumn()
  wave!: number;

  /** The survey that this one repeats. */
  @ReferenceColumn({ nullable: true })
  previousKey!: number | null;

  @ReferenceColumn({ nullable: true })
  programKey!: number | null;

  /** The planned activity that is held when the survey is closed. */
  @ReferenceColumn({ nullable: true })
  activityKey!: number | null;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  /** Of the program; hidden where that module is off. */
  @TextColumn(60)
  module!: string;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @TextColumn(10)
  visibility!: Visibility;

  @ReferenceColumn({ nullable: true })
  ownerDepartmentKey!: number | null;

  @ReferenceColumn({ nullable: true })
  ownerPersonKey!: number | null;
}
