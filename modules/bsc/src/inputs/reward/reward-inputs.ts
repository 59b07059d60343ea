import { DecimalScalar } from '@yeondong/schema';
import { Field, InputType, Int } from 'type-graphql';
import { RewardKind } from '../../entities/programme/enums.js';

@InputType({ description: '한 해 결과를 보상에 넘김. / Exporting the results of a year to a reward.' })
export class RewardExportAct {
  @Field(() => Int, { description: '평가 연도. / Year that was evaluated.' })
  year!: number;

  @Field(() => RewardKind, { description: '종류. / Kind of reward.' })
  kind!: RewardKind;

  @Field(() => Int, { description: '읽은 편집 판 번호. / Edit lock as it was read.' })
  version!: number;
}

@InputType({ description: '한 등급의 인사 고가 가점. / Points of a grade in the personnel rating.' })
export class GradePointsInput {
  @Field(() => String, { description: '등급. / Grade.' })
  grade!: string;

  @Field(() => DecimalScalar, { description: '가점. / Points.' })
  points!: string;
}

@InputType({ description: '인사 고가 가점을 정함. / Sets the points of the personnel rating.' })
export class RatingPointsInput {
  @Field(() => Int, { description: '평가 연도. / Year that was evaluated.' })
  year!: number;

  @Field(() => Int, { description: '평가 기준의 편집 판 번호. / Edit lock of the evaluation scheme.' })
  version!: number;

  @Field(() => [GradePointsInput], { description: '등급마다 하나. / One for each grade.' })
  points!: GradePointsInput[];
}
