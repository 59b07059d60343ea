import { DecimalScalar, Domain, Survey, type TrendVerdict, TrendVerdictName } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '한 영역을 먼저로 꼽은 시민의 인지도와 공감도. / What those say who put a domain first.' })
export class ConsensusFigure {
  @Field(() => Domain, { nullable: true, description: '영역(전체는 없음). / Domain; none for all.' })
  domain!: Domain | null;

  @Field(() => Int, {
    nullable: true,
    description: '답한 사람(5명 미만은 알리지 않음). / How many; not told below five.',
  })
  answered!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '인지도(100점). / Awareness, out of 100.' })
  awareness!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '공감도(100점). / Agreement, out of 100.' })
  agreement!: string | null;

  @Field(() => TrendVerdictName, {
    nullable: true,
    description: '앞 차수와 견준 인지도. / Awareness since the wave before.',
  })
  awarenessTrend!: TrendVerdict | null;

  @Field(() => TrendVerdictName, {
    nullable: true,
    description: '앞 차수와 견준 공감도. / Agreement since the wave before.',
  })
  agreementTrend!: TrendVerdict | null;
}

@ObjectType({
  description: '장기발전계획 시민 설문의 한 차수. / One wave of the citizens’ survey on the long-term plan.',
})
export class ConsensusWave {
  @Field(() => Survey, { description: '설문. / The survey.' })
  survey!: Survey;

  @Field(() => [ConsensusFigure], { description: '전체와 영역별. / Of all, and by domain.' })
  figures!: ConsensusFigure[];
}
