import {
  asParent,
  DateColumn,
  DateScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  VisibleWhere,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { BudgetLine } from '../budget-line.js';

@VisibleWhere(asParent(() => BudgetLine, 'budget_line_id'))
@RecordType('plan_sync_supplement', '한 차례의 추가경정예산. / One supplementary budget.')
export class SupplementaryBudget extends Node {
  @ReferenceColumn()
  budgetLineKey!: number;

  @Field(() => Int, { description: '제 몇 회 추경인지. / Which one of the year.' })
  @IntegerColumn()
  number!: number;

  @Field(() => WonScalar, { description: '증감(원, 감액은 음수). / Won added, or cut if negative.' })
  @WonColumn()
  amount!: number;

  @Field(() => DateScalar, { nullable: true, description: '의결일. / Day on which the council decided.' })
  @DateColumn({ nullable: true })
  decidedOn!: string | null;
}
