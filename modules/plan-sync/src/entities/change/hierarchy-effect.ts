import { enumOf, Initiative, RecordDependents } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';
import { HIERARCHY_EFFECTS, type HierarchyEffectKind } from '../../rules/change/hierarchy-effect.js';
import { PlanItem } from '../plan-item.js';

const EffectName = enumOf(
  'PlanHierarchyEffectKind',
  '판이 확정되면 이행과제에 일어나는 일. / What becomes of an initiative once an edition is final.',
  HIERARCHY_EFFECTS,
  {
    OPENS: '새로 엶. / It is opened.',
    RENAMES: '이름이 바뀜. / It is renamed.',
    CLOSES: '끝남. / It ends.',
  },
);

@ObjectType({ description: '판이 확정되면 일어나는 일 하나. / One thing that happens once an edition is final.' })
export class PlanHierarchyEffect {
  @Field(() => EffectName, { description: '종류. / Kind.' })
  kind!: HierarchyEffectKind;

  @Field(() => PlanItem, { description: '그렇게 하는 항목. / Item that does it.' })
  item!: PlanItem;

  @Field(() => Initiative, {
    nullable: true,
    description: '이행과제(새로 열면 없음). / Initiative; none before it opens.',
  })
  initiative!: Initiative | null;

  @Field(() => [RecordDependents], {
    description: '끝나는 과제에 딸린 것: 지우지 않고 남음. / What hangs on an initiative that ends; it stays.',
  })
  dependents!: readonly RecordDependents[];
}
