import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { activities } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { Program } from '../entities/program.js';
import { CodeArgs } from '../inputs/arguments.js';
import { raw, sql } from '../kernel/sql.js';
import { byCode } from '../stores/code-store.js';
import { pagesByParent } from '../stores/page-store.js';
import { byKeys, select } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';

@FieldsOf(() => Program)
export class ProgramResolver {
  @ReadField(() => [Program], {
    permission: 'core.plan.read',
    description: '업무계획의 사업(원문 순서). / Programs in the order of the plan.',
  })
  programs(_args: unknown, ctx: RequestContext, selection: Selection) {
    return select(ctx, Program, selection, { where: sql`1 = 1`, orderBy: raw('t.year desc, t.position, t.id') });
  }

  @ReadField(() => Program, {
    permission: 'core.plan.read',
    args: CodeArgs,
    nullable: true,
    description: '코드로 찾은 사업. / A program by its code.',
  })
  program({ code }: CodeArgs, ctx: RequestContext, selection: Selection) {
    return byCode(ctx, Program, code, selection);
  }

  @BatchField(() => Department, { needs: ['departmentKey'], description: '주관부서. / Department in charge.' })
  department(programs: readonly Program[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Department,
      programs.map((program) => program.departmentKey),
      selection,
    );
  }

  @BatchField(() => activities.Connection, {
    needs: ['year'],
    args: activities.Args,
    description: '활동. / Its activities.',
  })
  activities(programs: readonly Program[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    const parents = programs.map((program) => ({ key: program.key, asOfYear: program.year }));
    return pagesByParent(ctx, activities, parents, { parentKey: raw('t.program_id') }, args, selection);
  }
}

export const ProgramTitle = bilingualField(() => Program, 'title', '제목. / Title.');
