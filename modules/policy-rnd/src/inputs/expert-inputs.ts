import { DateScalar, NewCodedRecord, NewRecord, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description: '인력뱅크에 올릴 전문가(제목은 전문 분야). / An expert for the bank; the title is the field.',
})
export class ExpertInput extends NewCodedRecord {
  @Field(() => ID, { description: '사람. / Person.' })
  person!: string;

  @Field(() => ID, { description: '영역. / Domain.' })
  domain!: string;

  @Field(() => String, { description: '소속. / Affiliation.' })
  affiliation!: string;

  @Field(() => String, { nullable: true, description: '경력. / Career.' })
  career?: string | null;

  @Field(() => Boolean, { description: '관내에 사는지. / Whether an inhabitant of the city.' })
  inCity!: boolean;

  @Field(() => DateScalar, { nullable: true, description: '개인정보 동의일. / Day of the consent.' })
  consentOn?: string | null;
}

@InputType({ description: '전문가의 변경(비운 것은 그대로). / Changes of an expert; what is left out stays.' })
export class ExpertUpdate extends TitledRecordUpdate {
  @Field(() => String, { nullable: true, description: '소속. / Affiliation.' })
  affiliation?: string;

  @Field(() => Boolean, { nullable: true, description: '관내에 사는지. / Whether an inhabitant.' })
  inCity?: boolean;

  @Field(() => Boolean, { nullable: true, description: '도울 수 있는지. / Whether available.' })
  available?: boolean;

  @Field(() => DateScalar, { nullable: true, description: '개인정보 동의일. / Day of the consent.' })
  consentOn?: string | null;

  @Field(() => String, { nullable: true, description: '이해관계. / Conflict of interest.' })
  conflict?: string | null;
}

@InputType({ description: '전문가 그룹의 자리에 위촉함. / Appoints an expert to a seat of the group.' })
export class ExpertAppointment extends NewRecord {
  @Field(() => ID, { description: '자리. / Seat.' })
  seat!: string;

  @Field(() => ID, { description: '전문가. / Expert.' })
  expert!: string;

  @Field(() => DateScalar, { description: '위촉일. / First day.' })
  fromDate!: string;

  @Field(() => DateScalar, { nullable: true, description: '임기 끝 날(기본 2년). / Last day; two years unless given.' })
  toDate?: string | null;
}
