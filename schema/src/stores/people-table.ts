import type { RequestContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import type { StandingTable, TableKind } from '../contract/table-kind.js';
import { Department } from '../entities/department.js';
import { Person, PersonKind } from '../entities/person.js';
import { raw, sql, TRUE } from '../kernel/sql.js';
import { PEOPLE_MOVE_TABLE, type PeopleMoveColumn } from '../rules/people-move.js';
import { writtenNames } from '../rules/written-table.js';
import { presentPosts } from './person-store.js';
import { keysOf, select } from './record-store.js';

const COLUMNS: readonly PeopleMoveColumn[] = ['login', 'department', 'position', 'successor'];
/** For the eye; the import goes by the account. */
const NAME = '이름';

/** Staff with an open account where they are: what a personnel move begins with. */
async function stands(ctx: RequestContext): Promise<StandingTable> {
  const shape = fields('login', 'name', 'departmentKey');
  const people = await select(ctx, Person, shape, {
    where: sql`t.kind = ${PersonKind.STAFF} and t.active = 1 and t.login is not null and t.department_id is not null`,
    orderBy: raw('t.login'),
  });
  const departments = await select(ctx, Department, fields('code', 'nameKo', 'validTo'), { where: TRUE });
  const names = writtenNames(departments.map(({ key, code, nameKo }) => ({ key, code, name: nameKo })));
  const ended = new Set(keysOf(departments.filter(({ validTo }) => validTo !== null && validTo < ctx.today)));
  const posts = await presentPosts(ctx, keysOf(people));
  const rows = people
    .filter(({ departmentKey }) => !ended.has(departmentKey as number))
    .map(({ key, login, name, departmentKey }) => ({
      login,
      [NAME]: name,
      department: names.get(departmentKey as number) ?? null,
      position: posts.get(key) ?? null,
    }));
  const [first, ...others] = COLUMNS;
  return { columns: [first as string, NAME, ...others], rows };
}

export const peopleTable: TableKind = {
  kind: 'people-moves',
  title: { ko: '직원의 부서와 직위(인사이동)', en: 'Staff with department and post (personnel moves)' },
  imports: 'movePeople',
  names: PEOPLE_MOVE_TABLE.names,
  stands,
};
