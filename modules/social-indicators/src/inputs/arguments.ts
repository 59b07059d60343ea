import { type Class, type CollectionArgs, DateScalar, PeriodScalar } from '@yeondong/schema';
import { ArgsType, Field, Int } from 'type-graphql';
import { observations } from '../entities/collections.js';

export interface AsOf {
  readonly asOf?: string;
}

@ArgsType()
export class ObservationsArgs extends (observations.Args as Class<CollectionArgs>) implements AsOf {
  @Field(() => DateScalar, {
    nullable: true,
    description: '이날 알려져 있던 값(기본: 지금의 값). / What was known on this day; the present values unless given.',
  })
  asOf?: string;
}

@ArgsType()
export class SeriesArgs implements AsOf {
  @Field(() => String, {
    nullable: true,
    description: '지역 코드(기본: 우리 시). / Code of the region; the city unless given.',
  })
  region?: string;

  @Field(() => DateScalar, { nullable: true, description: '이날 알려져 있던 값. / What was known on this day.' })
  asOf?: string;
}

@ArgsType()
export class LatestArgs extends SeriesArgs {
  @Field(() => PeriodScalar, {
    nullable: true,
    description: '시점(기본: 가장 최근). / Period; the newest unless given.',
  })
  period?: string;
}

@ArgsType()
export class MatrixArgs {
  @Field(() => Int, {
    nullable: true,
    description: '연도(기본: 기준일의 연도). / Year; that of the business date unless given.',
  })
  year?: number;
}
