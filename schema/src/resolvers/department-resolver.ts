import { type Page } from '../contract/collection.js';
import type { HostedModule, RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { departments, initiatives, people } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { Initiative } from '../entities/initiative.js';
import { DepartmentModule, Module } from '../entities/module.js';
import { Person } from '../entities/person.js';
import { enabledModules } from '../stores/department-store.js';
import { byKeys } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToMany, ToOne, ToPage } from './declared-fields.js';

export const moduleRow = (module: HostedModule): Module =>
  ({ __typename: 'Module', id: module.id, titleKo: module.title.ko, titleEn: module.title.en }) as Module;

@FieldsOf(() => Department)
export class DepartmentResolver {
  @ReadPage(departments, { permission: 'core.plan.read', description: '부서·기관 목록. / Departments.' })
  declare departments: Page<Department>;

  @ReadByCode(() => Department, {
    permission: 'core.plan.read',
    description: '코드로 찾은 부서. / A department by its code.',
  })
  declare department: Department | null;

  @ToOne(() => Department, { key: 'parentKey', nullable: true, description: '상위 부서. / The unit above.' })
  declare parent: Department | null;

  @ToMany(() => Department, { key: 'parentKey', orderBy: 't.position, t.id', description: '하위 부서. / Units below.' })
  declare children: Department[];

  @ToPage(people, {
    column: 'department_id',
    permission: 'core.people.read',
    description: '소속된 사람. / Its people.',
  })
  declare people: Page<Person>;

  @ToPage(initiatives, { column: 'lead_department_id', description: '주관하는 이행과제. / Initiatives it leads.' })
  declare initiatives: Page<Initiative>;

  @BatchField(() => [String], {
    description: '켜진 모듈(보는 사람에게 있는 것만). / Enabled modules, of those that exist for the reader.',
  })
  async enabledModules(parents: readonly Department[], _args: unknown, ctx: RequestContext) {
    const installed = ctx.host.modules.map(({ id }) => id).filter((id) => ctx.modules.has(id));
    const found = await enabledModules(
      ctx,
      parents.map((row) => row.key),
      installed,
    );
    return parents.map((row) => found.get(row.key)?.ids ?? []);
  }

  @BatchField(() => [DepartmentModule], {
    permission: 'core.modules.manage',
    description:
      '설치된 모든 모듈과 이 부서의 설정(관리자). / All installed modules and what this department has of them.',
  })
  async modules(parents: readonly Department[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const installed = ctx.host.modules;
    const found = await enabledModules(
      ctx,
      parents.map((row) => row.key),
      installed.map(({ id }) => id),
    );
    const above = parents.map(({ key }) =>
      found.get(key)?.decidedBy === key ? null : (found.get(key)?.decidedBy ?? null),
    );
    const inherited = await byKeys(ctx, Department, above, selection.below('inheritedFrom'));
    return parents.map((row, index) => {
      const ids = found.get(row.key)?.ids ?? [];
      return installed.map((module) => ({
        module: moduleRow(module),
        enabled: ids.includes(module.id),
        own: found.get(row.key)?.decidedBy === row.key,
        inheritedFrom: inherited[index] ?? null,
        requiredBy: installed
          .filter((other) => ids.includes(other.id) && other.requires.includes(module.id))
          .map(({ id }) => id),
      }));
    });
  }
}

export const DepartmentName = bilingualField(() => Department, 'name', '이름. / Name.');
export const ModuleTitle = bilingualField(() => Module, 'title', '제목. / Title.');
