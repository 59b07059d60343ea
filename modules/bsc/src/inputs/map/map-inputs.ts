import { NewCodedRecord, NewRecord, RecordUpdate, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EdgeSignName } from '../../entities/map/strategy-edge.js';
import type { EdgeSign } from '../../rules/map/evidence.js';

@InputType({ description: '새 전략목표. / A new strategic objective.' })
export class StrategicObjectiveInput extends NewCodedRecord {
  @Field(() => ID, { description: '관점. / Perspective.' })
  perspective!: string;

  @Field(() => ID, { nullable: true, description: '정책목표. / Goal that it serves.' })
  goal?: string | null;

  @Field(() => ID, { nullable: true, description: '담당 부서. / Its department.' })
  department?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '시작 연도(기본: 기준일의 연도). / First year; that of the business date unless given.',
  })
  fromYear?: number | null;
}

@InputType({ description: '전략목표의 변경(비운 것은 그대로). / Changes of an objective; what is left out stays.' })
export class StrategicObjectiveUpdate extends TitledRecordUpdate {
  @Field(() => ID, { nullable: true, description: '정책목표. / Goal that it serves.' })
  goal?: string | null;

  @Field(() => ID, { nullable: true, description: '담당 부서. / Its department.' })
  department?: string | null;

  @Field(() => Int, { nullable: true, description: '끝 연도(그만 쓸 때). / Last year, to close it.' })
  toYear?: number | null;

  @Field(() => Int, { nullable: true, description: '전략맵의 칸, 왼쪽에서 0부터. / Column on the map, 0 at the left.' })
  mapColumn?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '관점 안의 줄, 위에서 0부터. / Row within its perspective, 0 at the top.',
  })
  mapRow?: number | null;
}

@InputType({ description: '새 핵심성공요인. / A new critical success factor.' })
export class CsfInput extends NewRecord {
  @Field(() => ID, { description: '전략목표. / Objective.' })
  objective!: string;

  @Field(() => String, { description: '내용(한국어). / Text in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '내용(영어). / Text in English.' })
  titleEn?: string;
}

@InputType({ description: '핵심성공요인의 변경. / Changes of a critical success factor.' })
export class CsfUpdate extends TitledRecordUpdate {}

@InputType({ description: '새 인과 연결. / A new cause and effect.' })
export class StrategyEdgeInput extends NewRecord {
  @Field(() => ID, { description: '원인 전략목표. / Objective that is the cause.' })
  cause!: string;

  @Field(() => ID, { description: '결과 전략목표. / Objective that is the effect.' })
  effect!: string;

  @Field(() => EdgeSignName, { description: '방향. / Sign.' })
  sign!: EdgeSign;

  @Field(() => Int, { description: '시차(개월, 0–36). / Lag in months, 0 to 36.' })
  lagMonths!: number;

  @Field(() => String, { description: '가설. / Hypothesis.' })
  hypothesis!: string;

  @Field(() => Int, {
    nullable: true,
    description: '시작 연도(기본: 기준일의 연도). / First year; that of the business date unless given.',
  })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: '끝 연도. / Last year.' })
  toYear?: number | null;
}

@InputType({ description: '인과 연결의 변경(비운 것은 그대로). / Changes of an edge; what is left out stays.' })
export class StrategyEdgeUpdate extends RecordUpdate {
  @Field(() => EdgeSignName, { nullable: true, description: '방향. / Sign.' })
  sign?: EdgeSign | null;

  @Field(() => Int, { nullable: true, description: '시차(개월, 0–36). / Lag in months, 0 to 36.' })
  lagMonths?: number | null;

  @Field(() => String, { nullable: true, description: '가설. / Hypothesis.' })
  hypothesis?: string | null;

  @Field(() => Int, { nullable: true, description: '끝 연도(끝낼 때). / Last year, to end it.' })
  toYear?: number | null;
}
