import { enumOf } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';
import { OBSTACLES, type ObstacleKind } from '../../rules/version-state.js';
import { PlanItem } from '../plan-item.js';

const ObstacleName = enumOf(
  'PlanFinalObstacleKind',
  '판을 확정하지 못하게 하는 것. / What keeps an edition from becoming final.',
  OBSTACLES,
  {
    UNCONFIRMED_ITEM: '부서장이 확인하지 않은 항목. / An item that no head has confirmed.',
    UNDECIDED_LINK: '결정하지 않은 연계. / A link that nobody has decided.',
    UNLINKED_ITEM: '상위 연계도 까닭도 없는 항목. / An item with neither a link to a plan above nor a reason.',
    UNEXPLAINED_ITEM: '까닭 없이 빠진 항목. / An item of the base that is gone without a word.',
  },
);

@ObjectType({
  description: '판을 확정하지 못하게 하는 것 하나. / One thing that keeps an edition from becoming final.',
})
export class PlanFinalObstacle {
  @Field(() => ObstacleName, { description: '종류. / Kind.' })
  kind!: ObstacleKind;

  @Field(() => PlanItem, { description: '그 항목. / The item.' })
  item!: PlanItem;

  @Field(() => String, { description: '고치는 화면의 주소. / Address of the page where it is mended.' })
  page!: string;
}
