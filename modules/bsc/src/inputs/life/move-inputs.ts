import { RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeGroundName } from '../../entities/enums.js';
import { ScorecardStatus } from '../../entities/life/enums.js';
import type { ChangeGround } from '../../rules/change-window.js';
import type { ScorecardState } from '../../rules/life/states.js';

@InputType({ description: '성과표 한 건의 단계 이동. / A move of one scorecard.' })
export class ScorecardMove extends RecordUpdate {
  @Field(() => ScorecardStatus, { description: '옮길 상태. / State to move to.' })
  to!: ScorecardState;

  @Field(() => String, { nullable: true, description: '사유(되돌릴 때 필요). / Reason; needed to go back.' })
  reason?: string | null;

  @Field(() => ChangeGroundName, { nullable: true, description: '변경 요청의 근거. / Ground of a change of targets.' })
  ground?: ChangeGround | null;

  @Field(() => ID, { nullable: true, description: '자문한 위원회 회의. / Meeting of the committee that advised.' })
  meeting?: string | null;
}

@InputType({ description: '한 해 모든 부서의 단계 이동. / A move of all scorecards of a year that stand before it.' })
export class ScorecardsMove {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => ScorecardStatus, { description: '옮길 상태. / State to move to.' })
  to!: ScorecardState;

  @Field(() => ID, { nullable: true, description: '자문한 위원회 회의. / Meeting of the committee that advised.' })
  meeting?: string | null;
}
