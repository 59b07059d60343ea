import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { TaskOrigin, TaskStatus } from '../rules/task-life.js';
import { InnovationTaskOrigin, InnovationTaskStatus } from './enums.js';

const optional = (description: string) => ({ nullable: true, description });
const text = (length: number) => TextColumn(length, { nullable: true });

@RecordType('innovation_task', '혁신과제(시정 148건, 지방공통 21개). / Innovation task: 148 of the city, 21 in common.')
export class InnovationTask extends CodedRecord {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => InnovationTaskOrigin, { description: '구분. / Where it comes from.' })
  @TextColumn(10)
  origin!: TaskOrigin;

  @Field(() => Int, { description: '번호(구분과 연도 안에서 유일). / Number, unique within its origin and year.' })
  @IntegerColumn()
  number!: number;

  /** The one department that answers for it; those that carry it out stand in TaskDepartment, this one too. */
  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  @Field(() => String, optional('문제점. / The problem.'))
  @text(2000)
  problem!: string | null;

  @Field(() => String, optional('개선목표. / What is to become better.'))
  @text(2000)
  aim!: string | null;

  @Field(() => DateScalar, optional('시작일. / First day.'))
  @DateColumn({ nullable: true })
  startsOn!: string | null;

  @Field(() => DateScalar, optional('종료일. / Last day.'))
  @DateColumn({ nullable: true })
  endsOn!: string | null;

  @Field(() => InnovationTaskStatus, { description: '상태. / State.' })
  @TextColumn(20)
  status!: TaskStatus;

  @Field(
    () => DateScalar,
    optional(
      '다음 기한: 남은 이정표 가운데 이른 것, 없으면 종료일(휴일이면 다음 근무일). / Next day that falls due: of the earliest open milestone, else its end, moved off holidays.',
    ),
  )
  @DateColumn({ nullable: true })
  dueOn!: string | null;

  @Field(() => String, optional('추진 결과. / Result.'))
  @text(2000)
  result!: string | null;

  @Field(() => DateScalar, optional('완료일. / Day it was done.'))
  @DateColumn({ nullable: true })
  doneOn!: string | null;

  @Field(() => String, optional('점검한 효과. / Effect, as judged.'))
  @text(2000)
  effect!: string | null;

  @Field(() => DateScalar, optional('효과 점검일. / Day the effect was judged.'))
  @DateColumn({ nullable: true })
  effectOn!: string | null;

  @Field(() => String, optional('확산한 곳과 방법. / Where and how it was spread.'))
  @text(2000)
  spreadNote!: string | null;

  @Field(() => String, optional('중단한 까닭. / Why it was dropped.'))
  @text(1000)
  dropReason!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('innovation_task_department', '과제를 추진하는 부서. / A department that carries a task out.')
export class TaskDepartment extends Node {
  @ReferenceColumn()
  taskKey!: number;

  @ReferenceColumn()
  departmentKey!: number;
}

@RecordType('innovation_task_milestone', '혁신과제의 이정표(가중치). / A weighted milestone of an innovation task.')
export class TaskMilestone extends Node {
  @ReferenceColumn()
  taskKey!: number;

  @Field(() => Int, { description: '순서(1부터). / Order, from 1.' })
  @IntegerColumn()
  position!: number;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @Field(() => DecimalScalar, { description: '가중치(%, 합계 100). / Weight in percent; all together 100.' })
  @DecimalColumn()
  weight!: string;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateScalar, optional('모든 추진부서가 달성한 날. / Day on which the last department had reached it.'))
  @DateColumn({ nullable: true })
  doneOn!: string | null;
}

@RecordType('innovation_milestone_report', '한 부서의 이정표 달성. / That a department has reached a milestone.')
export class MilestoneReport extends Node {
  @ReferenceColumn()
  milestoneKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => DateScalar, { description: '달성일. / Day it was reached.' })
  @DateColumn()
  doneOn!: string;

  @ReferenceColumn({ nullable: true })
  reportedByKey!: number | null;
}
