import { BooleanColumn, IntegerColumn, PlanRecord, RecordType, ReferenceColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('bsc_strategic_objective', '전략목표: 한 관점에서 이루려는 것. / Strategic objective within a perspective.')
export class StrategicObjective extends PlanRecord {
  @ReferenceColumn()
  perspectiveKey!: number;

  @ReferenceColumn({ nullable: true })
  goalKey!: number | null;

  @ReferenceColumn({ nullable: true })
  departmentKey!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '전략맵의 칸, 왼쪽에서 0부터(없으면 자동). / Column on the map, 0 at the left; none: placed by itself.',
  })
  @IntegerColumn({ nullable: true })
  mapColumn!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '관점 안의 줄, 위에서 0부터(없으면 자동). / Row within its perspective, 0 at the top.',
  })
  @IntegerColumn({ nullable: true })
  mapRow!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
