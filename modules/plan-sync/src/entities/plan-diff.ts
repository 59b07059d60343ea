import { enumOf } from '@yeondong/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  DIFF_FLAGS,
  DIFF_KINDS,
  type DiffFlag,
  type DiffKind,
  REMOVAL_REASONS,
  type RemovalReason,
} from '../rules/plan-diff.js';
import { PlanChangeRequest } from './change/change-request.js';
import { PlanItem } from './plan-item.js';
import { PlanVersion } from './plan-version.js';

export const DiffKindName = enumOf(
  'PlanChangeKind',
  '두 판 사이에 항목이 어떻게 되었는지. / What became of an item.',
  DIFF_KINDS,
  {
    CARRIED: '그대로. / Carried over as it was.',
    CHANGED: '바뀜. / Changed.',
    ADDED: '새로 생김. / New.',
    REMOVED: '없어짐. / Gone.',
    MERGED_AWAY: '통합됨. / Merged into another.',
    SPLIT_AWAY: '분리됨. / Split into others.',
    FROM_MERGE: '통합으로 생김. / Made by a merger.',
    FROM_SPLIT: '분리로 생김. / Made by a split.',
  },
);

export const DiffFlagName = enumOf('PlanChangeFlag', '항목이 옮겨 간 방향. / How an item has moved.', DIFF_FLAGS, {
  DEFERRED: '연기. / Put off.',
  ADVANCED: '앞당김. / Brought forward.',
  MOVED: '부서나 위치가 바뀜. / To another department or place.',
});

export const RemovalReasonName = enumOf('PlanRemovalReason', '없어진 까닭. / Why an item is gone.', REMOVAL_REASONS, {
  COMPLETED: '완료. / Completed.',
  DROPPED: '폐지. / Dropped.',
  UNEXPLAINED: '까닭 없음. / Unexplained.',
});

@ObjectType({ description: '두 판 사이에 바뀐 값. / A value that differs between two editions.' })
export class PlanFieldChange {
  @Field(() => String, {
    description:
      '이름(title, years, status, department, departmentTitle, node, nodeTitle, parent, phase, customers, outcome). / Its name.',
  })
  name!: string;

  @Field(() => String, { nullable: true, description: '전. / Before.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: '후. / After.' })
  after!: string | null;
}

@ObjectType({ description: '두 판 사이에 한 항목이 어떻게 되었는지. / What became of one item between two editions.' })
export class PlanItemChange {
  @Field(() => DiffKindName, { description: '종류. / Kind.' })
  kind!: DiffKind;

  @Field(() => RemovalReasonName, { nullable: true, description: '없어진 까닭. / Why it is gone.' })
  reason!: RemovalReason | null;

  @Field(() => [DiffFlagName], { description: '함께 일어난 일. / What else has happened.' })
  flags!: readonly DiffFlag[];

  @Field(() => ID, { description: '계보. / Lineage.' })
  lineageId!: string;

  @Field(() => PlanItem, { nullable: true, description: '앞 판의 항목. / Item of the older edition.' })
  before!: PlanItem | null;

  @Field(() => PlanItem, { nullable: true, description: '뒤 판의 항목. / Item of the newer edition.' })
  after!: PlanItem | null;

  @Field(() => [PlanFieldChange], { description: '바뀐 값. / Values that differ.' })
  fields!: readonly PlanFieldChange[];

  @Field(() => [PlanItem], {
    description:
      '통합·분리의 상대: 무엇이 되었는지, 무엇에서 왔는지. / What it became by a split or merger, or what it came from.',
  })
  relatives!: readonly PlanItem[];

  @Field(() => [PlanChangeRequest], { description: '이 변화를 부른 변경요청. / Requests behind the change.' })
  requests!: readonly PlanChangeRequest[];
}

@ObjectType({ description: '두 판 사이 변화의 수. / How many items have changed in a way.' })
export class PlanChangeCount {
  @Field(() => DiffKindName, { description: '종류. / Kind.' })
  kind!: DiffKind;

  @Field(() => Int, { description: '항목 수. / Items.' })
  count!: number;
}

@ObjectType({ description: '한 계획의 두 판을 견준 것. / Two editions of a plan compared.' })
export class PlanDiff {
  @Field(() => PlanVersion, { description: '앞 판. / Older edition.' })
  from!: PlanVersion;

  @Field(() => PlanVersion, { description: '뒤 판. / Newer edition.' })
  to!: PlanVersion;

  @Field(() => [PlanChangeCount], { description: '종류마다 몇 개. / How many of each kind.' })
  counts!: readonly PlanChangeCount[];

  changes!: readonly PlanItemChange[];
}
