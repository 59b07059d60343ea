import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  InternalTable,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field } from 'type-graphql';

@RecordType('policy_rnd_expert', '분야별 전문가(인력뱅크). / An expert of the talent bank.')
export class Expert extends CodedRecord {
  @ReferenceColumn()
  personKey!: number;

  @ReferenceColumn()
  domainKey!: number;

  @Field(() => String, { description: '소속. / Affiliation.' })
  @TextColumn(300)
  affiliation!: string;

  @Field(() => String, { nullable: true, description: '경력. / Career.' })
  @TextColumn(1000, { nullable: true })
  career!: string | null;

  @Field(() => Boolean, { description: '관내에 사는지. / Whether an inhabitant of the city.' })
  @BooleanColumn()
  inCity!: boolean;

  @Field(() => DateScalar, { nullable: true, description: '개인정보 동의일. / Day of the consent.' })
  @DateColumn({ nullable: true })
  consentOn!: string | null;

  @Field(() => Boolean, { description: '지금 도울 수 있는지. / Whether available now.' })
  @BooleanColumn()
  available!: boolean;

  @Field(() => String, { nullable: true, description: '이해관계(시와의 계약 등). / Conflict of interest.' })
  @TextColumn(1000, { nullable: true })
  conflict!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

/** Which seat of the core's committee stands for which domain. */
@InternalTable('policy_rnd_expert_seat')
export class ExpertSeat extends Node {
  @ReferenceColumn()
  seatKey!: number;

  @ReferenceColumn()
  domainKey!: number;
}
