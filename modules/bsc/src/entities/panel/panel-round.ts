import {
  BooleanColumn,
  type Criterion,
  DateColumn,
  DateScalar,
  DecimalColumn,
  IntegerColumn,
  JsonColumn,
  Node,
  PanelCriterion,
  PeriodScalar,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { DifficultyBand, PanelGrade, PanelKind } from '../../rules/panel/scheme.js';
import { PanelKindName, type PanelRoundState, PanelRoundStateName } from './enums.js';
import { PanelDifficultyStep, PanelGradeStep } from './panel-parts.js';

@RecordType('bsc_panel_round', '평가단 평가: 성격평가나 정성평가 한 번. / A round of a panel that grades KPIs.')
export class PanelRound extends Node {
  @Field(() => PanelKindName, { description: '종류. / Kind.' })
  @TextColumn(20)
  kind!: PanelKind;

  @Field(() => PeriodScalar, { description: '평가하는 기간(2006, 2006-H1). / Period that is judged.' })
  @TextColumn(7)
  period!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @ReferenceColumn()
  committeeKey!: number;

  @Field(() => PanelRoundStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: PanelRoundState;

  @Field(() => Int, {
    description: '의사정족수: 점수가 되는 데 필요한 평가위원 수. / Sheets of present members that a result needs.',
  })
  @IntegerColumn()
  quorum!: number;

  @Field(() => [PanelCriterion], { description: '평가 기준. / Criteria.' })
  @JsonColumn()
  criteria!: readonly Criterion[];

  @Field(() => [PanelGradeStep], { description: '등급(높은 것부터). / Grades, the best first.' })
  @JsonColumn()
  grades!: readonly PanelGrade[];

  @Field(() => [PanelDifficultyStep], {
    description: '난이도 가중의 구간(성격평가). / Bands of the multiplier for difficulty, of an appraisal.',
  })
  @JsonColumn()
  difficulties!: readonly DifficultyBand[];

  @Field(() => DateScalar, { description: '연 날. / Day it was opened.' })
  @DateColumn()
  openedOn!: string;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '마감한 날. / Day it was closed.' })
  @DateColumn({ nullable: true })
  closedOn!: string | null;

  @DecimalColumn({ nullable: true })
  agreementValue!: string | null;

  @IntegerColumn({ nullable: true })
  agreementMembers!: number | null;

  @IntegerColumn({ nullable: true })
  agreementItems!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
