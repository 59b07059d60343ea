import {
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { CriterionMean } from '../../rules/panel/result.js';
import { PanelCriterionMean } from './panel-parts.js';

/** Nothing of a result stands here before the round is closed. */
@RecordType('bsc_panel_item', '평가 대상 지표와 그 결과. / A KPI that a panel grades, with what it found.')
export class PanelItem extends Node {
  @ReferenceColumn()
  roundKey!: number;

  @ReferenceColumn()
  kpiKey!: number;

  @IntegerColumn()
  position!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '평균(마감 뒤, 정족수에 못 미치면 없음). / Mean, once closed; none below the quorum.',
  })
  @DecimalColumn({ nullable: true })
  mean!: string | null;

  @Field(() => String, { nullable: true, description: '등급. / Grade.' })
  @TextColumn(20, { nullable: true })
  grade!: string | null;

  @Field(() => [PanelCriterionMean], { description: '기준별 평균. / Means by criterion.' })
  @JsonColumn()
  criteria!: readonly CriterionMean[];

  @Field(() => Int, { nullable: true, description: '반영된 평가표 수. / Sheets that it rests on.' })
  @IntegerColumn({ nullable: true })
  counted!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '제안된 난이도 가중. / Multiplier proposed.' })
  @DecimalColumn({ nullable: true })
  difficulty!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '난이도 가중을 지표에 적용한 날. / Day it was adopted.' })
  @DateColumn({ nullable: true })
  adoptedOn!: string | null;

  @ReferenceColumn({ nullable: true })
  adoptedByKey!: number | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
