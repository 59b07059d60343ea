import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  BooleanColumn,
  DateColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { Node } from '../contract/node.js';
import type { Role } from '../contract/permission.js';
import { InternalTable, RecordType } from '../contract/table.js';
import { DateScalar } from '../scalars/date.js';

export enum PersonKind {
  STAFF = 'STAFF',
  EXTERNAL = 'EXTERNAL',
}
registerEnumType(PersonKind, {
  name: 'PersonKind',
  description: '사람의 구분. / Kind of person.',
  valuesConfig: { STAFF: { description: '직원. / Staff.' }, EXTERNAL: { description: '외부인사. / External.' } },
});

export enum PersonState {
  ACTIVE = 'ACTIVE',
  LOCKED = 'LOCKED',
  LEFT = 'LEFT',
}
registerEnumType(PersonState, {
  name: 'PersonState',
  description: '계정의 상태. / State of a person and account.',
  valuesConfig: {
    ACTIVE: { description: '사용 중. / In use.' },
    LOCKED: {
      description:
        '잠김: 관리자가 잠갔거나 비밀번호를 여러 번 틀림. / Locked by an administrator or by wrong passwords.',
    },
    LEFT: { description: '떠남. / Has left.' },
  },
});

@RecordType('core_person', '사람: 직원 또는 외부 위원. / A person: staff or external.')
export class Person extends Node {
  @Field(() => String, { nullable: true, description: '계정 이름. / Account name.' })
  @TextColumn(60, { nullable: true })
  login!: string | null;

  @Field(() => String, { description: '이름. / Name.' })
  @TextColumn(100)
  name!: string;

  @Field(() => PersonKind, { description: '구분. / Kind.' })
  @TextColumn(20)
  kind!: PersonKind;

  @ReferenceColumn({ nullable: true })
  departmentKey!: number | null;

  @Field(() => Boolean, { description: '계정을 쓸 수 있는지. / Whether the account may be used.' })
  @BooleanColumn()
  active!: boolean;

  /** Whoever left has no account that could be used. */
  @Field(() => DateScalar, { nullable: true, description: '떠난 날(퇴직·전출·해촉). / Day on which the person left.' })
  @DateColumn({ nullable: true })
  leftOn!: string | null;

  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@ObjectType({ description: '직위와 재직 기간. / A post and the time it was held.' })
@InternalTable('core_position')
export class Position extends Node {
  @ReferenceColumn()
  personKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => String, { description: '직위. / Title of the post.' })
  @TextColumn(100)
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  @DateColumn({ nullable: true })
  fromDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '끝난 날. / Last day.' })
  @DateColumn({ nullable: true })
  toDate!: string | null;
}

@InternalTable('core_role_grant')
export class RoleGrant extends Node {
  @ReferenceColumn()
  personKey!: number;

  @TextColumn(30)
  role!: Role;
}

/** The password of an account: only its hash, and the hashes that may not come back. */
@InternalTable('core_credential')
export class Credential extends Node {
  @ReferenceColumn()
  personKey!: number;

  @TextColumn(300)
  passwordHash!: string;

  @JsonColumn()
  previousHashes!: readonly string[];

  @IntegerColumn()
  failures!: number;

  @InstantColumn({ nullable: true })
  lockedUntil!: Date | null;

  /** Given by somebody else: nothing but changing it can be done with it. */
  @BooleanColumn({ nullable: true })
  mustChange!: boolean | null;
}
