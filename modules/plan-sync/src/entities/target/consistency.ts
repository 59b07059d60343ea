import { DecimalColumn, DecimalScalar, enumOf, IntegerColumn, MeasuredType, Node, RecordType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { CONSISTENCY_PARTS, type ConsistencyPart } from '../../rules/target/consistency.js';

export const ConsistencyPartName = enumOf(
  'ConsistencyPart',
  '계획 일관성을 이루는 것. / What the consistency of plans is made of.',
  CONSISTENCY_PARTS,
  {
    UPPER_LINK: '상위 계획과의 연계. / Links to plans above.',
    BUDGET: '재정계획 반영. / Money in the fiscal plan.',
    TARGET: '장기 목표와의 일치. / Agreement with long-term targets.',
    TIMING: '장기 계획 기간과의 일치. / Years within those of the long-term item.',
    KPI: '성과지표. / KPIs.',
  },
);

@ObjectType({ description: '일관성의 한 부분. / A part of the consistency.' })
export class ConsistencyPartValue {
  @Field(() => ConsistencyPartName, { description: '부분. / Part.' })
  part!: ConsistencyPart;

  @Field(() => DecimalScalar, { description: '가중치(합 1). / Weight; all add up to 1.' })
  weight!: string;

  @Field(() => MeasuredType, {
    description:
      '값(%): 알 수 없으면 비우고 다른 부분에 가중치를 나눔. / Percent; where it is unknown, the others take its weight.',
  })
  value!: MeasuredType;
}

@ObjectType({ description: '한 기관의 계획 일관성. / How consistent the plans of a body are.' })
export class PlanConsistency {
  @Field(() => MeasuredType, { description: '일관성 지수(%). / Consistency index in percent.' })
  index!: MeasuredType;

  @Field(() => [ConsistencyPartValue], { description: '부분마다. / By part.' })
  parts!: ConsistencyPartValue[];
}

@RecordType('plan_sync_index_weights', '일관성 지수의 가중치. / Weights of the consistency index.')
export class ConsistencyWeighting extends Node {
  @Field(() => Int, { description: '이 해부터. / From this year on.' })
  @IntegerColumn()
  fromYear!: number;

  @Field(() => DecimalScalar, { description: '상위 연계. / Links to plans above.' })
  @DecimalColumn()
  upperLink!: string;

  @Field(() => DecimalScalar, { description: '재정 반영. / Money in the fiscal plan.' })
  @DecimalColumn()
  budget!: string;

  @Field(() => DecimalScalar, { description: '목표 일치. / Agreement of targets.' })
  @DecimalColumn()
  target!: string;

  @Field(() => DecimalScalar, { description: '기간 일치. / Agreement of years.' })
  @DecimalColumn()
  timing!: string;

  @Field(() => DecimalScalar, { description: '성과지표. / KPIs.' })
  @DecimalColumn()
  kpi!: string;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
