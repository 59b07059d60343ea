import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  Department,
  IntegerColumn,
  MeasuredType,
  Node,
  Person,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { TrainingExcuse, TrainingPresence, TrainingState } from '../rules/training.js';
import { TrainingExcuseName, TrainingPresenceName, TrainingStateName } from './enums.js';
import { personalRows } from './who-sees.js';

@RecordType(
  'innovation_training_program',
  '한 해의 혁신역량 강화 프로그램. / A program of a year that trains staff for innovation.',
)
export class TrainingProgram extends CodedRecord {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => String, { description: '무엇을 익히는지. / What is learned.' })
  @TextColumn(2000)
  aim!: string;

  @Field(() => Boolean, { description: '전직원이 분기마다 받는지. / Whether all staff take it each quarter.' })
  @BooleanColumn()
  forAll!: boolean;

  /** The line of the plan that its sessions carry out. */
  @ReferenceColumn({ nullable: true })
  plannedKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('innovation_training_session', '교육 한 번, 또는 보충교육. / A session of a training, or a make-up of one.')
export class TrainingSession extends Node {
  @ReferenceColumn()
  programKey!: number;

  @ReferenceColumn({ nullable: true })
  makeUpOfKey!: number | null;

  /** The core's record that the planned activity was held, for the first session of a quarter. */
  @ReferenceColumn({ nullable: true })
  occurrenceKey!: number | null;

  @Field(() => String, { description: '제목. / Title.' })
  @TextColumn(300)
  title!: string;

  @Field(() => DateScalar, { description: '연 날. / Day it was held.' })
  @DateColumn()
  heldOn!: string;

  @Field(() => Int, { description: '시간(분). / Minutes.' })
  @IntegerColumn()
  minutes!: number;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  @TextColumn(100, { nullable: true })
  place!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@VisibleWhere(personalRows('innovation.training.read-all'))
@RecordType(
  'innovation_training_attendance',
  '교육에 온 사람, 또는 제외된 사람. / Who came to a session, or was excused.',
)
export class TrainingAttendance extends Node {
  @ReferenceColumn()
  sessionKey!: number;

  @ReferenceColumn()
  personKey!: number;

  /** Where the person belonged on the day. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => TrainingPresenceName, { description: '이수 또는 제외. / Whether the person came or was excused.' })
  @TextColumn(10)
  presence!: TrainingPresence;

  @Field(() => TrainingExcuseName, { nullable: true, description: '제외사유. / Why the person was excused.' })
  @TextColumn(12, { nullable: true })
  excuse!: TrainingExcuse | null;
}

@ObjectType({ description: '한 사람의 분기마다의 교육. / Training of a person, quarter by quarter.' })
export class TrainingRow {
  @Field(() => Person, { description: '사람. / Person.' })
  person!: Person;

  @Field(() => Department, { description: '그해 마지막에 속한 부서. / Department, the last of the year.' })
  department!: Department;

  @Field(() => [TrainingStateName], { description: '1분기부터 4분기까지. / First to fourth quarter.' })
  quarters!: TrainingState[];
}

@ObjectType({ description: '한 부서의 분기마다의 교육 이수. / How a department was trained, quarter by quarter.' })
export class TrainingCompliance {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => [MeasuredType], {
    description:
      '분기마다의 이수율(%): 이수 ÷ (교육일의 현원 − 제외). / Percent trained of those on the roll, without the excused.',
  })
  rates!: MeasuredType[];

  @Field(() => [Int], { description: '분기마다의 미이수 인원. / How many are missing, by quarter.' })
  missing!: number[];
}

@ObjectType({
  description: '교육일의 명부의 한 줄. / A line of the roll of a session.',
})
export class TrainingRollLine {
  @Field(() => Person, { description: '사람. / Person.' })
  person!: Person;

  @Field(() => TrainingPresenceName, {
    nullable: true,
    description: '이수 또는 제외; 없으면 오지 않음. / Came or excused; none where the person did not come.',
  })
  presence!: TrainingPresence | null;

  @Field(() => TrainingExcuseName, { nullable: true, description: '제외사유. / Why the person was excused.' })
  excuse!: TrainingExcuse | null;
}
