import { Field, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateColumn,
  DecimalColumn,
  InstantColumn,
  IntegerColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable } from '../contract/table.js';
import type { SuccessionKind } from '../rules/succession.js';
import { DateScalar } from '../scalars/date.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { DecimalScalar } from '../scalars/decimal.js';

export enum SuccessionKindName {
  RENAME = 'RENAME',
  SPLIT = 'SPLIT',
  MERGE = 'MERGE',
  ABOLISH = 'ABOLISH',
}
registerEnumType(SuccessionKindName, {
  name: 'SuccessionKind',
  description: '이어짐의 종류. / Kind of succession.',
  valuesConfig: {
    RENAME: { description: '이름을 바꾸어 새로 둠. / Set up anew under another name.' },
    SPLIT: { description: '나뉨. / Split into several.' },
    MERGE: { description: '합쳐짐. / Merged into one.' },
    ABOLISH: { description: '없어짐. / Abolished.' },
  },
});

@ObjectType({ description: '고치기 전 이름. / A title that a record had before it was changed.' })
@InternalTable('core_text_version')
export class TextVersion extends Node {
  @TextColumn(60)
  recordType!: string;

  @IntegerColumn()
  recordKey!: number;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @Field(() => DateTimeScalar, { description: '바꾼 시각. / When it was replaced.' })
  @InstantColumn()
  replacedAt!: Date;
}

/** One record became another: renamed, split, merged, or abolished into nothing. */
@InternalTable('core_succession')
export class Succession extends Node {
  @TextColumn(60)
  recordType!: string;

  @IntegerColumn()
  fromKey!: number;

  @ReferenceColumn({ nullable: true })
  toKey!: number | null;

  @TextColumn(20)
  kind!: SuccessionKind;

  /** Of the predecessor, what goes to this successor: parts of a split add up to 1. */
  @DecimalColumn({ nullable: true })
  share!: string | null;

  /** First day of the successors. */
  @DateColumn()
  day!: string;

  @TextColumn(1000)
  reason!: string;

  @InstantColumn()
  at!: Date;
}

@ObjectType({ description: '이어짐: 앞뒤 기록 하나. / One record before or behind another, and how it came to that.' })
export class SuccessionLink {
  @Field(() => SuccessionKindName, { description: '종류. / Kind.' })
  kind!: SuccessionKind;

  @Field(() => DecimalScalar, { nullable: true, description: '몫(합 1). / Share, all of a split add up to 1.' })
  share!: string | null;

  @Field(() => DateScalar, { description: '뒤 기록의 첫날. / First day of what came behind.' })
  on!: string;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;

  @Field(() => Node, {
    nullable: true,
    description: '상대 기록(폐지면 없음). / The other record; none behind an abolition.',
  })
  record!: Node | null;

  @Field(() => String, { nullable: true, description: '상대 기록의 코드. / Code of the other record.' })
  code!: string | null;

  titleKo!: string | null;
  titleEn!: string | null;
}
