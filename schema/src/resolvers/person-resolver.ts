import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { people } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { Person, Position } from '../entities/person.js';
import { raw } from '../kernel/sql.js';
import { rolesOf } from '../stores/account-store.js';
import { page } from '../stores/page-store.js';
import { byKeys, byParents } from '../stores/record-store.js';

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

  @ReadField(() => people.Connection, {
    permission: 'core.people.read',
    args: people.Args,
    description: '사람 목록. / People.',
  })
  people(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, people, args, selection);
  }

  @BatchField(() => Department, { needs: ['departmentKey'], nullable: true, description: '소속. / Department.' })
  department(parents: readonly Person[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Department,
      parents.map((row) => row.departmentKey),
      selection,
    );
  }

  @BatchField(() => [Position], { description: '직위. / Posts.' })
  positions(parents: readonly Person[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(
      ctx,
      Position,
      'personKey',
      parents.map((row) => row.key),
      selection,
      raw('t.id'),
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
  @BatchField(() => Department, { needs: ['departmentKey'], description: '부서. / Department.' })
  department(parents: readonly Position[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Department,
      parents.map((row) => row.departmentKey),
      selection,
    );
  }
}
