import { DateScalar, DecimalScalar, NewRecord, PeriodScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PanelKindName } from '../../entities/panel/enums.js';
import type { PanelKind } from '../../rules/panel/scheme.js';
import { RecordAsRead } from '../programme/year-record-input.js';

@InputType({ description: '평가 등급 하나. / A grade that members give.' })
export class PanelGradeInput {
  @Field(() => String, { description: '기호. / Its sign.' })
  code!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { description: '이름(영어). / Title in English.' })
  titleEn!: string;

  @Field(() => DecimalScalar, { description: '점수. / Points.' })
  points!: string;

  @Field(() => DecimalScalar, { description: '이 등급이 되는 평균의 아래 끝. / Mean from which on a KPI has it.' })
  from!: string;
}

@InputType({ description: '난이도 가중의 구간. / A band of the multiplier for difficulty.' })
export class PanelDifficultyInput {
  @Field(() => DecimalScalar, { description: '난이도 평균의 아래 끝. / Mean from which on it is proposed.' })
  from!: string;

  @Field(() => DecimalScalar, { description: '난이도 가중. / Multiplier.' })
  difficulty!: string;
}

@InputType({ description: '평가단 평가의 시작. / Opening of a round of a panel.' })
export class PanelRoundInput extends NewRecord {
  @Field(() => PanelKindName, { description: '종류. / Kind.' })
  kind!: PanelKind;

  @Field(() => PeriodScalar, { description: '기간(성격평가는 연도). / Period; a year for an appraisal.' })
  period!: string;

  @Field(() => ID, { description: '평가하는 위원회. / Committee that judges.' })
  committee!: string;

  @Field(() => [ID], { description: '평가위원(위원회의 위원). / Members, who hold seats of the committee.' })
  members!: string[];

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: '의사정족수(비우면 위원회의 것). / Sheets that a result needs; the committee’s quorum by default.',
  })
  quorum?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      '평가할 지표(비우면 성격평가는 확정 전 성과표의 지표, 정성평가는 평가단의 등급으로 매기는 지표). / KPIs; by default those on scorecards not confirmed, or of a qualitative evaluation those that panels grade.',
  })
  kpis?: string[] | null;

  @Field(() => [PanelGradeInput], {
    nullable: true,
    description: '등급(비우면 지난 평가의 것). / Grades; those of the round before by default.',
  })
  grades?: PanelGradeInput[] | null;

  @Field(() => [PanelDifficultyInput], {
    nullable: true,
    description:
      '난이도 가중의 구간(비우면 지난 평가의 것). / Bands of the multiplier; those of the round before by default.',
  })
  difficulties?: PanelDifficultyInput[] | null;
}

@InputType({ description: '평가위원의 추가. / Further members of a panel.' })
export class PanelMembersInput {
  @Field(() => ID, { description: '평가. / Round.' })
  round!: string;

  @Field(() => [ID], { description: '사람. / People.' })
  members!: string[];
}

@InputType({ description: '기준 하나에 주는 등급. / Grade for a criterion.' })
export class PanelMarkInput {
  @Field(() => String, { description: '기준의 코드. / Code of the criterion.' })
  criterion!: string;

  @Field(() => String, { description: '등급의 기호. / Sign of the grade.' })
  grade!: string;
}

@InputType({ description: '지표 하나의 평가. / What is given to a KPI.' })
export class PanelSheetRow {
  @Field(() => ID, { description: '평가 대상 지표. / KPI that is graded.' })
  item!: string;

  @Field(() => Int, { nullable: true, description: '편집 판 번호(처음이면 비움). / Edit lock; none at first.' })
  version?: number | null;

  @Field(() => [PanelMarkInput], { description: '등급. / Grades.' })
  marks!: PanelMarkInput[];

  @Field(() => String, { nullable: true, description: '의견. / Comment.' })
  comment?: string | null;
}

@InputType({ description: '내 평가표. / One’s own sheets.' })
export class PanelSheetsInput {
  @Field(() => ID, { description: '평가. / Round.' })
  round!: string;

  @Field(() => [PanelSheetRow], { description: '지표별 평가. / Rows, one for each KPI.' })
  rows!: PanelSheetRow[];

  @Field(() => Boolean, { description: '제출함(아니면 임시저장). / Hands them in; a draft otherwise.' })
  submit!: boolean;
}

@InputType({ description: '한 지표의 평가를 회피함. / Recusal from a KPI.' })
export class PanelRecusal {
  @Field(() => ID, { description: '평가 대상 지표. / KPI that is graded.' })
  item!: string;

  @Field(() => Int, { nullable: true, description: '편집 판 번호(처음이면 비움). / Edit lock; none at first.' })
  version?: number | null;

  @Field(() => String, { description: '이해충돌의 내용. / The conflict of interest.' })
  reason!: string;
}

@InputType({ description: '난이도 가중의 적용. / Adoption of the multipliers that are proposed.' })
export class PanelAdoption {
  @Field(() => [RecordAsRead], { description: '평가 대상 지표. / KPIs that were graded.' })
  items!: RecordAsRead[];
}
