import { Department, type DepartmentKind } from '../entities/department.js';
import { sql } from '../kernel/sql.js';
import { dataRows } from './data-files.js';
import { orNull } from './data-folder.js';
import { keyOf, type Loaded, type SeedLoad } from './seed-load.js';

type DepartmentColumn =
  | 'code'
  | 'name_ko'
  | 'name_en'
  | 'kind'
  | 'level'
  | 'parent'
  | 'valid_from'
  | 'valid_to'
  | 'sample';

export type Departments = ReadonlyMap<string, Loaded>;

/** City, bureaus, divisions, districts with their town offices, affiliates; each after the one above it. */
export async function loadOrganization(load: SeedLoad): Promise<Departments> {
  const rows = dataRows<DepartmentColumn>('organization');
  const positions = new Map(rows.map((row, index) => [row.code, index + 1]));
  const departments = await load.writeMissing(
    Department,
    'code',
    rows,
    (row, loaded) => ({
      code: row.code,
      nameKo: row.name_ko,
      nameEn: row.name_en,
      kind: row.kind as DepartmentKind,
      level: row.level,
      parentKey: row.parent === '' ? null : keyOf(loaded, row.parent),
      validFrom: orNull(row.valid_from),
      validTo: orNull(row.valid_to),
      ownModules: null,
      position: positions.get(row.code) as number,
      sample: row.sample === '1',
      version: 1,
    }),
    (row) => row.code,
  );
  for (const { code, parent } of rows) {
    const department = departments.get(code) as Loaded;
    if (department.isNew) await placeUnder(load, department.key, parent === '' ? null : keyOf(departments, parent));
  }
  return departments;
}

/** The new department is below itself and below everything that its parent is below. */
async function placeUnder({ tx }: SeedLoad, key: number, parentKey: number | null): Promise<void> {
  await tx.db.execute(
    sql`insert into core_department_closure (ancestor_id, descendant_id, depth) values (${key}, ${key}, 0)`,
  );
  if (parentKey === null) return;
  await tx.db.execute(
    sql`insert into core_department_closure (ancestor_id, descendant_id, depth)
      select ancestor_id, ${key}, depth + 1 from core_department_closure where descendant_id = ${parentKey}`,
  );
}
