import {
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  JsonColumn,
  type MeasuredInput,
  type MeasuredStatus,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType(
  'bsc_final_score',
  '채점으로 고정된 점수, 고칠 때마다 새 차수. / Score frozen at scoring; each correction is a revision.',
)
export class FinalScore extends Node {
  @ReferenceColumn()
  scorecardKey!: number;

  @Field(() => Int, { description: '차수. / Revision.' })
  @IntegerColumn()
  revision!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '본점수(가점·감점 앞). / Score before bonus and penalty.',
  })
  @DecimalColumn({ nullable: true })
  base!: string | null;

  @Field(() => DecimalScalar, { description: '가점(상한 뒤). / Bonus, after the cap.' })
  @DecimalColumn()
  bonus!: string;

  @Field(() => DecimalScalar, { description: '감점(상한 뒤). / Penalty, after the cap.' })
  @DecimalColumn()
  penalty!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '총점. / Total.' })
  @DecimalColumn({ nullable: true })
  total!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '반영 비율. / Coverage.' })
  @DecimalColumn({ nullable: true })
  coverage!: string | null;

  @TextColumn(20)
  status!: MeasuredStatus;

  @Field(() => DecimalScalar, { description: '결과지표 득점의 합. / Points of outcome KPIs.' })
  @DecimalColumn()
  outcomePoints!: string;

  @Field(() => Int, { description: '늦은 지표 수. / KPIs that were late.' })
  @IntegerColumn()
  late!: number;

  @Field(() => Int, { nullable: true, description: '시 전체 순위. / Rank in the city.' })
  @IntegerColumn({ nullable: true })
  cityRank!: number | null;

  @Field(() => Int, { nullable: true, description: '평가군 순위. / Rank in the group.' })
  @IntegerColumn({ nullable: true })
  groupRank!: number | null;

  @Field(() => String, { nullable: true, description: '등급. / Grade.' })
  @TextColumn(20, { nullable: true })
  grade!: string | null;

  @JsonColumn()
  inputs!: readonly MeasuredInput[];

  @Field(() => DateScalar, { description: '채점일. / Day of scoring.' })
  @DateColumn()
  scoredOn!: string;

  @ReferenceColumn({ nullable: true })
  scoredByKey!: number | null;

  @Field(() => String, { nullable: true, description: '다시 채점한 사유. / Reason of a new revision.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;
}
