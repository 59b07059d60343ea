import {
  DateColumn,
  DateScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { KnownFact } from '../../rules/meta/facts.js';
import type { MetaEvaluationState } from '../../rules/programme/moves.js';
import { MetaEvaluationStateName, MetaStandard } from './enums.js';
import { YearRecord } from './year-record.js';

@RecordType('bsc_meta_evaluation', '메타평가: 평가 제도의 평가. / Meta-evaluation: evaluating the evaluation.')
export class MetaEvaluation extends YearRecord {
  @Field(() => MetaEvaluationStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: MetaEvaluationState;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '마친 날. / Day it was finished.' })
  @DateColumn({ nullable: true })
  doneOn!: string | null;

  /** What was computed, as of the day it was finished; computed anew until then. */
  @JsonColumn({ nullable: true })
  facts!: readonly KnownFact[] | null;
}

@RecordType('bsc_meta_criterion', '메타평가의 점검 항목. / Criterion of a meta-evaluation.')
export class MetaCriterion extends Node {
  @ReferenceColumn()
  evaluationKey!: number;

  @Field(() => Int, { description: '순서(1부터). / Order, from 1.' })
  @IntegerColumn()
  position!: number;

  @Field(() => MetaStandard, { description: '기준. / Standard that it belongs to.' })
  @TextColumn(20)
  standard!: MetaStandard;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;
}
