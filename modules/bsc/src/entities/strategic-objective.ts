import { BooleanColumn, PlanRecord, RecordType, ReferenceColumn } from '@yeondong/schema';
import { Field } from 'type-graphql';

@RecordType('bsc_strategic_objective', '전략목표: 한 관점에서 이루려는 것. / Strategic objective within a perspective.')
export class StrategicObjective extends PlanRecord {
  @ReferenceColumn()
  perspectiveKey!: number;

  @ReferenceColumn({ nullable: true })
  goalKey!: number | null;

  @ReferenceColumn({ nullable: true })
  departmentKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
