import { Field, Int } from 'type-graphql';
import {
  BooleanColumn,
  DateColumn,
  DecimalColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { enumOf } from '../contract/enum-of.js';
import { Node } from '../contract/node.js';
import { RecordType, VisibleWhere } from '../contract/table.js';
import { asParent, both } from '../contract/visibility.js';
import { SHEET_STATES, type SheetState } from '../rules/contest-result.js';
import type { GivenPoints } from '../rules/panel-points.js';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { Contest } from './contest.js';
import { PanelPoints } from './panel.js';
import { readsJudge, readsSheet } from './who-runs-contests.js';

export const SheetStateName = enumOf('JudgeScoreState', '심사표의 상태. / State of a score sheet.', SHEET_STATES, {
  DRAFT: '작성 중. / Being filled in.',
  SUBMITTED: '냄. / Handed in.',
  RECUSED: '제척·기피. / Recused.',
});

@VisibleWhere(
  both(
    asParent(() => Contest, 'contest_id'),
    readsJudge,
  ),
)
@RecordType('core_contest_judge', '심사위원: 공모의 심사 자리 하나. / A judge of a contest, in a seat.')
export class ContestJudge extends Node {
  @ReferenceColumn()
  contestKey!: number;

  /** None of an expert without an account: the office takes the sheet down from paper. */
  @ReferenceColumn({ nullable: true })
  personKey!: number | null;

  @Field(() => String, { description: '이름. / Name.' })
  @TextColumn(100)
  name!: string;

  @Field(() => String, { description: '자리(위원장, 외부 전문가 따위). / Seat, such as the chair or an expert.' })
  @TextColumn(100)
  seat!: string;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@VisibleWhere(readsSheet)
@RecordType('core_judge_score', '심사표: 위원 한 사람이 출품 하나에 준 점수. / Points of one judge for one entry.')
export class JudgeScore extends Node {
  @ReferenceColumn()
  judgeKey!: number;

  @ReferenceColumn()
  entryKey!: number;

  @Field(() => SheetStateName, { description: '상태. / State.' })
  @TextColumn(12)
  state!: SheetState;

  @Field(() => [PanelPoints], { description: '기준별 점수. / Points by criterion.' })
  @JsonColumn()
  points!: readonly GivenPoints[];

  @Field(() => DecimalScalar, { nullable: true, description: '합계(낸 뒤). / Total, once handed in.' })
  @DecimalColumn({ nullable: true })
  total!: string | null;

  @Field(() => String, { nullable: true, description: '의견이나 기피의 까닭. / Opinion, or why recused.' })
  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '낸 날. / Day it was handed in.' })
  @DateColumn({ nullable: true })
  scoredOn!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
