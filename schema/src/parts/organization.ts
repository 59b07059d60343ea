import { SIGNED_IN } from '../contract/permission.js';
import { departments, people } from '../entities/collections.js';
import { Department, DepartmentClosure } from '../entities/department.js';
import { DepartmentModule, Module } from '../entities/module.js';
import { MovedPerson, PeopleMoveOutcome } from '../entities/people-move.js';
import { Person, Position, RoleGrant } from '../entities/person.js';
import { PeopleMoveInput } from '../inputs/people-move-inputs.js';
import { PasswordIssue, PersonInput, PersonUpdate } from '../inputs/person-inputs.js';
import { DepartmentName, DepartmentResolver, ModuleTitle } from '../resolvers/department-resolver.js';
import { DepartmentModulesArgs, ModuleResolver } from '../resolvers/module-mutations.js';
import { MovedPersonResolver, PeopleMoveMutation } from '../resolvers/people-move-mutation.js';
import { IssuedPassword, PasswordMutations, PersonMutations } from '../resolvers/person-mutations.js';
import { PersonResolver, PositionResolver } from '../resolvers/person-resolver.js';
import { peopleTable } from '../stores/people-table.js';
import type { CorePart } from './core-part.js';

/** The city, its departments, people and roles, and the modules that each department has. */
export const organizationPart: CorePart = {
  entities: [Department, DepartmentClosure, Person, Position, RoleGrant],
  types: [
    Module,
    DepartmentModule,
    DepartmentModulesArgs,
    PersonInput,
    PersonUpdate,
    PasswordIssue,
    IssuedPassword,
    PeopleMoveInput,
    PeopleMoveOutcome,
    MovedPerson,
  ],
  resolvers: [
    DepartmentResolver,
    DepartmentName,
    ModuleTitle,
    ModuleResolver,
    PersonResolver,
    PositionResolver,
    PersonMutations,
    PasswordMutations,
    PeopleMoveMutation,
    MovedPersonResolver,
  ],
  collections: [departments, people],
  tables: [peopleTable],
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
      'person.own-account': '자기 계정은 잠그거나 관리 역할을 뺄 수 없습니다. 다른 관리자가 해야 합니다.',
      'person.account-stays': '이미 있는 계정 이름은 바꿀 수 없습니다.',
      'person.no-account': '계정이 없는 사람입니다. 먼저 계정을 주십시오.',
      'person.post-without-department': '직위를 주려면 소속이 있어야 합니다.',
      'person.leaves-later': '떠난 날은 기준일({day})보다 뒤일 수 없습니다.',
      'people-move.account': '그런 계정이 없습니다.',
      'people-move.person': '사용 중인 직원 계정이 아닙니다.',
      'people-move.ambiguous': '같은 이름의 부서가 여럿입니다. 부서 코드를 적으십시오.',
      'people-move.department-ended': '{day}에 없어진 부서입니다.',
      'people-move.held': '맡은 일이 {count}건 있습니다. 인계받는 사람의 계정을 적으십시오.',
      'people-move.elsewhere': '인계받는 사람은 이동 뒤에 옛 부서나 그 위 부서에 있어야 합니다.',
      'people-move.circle': '서로 넘겨받는 사람들입니다. 한 사람의 일은 옛 부서의 다른 사람이 받아야 합니다.',
      'person.has-left': '{day}에 떠난 사람입니다. 돌아온 것으로 바꾼 뒤에 쓸 수 있습니다.',
    },
    en: {
      'department.unknown': 'There is no such department.',
      'module.unknown': 'This module is not installed: {module}',
      'module.required': 'Module {requiredBy} needs module {module}, so it cannot be switched off.',
      'role.unknown': 'Unknown role: {role}',
      'person.own-account':
        'One cannot lock the own account or give up its right to manage; another administrator must.',
      'person.account-stays': 'An account name cannot be changed.',
      'person.no-account': 'This person has no account; give one first.',
      'person.post-without-department': 'A post needs a department.',
      'person.leaves-later': 'The day of leaving cannot lie after the business date ({day}).',
      'people-move.account': 'There is no such account.',
      'people-move.person': 'This is no active account of the staff.',
      'people-move.ambiguous': 'Several departments have this name; write the code.',
      'people-move.department-ended': 'This department ended on {day}.',
      'people-move.held': 'This person holds {count} open items; write the account of who takes over.',
      'people-move.elsewhere':
        'Who takes over must be in the former department, or in a unit above it, once all have moved.',
      'people-move.circle':
        'These people would hand over to each other in a circle; somebody else of the former department must take one part.',
      'person.has-left': 'This person left on {day}; bring the person back first.',
    },
  },
};
