import { ArgsType, Field, ID } from 'type-graphql';
import { type RequestContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { ReadField, WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Department } from '../entities/department.js';
import { Module } from '../entities/module.js';
import { notFound } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { switchModules } from '../stores/department-store.js';
import { byKeys } from '../stores/record-store.js';
import { moduleRow } from './department-resolver.js';

@ArgsType()
export class DepartmentModulesArgs {
  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => [String], {
    nullable: true,
    description: '켤 모듈(null이면 상위를 따름). / Modules to switch on; null inherits.',
  })
  modules?: string[] | null;
}

@FieldsOf(() => Module)
export class ModuleResolver {
  @ReadField(() => [Module], {
    permission: 'core.session.read',
    description: '지금 부서에서 켜진 모듈. / Modules enabled for the acting department.',
  })
  modules(_args: unknown, ctx: RequestContext) {
    return ctx.host.modules.filter(({ id }) => ctx.modules.has(id)).map(moduleRow);
  }

  @WriteField(() => Department, {
    permission: 'core.modules.manage',
    args: DepartmentModulesArgs,
    description: '부서의 모듈을 켜고 끔. / Switches the modules of a department.',
  })
  async setDepartmentModules(
    { department, modules }: DepartmentModulesArgs,
    ctx: RequestContext,
    selection: Selection,
  ) {
    const reference = parseGlobalId(department);
    if (reference?.type !== 'Department') throw notFound();
    await transact(ctx, async (tx) => {
      await switchModules(tx, reference.key, modules ?? null);
      tx.emit(recordChanged, { type: 'Department', key: reference.key });
    });
    return (await byKeys(ctx, Department, [reference.key], selection))[0];
  }
}
