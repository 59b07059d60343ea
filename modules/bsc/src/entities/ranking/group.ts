import {
  BooleanColumn,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  Node,
  PlanRecord,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('bsc_group', '평가군: 함께 순위를 매기는 부서들. / Evaluation group: departments that are ranked together.')
export class EvaluationGroup extends PlanRecord {}

@RecordType('bsc_group_member', '부서의 평가군(그해부터). / Evaluation group of a department, from a year on.')
export class GroupMember extends Node {
  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn()
  groupKey!: number;

  @Field(() => Int, { description: '시작 연도. / First year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => Boolean, { description: '관리부서인지(시상 제외). / Runs the evaluation: gets no award.' })
  @BooleanColumn()
  managing!: boolean;

  @Field(() => Boolean, { description: '그해에 비위가 있었는지(시상 제외). / Misconduct in that year: no award.' })
  @BooleanColumn()
  misconduct!: boolean;

  @Field(() => String, { nullable: true, description: '비고(비위의 근거). / Remark; the ground of misconduct.' })
  @TextColumn(1000, { nullable: true })
  note!: string | null;

  @Field(() => Int, { nullable: true, description: '정원(명). / Authorized persons.' })
  @IntegerColumn({ nullable: true })
  staff!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '예산(원). / Budget, in won.' })
  @DecimalColumn({ nullable: true })
  budget!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
