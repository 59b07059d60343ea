import { ArgsType, Field, Int } from 'type-graphql';
import type { RequestContext } from '../contract/context.js';
import { ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import {
  PublishedSurveyOption,
  PublishedSurveyQuestion,
  PublishedSurveyResults,
} from '../entities/published-survey.js';
import { publishedSurveys } from '../stores/published-survey-store.js';
import { bilingualField } from './bilingual-field.js';

@ArgsType()
export class PublishedSurveysArgs {
  @Field(() => Int, { description: '공표한 해. / Year in which they were published.' })
  year!: number;
}

/** For everybody, signed in or not. */
@FieldsOf(() => PublishedSurveyResults)
export class PublishedSurveyResolver {
  @ReadField(() => [PublishedSurveyResults], {
    permission: 'core.survey.public',
    args: PublishedSurveysArgs,
    description:
      '누구나 보는 시민·고객 설문의 공표 결과. / Published results of surveys of citizens and customers, for everybody.',
  })
  publishedSurveys({ year }: PublishedSurveysArgs, ctx: RequestContext) {
    return publishedSurveys(ctx, year);
  }
}

export const PublishedSurveyTitle = bilingualField(() => PublishedSurveyResults, 'title', '제목. / Title.');
export const PublishedSurveyQuestionTitle = bilingualField(
  () => PublishedSurveyQuestion,
  'title',
  '물음. / The question.',
);
export const PublishedSurveyOptionTitle = bilingualField(() => PublishedSurveyOption, 'title', '말. / Words.', {
  nullable: true,
});
