import { Field } from 'type-graphql';
import { InstantColumn, JsonColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType, VisibleWhere } from '../contract/table.js';
import { ownedBy } from '../contract/visibility.js';
import { DateTimeScalar } from '../scalars/date-time.js';

/** A signed-in session; its token is stored as a hash alone. */
@InternalTable('core_session')
export class SessionRecord extends Node {
  @TextColumn(64)
  tokenHash!: string;

  @ReferenceColumn()
  personKey!: number;

  @InstantColumn()
  startedAt!: Date;

  @InstantColumn()
  usedAt!: Date;

  @InstantColumn()
  endsAt!: Date;

  @TextColumn(60)
  address!: string;
}

@VisibleWhere(ownedBy('person_id', 'core.tokens.manage'))
@RecordType(
  'core_api_token',
  '보고서 도구가 쓰는 토큰(값은 만들 때 한 번만 보임). / A token for report tools; its value is shown once.',
)
export class ApiToken extends Node {
  @Field(() => String, { description: '이름. / Name.' })
  @TextColumn(100)
  name!: string;

  @Field(() => String, { description: '값의 앞부분. / How its value begins.' })
  @TextColumn(20)
  prefix!: string;

  @TextColumn(64)
  tokenHash!: string;

  @ReferenceColumn()
  personKey!: number;

  @Field(() => [String], { description: '범위. / Scopes.' })
  @JsonColumn()
  scopes!: readonly string[];

  @InstantColumn()
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '만료 시각. / When it expires.' })
  @InstantColumn({ nullable: true })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '마지막 사용. / When it was last used.' })
  @InstantColumn({ nullable: true })
  usedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '폐기 시각. / When it was revoked.' })
  @InstantColumn({ nullable: true })
  revokedAt!: Date | null;
}
