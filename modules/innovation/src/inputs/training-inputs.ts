import { DateScalar, NewCodedRecord, NewRecord, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TrainingExcuseName, TrainingPresenceName } from '../entities/enums.js';
import type { TrainingExcuse, TrainingPresence } from '../rules/training.js';
import { InnovationYearArgs } from './arguments.js';

@InputType({ description: '새 교육 프로그램. / A new training program.' })
export class TrainingProgramInput extends NewCodedRecord {
  @Field(() => Int, { nullable: true, description: '연도(기본: 기준일의 연도). / Year; that of the business date.' })
  year?: number | null;

  @Field(() => String, { description: '무엇을 익히는지. / What is learned.' })
  aim!: string;

  @Field(() => Boolean, { description: '전직원이 분기마다 받는지. / Whether all staff take it each quarter.' })
  forAll!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: '이 교육으로 하는 계획의 활동. / Activity of the plan that it carries out.',
  })
  activity?: string | null;
}

@InputType({ description: '연 교육. / A session that was held.' })
export class TrainingSessionInput extends NewRecord {
  @Field(() => ID, { description: '프로그램. / Program.' })
  program!: string;

  @Field(() => String, { description: '제목. / Title.' })
  title!: string;

  @Field(() => DateScalar, { description: '연 날. / Day it was held.' })
  heldOn!: string;

  @Field(() => Int, { description: '시간(분). / Minutes.' })
  minutes!: number;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: '보충하는 교육. / Session that it makes up for.' })
  makeUpOf?: string | null;
}

@InputType({ description: '명부의 한 줄. / A line of the roll.' })
export class TrainingLineInput {
  @Field(() => ID, { description: '사람. / Person.' })
  person!: string;

  @Field(() => TrainingPresenceName, { description: '이수 또는 제외. / Came or excused.' })
  presence!: TrainingPresence;

  @Field(() => TrainingExcuseName, {
    nullable: true,
    description: '제외사유(제외한 사람은 꼭). / Why; needed for who is excused.',
  })
  excuse?: TrainingExcuse | null;
}

@InputType({
  description:
    '한 부서의 교육 이수 기록(전에 적은 것을 대신함). / Attendance of a department; takes the place of what was recorded.',
})
export class TrainingAttendanceInput extends RecordUpdate {
  @Field(() => ID, { nullable: true, description: '부서(기본: 자기 부서). / Department; the own one unless given.' })
  department?: string | null;

  @Field(() => [TrainingLineInput], { description: '온 사람과 제외한 사람. / Who came and who is excused.' })
  lines!: TrainingLineInput[];
}

@ArgsType()
export class TrainingArgs extends InnovationYearArgs {
  @Field(() => String, {
    nullable: true,
    description:
      '프로그램의 코드(기본: 그해의 전직원 교육). / Code of the program; that of the year for all staff unless given.',
  })
  program?: string;
}

@ArgsType()
export class TrainingMatrixArgs extends TrainingArgs {
  @Field(() => Int, {
    nullable: true,
    description: '이 분기를 이수하지 않은 사람만. / Only those who are missing in this quarter.',
  })
  missingIn?: number;
}

@ArgsType()
export class TrainingRollArgs {
  @Field(() => ID, { description: '교육. / Session.' })
  session!: string;

  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;
}
