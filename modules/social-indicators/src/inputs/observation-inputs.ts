import { DecimalScalar, ImportFileInput, PeriodScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ObservationSex, ObservationStatus, TargetPathKind } from '../entities/enums.js';

@InputType({ description: '관측값 하나. / An observation.' })
export class ObservationRow {
  @Field(() => String, { description: '지역 코드. / Code of the region.' })
  region!: string;

  @Field(() => PeriodScalar, { description: '시점. / Period.' })
  period!: string;

  @Field(() => ObservationSex, { nullable: true, description: '성별(기본 계). / Sex; both unless given.' })
  sex?: ObservationSex | null;

  @Field(() => String, { nullable: true, description: '연령(기본 계). / Age; all unless given.' })
  age?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '값. / Value.' })
  value?: string | null;

  @Field(() => ObservationStatus, { nullable: true, description: '상태(기본 확정). / Status, normal unless given.' })
  status?: ObservationStatus | null;

  @Field(() => String, { nullable: true, description: '비고. / Remark.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '읽은 값의 정정 차수(처음이면 비움). / Revision that was read; none for a first value.',
  })
  revision?: number | null;
}

@InputType({ description: '한 지표의 관측값. / Observations of an indicator.' })
export class ObservationsInput {
  @Field(() => ID, { description: '지표. / Indicator.' })
  indicator!: string;

  @Field(() => [ObservationRow], { description: '관측값(최대 500). / Observations, 500 at most.' })
  rows!: ObservationRow[];

  @Field(() => String, { nullable: true, description: '고치는 까닭(값을 고칠 때 필요). / Reason; needed to revise.' })
  reason?: string | null;
}

@InputType({ description: '관측값 표의 가져오기. / Import of a table of observations.' })
export class ObservationImportInput extends ImportFileInput {
  @Field(() => ID, {
    nullable: true,
    description: '지표 열이 없는 표의 지표. / Indicator of a table without a column for it.',
  })
  indicator?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '모르는 지역과 연령의 줄은 빼고 셈(기본 아니오). / Leaves out, and counts, lines of regions and ages that are not known; no unless given.',
  })
  knownOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: '고치는 까닭(값이 바뀌면 필요). / Reason; needed where values change.',
  })
  reason?: string | null;
}

@InputType({ description: '미래지표 가이드라인. / A guideline target.' })
export class GuidelineTargetInput {
  @Field(() => ID, { description: '지표. / Indicator.' })
  indicator!: string;

  @Field(() => Int, { description: '기준 연도. / Base year.' })
  baseYear!: number;

  @Field(() => DecimalScalar, { description: '기준값. / Base value.' })
  baseValue!: string;

  @Field(() => Int, { description: '목표 연도. / Target year.' })
  year!: number;

  @Field(() => DecimalScalar, { description: '목표값. / Target.' })
  value!: string;

  @Field(() => TargetPathKind, {
    nullable: true,
    description: '경로(기본 같은 크기). / Path, equal steps unless given.',
  })
  path?: TargetPathKind | null;

  @Field(() => String, { nullable: true, description: '근거. / Basis.' })
  basis?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '편집 판 번호(처음이면 비움). / Edit lock; none for the first target of the year.',
  })
  version?: number | null;
}
