import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { activities } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { Program } from '../entities/program.js';
import { raw, sql } from '../kernel/sql.js';
import { pagesByParent } from '../stores/child-page-store.js';
import { select } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ToOne } from './declared-fields.js';

@FieldsOf(() => Program)
export class ProgramResolver {
  @ReadField(() => [Program], {
    permission: 'core.plan.read',
    description: '업무계획의 사업(원문 순서). / Programs in the order of the plan.',
  })
  programs(_args: unknown, ctx: RequestContext, selection: Selection) {
    return select(ctx, Program, selection, { where: sql`1 = 1`, orderBy: raw('t.year desc, t.position, t.id') });
  }

  @ReadByCode(() => Program, {
    permission: 'core.plan.read',
    description: '코드로 찾은 사업. / A program by its code.',
  })
  declare program: Program | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '주관부서. / Department in charge.' })
  declare department: Department;

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
