import { DateScalar, PeriodScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AwardScope,
  ManualTopic,
  MetaEvaluationStateName,
  MetaStandard,
  RewardKind,
  RoundStateName,
} from '../../entities/programme/enums.js';
import type { MetaEvaluationState, RoundState } from '../../rules/programme/moves.js';
import { RecordAsRead, YearRecordInput } from './year-record-input.js';

@InputType({ description: '한 달 결과의 게시. / Publication of a month.' })
export class PublicationInput {
  @Field(() => PeriodScalar, { description: '달(2006-05). / Month.' })
  month!: string;

  @Field(() => String, { nullable: true, description: '정정 사유(다시 게시할 때). / Reason, for a correction.' })
  reason?: string | null;
}

@InputType({ description: '시상 등급. / A grade of awards.' })
export class AwardGradeInput {
  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string | null;

  @Field(() => Int, { description: '부서 수. / How many departments.' })
  count!: number;
}

@InputType({ description: '우수부서 시상 기준. / Scheme of awards to departments.' })
export class AwardSchemeInput extends YearRecordInput {
  @Field(() => AwardScope, { description: '범위. / Among whom they are given.' })
  scope!: AwardScope;

  @Field(() => ID, { nullable: true, description: '평가군(범위가 평가군일 때). / Group, where the scope is one.' })
  group?: string | null;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;

  @Field(() => [AwardGradeInput], { description: '등급(높은 것부터). / Grades, the highest first.' })
  grades!: AwardGradeInput[];
}

@InputType({ description: '메타평가의 점검 항목. / Criterion of a meta-evaluation.' })
export class MetaCriterionInput {
  @Field(() => MetaStandard, { description: '기준. / Standard.' })
  standard!: MetaStandard;

  @Field(() => String, { description: '항목(한국어). / Criterion in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '항목(영어). / Criterion in English.' })
  titleEn?: string | null;
}

@InputType({ description: '메타평가. / Meta-evaluation.' })
export class MetaEvaluationInput extends YearRecordInput {
  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;

  @Field(() => [MetaCriterionInput], { description: '점검 항목. / Criteria.' })
  criteria!: MetaCriterionInput[];
}

@InputType({ description: '메타평가의 상태 변경. / A move of a meta-evaluation.' })
export class MetaEvaluationMove extends RecordAsRead {
  @Field(() => MetaEvaluationStateName, { description: '새 상태. / New state.' })
  state!: MetaEvaluationState;
}

@InputType({ description: '한 해의 월 평가. / Monthly rounds of a year.' })
export class EvaluationYearInput {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => ID, { description: '평가하는 연구회. / Study group that evaluates.' })
  committee!: string;
}

@InputType({ description: '월 평가의 상태 변경. / A move of a monthly round.' })
export class EvaluationRoundMove extends RecordAsRead {
  @Field(() => RoundStateName, { description: '새 상태. / New state.' })
  state!: RoundState;

  @Field(() => String, { nullable: true, description: '총평(마칠 때 필요). / Findings; needed to close it.' })
  findings?: string | null;
}

@InputType({ description: '보상 반영 선언. / Declaration of a reward that results go into.' })
export class RewardExportInput {
  @Field(() => Int, { description: '평가 연도. / Year that is evaluated.' })
  year!: number;

  @Field(() => RewardKind, { description: '종류. / Kind.' })
  kind!: RewardKind;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;

  @Field(() => ID, { nullable: true, description: '계획의 활동. / Activity of the plan.' })
  activity?: string | null;

  @Field(() => Int, { nullable: true, description: '편집 판 번호(고칠 때). / Edit lock, for a change.' })
  version?: number | null;
}

@InputType({ description: '매뉴얼의 장. / A chapter of the manual.' })
export class ManualChapterInput {
  @Field(() => ManualTopic, { nullable: true, description: '이 장이 돕는 화면. / Page that it is the help of.' })
  topic?: ManualTopic | null;

  @Field(() => String, { description: '제목(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '제목(영어). / Title in English.' })
  titleEn?: string | null;

  @Field(() => String, { description: '본문(한국어). / Text in Korean.' })
  bodyKo!: string;

  @Field(() => String, { nullable: true, description: '본문(영어). / Text in English.' })
  bodyEn?: string | null;
}

@InputType({ description: '매뉴얼의 한 판. / An edition of the manual.' })
export class ManualInput extends YearRecordInput {
  @Field(() => [ManualChapterInput], { description: '장. / Chapters.' })
  chapters!: ManualChapterInput[];
}
