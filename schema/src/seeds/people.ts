import type { Role } from '../contract/permission.js';
import { Person, type PersonKind, Position, RoleGrant } from '../entities/person.js';
import { dataRows } from './data-files.js';
import type { Departments } from './organization.js';
import { PLAN_YEAR } from './planned-activity.js';
import { keyOf, type Loaded, type SeedLoad } from './seed-load.js';

type PersonColumn = 'login' | 'name' | 'kind' | 'department' | 'position' | 'role';

export type People = ReadonlyMap<string, Loaded>;

/** One account of each role, named after its post: none stands for a real person. Passwords are set by the server. */
export async function loadPeople(load: SeedLoad, departments: Departments): Promise<People> {
  const rows = dataRows<PersonColumn>('people');
  const people = await load.writeMissing(
    Person,
    'login',
    rows,
    (row) => ({
      login: row.login,
      name: row.name,
      kind: row.kind as PersonKind,
      departmentKey: keyOf(departments, row.department),
      active: true,
      sample: true,
      version: 1,
    }),
    (row) => row.login,
  );
  for (const row of rows) {
    const { key: personKey, isNew } = people.get(row.login) as Loaded;
    if (!isNew) continue;
    await load.write(RoleGrant, { personKey, role: row.role as Role });
    const departmentKey = keyOf(departments, row.department);
    await load.write(Position, {
      personKey,
      departmentKey,
      title: row.position,
      fromDate: `${PLAN_YEAR}-01-01`,
      toDate: null,
    });
  }
  return people;
}
