import {
  DateScalar,
  DecimalScalar,
  ImportFileInput,
  NewRecord,
  RecordUpdate,
  TitledRecordUpdate,
} from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { InnovationTaskOrigin, InnovationTaskStatus } from '../entities/enums.js';
import type { TaskOrigin, TaskStatus } from '../rules/task-life.js';

@InputType({
  description:
    '새 혁신과제(코드는 연도·구분·번호로 정함). / A new innovation task; year, origin and number make its code.',
})
export class InnovationTaskInput extends NewRecord {
  @Field(() => InnovationTaskOrigin, { description: '구분. / Origin.' })
  origin!: TaskOrigin;

  @Field(() => Int, { description: '번호. / Number.' })
  number!: number;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string;

  @Field(() => Int, {
    nullable: true,
    description: '연도(기본: 기준일의 연도). / Year; that of the business date unless given.',
  })
  year?: number | null;

  @Field(() => ID, { description: '주관부서. / Lead department.' })
  department!: string;

  @Field(() => [ID], {
    nullable: true,
    description: '함께 추진하는 부서(공통과제만). / Further departments that carry it out; common tasks alone.',
  })
  departments?: string[] | null;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;

  @Field(() => String, { nullable: true, description: '문제점. / The problem.' })
  problem?: string | null;

  @Field(() => String, { nullable: true, description: '개선목표. / What is to become better.' })
  aim?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Last day.' })
  endsOn?: string | null;
}

@InputType({
  description: '혁신과제의 변경(빠진 것은 그대로). / Changes of an innovation task; what is left out stays.',
})
export class InnovationTaskUpdate extends TitledRecordUpdate {
  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;

  @Field(() => String, { nullable: true, description: '문제점. / The problem.' })
  problem?: string | null;

  @Field(() => String, { nullable: true, description: '개선목표. / What is to become better.' })
  aim?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Last day.' })
  endsOn?: string | null;
}

@InputType({ description: '혁신과제의 이정표 하나. / One milestone of an innovation task.' })
export class TaskMilestoneInput {
  @Field(() => ID, {
    nullable: true,
    description: '있는 이정표(새것이면 비움). / The known milestone; none for a new one.',
  })
  id?: string | null;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string | null;

  @Field(() => DecimalScalar, { description: '가중치(%). / Weight in percent.' })
  weight!: string;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;
}

@InputType({
  description:
    '혁신과제의 이정표 전체(가중치 합계 100, 빠진 것은 지움). / All milestones of a task, 100 together; what is left out is removed.',
})
export class TaskMilestonesInput extends RecordUpdate {
  @Field(() => [TaskMilestoneInput], { description: '이정표. / Milestones.' })
  milestones!: TaskMilestoneInput[];
}

@InputType({
  description: '한 부서의 이정표 달성(id는 과제). / That a department has reached a milestone; the id is the task’s.',
})
export class MilestoneReach extends RecordUpdate {
  @Field(() => ID, { description: '이정표. / Milestone.' })
  milestone!: string;

  @Field(() => ID, {
    nullable: true,
    description: '달성한 부서(기본: 주관부서). / Department; the lead one unless given.',
  })
  department?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '달성일(비우면 달성을 거둠). / Day it was reached; none takes the report back.',
  })
  doneOn?: string | null;
}

@InputType({ description: '혁신과제의 다음 단계. / Next step of an innovation task.' })
export class InnovationTaskMove extends RecordUpdate {
  @Field(() => InnovationTaskStatus, { description: '옮길 상태. / State to go to.' })
  to!: TaskStatus;

  @Field(() => String, {
    nullable: true,
    description:
      '완료의 결과, 점검한 효과, 확산한 곳, 중단한 까닭. / Result, effect, where it was spread, or why it was dropped.',
  })
  note?: string | null;
}

@InputType({
  description:
    '혁신과제 표: 구분, 번호, 과제명, 담당부서 …; 같은 번호는 고침. / A table of tasks; a number that is there is revised.',
})
export class InnovationTaskImportInput extends ImportFileInput {
  @Field(() => Int, {
    nullable: true,
    description: '연도(기본: 기준일의 연도). / Year; that of the business date unless given.',
  })
  year?: number | null;
}
