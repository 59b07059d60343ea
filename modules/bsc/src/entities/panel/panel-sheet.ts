import {
  DateColumn,
  DateScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { PanelMark, PanelSheetState } from '../../rules/panel/sheet.js';
import { PanelSheetStateName } from './enums.js';
import { PanelMarkGiven } from './panel-parts.js';
import { readsPanelSheet } from './who-reads-sheets.js';

@VisibleWhere(readsPanelSheet)
@RecordType('bsc_panel_sheet', '평가표: 평가위원 한 사람이 지표 하나를 평가한 것. / What a member gave a KPI.')
export class PanelSheet extends Node {
  @ReferenceColumn()
  memberKey!: number;

  @ReferenceColumn()
  itemKey!: number;

  @Field(() => PanelSheetStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: PanelSheetState;

  @Field(() => [PanelMarkGiven], { description: '기준별 등급. / Grades by criterion.' })
  @JsonColumn()
  marks!: readonly PanelMark[];

  @Field(() => String, { nullable: true, description: '의견이나 회피한 까닭. / Comment, or why recused.' })
  @TextColumn(1000, { nullable: true })
  comment!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '제출한 날. / Day it was handed in.' })
  @DateColumn({ nullable: true })
  submittedOn!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
