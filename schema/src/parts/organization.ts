import { SIGNED_IN } from '../contract/permission.js';
import { departments, people } from '../entities/collections.js';
import { Department, DepartmentClosure } from '../entities/department.js';
import { DepartmentModule, Module } from '../entities/module.js';
import { Person, Position, RoleGrant } from '../entities/person.js';
import { PersonInput, PersonUpdate } from '../inputs/person-inputs.js';
import { DepartmentName, DepartmentResolver, ModuleTitle } from '../resolvers/department-resolver.js';
import { DepartmentModulesArgs, ModuleResolver } from '../resolvers/module-mutations.js';
import { PersonMutations } from '../resolvers/person-mutations.js';
import { PersonResolver, PositionResolver } from '../resolvers/person-resolver.js';
import type { CorePart } from './core-part.js';

/** The city, its departments, people and roles, and the modules that each department has. */
export const organizationPart: CorePart = {
  entities: [Department, DepartmentClosure, Person, Position, RoleGrant],
  types: [Module, DepartmentModule, DepartmentModulesArgs, PersonInput, PersonUpdate],
  resolvers: [
    DepartmentResolver,
    DepartmentName,
    ModuleTitle,
    ModuleResolver,
    PersonResolver,
    PositionResolver,
    PersonMutations,
  ],
  collections: [departments, people],
  permissions: {
    'core.people.read': { title: { ko: '사람 보기', en: 'Read people' }, kind: 'read', roles: SIGNED_IN },
    'core.people.manage': {
      title: { ko: '계정·역할 관리', en: 'Manage accounts and roles' },
      kind: 'administer',
      roles: ['admin'],
    },
    'core.modules.manage': {
      title: { ko: '부서별 모듈 관리', en: 'Manage modules by department' },
      kind: 'administer',
      roles: ['admin', 'planner'],
    },
  },
  messages: {
    ko: {
      'department.unknown': '그런 부서가 없습니다.',
      'module.unknown': '설치되지 않은 모듈입니다: {module}',
      'module.required': '{requiredBy} 모듈에 {module} 모듈이 필요하여 끌 수 없습니다.',
      'role.unknown': '알 수 없는 역할입니다: {role}',
    },
    en: {
      'department.unknown': 'There is no such department.',
      'module.unknown': 'This module is not installed: {module}',
      'module.required': 'Module {requiredBy} needs module {module}, so it cannot be switched off.',
      'role.unknown': 'Unknown role: {role}',
    },
  },
};
