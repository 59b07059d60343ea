import { Field, ID, InputType, Int } from 'type-graphql';
import { SeatTitle } from '../entities/committee.js';
import { DateScalar } from '../scalars/date.js';
import { NewCodedRecord, NewRecord, TitledRecordUpdate } from './record-inputs.js';

@InputType({ description: '새 위원회의 자리. / A seat of a new committee.' })
export class CommitteeSeatInput {
  @Field(() => SeatTitle, {
    nullable: true,
    description: '구분(기본 위원). / What the seat is; a member unless given.',
  })
  title?: SeatTitle;

  @Field(() => String, { nullable: true, description: '맡은 분야. / Field that the seat stands for.' })
  field?: string;
}

@InputType({ description: '새 위원회. / A new committee.' })
export class CommitteeInput extends NewCodedRecord {
  @Field(() => ID, { description: '담당 부서. / Department in charge.' })
  department!: string;

  @Field(() => [CommitteeSeatInput], { description: '자리(번호는 이 순서). / Seats, numbered in this order.' })
  seats!: CommitteeSeatInput[];

  @Field(() => Int, {
    nullable: true,
    description: '의사정족수(기본 과반수). / Quorum; more than half of the seats unless given.',
  })
  quorum?: number;

  @Field(() => ID, { nullable: true, description: '사업. / Program.' })
  program?: string;

  @Field(() => ID, {
    nullable: true,
    description: '회의를 기록하는 활동. / Activity whose occurrences are its meetings.',
  })
  activity?: string;

  @Field(() => DateScalar, { nullable: true, description: '구성일. / Day it was formed.' })
  formedOn?: string;
}

@InputType({ description: '위원회의 변경(비운 것은 그대로). / Changes of a committee; what is left out stays.' })
export class CommitteeUpdate extends TitledRecordUpdate {
  @Field(() => ID, { nullable: true, description: '담당 부서. / Department in charge.' })
  department?: string;

  @Field(() => Int, { nullable: true, description: '의사정족수. / Quorum.' })
  quorum?: number;

  @Field(() => ID, {
    nullable: true,
    description: '회의를 기록하는 활동. / Activity whose occurrences are its meetings.',
  })
  activity?: string;

  @Field(() => DateScalar, { nullable: true, description: '구성일. / Day it was formed.' })
  formedOn?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '해산일(null이면 다시 둠). / Day it was dissolved; null takes that back.',
  })
  dissolvedOn?: string | null;
}

@InputType({ description: '위촉. / Appointment to a seat.' })
export class AppointmentInput extends NewRecord {
  @Field(() => ID, { description: '자리. / Seat.' })
  seat!: string;

  @Field(() => ID, { description: '사람. / Person.' })
  person!: string;

  @Field(() => DateScalar, { description: '위촉일. / First day.' })
  fromDate!: string;

  @Field(() => DateScalar, { nullable: true, description: '임기 끝 날. / Last day.' })
  toDate?: string;
}

@InputType({ description: '해촉. / Dismissal from a seat.' })
export class DismissalInput {
  @Field(() => ID, { description: '자리. / Seat.' })
  seat!: string;

  @Field(() => DateScalar, { description: '해촉일(임기의 끝 날). / Day of the dismissal, the last of the term.' })
  on!: string;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}
