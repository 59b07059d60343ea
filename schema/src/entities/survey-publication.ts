import { Field } from 'type-graphql';
import { DateColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { RecordType, VisibleWhere } from '../contract/table.js';
import { asParent } from '../contract/visibility.js';
import { DateScalar } from '../scalars/date.js';
import { Survey } from './survey.js';

/** Never changed once written. */
@VisibleWhere(asParent(() => Survey, 'survey_id'))
@RecordType(
  'core_survey_publication',
  '공표한 설문 결과: 문항, 응답 수, 기간, 방법, 표본오차(고칠 수 없음). / Results of a survey as published: questions, answers, days, mode and margin; they cannot be changed.',
)
export class SurveyPublication extends Node {
  @ReferenceColumn()
  surveyKey!: number;

  @Field(() => DateScalar, { description: '공표일. / Day they were published.' })
  @DateColumn()
  publishedOn!: string;

  @Field(() => String, { description: '내용의 원문(JSON). / Contents, as JSON text.' })
  @TextColumn(100_000)
  content!: string;

  @Field(() => String, { description: '내용의 SHA-256(16진수). / SHA-256 of the contents, hexadecimal.' })
  @TextColumn(64)
  hash!: string;
}
