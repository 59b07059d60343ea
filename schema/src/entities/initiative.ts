import { Field, registerEnumType } from 'type-graphql';
import { BooleanColumn, DateColumn, InstantColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType } from '../contract/table.js';
import { Protected, type Visibility } from '../contract/visibility.js';
import { DateScalar } from '../scalars/date.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { PlanRecord } from './lineage.js';

export enum InitiativeStatus {
  PROPOSED = 'PROPOSED',
  PLANNED = 'PLANNED',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}
registerEnumType(InitiativeStatus, {
  name: 'InitiativeStatus',
  description: '이행과제의 상태. / State of an initiative.',
  valuesConfig: {
    PROPOSED: { description: '제안(초안). / Proposed, a draft.' },
    PLANNED: { description: '계획 확정. / Planned.' },
    IN_PROGRESS: { description: '추진 중. / In progress.' },
    COMPLETED: { description: '완료. / Completed.' },
    SUSPENDED: { description: '보류. / Suspended.' },
    CLOSED: { description: '종료. / Closed.' },
  },
});

@Protected({ officers: [] })
@RecordType(
  'core_initiative',
  '이행과제: 정책목표를 이루기 위해 부서가 하는 일. / Initiative: what departments do to reach a goal.',
)
export class Initiative extends PlanRecord {
  @ReferenceColumn()
  goalKey!: number;

  @ReferenceColumn()
  leadDepartmentKey!: number;

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  @DateColumn({ nullable: true })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Last day.' })
  @DateColumn({ nullable: true })
  endsOn!: string | null;

  @Field(() => InitiativeStatus, { description: '상태. / State.' })
  @TextColumn(20)
  status!: InitiativeStatus;

  @Field(() => Boolean, { description: '예산이 필요한 과제인지. / Whether it needs a budget.' })
  @BooleanColumn()
  budgetRequired!: boolean;

  @Field(() => Boolean, {
    description: '예시 기록인지(원문에 없는 보충). / Whether it is a sample, not of the plan itself.',
  })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => DateTimeScalar, { description: '마지막 변경 시각. / When it last changed.' })
  @InstantColumn()
  updatedAt!: Date;

  @TextColumn(10)
  visibility!: Visibility;

  @ReferenceColumn({ nullable: true })
  ownerDepartmentKey!: number | null;

  @ReferenceColumn({ nullable: true })
  ownerPersonKey!: number | null;
}

/** Departments that take part beside the lead. */
@InternalTable('core_initiative_department')
export class InitiativeDepartment extends Node {
  @ReferenceColumn()
  initiativeKey!: number;

  @ReferenceColumn()
  departmentKey!: number;
}
