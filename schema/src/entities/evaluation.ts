import { Field } from 'type-graphql';
import {
  DateColumn,
  DecimalColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { RecordType, type RowCondition, tableOf, VisibleWhere } from '../contract/table.js';
import { both, ofModuleOn, visibleWhere } from '../contract/visibility.js';
import { any, raw, sql } from '../kernel/sql.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { PeriodScalar } from '../scalars/period.js';
import { Initiative } from './initiative.js';

/** Of initiatives that the reader may see, and of goals. */
const ofReadable: RowCondition = (ctx, alias) => {
  const initiative = visibleWhere(ctx, tableOf(Initiative), 'i', [raw(`i.id = ${alias}.subject_key`)]);
  return any([
    sql`${raw(alias)}.subject_type <> 'Initiative'`,
    sql`exists (select 1 from core_initiative i where ${initiative})`,
  ]);
};

@VisibleWhere(both(ofModuleOn('module'), ofReadable))
@RecordType('core_evaluation', '성과평가: 목표나 과제에 대한 평가 한 건. / Evaluation of a goal or an initiative.')
export class Evaluation extends Node {
  /** Goal or Initiative. */
  @TextColumn(20)
  subjectType!: string;

  @IntegerColumn()
  subjectKey!: number;

  @Field(() => PeriodScalar, { description: '평가 기간. / Period evaluated.' })
  @TextColumn(10)
  period!: string;

  @DecimalColumn({ nullable: true })
  scoreValue!: string | null;

  @TextColumn(20)
  scoreStatus!: string;

  @DecimalColumn({ nullable: true })
  scoreCoverage!: string | null;

  @DateColumn({ nullable: true })
  scoreAsOf!: string | null;

  @TextColumn(60)
  formulaVersion!: string;

  @JsonColumn()
  scoreInputs!: readonly { name: string; value: string | null; note: string | null }[];

  @Field(() => String, { nullable: true, description: '등급. / Grade.' })
  @TextColumn(20, { nullable: true })
  grade!: string | null;

  @Field(() => String, { nullable: true, description: '의견. / Opinion.' })
  @TextColumn(4000, { nullable: true })
  opinion!: string | null;

  @Field(() => String, { description: '평가 방법. / Method.' })
  @TextColumn(60)
  method!: string;

  @ReferenceColumn({ nullable: true })
  evaluatorKey!: number | null;

  @Field(() => DateTimeScalar, { description: '기록 시각. / When it was recorded.' })
  @InstantColumn()
  recordedAt!: Date;

  /** The module that wrote it; hidden where that module is off. */
  @TextColumn(60)
  module!: string;
}
