import { Field, ID, InputType, Int } from 'type-graphql';
import { SurveyModeName } from '../entities/survey-results.js';
import type { SurveyMode } from '../rules/survey-groups.js';
import { ImportFileInput } from './import-inputs.js';
import { RecordUpdate } from './record-inputs.js';
import { SurveyAnswerInput } from './survey-inputs.js';

@InputType({ description: '종이나 면접의 응답 하나. / The answers of one person on paper or in person.' })
export class SurveyResponseInput {
  @Field(() => ID, { description: '설문. / Survey.' })
  survey!: string;

  @Field(() => SurveyModeName, { description: '조사 방법. / How the person was asked.' })
  mode!: SurveyMode;

  @Field(() => ID, { nullable: true, description: '층. / Stratum of the person.' })
  stratum?: string | null;

  @Field(() => [SurveyAnswerInput], { description: '답. / Answers.' })
  answers!: SurveyAnswerInput[];
}

@InputType({
  description: '면접원이 모은 응답 표의 가져오기. / Import of a table of answers that interviewers collected.',
})
export class SurveyResponsesImportInput extends ImportFileInput {
  @Field(() => ID, { description: '설문. / Survey.' })
  survey!: string;

  @Field(() => SurveyModeName, { description: '조사 방법. / How people were asked.' })
  mode!: SurveyMode;
}

@InputType({ description: '종이·면접의 접촉과 거절. / People asked on paper or in person, and refusals.' })
export class SurveyContactsInput extends RecordUpdate {
  @Field(() => Int, { description: '접촉한 사람. / People asked.' })
  contacted!: number;

  @Field(() => Int, { description: '거절한 사람. / People who refused.' })
  refused!: number;
}
