import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  enumOf,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { SWOT_LETTERS, SWOT_QUADRANTS, type SwotLetter, type SwotQuadrant } from '../rules/swot.js';

export const SwotLetterName = enumOf('SwotLetter', 'SWOT의 한 면. / A side of the analysis.', SWOT_LETTERS, {
  S: '강점. / Strength.',
  W: '약점. / Weakness.',
  O: '기회. / Opportunity.',
  T: '위협. / Threat.',
});

export const SwotQuadrantName = enumOf('SwotQuadrant', '전략의 네 갈래. / Kinds of strategies.', SWOT_QUADRANTS, {
  SO: '강점으로 기회를 살림. / Strengths for opportunities.',
  ST: '강점으로 위협을 이김. / Strengths against threats.',
  WO: '약점을 고쳐 기회를 살림. / Mend weaknesses for opportunities.',
  WT: '약점을 고치고 위협을 피함. / Mend weaknesses, avoid threats.',
});

@RecordType('policy_rnd_swot', 'SWOT 분석. / A SWOT analysis.')
export class SwotAnalysis extends CodedRecord {
  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @ReferenceColumn({ nullable: true })
  goalKey!: number | null;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => DateScalar, { description: '분석한 날. / Day of the analysis.' })
  @DateColumn()
  heldOn!: string;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('policy_rnd_swot_item', 'SWOT 요인. / A factor of the analysis.')
export class SwotItem extends Node {
  @ReferenceColumn()
  analysisKey!: number;

  @Field(() => SwotLetterName, { description: '면. / Side.' })
  @TextColumn(1)
  letter!: SwotLetter;

  @Field(() => String, { description: '요인. / Factor.' })
  @TextColumn(1000)
  content!: string;

  @Field(() => DecimalScalar, { description: '비중(면마다 합 1 이하). / Weight; those of a side sum to 1 at most.' })
  @DecimalColumn()
  weight!: string;

  @Field(() => Int, { description: '평점 1–5. / Rating from 1 to 5.' })
  @IntegerColumn()
  rating!: number;

  /** The change in the environment that it rests on. */
  @ReferenceColumn({ nullable: true })
  scanKey!: number | null;
}

@RecordType('policy_rnd_swot_strategy', 'SWOT에서 나온 전략. / A strategy out of the analysis.')
export class SwotStrategy extends Node {
  @ReferenceColumn()
  analysisKey!: number;

  @Field(() => SwotQuadrantName, { description: '갈래. / Kind.' })
  @TextColumn(2)
  quadrant!: SwotQuadrant;

  @Field(() => String, { description: '전략. / Strategy.' })
  @TextColumn(1000)
  content!: string;

  /** Keys of the factors that it rests on. */
  @JsonColumn()
  itemKeys!: readonly number[];

  @Field(() => Int, { description: '효과 1–5. / Impact from 1 to 5.' })
  @IntegerColumn()
  impact!: number;

  @Field(() => Int, { description: '실현가능성 1–5. / Feasibility from 1 to 5.' })
  @IntegerColumn()
  feasibility!: number;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;
}
