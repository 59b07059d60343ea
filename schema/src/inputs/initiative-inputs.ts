import { Field, ID, InputType } from 'type-graphql';
import { InitiativeStatus } from '../entities/initiative.js';
import { DateScalar } from '../scalars/date.js';
import { NewCodedRecord, TitledRecordUpdate } from './record-inputs.js';

@InputType({ description: '새 이행과제. / A new initiative.' })
export class InitiativeInput extends NewCodedRecord {
  @Field(() => ID, { description: '정책목표. / Goal.' })
  goal!: string;

  @Field(() => ID, { description: '주관부서. / Lead department.' })
  leadDepartment!: string;

  @Field(() => [ID], { nullable: true, description: '협조부서. / Departments that take part beside the lead.' })
  departments?: string[];

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  startsOn?: string;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Last day.' })
  endsOn?: string;

  @Field(() => Boolean, { nullable: true, description: '예산 필요 여부(기본 아니오). / Whether it needs a budget.' })
  budgetRequired?: boolean;
}

@InputType({ description: '이행과제의 변경(비운 것은 그대로). / Changes of an initiative; what is left out stays.' })
export class InitiativeUpdate extends TitledRecordUpdate {
  @Field(() => ID, { nullable: true, description: '주관부서. / Lead department.' })
  leadDepartment?: string;

  @Field(() => [ID], {
    nullable: true,
    description: '협조부서 전체. / All departments that take part beside the lead.',
  })
  departments?: string[];

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  startsOn?: string;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Last day.' })
  endsOn?: string;

  @Field(() => Boolean, { nullable: true, description: '예산 필요 여부. / Whether it needs a budget.' })
  budgetRequired?: boolean;

  @Field(() => InitiativeStatus, { nullable: true, description: '새 상태. / New state.' })
  status?: InitiativeStatus;

  @Field(() => String, { nullable: true, description: '사유(보류·종료에 필요). / Reason; needed to suspend or close.' })
  reason?: string;
}
