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
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { ClubStatus } from '../rules/study-club.js';
import { StudyClubStatus } from './enums.js';

const optional = (description: string) => ({ nullable: true, description });

@RecordType('innovation_club', '자율적 혁신 연구모임. / A study club of staff, of their own accord.')
export class StudyClub extends CodedRecord {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @ReferenceColumn()
  leaderKey!: number;

  /** The leader's department when the club was proposed. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => String, { description: '연구계획. / What it plans to study.' })
  @TextColumn(2000)
  plan!: string;

  @Field(() => WonScalar, optional('활동지원비(원). / Support in won.'))
  @WonColumn({ nullable: true })
  support!: number | null;

  @Field(() => StudyClubStatus, { description: '상태. / State.' })
  @TextColumn(10)
  status!: ClubStatus;

  @Field(() => DateScalar, optional('활동을 시작한 날. / Day it became active.'))
  @DateColumn({ nullable: true })
  startedOn!: string | null;

  @Field(() => DateScalar, optional('마친 날. / Day it was closed.'))
  @DateColumn({ nullable: true })
  closedOn!: string | null;

  @Field(() => String, optional('반려한 까닭. / Why it was returned.'))
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => DecimalScalar, optional('위원회의 평가점수(100점 만점). / The committee’s score, out of 100.'))
  @DecimalColumn({ nullable: true })
  score!: string | null;

  @Field(() => String, optional('평가의견. / The committee’s opinion.'))
  @TextColumn(1000, { nullable: true })
  opinion!: string | null;

  @Field(() => String, optional('준 인센티브. / Incentive that it was given.'))
  @TextColumn(300, { nullable: true })
  award!: string | null;

  @Field(() => DateScalar, optional('인센티브를 준 날. / Day of the incentive.'))
  @DateColumn({ nullable: true })
  awardedOn!: string | null;

  @ReferenceColumn({ nullable: true })
  proposedByKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('innovation_club_member', '연구모임의 회원. / A member of a study club.')
export class StudyClubMember extends Node {
  @ReferenceColumn()
  clubKey!: number;

  @ReferenceColumn()
  personKey!: number;

  @Field(() => DateScalar, { description: '들어온 날. / Day of joining.' })
  @DateColumn()
  joinedOn!: string;
}

@RecordType('innovation_club_meeting', '연구모임의 모임과 그 보고. / A meeting of a study club and its report.')
export class StudyClubMeeting extends Node {
  @ReferenceColumn()
  clubKey!: number;

  @Field(() => DateScalar, { description: '모인 날. / Day of the meeting.' })
  @DateColumn()
  heldOn!: string;

  @Field(() => String, { description: '주제. / Topic.' })
  @TextColumn(300)
  topic!: string;

  @Field(() => String, { description: '결과보고. / Report.' })
  @TextColumn(2000)
  report!: string;

  @Field(() => Int, { description: '참석 인원. / How many were present.' })
  @IntegerColumn()
  present!: number;

  @Field(() => WonScalar, { description: '쓴 지원비(원). / Support that was spent, in won.' })
  @WonColumn()
  spent!: number;

  @ReferenceColumn({ nullable: true })
  reportedByKey!: number | null;
}
