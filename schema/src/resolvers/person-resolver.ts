import { type Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { people } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { Person, PersonState, Position } from '../entities/person.js';
import { rolesOf } from '../stores/account-store.js';
import { statesOf } from '../stores/person-store.js';
import { byKeys } from '../stores/record-store.js';
import { ReadPage, ToMany, ToOne } from './declared-fields.js';

@FieldsOf(() => Person)
export class PersonResolver {
  @ReadField(() => Person, {
    permission: 'core.session.read',
    nullable: true,
    description: '나. / Myself; nobody for a service without a person.',
  })
  async me(_args: unknown, ctx: RequestContext, selection: Selection) {
    return (await byKeys(ctx, Person, [ctx.actor.personKey], selection))[0];
  }

  @ReadPage(people, { permission: 'core.people.read', description: '사람 목록. / People.' })
  declare people: Page<Person>;

  @ToOne(() => Department, { key: 'departmentKey', nullable: true, description: '소속. / Department.' })
  declare department: Department | null;

  @ToMany(() => Position, { key: 'personKey', orderBy: 't.id', description: '직위. / Posts.' })
  declare positions: Position[];

  @BatchField(() => PersonState, { description: '계정의 상태. / State of the account.' })
  state(parents: readonly Person[], _args: unknown, ctx: RequestContext) {
    return statesOf(
      ctx,
      parents.map((row) => row.key),
    );
  }

  @BatchField(() => [String], { description: '역할. / Roles.' })
  roles(parents: readonly Person[], _args: unknown, ctx: RequestContext) {
    return rolesOf(
      ctx,
      parents.map((row) => row.key),
    );
  }
}

@FieldsOf(() => Position)
export class PositionResolver {
  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;
}
