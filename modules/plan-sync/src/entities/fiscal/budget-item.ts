import {
  asParent,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { BudgetLine } from '../budget-line.js';

@VisibleWhere(asParent(() => BudgetLine, 'budget_line_id'))
@RecordType(
  'plan_sync_budget_item',
  '예산서의 내역 한 줄: 같은 줄도 따로 셈. / Item of a budget; equal ones each count.',
)
export class BudgetItem extends Node {
  @ReferenceColumn()
  budgetLineKey!: number;

  @Field(() => Int, {
    description: '차수: 본예산 0, 제n회 추경 n. / 0 of the first budget, n of the n-th supplementary.',
  })
  @IntegerColumn()
  step!: number;

  @Field(() => String, { description: '내역(통계목). / What it is for.' })
  @TextColumn(200)
  category!: string;

  @Field(() => String, {
    nullable: true,
    description: '회계나 기금의 이름 또는 번호. / Name or number of its account or fund.',
  })
  @TextColumn(60, { nullable: true })
  fund!: string | null;

  @Field(() => WonScalar, { description: '금액(원, 감액은 음수). / Won; negative where it takes away.' })
  @WonColumn()
  amount!: number;

  @Field(() => Int, { description: '가져온 표의 몇 번째 줄인지. / Line of the table that it came in.' })
  @IntegerColumn()
  position!: number;
}
