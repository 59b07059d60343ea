import { DateScalar, DecimalScalar, NewCodedRecord, NewRecord } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SwotLetterName, SwotQuadrantName } from '../entities/swot.js';
import type { SwotLetter, SwotQuadrant } from '../rules/swot.js';

@InputType({ description: '새 SWOT 분석. / A new SWOT analysis.' })
export class SwotAnalysisInput extends NewCodedRecord {
  @Field(() => ID, { description: '분석하는 부서. / Department that analyses.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: '영역. / Domain.' })
  domain?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      '대상 값(지역·예산 사업·계층). 영역이 없으면 필요. / Regions, budget programs, groups; needed without a domain.',
  })
  facets?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: '정책목표. / Goal.' })
  goal?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '분석한 날(기본 기준일). / Day, today unless given.' })
  heldOn?: string | null;
}

@InputType({ description: 'SWOT 요인을 더함. / Adds a factor.' })
export class SwotItemInput extends NewRecord {
  @Field(() => ID, { description: 'SWOT 분석. / Analysis.' })
  analysis!: string;

  @Field(() => SwotLetterName, { description: '면. / Side.' })
  letter!: SwotLetter;

  @Field(() => String, { description: '요인. / Factor.' })
  content!: string;

  @Field(() => DecimalScalar, { description: '비중. / Weight.' })
  weight!: string;

  @Field(() => Int, { description: '평점 1–5. / Rating from 1 to 5.' })
  rating!: number;

  @Field(() => ID, {
    nullable: true,
    description: '근거가 된 여건변화(기회·위협에만). / Change that it rests on, of opportunities and threats.',
  })
  scan?: string | null;
}

@InputType({ description: '전략을 더함. / Adds a strategy.' })
export class SwotStrategyInput extends NewRecord {
  @Field(() => ID, { description: 'SWOT 분석. / Analysis.' })
  analysis!: string;

  @Field(() => SwotQuadrantName, { description: '갈래. / Kind.' })
  quadrant!: SwotQuadrant;

  @Field(() => String, { description: '전략. / Strategy.' })
  content!: string;

  @Field(() => [ID], { description: '바탕이 된 요인(두 면 모두). / Factors it rests on, of both sides.' })
  items!: string[];

  @Field(() => Int, { description: '효과 1–5. / Impact from 1 to 5.' })
  impact!: number;

  @Field(() => Int, { description: '실현가능성 1–5. / Feasibility from 1 to 5.' })
  feasibility!: number;

  @Field(() => ID, { nullable: true, description: '담은 이행과제. / Initiative that it went into.' })
  initiative?: string | null;
}
